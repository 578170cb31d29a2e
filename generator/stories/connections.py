"""Articles -> what each is connected with: the same story elsewhere, its thread, and what is merely related."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from generator.model import Article, Connections, Slug
from generator.stories.related import related
from generator.stories.same_story import same_story
from generator.stories.terms import Reading
from generator.stories.threads import Dated, threads

SHOWN = 3
"""Articles of a thread that are named before one, beside it and after: those nearest to it."""

REACH = 24
"""Places in a thread up to which these are looked for: a thread of thousands costs no more than one of fifty."""


def connections(articles: Iterable[Article]) -> Mapping[Slug, Connections]:
    """By slug, for every article. The order in which they are given does not matter."""
    in_order = sorted(articles, key=_order)
    reading = Reading()
    words = {article.slug: reading.words(article) for article in in_order}
    copies = same_story(words, reading.anchors)
    dated = [Dated(a.slug, day, words[a.slug]) for a in in_order if (day := _day(a))]
    stories = _stories(dated)
    alike = related(words)
    return {a.slug: _connected(a.slug, copies[a.slug], stories.get(a.slug, ()), alike[a.slug]) for a in in_order}


def _stories(dated: Sequence[Dated]) -> Mapping[Slug, Sequence[Dated]]:
    """For each article the part of its thread around it, itself in it, in order."""
    first = threads(dated)
    members: dict[Slug, list[Dated]] = {}
    for article in dated:
        members.setdefault(first[article.slug], []).append(article)
    return {
        article.slug: story[max(0, at - REACH) : at + REACH + 1]
        for story in members.values()
        for at, article in enumerate(story)
    }


def _connected(slug: Slug, same: Sequence[Slug], story: Sequence[Dated], alike: Sequence[Slug]) -> Connections:
    near = [article for article in story if article.slug not in {slug, *same}]
    day = next((article.day for article in story if article.slug == slug), None)
    earlier = [article.slug for article in near if day and article.day < day][-SHOWN:]
    later = [article.slug for article in near if day and article.day > day][:SHOWN]
    beside = [article.slug for article in near if article.day == day][:SHOWN]
    listed = {*same, *earlier, *beside, *later}
    rest = tuple(other for other in alike if other not in listed)
    return Connections(tuple(same), tuple(earlier), tuple(beside), tuple(later), rest)


def _order(article: Article) -> tuple[int, str]:
    """As they appeared; those without a day last."""
    day = _day(article)
    return (day.toordinal() if day else date.max.toordinal(), article.slug)


def _day(article: Article) -> date | None:
    return article.published.day
