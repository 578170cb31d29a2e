"""generator/stories/events.py"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from generator import clean, intake
from generator.model import Article, Dateline, Event, Paragraph, Precision, Published, Received, Role
from generator.stories import events

DAY, MONTH, YEAR = Precision.DAY, Precision.MONTH, Precision.YEAR

# The sample's four articles, read by hand: every date that is told and certain, as (article from 0, words, day,
# precision, planned, limit). The first is undated: its "on Friday", "in January" and "ten years ago" say no day. Spans
# ("since last month", "in recent days") and the days of photos are no events.
SAMPLE = {
    (0, "by September 2025", date(2025, 9, 1), MONTH, True, True): 3,
    (0, "in 2014", date(2014, 1, 1), YEAR, False, False): 1,
    (0, "by the end of 2026", date(2026, 12, 31), YEAR, True, True): 1,
    (0, "in 2026", date(2026, 1, 1), YEAR, True, False): 1,
    (1, "on Tuesday", date(2026, 1, 20), DAY, False, False): 1,
    (1, "four-day deadline", date(2026, 1, 24), DAY, True, True): 1,
    (1, "in 2024", date(2024, 1, 1), YEAR, False, False): 1,
    (2, "October's ceasefire", date(2025, 10, 1), MONTH, False, False): 1,
    (2, "on Tuesday", date(2026, 1, 20), DAY, False, False): 1,
    (2, "on Monday", date(2026, 1, 19), DAY, False, False): 1,
    (2, "in October", date(2025, 10, 1), MONTH, False, False): 1,
    (2, "Monday, 19 January 2026", date(2026, 1, 19), DAY, False, False): 1,
    (2, "in October 2023", date(2023, 10, 1), MONTH, False, False): 1,
    (3, "Tuesday", date(2026, 1, 20), DAY, False, False): 3,
    (3, "a day earlier", date(2026, 1, 19), DAY, False, False): 1,
    (3, "Sunday", date(2026, 1, 18), DAY, False, False): 2,
    (3, "On Monday", date(2026, 1, 19), DAY, False, False): 1,
}


def article(*texts: str, slug: str = "report", day: date | None = date(2026, 1, 20)) -> Article:
    """A report of these paragraphs."""
    published = Published(day, DAY) if day else Published()
    paragraphs = tuple(Paragraph(text) for text in texts)
    return Article(slug, "Headline", paragraphs, Received("clip.txt", 1, 1, "0" * 64), published=published)


def test_every_dated_event_of_the_sample_is_found_and_none_is_misdated(shared: Path) -> None:
    """As read by hand."""
    document, _ = intake.document(shared / "seeds" / "sample-dump.txt", "sample-dump.txt", "sample-dump.txt")
    articles, _ = clean.articles(document)
    numbered = tuple(replace(one, slug=str(number)) for number, one in enumerate(articles))
    found: dict[tuple[object, ...], int] = {}
    for event in events(numbered):
        told = (int(event.article), event.words, event.date, event.precision, event.planned, event.is_limit)
        found[told] = found.get(told, 0) + 1
    assert found == SAMPLE


def test_an_event_is_a_sentence_of_its_article() -> None:
    """Word for word, with the words that date it inside."""
    report = article("Nothing dated here.", "It was quiet. The bridge fell on Monday. Nobody was hurt.")
    (event,) = events([report])
    text = report.paragraphs[event.paragraph].text
    assert text[event.start : event.end] == "The bridge fell on Monday."
    assert text[event.at : event.at + len(event.words)] == event.words == "on Monday"


def test_a_day_told_twice_in_one_sentence_is_one_event() -> None:
    """ "On Monday, 19 January, …, he said Monday." """
    assert len(events([article("On Monday the bridge fell, the mayor said on Monday.")])) == 1


def test_the_day_of_a_dateline_and_a_subheading_are_no_events() -> None:
    """They date the report and promise nothing."""
    report = article("MARSA, Jan 20 (Coastal Radio) - The harbour gate fell on Monday.", "What happened on Monday")
    report = replace(
        report,
        dateline=Dateline("MARSA", "Jan 20", "Coastal Radio"),
        paragraphs=(report.paragraphs[0], replace(report.paragraphs[1], role=Role.SUBHEADING)),
    )
    assert [event.words for event in events([report])] == ["on Monday"]


def test_events_stand_in_the_order_of_their_dates() -> None:
    """A year before its months, a month before its days; the order of articles does not matter."""
    reports = [
        article("It fell on 3 May 2024.", slug="a"),
        article("It was built in 2024.", slug="b"),
        article("It was painted in May 2024. It closed on 1 January 2023.", slug="c"),
    ]
    found = events(reports)
    assert [event.words for event in found] == ["1 January 2023", "in 2024", "in May 2024", "3 May 2024"]
    assert events(reversed(reports)) == found


def test_a_month_alone_does_not_date_a_report() -> None:
    """A report known to be of January cannot resolve its Tuesdays."""
    report = replace(article("The bridge fell on Monday."), published=Published(date(2026, 1, 1), MONTH))
    assert events([report]) == ()


def test_the_quoted_have_days_of_their_own() -> None:
    """A quotation may run over several sentences: its "yesterday" is the speaker's."""
    told: tuple[Event, ...] = events(
        [article("“It was dark. The bridge fell yesterday,” he said. It reopened yesterday.")]
    )
    assert [(event.words, event.start) for event in told] == [("yesterday", 51)]


def test_what_a_page_says_of_itself_is_no_event() -> None:
    """Stamps, corrections and the signatures of posts; a reform published in 2020 is one."""
    stamps = (
        "(Published Monday, Jan. 19, 2026)",
        "Updated 19 January 2026 at noon.",
        "Correction added Jan. 19, 2026: the caption was wrong.",
        "Orla Dunn (@orladunn) January 19, 2026",
    )
    assert events([article(*stamps)]) == ()
    assert len(events([article("Published in 2020, the plan was torn up on 19 January 2026.")])) == 2


def test_a_measure_is_no_plan() -> None:
    """What will be more than in a year that is over."""
    (event,) = events([article("The dam will cost a third more than in 2017.")])
    assert not event.planned
