"""generator.clean: the addresses behind words of an article are told, line by line, and stand nowhere else."""

from __future__ import annotations

from generator.clean import articles
from generator.model import Block, Hyperlink, RawDocument, Shape

LEDE = "The ferry between the two shores of the lake will sail again in May, nine years after its last trip."
SECOND = "It will carry 60 people and twelve bicycles, and the fare will be four crowns for the whole of the summer."
PLAN = Hyperlink("sail again", "https://lake.example/plan")
FARES = Hyperlink("May", "/fares")


def test_the_addresses_of_a_kept_line_are_told_as_removed() -> None:
    """With the words that they stood behind; a dropped line's are furniture as it is."""
    blocks = (
        Block(("Ferry Sails Again",), 1, Shape.HEADLINE),
        Block((LEDE,), 2, Shape.PARAGRAPH, links=(PLAN, FARES)),
        Block((SECOND,), 3, Shape.PARAGRAPH),
        Block(("Share on Facebook",), 4, Shape.PARAGRAPH, links=(FARES,)),
    )
    (article,), ledger = articles(RawDocument("a.html", "text/html", blocks, 4, ""))
    assert [paragraph.text for paragraph in article.paragraphs] == [LEDE, SECOND]
    assert [(entry.line, entry.text, entry.why) for entry in ledger.dropped] == [
        (2, "https://lake.example/plan /fares", "address behind words of the text (“sail again”, “May”)"),
        (4, "Share on Facebook", "share button"),
    ]
