"""How like the beginning of a new article a line is, in numbers: what stands above it and below, and how they differ.

Lines of a whole file in; for each line that could be a headline a row of numbers out, in the order of FEATURES.
Nothing here knows how many articles there are: every number is told from the lines near by (here), from what parts
the file's lines (separators.py), from what the text above and below speaks of (cohesion.py), and from how the lines
that are like headlines look among themselves and beside the file's first (headings.py).
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator.clean import trees
from generator.clean.cohesion import COHESION, cohesion
from generator.clean.furniture import is_rule
from generator.clean.headings import HEADINGS, Below, headings
from generator.clean.lines import Line, is_bulleted
from generator.clean.looks import OWN, Look, to_next
from generator.clean.separators import SEPARATORS, Separators, separators

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


def candidates(
    looks: Sequence[Look], lines: Sequence[Line], kinds: Sequence[str], to_text: Sequence[int]
) -> tuple[int, ...]:
    """The lines that could be the first of an article: like a headline, or short and behind a separator or a gap.

    A headline of two words, or one that begins small, is told from a label only by what stands around it: `kinds` of
    separators above, and how far off text is below.
    """
    return tuple(
        at
        for at in range(1, len(lines))
        if _may_open(looks[at], lines[at])
        and (looks[at].is_title_like or kinds[at] or (to_text[at] <= TEXT_BELOW and _is_bare(looks[at], lines[at])))
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
    words = _sums(look.count if look.is_running else 0 for look in looks)
    parted = separators(lines, looks, words)
    near = _near(looks, lines, parted)
    to_text = near.running.down
    opening = candidates(looks, lines, parted.kinds, to_text)
    likely = [at for at in opening if parted.kinds[at] or (to_text[at] <= WIDE and not is_bulleted(lines[at].text))]
    said = cohesion(looks, words, (looks[at].content for at in likely))
    alike = headings(looks, lines, opening, Below(near.headers.down, to_text, near.repeats))
    return {
        at: (*near.numbers(at), *parted.numbers(at), *said.numbers(at, looks[at].content), *alike.numbers(at))
        for at in likely
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


Window = tuple[int, int]
"""The first line of those around a line, and the one behind the last."""


@dataclass(frozen=True, slots=True)
class _Near:
    """What the lines around a line look like; sums are up to each line."""

    looks: Sequence[Look]
    lines: Sequence[Line]
    neighbours: Sequence[tuple[float, ...]]
    """What a line is to those next to it, with lines of nothing before the first and behind the last."""
    said: _Said
    words: Sequence[int]
    marked: Sequence[int]
    titles: Sequence[int]
    by_gap: Mapping[int, tuple[float, ...]]
    running: _Ways
    headers: _Ways
    repeats: Sequence[int]
    kinds: Sequence[str]
    """What separates each from the line above."""
    separators: int

    def numbers(self, at: int) -> tuple[float, ...]:
        """A line's numbers."""
        two_above, above, _, below, two_below, three_below = self.neighbours[at : at + 6]
        near, far = self._window(at, NEAR), self._window(at, WIDE)
        return (
            *self.looks[at].numbers,
            *two_above,
            *above,
            *below,
            *two_below,
            *three_below,
            bool(self.kinds[at]),
            *self.by_gap[self.lines[at].gap],
            *self._running(at, near, far),
            *self._distances(at, near, far),
            *self._overlap(at, far),
            *self._counts(at, near),
        )

    def _running(self, at: int, near: Window, far: Window) -> tuple[float, ...]:
        words, (low, high), (far_low, far_high) = self.words, near, far
        return (
            math.log1p(words[at] - words[low]),
            math.log1p(words[high] - words[at + 1]),
            math.log1p(words[at] - words[far_low]),
            math.log1p(words[far_high] - words[at + 1]),
        )

    def _distances(self, at: int, near: Window, far: Window) -> tuple[float, ...]:
        (low, high), (far_low, far_high) = near, far
        to_repeat = min(self.repeats[at] - at, WIDE + 4)
        return (
            _within(self.running.down[at], far_high - at - 1),
            _within(self.running.up[at], at - far_low),
            _within(self.headers.down[at], high - at - 1),
            _within(self.headers.up[at], at - low),
            to_repeat,
            to_repeat <= WIDE and self.words[at + to_repeat] - self.words[at] < 60,
        )

    def _overlap(self, at: int, far: Window) -> tuple[float, ...]:
        above, below = self.said.between(far[0], at), self.said.between(at + 1, far[1])
        own = self.looks[at].content
        return (_share(own, below), _share(own, above), _share(above, below))

    def _counts(self, at: int, near: Window) -> tuple[float, ...]:
        low, high = near
        return (
            self.marked[at] - self.marked[low],
            self.marked[high] - self.marked[at + 1],
            self.titles[at] - self.titles[low],
            self.titles[high] - self.titles[at + 1],
            math.log1p(self.words[at]),
            math.log1p(self.words[-1] - self.words[at]),
            min(self.separators, 9),
        )

    def _window(self, at: int, reach: int) -> Window:
        return max(0, at - reach), min(len(self.looks), at + 1 + reach)


def _near(looks: Sequence[Look], lines: Sequence[Line], parted: Separators) -> _Near:
    running = [look.is_running for look in looks]
    headers = [look.is_header for look in looks]
    marked = [look.is_marked for look in looks]
    titles = [look.is_title_like for look in looks]
    return _Near(
        looks,
        lines,
        [_NOTHING, _NOTHING, *_neighbours(looks, titles, marked, headers, running), _NOTHING, _NOTHING, _NOTHING],
        _Said([look.content for look in looks if look.is_running], _sums(running), {}),
        parted.words,
        _sums(marked),
        _sums(titles),
        _by_gap(looks),
        _ways(running),
        _ways(headers),
        _next_same(lines),
        parted.kinds,
        parted.known,
    )


_NOTHING = (0.0,) * len(_NEIGHBOUR)
_WORDS, _ENDS, _CAPITALS, _GAP = map(OWN.index, ("words", "ends", "capitals", "gap"))


def _neighbours(looks: Sequence[Look], *marks: Sequence[bool]) -> Iterator[tuple[float, ...]]:
    """What each line is to those next to it, in the order of _NEIGHBOUR; `marks` are those from "title-like" on."""
    numbers = [look.numbers for look in looks]
    words, ends, capitals, gaps = ([own[at] for own in numbers] for at in (_WORDS, _ENDS, _CAPITALS, _GAP))
    return zip(words, ends, capitals, *marks, gaps, strict=True)


def _by_gap(looks: Sequence[Look]) -> dict[int, tuple[float, ...]]:
    """For each width of gap how wide it is beside the file's others, and the share of headlines behind it."""
    behind: dict[int, list[bool]] = {}
    for look in looks[1:]:
        behind.setdefault(look.gap, []).append(look.is_title_like)
    gaps = sorted(look.gap for look in looks[1:])
    size, most = len(gaps), min(len(gaps), MOST_GAPS)
    return {
        gap: (
            min(gap, 8) - gaps[size // 2],
            min(size - bisect_left(gaps, gap), MOST_GAPS) / most,
            sum(titles) / len(titles),
        )
        for gap, titles in behind.items()
    }


@dataclass(frozen=True, slots=True)
class _Said:
    """The longer words of running text, by place; lines that have the same text around them ask for it alike."""

    texts: Sequence[frozenset[str]]
    above: Sequence[int]
    """How many texts stand above each line."""
    known: dict[Window, frozenset[str]]

    def between(self, low: int, high: int) -> frozenset[str]:
        """Those of the lines from the one to before the other."""
        among = self.above[low], self.above[high]
        words = self.known.get(among)
        if words is None:
            words = self.known[among] = _NO_WORDS.union(*self.texts[slice(*among)])
        return words


_NO_WORDS: frozenset[str] = frozenset()


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
    return way if way <= most else most + 3


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
