"""generator/dates/written.py, calendar.py: dates written out in running text."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.dates import (
    day_dates,
    first_on_or_after,
    is_planned,
    is_report_day,
    iso_day,
    iso_month,
    iso_year,
    past_years,
    weekdays,
)
from generator.dates.calendar import MONTHS, MONTHS_ABROAD, THAI_MONTHS
from generator.dates.persian import PERSIAN_MONTHS
from generator.dates.written import FORMS, may_tell_day
from tests.costs import growth

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
        "20. ledna 2026",
        "20. januára 2026",
        "20. siječnja 2026",
        "2026. január 20.",
        "20 ianuarie 2026",
        "20 de gener de 2026",
        "20. tammikuuta 2026",
        "20 Ιανουαρίου 2026",
        "20 ΙΑΝΟΥΑΡΊΟΥ 2026",
        "20 січня 2026",
        "20 януари 2026",
        "20. јануар 2026.",
        "۲۰ ژانویه ۲۰۲۶",
        "۳۰ دی ۱۴۰۴",
        "۳۰ دی ماه ۱۴۰۴",
        "30 جدی 1404",
    ],
)
def test_a_day_is_read_in_many_forms(text: str) -> None:
    """Forms in use from Washington to Baghdad mean the same day."""
    assert [found.day for found in day_dates(f"… {text} …")] == [TUESDAY]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1 فروردین 1404", date(2025, 3, 21)),
        ("30 اسفند 1403", date(2025, 3, 20)),
        ("22 بهمن 1357", date(1979, 2, 11)),
        ("1 فروردین 1400", date(2021, 3, 21)),
        ("30 اسفند 1404", None),
        ("12 d’abril de 2025", date(2025, 4, 12)),
        ("同社は令和元年5月1日に", date(2019, 5, 1)),
        ("民國26年7月7日", date(1937, 7, 7)),
        ("29 Nisan 2025", date(2025, 4, 29)),
        ("29 Nisan 5785", None),
        ("14/09/1447", None),
        ("14 October 1066", date(1066, 10, 14)),
    ],
)
def test_days_of_other_calendars_and_spellings(text: str, day: date | None) -> None:
    """The Persian year begins with spring, and has a 366th day now and then; an era has its first year."""
    assert [found.day for found in day_dates(text)] == ([day] if day else [])


_FORM = re.compile(FORMS, re.IGNORECASE | re.VERBOSE)
_MONTH = st.sampled_from([*MONTHS, *MONTHS_ABROAD, *THAI_MONTHS, *PERSIAN_MONTHS]) | st.integers(0, 13).map(str)
_JOINTS = st.sampled_from(
    " |  |\n|\u00a0|.|,|،|-|/|st|th|of|de|d'|del|er|º|m.|gada|tháng|năm|ماه|年|月|日|년|월|일| , | of | de ".split("|")
)
_FIGURES = st.sampled_from(["1", "20", "31", "2026", "2569", "1404", "٢٠", "۱۴۰۴"])
_BETWEEN = st.sampled_from([" ", "", "-"]) | st.lists(_JOINTS, max_size=4).map("".join)


@settings(max_examples=1_000)
@given(st.tuples(_FIGURES, _BETWEEN, _MONTH, _BETWEEN, _FIGURES).map("".join))
def test_no_day_is_written_without_the_sign_that_is_asked_first(text: str) -> None:
    """Wherever a form of a day fits, its sign stands: figures of a day and of a year with little between."""
    for found in _FORM.finditer(text):
        assert may_tell_day(found[0])


@pytest.mark.parametrize("month", [*MONTHS, *MONTHS_ABROAD, *THAI_MONTHS, *PERSIAN_MONTHS])
def test_the_sign_leaves_room_for_every_month(month: str) -> None:
    """The sign stands around any month, with all that the forms allow beside it."""
    assert may_tell_day(f"20th  of  {month}  ,  2026")
    assert may_tell_day(f"20. de  {month}.,  del  2026")
    assert may_tell_day(f"2026.  m.  {month}  20.")
    assert may_tell_day(f"20  {month}  ماه  1404")


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


@pytest.mark.parametrize(
    ("text", "is_other"),
    [
        ("The board will meet on Tuesday", True),
        ("It has been closed since   Tuesday", True),
        ("It will meet. On Tuesday", False),  # the word is of another sentence
        ("Foreach Tuesday", False),  # no word of its own
        ("The board met on Tuesday", False),
    ],
)
def test_words_before_a_weekday_make_it_another_day(text: str, is_other: bool) -> None:
    """Within its own clause alone."""
    (found,) = weekdays(text)
    assert is_report_day(text, text.index("Tuesday")) is not is_other
    assert found.weekday == 1


@pytest.mark.parametrize(
    "read",
    [
        lambda text: list(past_years(text)),
        lambda text: [is_report_day(text, found.start) for found in weekdays(text)],
    ],
)
def test_a_text_of_many_dates_costs_as_its_length(read) -> None:
    """A programme that was run together is one clause from its first day to its last."""
    day = "on Monday 20 January 2026 and on Friday the band of 2011 played, "
    assert growth(lambda: read(day * 150), lambda: read(day * 600), enough=8) < 8
