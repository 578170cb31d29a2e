"""generator/intake/preformatted.py: what stands line by line on a page or in a note stands so on our page too."""

from __future__ import annotations

import pytest

from generator.clean import articles
from generator.intake.formats import Format, Incoming
from generator.intake.html import document as page
from generator.intake.markdown import document as note
from generator.intake.preformatted import is_set, set_lines
from generator.model import Article, RawDocument, Role
from tests.costs import is_done_within

LEDE = "The ferry between the two shores of Lake Orsel will sail again in May, the district council said on Monday."
LAST = "The fare will be four crowns, and children under twelve will travel free for the whole of the first summer."
CODE = ("if tide.is_low:", "    wait(12)", "", "sail()")


def on_page(inner: str) -> RawDocument:
    """A page with this between two paragraphs."""
    text = f"<html><body><article><h1>Ferry Returns</h1><p>{LEDE}</p>{inner}<p>{LAST}</p></article></body></html>"
    return page(Incoming(Format.PAGE, "a.html", "a.html", text.encode(), ""))


def in_note(inner: str) -> RawDocument:
    """A Markdown note with this between two paragraphs."""
    text = f"# Ferry Returns\n\n{LEDE}\n\n{inner}\n\n{LAST}\n"
    return note(Incoming(Format.MARKDOWN, "a.md", "a.md", text.encode(), ""))


def made(raw: RawDocument) -> Article:
    """The one article; what was received is accounted for to the character."""
    (article,), ledger = articles(raw)
    assert sum(len(entry.text) for entry in ledger.entries) == sum(len(line) for b in raw.blocks for line in b.lines)
    return article


@pytest.mark.parametrize(
    "raw",
    [
        on_page("<pre><code>if tide.is_low:\n\twait(12)\n\nsail()\n</code></pre>"),
        on_page("<pre>if <b>tide</b>.is_low:<br>&nbsp; &nbsp; wait(12)<br><br>sail()</pre>"),
        on_page("<pre><div>if tide.is_low:</div><div>    wait(12)\n\nsail()</div></pre>"),
        in_note("```python\nif tide.is_low:\n    wait(12)\n\nsail()\n```"),
        in_note("    if tide.is_low:\n        wait(12)\n\n    sail()"),
    ],
    ids=["pre", "breaks", "elements", "fence", "set in"],
)
def test_lines_stand_as_they_were_set(raw: RawDocument) -> None:
    """With what they are set in by, and their blank lines, as one paragraph."""
    (first, lines, last) = made(raw).paragraphs
    assert (first.text, last.text) == (LEDE, LAST)
    assert (lines.role, lines.lines) == (Role.PREFORMATTED, CODE)
    assert lines.text == "if tide.is_low: wait(12) sail()"


def test_prose_in_a_pre_is_text() -> None:
    """A bulletin that is wrapped by hand, or a sentence a line, has paragraphs."""
    wrapped = "The ferry between the two shores of the lake will sail\nagain in May, nine years after its last trip."
    for text in (f"{wrapped}\n\n{wrapped}", "The bell rang.\nNobody came."):
        assert not is_set(text)
        assert {p.role for p in made(on_page(f"<pre>{text}</pre>")).paragraphs} == {Role.BODY}


def test_many_lines_are_several_paragraphs() -> None:
    """None is longer than a page likes, no line is lost, and each stands as far in as it did."""
    lines = ["tide:", *(f"    depth[{number}] = {number * 7}" for number in range(699))]
    parts = [p for p in made(in_note("\n".join(("```", *lines, "```")))).paragraphs if p.role is Role.PREFORMATTED]
    assert [line for part in parts for line in part.lines] == lines
    assert len(parts) == 3


def test_a_gap_of_many_lines_costs_as_its_length() -> None:
    """Half a million blank lines take a moment, and two of them are shown."""
    text = "tide:\n" + "\n" * 500_000 + "sail()"
    assert is_done_within(2, lambda: list(set_lines(text)))
    assert [cells for _, cells in set_lines(text)] == [("", "tide:"), ("", "", "sail()")]
