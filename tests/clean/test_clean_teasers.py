"""Other articles' titles over their first words, broken off, are a list of them wherever they stand."""

from __future__ import annotations

import pytest

from generator.clean.logical_lines import lines
from generator.clean.looks import looks_of
from generator.clean.roles import verdicts
from generator.clean.sheets import Part
from generator.clean.splitting import Segment
from tests.clean.received_text import document

TEXT = (Part.BODY, Part.SUBHEADING)
HEADLINE = "Bridge at Orsel opens to lorries"
TEXTS = (
    "The bridge at Orsel opened to lorries on Monday, two years after a flood had carried its northern pier away.",
    "Drivers had gone round by Velm, which took an hour longer and cost a tank of fuel a week, their union said.",
)
TEASERS = (
    (
        "Mill stops for the summer",
        "The mill in the valley will grind no flour before the harvest, its owner said, and{}",
    ),
    ("Two boats for the ferry", "A yard on the coast has built two boats that will take the place of the old ferry{}"),
    ("School gets a new roof", "Carpenters from three villages have begun to lay the roof of the school, which was{}"),
)


def told(end: str, number: int = 3) -> tuple[str, ...]:
    """The lines that are kept of an article whose page lists so many others behind it."""
    listed = [line.format(end) for teaser in TEASERS[:number] for line in teaser]
    received = lines(document("\n\n".join((HEADLINE, "By Ann Example", *TEXTS, *listed))))
    found = verdicts(Segment(received, looks_of(received), "the file begins"))
    return tuple(line.text for line, verdict in zip(received, found, strict=True) if verdict.part in TEXT)


@pytest.mark.parametrize("end", ["...", "…", " […]"])
def test_a_list_of_first_words_is_no_text(end: str) -> None:
    """However much they look like paragraphs below sub-headings."""
    assert told(end) == TEXTS


def test_whole_paragraphs_below_titles_are_the_texts_own() -> None:
    """What ends as sentences do goes on with the article."""
    assert len(told(" so on.")) > len(TEXTS) + 2


def test_one_sentence_broken_off_is_the_writers() -> None:
    """A single one below a sub-heading is no list."""
    assert TEASERS[0][1].format("…") in told("…", 1)
