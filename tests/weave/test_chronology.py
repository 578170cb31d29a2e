"""generator/weave/chronology.py and bars.py"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from generator.model import Edition, Event, Precision, Site
from generator.weave import chronology
from generator.weave.addresses import CHRONOLOGY
from generator.weave.bars import monthly, monthly_or_yearly
from generator.weave.cards import Stand
from generator.weave.chronology import chronology_view, deadlines, period_title, periods, timeline
from generator.weave.overviews import Entry, TimelineView
from generator.weave.wording import plain
from tests.weave.editions import SDF, article, edition

DAY, MONTH, YEAR = Precision.DAY, Precision.MONTH, Precision.YEAR
STAND = Stand(CHRONOLOGY, Site("Site"))
TEXT = "The SDF left on Monday. It will return by May."
REPORT = article("report", "## A heading", "Nothing.", TEXT, day=date(2026, 1, 20))
AS_OF = date(2026, 1, 21)


def event(day: date, precision: Precision = DAY, **more: bool) -> Event:
    """The first sentence of the report under another date, or with `planned` the second."""
    start, end, words = (24, 46, "by May") if more.get("planned") else (0, 23, "on Monday")
    return Event("report", 2, start, end, day, precision, words, TEXT.index(words), "because", **more)


def told(*events: Event) -> Edition:
    """An edition of one report with these events."""
    in_order = tuple(sorted(events, key=lambda one: one.date))
    return replace(edition(REPORT), events=in_order, as_of=AS_OF)


def shown(timeline_view: TimelineView) -> tuple[list[str], list[str]]:
    """The dates before the cut-off, and those ahead."""
    return [one.text for one in timeline_view.entries], [one.text for one in timeline_view.ahead]


def entry(one: Event) -> Entry:
    """The one entry that an event makes."""
    found = chronology_view(told(one), STAND).timeline
    return (*found.entries, *found.ahead)[0]


def test_a_date_is_shown_as_precisely_as_it_is_known() -> None:
    """For readers and for machines; a limit says so."""
    dates = [
        entry(event(date(2026, 1, 19))),
        entry(event(date(2025, 9, 1), MONTH)),
        entry(event(date(2014, 1, 1), YEAR)),
        entry(event(date(2026, 12, 31), YEAR, is_limit=True)),
        entry(event(date(2025, 9, 1), MONTH, is_limit=True)),
        entry(event(date(2025, 9, 30), MONTH, is_limit=True)),
        entry(event(date(2025, 9, 30), DAY, is_limit=True)),
    ]
    assert [(one.text, one.time) for one in dates] == [
        ("19 Jan 2026", "2026-01-19"),
        ("Sep 2025", "2025-09"),
        ("2014", "2014"),
        ("By end of 2026", "2026"),
        ("By Sep 2025", "2025-09"),
        ("By end of Sep 2025", "2025-09"),
        ("By 30 Sep 2025", "2025-09-30"),
    ]


def test_an_entry_is_the_sentence_with_its_source() -> None:
    """Word for word, the words that date it marked, the link to the very paragraph."""
    one = entry(event(date(2026, 1, 19)))
    assert "".join(piece.text for piece in one.sentence) == "The SDF left on Monday."
    assert [piece.text for piece in one.sentence if piece.marked] == ["on Monday"]
    assert one.article.href == "../articles/report/#p2"
    assert (plain(one.note), one.shape, one.tag) == ("“on Monday” in the text", "", "")
    assert one.reported
    assert one.reported.text == "20 Jan 2026"


def test_the_information_cut_off_parts_what_was_from_what_is_planned() -> None:
    """A plan lies ahead until its period is over; after that it is told as what was planned then."""
    over = event(date(2025, 9, 1), MONTH, planned=True, is_limit=True)
    running = event(date(2026, 1, 1), YEAR, planned=True)
    ahead = event(date(2026, 5, 1), MONTH, planned=True)
    news = told(over, event(date(2026, 1, 19)), running, ahead)
    found = chronology_view(news, STAND).timeline
    assert shown(found) == (["By Sep 2025", "19 Jan 2026"], ["May 2026", "2026"])
    assert [one.tag for one in (*found.entries, *found.ahead)] == ["Planned at the time", "", "Planned", "Planned"]
    assert [one.text for one in deadlines(news, STAND)] == ["May 2026", "2026"]
    assert found.cutoff is not None
    assert found.cutoff.iso == "2026-01-21"


def test_a_topic_has_the_sentences_that_name_it() -> None:
    """The SDF is named in the first sentence of its paragraph alone."""
    news = told(event(date(2026, 1, 19)), event(date(2026, 5, 1), MONTH, planned=True))
    assert shown(timeline(news, SDF, STAND)) == (["19 Jan 2026"], [])


def test_a_report_printed_twice_tells_its_events_once() -> None:
    """The same sentence for the same day is one entry."""
    one = event(date(2026, 1, 19))
    copy = replace(REPORT, slug="copy")
    news = replace(edition(REPORT, copy), events=(replace(one, article="copy"), one), as_of=AS_OF)
    assert len(chronology_view(news, STAND).timeline.entries) == 1


def test_every_event_stands_on_one_page_of_years_or_months(monkeypatch) -> None:
    """A full year is told by months; what is known to the year alone stays with the year."""
    days = [event(date(2025, 1, 1) + timedelta(days=9 * n)) for n in range(20)]
    news = told(*days, event(date(2025, 1, 1), YEAR), event(date(2024, 3, 1), MONTH))
    assert {period: len(found) for period, found in periods(news).items()} == {(2024, 0): 1, (2025, 0): 21}
    monkeypatch.setattr(chronology, "FULL", 10)
    found = periods(news)
    assert {period: len(events) for period, events in found.items()} == {
        (2024, 0): 1,
        (2025, 0): 1,
        (2025, 1): 4,
        (2025, 2): 3,
        (2025, 3): 3,
        (2025, 4): 4,
        (2025, 5): 3,
        (2025, 6): 3,
    }
    assert [period_title(period, STAND.say) for period in ((2024, 0), (2025, 6))] == ["2024", "June 2025"]
    assert [(year.text, year.count) for year in chronology_view(news, STAND).years] == [("2025", 21), ("2024", 1)]


def test_a_bar_chart_of_months_says_in_words_what_it_shows() -> None:
    """Every month from the first to the last has a bar, those without articles a line."""
    days = [date(2025, 11, 3), date(2026, 1, 5), date(2026, 1, 20)]
    found = monthly(
        [article(f"a-{n}", "x", day=day) for n, day in enumerate(days)] + [article("undated", "x")], STAND.say
    )
    assert found is not None
    assert [(bar.period, bar.count) for bar in found.bars] == [("Nov 2025", 1), ("Dec 2025", 0), ("Jan 2026", 2)]
    assert [float(bar.height) for bar in found.bars] == [31.0, 1.0, 62.0]
    assert found.says == "Articles a month from Nov 2025 to Jan 2026: at most 2, in Jan 2026; 2 in the last month."
    assert monthly([article("a", "x", day=days[0])], STAND.say) is None


def test_a_story_of_many_years_has_a_bar_a_year() -> None:
    """Every article whose year is known counts; a story that fits into months keeps them."""
    days = [date(2019, 11, 18), date(2019, 11, 19), date(2024, 12, 6)]
    found = monthly_or_yearly([article(f"a-{n}", "x", day=day) for n, day in enumerate(days)], STAND.say)
    assert found is not None
    assert [(bar.period, bar.count) for bar in found.bars if bar.count] == [("2019", 2), ("2024", 1)]
    assert (len(found.bars), found.is_yearly) == (6, True)
    assert found.says == "Articles a year from 2019 to 2024: at most 2, in 2019; 1 in the last year."
    short = [article("a", "x", day=date(2022, 1, 1)), article("b", "x", day=date(2024, 12, 6))]
    assert monthly_or_yearly(short, STAND.say) == monthly(short, STAND.say)
