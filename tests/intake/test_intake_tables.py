"""generator/intake: a page's tables of data are rows of cells; tables that lay a page or a letter out are not."""

from __future__ import annotations

import pytest

from generator import tables
from generator.converting import converted
from generator.intake.documents import from_bytes
from generator.intake.formats import Format, Incoming
from generator.intake.html import document as page
from generator.intake.mail import document as letter
from generator.intake.markdown import document as markdown
from generator.intake.markup_tree import laid_out, tree
from generator.model import Block, LineRole, Paragraph, RawDocument, Role, Shape

TEXT = "<p>The storm left the harbour towns without most of their boats, the port office said on Tuesday evening.</p>"

BOATS = """<table><thead><tr><th>Town</th><th>Boats</th></tr></thead>
<tr><td>Oldport</td><td>120</td></tr><tr><td>North|quay <b>II</b></td><td>75<br>or so</td></tr></table>"""


def blocks(markup: str) -> list[Block]:
    """The blocks of a piece of HTML."""
    return [laid.block for laid in laid_out(tree(f"<div>{markup}</div>", "a.html"))]


def rows(markup: str) -> list[tuple[str, ...]]:
    """The rows of the tables in it."""
    return [block.cells for block in blocks(markup) if block.shape in tables.ROWS]


def test_a_table_of_data_is_rows_of_cells() -> None:
    """Each row is one block; the first one names the columns; what is a cell's stays one cell."""
    found = blocks(f"{TEXT}{BOATS}{TEXT}")
    assert [block.shape for block in found] == [
        *(Shape.PARAGRAPH, Shape.COLUMNS, Shape.ROW, Shape.ROW, Shape.PARAGRAPH)
    ]
    assert [block.cells for block in found[1:4]] == [
        *(("Town", "Boats"), ("Oldport", "120"), ("North|quay II", "75 or so"))
    ]
    assert found[3].lines == ("North|quay II\t75 or so",)


def test_spans_leave_cells_empty() -> None:
    """Words stand in the first of the columns and rows that their cell spans."""
    assert rows(
        """<table><tr><th>Town</th><th>Boats</th><th>Lost</th></tr>
        <tr><td rowspan="2">Oldport</td><td>120</td><td>84</td></tr><tr><td colspan="2">not counted</td></tr></table>"""
    ) == [("Town", "Boats", "Lost"), ("Oldport", "120", "84"), ("", "not counted", "")]


def test_a_first_row_without_marks_names_the_columns_where_that_shows() -> None:
    """Pages of old set names as any other cell; a row with a figure in it names nothing."""
    old = f"<table><tr><td>Town</td><td>Boats</td></tr>{'<tr><td>Oldport</td><td>120</td></tr>' * 2}</table>"
    assert blocks(old)[0].shape is Shape.COLUMNS
    assert blocks(old.replace("Boats", "12"))[0].shape is Shape.TABLE


def test_a_tables_title_stands_above_it() -> None:
    """A <caption> is no photo's caption."""
    found = blocks(f"<table><caption>Boats by town</caption>{BOATS.removeprefix('<table>')}")
    assert (found[0].lines, found[0].shape) == (("Boats by town",), Shape.PARAGRAPH)


@pytest.mark.parametrize(
    "table",
    [
        '<table role="presentation"><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>',
        f"<table><tr><td>{TEXT * 3}</td><td>{TEXT}</td></tr>{'<tr><td>x</td><td>y</td></tr>' * 2}</table>",
        "<table>"
        + "<tr><td><a href='/c'>Sport</a></td><td><a href='/d'>Arts</a></td></tr>" * 4
        + "</table>",
        f"<table><tr><td>{BOATS}</td><td>x</td></tr></table>",
        "<table><tr><td>One</td></tr><tr><td>Two</td></tr><tr><td>Three</td></tr></table>",
        "<table><tr><td><h2>Talks</h2></td><td>b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td></tr></table>",
        "<table>" + "<tr><td><img src='a'>Boat</td><td><img src='b'>Pier</td></tr>" * 3 + "</table>",
    ],
    ids=["said so", "columns of text", "menu", "around another", "one column", "parts of a page", "gallery"],
)  # fmt: skip
def test_a_table_that_lays_a_page_out_is_none(table: str) -> None:
    """Its words are blocks as everywhere else; a table of data within it is one."""
    found = rows(table)
    assert found in ([], [("Town", "Boats"), ("Oldport", "120"), ("North|quay II", "75 or so")])
    assert bool(found) is (BOATS in table)


def test_no_word_of_a_table_is_lost() -> None:
    """What stands astray between the rows makes it no table, and is told."""
    found = blocks("<table><tr><!-- x -->astray<th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>")
    assert {line for block in found for line in block.lines} == {"astray", "a", "b", "c", "d"}


def test_a_page_keeps_its_table_whole() -> None:
    """The article's table is its own from the first row to the last; a menu in a table is not."""
    menu = "<table><tr><td><a href='/'>Home</a></td><td><a href='/n'>News</a></td></tr></table>"
    text = f"<html><body>{menu}<article><h1>Boats Counted</h1>{TEXT}{TEXT}{BOATS}{TEXT}{TEXT}</article></body></html>"
    (article,), _ = converted([page(Incoming(Format.PAGE, "a.html", "a.html", text.encode(), ""))])
    assert [p.role for p in article.paragraphs].count(Role.TABLE) == 1
    assert next(p.rows for p in article.paragraphs if p.role is Role.TABLE)[0] == ("Town", "Boats")
    assert "Home" not in " ".join(p.text for p in article.paragraphs)


def test_a_letters_layout_makes_no_table() -> None:
    """A newsletter in nested tables has paragraphs, and the table of data in it is one."""
    body = (
        f"<table width=600><tr><td><table><tr><td>{TEXT}</td></tr><tr><td>{BOATS}</td></tr></table></td></tr></table>"
    )
    mail = f"From: Desk <desk@example.org>\nSubject: Boats\nMIME-Version: 1.0\nContent-Type: text/html\n\n{body}\n"
    (article,), _ = converted([letter(Incoming(Format.MAIL, "a.eml", "a.eml", mail.encode(), ""))])
    assert [p.role for p in article.paragraphs] == [Role.BODY, Role.TABLE]


def test_a_table_in_a_feeds_entry_is_kept() -> None:
    """As on a page."""
    feed = f"<rss><channel><title>Desk</title><item><title>Boats</title><description><![CDATA[{TEXT}{BOATS}]]>"
    raw = from_bytes(f"{feed}</description></item></channel></rss>".encode(), "a.xml", "a.xml")
    assert [p.role for p in _paragraphs(raw)] == [Role.BODY, Role.TABLE]


def test_a_markdown_table_is_rows_of_cells() -> None:
    """With the lines they stand on; marks within a cell are none of its words, a line break is a space."""
    text = "# Boats\n\n| Town | Boats |\n|---|--:|\n| **Oldport** | 120 |\n| A \\| B | 3<br>4 |\n\nLast words.\n"
    found = markdown(Incoming(Format.MARKDOWN, "a.md", "a.md", text.encode(), "")).blocks
    assert [(block.first_line, block.cells) for block in found if block.cells] == [
        *((3, ("Town", "Boats")), (5, ("Oldport", "120")), (6, ("A | B", "3 4")))
    ]
    assert [p.role for p in _paragraphs(from_bytes(text.encode(), "a.md", "a.md"))] == [Role.TABLE, Role.BODY]


@pytest.mark.parametrize("kind", ["page", "markdown"])
def test_the_addresses_in_cells_are_told_as_removed(kind: str) -> None:
    """With the words that they stand behind, on the line of their row; as those of running text are."""
    lede = "The storm left the harbour towns without most of their boats, the port office said on Tuesday evening."
    if kind == "page":
        table = """<table><caption>By <a href="/office">the office</a></caption><tr><th>Town</th><th>Boats</th></tr>
        <tr><td><a href="https://old.example/">Oldport</a></td><td>120 <a href="/lost">lost</a></td></tr></table>"""
        text = f"<html><body><h1>Boats Lost</h1>{TEXT}{table}{TEXT}</body></html>"
    else:
        table = "| Town | Boats |\n|---|---|\n| [Oldport](https://old.example/) | 120 [lost](/lost) |\n"
        text = f"# Boats Lost\n\n{lede}\n\nBy [the office](/office), which counted all of them.\n\n{table}\n{lede}\n"
    name = "a.html" if kind == "page" else "a.md"
    _, ledgers = converted([from_bytes(text.encode(), name, name)])
    (ledger,) = ledgers.values()
    told = [(entry.text, entry.why) for entry in ledger.entries if entry.role is LineRole.ADDRESS]
    assert told == [
        ("/office", "address behind words of the text (“the office”)"),
        ("https://old.example/ /lost", "address behind words of the text (“Oldport”, “lost”)"),
    ]


def test_a_table_wider_and_deeper_than_a_page_is_cut_and_told() -> None:
    """Every word of it is in the ledger, with the reason where it is not on the page."""
    cells = "".join(f"<td>c{at}</td>" for at in range(tables.MOST_COLUMNS + 5))
    wide = f"<table><thead><tr>{cells.replace('td>', 'th>')}</tr></thead>" + f"<tr>{cells}</tr>" * 400 + "</table>"
    text = f"<html><body><article><h1>Boats Counted</h1>{TEXT * 4}{wide}{TEXT}</article></body></html>"
    (article,), ledgers = converted([page(Incoming(Format.PAGE, "a.html", "a.html", text.encode(), ""))])
    found = next(p for p in article.paragraphs if p.role is Role.TABLE)
    assert (len(found.rows), len(found.rows[0])) == (tables.MOST_ROWS, tables.MOST_COLUMNS)
    received = [entry for entry in ledgers["a.html"].entries if "c24" in entry.text]
    assert len(received) == 401
    assert all("the rest of a table" in entry.why and not entry.kept for entry in received)


def _paragraphs(raw: RawDocument) -> tuple[Paragraph, ...]:
    return converted([raw])[0][0].paragraphs
