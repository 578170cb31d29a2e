"""generator.clean.live_entries: a pasted live page is one article, its entries under their times and headings."""

from __future__ import annotations

import pytest

from generator.clean import articles
from generator.ledes import lede
from generator.model import Article, Ledger, Role
from tests.clean.received_text import document

HEADLINE = "Storm live: ferries stop and schools close along the Sample coast"
ENTRIES = (
    ("Ferries stop at all four piers",
     "The harbour office has stopped all ferries until further notice. Gusts were measured at the outer mole."),
    ("Schools close at noon",
     "The county told all schools in the lower town to send pupils home at noon, and buses to run an hour earlier."),
    ("Power is out in three villages",
     "Some 900 households in the upland are without power after a tree fell on the line at the bend of the river."),
)  # fmt: skip


def taken(*blocks: str) -> tuple[Article, Ledger]:
    """The one article of these blocks with a blank line between them."""
    (article,), ledger = articles(document("\n\n".join(blocks)))
    return article, ledger


@pytest.mark.parametrize("times", [("10:42 GMT", "10:20 GMT", "09:55 GMT"), ("10.42 Uhr", "10.20 Uhr", "9.55 Uhr")])
def test_each_entry_keeps_its_time_and_its_heading(times: tuple[str, ...]) -> None:
    """The heading is a sub-heading, and no article begins there."""
    pairs = (f"{time}\n{heading}\n\n{text}" for time, (heading, text) in zip(times, ENTRIES, strict=True))
    article, _ = taken(HEADLINE, "12 March 2025", *pairs)
    wanted = [part for time, (heading, text) in zip(times, ENTRIES, strict=True) for part in (time, heading, text)]
    assert [p.text for p in article.paragraphs] == wanted
    assert [p.text for p in article.paragraphs if p.role is Role.SUBHEADING] == [heading for heading, _ in ENTRIES]
    assert (article.headline, str(article.published.date)) == (HEADLINE, "2025-03-12")
    assert article.description == lede(article) == "The harbour office has stopped all ferries until further notice."


def test_a_time_before_a_heading_stays_with_it() -> None:
    """On one line."""
    pairs = (f"1{at}:20 GMT - {heading}\n{text}" for at, (heading, text) in enumerate(ENTRIES))
    article, _ = taken(HEADLINE, *pairs)
    headings = [p.text for p in article.paragraphs if p.role is Role.SUBHEADING]
    assert headings == [f"1{at}:20 GMT - {heading}" for at, (heading, _) in enumerate(ENTRIES)]


def test_an_age_tells_no_day_and_goes() -> None:
    """The heading below it stays."""
    article, ledger = taken(HEADLINE, *(f"{at}h ago\n\n{h}\n\n{t}" for at, (h, t) in enumerate(ENTRIES, start=3)))
    assert [p.text for p in article.paragraphs] == [part for entry in ENTRIES for part in entry]
    assert article.published.date is None
    whys = {entry.why for entry in ledger.dropped if entry.text}
    assert whys == {"relative time stamp of an entry: it tells no day"}


def test_comments_below_an_article_are_no_entries() -> None:
    """They have times of their own, and stand below the text."""
    comments = (f"{at} hours ago\nWhat I think of it\n{text}" for at, (_, text) in enumerate(ENTRIES))
    text = [text for _, text in ENTRIES] + [
        "The harbour office said in the evening that nobody had been hurt on the coast."
    ]
    _, ledger = taken("Storm Stops the Ferries", "By Ann Example", *text, "Comments", *comments)
    assert not any("entry" in entry.why for entry in ledger.entries)
