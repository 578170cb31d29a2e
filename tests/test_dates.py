"""generator.dates: dates in running text, and what is told relative to the day of publication."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates import RELATIVE_RULES, day_dates, first_on_or_after, is_planned, iso_day, resolve, weekdays

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


RELATIVE = {
    "said on Tuesday": ("2026-01-20", "2026-01-20"),
    "said on Monday": ("2026-01-19", "2026-01-19"),
    "said on Wednesday": ("2026-01-14", "2026-01-14"),
    "will meet on Friday": ("2026-01-23", "2026-01-23"),
    "last Tuesday": ("2026-01-13", "2026-01-13"),
    "next Tuesday": ("2026-01-27", "2026-01-27"),
    "yesterday": ("2026-01-19", "2026-01-19"),
    "tomorrow": ("2026-01-21", "2026-01-21"),
    "two weeks ago": ("2026-01-06", "2026-01-06"),
    "a month ago": ("2025-12-01", "2025-12-31"),
    "last month": ("2025-12-01", "2025-12-31"),
    "last week": ("2026-01-12", "2026-01-18"),
    "next year": ("2027-01-01", "2027-12-31"),
    "by the end of 2026": ("2026-01-20", "2026-12-31"),
    "by the end of March 2026": ("2026-01-20", "2026-03-31"),
    "by the end of the year": ("2026-01-20", "2026-12-31"),
    "September 2025": ("2025-09-01", "2025-09-30"),
    "on January 18": ("2026-01-18", "2026-01-18"),
    "on 24 December": ("2025-12-24", "2025-12-24"),
    "is due on 24 December": ("2026-12-24", "2026-12-24"),
    "in 2024": ("2024-01-01", "2024-12-31"),
    "Monday, 19 January 2026": ("2026-01-19", "2026-01-19"),
}


@pytest.mark.parametrize("text", RELATIVE)
def test_relative_expressions_are_resolved(text: str) -> None:
    """In an article of Tuesday, 20 January 2026 each expression means these days, and says why."""
    (found,) = resolve(text, TUESDAY)
    assert (found.first.isoformat(), found.last.isoformat()) == RELATIVE[text]
    assert found.reason
    assert text[found.start : found.end] == found.text


def test_a_day_earlier_counts_from_the_day_told_before() -> None:
    """ "Earlier" is earlier than what was just told, not than the report."""
    found = resolve("He left on 12 January 2026. A day earlier the bridge had fallen.", TUESDAY)
    assert [day.first.isoformat() for day in found] == ["2026-01-12", "2026-01-11"]


def test_every_rule_reads_its_example() -> None:
    """The example beside each rule is read by that rule."""
    assert all(resolve(example, TUESDAY) for _, _, example in RELATIVE_RULES)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)), st.integers(0, 6))
def test_the_first_on_or_after_is_within_a_week(anchor: date, weekday: int) -> None:
    """The day falls on the weekday, not before the anchor and less than a week after it."""
    day = first_on_or_after(anchor, weekday)
    assert day.weekday() == weekday
    assert 0 <= (day - anchor).days < 7


@given(st.text(), st.dates())
def test_resolving_never_fails(text: str, published: date) -> None:
    """Whatever the text and the day, what is found lies in the text, in order."""
    found = resolve(text, published)
    assert all(0 <= day.start < day.end <= len(text) and day.first <= day.last for day in found)


@given(st.from_regex(r"(\d{1,3}|two) (day|month|year)s? (ago|earlier) on \d{1,2} March", fullmatch=True), st.dates())
def test_days_beyond_the_calendar_are_left_out(text: str, published: date) -> None:
    """An expression that no calendar can follow is no finding, and no error."""
    assert all(day.first <= day.last for day in resolve(text, published))


def test_iso_days() -> None:
    """A date-time's day is read; other words are none."""
    assert iso_day("2026-01-20T14:05:00Z") == TUESDAY
    assert iso_day("yesterday") is None
