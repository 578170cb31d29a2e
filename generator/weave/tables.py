"""A table of an article -> the HTML of its page: columns' names with their scope, figures at the end of their cells."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.markup import cell_html
from generator.model import Paragraph
from generator.weave.templates import template

_FIGURE = re.compile(r"[-+−–~<>≈]?\s?[$€£¥]?\s?\d[\d.,٫٬\s]*\s?(?:%|percent|k|m|bn|million|billion)?", re.IGNORECASE)
"""1,200; -3.5%; $40 million."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its words as HTML; `is_figure`: its column holds figures."""

    words: str
    is_figure: bool


@dataclass(frozen=True, slots=True)
class TableView:
    """A table as the page sets it; without names where no column has one."""

    names: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


def table_html(paragraph: Paragraph, number: int, mark: str, language: str) -> str:
    """The table as the page's paragraph of that number, with the mark that ends it."""
    made = template("table.html.jinja", language)
    return made.render(table=table_view(paragraph), number=number, mark=mark).strip()


def table_view(paragraph: Paragraph) -> TableView:
    """The table's cells, in rows."""
    names, *rows = paragraph.rows
    figures = tuple(_holds_figures(column) for column in zip(*rows, strict=True)) or (False,) * len(names)
    set_row = [
        tuple(Cell(cell_html(words), is_figure) for words, is_figure in zip(row, figures, strict=True))
        for row in (names, *rows)
    ]
    return TableView(set_row[0] if any(names) else (), tuple(set_row[1:]))


def _holds_figures(column: tuple[str, ...]) -> bool:
    filled = [cell for cell in column if cell not in ("", "-", "–", "—")]
    return bool(filled) and all(map(_FIGURE.fullmatch, filled))
