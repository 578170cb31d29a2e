"""generator.clean.release_notes: what a press release says of its sender is told apart, and nothing else is."""

from __future__ import annotations

import pytest

from generator.clean import articles
from tests.clean.received_text import document

TEXT = (
    "Sample Ferries said on Wednesday that it had ordered two electric boats from a yard in Lower Sample.",
    "Each boat carries 120 passengers and charges at the pier in nine minutes, the head of the company said.",
    "The order is worth 14 million crowns, of which the county pays a third; the first boat is due in autumn.",
)
ABOUT = (
    "About Sample Ferries",
    "Sample Ferries runs four boats between Port Sample and the northern shore, and employs 140 people there.",
)
HEADLINE = "Sample Ferries Orders Two Electric Boats"


def told(*blocks: str) -> tuple[tuple[str, ...], dict[str, str]]:
    """The paragraphs of these blocks with a blank line between them, and why each other line is none."""
    (article,), ledger = articles(document("\n\n".join(blocks)))
    dropped = {entry.text: entry.why for entry in ledger.dropped if entry.text}
    return tuple(paragraph.text for paragraph in article.paragraphs), dropped


@pytest.mark.parametrize(
    ("note", "why"),
    [
        (ABOUT, "about its sender"),
        (("Media contact:", "Ann Example\n+00 555 0100\npress@ferries.example"), "whom to ask"),
        (("Notes to editors", "1. The yard was founded in 1911.\n2. Photographs are available."), "for editors"),
        (
            ("Forward-looking statements", "Results may differ from what is said here of the future."),
            "on forward-looking",
        ),
        (("For further information please contact Ann Example on +00 555 0100.",), "whom to ask"),
    ],
)
def test_what_a_release_says_of_its_sender_is_no_text(note: tuple[str, ...], why: str) -> None:
    """Each of its lines is dropped with the reason; the text above stays whole."""
    body, dropped = told("FOR IMMEDIATE RELEASE", HEADLINE, *TEXT, *note)
    assert body == TEXT
    assert all(
        dropped[line].startswith(f"note of a press release ({why}") for part in note for line in part.split("\n")
    )


@pytest.mark.parametrize("sign", ["PORT SAMPLE, March 12, 2025 /PRNewswire/ -- ", "PORT SAMPLE--(BUSINESS WIRE)--"])
def test_a_wire_of_releases_shows_one(sign: str) -> None:
    """Where nothing over the headline says so."""
    body, dropped = told(HEADLINE, sign + TEXT[0], *TEXT[1:], *ABOUT, "SOURCE Sample Ferries")
    assert body == (sign + TEXT[0], *TEXT[1:])
    assert {dropped[line] for line in ABOUT} == {"note of a press release (about its sender)"}
    assert dropped["SOURCE Sample Ferries"] == "note of a press release (who sent it)"


def test_the_end_of_a_release_ends_no_other_text() -> None:
    """What stands below "-ENDS-" and is no note stays."""
    below = "The county added later on Wednesday that it would pay the third in two parts, one of them next year."
    body, dropped = told("Press release", HEADLINE, *TEXT, "-ENDS-", below)
    assert (body[:3], body[-1]) == (TEXT, below)
    assert not any(why.startswith("note of") for why in dropped.values())


def test_an_article_on_about_schmidt_keeps_its_paragraph() -> None:
    """It is no release, and its text goes on."""
    film = "About Schmidt tells of a man who drives to his daughter's wedding and says little on the way to it."
    body, dropped = told(
        "The Valley Cinema Shows Its First Film Again", "By Ann Example", *TEXT, "About Schmidt", film, TEXT[0]
    )
    assert film in body
    assert not any(why.startswith("note of") for why in dropped.values())


def test_a_note_in_the_middle_of_a_release_is_text() -> None:
    """What stands between paragraphs of the text is told by it."""
    body, _ = told(
        "FOR IMMEDIATE RELEASE", HEADLINE, *TEXT[:2], *ABOUT, "What Comes Next", TEXT[2], "The end of May is near."
    )
    assert {ABOUT[1], TEXT[2]} <= set(body)
