"""An article's connections -> the lists of other articles below it, each under its heading."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Article, Connections, Edition
from generator.weave.cards import Stand, card
from generator.weave.views import CardGroup

LISTS = ("same", "earlier", "beside", "later", "related")
"""Fields of Connections in reading order, each with its heading and perhaps a note in strings.yml."""


def connected(article: Article, edition: Edition, stand: Stand) -> Iterator[CardGroup]:
    """The lists that hold anything, in reading order."""
    found = edition.connections.get(article.slug, Connections())
    for field in LISTS:
        others = [edition.article_by_slug[slug] for slug in getattr(found, field)]
        if others:
            heading, note = (getattr(stand.say.connected, name, "") for name in (field, f"{field}_note"))
            yield CardGroup(heading, note, tuple(card(other, stand) for other in others))
