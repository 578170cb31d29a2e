"""What stands around a line, in numbers: its neighbours, the text near it, its place, and whether its words return.

Lines of one article with their looks in; a row of numbers a line out, in the order of FEATURES. Linear in the lines.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from generator.clean.lines import Line
from generator.clean.looks import OWN, Look

REACH = 5
"""Lines on either side that count as near."""

FAR = 40
"""Distances are told up to this many lines; past it, far is far."""

LEDE = 4
"""Paragraphs below a line in which its words may return."""

MAX_HELD = 30
"""Words of a line that may hold another: a path of the page, a window's title."""

NEIGHBOURS = (
    "words above", "ends above", "capitals above", "gap below", "words below", "ends below", "capitals below",
    "words 2 above", "ends 2 above", "words 2 below", "ends 2 below",
)  # fmt: skip
RUNS = (
    "running words near above", "running words near below", "running words wide above", "running words wide below",
    "lines since running", "lines to running", "running words before", "running words after", "share of text before",
    "short run", "running share near",
)  # fmt: skip
PLACE = (
    "lines before", "lines after", "lines since opener", "lines since header", "lines to header", "marked near",
    "titles near", "gap differs", "indent differs", "stands again below", "first title-like",
)  # fmt: skip
CORE = ("from core start", "from core end", "in core", "core words")
WORDS = ("overlap with text", "overlap with lede", "overlap with first line", "stands within others", "holds another")

AROUND = NEIGHBOURS + RUNS + PLACE + CORE + WORDS
FEATURES = OWN + AROUND


def rows(looks: Sequence[Look], lines: Sequence[Line]) -> tuple[tuple[float, ...], ...]:
    """One row of numbers a line of an article; `looks` are those lines' own, in the same order."""
    page = _Page(looks, lines)
    return tuple(look.numbers + page.around(at) for at, look in enumerate(looks))


_NOWHERE = Look(0, 0, False, 0.0, False, False, False, 0, (), frozenset())  # noqa: FBT003


@dataclass(frozen=True)
class _Page:
    """The run of lines with what is counted over the whole of it once."""

    looks: Sequence[Look]
    lines: Sequence[Line]

    def around(self, at: int) -> tuple[float, ...]:
        """What stands around one line, in the order of AROUND."""
        parts = (self._neighbours(at), self._runs(at), self._place(at), self._core(at), self._words(at))
        return tuple(float(number) for part in parts for number in part)

    def _neighbours(self, at: int) -> tuple[float, ...]:
        above2, above, below, below2 = (self._look(at + step) for step in (-2, -1, 1, 2))
        return (
            math.log1p(above.count), above.ends, above.capitals, min(below.gap, 6),
            math.log1p(below.count), below.ends, below.capitals,
            math.log1p(above2.count), above2.ends, math.log1p(below2.count), below2.ends,
        )  # fmt: skip

    def _runs(self, at: int) -> tuple[float, ...]:
        before, (low, high), (far_low, far_high) = self.text_before, self._near(at, REACH), self._near(at, 3 * REACH)
        since, to = self.since_running[at], self.to_running[at]
        return (
            math.log1p(before[at] - before[low]), math.log1p(before[high] - before[at + 1]),
            math.log1p(before[at] - before[far_low]), math.log1p(before[far_high] - before[at + 1]),
            since, to,
            math.log1p(before[at]), math.log1p(before[-1] - before[at + 1]), before[at] / (before[-1] or 1),
            min(FAR, since + to),
            (self.runs_before[high] - self.runs_before[low]) / (high - low),
        )  # fmt: skip

    def _place(self, at: int) -> tuple[float, ...]:
        look, (low, high) = self.looks[at], self._near(at, REACH)
        return (
            math.log1p(at), math.log1p(len(self.looks) - at - 1),
            self.since_opener[at], self.since_header[at], self.to_header[at],
            self.marked_before[high] - self.marked_before[low], self.titles_before[high] - self.titles_before[low],
            min(look.gap, 6) - self.usual_gap, look.indent - self.usual_indent,
            self.last_stand[self.lines[at].text] > at, look.is_title_like and not self.titles_before[at],
        )  # fmt: skip

    def _core(self, at: int) -> tuple[float, ...]:
        start, end = self.core
        inner = self.text_before[end] - self.text_before[start]
        return max(-FAR, min(FAR, at - start)), max(-FAR, min(FAR, at - end + 1)), start <= at < end, math.log1p(inner)

    def _words(self, at: int) -> tuple[float, ...]:
        look, text = self.looks[at], self.lines[at].text
        if look.is_running or not look.content:
            return 0.5, 0.5, 0.5, 0, 0
        own, first = look.content, self.looks[0].content
        return (
            len(own & self.vocabulary) / len(own),
            len(own & self.ledes[at]) / len(own),
            len(own & first) / len(own) if at else 0.0,
            min(self.held[text], 3) if look.count > 1 else 0,
            self._holds(text),
        )

    def _look(self, at: int) -> Look:
        return self.looks[at] if 0 <= at < len(self.looks) else _NOWHERE

    def _near(self, at: int, reach: int) -> tuple[int, int]:
        return max(0, at - reach), min(len(self.looks), at + reach + 1)

    @cached_property
    def text_before(self) -> list[int]:
        """Words of running text before each line, and at last of all."""
        return list(accumulate((look.count if look.is_running else 0 for look in self.looks), initial=0))

    @cached_property
    def runs_before(self) -> list[int]:
        return list(accumulate((look.is_running for look in self.looks), initial=0))

    @cached_property
    def marked_before(self) -> list[int]:
        return list(accumulate((look.is_marked for look in self.looks), initial=0))

    @cached_property
    def titles_before(self) -> list[int]:
        return list(accumulate((look.is_title_like for look in self.looks), initial=0))

    @cached_property
    def since_running(self) -> list[int]:
        return since([look.is_running for look in self.looks])

    @cached_property
    def to_running(self) -> list[int]:
        return since([look.is_running for look in reversed(self.looks)])[::-1]

    @cached_property
    def since_opener(self) -> list[int]:
        return since([look.opens_tail for look in self.looks])

    @cached_property
    def since_header(self) -> list[int]:
        return since([look.is_header for look in self.looks])

    @cached_property
    def to_header(self) -> list[int]:
        return since([look.is_header for look in reversed(self.looks)])[::-1]

    @cached_property
    def usual_gap(self) -> int:
        return _usual([look.gap for look in self.looks])

    @cached_property
    def usual_indent(self) -> int:
        return _usual([look.indent for look in self.looks if look.is_running] or [0])

    @cached_property
    def last_stand(self) -> dict[str, int]:
        return {line.text: at for at, line in enumerate(self.lines)}

    @cached_property
    def core(self) -> tuple[int, int]:
        return core(self.looks)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The longer words of the core's running text."""
        start, end = self.core
        return frozenset().union(*(look.content for look in self.looks[start:end] if look.is_running))

    @cached_property
    def ledes(self) -> list[frozenset[str]]:
        """For each line the longer words of the paragraphs below it."""
        found: list[frozenset[str]] = []
        below: tuple[frozenset[str], ...] = ()
        joined: frozenset[str] = frozenset()
        for look in reversed(self.looks):
            found.append(joined)
            if look.is_running:
                below = (look.content, *below[: LEDE - 1])
                joined = frozenset().union(*below)
        return found[::-1]

    @cached_property
    def held(self) -> Counter[str]:
        """Ends and beginnings of short lines, each as often as there are lines that hold it beside other words."""
        texts = {line.text for line, look in zip(self.lines, self.looks, strict=True) if look.count <= MAX_HELD}
        return Counter(part for text in sorted(texts) for part in _parts(text))

    @cached_property
    def titles(self) -> frozenset[str]:
        """Lines like headlines."""
        return frozenset(line.text for line, look in zip(self.lines, self.looks, strict=True) if look.is_title_like)

    def _holds(self, text: str) -> bool:
        return len(text.split()) <= MAX_HELD and any(part in self.titles for part in _parts(text))


def _parts(text: str) -> list[str]:
    """The ends and beginnings of a line, by words, of two words or more."""
    words = text.split()
    cuts = range(1, len(words) - 1)
    return [" ".join(words[cut:]) for cut in cuts] + [" ".join(words[: cut + 1]) for cut in cuts]


def since(marks: Sequence[bool]) -> list[int]:
    """For each place the lines since the last mark above it, at most FAR."""
    found: list[int] = []
    last = -FAR
    for at, mark in enumerate(marks):
        found.append(min(FAR, at - last))
        if mark:
            last = at
    return found


def _usual(values: Sequence[int]) -> int:
    counted = Counter(values)
    return max(counted, key=lambda value: (counted[value], -value), default=0)


def core(looks: Sequence[Look]) -> tuple[int, int]:
    """The run of lines with the greatest sum of weights: running text speaks for it, every other line against.

    The start and the end (excluded) of it; Kadane's method, linear.
    """
    best, best_start, best_end = 0.0, 0, 0
    total, start = 0.0, 0
    for at, look in enumerate(looks):
        total += _weight(look)
        if total <= 0:
            total, start = 0.0, at + 1
        elif total > best:
            best, best_start, best_end = total, start, at + 1
    return best_start, best_end


def _weight(look: Look) -> float:
    if look.is_running and not look.is_marked:
        return min(look.count, 40) / 10
    return -2.0 if look.is_marked or look.is_header else -0.8
