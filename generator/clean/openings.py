"""How like the beginning of a new article a line is, in numbers: what stands above it and below, and how they differ.

Lines of a whole file in; for each line that could be a headline a row of numbers out, in the order of FEATURES.
Nothing here knows how many articles there are: every number is told from the lines near by (here), from what parts
the file's lines (separators.py), from what the text above and below speaks of (cohesion.py), and from how the lines
that are like headlines look among themselves and beside the file's first (headings.py).
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator.clean import trees
from generator.clean.cohesion import COHESION, cohesion
from generator.clean.furniture import is_rule
from generator.clean.headings import HEADINGS, headings
from generator.clean.lines import Line, is_bulleted
from generator.clean.looks import OWN, Look, to_next
from generator.clean.separators import SEPARATORS, Separators, is_separated, separators

_NEIGHBOUR = ("words", "ends", "capitals", "title-like", "marked", "header", "running", "gap")
_PLACES = ("2 above", "above", "below", "2 below", "3 below")

FEATURES = (
    *OWN,
    *(f"{look} {place}" for place in _PLACES for look in _NEIGHBOUR),
    "separator", "gap over usual", "share of gaps as wide", "wide gaps before headlines",
    "running near above", "running near below", "running wide above", "running wide below", "to running",
    "since running", "to header", "since header", "to repeat", "repeats in header",
    "overlap below", "overlap above", "cohesion",
    "marked near above", "marked near below", "titles near above", "titles near below", "text above", "text below",
    "separators in file",
    *SEPARATORS, *COHESION, *HEADINGS,
)  # fmt: skip

NEAR = 4
WIDE = 12
MAX_HEADLINE = 30
"""Words."""
MOST_GAPS = 200
"""A file's widest gaps, among which one is wide or not."""

TEXT_BELOW = 6
"""Lines within which running text stands below a bare label that opens an article."""


def candidates(looks: Sequence[Look], lines: Sequence[Line]) -> tuple[int, ...]:
    """The lines that could be the first of an article: like a headline, or short and behind a separator or a gap.

    A headline of two words, or one that begins small, is told from a label only by what stands around it.
    """
    to_text = to_next([look.is_running for look in looks], TEXT_BELOW + 1)
    return tuple(
        at
        for at in range(1, len(lines))
        if _may_open(looks[at], lines[at])
        and (
            looks[at].is_title_like
            or is_separated(lines, at)
            or (_is_bare(looks[at], lines[at]) and to_text[at] <= TEXT_BELOW)
        )
    )


def _may_open(look: Look, line: Line) -> bool:
    is_short = look.count <= MAX_HEADLINE and (not look.is_running or look.is_title_like)
    return is_short and not look.is_marked and not look.is_header and bool(line.text)


def _is_bare(look: Look, line: Line) -> bool:
    """Some words behind a blank line that end as no sentence does: "winter fuel"."""
    is_open = look.count > 1 and line.gap > 0 and not look.ends and not look.is_running
    return is_open and not is_rule(line.text) and any(map(str.isalpha, line.text))


def rows(looks: Sequence[Look], lines: Sequence[Line]) -> Mapping[int, tuple[float, ...]]:
    """For each candidate over running text without a bullet, or behind a separator, its row of numbers.

    Of 5,600 others, a third of all, none was likely to open an article after both looks.
    """
    opening = candidates(looks, lines)
    words = _sums(look.count if look.is_running else 0 for look in looks)
    parted, said = separators(lines, looks, words), cohesion(looks, words, (looks[at].content for at in opening))
    near = _near(looks, lines, parted)
    alike = headings(looks, lines, opening)
    return {
        at: (*near.numbers(at), *parted.numbers(at), *said.numbers(at, looks[at].content), *alike.numbers(at))
        for at in opening
        if parted.kinds[at] or (near.running.down[at] <= WIDE and not is_bulleted(lines[at].text))
    }


def first_look(seen: Mapping[int, trees.Row], known: trees.Trees) -> dict[int, float]:
    """For each candidate the share to which it is likely to open an article, by its row alone.

    Nine in ten are seen to be none after a quarter of the trees: their share is 0.
    """
    early, late = trees.parted(known, EARLY)
    shares = dict.fromkeys(seen, 0.0)
    for at, row in seen.items():
        if (score := early.score(row)) >= HOPELESS:
            shares[at] = 1 / (1 + math.exp(-score - late.score(row)))
    return shares


EARLY = 60
"""Trees that are asked of every candidate."""

HOPELESS = -4.5
"""Their score, a share of one in ninety, below which the others are not asked."""


@dataclass(frozen=True, slots=True)
class _Near:
    """What the lines around a line look like; sums are up to each line."""

    looks: Sequence[Look]
    lines: Sequence[Line]
    neighbours: Sequence[tuple[float, ...]]
    """What a line is to those next to it, with lines of nothing before the first and behind the last."""
    said: Sequence[frozenset[str]]
    """The longer words of running text."""
    words: Sequence[int]
    marked: Sequence[int]
    titles: Sequence[int]
    gaps: Sequence[int]
    """Sorted."""
    running: _Ways
    headers: _Ways
    titles_by_gap: Mapping[int, float]
    repeats: Sequence[int]
    kinds: Sequence[str]
    """What separates each from the line above."""
    separators: int

    def numbers(self, at: int) -> tuple[float, ...]:
        """A line's numbers."""
        two_above, above, _, below, two_below, three_below = self.neighbours[at : at + 6]
        return (
            *self.looks[at].numbers,
            *two_above,
            *above,
            *below,
            *two_below,
            *three_below,
            float(bool(self.kinds[at])),
            *self._gap(self.lines[at].gap),
            *self._running(at),
            *self._distances(at),
            *self._overlap(at),
            *self._counts(at),
        )

    def _gap(self, gap: int) -> tuple[float, ...]:
        """How wide it is, beside the file's others."""
        narrower, size = bisect_left(self.gaps, gap), len(self.gaps)
        return (
            float(min(gap, 8) - self.gaps[size // 2]),
            min(size - narrower, MOST_GAPS) / min(size, MOST_GAPS),
            self.titles_by_gap.get(gap, 0.0),
        )

    def _running(self, at: int) -> tuple[float, ...]:
        words, (low, high), (far_low, far_high) = self.words, self._window(at, NEAR), self._window(at, WIDE)
        return (
            math.log1p(words[at] - words[low]),
            math.log1p(words[high] - words[at + 1]),
            math.log1p(words[at] - words[far_low]),
            math.log1p(words[far_high] - words[at + 1]),
        )

    def _distances(self, at: int) -> tuple[float, ...]:
        (low, high), (far_low, far_high) = self._window(at, NEAR), self._window(at, WIDE)
        to_repeat = min(self.repeats[at] - at, WIDE + 4)
        return (
            _within(self.running.down[at], far_high - at - 1),
            _within(self.running.up[at], at - far_low),
            _within(self.headers.down[at], high - at - 1),
            _within(self.headers.up[at], at - low),
            float(to_repeat),
            float(to_repeat <= WIDE and self.words[at + to_repeat] - self.words[at] < 60),
        )

    def _overlap(self, at: int) -> tuple[float, ...]:
        low, high = self._window(at, WIDE)
        above, below = _NO_WORDS.union(*self.said[low:at]), _NO_WORDS.union(*self.said[at + 1 : high])
        own = self.looks[at].content
        return (_share(own, below), _share(own, above), _share(above, below))

    def _counts(self, at: int) -> tuple[float, ...]:
        low, high = self._window(at, NEAR)
        return (
            float(self.marked[at] - self.marked[low]),
            float(self.marked[high] - self.marked[at + 1]),
            float(self.titles[at] - self.titles[low]),
            float(self.titles[high] - self.titles[at + 1]),
            math.log1p(self.words[at]),
            math.log1p(self.words[-1] - self.words[at]),
            float(min(self.separators, 9)),
        )

    def _window(self, at: int, reach: int) -> tuple[int, int]:
        return max(0, at - reach), min(len(self.looks), at + 1 + reach)


def _near(looks: Sequence[Look], lines: Sequence[Line], parted: Separators) -> _Near:
    return _Near(
        looks,
        lines,
        [_NOTHING, _NOTHING, *map(_neighbour, looks), _NOTHING, _NOTHING, _NOTHING],
        [look.content if look.is_running else _NO_WORDS for look in looks],
        parted.words,
        _sums(look.is_marked for look in looks),
        _sums(look.is_title_like for look in looks),
        sorted(line.gap for line in lines[1:]),
        _ways([look.is_running for look in looks]),
        _ways([look.is_header for look in looks]),
        _titles_by_gap(looks),
        _next_same(lines),
        parted.kinds,
        parted.counts.total(),
    )


_NO_WORDS: frozenset[str] = frozenset()
_NOTHING = (0.0,) * len(_NEIGHBOUR)


def _neighbour(look: Look) -> tuple[float, ...]:
    return (
        math.log1p(look.count), float(look.ends), look.capitals, float(look.is_title_like), float(look.is_marked),
        float(look.is_header), float(look.is_running), float(min(look.gap, 6)),
    )  # fmt: skip


def _sums(numbers: Iterable[int]) -> list[int]:
    return list(accumulate(numbers, initial=0))


@dataclass(frozen=True, slots=True)
class _Ways:
    """For each line how far off the next marked one is."""

    down: Sequence[int]
    up: Sequence[int]


def _ways(marks: Sequence[bool]) -> _Ways:
    return _Ways(to_next(marks, WIDE + 1), to_next(marks[::-1], WIDE + 1)[::-1])


def _within(way: int, most: int) -> float:
    """How far off it is, among so many lines; a little farther where it is not among them."""
    return float(way if way <= most else most + 3)


def _share(some: frozenset[str], other: frozenset[str]) -> float:
    return len(some & other) / (1 + min(len(some), len(other)))


def _next_same(lines: Sequence[Line]) -> list[int]:
    """For each line the next that has the same text; far off where none has."""
    found = [len(lines) * 2 + WIDE] * len(lines)
    seen: dict[str, int] = {}
    for at in range(len(lines) - 1, -1, -1):
        found[at] = seen.get(lines[at].text, found[at])
        seen[lines[at].text] = at
    return found


def _titles_by_gap(looks: Sequence[Look]) -> dict[int, float]:
    """For each width of gap the share of the lines behind it that are like headlines."""
    behind: dict[int, list[bool]] = {}
    for look in looks[1:]:
        behind.setdefault(look.gap, []).append(look.is_title_like)
    return {gap: sum(marks) / len(marks) for gap, marks in behind.items()}
