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
from itertools import accumulate, compress, pairwise, repeat
from operator import add, gt, sub, truediv

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

_WORDS, _ENDS, _CAPITALS, _GAP, _INDENT = map(OWN.index, ("words", "ends", "capitals", "gap", "indent"))
_LIST_MARK, _CREDIT, _COLON, _SMALL = map(OWN.index, ("list mark", "credit", "colon", "begins small"))

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
    if not looks:
        return ()
    page = _Page(looks, lines)
    columns = (*_neighbours(page), *_runs(page), *_place(page), *_core(page), *_words(page))
    around = zip(*columns, strict=False)  # some end a line behind the last
    return tuple(look.numbers + numbers for look, numbers in zip(looks, around, strict=False))


@dataclass(frozen=True)
class _Page:
    """The run of lines with what is counted over the whole of it once."""

    looks: Sequence[Look]
    lines: Sequence[Line]

    @property
    def size(self) -> int:
        return len(self.looks)

    def own(self, number: int) -> list[float]:
        """One of each line's own numbers."""
        return [look.numbers[number] for look in self.looks]

    @cached_property
    def runs(self) -> list[bool]:
        return [look.is_running for look in self.looks]

    @cached_property
    def text_before(self) -> list[int]:
        """Words of running text before each line, and at last of all."""
        return list(accumulate([look.count if look.is_running else 0 for look in self.looks], initial=0))

    @cached_property
    def titles_before(self) -> list[float]:
        return _before([look.is_title_like for look in self.looks])

    @cached_property
    def core(self) -> tuple[int, int]:
        return core(self.looks)

    @cached_property
    def core_text(self) -> list[Look]:
        """Its running text."""
        start, end = self.core
        return [look for look in self.looks[start:end] if look.is_running]

    @cached_property
    def vocabulary(self) -> tuple[frozenset[str], frozenset[str]]:
        """The longer words of the core's running text, and those of them that two lines of it have."""
        seen: set[str] = set()
        again: set[str] = set()
        for look in self.core_text:
            again |= seen & look.content
            seen |= look.content
        return frozenset(seen), frozenset(again)

    @cached_property
    def usual(self) -> float:
        """The logarithm of how many words a line of the core's running text has."""
        counts = sorted([look.count for look in self.core_text])
        return math.log1p(counts[len(counts) // 2]) if counts else 0.0

    @cached_property
    def ledes(self) -> list[frozenset[str]]:
        """For each number of paragraphs the longer words of the last of so many; those below come so many later."""
        said = [look.content for look in self.looks if look.is_running]
        return [_NONE.union(*said[max(0, last - LEDE) : last]) for last in range(len(said) + LEDE + 1)]

    @cached_property
    def holders(self) -> Mapping[str, list[str]]:
        """For lines of some words the short lines that begin or end with them, beside other words."""
        shown = [(line.text, look.count) for line, look in zip(self.lines, self.looks, strict=True)]
        short = {text for text, count in shown if count <= MAX_HELD}
        return holders(short, {text for text, count in shown if 1 < count < MAX_HELD})

    @cached_property
    def holding(self) -> frozenset[str]:
        """The lines that begin or end with a line like a headline."""
        titles = {line.text for line, look in zip(self.lines, self.looks, strict=True) if look.is_title_like}
        return _NONE.union(*(self.holders.get(title, ()) for title in titles))


_NONE = frozenset[str]()


def _neighbours(page: _Page) -> tuple[Column, ...]:
    words, ends, capitals = page.own(_WORDS), page.own(_ENDS), page.own(_CAPITALS)
    return (
        _above(words, 1), _above(ends, 1), _above(capitals, 1), _below(page.own(_GAP), 1),
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
    lines_since, lines_to = since(page.runs), since(page.runs[::-1])[::-1]
    near, sizes = _sums_near(_before(page.runs), REACH), _sums_near(range(page.size + 1), REACH)
    return (
        map(math.log1p, _sums_above(before, REACH)), map(math.log1p, _sums_below(before, REACH)),
        map(math.log1p, _sums_above(before, 3 * REACH)), map(math.log1p, _sums_below(before, 3 * REACH)),
        lines_since, lines_to,
        map(math.log1p, before), map(math.log1p, map(sub, repeat(whole), before[1:])),
        map(truediv, before, repeat(whole or 1)),
        [both if both < FAR else FAR for both in map(add, lines_since, lines_to)],
        map(truediv, near, sizes),
    )  # fmt: skip


def _place(page: _Page) -> tuple[Column, ...]:
    looks, size = page.looks, page.size
    headers, texts = [look.is_header for look in looks], [line.text for line in page.lines]
    last_stand = dict(zip(texts, range(size), strict=True))
    usual_gap = _usual([look.gap for look in looks])
    usual_indent = _usual([look.indent for look in looks if look.is_running] or [0])
    return (
        map(math.log1p, range(size)), map(math.log1p, range(size - 1, -1, -1)),
        since([look.opens_tail for look in looks]), since(headers), since(headers[::-1])[::-1],
        _sums_near(_before([look.is_marked for look in looks]), REACH), _sums_near(page.titles_before, REACH),
        [gap - usual_gap for gap in page.own(_GAP)], [indent - usual_indent for indent in page.own(_INDENT)],
        map(gt, map(last_stand.__getitem__, texts), range(size)),
        [look.is_title_like and not titles for look, titles in zip(looks, page.titles_before, strict=False)],
        _sums_near(_before(page.own(_LIST_MARK)), NEAR), _sums_near(_before(page.own(_CREDIT)), NEAR),
        _above(page.own(_COLON), 1), _below(page.own(_SMALL), 1),
    )  # fmt: skip


def _core(page: _Page) -> tuple[Column, ...]:
    start, end = page.core
    inner = math.log1p(page.text_before[end] - page.text_before[start])
    return (
        _from(start, page.size), _from(end - 1, page.size),
        [*[False] * start, *[True] * (end - start), *[False] * (page.size - end)],
        [inner] * page.size,
    )  # fmt: skip


def _from(place: int, size: int) -> list[int]:
    """For each line how far below this place it stands, at most FAR either way."""
    far_above, near = max(0, place - FAR), range(max(-place, -FAR), min(size - place, FAR))
    return [*[-FAR] * far_above, *near, *[FAR] * (size - far_above - len(near))]


def _words(page: _Page) -> tuple[Column, ...]:
    """How many of a line's longer words return in the text, and whether it holds a line or stands in one."""
    texts, held, holding = [line.text for line in page.lines], page.holders, page.holding
    return (
        *zip(*_overlaps(page), strict=True),
        [
            min(len(held[text]), 3) if text in held and not is_running else 0
            for text, is_running in zip(texts, page.runs, strict=True)
        ],
        [text in holding and not is_running for text, is_running in zip(texts, page.runs, strict=True)],
        [words - page.usual for words in page.own(_WORDS)],
        [text.endswith(("…", "...")) for text in texts],
    )


def _overlaps(page: _Page) -> Iterator[tuple[float, ...]]:
    """The shares of its longer words that the other text has, the paragraphs below and above, and the first line."""
    (start, end), (vocabulary, shared) = page.core, page.vocabulary
    above, first = 0, _NONE
    for at, look in enumerate(page.looks):
        own, size, below = look.content, len(look.content), above + look.is_running
        if own:
            told = shared if look.is_running and start <= at < end else vocabulary
            yield (
                len(own & told) / size,
                len(own & page.ledes[below + LEDE]) / size,
                len(own & page.ledes[above]) / size,
                len(own & first) / size,
            )
        else:
            yield _NO_WORDS
        above, first = below, page.looks[0].content


_NO_WORDS = (0.5, 0.5, 0.5, 0.5)
"""Of a line without longer words nobody can tell."""


def holders(short: Iterable[str], held: Iterable[str]) -> dict[str, list[str]]:
    """For some of the short texts, if there are any, those that begin or end with it and go on, by words.

    In the order of the alphabet those that begin with a text stand together; with all letters in reverse so do those
    that end with it.
    """
    forwards = sorted(short)
    begin, end = _begun(forwards), _begun(sorted([text[::-1] for text in forwards]))
    ends = {text[::-1]: [holder[::-1] for holder in found] for text, found in end.items()}
    return {text: [*begin.get(text, ()), *ends.get(text, ())] for text in held if text in begin or text in ends}


def _begun(texts: Sequence[str]) -> dict[str, Sequence[str]]:
    """Of texts in order those that others begin with, by words, and these."""
    found = {}
    for at, (text, following) in enumerate(pairwise(texts), 1):
        if following.startswith(text):  # few do, and the next text shows it
            first = bisect_left(texts, f"{text} ", at)
            if holders := texts[first : bisect_left(texts, f"{text}!", first)]:  # "!" comes next to the space
                found[text] = holders
    return found


def _before(marks: Iterable[float]) -> list[float]:
    """How many are marked before each line, and at last of all."""
    return list(accumulate(marks, initial=0))


def _sums_above(before: Sequence[float], reach: int) -> Iterator[float]:
    """For each line the sum over so many lines above it; `before` has the sums up to each."""
    return map(sub, before, (*[0] * reach, *before))


def _sums_below(before: Sequence[float], reach: int) -> Iterator[float]:
    return map(sub, (*before[reach + 1 :], *[before[-1]] * reach), before[1:])


def _sums_near(before: Sequence[float], reach: int) -> Iterator[float]:
    """The same over a line and those around it."""
    return map(sub, (*before[reach + 1 :], *[before[-1]] * reach), (*[0] * reach, *before))


def since(marks: Sequence[bool]) -> list[int]:
    """For each place the lines since the last mark above it, at most FAR."""
    places = [*compress(range(len(marks)), marks), len(marks) - 1]
    found = [FAR] * (places[0] + 1)
    for place, following in pairwise(places):
        found += [*_WAY[: following - place], *[FAR] * (following - place - FAR)]
    return found


_WAY = range(1, FAR + 1)
"""How far off the lines below a mark are."""


def _usual(values: Sequence[int]) -> int:
    counted = Counter(values)
    return max(counted, key=lambda value: (counted[value], -value), default=0)


def core(looks: Sequence[Look]) -> tuple[int, int]:
    """The run of lines with the greatest sum of weights: running text speaks for it, every other line against.

    The start and the end (excluded) of it; Kadane's method, linear.
    """
    best, best_start, best_end = 0.0, 0, 0
    total, start = 0.0, 0
    for at, weight in enumerate(map(_weight, looks)):
        total += weight
        if total <= 0:
            total, start = 0.0, at + 1
        elif total > best:
            best, best_start, best_end = total, start, at + 1
    return best_start, best_end


def _weight(look: Look) -> float:
    if look.is_marked:
        return -2.0
    if look.is_running:
        return look.count / 10 if look.count < 40 else 4.0
    return -2.0 if look.is_header else -0.8
