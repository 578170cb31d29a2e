"""generator/clean: the tables of a plain text are kept as tables, and what only looks like one is not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import tables
from generator.clean import articles
from generator.clean.text_tables import parted
from generator.model import Block, LedgerEntry, Paragraph, Role, Shape
from tests.clean.received_text import document

ABOVE = """Harbour Towns Count Their Boats After the Storm

By Ann Example
20 January 2026

The storm that crossed the gulf on Monday night left three harbour towns without most of their boats, the office said.

"""
BELOW = """
The port office said that the owners would be paid for their boats by the end of the month, and the wall built anew.

“We will be out again in spring,” said Bo Sample, who lost two boats and the shed that he had kept them in for years.
"""

PIPES = "| Town | Boats | Lost |\n|:-----|------:|-----:|\n| Oldport | 120 | 84 |\n| Northquay | 75 | 12 |\n"
BARE_BARS = "Town | Boats | Lost\nOldport | 120 | 84\nNorthquay | 75 | 12\n"
GRID = (
    "+-----------+-------+------+\n| Town      | Boats | Lost |\n+===========+=======+======+\n"
    "| Oldport   |   120 |   84 |\n+-----------+-------+------+\n| Northquay |    75 |   12 |\n"
    "+-----------+-------+------+\n"
)
TABS = "Town\tBoats\tLost\nOldport\t120\t84\nNorthquay\t75\t12\n"
COLUMNS = "Town          Boats    Lost\nOldport         120      84\nNorthquay        75      12\n"

WANTED = (("Town", "Boats", "Lost"), ("Oldport", "120", "84"), ("Northquay", "75", "12"))


def cleaned(middle: str) -> tuple[tuple[Paragraph, ...], tuple[LedgerEntry, ...]]:
    """The paragraphs of an article with these lines in its middle, and the entries of the ledger."""
    made, ledger = articles(document(ABOVE + middle + BELOW))
    assert len(made) == 1
    return made[0].paragraphs, ledger.entries


def table(middle: str) -> Paragraph | None:
    """The one table of such an article."""
    found = [p for p in cleaned(middle)[0] if p.role is Role.TABLE]
    assert len(found) < 2
    return found[0] if found else None


@pytest.mark.parametrize("lines", [PIPES, BARE_BARS, GRID, TABS, COLUMNS], ids=["pipes", "bars", "grid", "tabs", "set"])
def test_rows_of_cells_are_a_table(lines: str) -> None:
    """Bars, tabs or columns: three neighbouring rows of as many cells, between the paragraphs where they stood."""
    paragraphs, _ = cleaned(lines)
    assert [p.role for p in paragraphs] == [Role.BODY, Role.TABLE, Role.BODY, Role.BODY]
    assert paragraphs[1].rows == WANTED


def test_the_rows_are_told_line_by_line() -> None:
    """Every row is kept as one, and what is drawn between them is dropped as that."""
    paragraphs, entries = cleaned(PIPES)
    by_line = {entry.line: entry for entry in entries}
    assert paragraphs[1].raw_lines == (8, 10, 11)
    assert [by_line[line].kept for line in (8, 9, 10, 11)] == [True, False, True, True]
    assert by_line[9].why == "a drawn line"


def test_a_table_without_names_of_columns_has_empty_ones() -> None:
    """A first row with a figure in it names nothing."""
    found = table("Oldport\t120\nNorthquay\t75\nSandmouth\t33\n")
    assert found is not None
    assert found.rows == (("", ""), ("Oldport", "120"), ("Northquay", "75"), ("Sandmouth", "33"))


def test_a_first_cell_may_be_empty() -> None:
    """The corner above the names of the rows."""
    found = table("\tBoats\tLost\nOldport\t120\t84\nNorthquay\t75\t12\n")
    assert found is not None
    assert found.rows[0] == ("", "Boats", "Lost")


@pytest.mark.parametrize(
    "lines",
    [
        "About | Contact\nTerms | Privacy\nJobs | Press\n",
        "1.\tThe wall is built anew by the town.\n2.\tThe boats are paid for.\n3.\tThe pier is closed.\n",
        "\tThe first of the paragraphs stands in.\n\tThe second of them does as well.\n\tSo does the third of them.\n",
        "Oldport\t120\nNorthquay\t75\n",
        "He came.  She went.  They all stayed at home.\nIt rained.  It blew.  The boats were lost.\nNo.  Yes.  Well.\n",
        "10:05\t" + "word " * 45 + "\n10:06\t" + "word " * 45 + "\n10:07\t" + "word " * 45 + "\n",
    ],
    ids=["menu", "list", "indented", "two rows", "double spaces", "paragraphs beside times"],
)
def test_what_is_no_table_stays_as_it_was(lines: str) -> None:
    """Menus, lists, indented paragraphs, two rows only, spaces behind full stops, paragraphs beside something."""
    assert table(lines) is None


def test_a_grid_of_links_below_the_text_is_no_table_of_the_article() -> None:
    """Its rows are dropped, each with that reason."""
    links = "".join(f"{a} Company\t{b} Company\n" for a, b in (("Amber", "Birch"), ("Cedar", "Dune"), ("Elm", "Fir")))
    made, ledger = articles(document(ABOVE + BELOW + "\nRelated stories\n\n" + links))
    assert not [p for article in made for p in article.paragraphs if p.role is Role.TABLE]
    assert {entry.why for entry in ledger.dropped if "Company" in entry.text} == {
        "a table beside the text, like those that pages carry"
    }


def test_no_article_opens_within_a_table() -> None:
    """Rows that look like headlines are rows; the headline stays the headline."""
    rows = "".join(f"The {n} Harbour of the Northern Coast\tThe {n} Town Hall Opens\n" for n in ("Old", "New", "Far"))
    made, _ = articles(document(ABOVE + rows + BELOW))
    assert [article.headline for article in made] == ["Harbour Towns Count Their Boats After the Storm"]


def test_wrapped_text_stays_joined_beside_a_table() -> None:
    """The short rows neither hide that the text is wrapped nor are joined themselves."""
    wrapped = (
        "The harbour master of Oldport told the council on Monday that the\nwall had held for a hundred years and that "
        "nobody had thought of\nlooking at its foot before the storm had washed the stones away\nand left it standing "
        "on nothing but sand and the weight of its own.\n"
    )
    paragraphs = articles(document(f"Wall of Oldport Stood on Sand\n\n{wrapped}\n{TABS}\n{wrapped}"))[0][0].paragraphs
    assert [p.role for p in paragraphs if p.role in (Role.BODY, Role.TABLE)][:2] == [Role.BODY, Role.TABLE]
    assert paragraphs[0].raw_lines == (3, 4, 5, 6)


def test_a_table_too_deep_and_too_wide_loses_nothing() -> None:
    """What is past the measure is dropped with the reason, and the ledger still holds every character."""
    row = "\t".join(f"c{at}" for at in range(tables.MOST_COLUMNS + 4))
    lines = f"{row}\n" * (tables.MOST_ROWS + 10)
    paragraphs, entries = cleaned(lines)
    found = next(p for p in paragraphs if p.role is Role.TABLE)
    assert (len(found.rows) - 1, len(found.rows[0])) == (tables.MOST_ROWS, tables.MOST_COLUMNS)
    told: dict[int, str] = {}
    for entry in entries:
        told[entry.line] = told.get(entry.line, "") + entry.text
    received = (ABOVE + lines + BELOW).removesuffix("\n").split("\n")
    assert [told[number] for number in range(1, len(received) + 1)] == received
    assert {e.why for e in entries if e.text.endswith(f"c{tables.MOST_COLUMNS + 3}")} == {
        f"the rest of a table: shown are up to {tables.MOST_COLUMNS} columns, {tables.MOST_ROWS} rows, "
        f"{tables.MOST_CHARACTERS:,} characters"
    }


CELLS = st.one_of(st.sampled_from(["", "|", "\t", "a", "1,200", "---", "- ", "`", "  "]), st.text(max_size=6))
LINES = st.lists(st.lists(CELLS, max_size=5).flatmap(lambda cells: st.sampled_from(["|", "\t", "   "]).map(
    lambda between: between.join(cells).replace("\n", " ").replace("\r", " "))), min_size=1, max_size=12)  # fmt: skip


@given(LINES)
@settings(max_examples=300, deadline=None)
def test_no_line_is_lost_to_a_table(lines: list[str]) -> None:
    """Whatever the lines are, the blocks put together are the lines; the rows of a table are as long as its first."""
    parts = list(parted(Block(tuple(lines), 1)))
    told: dict[int, str] = {}
    width = 0
    for part in parts:
        for number, line in enumerate(part.lines, start=part.first_line):
            told[number] = told.get(number, "") + line
        if part.shape in tables.OPENING_ROWS:
            width = len(part.cells)
        assert part.shape in (Shape.TEXT, Shape.EXCESS) or len(part.cells) == width
    assert [told[number] for number in range(1, len(lines) + 1)] == lines


@pytest.mark.parametrize("line", ["a | b", "a\tb", "a   b", "| a | b " + "| c " * 200, "a\t" + "word " * 60])
def test_ten_thousand_rows_are_quick(line: str) -> None:
    """Each line is looked at a few times, however long the run and whether it is a table or not."""
    start = time.process_time()
    list(parted(Block((line,) * 10_000, 1)))
    assert time.process_time() - start < 20
