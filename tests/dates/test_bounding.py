"""generator/dates/bounding.py: days that an undated report cannot be older, or younger, than."""

from __future__ import annotations

import pytest

from generator.dates import coming_days, past_days

PAST = {
    "The gate fell on 19 January 2026.": "2026-01-19",
    "The mayor said on Monday, 19 January 2026, that the gate had fallen.": "2026-01-19",
    "On 19 January 2026, the council met behind closed doors.": "2026-01-19",
    "On January 19, 2026, it announced a new gate.": "2026-01-19",
    "The road has been shut since 19 January 2026.": "2026-01-19",
    "As of 31 July 2025, the office has received twelve letters.": "2025-07-31",
    "Smith, A. The Gate of Marsa. Retrieved December 18, 2025, from the archive.": "2025-12-18",
    "He was born on 3 May 1970 in Marsa.": "1970-05-03",
    "Three people were killed in the harbour on 2 January 2026.": "2026-01-02",
}


@pytest.mark.parametrize("text", PAST)
def test_what_is_told_as_past_had_happened(text: str) -> None:
    """The day with its year, and the verb beside it."""
    assert [bound.day.isoformat() for bound in past_days(text)] == [PAST[text]]


COULD_BE_TO_COME = (
    # To come, said so.
    "The gate will open on 1 March 2027.",
    "The council is to meet on 1 March 2027.",
    "The vote is scheduled for 1 March 2027.",
    "Both sides would meet on 1 March 2027, he said.",
    "The gate was to open on 1 March 2027.",
    "The fair was expected to open on 1 March 2027.",
    "They hope to finish on 1 March 2027.",
    # A past verb, and a day that it set.
    "The president called an election on 1 March 2027.",
    "The council scheduled a vote on 1 March 2027.",
    "They agreed to a truce on 1 March 2027.",
    "Parliament extended the mandate until 1 March 2027.",
    "The ministry postponed the summit on 1 March 2027.",
    "The court ordered a hearing on 1 March 2027.",
    "The club announced a concert on 1 March 2027.",
    "He was invited to a dinner on 1 March 2027.",
    # A past verb, and another one that has the day.
    "The law passed in May takes effect on 1 March 2027.",
    "The truce signed in Marsa expires on 1 March 2027.",
    "The bridge, which was closed for years, opens on 1 March 2027.",
    "Tickets sold here are valid on 1 March 2027.",
    "The licence that was given ends on 1 March 2027.",
    # The past verb behind it is another clause's.
    "On 1 March 2027, the law that parliament passed takes effect.",
    "On 1 March 2027, those who signed may leave.",
    # Spans, limits and what others say.
    "The offer lasted from 1 March 2027.",
    "They had prepared for 1 March 2027.",
    "They set a deadline of 1 March 2027.",
    "“The gate fell on 1 March 2027,” the novel begins.",
    "It was closed since 1 March 2027 is a holiday.",
    # No such day, or one that contradicts its weekday.
    "The gate fell on Sunday, 19 January 2026.",
    "The gate fell on 31 February 2026.",
)


@pytest.mark.parametrize("text", COULD_BE_TO_COME)
def test_a_day_that_could_be_to_come_bounds_nothing(text: str) -> None:
    """Precision before all: the page would tell a wrong bound."""
    assert [*past_days(text)] == []


COMING = {
    "The gate will open on 1 March 2027.": "2027-03-01",
    "They will leave by the end of 2026.": "2026-12-31",
    "The bridge is expected to be ready by September 2027.": "2027-09-30",
    "The ships will return in 2027.": "2027-12-31",
}


@pytest.mark.parametrize("text", COMING)
def test_what_will_be_had_not_happened(text: str) -> None:
    """The last day of the day, month or year that is told."""
    assert [bound.day.isoformat() for bound in coming_days(text)] == [COMING[text]]


COULD_BE_PAST = (
    "The gate would open on 1 March 2027, he had said.",
    "In 2019 the ministry said that the gate will open by 2022.",
    "“The gate will open by 2022,” the ministry wrote then.",
    "The gate may open in 2027.",
    "The gate fell in 2024.",
    "The plan for 2027 was dropped.",
)


@pytest.mark.parametrize("text", COULD_BE_PAST)
def test_what_others_foresaw_bounds_nothing(text: str) -> None:
    """Another time's plan may have passed long ago."""
    assert [*coming_days(text)] == []
