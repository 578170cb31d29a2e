"""What the rules look at: a text as words with their folded keys, and one sighting of a name with its neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.model import Kind, Slug
from generator.topics.barred import Barred
from generator.topics.names import Name
from generator.topics.spellings import ARTICLE, HYPHENS, letters


@dataclass(frozen=True, slots=True)
class Reading:
    """A text, read: its words, their keys, where nothing is linked, and which words are part of some topic's name."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[str]
    keys: list[str]
    barred: Barred
    named: frozenset[int] = frozenset()
    full_names: Mapping[Slug, int] = field(default_factory=dict)
    """Topics that the text names by something longer than one word, with the first such place."""
    repeated: frozenset[Slug] = frozenset()
    """Topics that the text names more than once."""
    small: frozenset[str] = frozenset()
    """Acronyms, in small letters, that the text has as a word."""
    redefined: frozenset[str] = frozenset()
    """Acronyms that the text itself explains as something else."""

    def gap(self, at: int) -> str:
        """What stands between word `at` and the one before."""
        return self.gaps[at]

    def is_spaced(self, at: int) -> bool:
        """Whether only a space, or one line end, parts word `at` from the one before."""
        gap = self.gaps[at]
        return at > 0 and (gap == " " or _SPACE.fullmatch(gap) is not None)

    def is_hyphened(self, at: int) -> bool:
        """Whether a hyphen joins word `at` to the one before."""
        return 0 < at < len(self.words) and self.gaps[at] in HYPHENS

    def opens(self, at: int) -> bool:
        """Whether word `at` is the first of a sentence, a quotation or a line of its own."""
        return at == 0 or (self.gaps[at] != " " and _OPENING.search(self.gaps[at]) is not None)

    def begins_sentence(self, at: int) -> bool:
        """Whether a full stop, a semicolon or a blank line parts word `at` from the one before."""
        return self.gaps[at] != " " and _SENTENCE_END.search(self.gaps[at]) is not None

    def is_capital(self, at: int) -> bool:
        """Whether word `at` begins with a capital letter."""
        return 0 <= at < len(self.words) and self.words[at][0].isupper()

    def key(self, at: int) -> str:
        """The key of word `at`, empty outside the text."""
        return self.keys[at] if 0 <= at < len(self.keys) else ""

    def line(self, at: int) -> str:
        """The line that word `at` stands on, as far as it matters for telling a heading from a sentence."""
        start, end = self.starts[at], self.ends[at]
        first = max(self.text.rfind("\n", 0, start) + 1, start - _LONGEST_HEADING)
        last = self.text.find("\n", end, end + _LONGEST_HEADING)
        return self.text[first : last if last >= 0 else end + _LONGEST_HEADING]


_SPACE = re.compile(r"[^\S\n]*\n?[^\S\n]*(?<=\s)")
_OPENING = re.compile(r"[.!?؟:;…“«\"(\[—–•*|]|\n\s*\n|[\n ]-[ ]|‘")
_SENTENCE_END = re.compile(r"[.!?؟…;]|\n\s*\n")
_LONGEST_HEADING = 200


@dataclass(frozen=True, slots=True)
class Sighting:
    """A name in a text: words `first` up to, not including, `last`."""

    reading: Reading
    first: int
    last: int
    name: Name

    @property
    def start(self) -> int:
        """Offset of the first letter."""
        return self.reading.starts[self.first]

    @property
    def end(self) -> int:
        """Offset after the last letter."""
        return self.reading.ends[self.last - 1]

    @property
    def is_person(self) -> bool:
        """Whether it is a person's name."""
        return self.name.kind is Kind.PERSON

    @property
    def is_bare(self) -> bool:
        """One word that could as well be a part of another name."""
        return self.name.is_bare

    @property
    def is_prefixed(self) -> bool:
        """pro-Iran, anti-Assad: an adjective by now, and what follows a name of its own."""
        return self.reading.is_hyphened(self.first) and not self.reading.is_capital(self.first - 1)

    @property
    def before(self) -> int:
        """The capitalised word before it in the same phrase, by its number; -1 for none."""
        at = self.first - 1
        if at < 0 or not self.reading.is_capital(at) or self.reading.key(at) == "s":
            return -1
        if self.reading.is_spaced(self.first) or self._follows_abbreviation(at):
            return at
        return -1

    def _follows_abbreviation(self, at: int) -> bool:
        # "Mr. Trump", "George W. Bush", "Gen. Abdi"
        gap = self.reading.gap(self.first)
        return gap.startswith(".") and not gap[1:].strip() and len(letters(self.reading.words[at])) <= _ABBREVIATED

    @property
    def goes_on(self) -> bool:
        """Whether the next word could belong to a longer name: most names are followed by a plain word."""
        at, reading = self.last, self.reading
        if at >= len(reading.words):
            return False
        return reading.words[at][0].isupper() or reading.keys[at] in _GOING_ON

    def following(self) -> Iterator[int]:
        """The capitalised words that go on after it in the same phrase, over "of", "for" and "the", by number."""
        reading = self.reading
        for at in range(self.last, min(self.last + _LONGEST_NAME, len(reading.words))):
            if not reading.is_spaced(at):
                return
            if reading.is_capital(at) or (reading.keys[at] == ARTICLE and reading.is_capital(at + 1)):
                yield at
            elif reading.keys[at] not in _CONNECTORS or at == self.last + _LONGEST_NAME - 1:
                return


_ABBREVIATED = 4
_LONGEST_NAME = 7
_CONNECTORS = frozenset(("of", "for", "the", "de", "du", "la"))
_GOING_ON = _CONNECTORS | {ARTICLE}
