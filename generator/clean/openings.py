"""How like the beginning of a new article a line is, in numbers: what stands above it and below, and how they differ.

Lines of a whole file in; for each line that could be a headline a row of numbers out, in the order of FEATURES.
Nothing here knows how many articles there are: every number is told from the lines near by, and from how rare a gap
is in the file.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import accumulate

from generator.clean.furniture import is_rule
from generator.clean.lines import Line
from generator.clean.looks import OWN, Look

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
)  # fmt: skip

NEAR = 4
WIDE = 12
MAX_HEADLINE = 30
"""Words."""


def candidates(looks: Sequence[Look], lines: Sequence[Line]) -> tuple[int, ...]:
    """The lines that could be the first of an article: like a headline, or short and behind a separator."""
    return tuple(
        at
        for at in range(1, len(lines))
        if (not looks[at].is_running or looks[at].is_title_like)
        and looks[at].count <= MAX_HEADLINE
        and not looks[at].is_marked
        and not looks[at].is_header
        and (looks[at].is_title_like or is_separated(lines, at))
        and lines[at].text
    )


def is_separated(lines: Sequence[Line], at: int) -> bool:
    """A drawn rule or a page break stands above the line."""
    above = lines[at - 1]
    return is_rule(above.text) or not above.text or lines[at].received[0][1].startswith("\x0c")


def rows(looks: Sequence[Look], lines: Sequence[Line]) -> Mapping[int, tuple[float, ...]]:
    """For each candidate its row of numbers."""
    size = len(looks)
    words = list(accumulate((look.count if look.is_running else 0 for look in looks), initial=0))
    marked = list(accumulate((look.is_marked for look in looks), initial=0))
    titles = list(accumulate((look.is_title_like for look in looks), initial=0))
    gaps = sorted(line.gap for line in lines[1:])
    usual = gaps[len(gaps) // 2] if gaps else 1
    repeats = _next_same(lines)
    separators = sum(is_separated(lines, at) for at in range(1, size))
    wide_titles = _titles_by_gap(looks)
    found: dict[int, tuple[float, ...]] = {}
    for at in candidates(looks, lines):
        look = looks[at]
        near: list[float] = []
        for step in (-2, -1, 1, 2, 3):
            near += _neighbour(looks[at + step]) if 0 <= at + step < size else [0.0] * len(_NEIGHBOUR)
        low, high, far_low, far_high = (
            max(0, at - NEAR), min(size, at + 1 + NEAR), max(0, at - WIDE), min(size, at + 1 + WIDE)
        )  # fmt: skip
        above, below = _content(looks[far_low:at]), _content(looks[at + 1 : far_high])
        to_repeat = min(repeats[at] - at, WIDE + 4)
        found[at] = (
            *look.numbers,
            *near,
            float(is_separated(lines, at)),
            float(min(lines[at].gap, 8) - usual),
            sum(gap >= lines[at].gap for gap in gaps[-200:]) / min(200, len(gaps) or 1),
            wide_titles.get(lines[at].gap, 0.0),
            math.log1p(words[at] - words[low]), math.log1p(words[high] - words[at + 1]),
            math.log1p(words[at] - words[far_low]), math.log1p(words[far_high] - words[at + 1]),
            float(_first(looks, range(at + 1, far_high), "is_running")),
            float(_first(looks, range(at - 1, far_low - 1, -1), "is_running")),
            float(_first(looks, range(at + 1, high), "is_header")),
            float(_first(looks, range(at - 1, low - 1, -1), "is_header")),
            float(to_repeat),
            float(to_repeat <= WIDE and words[at + to_repeat] - words[at] < 60),
            _share(look.content, below), _share(look.content, above), _share(above, below),
            float(marked[at] - marked[low]), float(marked[high] - marked[at + 1]),
            float(titles[at] - titles[low]), float(titles[high] - titles[at + 1]),
            math.log1p(words[at]), math.log1p(words[size] - words[at]),
            float(min(separators, 9)),
        )  # fmt: skip
    return found


def _neighbour(look: Look) -> list[float]:
    return [
        math.log1p(look.count), float(look.ends), look.capitals, float(look.is_title_like), float(look.is_marked),
        float(look.is_header), float(look.is_running), float(min(look.gap, 6)),
    ]  # fmt: skip


def _first(looks: Sequence[Look], places: range, which: str) -> int:
    """How many lines off the first one is that is so."""
    return next((step for step, at in enumerate(places, start=1) if getattr(looks[at], which)), len(places) + 3)


def _content(looks: Sequence[Look]) -> frozenset[str]:
    return frozenset().union(*(look.content for look in looks if look.is_running))


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
