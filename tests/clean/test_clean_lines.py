"""generator.clean.lines and pieces: received lines -> logical lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.clean.lines import is_list_item
from generator.clean.logical_lines import lines
from generator.clean.pieces import pieces
from tests.clean.received_text import document


def texts(text: str) -> list[str]:
    """The words of each logical line."""
    return [line.text for line in lines(document(text))]


def test_hard_wrapped_lines_are_joined() -> None:
    """A line goes on where the next word would not have fitted; a hyphen goes only where it split a word."""
    wrapped = (
        "The water board said that it had found three cracks in the wall and be-\n"
        "gan to lower the lake behind it. Nobody was in danger, it said, and the\n"
        "Kurdish-\nled council of the valley agreed with what the engineers had told it.\n"
    ).replace("Kurdish-\nled", "Kurdish-led")
    (line,) = texts(wrapped * 1 + "It will take twelve days until the lake has fallen by nine full meters.\n")
    assert "began to lower" in line
    assert "Kurdish-led" in line


def test_an_indented_line_begins_a_paragraph() -> None:
    """In wrapped text without blank lines the first line of a paragraph stands in."""
    first = (
        "    The water board said that it had found three cracks in the wall of\n"
        "the dam and begun to lower the lake behind it before the next rains came\n"
        "down from the hills, as they do each winter in the north of the province\n"
        "and sometimes in the south.\n"
    )
    assert len(texts(first + first.replace("three", "four") + first.replace("three", "five"))) == 3


GLUED = (
    "Shares rose at the close.The company said on Monday that it would buy.“We are ready,” it said.Nobody knew why."
    "Rivals fell by nine percent.A spokesman declined to comment on the sale.The deal is due in May."
)


def test_glued_paragraphs_are_taken_apart() -> None:
    """A capital straight behind a full stop, again and again, is a seam; together the pieces are the line."""
    assert texts(GLUED)[0] == "Shares rose at the close."
    assert "".join(piece for line in lines(document(GLUED)) for _, piece in line.received) == GLUED


def test_one_seam_alone_is_a_slip() -> None:
    """A single missing space in a text parts nothing."""
    assert len(texts("Shares rose at the close.The company said. Nobody knew. It was late. They went.")) == 1


def test_pieces_of_markup_are_put_together() -> None:
    """Where links broke a paragraph into lines, lines that begin small belong to the line above."""
    broken = (
        "The minister met the woman\nAnn Example\n, who leads the union, and said that the\nharbour\nwould open.\n"
        "The union was asked\ntwice\nto answer the offer and did not do so before\nFriday\n, its spokesman said.\n"
        "Nobody in town knows\nwhen\nit will."
    )
    found = texts(broken)
    assert (
        found[0] == "The minister met the woman Ann Example, who leads the union, and said that the harbour would open."
    )


@pytest.mark.parametrize("sign", ["\f", "\n\f\n"])
def test_a_page_break_is_a_line_of_its_own(sign: str) -> None:
    """A form feed parts what stands around it."""
    found = lines(document(f"One text.\n{sign}\nAnother text.\n"))
    assert [line.text for line in found if line.text] == ["One text.", "Another text."]
    assert len(found) == 3


@given(st.text(alphabet="abc .!?”A\t ", max_size=200))
def test_pieces_lose_nothing(line: str) -> None:
    """A line's pieces put together are the line, unless nothing on it can be seen."""
    kept = "".join(pieces(line))
    assert "".join(kept.split()) == "".join(line.split())


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("The gate on 20 January 2026.A. Name / AP fileDuring the call he asked.", "A. Name / AP file"),
        ("Smoke over the port.Ann Name/Getty ImagesThe company denied it.", "Ann Name/Getty Images"),
    ],
)
def test_a_credit_that_ran_into_the_text_is_cut_off(line: str, credit: str) -> None:
    """Before it ends a year or a sentence, behind it begins the text."""
    assert credit in pieces(line)


def test_a_text_pasted_as_a_pages_source_is_read_as_shown() -> None:
    """Where every ampersand begins a reference; what was received stays as it was."""
    pasted = "Fish &amp; chips\n\n&ldquo;It&#8217;s the salt,&rdquo; said the cook."
    shown = lines(document(pasted))
    assert [line.text for line in shown] == ["Fish & chips", "“It’s the salt,” said the cook."]
    assert shown[0].received == ((1, "Fish &amp; chips"),)


def test_a_text_about_references_keeps_them() -> None:
    """One bare ampersand shows that the text was never escaped."""
    written = "Write &amp;, &lt; and &gt; in a page.\n\nFish & chips needs one."
    assert lines(document(written))[0].text == "Write &amp;, &lt; and &gt; in a page."


INDENTED = """\
Before the season the council wants the following, it said on Monday in its letter to the villages on the lake:

- new piers of stone for the ferries that come from the north in the summer
  - one of them with rails for the goods of the market
\t* the rails are those of the old mine, which the town has bought
  - the other one for passengers and their luggage alone
- a crane that lifts twelve tons, as the old one did before the storm
    1. its foot is to stand in the water

  - lamps along the quay, which stand in no other item
"""


def test_an_item_further_in_is_part_of_the_one_above() -> None:
    """By its column, tabs counted; a block's first item stands in none, however far in it begins."""
    found = lines(document(INDENTED))
    assert [(line.level, line.text.split()[1]) for line in found if is_list_item(line.text)] == [
        *((0, "new"), (1, "one"), (2, "the"), (1, "the"), (0, "a"), (1, "its"), (0, "lamps")),
    ]


def test_items_that_dashes_mark_are_not_run_into_each_other() -> None:
    """However many of a text's lines they are: they begin small, as a broken line's rest does."""
    items = [f"- the pier number {number} of the harbour" for number in range(9)]
    text = "\n".join(("The council named what is to be mended before the spring:", *items, "It gave no price."))
    assert [line.text for line in lines(document(text))][1:-1] == items
