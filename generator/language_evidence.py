"""How much of a text is in each language: its commonest words and its letters count for it, letters of others against.

Text in, a Score a language out. A word or letter that several languages share counts less for each of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from msgspec import Struct

from generator.language_table import ARABIC, CYRILLIC, LATIN, Tongue

_WORD = re.compile(r"[^\W\d_]+")

OWN_LETTER = 0.5
"""What a word with a letter of the language counts, beside a common word's 1."""

FOREIGN_LETTER = 0.7
"""What a word with a letter that the language has not counts against it: it may be a name."""

LEAST_SCORE = 1.5
"""Of a language that is told by its words: two that it shares with few, or several that it shares with many."""

LEAST_WORDS = 2
"""Different common words of a language that is told by them."""

LEAST_SHARE = 0.05
"""Common words among all of a text; Finnish, Turkish and Hungarian have the fewest, some .12."""

LEAD = 0.1
"""Share by which the best is before the next."""

LEAST_LEAD = 0.5
"""The same in words."""


class Score(Struct, frozen=True):
    """What speaks for a language: all of it, and the common words alone."""

    total: float
    words: int
    """Different ones."""
    share: float
    """Of the text's words."""

    @property
    def is_enough(self) -> bool:
        """The language could be told by it."""
        return self.total >= LEAST_SCORE and self.words >= LEAST_WORDS and self.share >= LEAST_SHARE


def told(text: str, family: Mapping[str, Tongue]) -> str:
    """The one language of a family that the text is clearly in; empty where none is, or two may be."""
    found = sorted(scores(text, family).items(), key=lambda pair: (-pair[1].total, pair[0]))
    (best, first), (_, second) = found[0], found[1]
    lead = first.total - second.total
    return best if first.is_enough and lead >= max(LEAST_LEAD, LEAD * first.total) else ""


def scores(text: str, family: Mapping[str, Tongue]) -> dict[str, Score]:
    """The score of every language of a family."""
    known = _family(id(family))
    counts = Counter(_WORD.findall(text.lower()))
    totals, words, hits = dict.fromkeys(family, 0.0), dict.fromkeys(family, 0), dict.fromkeys(family, 0)
    for word, count in counts.items():
        if codes := known.words.get(word):
            for code in codes:
                totals[code] += count / len(codes)
                words[code] += 1
                hits[code] += count
        if not word.isascii():
            for code, weight in known.letters_say(word):
                totals[code] += count * weight
    all_words = sum(counts.values()) or 1
    return {code: Score(totals[code], words[code], hits[code] / all_words) for code in family}


@dataclass(frozen=True)
class _Family:
    """The languages of a script, and for each of their words and letters which of them have it."""

    tongues: Mapping[str, Tongue]
    words: Mapping[str, tuple[str, ...]]
    letters: Mapping[str, tuple[str, ...]]

    def letters_say(self, word: str) -> Iterator[tuple[str, float]]:
        """What a word's letters say for each language, or against it."""
        marked = {letter for letter in word if letter in self.letters}
        if not marked:
            return
        own = max(OWN_LETTER / len(self.letters[letter]) for letter in marked)
        for code, tongue in self.tongues.items():
            yield code, own if marked <= tongue.letters else -FOREIGN_LETTER


_FAMILIES = {id(family): family for family in (LATIN, CYRILLIC, ARABIC)}


@cache
def _family(key: int) -> _Family:
    tongues = _FAMILIES[key]
    words: dict[str, tuple[str, ...]] = {}
    letters: dict[str, tuple[str, ...]] = {}
    for code, tongue in tongues.items():
        for word in tongue.words:
            words[word] = (*words.get(word, ()), code)
        for letter in tongue.letters:
            letters[letter] = (*letters.get(letter, ()), code)
    return _Family(tongues, words, letters)
