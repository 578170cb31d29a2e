"""An edition's information cut-off: the last day known of its articles. Days still to come are told, not taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from generator.configuration import Settings
from generator.model import Article, Edition, Problem, Severity, Where
from generator.pages import ARTICLES


def cut_off(
    settings: Settings, today: date, edition: Edition, problems: tuple[Problem, ...]
) -> tuple[Edition, tuple[Problem, ...]]:
    """The edition with its cut-off: the last day known of an article, but none that is still to come."""
    added = [article.added for article in edition.articles if article.added]
    tomorrow = max([today, *added]) + timedelta(days=1)  # which is today somewhere
    published = [article.published.day for article in edition.articles if article.published.day]
    last = max((day for day in (*published, *added) if day <= tomorrow), default=None)
    made = replace(edition, as_of=settings.as_of or last)
    ahead = _added_ahead(settings, edition.articles, today)
    return made, (*problems, *_still_to_come(settings, edition.articles, tomorrow), *ahead)


def _still_to_come(settings: Settings, articles: Iterable[Article], tomorrow: date) -> Iterator[Problem]:
    for article in articles:
        if article.published.date and article.published.date > tomorrow:
            what = f"its date, {article.published.date}, is still to come; the information cut-off leaves it out"
            yield Problem(_page(settings, article), what, 'look at the year in its "date:"', Severity.WARNING)


def _added_ahead(settings: Settings, articles: Iterable[Article], today: date) -> Iterator[Problem]:
    """One note of the pages that a clock set ahead wrote; while it is ahead, nothing tells it from the right one."""
    tomorrow = today + timedelta(days=1)
    ahead = sorted((one for one in articles if one.added and one.added > tomorrow), key=lambda one: one.slug)
    if not ahead:
        return
    first, more = ahead[0], len(ahead) - 1
    too = f", and {more} more {'page' if more == 1 else 'pages'} like it" if more else ""
    what = f"added on {first.added}, after today, {today}{too}: the clock was ahead then, or is behind now"
    remedy = 'delete a page that you did not edit, and it is made anew; in yours, correct "added:"'
    yield Problem(_page(settings, first), what, remedy, Severity.NOTE)


def _page(settings: Settings, article: Article) -> Where:
    return Where(settings.shown(ARTICLES, f"{article.slug}.md"))
