"""An Edition -> search/index.js: every article and dossier as plain text, for a site that is read from the disk.

A page of the disk may load scripts and nothing else, so the index is one. It holds what is published and no more.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.languages import direction
from generator.model import Article, Edition, Search, Site, Topic
from generator.weave.addresses import address, article_path, topic_path
from generator.weave.cards import other_agencies
from generator.weave.days import appeared
from generator.weave.interface import strings

PLAIN_INDEX = "search/index.js"


def plain_index(edition: Edition, site: Site) -> Iterator[tuple[str, str]]:
    """The one file, articles first, then dossiers; none where search has an index of its own."""
    if site.search is not Search.MATERIAL:
        return
    named = [topic for topic in edition.topics if topic.slug in edition.articles_by_topic]
    rows = [*(_article(one, site) for one in edition.articles), *(_dossier(one, site) for one in named)]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    yield PLAIN_INDEX, f"briefingSearch.index = [\n{lines}\n];\n"


def _article(article: Article, site: Site) -> dict[str, str]:
    say = strings(site.language)
    published = appeared(article.published, say)
    captions = (words for caption in article.captions for words in (caption.text, caption.credit))
    agencies = say.lists.between.join(other_agencies(article))
    texts = (article.deck, *captions, *(part.text for part in article.paragraphs))
    return {
        "location": address(article_path(article.slug), directory_urls=site.directory_urls),
        "title": article.headline,
        "text": " ".join(filter(None, texts)),
        "language": article.language,
        "direction": direction(article.language),
        "day": published.iso,
        "date": published.text,
        "outlet": article.source.outlet,
        "agencies": say.article.agencies.format(names=agencies) if agencies else "",
    }


def _dossier(topic: Topic, site: Site) -> dict[str, str]:
    say = strings(site.language)
    return {
        "location": address(topic_path(topic.slug), directory_urls=site.directory_urls),
        "title": topic.name,
        "text": " ".join(filter(None, (*(alias.text for alias in topic.aliases), topic.summary))),
        "kind": str(getattr(say.kinds, topic.kind.value)),
    }
