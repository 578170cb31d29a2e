"""All that is published, as one immutable snapshot, and the pages made of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import cached_property
from typing import TypeVar

from generator.model.articles import Article, Ledger, Slug
from generator.model.stories import Connections, Event
from generator.model.topics import Mention, Topic

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class LinkPolicy:
    """How close together links to topics may stand on an article's page."""

    words_per_link: int = 8
    """A paragraph of so many words has room for one link, one of twice as many for two; the shortest has one, too."""
    links_per_page: int = 40


class Search(Enum):
    """What the search page looks through."""

    PAGEFIND = "pagefind"
    """An index with facets, of which a reader loads what a question needs. It must be served."""
    MATERIAL = "material"
    """One plain file with every word, as Material's own search has it: for a site that is read from the disk."""


@dataclass(frozen=True, slots=True)
class Site:
    """What mkdocs.yml says of the site as a whole. `url` ends in a slash, or is empty where none is set."""

    name: str
    url: str = ""
    description: str = ""
    language: str = "en"
    directory_urls: bool = True
    home_articles: int = 12
    links: LinkPolicy = LinkPolicy()
    search: Search = Search.PAGEFIND


@dataclass(frozen=True, slots=True)
class Page:
    """A finished Markdown page: its path below the pages' folder, typed front matter, Markdown body."""

    path: str
    front_matter: Mapping[str, object]
    body: str


class Extent(Enum):
    """How much of each article is published."""

    FULL = "full"
    EXCERPT = "excerpt"
    """The first paragraphs only, wherever the text could show."""


class Outcome(Enum):
    """What a run did with one article's page."""

    CREATED = "created"
    UNCHANGED = "unchanged"
    UPDATED = "updated"
    KEPT = "kept"
    ORPHANED = "orphaned"


def newest_first(article: Article) -> tuple[int, str]:
    """Sort key: newest day first, undated ones last, then by slug."""
    day = article.published.date
    return (-day.toordinal() if day else 1, article.slug)


@dataclass(frozen=True)
class Edition:
    """An immutable snapshot of all that is published: what weave, digest and render work from."""

    articles: tuple[Article, ...]
    """Newest first, undated ones last."""
    topics: tuple[Topic, ...]
    mentions: tuple[Mention, ...]
    """Ordered by article (as in `articles`), paragraph, start."""
    as_of: date | None = None
    """The information cut-off: nothing newer is in here. None for an empty edition."""
    introductions: Mapping[str, str] = field(default_factory=dict)
    """People's Markdown by topic slug; "" is the home page's."""
    ledgers: Mapping[Slug, Ledger] = field(default_factory=dict)
    """By article slug: the part of its file's ledger that belongs to it."""
    events: tuple[Event, ...] = ()
    """In the order of their dates."""
    connections: Mapping[Slug, Connections] = field(default_factory=dict)
    """By article slug."""

    @cached_property
    def article_by_slug(self) -> Mapping[Slug, Article]:
        """Every article by its slug."""
        return {article.slug: article for article in self.articles}

    @cached_property
    def topic_by_slug(self) -> Mapping[Slug, Topic]:
        """Every topic by its slug."""
        return {topic.slug: topic for topic in self.topics}

    @cached_property
    def mentions_by_article(self) -> Mapping[Slug, tuple[Mention, ...]]:
        """The mentions in each article that has any, in reading order."""
        return _grouped((mention.article, mention) for mention in self.mentions)

    @cached_property
    def mentions_by_topic(self) -> Mapping[Slug, tuple[Mention, ...]]:
        """The mentions of each topic that has any, newest article first, in reading order within one."""
        return _grouped((mention.topic, mention) for mention in self.mentions)

    @cached_property
    def topics_by_article(self) -> Mapping[Slug, tuple[tuple[Topic, int], ...]]:
        """For each article the topics it names with the number of mentions, most named first, then by name."""
        named: dict[Slug, tuple[tuple[Topic, int], ...]] = {}
        for slug in self.article_by_slug:
            counts = Counter(m.topic for m in self.mentions_by_article.get(slug, ()))
            counts.update({t: 0 for t in self.article_by_slug[slug].topics if t in self.topic_by_slug})
            pairs = ((self.topic_by_slug[topic], count) for topic, count in counts.items())
            named[slug] = tuple(sorted(pairs, key=lambda pair: (-pair[1], pair[0].name)))
        return named

    @cached_property
    def articles_by_topic(self) -> Mapping[Slug, tuple[Article, ...]]:
        """For each topic that is named or pinned anywhere the articles that do so, newest first."""
        return _grouped(
            (topic.slug, article) for article in self.articles for topic, _ in self.topics_by_article[article.slug]
        )

    @cached_property
    def topics_by_parent(self) -> Mapping[Slug, tuple[Topic, ...]]:
        """The parts of each topic that has any, in the catalogue's order."""
        return _grouped((topic.parent, topic) for topic in self.topics if topic.parent)

    @cached_property
    def events_by_article(self) -> Mapping[Slug, tuple[Event, ...]]:
        """The events of each article that tells any, in the order of their dates."""
        return _grouped((event.article, event) for event in self.events)

    @cached_property
    def events_by_topic(self) -> Mapping[Slug, tuple[Event, ...]]:
        """For each topic the events whose sentence names it, in the order of their dates."""
        named: dict[tuple[Slug, int], list[Mention]] = {}
        for mention in self.mentions:
            named.setdefault((mention.article, mention.paragraph), []).append(mention)
        return _grouped(
            (topic, event)
            for event in self.events
            for topic in dict.fromkeys(
                mention.topic
                for mention in named.get((event.article, event.paragraph), ())
                if event.start <= mention.start < event.end
            )
        )


def _grouped(pairs: Iterable[tuple[Slug, _Item]]) -> Mapping[Slug, tuple[_Item, ...]]:
    groups: dict[Slug, list[_Item]] = {}
    for key, item in pairs:
        groups.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in groups.items()}
