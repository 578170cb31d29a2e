"""generator.clean.briefings: short reports that are surely apart are parted; sub-headings part nothing."""

from __future__ import annotations

import pytest

from generator.clean import articles
from generator.model import Article
from tests.clean.received_text import document

REPORTS = (
    ("Ferries return to Port Sample",
     "Ferry service across the Sample resumed at noon on Tuesday, the harbour office said. Two boats are back."),
    ("Quarry road closed to lorries at night",
     "The upland council voted nine to four to close the quarry road to lorries. Residents had collected signatures."),
    ("Last dairy in the valley to close",
     "The last dairy in the valley will close in May. Its forty suppliers will deliver to the mill town instead."),
)  # fmt: skip
STORM = (
    ("What happened on the coast",
     "The storm damaged eleven moorings in the harbour and stopped all ferries, the harbour office said on Tuesday."),
    ("What the harbour office says now",
     "The harbour office said that ferries would stop until the moorings in the harbour had been mended by Friday."),
)  # fmt: skip


def taken(*blocks: str) -> tuple[Article, ...]:
    """The articles of these blocks with a blank line between them."""
    return articles(document("\n\n".join(blocks)))[0]


@pytest.mark.parametrize(
    "name",
    ["Morning briefing: three things to know", "Press review", "Revue de presse du mercredi 12 mars", "News in brief"],
)
def test_the_reports_of_a_briefing_are_apart(name: str) -> None:
    """Each with its headline and its one paragraph; the briefing's own heading is none."""
    found = taken(name, *(f"{headline}\n{text}" for headline, text in REPORTS))
    assert [(a.headline, tuple(p.text for p in a.paragraphs)) for a in found] == [(h, (t,)) for h, t in REPORTS]


def test_a_briefings_heading_is_told() -> None:
    """And so is the paper's name over a report."""
    papers = ("The Coast Herald", "Upland Gazette")
    blocks = (part for paper, report in zip(papers, REPORTS, strict=False) for part in (paper, "\n".join(report)))
    found, ledger = articles(document("\n\n".join(("Press review", *blocks))))
    assert [article.headline for article in found] == [headline for headline, _ in REPORTS[:2]]
    told = [entry.text for entry in ledger.dropped if entry.why == "heading of a briefing over its reports"]
    assert told == ["Press review", *papers]


def test_short_reports_with_a_day_each_are_apart() -> None:
    """Nothing says that they are a briefing; each has a stamp of its own."""
    days = ("12 March 2025", "13 March 2025", "14 March 2025")
    found = taken(*(part for day, (h, t) in zip(days, REPORTS, strict=True) for part in (h, day, t)))
    assert [article.headline for article in found] == [headline for headline, _ in REPORTS]
    assert [str(article.published.date) for article in found] == ["2025-03-12", "2025-03-13", "2025-03-14"]


def test_a_briefing_on_one_thing_is_one() -> None:
    """Its sub-headings stand over texts that speak of the same."""
    (storm,) = taken("Morning briefing: the storm", *(f"{heading}\n{text}" for heading, text in STORM))
    assert {text for _, text in STORM} <= {paragraph.text for paragraph in storm.paragraphs}


def test_sentences_without_headlines_are_one_review() -> None:
    """Each is a sentence of the review, not a report."""
    (review,) = taken("SAMPLE PRESS - Port Sample newspapers", *(f"-- {text}" for _, text in REPORTS))
    assert len(review.paragraphs) == len(REPORTS)


def test_an_article_with_subheadings_is_one() -> None:
    """It calls itself nothing, and only the whole has a byline."""
    more = "Much of what the valley talked about in March was decided by the upland council on one long evening."
    parts = [part for headline, text in REPORTS for part in (headline, f"{text} {more}", more)]
    (one,) = taken("The Valley in March", "By Ann Example", more, *parts)
    assert one.headline == "The Valley in March"
