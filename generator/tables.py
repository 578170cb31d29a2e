"""Rows of cells -> the blocks of one table, a block a row: as wide as its widest row, but no more than can be shown.

Every row gets as many cells as the table has columns; a column in which nothing stands is none. Nothing is lost: what
is wider or deeper than a page shows stands in blocks of its own, shaped Shape.EXCESS.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator.model import Block, Hyperlink, Shape

MOST_COLUMNS = 20
MOST_ROWS = 300
MOST_CHARACTERS = 60_000
"""Of a table's cells that are shown."""

NAMED = 3
"""Columns from which on a first row without figures is taken for their names."""

_FIGURE = re.compile(r"\d")

ROWS = frozenset((Shape.COLUMNS, Shape.TABLE, Shape.ROW))
OPENING_ROWS = frozenset((Shape.COLUMNS, Shape.TABLE))


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the words of its cells, its text as received, and where in that each cell ends; on which line it is."""

    cells: tuple[str, ...]
    text: str
    ends: tuple[int, ...]
    line: int
    links: tuple[Hyperlink, ...] = ()


def row(cells: Sequence[str], line: int, links: tuple[Hyperlink, ...] = ()) -> Row:
    """A row that markup gave: its text is its cells, a tab between them."""
    ends = tuple(accumulate(len(cell) + 1 for cell in cells))
    return Row(tuple(cells), "\t".join(cells), ends, line, links)


def blocks(rows: Sequence[Row], *, names_columns: bool) -> Iterator[tuple[Block, ...]]:
    """For each row its block, and one for what of it is too much; `names_columns` says that the first row does so."""
    filled = [at for at in range(_width(rows)) if any(_cell(row, at) for row in rows)]
    shown, more = filled[:MOST_COLUMNS], filled[MOST_COLUMNS:]
    spent = 0
    for number, each in enumerate(rows):
        cells = tuple(_cell(each, at) for at in shown)
        spent += sum(map(len, cells))
        if number >= MOST_ROWS or spent > MOST_CHARACTERS:
            yield (Block((each.text,), each.line, Shape.EXCESS, links=each.links),)
            continue
        cut = each.ends[shown[-1]] if more and len(each.ends) > more[0] else len(each.text)
        shape = _shape(number, names_columns=names_columns)
        block = Block((each.text[:cut],), each.line, shape, cells, links=each.links)
        rest = Block((each.text[cut:],), each.line, Shape.EXCESS)
        yield (block, rest) if rest.lines[0].strip() else (block,)


def may_name_columns(rows: Sequence[Sequence[str]]) -> bool:
    """Where no mark says so: the first row holds no figure, and below it a column does all the way, or there are three.

    A table of two columns may be of names and what they stand for, and have no heads.
    """
    first, columns = rows[0], tuple(zip(*rows[1:], strict=False))
    has_figures = any(all(map(_FIGURE.search, column)) for column in columns)
    is_wordy = len(first) >= NAMED and all(first)
    return (has_figures or is_wordy) and not any(map(_FIGURE.search, first))


def _shape(number: int, *, names_columns: bool) -> Shape:
    if number:
        return Shape.ROW
    return Shape.COLUMNS if names_columns else Shape.TABLE


def _width(rows: Sequence[Row]) -> int:
    return max((len(row.cells) for row in rows), default=0)


def _cell(row: Row, at: int) -> str:
    return row.cells[at] if at < len(row.cells) else ""
