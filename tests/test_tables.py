"""generator/tables.py: rows as blocks of one table, nothing lost of what is too much to show."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator import tables
from generator.model import Block, Shape

WORDS = st.text(st.sampled_from("ab é1"), max_size=4).map(str.strip)


def blocks(rows: list[list[str]], *, names_columns: bool = True) -> list[Block]:
    """The blocks of these rows, one line each."""
    laid = [tables.row(cells, line) for line, cells in enumerate(rows, start=1)]
    return [block for of_row in tables.blocks(laid, names_columns=names_columns) for block in of_row]


def test_every_row_is_as_long_as_the_longest() -> None:
    """Short rows are filled up; the first names the columns."""
    found = blocks([["Town", "Boats"], ["Oldport"], ["Sandmouth", "33"]])
    assert [block.cells for block in found] == [("Town", "Boats"), ("Oldport", ""), ("Sandmouth", "33")]
    assert [block.shape for block in found] == [Shape.COLUMNS, Shape.ROW, Shape.ROW]


def test_a_column_in_which_nothing_stands_is_none() -> None:
    """Pages of old set narrow empty columns for space."""
    assert [block.cells for block in blocks([["a", "", "b"], ["c", "", "d"]])] == [("a", "b"), ("c", "d")]


def test_a_table_too_wide_is_cut_and_the_rest_told() -> None:
    """The columns past the last that is shown stand in a block of their own, on the same line."""
    row = [f"c{at}" for at in range(tables.MOST_COLUMNS + 3)]
    shown, rest = blocks([row])
    assert shown.cells == tuple(row[: tables.MOST_COLUMNS])
    assert rest.shape is Shape.EXCESS
    assert shown.lines[0] + rest.lines[0] == "\t".join(row)


def test_a_table_too_deep_is_cut_and_the_rest_told() -> None:
    """Rows past the last that is shown keep their words and have no cells."""
    found = blocks([["a", str(at)] for at in range(tables.MOST_ROWS + 5)])
    assert [block.shape for block in found[tables.MOST_ROWS :]] == [Shape.EXCESS] * 5
    assert found[-1].lines == (f"a\t{tables.MOST_ROWS + 4}",)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=30), min_size=1, max_size=6))
def test_every_word_stands_in_one_block(rows: list[list[str]]) -> None:
    """Whatever its width, a row's blocks put together are the row."""
    found = blocks(rows, names_columns=False)
    for line, cells in enumerate(rows, start=1):
        assert "".join(b.lines[0] for b in found if b.first_line == line).strip() == "\t".join(cells).strip()
    assert len({len(block.cells) for block in found if block.shape is not Shape.EXCESS}) == 1
