"""The pages that gather articles: dossiers, all topics, home, archive. An Edition in, views out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import groupby, islice

from generator.languages import direction
from generator.ledes import lede
from generator.model import Article, Edition, Mention, Topic
from generator.weave.addresses import article_path, month_path, topic_path
from generator.weave.article import topic_groups
from generator.weave.bars import monthly, monthly_or_yearly
from generator.weave.brief import is_brief
from generator.weave.cards import Stand, card, outlet
from generator.weave.chronology import deadlines, timeline
from generator.weave.days import appeared, day, month_title
from generator.weave.outlets import Outlet, outlets
from generator.weave.overviews import (
    ArchiveView,
    Development,
    DossierView,
    HomeView,
    Line,
    MonthCount,
    MonthView,
    TopicBlock,
    TopicsView,
    YearMonths,
)
from generator.weave.search_names import signs
from generator.weave.views import Card, Credit, Link, TopicCount
from generator.weave.wording import given

DEVELOPMENTS = 5
TOPIC_BLOCKS = 6
BLOCK_ARTICLES = 3
TOGETHER = 12
OUTLET_ARTICLES = 400
"""On an outlet's page; the others stand on those of their months."""
LATEST = 3
"""How many of each stand on the home page and in a dossier."""


SEEN_AT_ONCE = 4
"""Articles of a dossier up to which its latest lines are not told apart."""


def dossier_view(topic: Topic, edition: Edition, stand: Stand) -> DossierView:
    """Everything on a topic's page: every article that names it, newest first, with the sentence that does."""
    articles = edition.articles_by_topic.get(topic.slug, ())
    said: dict[str, list[Mention]] = {}
    for mention in edition.mentions_by_topic.get(topic.slug, ()):
        said.setdefault(mention.article, []).append(mention)
    parent = edition.topic_by_slug.get(topic.parent) if topic.parent in edition.articles_by_topic else None
    cards = tuple(card(article, stand, tuple(said.get(article.slug, ()))) for article in articles)
    return DossierView(
        name=topic.name,
        kind=getattr(stand.say.kinds, topic.kind.value),
        unseen=signs([topic.slug]),
        aliases=tuple(alias.text for alias in topic.aliases if alias.text != topic.name),
        summary=topic.summary,
        introduction=edition.introductions.get(topic.slug, ""),
        latest=tuple(_latest(cards)),
        bars=monthly_or_yearly(articles, stand.say),
        timeline=timeline(edition, topic, stand),
        articles=cards,
        together=tuple(_together(topic, articles, edition, stand)),
        wider=Link(stand.to(topic_path(parent.slug)), parent.name) if parent else None,
        narrower=tuple(_narrower(topic, edition, stand)),
    )


def _latest(cards: tuple[Card, ...]) -> Iterator[Line]:
    """The newest sentences, where the list below is too long to be seen at once."""
    telling = [card for card in cards if card.sentence]
    for one in telling[:LATEST] if len(cards) > SEEN_AT_ONCE else ():
        source = Credit(one.href, one.outlet or given(one.headline))
        yield Line(one.sentence, one.language, one.direction, source, one.day)


def _narrower(topic: Topic, edition: Edition, stand: Stand) -> Iterator[TopicCount]:
    """The topics whose parent this is, by name."""
    listed = edition.topics_by_parent.get(topic.slug, ())
    parts = [other for other in listed if other.slug in edition.articles_by_topic]
    for other in sorted(parts, key=lambda other: other.name.casefold()):
        yield TopicCount(stand.to(topic_path(other.slug)), other.name, len(edition.articles_by_topic[other.slug]))


def _together(topic: Topic, articles: tuple[Article, ...], edition: Edition, stand: Stand) -> Iterator[TopicCount]:
    counts = Counter(other.slug for article in articles for other, _ in edition.topics_by_article[article.slug])
    counts.pop(topic.slug, None)
    names = edition.topic_by_slug
    for slug in sorted(counts, key=lambda slug: (-counts[slug], names[slug].name))[:TOGETHER]:
        yield TopicCount(stand.to(topic_path(slug)), names[slug].name, counts[slug])


def topics_view(edition: Edition, stand: Stand) -> TopicsView:
    """All topics by kind and name with the number of articles that name them; those of none are left out."""
    counts = edition.articles_by_topic
    named = sorted((topic for topic in edition.topics if topic.slug in counts), key=lambda topic: topic.name.casefold())
    return TopicsView(topic_groups(tuple((topic, len(counts[topic.slug])) for topic in named), stand))


def home_view(edition: Edition, stand: Stand) -> HomeView:
    """The front page."""
    since, last = _last_days(edition.articles)
    new = [article for article in edition.articles if last and article.added == last]
    others = [article for article in edition.articles if not last or article.added != last]
    return HomeView(
        introduction=edition.introductions.get("", ""),
        developments=tuple(islice(_developments(edition, stand), DEVELOPMENTS)),
        deadlines=deadlines(edition, stand),
        new=tuple(card(article, stand) for article in new[: stand.site.home_articles]),
        new_since=day(since, stand.say),
        latest=tuple(card(article, stand) for article in others[: stand.site.home_articles]),
        total=len(edition.articles),
        named=len(edition.articles_by_topic),
        outlets=sum(bool(outlet.name) for outlet in outlets(edition)),
        topics=tuple(_topic_blocks(edition, stand)),
        months=month_counts(edition, stand),
    )


def _last_days(articles: tuple[Article, ...]) -> tuple[date | None, date | None]:
    """The last two days on which something was added; none where everything was on one."""
    days = sorted({article.added for article in articles if article.added})
    return (days[-2], days[-1]) if len(days) > 1 else (None, None)


def _developments(edition: Edition, stand: Stand) -> Iterator[Development]:
    """The first sentences of the newest articles, word for word, one of each main topic."""
    told: set[str] = set()
    for article in edition.articles:
        main = next((topic for topic, _ in edition.topics_by_article[article.slug]), None)
        sentence = lede(article)
        if (main and main.slug in told) or not (sentence and is_brief(sentence)):
            continue
        told |= {main.slug} if main else set()
        yield Development(
            sentence=sentence,
            language=article.language,
            direction=direction(article.language),
            article=Credit(stand.to(article_path(article.slug)), outlet(article, stand.say) or given(article.headline)),
            day=appeared(article.published, stand.say),
            topic=Link(stand.to(topic_path(main.slug)), main.name) if main else None,
        )


def _topic_blocks(edition: Edition, stand: Stand) -> Iterator[TopicBlock]:
    """The busiest topics, each with articles that stand under none before it: the most to be seen in little room."""
    by_topic = edition.articles_by_topic
    left = sorted(by_topic, key=lambda slug: (-len(by_topic[slug]), edition.topic_by_slug[slug].name))
    seen: set[str] = set()
    for _ in range(min(TOPIC_BLOCKS, len(left))):
        fresh = {slug: [article for article in by_topic[slug] if article.slug not in seen] for slug in left}
        slug = max(left, key=lambda slug: len(fresh[slug]))
        left.remove(slug)
        newest = fresh[slug][:BLOCK_ARTICLES]
        seen |= {article.slug for article in newest}
        if not newest:
            return
        latest = tuple(card(article, stand) for article in newest)
        yield TopicBlock(
            href=stand.to(topic_path(slug)),
            name=edition.topic_by_slug[slug].name,
            count=len(by_topic[slug]),
            bars=monthly(by_topic[slug], stand.say),
            latest=latest,
        )


def months(edition: Edition) -> tuple[tuple[date | None, tuple[Article, ...]], ...]:
    """The articles by month, newest first; the month is its first day, None where none is known, which comes last."""
    by_month: dict[date | None, list[Article]] = {}
    for article in edition.articles:
        by_month.setdefault(article.published.month, []).append(article)
    without = by_month.pop(None, [])
    known = tuple((month, tuple(articles)) for month, articles in by_month.items())
    return (*known, (None, tuple(without))) if without else known


def month_counts(edition: Edition, stand: Stand) -> tuple[MonthCount, ...]:
    """The archive's months with the number of their articles."""
    return tuple(
        MonthCount(stand.to(month_path(month)), month_title(month, stand.say), len(articles))
        for month, articles in months(edition)
    )


def archive_view(edition: Edition, stand: Stand) -> ArchiveView:
    """The archive's front page."""
    listed = tuple(
        MonthCount(stand.to(one.path), one.name or stand.say.archive.no_outlet, len(one.articles))
        for one in outlets(edition)
    )
    return ArchiveView(tuple(_years(edition, stand)), listed)


def _years(edition: Edition, stand: Stand) -> Iterator[YearMonths]:
    """The archive's months by their year, latest first; those without a date come last."""
    for year, group in groupby(months(edition), key=lambda part: part[0].year if part[0] else None):
        parts = tuple(group)
        shown = tuple(
            MonthCount(
                stand.to(month_path(month)),
                stand.say.dates.months[month.month - 1] if month else stand.say.dates.not_given,
                len(articles),
            )
            for month, articles in parts
        )
        yield YearMonths(str(year or ""), sum(part.count for part in shown), shown)


def month_view(month: date | None, articles: tuple[Article, ...], stand: Stand) -> MonthView:
    """One month of the archive."""
    return MonthView(month_title(month, stand.say), tuple(card(article, stand) for article in articles), len(articles))


def outlet_view(outlet: Outlet, stand: Stand) -> MonthView:
    """One outlet of the archive."""
    title = outlet.name or stand.say.archive.no_outlet
    newest = outlet.articles[:OUTLET_ARTICLES]
    return MonthView(title, tuple(card(article, stand) for article in newest), len(outlet.articles))
