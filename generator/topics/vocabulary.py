"""Texts in, how the collection writes each of its words out: small, with a capital within a sentence, in capitals.

This is what tells at the beginning of a sentence whether a capital belongs to the word or to the sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from generator.tokens import Words, words
from generator.topics.acronym_words import SHOUTED_WORDS
from generator.topics.spellings import keys
from generator.topics.words import CALENDAR, OPENERS


@dataclass(frozen=True)
class Text:
    """One text, cut: its words and keys, which words open a sentence, which stand among words in capitals."""

    text: str
    cut: Words
    keys: list[str]
    opens: list[bool]
    is_shouted: list[bool]

    def is_capital(self, at: int) -> bool:
        """Whether word `at` begins with a capital."""
        return 0 <= at < len(self.keys) and self.cut.texts[at][0].isupper()

    def is_spaced(self, at: int) -> bool:
        """Whether one space, or one line end, parts word `at` from the one before."""
        gap = self.cut.gaps[at] if 0 < at < len(self.keys) else ""
        return gap == " " or _ONE_SPACE.fullmatch(gap) is not None

    def key(self, at: int) -> str:
        """The key of word `at`, empty outside the text."""
        return self.keys[at] if 0 <= at < len(self.keys) else ""

    def gap(self, at: int) -> str:
        """What stands before word `at`."""
        return self.cut.gaps[at] if 0 <= at < len(self.cut.gaps) else ""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Offsets of the words `first` up to, not including, `last`."""
        return self.cut.starts[first], self.cut.ends[last - 1]


_ONE_SPACE = re.compile(r"[ \t]*\n?[ \t]*(?<=\s)")


def read(text: str) -> Text:
    """A text, read for discovery."""
    cut = words(text)
    found = keys(cut)
    opens = [_opens(cut, at) for at in range(len(found))]
    return Text(text, cut, found, opens, _shouted(cut, opens))


_STOP = re.compile(r"[.!?؟]|\n\s*\n|[“\"«]\s*\Z|[•|]")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr gen col lt sgt capt st sen rep gov jr sr prof rev no vs v inc corp co ltd".split()
)


def _opens(cut: Words, at: int) -> bool:
    if at == 0:
        return True
    gap = cut.gaps[at]
    if gap == " " or not _STOP.search(gap):
        return False
    before = cut.texts[at - 1]
    is_short = (len(before) == 1 and before.isupper()) or before.casefold() in _ABBREVIATIONS
    return not (gap.strip() == "." and (is_short or "." in before))


def _shouted(cut: Words, opens: Sequence[bool]) -> list[bool]:
    """Stretches from one opening to the next in which nearly all words are in capitals: headings."""
    found = [False] * len(opens)
    for first, last in _stretches(opens):
        long = [word for word in cut.texts[first:last] if len(word) > 1 and word[0].isalpha()]
        loud = sum(word.isupper() for word in long)
        is_heading = loud >= _FEWEST_LOUD and loud >= _LOUD_SHARE * len(long)
        for at in range(first, last if is_heading else first):
            found[at] = True
    return found


_FEWEST_LOUD = 3
_LOUD_SHARE = 0.7


def _stretches(opens: Sequence[bool]) -> Iterator[tuple[int, int]]:
    begins = [at for at, is_first in enumerate(opens) if is_first]
    yield from pairwise([*begins, len(opens)])


@dataclass
class Vocabulary:
    """Counts by key, over a whole collection."""

    small: Counter[str] = field(default_factory=Counter)
    capital: Counter[str] = field(default_factory=Counter)
    """With a capital where no sentence begins."""
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Two such words in a row."""

    @classmethod
    def of(cls, texts: Iterable[Text]) -> Vocabulary:
        """The vocabulary of these texts."""
        made = cls()
        for text in texts:
            made._count(text)
        return made

    def _count(self, text: Text) -> None:
        for at, key in enumerate(text.keys):
            if text.is_shouted[at]:
                continue
            if text.cut.texts[at][0].islower():
                self.small[key] += 1
            elif not text.opens[at]:
                self.capital[key] += 1
                if text.is_capital(at + 1) and text.is_spaced(at + 1):
                    self.pairs[key, text.keys[at + 1]] += 1

    def is_word(self, key: str) -> bool:
        """Whether a word is an everyday one: mostly written small, or one that opens sentences."""
        return key in NEVER_NAMES or self.small[key] > self.capital[key]

    def is_name(self, key: str) -> bool:
        """Whether it is seen with a capital of its own, and hardly without."""
        return key not in NEVER_NAMES and self.capital[key] > 0 and self.capital[key] >= self.small[key]


_BEGINS_NAMES = frozenset("new old young great two three four six seven ten all one".split())
"""New York, Old Goa: words that open sentences and names."""

NEVER_NAMES = (CALENDAR | OPENERS | SHOUTED_WORDS) - _BEGINS_NAMES | frozenset(
    "s i mr mrs ms dr tel fax nt ll re ve amp yes no ok pm am gmt bst est edt cet first second third fourth fifth "
    "sixth seventh eighth ninth tenth".split()
)
