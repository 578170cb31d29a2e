"""What a reader is shown of a topic on its link, before following it. A topic and the edition in, a Preview out."""

from __future__ import annotations

from types import SimpleNamespace
from typing import NamedTuple

from generator.model import Edition, Topic
from generator.weave.days import appeared

OTHER_NAMES = 3
"""That many of a topic's other names fit on a card."""


class Preview(NamedTuple):
    """The topic's full name, others of its names, and facts: "Organisation. 14 articles, latest 20 Jan 2026."."""

    name: str
    others: tuple[str, ...]
    facts: str


def preview(topic: Topic, edition: Edition, say: SimpleNamespace) -> Preview:
    """The card of a topic."""
    articles = edition.articles_by_topic.get(topic.slug, ())
    names = [alias.text for alias in topic.aliases if alias.text.casefold() != topic.name.casefold()]
    newest = next((article.published for article in articles if article.published.date), None)
    facts = say.preview.facts_and_day if newest else say.preview.facts
    told = {"kind": getattr(say.kinds, topic.kind.value), "count": say.counts.articles.of(len(articles))}
    shown = facts.format(**told, day=appeared(newest, say).text if newest else "")
    return Preview(topic.name, tuple(names[:OTHER_NAMES]), shown)
