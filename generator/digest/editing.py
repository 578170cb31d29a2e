"""Making a digest: an Edition and what was asked for in, the Digest out, with Problems where it cannot be had."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice

from generator.digest.definition import Definition, DevelopmentWish
from generator.digest.selection import selection
from generator.ledes import lede
from generator.model import (
    Article,
    Development,
    Digest,
    Edition,
    Paragraph,
    Problem,
    Section,
    Severity,
    Slug,
    Topic,
    Where,
)

OTHER_REPORTS = "Other reports"
"""Over the articles that fit none of a digest's sections."""

DEVELOPMENTS = 7
LONGEST_DEVELOPMENT = 320
"""Characters; a first sentence beyond this is no headline for the day."""
FEWEST_ARTICLES = 3
"""A shorter digest is read as fast as its key developments."""


def edited(edition: Edition, wanted: Definition) -> tuple[Digest, tuple[Problem, ...]]:
    """The digest that a definition makes of an edition; an error for each article or sentence that is not there."""
    articles = _chosen(edition, wanted)
    digest = Digest(
        title=wanted.title,
        sections=_sections(edition, wanted, articles),
        slug=wanted.slug,
        subtitle=wanted.subtitle,
        period=wanted.period,
        developments=_developments(edition, wanted.developments, articles),
        paper=wanted.paper,
        as_of=wanted.as_of,
    )
    return digest, tuple(_problems(edition, wanted))


def gathered(edition: Edition, title: str, articles: Sequence[Article]) -> Digest:
    """Articles in a row, with the key developments that the program chooses."""
    return Digest(
        title, (Section("", tuple(a.slug for a in articles)),), developments=_developments(edition, None, articles)
    )


def dossier(edition: Edition, topic: Topic, introduction: Iterable[Paragraph]) -> Digest:
    """Everything on a topic: its name is the title, its summary and what people wrote of it stand on the cover."""
    articles = tuple(article.slug for article in edition.articles_by_topic.get(topic.slug, ()))
    return Digest(topic.name, (Section("", articles),), subtitle=topic.summary, introduction=tuple(introduction))


def single(article: Article) -> Digest:
    """One article by itself."""
    return Digest(article.headline.strip() or "Article", (Section("", (article.slug,)),))


def _chosen(edition: Edition, wanted: Definition) -> list[Article]:
    """The pinned articles, those that the sections name, then the others in the edition's order."""
    named = [*wanted.pinned, *(slug for section in wanted.sections for slug in section.articles)]
    first, last = wanted.period
    fitting = selection(edition, first=first, last=last, topics=wanted.all_topics if wanted.topics else ())
    timely = [article for article in fitting if not _is_newer(article, wanted.as_of)]
    slugs = dict.fromkeys((*(slug for slug in named if slug in edition.article_by_slug), *(a.slug for a in timely)))
    return [edition.article_by_slug[slug] for slug in slugs]


def _is_newer(article: Article, as_of: date | None) -> bool:
    return as_of is not None and article.published.date is not None and article.published.date > as_of


def _sections(edition: Edition, wanted: Definition, articles: Sequence[Article]) -> tuple[Section, ...]:
    if not wanted.sections:
        return (Section("", tuple(article.slug for article in articles)),)
    by_section: dict[str, list[Slug]] = {section.title: list(section.articles) for section in wanted.sections}
    by_section.setdefault(OTHER_REPORTS, [])
    placed = {slug for section in wanted.sections for slug in section.articles}
    for article in articles:
        if article.slug not in placed:
            by_section[_section_of(edition, wanted, article)].append(article.slug)
    known = edition.article_by_slug
    return tuple(Section(title, tuple(s for s in slugs if s in known)) for title, slugs in by_section.items() if slugs)


def _section_of(edition: Edition, wanted: Definition, article: Article) -> str:
    topics = {topic.slug for topic, _ in edition.topics_by_article[article.slug]}
    fitting = (section.title for section in wanted.sections if topics.intersection(section.topics))
    return next(fitting, OTHER_REPORTS)


def _developments(
    edition: Edition, wishes: Sequence[DevelopmentWish] | None, articles: Sequence[Article]
) -> tuple[Development, ...]:
    if wishes is not None:
        found = ((edition.article_by_slug.get(wish.article), wish.sentence) for wish in wishes)
        return tuple(Development(article.slug, sentence or lede(article)) for article, sentence in found if article)
    if len(articles) < FEWEST_ARTICLES:
        return ()
    return tuple(islice(_automatic(edition, articles), DEVELOPMENTS))


def _automatic(edition: Edition, articles: Iterable[Article]) -> Iterator[Development]:
    """The ledes of the first articles, word for word, one of each main topic."""
    told: set[Slug] = set()
    for article in articles:
        main = next((topic.slug for topic, _ in edition.topics_by_article[article.slug]), "")
        sentence = lede(article)
        if 0 < len(sentence) <= LONGEST_DEVELOPMENT and main not in told:
            told |= {main} if main else set()
            yield Development(article.slug, sentence)


def _problems(edition: Edition, wanted: Definition) -> Iterator[Problem]:
    named = [*wanted.pinned, *(slug for section in wanted.sections for slug in section.articles)]
    for slug in dict.fromkeys((*named, *(wish.article for wish in wanted.developments or ()))):
        if slug not in edition.article_by_slug:
            yield _error(wanted, slug, f"there is no article “{slug}”", "take its name from the file of its page")
    for wish in wanted.developments or ():
        article = edition.article_by_slug.get(wish.article)
        if article and wish.sentence and not any(wish.sentence in p.text for p in article.paragraphs):
            what = f"“{wish.article}” does not say “{wish.sentence[:60]}”"
            yield _error(wanted, wish.sentence, what, "copy a sentence of it word for word, or leave out `sentence:`")


def _error(wanted: Definition, word: str, what: str, remedy: str) -> Problem:
    return Problem(Where(wanted.file, wanted.line(word)), what, remedy, Severity.ERROR)
