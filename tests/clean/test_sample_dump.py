"""The sample of four pasted articles comes out as a careful reader would have it, every paragraph word for word."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from generator.clean import articles
from generator.intake.documents import from_bytes
from generator.model import Article, Ledger, Role

SAMPLE = Path(__file__).parents[2].parent / "shared" / "seeds" / "sample-dump.txt"

pytestmark = pytest.mark.skipif(not SAMPLE.is_file(), reason="../shared/seeds/sample-dump.txt is not here")

EXPECTED: tuple[tuple[str, date | None, str, int, list[str]], ...] = (
    ("International Coalition to End Mission in Iraq, Keep Going in Syria", None, "AFP file photo", 27,
     ["Not a withdrawal", "Sudani win"]),
    ("Syria Gives Kurds Four Days to Accept Integration as US Signals End of Support", date(2026, 1, 20), "Reuters", 7,
     []),
    ("Israel Orders Gaza Families to Move in First Forced Evacuation Since Ceasefire", date(2026, 1, 20), "Reuters", 22,
     ["SIDES FAR APART ON NEXT PHASES", "HAMAS CITES STATE OF HUMANITARIAN DISRUPTION"]),
    ("Syrian Interior Ministry: 120 ISIS Members Escape from Prison amid Clashes", date(2026, 1, 20),
     "EPA/AHMAD FALLAHA", 10, []),
)  # fmt: skip


@pytest.fixture(scope="module")
def made() -> tuple[tuple[Article, ...], Ledger]:
    """The sample, cleaned."""
    return articles(from_bytes(SAMPLE.read_bytes(), SAMPLE.name, SAMPLE.name))


def test_four_articles_with_headline_date_credit_and_blocks(made) -> None:
    """Headlines, dates, credits, the number of blocks and the sub-headings within are those that a reader sees."""
    seen = tuple(
        (
            article.headline,
            article.published.date,
            article.captions[0].credit,
            len(article.paragraphs),
            [p.text for p in article.paragraphs if p.role is Role.SUBHEADING],
        )
        for article in made[0]
    )
    assert seen == EXPECTED


def test_every_paragraph_is_a_received_line(made) -> None:
    """Word for word: white space apart, each paragraph is its received line."""
    received = SAMPLE.read_text(encoding="utf-8").split("\n")
    for article in made[0]:
        for paragraph in article.paragraphs:
            assert paragraph.text.split() == " ".join(received[n - 1] for n in paragraph.raw_lines).split()


def test_nothing_of_the_text_is_dropped(made) -> None:
    """What is dropped is blank, a widget of the page, or a repeat, and the ledger says which."""
    for entry in made[1].dropped:
        assert not entry.text.strip() or re.search("text-size widget|repeated", entry.why), entry


def test_inferred_dates_show_both_witnesses(made) -> None:
    """A day-precise date in the text and the weekday that agrees with it."""
    for article in made[0][1:]:
        assert re.search(r"\d+ January 2026|January \d+, 2026", article.published.evidence)
        assert "uesday" in article.published.evidence
