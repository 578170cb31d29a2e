"""generator/dates/moments.py, tense.py: the dates that sentences tell, in a report of Tuesday, 20 January 2026."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates import Moment, Sentence, moments
from generator.model import Precision

TUESDAY = date(2026, 1, 20)

PRECISIONS = {10: Precision.DAY, 7: Precision.MONTH, 4: Precision.YEAR}


def told(text: str, published: date | None = TUESDAY) -> list[str]:
    """Each date as "20 characters of ISO", "by" in front of a limit, "planned" behind what is to come."""
    return [_shown(moment) for moment in moments(Sentence(text, text, published))]


def _shown(moment: Moment) -> str:
    length = next(length for length, precision in PRECISIONS.items() if precision is moment.precision)
    by, planned = "by " if moment.is_limit else "", " planned" if moment.planned else ""
    return f"{by}{moment.date.isoformat()[:length]}{planned}"


DATED = {
    # Written out.
    "He was born on 3 May 1970.": ["1970-05-03"],
    "Both agreed in Geneva on 20 January 2025.": ["2025-01-20"],
    "The law takes effect on 1 March 2027.": ["2027-03-01 planned"],
    "The fighting began in 2011.": ["2011"],
    "Some 2,000 people fled in 2000 villages in 2014.": ["2014"],
    "In 2014 and 2015 the group spread.": ["2014"],
    "Chapter 11 of the 1948 law was repealed in 2005.": ["2005"],
    "They signed a deal in 2024 that expires in 2028.": ["2024", "2028 planned"],
    "Troops were withdrawn in late 2024.": ["2024"],
    "The attack of October 2023 was investigated.": ["2023-10"],
    # Limits.
    "The plan would see them leave by the end of 2026.": ["by 2026 planned"],
    "Hundreds would leave by September 2025.": ["by 2025-09 planned"],
    "By September 2025, thousands had left.": ["by 2025-09"],
    "They agreed to leave by the end of March 2027.": ["by 2027-03 planned"],
    "Some would leave by May 2027, and those left behind by the end of 2028.": [
        "by 2027-05 planned",
        "by 2028 planned",
    ],
    "They will answer by Friday.": ["by 2026-01-23 planned"],
    # Weekdays: back where the verb is past, ahead where it is future, the report's own day either way.
    "The council met on Friday.": ["2026-01-16"],
    "The council will meet on Friday.": ["2026-01-23 planned"],
    "The council met on Tuesday.": ["2026-01-20"],
    "The council meets on Tuesday.": ["2026-01-20"],
    "How they will vote, the council let it know on Tuesday.": ["2026-01-20"],
    "The ministry said Monday that it would pay.": ["2026-01-19"],
    "The ministry on Monday also said it would pay.": ["2026-01-19"],
    "On Thursday, the ministry said it would pay.": ["2026-01-15"],
    "A witness told Coastal Radio in an interview on Sunday.": ["2026-01-18"],
    "The vote will be discussed on Thursday.": ["2026-01-22 planned"],
    "The bridge is expected to reopen on Wednesday.": ["2026-01-21 planned"],
    "The deal reached Sunday ended days of fighting.": ["2026-01-18"],
    "Ministers agreed on Monday to meet on Friday.": ["2026-01-19"],
    "Radio Marsa reported on Monday that the port would open on Saturday.": ["2026-01-19", "2026-01-24 planned"],
    "He resigned last Friday.": ["2026-01-16"],
    "Talks resume next Monday.": ["2026-01-26 planned"],
    # Counted from another day of the sentence.
    "The ministry said Tuesday that 12 had fled a day earlier.": ["2026-01-20", "2026-01-19"],
    "The truce was signed on Jan. 12 and collapsed three days later.": ["2026-01-12", "2026-01-15"],
    "The government set a four-day deadline on Monday.": ["by 2026-01-23 planned", "2026-01-19"],
    "The army gave them a 48-hour ultimatum on Sunday.": ["by 2026-01-20 planned", "2026-01-18"],
    # Counted from the report.
    "The minister arrived yesterday.": ["2026-01-19"],
    "Three people were killed three days ago.": ["2026-01-17"],
    "He was elected last year.": ["2025"],
    "The bridge will open later this year.": ["2026 planned"],
    # A month or day without its year: the nearest on the side that the verb tells.
    "The army entered the city on January 12.": ["2026-01-12"],
    "The election was held in March.": ["2025-03"],
    "The election is due in March.": ["2026-03 planned"],
    "Nothing has moved since October's ceasefire.": ["2025-10"],
    "The paper was signed in October.": ["2025-10"],
}


@pytest.mark.parametrize(("text", "expected"), DATED.items(), ids=list(DATED))
def test_a_date_that_is_certain_is_found(text: str, expected: list[str]) -> None:
    """With its precision, and whether it is a limit or a plan."""
    assert told(text) == expected


LEFT_OUT = (
    # The verb does not say whether it has been.
    "The council meets on Friday.",
    "He said the council meets on Friday.",
    "He may travel to the coast on Friday.",
    "He should have left on Friday.",
    "Armed groups meet on Friday.",
    "On Monday, forces backed by tanks will enter the town.",
    "The truce, which expires on Saturday, was signed last week.",
    "The talks had been due to start on Monday.",
    "He said it would meet on Monday.",
    "The trip planned for Sunday was postponed.",
    "Monday's meeting failed.",
    "How they will vote, the council let it know on Monday.",
    "The mayor, who lost the vote, opens the fair on Friday.",
    # Another week may be meant.
    "He resigned last Monday.",
    "Talks resume next Friday.",
    # Somebody else's day, or no day at all.
    "“I came yesterday,” he said.",
    "Every Friday, people protested.",
    "Friday prayers were cancelled.",
    "The Sunday Times reported it.",
    "The town was bombed on Saturday and Sunday.",
    "Between Monday and Wednesday, ten people died.",
    "They have until Friday to answer.",
    "A design has to be ready for tomorrow.",
    "They came to the village on a Sunday.",
    "Classes will begin on Monday, January, 12 2026.",
    "Prices surged this year.",
    "Whether they ask today or next month, the answer is the same.",
    # Spans.
    "The fair runs on 8-11 December 2026.",
    "Fighting has raged since 2011.",
    "Prices have doubled since September 2024.",
    "They were held from 2014 to 2017.",
    "Sales rose over the last year.",
    "Prices rose more than last year.",
    "The 2024-25 season is long.",
    # Numbers, and years that say which one, not when.
    "More than 2025 people died.",
    "The 2024 election was disputed.",
    "The year 2024 was hot.",
    # Days known by their date alone are of another year.
    "The October 7 attack killed many.",
    "Gunmen attacked on October 7.",
    # Could be this January or the last.
    "Few trucks entered in January.",
    # From no day that the sentence tells.
    "The attack happened two days earlier.",
    # No such day.
    "The law passed on 31 February 2025.",
)


@pytest.mark.parametrize("text", LEFT_OUT)
def test_what_two_readers_could_resolve_differently_is_left_out(text: str) -> None:
    """Nothing is dated by a guess."""
    quoted = ((0, text.index("”")),) if "”" in text else ()
    assert moments(Sentence(text, text, TUESDAY, quoted)) == ()


@pytest.mark.parametrize("text", ["The council met on Friday.", "It came yesterday.", "It was signed in October."])
def test_without_the_day_of_the_report_nothing_relative_is_dated(text: str) -> None:
    """An undated article has only the dates that are written out."""
    assert told(text, published=None) == []
    assert told("It was signed in October 2023.", published=None) == ["2023-10"]


def test_a_month_in_a_paragraph_on_another_year_is_left_out() -> None:
    """ "In 2019 the army advanced. It stopped in March." """
    sentence = "It stopped in March."
    assert moments(Sentence(sentence, f"In 2019 the army advanced. {sentence}", TUESDAY)) == ()
    assert moments(Sentence(sentence, f"The army advanced. {sentence}", TUESDAY)) != ()


def test_a_date_beside_the_wrong_weekday_is_no_date() -> None:
    """20 January 2026 is a Tuesday; what contradicts itself dates nothing."""
    assert told("It happened on Monday, 20 January 2026.") == []
    assert told("It happened on Wednesday, January 14.") == ["2026-01-14"]
    assert told("It happened on Friday, January 14.") == []


def test_a_relative_date_gives_its_reason() -> None:
    """In words that can be shown to a reader; a written one needs none."""
    found = moments(Sentence(text := "Staff said Tuesday that it fell a day earlier, as in 2014.", text, TUESDAY))
    assert [moment.reason for moment in found] == [
        "“Tuesday”, in a report of 20 Jan 2026",
        "“a day earlier”, counted back from “Tuesday”, 20 Jan 2026",
        "",
    ]


THE_ISSUES_OWN = {
    "The bridge fell on Tuesday.": ("on Tuesday", "2026-01-20", False),
    "Prices rose last month.": ("last month", "2025-12", False),
    "The gate fell on Monday; a day earlier it had held.": ("a day earlier", "2026-01-18", False),
    "They will leave by the end of 2026.": ("by the end of 2026", "by 2026 planned", True),
}


@pytest.mark.parametrize("text", THE_ISSUES_OWN)
def test_each_kind_of_relative_expression_is_resolved(text: str) -> None:
    """A weekday, a period, a count of days, a limit: its words, its day and, where it is relative, the reason."""
    words, shown, is_written = THE_ISSUES_OWN[text]
    found = {text[m.start : m.end]: m for m in moments(Sentence(text, text, TUESDAY))}
    assert _shown(found[words]) == shown
    assert bool(found[words].reason) != is_written


_WORDS = st.sampled_from(
    "On by in the end of last next Monday, Tuesday January March 31 2 2025 0001 9999 month year a day days ago earlier "
    "later yesterday tomorrow fell met will since October's said set four-day deadline . , ; “ ”".split()
)


@given(st.lists(_WORDS, max_size=14).map(" ".join) | st.text(), st.none() | st.dates())
def test_resolving_never_fails(text: str, published: date | None) -> None:
    """Whatever the text and the day, what is found lies in the text, in order; no calendar is left."""
    found = moments(Sentence(text, text, published))
    assert all(0 <= moment.start < moment.end <= len(text) for moment in found)
    assert [moment.start for moment in found] == sorted(moment.start for moment in found)


@pytest.mark.parametrize("published", [date.min, date.max])
@pytest.mark.parametrize(
    "text",
    [
        "The gate fell on Sunday.",
        "The gate fell yesterday.",
        "He will come tomorrow.",
        "He won last year.",
        "Talks will resume next month.",
        "It fell in March.",
        "He resigned last Friday.",
        "It fell on 31 December 9999 and two days later rose.",
        "It fell on 1 January 0001; two days earlier it held.",
        "They gave a four-day deadline on 30 December 9999.",
    ],
)
def test_days_beyond_the_calendar_are_left_out(text: str, published: date) -> None:
    """A day that no calendar has is no finding, and no error."""
    assert all(date.min <= moment.date <= date.max for moment in moments(Sentence(text, text, published)))
