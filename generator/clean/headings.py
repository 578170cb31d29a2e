"""How the lines of a file that are like headlines look among themselves, and beside the file's first, in numbers.

Lines of a whole file and its candidates in; for each candidate its numbers out, in the order of HEADINGS. Sub-headings
have their like near by, numbered ones the number before or behind; an article's headline often stands above the same
kind of lines as the first headline of the file.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from operator import eq

from generator.clean.furniture import is_rule
from generator.clean.lines import Line
from generator.clean.looks import OWN, Look

HEADINGS = (
    "headings around", "words over headings around", "numbered in order", "headings alike", "candidates around",
    "lines below as below first", "header off first's", "text off first's", "first stands again", "first's header",
    "words over first",
)  # fmt: skip

AROUND = 40
"""Lines above and below in which headings are compared; alike ones stand nearer."""

ALIKE = 30

BELOW = 6
"""Lines below a headline that make out what kind of header it has."""

FAR = 9
"""Lines off from which on something is out of sight."""

_NUMBER = re.compile(r"\W*(?:step|no\.?|part|chapter|tip|day)?\s*#?(\d{1,3})\b", re.IGNORECASE)
"""The number a heading begins with: "Step 6: File the form", "9. The old mill"."""

_FIGURES = OWN.index("digits")

BLANK, RUNNING, HEADER, MARKED, TITLE, SHORT = range(6)


@dataclass(frozen=True, slots=True)
class _Shape:
    """What stands below a line: its kinds, and how far off header, running text and the line's repeat are."""

    kinds: Sequence[int]
    to_header: int
    to_text: int
    to_repeat: int


@dataclass(frozen=True, slots=True)
class Headings:
    """The lines like headlines of a file, by place."""

    looks: Sequence[Look]
    lines: Sequence[Line]
    candidates: Sequence[int]
    kinds: Sequence[int]
    below: Below
    settings: Sequence[tuple[int, int, int]]
    """Of each candidate its gap, and the kinds of the lines above and below."""
    titles: Sequence[int]
    title_words: Sequence[int]
    numbered: Mapping[int, Sequence[int]]
    first: int
    first_shape: _Shape

    def numbers(self, at: int) -> tuple[float, ...]:
        """A candidate's numbers."""
        return (*self._around(at), *self._beside_first(at))

    def _around(self, at: int) -> tuple[float, ...]:
        low, high = bisect_left(self.titles, at - AROUND), bisect_right(self.titles, at + AROUND)
        mean = (self.title_words[high] - self.title_words[low]) / max(1, high - low)
        near = self.settings[bisect_left(self.candidates, at - ALIKE) : bisect_right(self.candidates, at + ALIKE)]
        return (
            high - low,
            self.looks[at].count - mean,
            self._is_in_order(at),
            self._alike(at, near),
            len(near) - 1,
        )

    def _is_in_order(self, at: int) -> bool:
        """The heading bears a number, and another near by the next or the one before."""
        number = _number(self.lines[at].text) if self.numbered else None
        if number is None:
            return False
        return any(_has_near(self.numbered.get(other, ()), at) for other in (number - 1, number + 1))

    def _alike(self, at: int, near: Sequence[tuple[int, int, int]]) -> int:
        """How many others stand behind the same gap and between the same kinds of lines, with nothing drawn above."""
        setting = _setting(self.lines, self.kinds, at)
        return near.count(setting) - 1 if setting[1] != BLANK else 0

    def _beside_first(self, at: int) -> tuple[float, ...]:
        """The lines below it against the lines below the file's first."""
        own, first = _shape(self.kinds, self.below, at), self.first_shape
        return (
            sum(map(eq, own.kinds, first.kinds)) / BELOW,
            abs(own.to_header - first.to_header),
            abs(own.to_text - first.to_text),
            first.to_repeat,
            first.to_header,
            self.looks[at].count - self.looks[self.first].count,
        )


@dataclass(frozen=True, slots=True)
class Below:
    """For each line how far below it the next header and running text stand, and where the line stands again."""

    header: Sequence[int]
    text: Sequence[int]
    again: Sequence[int]


def headings(looks: Sequence[Look], lines: Sequence[Line], candidates: Sequence[int], below: Below) -> Headings:
    """The headline-like lines of a file, some of them its candidates."""
    titles = [at for at, look in enumerate(looks) if _is_title(look)]
    numbered: dict[int, list[int]] = {}
    for at in titles:
        if looks[at].numbers[_FIGURES] and (number := _number(lines[at].text)) is not None:
            numbered.setdefault(number, []).append(at)
    kinds = [_kind(look, line) for look, line in zip(looks, lines, strict=True)]
    words = list(accumulate((looks[at].count for at in titles), initial=0))
    first = next((at for at in range(min(len(lines), 4)) if kinds[at] != BLANK), 0)
    settings = [_setting(lines, kinds, at) for at in candidates]
    shape = _shape(kinds, below, first)
    return Headings(looks, lines, candidates, kinds, below, settings, titles, words, numbered, first, shape)


def _setting(lines: Sequence[Line], kinds: Sequence[int], at: int) -> tuple[int, int, int]:
    return lines[at].gap, kinds[at - 1] if at else BLANK, kinds[at + 1] if at + 1 < len(kinds) else BLANK


def _shape(kinds: Sequence[int], below: Below, at: int) -> _Shape:
    to_header = below.header[at]
    return _Shape(
        kinds[at + 1 : at + 1 + BELOW],
        to_header if to_header <= BELOW else FAR,
        min(FAR, below.text[at]),
        min(FAR, below.again[at] - at),
    )


def _is_title(look: Look) -> bool:
    return look.is_title_like and not look.is_running and not look.is_marked and not look.is_header


def _kind(look: Look, line: Line) -> int:
    if look.is_running:
        return RUNNING
    if not line.text or is_rule(line.text):
        return BLANK
    if look.is_header:
        return HEADER
    return MARKED if look.is_marked else TITLE if look.is_title_like else SHORT


def _has_near(places: Sequence[int], at: int) -> bool:
    """One of the places, which are in order, is not far off."""
    return bisect_left(places, at - AROUND) < bisect_right(places, at + AROUND)


def _number(text: str) -> int | None:
    found = _NUMBER.match(text)
    return int(found[1]) if found else None
