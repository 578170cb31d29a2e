"""generator/markup/tables.py: a table shows exactly its words in exactly its cells, and comes back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import markup
from generator.markup import RefusedError
from tests.test_markup import TEXTS

CELLS = st.one_of(
    st.sampled_from(["", "|", "|---|", "a | b", "`", "``", "\\", "\\|", "<b>", "</table>", "[TOC]", "&#124;", "a\nb"]),
    TEXTS,
).map(lambda text: markup.folded(markup.printable(text)[0]))
ROWS = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=2, max_size=4)
).filter(lambda rows: any(cell for row in rows for cell in row))  # fmt: skip


def test_a_plain_table_is_plain_markdown() -> None:
    """What means nothing to Markdown stays as it is; a bar in a cell cannot end it."""
    assert markup.table([["Town", "Boats (2026)"], ["Oldport", "1,200"], ["North|quay", ""]]) == (
        "| Town | Boats (2026) |\n| --- | --- |\n| Oldport | 1,200 |\n| North&#124;quay |  |"
    )


@given(ROWS)
@settings(max_examples=300, deadline=None)
def test_every_cell_comes_back(rows: list[list[str]]) -> None:
    """A table is recognised as itself, cell by cell."""
    found = markup.recognised_table(markup.table(rows))
    assert found is not None
    assert [list(row) for row in found.rows] == rows


@given(ROWS)
@settings(max_examples=200, deadline=None)
def test_a_page_shows_the_cells_and_nothing_else(rows: list[list[str]]) -> None:
    """As many cells as given, in rows as given, no other element, the words in their order."""
    elements, words = markup.shown(markup.table(rows))
    names = [name for name, _ in elements if name in ("th", "td", "tr")]
    assert names == [name for at, row in enumerate(rows) for name in ("tr", *["td" if at else "th"] * len(row))]
    assert {name for name, _ in elements} <= {"table", "thead", "tbody", "tr", "th", "td"}
    assert words == markup.folded(" ".join(cell for row in rows for cell in row))


@given(ROWS)
@settings(max_examples=200, deadline=None)
def test_a_cell_as_html_is_its_words_to_markdown_too(rows: list[list[str]]) -> None:
    """Set raw or read as Markdown, it shows the words and makes no element."""
    for cell in filter(None, (cell for row in rows for cell in row)):
        written = markup.cell_html(cell)
        assert markup.shown(f"<div>\n<b>{written}</b>\n</div>") == ((("div", ()), ("b", ())), cell)


@pytest.mark.parametrize(
    "rows", [[], [["a"], ["b"]], [["a", "b"], ["c"]], [["", ""]], [["a", "\x02"]], [["a", "b" * 200_001]]],
    ids=["none", "one column", "uneven", "empty", "control", "long"],
)  # fmt: skip
def test_what_is_no_table_is_refused(rows: list[list[str]]) -> None:
    """Told, and never written as something else."""
    with pytest.raises(RefusedError):
        markup.table(rows)


@pytest.mark.parametrize(
    "block",
    ["| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n| --- | --- |\n| *1* | 2 |", "| a |\n| --- | --- |", "| a | b |"],
)  # fmt: skip
def test_a_persons_table_stays_theirs(block: str) -> None:
    """Written in another form than ours, it is kept as it stands."""
    assert markup.recognised_table(block) is None
