"""Which page on disk is which article's: articles and pages in, pairs out.

An article is known by its raw file and its place in it. When the file or our rules have changed, by what its body
shares with a page's: paragraphs are looked up in an index, so the cost grows with the pages and not with their square.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import markup
from generator.model import Article, Received, Slug
from generator.pages.page import parts

MOST_SHARED = 20
"""A paragraph on more pages than this is furniture ("Reporting by Reuters") and says nothing."""

ENOUGH_IN_FILE = 0.3
ENOUGH_ELSEWHERE = 0.5
"""The share of paragraphs that two bodies must have in common to be one article: twice the shared over the sum."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a page on disk; `raw.file` is empty where the page does not say."""

    slug: Slug
    headline: str
    raw: Received
    text: str
    is_edited: bool


Pairs = Mapping[int, Slug]
"""The page of each article, by the article's index."""


def pairs(articles: Sequence[Article], pages: Sequence[Known], wanted: Callable[[Article], Slug]) -> Pairs:
    """Each article's page, as far as there is one; `wanted` is the slug an article would be given."""
    found: dict[int, Slug] = {}
    for rule in (_same_place, _same_body, _same_headline, _same_line_edited):
        _pair(found, articles, pages, rule)
    # A page that cannot be read, or does not say where it came from, still stands where the article would go.
    silent = {page.slug for page in pages if not page.raw.file} - set(found.values())
    for index, article in enumerate(articles):
        if index not in found and wanted(article) in silent:
            found[index] = wanted(article)
            silent.discard(found[index])
    return found


_Rule = Callable[[Mapping[int, Article], Sequence[Known]], Iterator[tuple[int, Slug]]]


def _pair(found: dict[int, Slug], articles: Sequence[Article], pages: Sequence[Known], rule: _Rule) -> None:
    taken = set(found.values())
    open_articles = {index: article for index, article in enumerate(articles) if index not in found}
    open_pages = [page for page in pages if page.slug not in taken]
    if not open_articles or not open_pages:
        return
    for index, slug in rule(open_articles, open_pages):
        if index not in found and slug not in taken:
            found[index] = slug
            taken.add(slug)


def _same_place(articles: Mapping[int, Article], pages: Sequence[Known]) -> Iterator[tuple[int, Slug]]:
    """The file is as it was, and the article begins at the same line."""
    return _joined(articles, pages, lambda raw, _: (raw.file, raw.sha256, raw.first_line))


def _same_headline(articles: Mapping[int, Article], pages: Sequence[Known]) -> Iterator[tuple[int, Slug]]:
    """An article so short, or a page so edited, that no paragraph is left in common."""
    return _joined(articles, pages, lambda raw, headline: (raw.file, headline))


def _same_line_edited(articles: Mapping[int, Article], pages: Sequence[Known]) -> Iterator[tuple[int, Slug]]:
    """An edited page may share nothing with its source; where the article begins is what is left."""
    edited = [page for page in pages if page.is_edited]
    return _joined(articles, edited, lambda raw, _: (raw.file, raw.first_line))


def _joined(
    articles: Mapping[int, Article], pages: Sequence[Known], key: Callable[[Received, str], Hashable]
) -> Iterator[tuple[int, Slug]]:
    by_key: dict[Hashable, list[Slug]] = defaultdict(list)
    for page in pages:
        if page.raw.file:
            by_key[key(page.raw, page.headline)].append(page.slug)
    for index, article in articles.items():
        for slug in by_key.get(key(article.raw, article.headline), ())[:1]:
            by_key[key(article.raw, article.headline)].remove(slug)
            yield index, slug


def _same_body(articles: Mapping[int, Article], pages: Sequence[Known]) -> Iterator[tuple[int, Slug]]:
    """Bodies that share enough: those from the same file that share half, then the most alike.

    A page stays with its file while that changes, even where another file holds the very text the page still has.
    """
    bodies = {page.slug: _body_keys(page.text) for page in pages}
    files = {page.slug: page.raw.file for page in pages}
    index_of: dict[str, list[Slug]] = defaultdict(list)
    for slug, keys in bodies.items():
        for key in keys:
            index_of[key].append(slug)
    likely: list[tuple[bool, float, bool, int, Slug]] = []
    for index, article in articles.items():
        keys = frozenset(filter(None, (_key(paragraph.text) for paragraph in article.paragraphs)))
        holders = (index_of.get(key, ()) for key in keys)
        shared = Counter(slug for pages_with in holders if len(pages_with) <= MOST_SHARED for slug in pages_with)
        for slug, count in shared.items():
            likeness = 2 * count / (len(keys) + len(bodies[slug]))
            is_elsewhere = files[slug] != article.raw.file
            if likeness >= (ENOUGH_ELSEWHERE if is_elsewhere else ENOUGH_IN_FILE):
                is_loose = is_elsewhere or likeness < ENOUGH_ELSEWHERE
                likely.append((is_loose, -likeness, is_elsewhere, index, slug))
    for _, _, _, index, slug in sorted(likely):
        yield index, slug


def _body_keys(text: str) -> frozenset[str]:
    """The lines of a page's body, whoever wrote them."""
    lines = parts(text)[1].split("\n")
    return frozenset(filter(None, (_key(markup.plain(line)) for line in lines)))


def _key(words: str) -> str:
    """Letters and digits alone, lower case: what survives a change of quotes, dashes or emphasis."""
    return re.sub(r"[\W_]+", "", words).casefold()
