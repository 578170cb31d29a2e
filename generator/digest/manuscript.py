"""What the Typst template is given: an Edition and a Digest in, one JSON-ready mapping out.

Its keys are those that `digest.typ` reads. Articles go by number, topics too, in the order of the index. Page numbers
are not in it (see `paging.py`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from generator import dates, markup
from generator.digest import wording
from generator.digest.glyphs import number, printable
from generator.digest.pieces import Mark, Pieces, pieces, shortened
from generator.digest.related import related
from generator.languages import direction
from generator.model import (
    Article,
    Caption,
    Development,
    Digest,
    Edition,
    Kind,
    Mention,
    Paragraph,
    Problem,
    Role,
    Section,
    Severity,
    Slug,
    Topic,
    Where,
)

Data = dict[str, Any]

_INDEX_GROUPS = {
    Kind.ORGANISATION: "Organisations",  # Syrian Democratic Forces
    Kind.PERSON: "People",  # Mazloum Abdi
    Kind.PLACE: "Places",  # Hasakah
    Kind.EVENT: "Events",  # the Geneva talks
    Kind.THEME: "Themes",  # ceasefires
}

_RUNNING_HEAD = 74
_KICKER_TOPICS = 2
_NAMED_AT_MOST = 12
_NO_HEADLINE = "(no headline)"

_SHORT = 1700
"""Length of an article that fits on any page as a whole: it is not cut by a page's end."""
_LONG_NOTE = 2500
"""Characters: a note beyond it may be cut by a page's end."""
_HEADLINE = 4
"""Characters that one of a headline takes the place of."""
_LINE = 72
"""Characters: what a paragraph's last line costs in space, whatever stands on it."""


@dataclass(frozen=True, slots=True)
class _Desk:
    """What setting one article needs of the others: the edition, its topics' numbers in the index, where to go on."""

    edition: Edition
    numbers: Mapping[Slug, int]
    articles: Sequence[Article]
    related: Sequence[tuple[int, ...]]


def manuscript(edition: Edition, digest: Digest) -> Data:
    """The digest's whole content. Every slug in `digest.articles` is one of the edition's."""
    articles = [edition.article_by_slug[slug] for slug in digest.articles]
    topics_of = [[topic for topic, _ in edition.topics_by_article[article.slug]] for article in articles]
    topics = _index_order({topic for named in topics_of for topic in named})
    numbers = {topic.slug: place for place, topic in enumerate(topics, 1)}
    desk = _Desk(edition, numbers, articles, related([[topic.slug for topic in named] for named in topics_of]))
    content: Data = {
        **_frame(edition, digest, articles),
        "developments": [_development(desk, development) for development in digest.developments],
        "articles": [_article(desk, place) for place in range(len(articles))],
        "topics": _index(topics, desk.numbers),
    }
    _into_sections(content["articles"], digest.sections)
    return content | {"colophon": f"{wording.count(len(articles))}. Content SHA-256 {fingerprint(content)}."}


def fingerprint(content: Data) -> str:
    """The SHA-256 of a manuscript: two digests with the same one say the same."""
    return hashlib.sha256(as_json(content)).hexdigest()


def as_json(content: Data) -> bytes:
    """A manuscript as the template reads it."""
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode("ascii")


def substitutions(edition: Edition, digest: Digest, shown_as: str) -> tuple[Problem, ...]:
    """A note for each article with characters that the digest prints by their number; `shown_as` names the digest."""
    found = ((slug, _substituted(edition.article_by_slug[slug])) for slug in digest.articles)
    return tuple(_substitution(Where(shown_as), slug, characters) for slug, characters in found if characters)


# --- the frame -------------------------------------------------------------------------------------------------------


def _frame(edition: Edition, digest: Digest, articles: Sequence[Article]) -> Data:
    title = printable(digest.title).text.strip() or "Digest"
    day = digest.as_of or edition.as_of
    cut_off = dates.long(day) if day else "Not given"
    facts = (
        ("Period", wording.period(articles, digest.period)),
        ("Information cut-off", cut_off),
        ("Articles", str(len(articles))),
        ("Outlets", wording.outlets(articles)),
    )
    return {
        "has_cover": not _is_bare(digest, articles),
        "has_contents": len(articles) != 1,
        "title": pieces(digest.title.strip() or title),
        "plain_title": title,
        "running": shortened(title, 40),
        "subtitle": pieces(digest.subtitle),
        "introduction": list(_blocks(digest.introduction, {}, "en")),
        "facts": [[label, pieces(value)] for label, value in facts],
        "cut_off": f"Information cut-off: {cut_off}",
        "paper": digest.paper,
        "day": [day.year, day.month, day.day] if day else None,
        "level": 2 if any(section.title.strip() for section in digest.sections) else 1,
    }


def _is_bare(digest: Digest, articles: Sequence[Article]) -> bool:
    """It is one article and nothing that people say of it: a cover would say its headline, and no more."""
    is_titled = any(article.headline.strip() != digest.title for article in articles)
    return len(articles) == 1 and not (is_titled or digest.subtitle or digest.introduction)


def _development(desk: _Desk, development: Development) -> Data:
    article = desk.edition.article_by_slug[development.article]
    language = wording.language(article.language)
    place = next((at for at, one in enumerate(desk.articles, 1) if one.slug == article.slug), 0)
    return {
        "sentence": pieces(development.sentence, language=language),
        "language": language,
        "direction": direction(language),
        "source": pieces(wording.summary(article)),
        "article": place,
    }


def _into_sections(articles: list[Data], sections: Sequence[Section]) -> None:
    """A section's title stands over its first article, which begins a page."""
    at = 0
    for section in sections:
        for place, article in enumerate(articles[at : at + len(section.articles)]):
            article["section"] = [] if place else pieces(section.title.strip())
            article["runs_on"] = bool(place)
            article["short"] = article["length"] <= _SHORT
        at += len(section.articles)


def _index_order(topics: set[Topic]) -> list[Topic]:
    order = list(_INDEX_GROUPS)
    return sorted(topics, key=lambda topic: (order.index(topic.kind), topic.name.casefold(), topic.slug))


def _index(topics: Sequence[Topic], numbers: Mapping[Slug, int]) -> list[Data]:
    return [
        {"label": _INDEX_GROUPS[kind], "topics": [_entry(topic, numbers) for topic in group]}
        for kind, group in groupby(topics, key=lambda topic: topic.kind)
    ]


def _entry(topic: Topic, numbers: Mapping[Slug, int]) -> Data:
    return {"number": numbers[topic.slug], "name": pieces(topic.name)}


# --- an article ------------------------------------------------------------------------------------------------------


def _article(desk: _Desk, place: int) -> Data:
    article = desk.articles[place]
    language = wording.language(article.language)
    headline = _headline(article)
    marks = _marks(desk, article)
    named = [topic for topic, _ in desk.edition.topics_by_article[article.slug]]
    marked = {mark.topic for of_paragraph in marks.values() for mark in of_paragraph}
    entries = [_entry(topic, desk.numbers) for topic in named]
    return {
        "number": place + 1,
        "language": language,
        "direction": direction(language),
        "headline": pieces(headline, language=language),
        "running": pieces(shortened(printable(headline).text, _RUNNING_HEAD), language=language),
        "summary": pieces(wording.summary(article)),
        "kicker": entries[:_KICKER_TOPICS],
        "meta": [pieces(part) for part in wording.meta_line(article)],
        "deck": pieces(article.deck, language=language),
        "captions": [_caption(caption, language) for caption in article.captions],
        "blocks": list(_blocks(article.paragraphs, marks, language)),
        "excerpt": pieces(wording.excerpt(article)) if article.is_excerpt else [],
        "corrections": [pieces(text) for text in article.corrections],
        "topics": entries,
        "see": [_reference(desk, other) for other in desk.related[place]],
        "pinned": sorted({entry["number"] for entry in entries} - marked),
        "indexed": [entry["number"] for entry in entries],
        "length": _length(article),
        "source": _source(article, headline, place + 1),
    }


def _headline(article: Article) -> str:
    return article.headline if article.headline.strip() else _NO_HEADLINE


def _reference(desk: _Desk, place: int) -> Data:
    article = desk.articles[place]
    return {"number": place + 1, "headline": pieces(_headline(article), language=wording.language(article.language))}


def _length(article: Article) -> int:
    """About how much space it takes, in characters of running text; Arabic is set wider."""
    captions = (caption.text + caption.credit for caption in article.captions)
    texts = (article.deck, *captions, *article.corrections, *(p.text for p in article.paragraphs))
    rows = sum(len(p.rows) for p in article.paragraphs)
    running = sum(len(printable(text).text) + _LINE for text in texts if text.strip()) + rows * _LINE
    is_wide = direction(wording.language(article.language)) == "rtl"
    return running * (3 if is_wide else 2) // 2 + _HEADLINE * max(0, len(article.headline) - _LINE)


def _caption(caption: Caption, language: str) -> Data:
    return {"text": pieces(caption.text, language=language), "credit": pieces(caption.credit, language=language)}


def _source(article: Article, headline: str, place: int) -> Data:
    told = wording.source_lines(article)
    lines = [{"text": pieces(text), "url": url} for text, url in told]
    is_long = len(headline) + sum(len(text) for text, _ in told) > _LONG_NOTE
    return {"number": place, "headline": pieces(headline), "lines": lines, "long": is_long}


def _blocks(paragraphs: Sequence[Paragraph], marks: Mapping[int, list[Mark]], language: str) -> Iterator[Data]:
    """Paragraphs in order, neighbouring list items as one list, empty ones left out."""
    filled = [(place, p) for place, p in enumerate(paragraphs) if p.text.strip()]
    for (role, level, is_counted), group in groupby(filled, key=lambda pair: _kind(pair[1])):
        if role is Role.TABLE:
            yield from (_table(p, language) for _, p in group)
            continue
        if role is Role.PREFORMATTED:
            yield from (_preformatted(p, language) for _, p in group)
            continue
        items = [(p, pieces(p.text, marks.get(place, ()), language)) for place, p in group]
        if role is Role.LIST:
            numbers = [markup.number(p.text) for p, _ in items] if is_counted else []
            texts = [_uncounted(text) if is_counted else text for _, text in items]
            yield {"kind": "list", "items": texts, "level": level, "numbers": numbers}
        else:
            yield from ({"kind": role.value, "text": text} for _, text in items)


def _kind(paragraph: Paragraph) -> tuple[Role, int, bool]:
    """What the paragraphs of a block have in common; an item may have a number."""
    is_counted = paragraph.role is Role.LIST and markup.number(paragraph.text) is not None
    return paragraph.role, paragraph.level, is_counted


def _uncounted(text: Pieces) -> Pieces:
    """An item without its number, which the list prints."""
    first = text[0]
    assert isinstance(first, str)
    return [first.split(". ", 1)[1], *text[1:]]


def _table(paragraph: Paragraph, language: str) -> Data:
    """A table's cells row by row, the names of its columns apart; none where no column has one."""
    names, *rows = ([pieces(cell, language=language) for cell in row] for row in paragraph.rows)
    return {"kind": "table", "columns": len(names), "names": names if any(names) else [], "rows": rows}


def _preformatted(paragraph: Paragraph, language: str) -> Data:
    """Its lines, each with how far it is set in, in signs; a blank one has no words."""
    inset = [len(line) - len(line.lstrip(" ")) for line in paragraph.lines]
    lines = [
        {"inset": blanks, "words": pieces(line[blanks:], language=language)}
        for line, blanks in zip(paragraph.lines, inset, strict=True)
    ]
    return {"kind": "preformatted", "lines": lines}


def _marks(desk: _Desk, article: Article) -> dict[int, list[Mark]]:
    """By paragraph the mentions that the index counts; a topic's first one outside sub-headings is its link."""
    marks: dict[int, list[Mark]] = {}
    linked: set[Slug] = set()
    for mention in desk.edition.mentions_by_article.get(article.slug, ()):
        before = marks.setdefault(mention.paragraph, [])
        if not _stands(mention, article.paragraphs) or (before and mention.start < before[-1].end):
            continue
        is_heading = article.paragraphs[mention.paragraph].role is Role.SUBHEADING
        is_link = not is_heading and mention.topic not in linked
        linked |= {mention.topic} if is_link else set()
        before.append(Mark(mention.start, mention.end, desk.numbers[mention.topic], is_link))
    return marks


def _stands(mention: Mention, paragraphs: Sequence[Paragraph]) -> bool:
    if not 0 <= mention.paragraph < len(paragraphs):
        return False
    return paragraphs[mention.paragraph].text[mention.start : mention.end] == mention.text


# --- what the fonts lack ---------------------------------------------------------------------------------------------


def _substituted(article: Article) -> tuple[str, ...]:
    return tuple(sorted({c for text in _texts(article) for c in printable(text).substituted}))


def _texts(article: Article) -> Iterator[str]:
    """Every text of an article that the digest prints."""
    yield from (article.headline, article.deck, *wording.meta_line(article), *article.corrections)
    yield from (text for caption in article.captions for text in (caption.text, caption.credit))
    yield from (paragraph.text for paragraph in article.paragraphs)
    yield from (line for line, _ in wording.source_lines(article))


def _substitution(where: Where, slug: Slug, characters: Sequence[str]) -> Problem:
    named = ", ".join(number(character) for character in characters[:_NAMED_AT_MOST])
    more = len(characters) - _NAMED_AT_MOST
    what = f"its fonts cannot print {named}" + (f" and {more} more characters" if more > 0 else "")
    remedy = "the PDF shows them by number, and counts those of longer words; edit its page if other words will do"
    return Problem(where, f"{what} of the article “{slug}”", remedy, Severity.NOTE)
