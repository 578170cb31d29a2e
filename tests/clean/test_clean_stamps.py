"""generator/clean/stamps.py: a line and the day it prints for its article."""

from __future__ import annotations

from datetime import date

import pytest

from generator.clean.stamps import header_stamp, is_publication_label, stamp
from generator.dates import Order

TUESDAY = date(2026, 1, 20)

STAMPS = (
    "20 January 2026",
    "Published: Tuesday, 20 January 2026 14:05 GMT",
    "Originally published Jan 20, 2026 at 8:16 AM",
    "Publié le 20 janvier 2026 à 13h36",
    "Veröffentlicht am 20. Januar 2026, 14:05 Uhr",
    "Publicado el 20 de enero de 2026",
    "نشر في 20 يناير 2026",
)


@pytest.mark.parametrize("line", STAMPS)
def test_a_date_and_little_else_is_a_stamp(line: str) -> None:
    """With the label, the weekday and the clock that newsrooms put beside it."""
    found = stamp(line)
    assert found is not None
    assert (found.day, found.is_update) == (TUESDAY, False)


@pytest.mark.parametrize("line", ["Rain fell on 20 January 2026 in Marsa", "Marsa", "Chapter 12", ""])
def test_a_line_with_words_of_its_own_is_none(line: str) -> None:
    """A date within a sentence is the sentence's."""
    assert stamp(line) is None


PERIODS = ("Open 20 January 2026 – 3 March 2026", "20 January 2026 to 3 March 2026", "20.01.2026 ~ open run")


@pytest.mark.parametrize("line", PERIODS)
def test_the_days_of_a_show_are_no_stamp(line: str) -> None:
    """A period says when a thing is open, not when it was written about."""
    assert (stamp(line), header_stamp(line)) == (None, None)


OTHERS = (
    "Born 3 March 1938; died 11 January 2026",
    "geboren am 3. März 1938",
    "Retrieved 25 November 2026",
    "Abgerufen am 25. November 2026",
    "On this day, 20 January 1926",
    "Issue of 17-23 January 2026",
    "17–23 January 2026",
)


@pytest.mark.parametrize("line", OTHERS)
def test_the_day_of_something_else_is_no_stamp(line: str) -> None:
    """A life's days, the day of a reader's visit, a week: none says when the text was published."""
    assert (stamp(line), header_stamp(line)) == (None, None)


def test_the_day_of_publication_stands_beside_that_of_something_else() -> None:
    """Each label is that of the day behind it; an outlet or an author may have such a word for a name."""
    for line in (
        "Published 20 January 2026. Retrieved 25 November 2026",
        "NATO, 20 January 2026",
        "Mort Ash 20 Jan 2026",
    ):
        told = header_stamp(line)
        assert told is not None
        assert told.day == TUESDAY


@pytest.mark.parametrize("line", ["20 January 2026 - 14:05", "January 20, 2026 -", "20 January 2026 | 22 January 2026"])
def test_a_dash_before_a_clock_makes_no_period(line: str) -> None:
    """Nor does a bar between two stamps."""
    assert header_stamp(line) is not None


UPDATES = (
    "Updated on January 20, 2026",
    "Last modified: 20 January 2026",
    "Content current as of: 01/20/2026",
    "Mis à jour le 20.01.2026",
    "Aktualisiert: 20.01.2026",
    "آخر تحديث 20 يناير 2026",
)


@pytest.mark.parametrize("line", UPDATES)
def test_the_day_of_a_change_is_told_as_that(line: str) -> None:
    """It is not the day of the publication."""
    found = stamp(line)
    assert found is not None
    assert (found.day, found.is_update) == (TUESDAY, True)


def test_of_two_days_the_publications_own_counts() -> None:
    """Whichever stands first, and with the labels run on to other words."""
    for line in (
        "Updated January 22, 20268:23 PM ET Originally published January 20, 202611:01 AM ET",
        "Published 20 January 2026 | Updated 22 January 2026",
        "Jan. 20, 2026Updated: Jan. 22, 2026 1:35 a.m.",
        "By Ann ExamplePublished: Jan 20, 2026",
    ):
        found = header_stamp(line) or stamp(line)
        assert found is not None
        assert found.day == TUESDAY


def test_figures_are_read_once_their_order_is_known() -> None:
    """Until then the stamp has no day."""
    found = stamp("03/04/2026")
    assert found is not None
    assert found.day is None
    assert found.read(Order.DAY_FIRST).day == date(2026, 4, 3)
    assert found.read(Order.MONTH_FIRST).day == date(2026, 3, 4)
    assert found.read(None) == found


def test_a_clock_alone_is_a_stamp_without_a_day() -> None:
    """ "14:05 GMT" stands where stamps stand."""
    found = stamp("14:05 GMT")
    assert found is not None
    assert found.day is None


def test_a_label_alone_says_what_the_next_line_is() -> None:
    """ "Published" over "20 January 2026"; a label of a change, or a sentence, does not."""
    assert is_publication_label("Published")
    assert is_publication_label("Posted on:")
    assert not is_publication_label("Updated")
    assert not is_publication_label("Published by the harbour board last year")
    assert not is_publication_label("Publishers")
