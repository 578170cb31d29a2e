"""What the publishing profile lets out: an Edition in, the Edition that everything published is made from out.

    full      every article whole
    excerpt   of every article the headline, deck, who and when, and its first paragraphs

This is the one door: pages, search, feeds, data, previews, dossiers and digests see what leaves here and nothing else.
What a later paragraph names is still listed on the topic's page, without the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.model import Article, Edition, Extent, Paragraph, Role

OPENING = 2
"""Paragraphs of an excerpt; sub-headings between them come along."""

ANY_OUTLET = "*"
"""In place of an outlet's name: every other one, and articles whose outlet is not known."""

CORRECTED = "A correction was printed; it stands with the full text."
"""In place of corrections, which quote the text they correct."""


def let_out(edition: Edition, extent: Extent, licences: Mapping[str, str]) -> Edition:
    """What may be published of the edition; `licences` gives by outlet what its articles do not state themselves."""
    known = replace(edition, articles=tuple(licensed(article, licences) for article in edition.articles))
    return excerpted(known) if extent is Extent.EXCERPT else known


def licensed(article: Article, licences: Mapping[str, str]) -> Article:
    """The article with its outlet's licence where it states none itself."""
    lent = licences.get(article.source.outlet, "") or licences.get(ANY_OUTLET, "")
    licence = article.source.licence or lent
    return replace(article, source=replace(article.source, licence=licence))


def excerpted(edition: Edition) -> Edition:
    """The openings of the articles, and what they tell. A later mention becomes a pinned topic; no ledger is left."""
    named = edition.topics_by_article
    openings = {article.slug: tuple(opening(article.paragraphs)) for article in edition.articles}
    return replace(
        edition,
        articles=tuple(
            _excerpt(article, openings[article.slug], tuple(topic.slug for topic, _ in named[article.slug]))
            for article in edition.articles
        ),
        mentions=tuple(mention for mention in edition.mentions if mention.paragraph < len(openings[mention.article])),
        events=tuple(event for event in edition.events if event.paragraph < len(openings[event.article])),
        ledgers={},
    )


def opening(paragraphs: tuple[Paragraph, ...]) -> Iterator[Paragraph]:
    """The first paragraphs, up to the last that counts: an excerpt ends in no sub-heading, before any table."""
    counted = 0
    waiting: list[Paragraph] = []
    for paragraph in paragraphs:
        if paragraph.role in (Role.TABLE, Role.PREFORMATTED):
            return
        waiting.append(paragraph)
        if paragraph.role is not Role.SUBHEADING:
            counted += 1
            yield from waiting
            waiting.clear()
        if counted == OPENING:
            return


def _excerpt(article: Article, kept: tuple[Paragraph, ...], topics: tuple[str, ...]) -> Article:
    return replace(
        article,
        paragraphs=kept,
        captions=(),
        corrections=(CORRECTED,) if article.corrections else (),
        topics=topics,
        is_excerpt=len(kept) < len(article.paragraphs),
    )
