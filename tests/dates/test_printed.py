"""generator/dates/printed.py: days as date stamps print them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates import Order, order_by_clock, order_of, printed_days, usual_order
from tests.costs import growth

TUESDAY = date(2026, 1, 20)

FORMS = (
    "20 January 2026",
    "Tuesday, January 20th, 2026 - 07:50 GMT",
    "2026-01-20T14:05:00Z",
    "2026.01.20",
    "2026/1/20 14:05",
    "20.01.2026, 23:06",
    "1/20/2026",
    "20-01-2026",
    "20-Jan-2026",
    "20/01/26",
    "01.20.26",
    "20 de enero de 2026",
    "terça-feira, 20 de janeiro de 2026 às 0:13",
    "mardi 20 janvier 2026 à 13h36",
    "20. Januar 2026",
    "20 gennaio 2026",
    "20 januari 2026",
    "20 stycznia 2026",
    "20 Ocak 2026",
    "20 января 2026",
    "20 בינואר 2026",
    "20 ינואר 2026",
    "٢٠ يناير ٢٠٢٦",
    "20 جنوری 2026",
    "२० जनवरी २०२६",
    "২০ জানুয়ারি ২০২৬",
    "20 ஜனவரி 2026",
    "20 იანვარი, 2026",
    "20 հունվարի 2026",
    "20 Januari 2026",
    "20 yanvar 2026",
    "20 студзеня 2026",
    "20. jaanuar 2026",
    "20 janar 2026",
    "2026 m. sausio 20 d.",
    "2026. gada 20. janvārī",
    "ngày 20 tháng 1 năm 2026",
    "20 มกราคม 2569",
    "20 ม.ค. 2569",
    "20/01/2569",
    "2026年1月20日",
    "2026年（令和8年）1月20日",
    "令和8年1月20日",
    "中華民國115年1月20日",
    "更新2026年1月20日 14:05",
    "2026년 1월 20일",
    "입력2026.01.20. 오후 6:30",
    # Run on to what stands beside it, as pages without spaces between their parts are copied.
    "Ann ExampleJan 20, 2026",
    "January 20th 202611 mins",
    "January 20, 20268:23 PM ET",
    "By Ann ExamplePublished: Jan 20, 2026",
)


@pytest.mark.parametrize("line", FORMS)
def test_a_stamp_is_read_in_the_forms_in_use(line: str) -> None:
    """In many languages, in figures, and glued to a clock, a name or a reading time."""
    assert [day.days for day in printed_days(line)] == [(TUESDAY,)]


@pytest.mark.parametrize(
    "line",
    [
        "v1.2.3.4",
        "192.168.10.11",
        "Jan 20, 20261234",
        "+1 202-555-0143",
        "20.5.2",
        "99/99/2026",
        "20 mars",
        "14/09/1447 هـ",
        "令和999年1月1日",
    ],
)
def test_other_figures_are_no_day(line: str) -> None:
    """Versions, addresses, numbers, and days that no calendar has."""
    assert printed_days(line) == ()


def test_figures_that_could_be_two_days_are_both() -> None:
    """The day-first reading in front; the same figure twice is one day."""
    (found,) = printed_days("03/04/2026")
    assert found.days == (date(2026, 4, 3), date(2026, 3, 4))
    assert [day.days for day in printed_days("05.05.2015")] == [(date(2015, 5, 5),)]


def test_a_figure_over_twelve_tells_the_order() -> None:
    """One page writes its days one way; where it writes both, nothing is told."""
    assert order_of(["8/1/2025", "8/27/2025"]) is Order.MONTH_FIRST
    assert order_of(["04.05.2015", "27.05.2015"]) is Order.DAY_FIRST
    assert order_of(["8/27/2025", "27/8/2025"]) is None
    assert order_of(["8/1/2025", "20 January 2026"]) is None


def test_a_clock_tells_where_it_is_at_home() -> None:
    """American zones stand behind months first; GMT is everybody's."""
    assert order_by_clock("2/3/2026 7:11 AM PST") is Order.MONTH_FIRST
    assert order_by_clock("2/3/2026 07:11 CET") is Order.DAY_FIRST
    assert order_by_clock("2/3/2026 07:11 GMT") is None


def test_address_and_language_tell_the_order() -> None:
    """The address first; English alone does not."""
    assert usual_order("en", "https://www.example.gov/a") is Order.MONTH_FIRST
    assert usual_order("en", "https://news.example.co.uk/a") is Order.DAY_FIRST
    assert usual_order("fr", "https://www.example.com/") is Order.DAY_FIRST
    assert usual_order("en", "https://www.example.com/") is None
    assert usual_order("ja", "") is None


@given(st.text(), st.text(alphabet="0123456789./-: JanMrc,"))
def test_reading_never_fails(one: str, other: str) -> None:
    """Whatever the line, what is found lies in it, in order, with one or two days."""
    found = printed_days(one + other)
    assert all(0 <= day.start < day.end <= len(one + other) and len(day.days) in (1, 2) for day in found)
    assert [day.start for day in found] == sorted(day.start for day in found)


def test_a_line_of_many_days_costs_as_its_length() -> None:
    """Days in words and in figures, one behind the other."""
    days = "20 January 2026, 1/20/2026, 21.01.2026; "
    assert len(printed_days(days)) == 3
    assert growth(lambda: printed_days(days * 150), lambda: printed_days(days * 600), enough=8) < 8
