"""How headline-like lines look among themselves."""

from __future__ import annotations

from generator.clean.looks import looks_of
from generator.clean.openings import FEATURES, rows
from tests.clean.received_text import received

LONG = "The walk takes an hour from the station and leads along the lake, where there is a bench with a fine view."


def _told(text: str) -> dict[str, dict[str, float]]:
    lines = received(text)
    return {lines[at].text: dict(zip(FEATURES, row, strict=True)) for at, row in rows(looks_of(lines), lines).items()}


def test_numbered_headings_are_in_order() -> None:
    """A heading whose neighbour bears the next number is one of a list."""
    told = _told(f"Five fine walks\n\n{LONG}\n\n2. Round the lake\n\n{LONG}\n\n3. Up to the tower\n\n{LONG}")
    assert told["3. Up to the tower"]["numbered in order"] == 1
    alone = _told(f"Five fine walks\n\n{LONG}\n\n7 days by the lake\n\n{LONG}\n\nThe tower is closed\n\n{LONG}")
    assert alone["7 days by the lake"]["numbered in order"] == 0


def test_a_header_is_compared_with_the_files_first() -> None:
    """Where a byline stands below the first headline, one below another line is like it."""
    first = f"New well for valley\nBy Ann Example\n\n{LONG}"
    told = _told(f"{first}\n\nOld mill burns down\nBy Bo Sample\n\n{LONG}\n\nWhat is left standing\n\n{LONG}")
    assert told["Old mill burns down"]["header off first's"] == 0
    assert told["What is left standing"]["header off first's"] > 0


def test_a_headline_of_two_words_may_open_an_article() -> None:
    """It is no headline by its form, but stands alone above text; a line that ends as a sentence is none."""
    told = _told(f"New well for valley\n\n{LONG}\n\nwinter fuel\n\n{LONG}\n\nSo it is.\n\n{LONG}")
    assert "winter fuel" in told
    assert "So it is." not in told
