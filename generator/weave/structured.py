"""What machines are told of an article in its page's head. An Article and its edition in, front matter out.

`structured` is schema.org's NewsArticle, of which the publisher is the original outlet; `highwire` the citation_* names
and their contents that Zotero and search engines for scholars read; `section` and `subjects` are OpenGraph's. What is
not known is left out: no publisher without an outlet, no date that nobody gave. The theme prints them.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Article, Edition, Kind, Topic
from generator.weave.addresses import topic_path, web_address
from generator.weave.cards import Stand
from generator.weave.citations import Reference, reference

MOST_MENTIONS = 20
"""Topics told of one article, most named first."""

TYPES = {
    Kind.PERSON: "Person",
    Kind.ORGANISATION: "Organization",
    Kind.PLACE: "Place",
    Kind.EVENT: "Event",
    Kind.THEME: "Thing",
}
"""Kinds of topics as schema.org names them."""


def head(article: Article, edition: Edition, stand: Stand) -> dict[str, object]:
    """The front matter, of what is known."""
    cited = reference(article, stand.site)
    topics = tuple(topic for topic, _ in edition.topics_by_article[article.slug])[:MOST_MENTIONS]
    return {
        "published": _iso(cited),
        "updated": article.updated.date.isoformat() if article.updated.date else "",
        "section": topics[0].name if topics else "",
        "subjects": [topic.name for topic in topics],
        "structured": _news_article(article, cited, topics, stand),
        "highwire": [{"name": name, "content": content} for name, content in _highwire(cited, topics) if content],
    }


def _news_article(article: Article, cited: Reference, topics: tuple[Topic, ...], stand: Stand) -> dict[str, object]:
    found: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": cited.headline,
        "description": article.description,
        "inLanguage": cited.language,
        "url": cited.here,
        "mainEntityOfPage": cited.here,
        "datePublished": _iso(cited),
        "dateModified": article.updated.date.isoformat() if article.updated.date else "",
        "author": [{"@type": "Person", "name": name} for name in cited.authors],
        "publisher": {"@type": "Organization", "name": cited.outlet} if cited.outlet else "",
        "sourceOrganization": [{"@type": "Organization", "name": name} for name in article.byline.agencies],
        "locationCreated": {"@type": "Place", "name": article.dateline.place} if article.dateline.place else "",
        "isBasedOn": cited.original,
        "license": article.source.licence if article.source.licence.startswith("https://") else "",
        "mentions": [_mentioned(topic, stand) for topic in topics],
        "sdPublisher": {"@type": "Organization", "name": cited.site},
        "sdDatePublished": article.added.isoformat() if article.added else "",
    }
    return {key: value for key, value in found.items() if value}


def _mentioned(topic: Topic, stand: Stand) -> dict[str, str]:
    found = {"@type": TYPES[topic.kind], "name": topic.name}
    if stand.site.url:
        found["url"] = web_address(topic_path(topic.slug), stand.site)
    return found


def _highwire(cited: Reference, topics: tuple[Topic, ...]) -> Iterator[tuple[str, str]]:
    yield "citation_title", cited.headline
    yield from (("citation_author", name) for name in cited.authors)
    yield "citation_publication_date", "/".join(f"{part:02}" for part in cited.parts)
    yield "citation_publisher", cited.outlet
    yield "citation_language", cited.language
    yield "citation_public_url", cited.original or cited.here
    yield from (("citation_keywords", topic.name) for topic in topics)


def _iso(cited: Reference) -> str:
    """The date as far as it is exact: "2026-01-20", "2026-01", "2026"."""
    return "-".join(f"{part:02}" for part in cited.parts)
