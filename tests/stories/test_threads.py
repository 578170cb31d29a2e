"""generator/stories/threads.py"""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.stories.terms import Reading
from generator.stories.threads import PAUSE, Dated, threads
from tests.stories.collections_of_news import article, report

START = date(2026, 1, 1)


def dated(affairs: list[int], step: int = 1) -> list[Dated]:
    """Reports on these affairs, one every `step` days."""
    reading = Reading()
    return [
        Dated(f"report-{n:03}", START + timedelta(days=n * step), reading.words(article("x", report(n, affair, 200))))
        for n, affair in enumerate(affairs)
    ]


def test_reports_on_one_affair_make_one_thread() -> None:
    """Three affairs told in turn are three threads, each named for its first report."""
    found = threads(dated([n % 3 for n in range(30)]))
    assert found == {f"report-{n:03}": f"report-{n % 3:03}" for n in range(30)}


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(0, 4), min_size=2, max_size=24), st.data())
def test_what_appears_later_changes_no_thread(affairs: list[int], data: st.DataObject) -> None:
    """The thread of an article depends on itself and earlier ones only."""
    articles = dated(affairs)
    known = data.draw(st.integers(1, len(articles)))
    before, after = threads(articles[:known]), threads(articles)
    assert before == {slug: after[slug] for slug in before}


def test_a_story_that_was_silent_for_long_begins_anew() -> None:
    """After a pause the next report is the first of another thread."""
    found = threads(dated([1, 1], step=PAUSE.days + 1))
    assert found == {"report-000": "report-000", "report-001": "report-001"}
