"""Text from parsers becomes text that can be written, and timestamps become the days they name."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.intake.plain import day_of, is_address, shown, stated, whole


def test_windows_characters() -> None:
    """What stands in the places of controls is what Windows means by it."""
    assert shown("it wasn\x92t\x85") == "it wasn’t…"


def test_halves_of_characters() -> None:
    """Two halves make a whole; one alone is replaced."""
    assert whole("a\ud83d\ude00b") == "a😀b"
    assert whole("a\ud83db") == "a\ufffdb"


@given(st.text(st.characters(exclude_categories=[]), max_size=50))
def test_all_can_be_written(text: str) -> None:
    """Whatever comes, UTF-8 takes it, on one line."""
    line = shown(text)
    assert line.encode("utf-8").decode("utf-8") == line
    assert len(line.splitlines()) <= 1


def test_what_a_file_states_is_text() -> None:
    """A number or nothing states nothing, and no value is endless."""
    assert stated(None) == stated(7) == ""
    assert len(stated("x" * 10_000)) == 1000


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-01-20T23:30:00-05:00", date(2026, 1, 20)),
        ("Tue, 20 Jan 2026 23:30:00 -0500", date(2026, 1, 20)),
        ("20 Jan 2026 10:00", date(2026, 1, 20)),
        ("Tue, 31 Feb 2026 10:00:00 +0000", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_days_stay_where_they_were_written(text: str, day: date | None) -> None:
    """The day is the one written, in the writer's own time zone."""
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("https://example.org/a?b=c", True),
        ("http://[::1/", False),
        ("javascript:alert(1)", False),
        ("https://", False),
        ('https://example.org/"onclick', False),
        ("example.org", False),
    ],
)
def test_addresses(text: str, is_one: bool) -> None:
    """Only whole web addresses are addresses."""
    assert is_address(text) is is_one
