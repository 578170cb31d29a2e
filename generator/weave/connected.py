"""An article's connections -> the lists of other articles below it, each under its heading."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Article, Connections, Edition
from generator.weave.cards import Stand, card
from generator.weave.views import CardGroup

HEADINGS = {
    # A field of Connections: its heading, and how the list came about.
    "same": ("Same story", "for the most part word for word"),
    "earlier": ("Earlier in this story", "oldest first"),
    "beside": ("In this story, the same day", ""),
    "later": ("Later in this story", "oldest first"),
    "related": ("Related articles", "by the words they share, the closest first"),
}


def connected(article: Article, edition: Edition, stand: Stand) -> Iterator[CardGroup]:
    """The lists that hold anything, in reading order."""
    found = edition.connections.get(article.slug, Connections())
    for field, (heading, note) in HEADINGS.items():
        others = [edition.article_by_slug[slug] for slug in getattr(found, field)]
        if others:
            yield CardGroup(heading, note, tuple(card(other, stand) for other in others))
