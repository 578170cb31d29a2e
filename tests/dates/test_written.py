"""generator/dates/written.py, calendar.py: dates written out in running text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates import day_dates, first_on_or_after, is_planned, iso_day, iso_month, iso_year, weekdays

TUESDAY = date(2026, 1, 20)


@pytest.mark.parametrize(
    "text",
    [
        "20 January 2026",
        "Jan. 20, 2026",
        "2026-01-20",
        "20.01.2026",
        "01/20/2026",
        "20th of January 2026",
        "20 يناير 2026",
    ],
)
def test_a_day_is_read_in_many_forms(text: str) -> None:
    """Forms in use from Washington to Baghdad mean the same day."""
    assert [found.day for found in day_dates(f"… {text} …")] == [TUESDAY]


def test_a_day_that_could_be_two_is_left_out() -> None:
    """03/04/2026 is 3 April or 4 March, and so is neither."""
    assert day_dates("on 03/04/2026") == ()


def test_a_wrong_weekday_is_seen() -> None:
    """A date whose printed weekday the calendar contradicts is not consistent."""
    good, bad = day_dates("Tuesday, 20 January 2026 and Monday, 20 January 2026")
    assert good.is_consistent
    assert not bad.is_consistent


def test_weekdays_leave_out_dated_and_other_weeks() -> None:
    """A weekday beside its date, and "last" or "next" ones, are no weekday of the report."""
    found = weekdays("on Tuesday, after Monday, 19 January 2026, and last Friday")
    assert [day.text for day in found] == ["on Tuesday"]


def test_planned_is_told_from_the_clause() -> None:
    """A word for the future counts within its own clause only."""
    text = "It will end. The talks began on 20 January 2026"
    assert not is_planned(text, text.index("20"))
    assert is_planned("It will end on 20 January 2026", 15)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)), st.integers(0, 6))
def test_the_first_on_or_after_is_within_a_week(anchor: date, weekday: int) -> None:
    """The day falls on the weekday, not before the anchor and less than a week after it."""
    day = first_on_or_after(anchor, weekday)
    assert day.weekday() == weekday
    assert 0 <= (day - anchor).days < 7


def test_iso_days() -> None:
    """A date-time's day is read; other words are none."""
    assert iso_day("2026-01-20T14:05:00Z") == TUESDAY
    assert iso_day("yesterday") is None


def test_iso_months_and_years() -> None:
    """What is less than a day is told as that; a month has twelve names and numbers."""
    assert iso_month("2026-01") == iso_month("January 2026") == iso_month("Jan. 2026") == date(2026, 1, 1)
    assert iso_month("2026-13") is iso_month("Monday 2026") is iso_month("2026-01-20") is None
    assert iso_year("2026") == date(2026, 1, 1)
    assert iso_year("2026-01") is None
