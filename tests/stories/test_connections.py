"""generator/stories/connections.py"""

from dataclasses import replace
from datetime import date, timedelta

from generator.model import Article, Precision, Published
from generator.stories.connections import SHOWN, connections
from tests.stories.collections_of_news import article, report

START = date(2026, 1, 1)


def news() -> tuple[Article, ...]:
    """Nine reports on one affair on nine days, a copy of the fifth on its day, and an undated one."""
    daily = [article(f"day-{n}", report(n, 1, 200), START + timedelta(days=n)) for n in range(9)]
    copy = replace(daily[4], slug="copy", headline="In another paper")
    return (*daily, copy, article("undated", report(50, 1, 200)))


def test_a_thread_is_shown_around_each_article() -> None:
    """The nearest before and after, oldest first, and no copy of the article among them."""
    found = connections(news())["day-4"]
    assert found.same == ("copy",)
    assert found.earlier == ("day-1", "day-2", "day-3")
    assert found.later == ("day-5", "day-6", "day-7")
    assert len(found.earlier) == SHOWN


def test_an_article_without_a_day_is_in_no_thread() -> None:
    """What is known to the month alone cannot be called earlier or later; it may be related."""
    vague = replace(news()[0], slug="vague", published=Published(START, Precision.MONTH))
    found = connections((*news(), vague))
    for slug in ("undated", "vague"):
        assert (found[slug].earlier, found[slug].beside, found[slug].later) == ((), (), ())
    assert found["undated"].related
    assert all("undated" not in (*c.earlier, *c.beside, *c.later) for c in found.values())


def test_reports_of_one_day_stand_beside_each_other() -> None:
    """Which of them came first nobody knows."""
    day = [article(f"same-day-{n}", report(n, 1, 200), START) for n in range(2)]
    assert connections(day)["same-day-0"].beside == ("same-day-1",)


def test_the_order_of_articles_does_not_matter() -> None:
    """And no article is named twice on another's page."""
    found = connections(news())
    assert connections(reversed(news())) == found
    for each in found.values():
        named = (*each.same, *each.earlier, *each.beside, *each.later, *each.related)
        assert len(named) == len(set(named))
