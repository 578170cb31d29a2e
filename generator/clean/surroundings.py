"""What stands around a line, in numbers: its neighbours, the text near it, its place, and whether its words return.

Lines of one article with their looks in; a row of numbers a line out, in the order of FEATURES. Linear in the lines.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from operator import sub, truediv

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

NEAR = 3

_WORDS, _LIST_MARK, _CREDIT, _COLON, _SMALL = map(OWN.index, ("words", "list mark", "credit", "colon", "begins small"))

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
    "titles near", "gap differs", "indent differs", "stands again below", "first title-like", "list marks near",
    "credits near", "colon above", "begins small below",
)  # fmt: skip
CORE = ("from core start", "from core end", "in core", "core words")
WORDS = (
    "overlap with text", "overlap with lede", "overlap above", "overlap with first line", "stands within others",
    "holds another", "words over usual", "ends in dots",
)  # fmt: skip

AROUND = NEIGHBOURS + RUNS + PLACE + CORE + WORDS
FEATURES = OWN + AROUND


Column = Iterable[float]
"""A number of each line."""


def rows(looks: Sequence[Look], lines: Sequence[Line]) -> tuple[tuple[float, ...], ...]:
    """One row of numbers a line of an article; `looks` are those lines' own, in the same order."""
    page = _Page(looks, lines)
    columns = (*_neighbours(page), *_runs(page), *_place(page), *_core(page), *_words(page))
    around = zip(*(map(float, column) for column in columns), strict=False)  # some end a line behind the last
    return tuple(look.numbers + numbers for look, numbers in zip(looks, around, strict=False))


@dataclass(frozen=True)
class _Page:
    """The run of lines with what is counted over the whole of it once."""

    looks: Sequence[Look]
    lines: Sequence[Line]

    @property
    def size(self) -> int:
        return len(self.looks)

    @cached_property
    def text_before(self) -> list[int]:
        """Words of running text before each line, and at last of all."""
        return list(accumulate((look.count if look.is_running else 0 for look in self.looks), initial=0))

    @cached_property
    def titles_before(self) -> list[int]:
        return _before(look.is_title_like for look in self.looks)

    @cached_property
    def core(self) -> tuple[int, int]:
        return core(self.looks)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The longer words of the core's running text."""
        start, end = self.core
        return frozenset().union(*(look.content for look in self.looks[start:end] if look.is_running))

    @cached_property
    def shared(self) -> frozenset[str]:
        """Those of them that two lines of it have."""
        start, end = self.core
        seen: set[str] = set()
        again: set[str] = set()
        for look in self.looks[start:end]:
            if look.is_running:
                again |= seen & look.content
                seen |= look.content
        return frozenset(again)

    @cached_property
    def usual(self) -> float:
        """The logarithm of how many words a line of the core's running text has."""
        start, end = self.core
        counts = sorted(look.count for look in self.looks[start:end] if look.is_running)
        return math.log1p(counts[len(counts) // 2]) if counts else 0.0

    @cached_property
    def above(self) -> list[frozenset[str]]:
        """For each line the longer words of the paragraphs above it."""
        found: list[frozenset[str]] = []
        above: tuple[frozenset[str], ...] = ()
        joined: frozenset[str] = frozenset()
        for look in self.looks:
            found.append(joined)
            if look.is_running:
                above = (look.content, *above[: LEDE - 1])
                joined = frozenset().union(*above)
        return found

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
    def holders(self) -> Mapping[str, list[str]]:
        """For each line of some words the short lines that begin or end with it, beside other words."""
        shown = [(line.text, look.count) for line, look in zip(self.lines, self.looks, strict=True)]
        short = {text for text, count in shown if count <= MAX_HELD}
        return holders(short, {text for text, count in shown if 1 < count < MAX_HELD})

    @cached_property
    def holding(self) -> frozenset[str]:
        """The lines that begin or end with a line like a headline."""
        titles = {line.text for line, look in zip(self.lines, self.looks, strict=True) if look.is_title_like}
        return frozenset().union(*(self.holders[title] for title in titles))


def _neighbours(page: _Page) -> tuple[Column, ...]:
    words = [math.log1p(look.count) for look in page.looks]
    ends, capitals = [look.ends for look in page.looks], [look.capitals for look in page.looks]
    gaps = [min(look.gap, 6) for look in page.looks]
    return (
        _above(words, 1), _above(ends, 1), _above(capitals, 1), _below(gaps, 1),
        _below(words, 1), _below(ends, 1), _below(capitals, 1),
        _above(words, 2), _above(ends, 2), _below(words, 2), _below(ends, 2),
    )  # fmt: skip


def _above(column: Sequence[float], by: int) -> list[float]:
    """For each line the number of the one so many lines above it; nothing above the first."""
    return [*[0.0] * by, *column]


def _below(column: Sequence[float], by: int) -> list[float]:
    return [*column[by:], *[0.0] * by]


def _runs(page: _Page) -> tuple[Column, ...]:
    before, whole = page.text_before, page.text_before[-1]
    runs = [look.is_running for look in page.looks]
    lines_since, lines_to = since(runs), since(runs[::-1])[::-1]
    near, sizes = _sums_near(_before(runs), REACH), _sums_near(range(page.size + 1), REACH)
    return (
        map(math.log1p, _sums_above(before, REACH)), map(math.log1p, _sums_below(before, REACH)),
        map(math.log1p, _sums_above(before, 3 * REACH)), map(math.log1p, _sums_below(before, 3 * REACH)),
        lines_since, lines_to,
        map(math.log1p, before), [math.log1p(whole - words) for words in before[1:]],
        [words / (whole or 1) for words in before],
        [min(FAR, up + down) for up, down in zip(lines_since, lines_to, strict=True)],
        map(truediv, near, sizes),
    )  # fmt: skip


def _place(page: _Page) -> tuple[Column, ...]:
    looks, size = page.looks, page.size
    headers = [look.is_header for look in looks]
    last_stand = {line.text: at for at, line in enumerate(page.lines)}
    usual_gap = _usual([look.gap for look in looks])
    usual_indent = _usual([look.indent for look in looks if look.is_running] or [0])
    return (
        map(math.log1p, range(size)), map(math.log1p, range(size - 1, -1, -1)),
        since([look.opens_tail for look in looks]), since(headers), since(headers[::-1])[::-1],
        _sums_near(_before(look.is_marked for look in looks), REACH), _sums_near(page.titles_before, REACH),
        [min(look.gap, 6) - usual_gap for look in looks], [look.indent - usual_indent for look in looks],
        [last_stand[line.text] > at for at, line in enumerate(page.lines)],
        [look.is_title_like and not titles for look, titles in zip(looks, page.titles_before, strict=False)],
        _sums_near(_before(look.numbers[_LIST_MARK] > 0 for look in looks), NEAR),
        _sums_near(_before(look.numbers[_CREDIT] > 0 for look in looks), NEAR),
        _above([look.numbers[_COLON] for look in looks], 1),
        _below([look.numbers[_SMALL] for look in looks], 1),
    )  # fmt: skip


def _core(page: _Page) -> tuple[Column, ...]:
    start, end = page.core
    inner = math.log1p(page.text_before[end] - page.text_before[start])
    return (
        [max(-FAR, min(FAR, at - start)) for at in range(page.size)],
        [max(-FAR, min(FAR, at - end + 1)) for at in range(page.size)],
        [start <= at < end for at in range(page.size)],
        [inner] * page.size,
    )


def _words(page: _Page) -> tuple[Column, ...]:
    return tuple(zip(*(_returning(page, at) for at in range(page.size)), strict=True))


def _returning(page: _Page, at: int) -> tuple[float, ...]:
    """How many of the line's longer words return in the text, and whether it holds a line or stands in one."""
    look, text = page.looks[at], page.lines[at].text
    return (
        *(_overlaps(page, at) if look.content else _NO_WORDS),
        min(len(page.holders[text]), 3) if look.count > 1 and not look.is_running else 0,
        not look.is_running and text in page.holding,
        look.numbers[_WORDS] - page.usual,
        text.endswith(("…", "...")),
    )


def _overlaps(page: _Page, at: int) -> tuple[float, ...]:
    """The shares of its longer words that the other text has, the paragraphs below and above, and the first line."""
    look = page.looks[at]
    own, size = look.content, len(look.content)
    start, end = page.core
    told = page.shared if look.is_running and start <= at < end else page.vocabulary
    return (
        len(own & told) / size,
        len(own & page.ledes[at]) / size,
        len(own & page.above[at]) / size,
        len(own & page.looks[0].content) / size if at else 0.0,
    )


_NO_WORDS = (0.5, 0.5, 0.5, 0.5)
"""Of a line without longer words nobody can tell."""


def holders(short: Iterable[str], held: Iterable[str]) -> dict[str, list[str]]:
    """For each text that may be held the short ones that begin or end with it, by words.

    In the order of the alphabet those that begin with a text stand together; with all letters in reverse so do those
    that end with it.
    """
    forwards = sorted(short)
    backwards = sorted(text[::-1] for text in forwards)
    return {
        text: [*_beginning(forwards, text), *(holder[::-1] for holder in _beginning(backwards, text[::-1]))]
        for text in held
    }


def _beginning(texts: Sequence[str], words: str) -> Sequence[str]:
    """Of texts in order those that begin with these words and go on."""
    first = bisect_left(texts, f"{words} ")
    return texts[first : bisect_left(texts, f"{words}!", first)]  # "!" comes next to the space


def _before(marks: Iterable[bool]) -> list[int]:
    """How many are marked before each line, and at last of all."""
    return list(accumulate(marks, initial=0))


def _sums_above(before: Sequence[int], reach: int) -> Iterator[int]:
    """For each line the sum over so many lines above it; `before` has the sums up to each."""
    return map(sub, before, (*[0] * reach, *before))


def _sums_below(before: Sequence[int], reach: int) -> Iterator[int]:
    return map(sub, (*before[reach + 1 :], *[before[-1]] * reach), before[1:])


def _sums_near(before: Sequence[int], reach: int) -> Iterator[int]:
    """The same over a line and those around it."""
    return map(sub, (*before[reach + 1 :], *[before[-1]] * reach), (*[0] * reach, *before))


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
