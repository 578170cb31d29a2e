"""A page's <table> -> its rows, where it is a table of data; nothing where it only lays the page out.

Pages and newsletters of old are laid out in tables, and many still are. A table of data has a few words a cell, several
cells a row, row after row, and nothing in it that parts of a page are made of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from lxml import html

from generator.model import Hyperlink
from generator.tables import MOST_COLUMNS, may_name_columns


class Cell(NamedTuple):
    """What one cell holds: its words, how many of their letters stand in links, and where those lead."""

    words: str
    linked: int = 0
    links: tuple[Hyperlink, ...] = ()


CellText = Callable[[html.HtmlElement], Cell]
"""Reads one cell."""

_PARTS = frozenset(
    """table form article section nav header footer main aside iframe h1 h2 h3 h4 h5 h6 pre textarea select
    video audio""".split()
)
"""What parts of a page are made of; an element of these in a table, and it is layout."""

_FRAME = frozenset(("table", "thead", "tbody", "tfoot", "tr"))
_CELLS = frozenset(("td", "th"))
_WITHIN = _FRAME | {"caption", "colgroup", "col"}

_MARKS = frozenset(("th", "thead", "caption"))
"""Elements that only tables of data need; letters are built with <th>, too, so they do not decide alone."""

LEAST_ROWS, LEAST_UNMARKED = 2, 3
"""Rows of a table with such a mark, and of one without."""

LEAST_FULL = 0.6
"""Share of the rows that have two filled cells or more."""

LONGEST_CELL, LONGEST_UNMARKED = 80, 40
"""Words."""

MOST_LINKED = 0.6
"""Share of the letters that stand in links, in a table without a mark: past it, it is a menu."""

MOST_PICTURES = 0.34
"""Pictures a cell, in a table without a mark: past it, it is a gallery."""


@dataclass(frozen=True, slots=True)
class DataRow:
    """One row: its element, the words of its cells, how many letters of them stand in links, and those links."""

    element: html.HtmlElement
    cells: tuple[str, ...]
    linked: int
    links: tuple[Hyperlink, ...]


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table of data; `names_columns`: its first row does."""

    rows: tuple[DataRow, ...]
    names_columns: bool
    captions: tuple[html.HtmlElement, ...] = ()


def data_table(table: html.HtmlElement, read: CellText) -> DataTable | None:
    """The table's rows, where it is one of data."""
    if table.get("role") in ("presentation", "none") or not _is_plain(table):
        return None
    elements = [row for row in table.iter("tr") if len(row)]
    rows = tuple(row for row in _rows(elements, read) if any(row.cells))
    if len(rows) < LEAST_ROWS:
        return None
    is_marked = any(element.tag in _MARKS for element in table.iter())
    pictures = sum(1 for _ in table.iter("img"))
    if not _is_regular(rows, is_marked=is_marked) or not (is_marked or _is_said(rows, pictures)):
        return None
    is_headed = _names_columns(rows[0].element) or (
        not any(True for _ in table.iter("th")) and may_name_columns([row.cells for row in rows])
    )
    return DataTable(rows, is_headed, tuple(table.findall("caption")))


def _is_plain(table: html.HtmlElement) -> bool:
    """Rows and cells with words, nothing between them and no part of a page in them."""
    if _stray(table.text):
        return False
    for element in table.iterdescendants():
        if element.tag in _PARTS or (element.tag in _FRAME and _stray(element.text)):
            return False
        parent = element.getparent().tag
        if parent in _FRAME and (_stray(element.tail) or not _belongs(element, parent)):
            return False
    return True


def _belongs(element: html.HtmlElement, parent: str) -> bool:
    if not isinstance(element.tag, str):  # a comment
        return True
    return (element.tag in _CELLS) == (parent == "tr") and (parent == "tr" or element.tag in _WITHIN)


def _stray(text: str | None) -> bool:
    return bool(text and text.strip())


def _rows(elements: Sequence[html.HtmlElement], read: CellText) -> Iterator[DataRow]:
    """The rows, each cell in its column: what spans several stands in the first."""
    below: dict[int, int] = {}
    for element in elements:
        cells: list[str] = []
        linked = 0
        links: tuple[Hyperlink, ...] = ()
        for cell in element.iterchildren("td", "th"):
            _pass_spans(cells, below)
            words, in_links, leading = read(cell)
            linked, links = linked + in_links, links + leading
            width, height = _span(cell, "colspan"), _span(cell, "rowspan")
            for at in range(len(cells), len(cells) + width):
                below[at] = height - 1
            cells += [words, *[""] * (width - 1)]
        _pass_spans(cells, below)
        yield DataRow(element, tuple(cells), linked, links)


def _pass_spans(cells: list[str], below: dict[int, int]) -> None:
    """Leaves empty what a cell of a row above reaches down into."""
    while below.get(len(cells), 0) > 0:
        below[len(cells)] -= 1
        cells.append("")


def _span(cell: html.HtmlElement, name: str) -> int:
    said = cell.get(name, "").strip()
    return max(1, min(int(said), MOST_COLUMNS + 1)) if said.isdecimal() and len(said) < 5 else 1


def _is_regular(rows: Sequence[DataRow], *, is_marked: bool) -> bool:
    """Row after row of several cells, each of some words at most."""
    filled = [sum(map(bool, row.cells)) for row in rows]
    spoken = [count for count in filled if count]
    if len(spoken) < (LEAST_ROWS if is_marked else LEAST_UNMARKED):
        return False
    longest = max(len(cell.split()) for row in rows for cell in row.cells)
    is_short = longest <= (LONGEST_CELL if is_marked else LONGEST_UNMARKED)
    return is_short and sum(count > 1 for count in spoken) >= LEAST_FULL * len(spoken)


def _is_said(rows: Sequence[DataRow], pictures: int) -> bool:
    """Words, neither links nor pictures, and as many cells in each row."""
    letters = sum(len("".join(cell.split())) for row in rows for cell in row.cells)
    cells = sum(len(row.cells) for row in rows)
    is_even = len({len(row.cells) for row in rows}) == 1
    return is_even and sum(row.linked for row in rows) <= MOST_LINKED * letters and pictures <= MOST_PICTURES * cells


def _names_columns(first: html.HtmlElement) -> bool:
    """The first row's cells are marked as names, or stand in the <thead>; one alone is the table's title."""
    cells = [cell for cell in first.iterchildren("td", "th") if "".join(cell.itertext()).strip()]
    parent = first.getparent()
    is_head = all(cell.tag == "th" for cell in cells) or (parent is not None and parent.tag == "thead")
    return len(cells) > 1 and is_head
