"""An Edition -> feeds of the newest articles, of the site and of each topic, as RSS 2.0, Atom and JSON Feed.

Every address in a feed is absolute: without the site's own there are none. An entry's id is the address under the
article's first name, which stays when the article is renamed. A day of publication is given where it is known to the
day; where a format demands some day (Atom's `updated`) it is the latest of those on which the article appeared, was
changed by its outlet or was added here, else the cut-off.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from html import escape

from feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed

from generator.markup import printable
from generator.model import Article, Edition, Role, Site, Slug
from generator.weave.addresses import HOME, article_path, topic_path, web_address
from generator.weave.interface import strings
from generator.weave.redirects import claimed
from generator.weave.templates import template

FEED_NAMES = {"feed.xml": "RSS", "feed.atom": "Atom", "feed.json": "JSON Feed"}

ENTRIES = 40

OPENING = 2
"""Paragraphs of an article that its entry holds."""


@dataclass(frozen=True, slots=True)
class _Feed:
    """One feed in any format; `folder` is where its files stand: "" or "topics/sdf/"."""

    folder: str
    title: str
    about: str
    home: str
    language: str
    entries: tuple[_Entry, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """One article in a feed; every text is printable, none is escaped."""

    id: str
    address: str
    title: str
    outlet: str
    authors: tuple[str, ...]
    opening: tuple[str, ...]
    language: str
    topics: tuple[str, ...]
    original: str
    published: datetime | None
    updated: datetime
    is_renamed: bool


def has_feeds(edition: Edition, site: Site) -> bool:
    """Whether there is what a feed needs: the site's address, an article, a day."""
    return bool(site.url and edition.articles and edition.as_of)


def feed_folder(topic: Slug) -> str:
    """Where a topic's feeds stand, below the site."""
    return f"topics/{topic}/"


def feeds(edition: Edition, site: Site) -> Iterator[tuple[str, str]]:
    """Path and text of every feed: the site's, then the topics' by slug."""
    if not has_feeds(edition, site):
        return
    cache: dict[str, _Entry] = {}
    for feed in (_site_feed(edition, site, cache), *_topic_feeds(edition, site, cache)):
        for name, written in FORMATS.items():
            yield f"{feed.folder}{name}", written(feed, site)


# --- what is in them -------------------------------------------------------------------------------------------------


def _site_feed(edition: Edition, site: Site, cache: dict[str, _Entry]) -> _Feed:
    entries = _entries(edition.articles, edition, site, cache)
    return _Feed("", site.name, site.description or site.name, web_address(HOME, site), site.language, entries)


def _topic_feeds(edition: Edition, site: Site, cache: dict[str, _Entry]) -> Iterator[_Feed]:
    say = strings(site.language)
    moved = claimed({topic.slug: topic.formerly for topic in edition.topics})
    for topic in edition.topics:
        if articles := edition.articles_by_topic.get(topic.slug):
            title = f"{topic.name} – {site.name}"
            about = topic.summary or say.dossier.feed_about.format(name=topic.name)
            home = web_address(topic_path(topic.slug), site)
            entries = _entries(articles, edition, site, cache)
            feed = _Feed(feed_folder(topic.slug), title, about, home, site.language, entries)
            # Whoever follows the topic under a former name goes on getting it.
            former = (name for name, slug in moved.items() if slug == topic.slug)
            yield from (feed, *(replace(feed, folder=feed_folder(name)) for name in former))


def _entries(articles: Iterable[Article], edition: Edition, site: Site, cache: dict[str, _Entry]) -> tuple[_Entry, ...]:
    """The articles that came in last, newest first; what was added on one day goes by its date."""
    newest = sorted(articles, key=lambda article: -_updated(article, edition).toordinal())[:ENTRIES]
    for article in newest:
        if article.slug not in cache:
            cache[article.slug] = _entry(article, edition, site)
    return tuple(cache[article.slug] for article in newest)


_NOT_TOLD = (Role.SUBHEADING, Role.TABLE, Role.PREFORMATTED)


def _entry(article: Article, edition: Edition, site: Site) -> _Entry:
    published = article.published
    first_name = next(iter(article.aliases), article.slug)
    bodies = [p.text for p in article.paragraphs if p.role not in _NOT_TOLD]
    return _Entry(
        id=web_address(article_path(first_name), site),
        address=web_address(article_path(article.slug), site),
        title=_safe(article.headline),
        outlet=_safe(article.source.outlet),
        authors=tuple(map(_safe, article.byline.names)),
        opening=tuple(map(_safe, bodies[:OPENING])),
        language=article.language,
        topics=tuple(_safe(topic.name) for topic, _ in edition.topics_by_article[article.slug]),
        original=article.source.url,
        published=_midnight(published.day) if published.day else None,
        updated=_midnight(_updated(article, edition)),
        is_renamed=first_name != article.slug,
    )


def _updated(article: Article, edition: Edition) -> date:
    known = [day for day in (article.added, article.published.day, article.updated.date) if day]
    return max(known, default=edition.as_of or date.min)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _safe(text: str) -> str:
    """Without what XML cannot carry."""
    return printable(text)[0]


# --- how they are written --------------------------------------------------------------------------------------------


class _Atom(Atom1Feed):  # type: ignore[misc]
    """Atom with each entry's own language."""

    def item_attributes(self, item: Mapping[str, str]) -> dict[str, str]:
        return {"xml:lang": item["language"]}


def _rss(feed: _Feed, site: Site) -> str:
    written = _opened(Rss201rev2Feed, feed, site, "feed.xml")
    for entry in feed.entries:
        title = entry.title
        # Readers differ in whether an RSS title is text or HTML: what could be HTML is written so that both are safe.
        _add(written, entry, site, escape(title, quote=False) if "<" in title or "&" in title else title)
    return _text(written)


def _atom(feed: _Feed, site: Site) -> str:
    written = _opened(_Atom, feed, site, "feed.atom")
    for entry in feed.entries:
        _add(written, entry, site, entry.title)
    return _text(written)


def _opened(kind: type[SyndicationFeed], feed: _Feed, site: Site, name: str) -> SyndicationFeed:
    about = {"title": _safe(feed.title), "link": feed.home, "description": _safe(feed.about)}
    here = f"{site.url}{feed.folder}{name}"
    return kind(**about, language=feed.language, author_name=_safe(site.name), feed_url=here, feed_guid=here)


def _add(written: SyndicationFeed, entry: _Entry, site: Site, title: str) -> None:
    written.add_item(
        title=title,
        link=entry.address,
        description=template("entry.html.jinja", site.language).render(entry=entry),
        author_name=", ".join(entry.authors) or entry.outlet or None,
        pubdate=entry.published,
        updateddate=entry.updated,
        unique_id=entry.id,
        unique_id_is_permalink=not entry.is_renamed,
        categories=entry.topics,
        language=entry.language,
    )


def _text(written: SyndicationFeed) -> str:
    return str(written.writeString("utf-8")) + "\n"


def _json(feed: _Feed, site: Site) -> str:
    """JSON Feed 1.1 (jsonfeed.org/version/1.1); its texts are plain."""
    found = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": f"{site.url}{feed.folder}feed.json",
        "description": feed.about,
        "language": feed.language,
        "items": [_json_item(entry) for entry in feed.entries],
    }
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _json_item(entry: _Entry) -> dict[str, object]:
    names = entry.authors or ((entry.outlet,) if entry.outlet else ())
    found = {
        "id": entry.id,
        "url": entry.address,
        "external_url": entry.original,
        "title": entry.title,
        "content_text": "\n\n".join(entry.opening),
        "date_published": entry.published.isoformat() if entry.published else "",
        "date_modified": entry.updated.isoformat(),
        "authors": [{"name": name} for name in names],
        "tags": list(entry.topics),
        "language": entry.language,
    }
    return {key: value for key, value in found.items() if value or key == "content_text"}


FORMATS = {"feed.xml": _rss, "feed.atom": _atom, "feed.json": _json}
