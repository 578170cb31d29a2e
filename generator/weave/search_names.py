"""What the search page looks for besides the words of a text: topics by any of their names, Arabic in any form.

search/names.json is a list of [name, address, other names, sign], the address counted from the site's root. The sign
stands in the index of every page that names the topic: whichever of the names is typed, one look-up finds them all.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator

from generator.model import Article, Edition, Sense, Site, Slug
from generator.weave.addresses import address, topic_path
from generator.weave.arabic import folded_words

NAMES = "search/names.json"

MARK = "␞"
"""Stands round the words that are in the index and on no page, so that the search page shows none of them."""

SIGN_DIGITS = 12


def search_names(edition: Edition, site: Site) -> Iterator[tuple[str, str]]:
    """The one file, with the topics that some article names, by slug."""
    rows = []
    for topic in sorted(edition.topics, key=lambda topic: topic.slug):
        if topic.slug in edition.articles_by_topic:
            others = [a.text for a in topic.aliases if a.text != topic.name and a.sense is Sense.NAME]
            where = address(topic_path(topic.slug), directory_urls=site.directory_urls)
            rows.append([topic.name, where, others, sign(topic.slug)])
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    yield NAMES, f"[\n{lines}\n]\n"


def unseen_words(article: Article, topics: Iterable[Slug]) -> str:
    """The signs of an article's topics, its authors and the folded forms of its Arabic words, between marks.

    Empty without any of them.
    """
    authors = " ".join(article.byline.names)
    text = " ".join((article.headline, article.deck, authors, *(part.text for part in article.paragraphs)))
    return signs(topics, " ".join(filter(None, (authors, folded_words(text)))))


def signs(topics: Iterable[Slug], more: str = "") -> str:
    """The signs of a page that names these topics, and more such words, between marks; empty without any."""
    words = " ".join(filter(None, (*sorted(map(sign, topics)), more)))
    return f"{MARK} {words} {MARK}" if words else ""


def sign(slug: Slug) -> str:
    """A number that stands for a topic: no stemmer cuts it, and none is the beginning of another."""
    number = int.from_bytes(hashlib.sha256(slug.encode()).digest()[:8])
    return f"{number % 10**SIGN_DIGITS:0{SIGN_DIGITS}}"
