"""An Edition -> what is known of its articles as open data: index.json, articles.csv, mentions.csv.

None of the articles' text is in it, so it holds the same under every publishing profile. Addresses are absolute where
the site's own is known, else relative to the site.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence

from generator.model import Article, Edition, Site, Topic
from generator.weave.addresses import article_path, topic_path, web_address
from generator.weave.marks import paragraph_numbers

RECEIVED = ("file", "first_line", "last_line", "sha256")
"""What `source` tells; null for a page that was written by hand."""

ARTICLE_COLUMNS = (
    *("slug", "address", "headline", "outlet", "agencies", "authors", "published", "date_precision", "date_evidence"),
    *("added", "language", "original_address", "licence", "topics", "source_file", "source_lines", "source_sha256"),
)

DATA_FILES = ("index.json", "articles.csv", "mentions.csv")

MENTION_COLUMNS = ("article", "topic", "paragraph", "start", "end", "text")
"""`paragraph` is the number of the page's mark (#p7); `start` and `end` count characters within the paragraph."""

FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
"""What makes a spreadsheet take a cell for a formula: such a cell gets an apostrophe in front."""


def open_data(edition: Edition, site: Site) -> Iterator[tuple[str, str]]:
    """Path and text of each of DATA_FILES."""
    rows = (_article_row(article, edition, site) for article in edition.articles)
    texts = (
        index_json(edition, site),
        csv_text(ARTICLE_COLUMNS, rows),
        csv_text(MENTION_COLUMNS, _mention_rows(edition)),
    )
    yield from zip(DATA_FILES, texts, strict=True)


def index_json(edition: Edition, site: Site) -> str:
    """The site, its articles newest first and its topics by slug; null stands for what is not known."""
    found = {
        "site": site.name,
        "address": site.url or None,
        "cutoff": edition.as_of.isoformat() if edition.as_of else None,
        "articles": [_article(article, edition, site) for article in edition.articles],
        "topics": [_topic(t, edition, site) for t in edition.topics if t.slug in edition.articles_by_topic],
    }
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    r"""Rows under their columns' names, every cell in quotes, none of them a formula.

    >>> csv_text(["a"], [["=1+1"]])
    '"a"\n"\'=1+1"\n'
    """
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue()


def _cell(value: object) -> str:
    text = str(value)
    return f"'{text}" if isinstance(value, str) and text.lstrip(" ").startswith(FORMULA_STARTS) else text


def _article(article: Article, edition: Edition, site: Site) -> dict[str, object]:
    published, source, raw = article.published, article.source, article.raw
    return {
        "slug": article.slug,
        "address": web_address(article_path(article.slug), site),
        "headline": article.headline,
        "deck": article.deck or None,
        "outlet": source.outlet or None,
        "agencies": list(article.byline.agencies),
        "authors": list(article.byline.names),
        "published": published.date.isoformat() if published.date else None,
        "date_precision": published.precision.value,
        "date_evidence": published.evidence or None,
        "updated": article.updated.date.isoformat() if article.updated.date else None,
        "updated_evidence": article.updated.evidence or None,
        "added": article.added.isoformat() if article.added else None,
        "language": article.language,
        "original_address": source.url or None,
        "licence": source.licence or None,
        "topics": {topic.slug: count for topic, count in edition.topics_by_article[article.slug]},
        "source": None if raw.is_nothing else {name: getattr(raw, name) for name in RECEIVED},
    }


def _topic(topic: Topic, edition: Edition, site: Site) -> dict[str, object]:
    return {
        "slug": topic.slug,
        "address": web_address(topic_path(topic.slug), site),
        "name": topic.name,
        "kind": topic.kind.value,
        "aliases": [alias.text for alias in topic.aliases],
        "articles": [article.slug for article in edition.articles_by_topic[topic.slug]],
    }


def _article_row(article: Article, edition: Edition, site: Site) -> tuple[str, ...]:
    published, source, raw = article.published, article.source, article.raw
    return (
        *(article.slug, web_address(article_path(article.slug), site), article.headline, source.outlet),
        *("; ".join(article.byline.agencies), "; ".join(article.byline.names)),
        *(published.date.isoformat() if published.date else "", published.precision.value, published.evidence),
        *(article.added.isoformat() if article.added else "", article.language, source.url, source.licence),
        "; ".join(topic.slug for topic, _ in edition.topics_by_article[article.slug]),
        *(raw.file, "" if raw.is_nothing else f"{raw.first_line}-{raw.last_line}", raw.sha256),
    )


def _mention_rows(edition: Edition) -> Iterator[tuple[str | int, ...]]:
    for article in edition.articles:
        marks = paragraph_numbers(article)
        for mention in edition.mentions_by_article.get(article.slug, ()):
            number = marks[mention.paragraph]
            yield mention.article, mention.topic, number, mention.start, mention.end, mention.text
