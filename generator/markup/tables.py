"""A table's cells -> Markdown that shows exactly those words in exactly those cells, and back.

In: rows of plain words, as many in each, the first row the names of the columns (empty words where there are none).
Out: a pipe table. A sign that means something, or could end a cell, stands as a numeric entity; the whole is rendered
and compared where a cell holds one. `recognised_table` is the way back.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence

from generator.markup.characters import as_entities, folded, printable
from generator.markup.rendering import shown
from generator.markup.writing import RefusedError
from generator.model import Paragraph

Rows = Sequence[Sequence[str]]

MOST_CHARACTERS = 200_000
"""In all cells."""

_INERT = re.compile(r"""[A-Za-z0-9 "'(),./:;?!@$%=+\-\u00a0-\U0010ffff]*""")
"""What no renderer takes for anything but itself."""

_SPECIAL = re.compile(r"[\\`*_{}\[\]<|~^]|&(?=#|\w+;)")
_NAMED = {"<": "&lt;", "&": "&amp;"}
_ENTITY = re.compile(r"&(?:lt|amp|#\d{1,7});")


def table(rows: Rows) -> str:
    r"""The Markdown table that shows these cells; raises RefusedError.

    >>> print(table([["Place", "Votes"], ["A|B", ""]]))
    | Place | Votes |
    | --- | --- |
    | A&#124;B |  |
    """
    rows = [[folded(cell) for cell in row] for row in rows]
    _check(rows)
    if all(_INERT.fullmatch(cell) for row in rows for cell in row):
        return _written(rows, str)
    for escape in (_escaped, as_entities):
        block = _written(rows, escape)
        if _shows(block, rows):
            return block
    raise RefusedError("this table cannot be shown as it is")


def recognised_table(block: str) -> Paragraph | None:
    """The table whose Markdown this block is, to the letter; None when a person wrote or formatted it."""
    lines = block.split("\n")
    if len(lines) < 2 or not lines[1].startswith("| --- |") or not all(map(_is_row, lines)):
        return None
    cells = [[_ENTITY.sub(_sign, cell) for cell in line[2:-2].split(" | ")] for line in (lines[0], *lines[2:])]
    try:
        is_ours = table(cells) == block
    except RefusedError:
        return None
    return Paragraph.table(tuple(map(tuple, cells))) if is_ours else None


def cell_html(text: str) -> str:
    """A cell's words as HTML that means the same to Markdown: every sign that either knows is an entity."""
    return folded(text) if _INERT.fullmatch(text) else as_entities(folded(text))


def _is_row(line: str) -> bool:
    return len(line) >= 4 and line.startswith("| ") and line.endswith(" |")


def _sign(found: re.Match[str]) -> str:
    return html.unescape(found[0])


def _check(rows: Rows) -> None:
    if len(rows) < 2 or len({len(row) for row in rows}) > 1 or len(rows[0]) < 2:
        raise RefusedError("it is no table: that has two rows or more, of two cells or more, and of as many each")
    if not any(cell for row in rows for cell in row):
        raise RefusedError("there are no words")
    if sum(len(cell) for row in rows for cell in row) > MOST_CHARACTERS:
        raise RefusedError(f"a table of more than {MOST_CHARACTERS:,} characters")
    lost = next((names for row in rows for cell in row if (names := printable(cell)[1])), ())
    if lost:
        raise RefusedError(f"it holds {lost[0]}, which no page can carry")


def _written(rows: Rows, escape: Callable[[str], str]) -> str:
    lines = [f"| {' | '.join(map(escape, row))} |" for row in rows]
    return "\n".join([lines[0], "| " + " | ".join(["---"] * len(rows[0])) + " |", *lines[1:]])


def _escaped(cell: str) -> str:
    return _SPECIAL.sub(lambda found: _NAMED.get(found[0], f"&#{ord(found[0])};"), cell)


def _shows(block: str, rows: Rows) -> bool:
    elements, words = shown(f'{block}\n\n<div markdown="1">\n\n{block}\n\n</div>')
    once = folded(" ".join(cell for row in rows for cell in row))
    wanted = ("table", "thead", *_row("th", rows[0]), "tbody", *(name for row in rows[1:] for name in _row("td", row)))
    found = tuple(name for name, _ in elements)
    is_plain = all(not attributes or name == "div" for name, attributes in elements)
    return words == f"{once} {once}" and found == (*wanted, "div", *wanted) and is_plain


def _row(kind: str, cells: Sequence[str]) -> tuple[str, ...]:
    return ("tr", *[kind] * len(cells))
