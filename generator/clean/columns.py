"""Columns of text that an extractor set side by side, as they stood in print -> the blocks of one below the other.

A gutter is a place at which no line of several in a row has a letter, and behind which most go on. Both sides must read
as text does, line into line: rows of a table do not. A line that crosses the gutter ends the columns. Pieces keep their
line's number and together they are the line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from generator.clean.lines import is_list_item
from generator.clean.wraps import begins_small, is_open
from generator.model import Block, Shape

_WIDE = "   "
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")

MOST_COLUMNS = 6
LEAST_LINES = 6
"""Lines that stand side by side with others."""

LEAST_SHORT = 2
"""Lines of a short column beside a long one."""

LEAST_SIDE = 16
"""Characters of a column's width."""

MOST_BEHIND = 8
"""Columns by which the first line of a paragraph, or a heading, may stand in within its column."""

LEAST_BROKEN, LEAST_SHARE = 3, 0.2
"""Lines of a column that break off within a sentence, and their share."""

Numbered = tuple[int, str]


def side_by_side(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks with columns one below the other, page by page; as they were where there are none."""
    wide = sum(_WIDE in line.strip() for block in blocks for line in block.lines if _WIDE in line)
    if wide < LEAST_SHORT or any(block.shape not in _PRINTED for block in blocks):
        return blocks
    pages = (tuple(page) for _, page in groupby(blocks, key=lambda block: block.shape))
    return tuple(block for page in pages for block in _page(page))


_PRINTED = (Shape.TEXT, Shape.RUNNING)


def _page(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    if blocks[0].shape is not Shape.TEXT:
        return blocks
    found = list(_apart([numbered for block in blocks for numbered in block.numbered], MOST_COLUMNS))
    return tuple(block for run in found for block in _blocks(run)) if len(found) > 1 else blocks


@dataclass(frozen=True, slots=True)
class _Region:
    """Lines from `start` to before `end` that leave `gutter`, the column at which the right side begins, free."""

    start: int
    end: int
    gutter: int


def _apart(lines: Sequence[Numbered], columns: int) -> Iterator[list[Numbered]]:
    """Runs of lines to be read one after the other, of so many columns at most."""
    at = 0
    for region in _regions(lines) if columns > 1 else ():
        left, right = _sides(lines[region.start : region.end], region.gutter)
        if not _stand_side_by_side(left, right):
            continue
        if at < region.start:
            yield list(lines[at : region.start])
        yield left
        yield from _apart(right, columns - 1)  # of three columns the second and the third
        at = region.end
    if at < len(lines):
        yield list(lines[at:])


def _regions(lines: Sequence[Numbered]) -> Iterator[_Region]:
    """Where lines leave a gutter free, page by page."""
    starts = [0, *(at for at, (_, text) in enumerate(lines) if at and text.startswith("\f")), len(lines)]
    for first, last in pairwise(starts):
        gutter = _gutter([text for _, text in lines[first:last]])
        at = first
        while gutter and at < last:
            end = at
            while end < last and _is_free(lines[end][1], gutter):
                end += 1
            while at < end and len(lines[at][1].rstrip()) <= gutter:
                at += 1  # a headline's last line above both
            if end - at >= LEAST_LINES and sum(len(text.rstrip()) > gutter for _, text in lines[at:end]) >= LEAST_SHORT:
                yield _Region(at, end, gutter)
            at = end + 1


def _gutter(texts: Sequence[str]) -> int:
    """The column at which most lines go on behind a gap, the leftmost of those that are about as common; or 0."""
    common = Counter(found.end() for text in texts for found in _GAP.finditer(text) if found.start() >= LEAST_SIDE)
    most = max(common.values(), default=0)
    return min(at for at, count in common.items() if 2 * count >= most) if most >= LEAST_SHORT else 0


def _is_free(text: str, gutter: int) -> bool:
    """No letter stands at the gutter, and what is behind begins there or a little further in."""
    behind = text[gutter:]
    is_near = len(behind) - len(behind.lstrip()) <= MOST_BEHIND
    return text[gutter - 2 : gutter].strip() == "" and (not behind.strip() or is_near)


def _sides(lines: Sequence[Numbered], gutter: int) -> tuple[list[Numbered], list[Numbered]]:
    left: list[Numbered] = []
    right: list[Numbered] = []
    for number, text in lines:
        before, behind = text[:gutter], text[gutter:]
        if before.strip():
            left.append((number, before if behind.strip() else text))
        if behind.strip():
            right.append((number, behind if before.strip() else text))
    return left, right


def _stand_side_by_side(left: Sequence[Numbered], right: Sequence[Numbered]) -> bool:
    """Both read on; beside a long column of text a short one may do so in one place."""
    broken, last = _broken(left), _broken(right)
    if min(broken, last) >= LEAST_BROKEN and last >= LEAST_SHARE * len(right):
        return broken >= LEAST_SHARE * len(left)
    return last > 0 and broken >= 2 * LEAST_BROKEN and broken >= 2 * LEAST_SHARE * len(left)


def _broken(side: Sequence[Numbered]) -> int:
    """How many lines break off within a sentence that the next goes on with: the cells of a table do not."""
    texts = [text.strip() for _, text in side]
    return sum(is_open(above) and begins_small(below) and not is_list_item(below) for above, below in pairwise(texts))


def _blocks(run: Sequence[Numbered]) -> Iterator[Block]:
    """Lines that follow each other as blocks."""
    for _, group in groupby(enumerate(run), key=lambda placed: placed[1][0] - placed[0]):
        lines = [numbered for _, numbered in group]
        yield Block(tuple(text for _, text in lines), lines[0][0])
