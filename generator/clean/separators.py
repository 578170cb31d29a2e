"""What parts the lines of a file, drawn or left blank, and how rare it is in that file, in numbers.

Lines of a whole file in; for any line its numbers out, in the order of SEPARATORS. What parts articles does so again
and again: rules of one kind, each with a headline soon below and an article's length of text between them. A rule that
a text draws for itself stands near its like, or beside others that are drawn for articles.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.clean.furniture import is_rule
from generator.clean.lines import Line
from generator.clean.looks import Look

SEPARATORS = (
    "page break", "separators of the kind", "separators of other kinds", "headlines behind the kind",
    "text since the kind", "text until the kind", "lines since separator", "page breaks in file", "rule's length",
    "whole gap", "widest gap in file", "is widest", "share of gap", "gap 3 above", "gap 3 below", "gap 15 above",
    "gap 15 below",
)  # fmt: skip

PAGE_BREAK = "page break"

REACH = 5
"""Lines of a header in which a headline may stand below its separator."""

SOON = 3
"""Lines behind a separator in which something like a headline is sought."""

MOST_GAP = 9
"""Blank lines from which on gaps are of one kind."""

_FAR_OFF = 9.0
_NONE = -1.0


def is_separated(lines: Sequence[Line], at: int) -> bool:
    """A drawn rule or a page break stands above the line."""
    return at > 0 and bool(kind_above(lines, at))


def kind_above(lines: Sequence[Line], at: int) -> str:
    """What separates the line from the one above: the sign that a rule is drawn with, or a page break; else nothing."""
    above = lines[at - 1].text
    if above in ("", "\x0c"):
        return PAGE_BREAK
    if is_rule(above):
        return above[0]
    return PAGE_BREAK if lines[at].received[0][1].startswith("\x0c") else ""


@dataclass(frozen=True, slots=True)
class Separators:
    """A file's separators by place, and its gaps."""

    lines: Sequence[Line]
    looks: Sequence[Look]
    words: Sequence[int]
    kinds: Sequence[str]
    since: Sequence[int]
    """Running words since the last separator of the kind."""
    until: Sequence[int]
    known: int
    """How many there are of all kinds."""
    counts: Counter[str]
    headed: Counter[str]
    """How many of a kind have something like a headline soon below."""
    gaps: Sequence[int]
    """Of each line."""
    of_gap: Counter[int]
    widest: int

    def numbers(self, at: int) -> tuple[float, ...]:
        """A line's numbers."""
        return (*self._drawn(at), *self._blank(at))

    def _drawn(self, at: int) -> tuple[float, ...]:
        known = self.known
        near = self._nearest(at) if known else None
        if near is None:
            return (0.0, 0.0, known, 0.0, _NONE, _NONE, _FAR_OFF, self.counts.get(PAGE_BREAK, 0), 0.0)
        kind = self.kinds[near]
        count = self.counts[kind]
        return (
            kind == PAGE_BREAK,
            count,
            known - count,
            self.headed[kind] / count,
            math.log1p(self.since[near]),
            math.log1p(self.until[near]),
            at - near,
            self.counts.get(PAGE_BREAK, 0),
            len(self.lines[near - 1].text),
        )

    def _nearest(self, at: int) -> int | None:
        """The line behind the separator above, if no text stands between."""
        for above in range(at, max(0, at - REACH), -1):
            if self.kinds[above]:
                return above
            if self.looks[above - 1].is_running:
                break
        return None

    def _blank(self, at: int) -> tuple[float, ...]:
        gaps = self.gaps
        gap = gaps[at]
        return (
            gap,
            self.widest,
            gap == self.widest,
            self.of_gap[min(gap, MOST_GAP)] / len(gaps),
            max(gaps[max(1, at - 3) : at], default=0),
            max(gaps[at + 1 : at + 4], default=0),
            max(gaps[max(1, at - 15) : at], default=0),
            max(gaps[at + 1 : at + 16], default=0),
        )


def separators(lines: Sequence[Line], looks: Sequence[Look], words: Sequence[int]) -> Separators:
    """The separators of a file; `words` are its running words up to each line."""
    size = len(lines)
    kinds = ["", *(kind_above(lines, at) for at in range(1, size))]
    drawn = [at for at, kind in enumerate(kinds) if kind]
    gaps = [line.gap for line in lines]
    headed = Counter(kinds[at] for at in drawn if any(look.is_title_like for look in looks[at : at + SOON]))
    return Separators(
        lines,
        looks,
        words,
        kinds,
        _text_between(kinds, words, drawn, 0),
        _text_between(kinds, words, reversed(drawn), size),
        len(drawn),
        Counter(kinds[at] for at in drawn),
        headed,
        gaps,
        Counter(min(gap, MOST_GAP) for gap in gaps[1:]),
        max(gaps[1:], default=1),
    )


def _text_between(kinds: Sequence[str], words: Sequence[int], drawn: Iterable[int], edge: int) -> list[int]:
    """For each separator the running words between it and its like, met in the order given; `edge` is a file's end."""
    found = [0] * len(kinds)
    met: dict[str, int] = {}
    for at in drawn:
        found[at] = abs(words[at] - words[met.get(kinds[at], edge)])
        met[kinds[at]] = at
    return found
