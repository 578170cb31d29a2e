"""Tables of a plain text: a block in, the same lines out as blocks, those that are a table's rows shaped so.

Three or more neighbouring lines with as many cells each are a table, where the cells stand between bars, between tabs,
or line up in columns. A drawn line between rows ("|---|---|") parts none; below the first row it says that this one
names the columns.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator import tables
from generator.model import Block, Shape
from generator.tables import Row

LEAST_ROWS = 3
LONGEST_CELL = 40
LONGEST_ALIGNED = 12
"""Words; a longer one is a paragraph that something stands beside."""

LEAST_FULL = 0.5
"""Share of the rows in which each column says something: lines that are only indented have an empty one."""

_RULE = re.compile(r"[ \t]*(?=[|+:=\-])(?=[^\n]*[-=]{2})[|+:=\- \t]+$")
"""Drawn between rows: "|---|:--:|", "+-----+-----+", "---- ----"."""

_LIST_MARK = re.compile(r"(?:[-*•‣▪–—o]|\d{1,2}[.)]|[a-z]\))$")
"""A first cell that makes a list of the lines."""

_FIGURE = re.compile(r"\d")
_BAR = re.compile(r"[|│┃]")
_OUTER = re.compile(r"^\s*[|│┃]|[|│┃]\s*$")
_TAB = re.compile(r"\t")
_WIDE = re.compile(r"[ ]{2,}")

Cut = Callable[[str, int], Row | None]
"""A line and its number -> the row it is, if it has several cells."""


def parted(block: Block) -> Iterable[Block]:
    """The block, cut where tables begin and end; what is no table stays together."""
    found = _tables(block) if len(block.lines) >= LEAST_ROWS and block.shape is Shape.TEXT else ()
    return _around(found, block) if found else (block,) if block.lines else ()


def _around(found: Sequence[_Table], block: Block) -> Iterator[Block]:
    rest = 0
    for table in found:
        if table.start > rest:
            yield _part(block, rest, table.start)
        yield from table.blocks(block)
        rest = table.end
    if rest < len(block.lines):
        yield _part(block, rest, len(block.lines))


def _part(block: Block, start: int, end: int) -> Block:
    return Block(block.lines[start:end], block.first_line + start)


@dataclass(frozen=True, slots=True)
class _Table:
    """Neighbouring lines from `start` to before `end`: rows, and drawn lines among them (None)."""

    start: int
    lines: tuple[Row | None, ...]
    cut: Cut

    @property
    def end(self) -> int:
        return self.start + len(self.lines)

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(row for row in self.lines if row)

    @property
    def columns(self) -> tuple[tuple[str, ...], ...]:
        return tuple(zip(*(row.cells for row in self.rows), strict=True))

    @property
    def is_ruled(self) -> bool:
        """A line is drawn below the first row."""
        return self.lines[self.lines.index(self.rows[0]) + 1 :][:1] == (None,)

    @property
    def has_figures(self) -> bool:
        """Below the first row a column holds a figure throughout."""
        return any(all(map(_FIGURE.search, column[1:])) for column in self.columns)

    @property
    def names_columns(self) -> bool:
        return self.is_ruled or tables.may_name_columns([row.cells for row in self.rows])

    def blocks(self, block: Block) -> Iterator[Block]:
        """The table's lines as blocks."""
        by_row = tables.blocks(self.rows, names_columns=self.names_columns)
        for at, row in enumerate(self.lines, start=self.start):
            yield from next(by_row) if row else (replace(_part(block, at, at + 1), shape=Shape.EXCESS),)


def _tables(block: Block) -> list[_Table]:
    taken: set[int] = set()
    found: list[_Table] = []
    text = "\n".join(block.lines)  # a block as a whole: in most none of the signs stands at all
    for cut, signs, is_table in _KINDS:
        for run in _runs(block, cut, taken) if any(map(text.__contains__, signs)) else ():
            if _is_filled(run) and is_table(run, block):
                found.append(run)
                taken.update(range(run.start, run.end))
    return sorted(found, key=lambda table: table.start)


def _runs(block: Block, cut: Cut, taken: set[int]) -> Iterator[_Table]:
    """Neighbouring lines with as many cells each, each line in one of the runs at most."""
    lines: list[tuple[int, Row | None]] = []
    count = 0
    for at, text in enumerate(block.lines):
        is_rule = bool(_RULE.match(text))
        row = None if at in taken or is_rule else cut(text, block.first_line + at)
        if lines and (at in taken or not (is_rule or (row and len(row.cells) == count))):
            yield _run(lines, cut)
            lines = []
        if row and not lines:
            count = len(row.cells)
            lines += [(at - 1, None)] if at and at - 1 not in taken and _RULE.match(block.lines[at - 1]) else []
        if row or (lines and is_rule):
            lines.append((at, row))
    if lines:
        yield _run(lines, cut)


def _run(lines: Sequence[tuple[int, Row | None]], cut: Cut) -> _Table:
    return _Table(lines[0][0], tuple(row for _, row in lines), cut)


def _is_filled(run: _Table) -> bool:
    """Enough rows of short cells, every column says something, and no list."""
    if len(run.rows) < (LEAST_ROWS - 1 if run.is_ruled else LEAST_ROWS):
        return False
    if any(sum(map(bool, column)) < LEAST_FULL * len(column) for column in run.columns):
        return False
    if all(map(_LIST_MARK.match, run.columns[0])):
        return False
    return all(len(cell.split()) <= LONGEST_CELL for row in run.rows for cell in row.cells)


# --- the three ways in which cells are set apart ----------------------------------------------------------------------


def _by_bars(text: str, number: int) -> Row | None:
    start, end = _outer(text)
    return _cut(text, number, _BAR, (start, end)) if _BAR.search(text, start, end) else None


def _outer(text: str) -> tuple[int, int]:
    """Where the cells begin and end: behind a bar at either end of the line."""
    ends = [found.span() for found in _OUTER.finditer(text)]
    start = next((after for before, after in ends if not text[:before].strip()), 0)
    end = next((before for before, after in ends if not text[after:].strip() and before >= start), len(text))
    return start, end


def _is_boxed(run: _Table, block: Block) -> bool:
    """Bars around the rows, or a line drawn below the first."""
    return run.is_ruled or all(_OUTER.match(block.lines[row.line - block.first_line]) for row in run.rows)


def _has_figures(run: _Table, _block: Block) -> bool:
    """Bare bars alone make no table: "About | Contact" is a page's foot."""
    return run.has_figures


def _by_tabs(text: str, number: int) -> Row | None:
    return _cut(text, number, _TAB, (0, len(text))) if "\t" in text.strip() else None


def _is_tabbed(run: _Table, _block: Block) -> bool:
    return bool(run.rows)


def _by_columns(text: str, number: int) -> Row | None:
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    return _cut(text, number, _WIDE, (start, end)) if _WIDE.search(text, start, end) and "\t" not in text else None


def _is_aligned(run: _Table, block: Block) -> bool:
    """Every column begins, or ends, at the same place in all rows, and its cells are short."""
    if any(len(cell.split()) > LONGEST_ALIGNED for row in run.rows for cell in row.cells):
        return False
    spans = [_spans(block.lines[row.line - block.first_line]) for row in run.rows]
    return all(
        len({start for start, _ in column}) == 1 or len({end for _, end in column}) == 1
        for column in zip(*spans, strict=True)
    )


def _spans(text: str) -> list[tuple[int, int]]:
    """Where the cells of a line set in columns begin and end."""
    bounds = [0, *(at for found in _WIDE.finditer(text.strip()) for at in found.span()), len(text.strip())]
    indent = len(text) - len(text.lstrip())
    return [(indent + start, indent + end) for start, end in zip(bounds[::2], bounds[1::2], strict=True)]


def _cut(text: str, number: int, between: re.Pattern[str], bounds: tuple[int, int]) -> Row:
    cells: list[str] = []
    ends: list[int] = []
    at, stop = bounds
    for found in between.finditer(text, at, stop):
        cells.append(text[at : found.start()].strip())
        ends.append(found.end())
        at = found.end()
    return Row((*cells, text[at:stop].strip()), text, (*ends, len(text)), number)


_BARS = ("|", "│", "┃")

_KINDS: tuple[tuple[Cut, tuple[str, ...], Callable[[_Table, Block], bool]], ...] = (
    (_by_bars, _BARS, _is_boxed),  # | Hasakah | 40,000 |
    (_by_tabs, ("\t",), _is_tabbed),  # Hasakah	40,000
    (_by_bars, _BARS, _has_figures),  # Hasakah | 40,000
    (_by_columns, ("  ",), _is_aligned),  # Hasakah       40,000
)
"""How the cells of a row are set apart, the signs that do so, and when such rows are a table."""
