"""generator.clean.headers: what of a header is a deck, what a label, and what is the text's already."""

from __future__ import annotations

from generator.clean import articles
from generator.model import Block, Ledger, LineRole, RawDocument, Role, Shape, Stated
from tests.clean.received_text import FIRST, HEADLINE, SECOND, document

DECK = "Dealers close their stalls before noon"


def marked(*blocks: tuple[Shape, str], stated: Stated | None = None) -> RawDocument:
    """A page of these blocks."""
    laid = tuple(Block((text,), at, shape) for at, (shape, text) in enumerate(blocks, start=1))
    return RawDocument("a.html", "text/html", laid, len(laid), "", stated or Stated())


def dropped(ledger: Ledger) -> list[str]:
    """The lines that are not on the page."""
    return [entry.text for entry in ledger.dropped if entry.text.strip()]


def test_a_short_label_above_the_text_is_dropped() -> None:
    """Between headline and first paragraph, and nowhere else."""
    (article,), ledger = articles(document(f"{HEADLINE}\n\nMarkets\n\nBy Ann Example\n\n{FIRST}\n\n{SECOND}"))
    assert [paragraph.text for paragraph in article.paragraphs] == [FIRST, SECOND]
    assert [entry.text for entry in ledger.entries if entry.role is LineRole.LABEL] == ["Markets"]


def test_list_and_headline_behind_a_paragraph_are_no_labels() -> None:
    """A second story's headline, and the list above it, stay, though a stamp stands below."""
    raw = marked(
        (Shape.HEADLINE, HEADLINE),
        (Shape.PARAGRAPH, "20 January 2026"),
        (Shape.PARAGRAPH, FIRST),
        (Shape.PARAGRAPH, "· Forty villages"),
        (Shape.PARAGRAPH, "The province said so."),
        (Shape.PARAGRAPH, "Wells Fall Dry"),
        (Shape.PARAGRAPH, "21 January 2026"),
        (Shape.PARAGRAPH, SECOND),
    )
    _, ledger = articles(raw)
    assert not {"· Forty villages", "Wells Fall Dry"} & set(dropped(ledger))


def test_a_pages_headings_are_no_labels() -> None:
    """A heading at the top, with a picture and text below it, stays a sub-heading, however short the text above."""
    raw = marked(
        (Shape.HEADLINE, HEADLINE),
        (Shape.PARAGRAPH, "Every market has one."),
        (Shape.HEADING, "1. The scales"),
        (Shape.CAPTION, "The scales. Photo: Ann Example"),
        (Shape.PARAGRAPH, FIRST),
    )
    (article,), _ = articles(raw)
    assert [(p.role, p.text) for p in article.paragraphs][:2] == [
        (Role.BODY, "Every market has one."),
        (Role.SUBHEADING, "1. The scales"),
    ]


def test_a_pages_first_paragraph_over_a_picture_is_no_deck() -> None:
    """In markup a deck is signed below, or marked; a lead is the text's."""
    lead = "In this market nobody has sold a cow since the autumn, and nobody means to buy one."
    raw = marked(
        (Shape.HEADLINE, HEADLINE),
        (Shape.PARAGRAPH, lead),
        (Shape.CAPTION, "The scales. Photo: Ann Example"),
        (Shape.PARAGRAPH, FIRST),
    )
    (article,), _ = articles(raw)
    assert (article.deck, article.paragraphs[0].text) == ("", lead)


def test_a_deck_above_the_byline_is_one() -> None:
    """Signed below, a sentence or less is the deck."""
    byline = (Shape.PARAGRAPH, "By Ann Example")
    raw = marked((Shape.HEADLINE, HEADLINE), (Shape.PARAGRAPH, DECK), byline, (Shape.PARAGRAPH, FIRST))
    (article,), _ = articles(raw)
    assert article.deck == DECK


def test_a_source_in_brackets_is_no_photographer() -> None:
    """ "… it would not. (The Example)" stays text; a name behind several sentences took their pictures."""
    said = "The province had said twice that it would not. (Plain Dealer)"
    (article,), _ = articles(document(f"{HEADLINE}\n\nBy Ann Example\n\n{FIRST}\n\n{said}\n\n{SECOND}"))
    assert article.captions == ()
    assert said in [paragraph.text for paragraph in article.paragraphs]


def test_a_caption_has_words() -> None:
    """Its label alone and its signs alone are none, and who reported with the author stands in the text."""
    raw = marked(
        (Shape.HEADLINE, HEADLINE),
        (Shape.DECK, DECK),
        (Shape.CAPTION, "Image caption,"),
        (Shape.CAPTION, ","),
        (Shape.CAPTION, "The market at noon"),
        (Shape.PARAGRAPH, FIRST),
        (Shape.PARAGRAPH, "Additional reporting by Bo Sample"),
    )
    (article,), _ = articles(raw)
    assert article.deck == DECK
    assert [caption.text for caption in article.captions] == ["The market at noon"]
    assert [paragraph.text for paragraph in article.paragraphs] == [FIRST, "Additional reporting by Bo Sample"]
