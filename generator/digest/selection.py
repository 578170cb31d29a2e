"""Which articles a digest prints: an Edition, two days and topics in, articles in the edition's order out."""

from __future__ import annotations

import calendar
from datetime import date

from generator.model import Article, Edition, Precision, Published, Slug


def selection(
    edition: Edition, *, first: date | None, last: date | None, topics: tuple[Slug, ...]
) -> tuple[Article, ...]:
    """The articles from `first` to `last`, both included, that name any of `topics`; None and () set no bound.

    An article known by month or year alone is in when any day of it is; one without a date only when no day is asked.
    """
    wanted = {article.slug for topic in topics for article in edition.articles_by_topic.get(topic, ())}
    return tuple(
        article
        for article in edition.articles
        if (not topics or article.slug in wanted) and _falls_within(article.published, first, last)
    )


def _falls_within(published: Published, first: date | None, last: date | None) -> bool:
    if published.date is None:
        return first is None and last is None
    earliest, latest = _possible_days(published.date, published.precision)
    return (first is None or latest >= first) and (last is None or earliest <= last)


def _possible_days(day: date, precision: Precision) -> tuple[date, date]:
    if precision is Precision.YEAR:
        return day.replace(month=1, day=1), day.replace(month=12, day=31)
    if precision is Precision.MONTH:
        return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return day, day
