"""How a line that may open an article stands among the file's other likely openings, in numbers: the second look.

Lines of a whole file and the share that a first look gave each candidate in; for each candidate that is at all likely
its numbers out, in the order of FELLOWS. Openings of one paste are alike: the same rule above, the same gap, the same
header below. And each heads a text of its own: what the opening above it announced is not spoken of below it.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain

from generator.clean.lines import Line
from generator.clean.looks import Look
from generator.clean.separators import REACH, kind_above

FELLOWS = (
    "first look", "sure others", "shares of others", "most of others", "text since sure", "text until sure",
    "first look at sure above", "first look at sure below",
    "others parted alike", "others' gap alike", "header off others'", "text off others'", "repeats as others",
    "stands again soon", "others' gap below alike", "words over others'", "least sure of others", "is parted",
    "others parted",
    "headline in text below", "headline in text above", "texts have in common", "repeated above, below too",
    "repeated below, above too", "headline often in text below", "headline often in text above",
    "headline above in text below", "headline above in text above", "likeliest beside",
)  # fmt: skip

LEAST = 0.01
"""Share of the first look from which on a line is looked at again."""

SURE = 0.5
"""Share from which on the others are taken for openings."""

OTHERS = 20
"""Of these above and below that a line is compared with, at most."""

REACHED = 60
"""Lines above and below whose words are compared, at most up to the next sure opening."""

BESIDE = 12
"""Lines above and below in which a line has rivals."""

FAR = 9
"""Lines off from which on something is out of sight."""

_NO_OTHERS = -1.0
_EDGE = 10.0
"""What the first look would say of the file's own beginning and end."""


@dataclass(frozen=True, slots=True)
class _Header:
    """What a paste gives each of its articles alike."""

    kind: str
    """Of separator."""
    gap: int
    gap_below: int
    to_header: int
    to_text: int
    is_repeated: bool
    count: int


@dataclass(frozen=True, slots=True)
class _Fellows:
    """A file's candidates with their shares, and the sure ones' headers."""

    lines: Sequence[Line]
    looks: Sequence[Look]
    shares: Mapping[int, float]
    candidates: Sequence[int]
    words: Sequence[int]
    sure: Mapping[int, _Header]
    places: Sequence[int]
    """Of the sure ones, in order."""
    whole: float

    def numbers(self, at: int) -> tuple[float, ...]:
        """A candidate's numbers."""
        here = bisect_left(self.places, at)
        nearest = self.places[max(0, here - OTHERS) : here + OTHERS]
        others = [other for other in nearest if self.words[other] != self.words[at]]
        above = max((other for other in others if other < at), default=0)
        below = min((other for other in others if other > at), default=len(self.lines))
        return (
            *self._shares(at, others),
            *self._place(at, above, below),
            *self._likeness(at, others),
            *self._texts(at, above, below),
            self._rival(at),
        )

    def _shares(self, at: int, others: Sequence[int]) -> tuple[float, ...]:
        share = self.shares[at]
        most = max((self.shares[other] for other in others), default=0.0)
        return (_odds(share), float(len(others)), self.whole - share, most)

    def _place(self, at: int, above: int, below: int) -> tuple[float, ...]:
        return (
            float(self.words[at] - self.words[above]),
            float(self.words[below] - self.words[at]),
            _odds(self.shares[above]) if above else _EDGE,
            _odds(self.shares[below]) if below < len(self.lines) else _EDGE,
        )

    def _likeness(self, at: int, others: Sequence[int]) -> tuple[float, ...]:
        own, count = _header(self.lines, self.looks, at), len(others)
        headers = [self.sure[other] for other in others]

        def mean(number: Callable[[_Header], float]) -> float:
            return sum(map(number, headers)) / count if count else _NO_OTHERS

        return (
            mean(lambda other: other.kind == own.kind),
            mean(lambda other: other.gap == own.gap),
            mean(lambda other: abs(other.to_header - own.to_header)),
            mean(lambda other: abs(other.to_text - own.to_text)),
            mean(lambda other: other.is_repeated == own.is_repeated),
            float(own.is_repeated),
            mean(lambda other: other.gap_below == own.gap_below),
            mean(lambda other: own.count - other.count),
            min((self.shares[other] for other in others), default=_NO_OTHERS),
            float(bool(own.kind)),
            mean(lambda other: bool(other.kind)),
        )

    def _texts(self, at: int, above: int, below: int) -> tuple[float, ...]:
        """What the text up to the sure opening below says of this headline and of the one above, and the text above."""
        over = _words(self.looks[max(above, at - REACHED) : at])
        under = _words(self.looks[at + 1 : min(below, at + 1 + REACHED)])
        headline, before = self.looks[at].content, self.looks[above].content
        size, size_before = len(headline) or 1, len(before) or 1
        again_over = [word for word, count in over.items() if count > 1]
        again_under = [word for word, count in under.items() if count > 1]
        common = sum(min(under[word], over[word]) for word in under.keys() & over.keys())
        return (
            len(headline & under.keys()) / size,
            len(headline & over.keys()) / size,
            common / (1 + min(over.total(), under.total())),
            sum(word in under for word in again_over) / (1 + len(again_over)),
            sum(word in over for word in again_under) / (1 + len(again_under)),
            sum(under[word] for word in headline) / size,
            sum(over[word] for word in headline) / size,
            len(before & under.keys()) / size_before,
            len(before & over.keys()) / size_before,
        )

    def _rival(self, at: int) -> float:
        """The share of the likeliest other line beside it."""
        low, high = bisect_left(self.candidates, at - BESIDE), bisect_right(self.candidates, at + BESIDE)
        own = self.lines[at].text
        beside = (self.shares[other] for other in self.candidates[low:high] if self.lines[other].text != own)
        return max(beside, default=0.0)


def fellows(
    lines: Sequence[Line], looks: Sequence[Look], shares: Mapping[int, float]
) -> Mapping[int, tuple[float, ...]]:
    """For each candidate that the first look found at all likely its row of numbers."""
    likely = [at for at, share in shares.items() if share >= LEAST]
    if not likely:
        return {}
    words = list(accumulate((look.count if look.is_running else 0 for look in looks), initial=0))
    sure = {at: _header(lines, looks, at) for at in _sure(lines, shares, words)}
    known = _Fellows(lines, looks, shares, tuple(shares), words, sure, tuple(sure), sum(shares[at] for at in likely))
    return {at: known.numbers(at) for at in likely}


def _sure(lines: Sequence[Line], shares: Mapping[int, float], words: Sequence[int]) -> list[int]:
    """The sure openings; of several with no text between the likeliest."""
    found: list[int] = []
    for at, share in shares.items():
        if share < SURE:
            continue
        if not found or words[at] != words[found[-1]]:
            found.append(at)
        elif share > shares[found[-1]] and lines[at].text != lines[found[-1]].text:
            found[-1] = at
    return found


def _header(lines: Sequence[Line], looks: Sequence[Look], at: int) -> _Header:
    below = range(at + 1, min(len(lines), at + FAR))
    return _Header(
        _kind(lines, looks, at),
        min(lines[at].gap, FAR),
        lines[at + 1].gap if at + 1 < len(lines) else 0,
        next((step for step, line in enumerate(below[:6], start=1) if looks[line].is_header), FAR),
        next((step for step, line in enumerate(below, start=1) if looks[line].is_running), FAR),
        any(lines[line].text == lines[at].text for line in below),
        looks[at].count,
    )


def _kind(lines: Sequence[Line], looks: Sequence[Look], at: int) -> str:
    """The kind of separator above the line, its header's lines between them."""
    for above in range(at, max(0, at - REACH), -1):
        if kind := kind_above(lines, above):
            return kind
        if looks[above - 1].is_running:
            break
    return ""


def _words(looks: Sequence[Look]) -> Counter[str]:
    return Counter(chain.from_iterable([look.content for look in looks if look.is_running]))


def _odds(share: float) -> float:
    bounded = min(max(share, 1e-4), 1 - 1e-4)
    return math.log(bounded / (1 - bounded))
