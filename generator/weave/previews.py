"""What a reader is shown of a topic on its link, before following it. A topic and the edition in, a Preview out."""

from __future__ import annotations

from typing import NamedTuple

from generator import dates
from generator.model import Edition, Topic
from generator.weave.kinds import KIND_NAMES

OTHER_NAMES = 3
"""That many of a topic's other names fit on a card."""


class Preview(NamedTuple):
    """The topic's full name, others of its names, and facts: "Organisation. 14 articles, latest 20 Jan 2026."."""

    name: str
    others: tuple[str, ...]
    facts: str


def preview(topic: Topic, edition: Edition) -> Preview:
    """The card of a topic."""
    articles = edition.articles_by_topic.get(topic.slug, ())
    names = [alias.text for alias in topic.aliases if alias.text.casefold() != topic.name.casefold()]
    newest = next((article.published.date for article in articles if article.published.date), None)
    count = f"{len(articles)} {'article' if len(articles) == 1 else 'articles'}"
    latest = f", latest {dates.short(newest)}" if newest else ""
    return Preview(topic.name, tuple(names[:OTHER_NAMES]), f"{KIND_NAMES[topic.kind]}. {count}{latest}.")
