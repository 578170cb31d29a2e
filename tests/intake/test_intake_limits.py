"""generator/intake and clean: what a file may cost, whatever is in it."""

from __future__ import annotations

import time

import pytest

from generator.converting import converted
from generator.intake import SetAside
from generator.intake.documents import from_bytes
from generator.intake.formats import Format, format_of
from generator.intake.text import MOST_LINES

SENTENCE = "The council of the valley agreed on Tuesday to lower the lake by four meters before the winter comes. "


def test_a_text_of_too_many_lines_is_set_aside() -> None:
    """Every line is weighed; blank ones do not count."""
    with pytest.raises(SetAside, match=f"more than the {MOST_LINES:,} lines"):
        from_bytes(b"a line\n" * (MOST_LINES + 1), "a.txt", "a.txt")
    assert from_bytes(b"a line\n\n" * (MOST_LINES - 1), "a.txt", "a.txt").blocks


def test_a_letters_plain_text_has_the_same_measure() -> None:
    """It is refused in the child that reads it, with the reason."""
    head = b"From: Desk <desk@example.org>\nSubject: Boats\nMIME-Version: 1.0\nContent-Type: text/plain\n\n"
    with pytest.raises(SetAside, match="lines a text may have"):
        from_bytes(head + b"a line\n" * (MOST_LINES + 1), "a.eml", "a.eml")


@pytest.mark.parametrize(
    "text",
    [
        "20 January 2026 " * 20_000,
        f"{SENTENCE}It will meet on 20 January 2026 and 3 May 2025, he said. " * 600,
        ("The gate will open by 20 January 2026 " * 400 + "\n\n") * 20,
        "| a row | of cells |\n" * 20_000,
        "a row of words\tand its figure 12\n" * 20_000,
        "“He said so on 20 January 2026.” " * 6_000,
    ],
    ids=["dates", "dated sentences", "long sentences", "bars", "tabs", "quotations"],
)
def test_no_text_costs_more_than_its_length(text: str) -> None:
    """Three hundred kilobytes of anything are converted in seconds, in which a quadratic rule would take minutes."""
    start = time.process_time()
    converted([from_bytes(f"Dam Holds as Rivers Rise\n\n{SENTENCE}\n\n{text}\n".encode(), "a.txt", "a.txt")])
    assert time.process_time() - start < 20


def test_a_bomb_by_any_name_is_a_feed_and_refused() -> None:
    """The name in its DOCTYPE does not hide that entities are declared."""
    bomb = '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss><channel/></rss>'
    assert format_of(bomb, "a.xml") is Format.FEED
    with pytest.raises(SetAside, match="entities"):
        from_bytes(bomb.encode(), "a.xml", "a.xml")
