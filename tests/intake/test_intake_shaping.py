"""generator.intake.shaping: decks, bold headings and captions that a page marks without elements of their own."""

from __future__ import annotations

import pytest

from generator.intake.formats import Format, Incoming
from generator.intake.html import document
from generator.model import Shape

LEDE = "The ferry between the two shores of the lake will sail again in May, nine years after its last trip on it."
SECOND = "It will carry 60 people and twelve bicycles, and the fare will be four crowns for the whole of the summer."
DECK = "Sixty people, twelve bicycles and four crowns a trip"


def shapes(body: str, head: str = "") -> dict[str, Shape]:
    """Each block's shape."""
    markup = f"<!doctype html><html lang='en'><head>{head}</head><body><article>{body}</article></body></html>"
    raw = document(Incoming(Format.PAGE, "a.html", "a.html", markup.encode(), ""))
    return {block.lines[0]: block.shape for block in raw.blocks}


@pytest.mark.parametrize(
    ("deck", "head"),
    [
        (f"<p class='article__standfirst'>{DECK}</p>", ""),
        (f"<p class='dek'>{DECK}</p>", ""),
        (f"<p itemprop='alternativeHeadline'>{DECK}</p>", ""),
        (f"<p class='sub'>{DECK}</p><div>Ida Roe</div>", f"<meta name='description' content='{DECK}'>"),
        (f"<h2>{DECK}</h2>", f"<meta property='og:description' content='{DECK}'>"),
    ],
)
def test_a_deck_is_called_one_or_described(deck: str, head: str) -> None:
    """By its class, or by the page's own description of its article."""
    assert shapes(f"<h1>Ferry Returns</h1>{deck}<p>{LEDE}</p><p>{SECOND}</p>", head)[DECK] is Shape.DECK


def test_a_lead_is_no_deck() -> None:
    """A description that repeats the first paragraph makes no deck of it, nor does a drop cap."""
    head = f"<meta name='description' content='{LEDE}'>"
    found = shapes(f"<h1>Ferry Returns</h1><div><p class='has-drop-cap'>{LEDE}</p><p>{SECOND}</p></div>", head)
    assert found[LEDE] is Shape.PARAGRAPH


def test_bold_lines_over_text_are_headings() -> None:
    """An interviewer's questions, in bold or as terms of a list, and bold sub-headings; no bold statement."""
    found = shapes(
        f"<h1>Ferry Returns</h1><p>{LEDE}</p><p><b>Who pays?</b></p><p>{SECOND}</p><p><strong>Next steps</strong></p>"
        f"<p>{LEDE} Again.</p><p><b>{SECOND} So be it.</b></p><p>{SECOND} Yes.</p>"
        f"<dl><dt>And who steers?</dt><dd>{LEDE} I do.</dd></dl>"
    )
    headings = [text for text, shape in found.items() if shape is Shape.HEADING]
    assert headings == ["Who pays?", "Next steps", "And who steers?"]


def test_captions_are_told_by_their_class() -> None:
    """AMP and old WordPress have no <figcaption>; what a figure says below its table is the table's."""
    table = "<table><tr><th>Year</th><th>Trips</th></tr><tr><td>2019</td><td>39</td></tr></table>"
    found = shapes(
        f"<h1>Ferry Returns</h1><p>{LEDE}</p><p class='amp-caption'>The ferry at noon</p><p>{SECOND}</p>"
        f"<figure>{table}<figcaption>Source: the ferry's log</figcaption></figure><p>{SECOND} Yes.</p>"
    )
    assert found["The ferry at noon"] is Shape.CAPTION
    assert found["Source: the ferry's log"] is Shape.PARAGRAPH
