"""One article with its edition -> what its page shows."""

from __future__ import annotations

from collections.abc import Iterator

from generator.languages import direction
from generator.model import Article, Edition, Kind, Topic
from generator.weave.addresses import file_link, topic_path
from generator.weave.brief import in_brief
from generator.weave.cards import Stand, minutes, other_agencies
from generator.weave.chronology import mentioned_dates
from generator.weave.citations import behind_headline, citation_path, reference
from generator.weave.connected import connected
from generator.weave.days import appeared, day
from generator.weave.figures import figures
from generator.weave.kinds import KINDS
from generator.weave.linking import links
from generator.weave.previews import preview
from generator.weave.prose import Ways, prose
from generator.weave.received import source_view
from generator.weave.search_names import unseen_words
from generator.weave.views import ArticleView, CaptionView, FigureView, Link, TopicCount, TopicGroup

DOWNLOADS = {"bib": "BibTeX", "ris": "RIS", "csl.json": "CSL-JSON"}
"""Endings of citation files, as they are offered."""


def article_view(article: Article, edition: Edition, stand: Stand) -> ArticleView:
    """Everything on the article's page."""
    named = edition.topics_by_article[article.slug]
    mentions = edition.mentions_by_article.get(article.slug, ())
    return ArticleView(
        headline=article.headline,
        deck=article.deck,
        language=article.language,
        direction=direction(article.language),
        kicker=tuple(_kicker(named, stand)),
        outlet=article.source.outlet,
        authors=article.byline.names,
        is_by_agency=other_agencies(article) != article.byline.agencies,
        agencies=other_agencies(article),
        published=appeared(article.published, stand.say),
        evidence=article.published.evidence,
        updated=day(article.updated.date, stand.say),
        added=day(article.added, stand.say),
        minutes=minutes(article),
        captions=tuple(CaptionView(caption.text, caption.credit) for caption in article.captions),
        brief=in_brief(article, mentions),
        prose=prose(
            article,
            links(article, mentions, stand.site.links),
            Ways(
                lambda topic: file_link(stand.path, topic_path(topic)),
                lambda topic: preview(edition.topic_by_slug[topic], edition, stand.say),
                stand.site.language,
            ),
        ),
        unseen=unseen_words(article, (topic.slug for topic, _ in named)),
        is_excerpt=article.is_excerpt,
        topics=topic_groups(named, stand),
        connected=tuple(connected(article, edition, stand)),
        dates=mentioned_dates(article, edition, stand),
        figures=tuple(FigureView(*figure) for figure in figures(article)),
        source=source_view(article, edition, stand),
        citation=behind_headline(reference(article, stand.site)),
        downloads=tuple(_downloads(article, stand)),
    )


def topic_groups(named: tuple[tuple[Topic, int], ...], stand: Stand) -> tuple[TopicGroup, ...]:
    """Topics with their counts, by kind."""
    groups = []
    for kind in KINDS:
        topics = tuple(TopicCount(stand.to(topic_path(t.slug)), t.name, count) for t, count in named if t.kind is kind)
        if topics:
            groups.append(TopicGroup(getattr(stand.say.kind_groups, kind.value), topics))
    return tuple(groups)


def _kicker(named: tuple[tuple[Topic, int], ...], stand: Stand) -> Iterator[Link]:
    """The most named topic that is no place, and the most named place."""
    subject = next((topic for topic, _ in named if topic.kind is not Kind.PLACE), None)
    place = next((topic for topic, _ in named if topic.kind is Kind.PLACE), None)
    for topic in (subject, place):
        if topic:
            yield Link(stand.to(topic_path(topic.slug)), topic.name)


def _downloads(article: Article, stand: Stand) -> Iterator[Link]:
    for ending, name in DOWNLOADS.items():
        yield Link(stand.to_file(citation_path(article.slug, ending)), name)
