"""An article that was received several times gets one page: articles and their pages in, who goes without one out.

The one that has a page keeps it; among others the first by file and line is made one. Nothing loses a page it has.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model import Article, Problem, Received, Severity, Slug, Where
from generator.pages.carriable import RAW
from generator.pages.corrections import difference
from generator.pages.repeats import repeats


@dataclass(frozen=True, slots=True)
class Again:
    """What came again; articles are named by their index."""

    without_page: frozenset[int]
    problems: Mapping[int, Sequence[Problem]]
    """To be told with the page of the article; -1 stands for the pages of files set aside."""
    places: Mapping[int, Sequence[Received]]
    """Where else an article was received, by the one that has the page."""


def only(articles: Sequence[Article], pages: Mapping[int, Slug], standing: Sequence[Article]) -> Again:
    """Who goes without a page. `pages` are those that articles have; `standing` are on pages of files set aside."""
    order = [-1] * len(standing) + sorted(range(len(articles)), key=lambda index: (index not in pages, index))
    every = [*standing, *(articles[index] for index in order[len(standing) :])]
    held = Counter(article.raw.file for article in every)
    places: dict[int, list[Received]] = defaultdict(list)
    problems: dict[int, list[Problem]] = defaultdict(list)
    without: set[int] = set()
    for repeat in repeats(every):
        index, first = order[repeat.index], order[repeat.first]
        has_page = repeat.is_elsewhere or index in (-1, *pages)
        article, before = every[repeat.index], every[repeat.first]
        if repeat.is_elsewhere:
            problem = _elsewhere(article, before)
        else:
            problem = _again(article, before, has_page=has_page, is_alone=held[before.raw.file] == 1)
        problems[index if has_page else first].append(problem)
        if not has_page:
            without.add(index)
            places[first].append(article.raw)
    return Again(frozenset(without), problems, places)


def _elsewhere(article: Article, first: Article) -> Problem:
    what = f"the same report as {_where(first)}, from another outlet"
    return Problem(_where(article), what, "both are published", Severity.NOTE)


def _again(article: Article, first: Article, *, has_page: bool, is_alone: bool) -> Problem:
    """`is_alone`: the file of the first holds nothing else, so that one put in its place takes no page away."""
    changed = difference(first, article)
    what = f"the same article as {_where(first)}" + (f" ({changed})" if changed else "")
    if has_page:
        remedy = "both have a page by now; delete one of the two"
    elif not changed:
        remedy = "it got no page of its own"
    elif is_alone:
        remedy = f"it got no page of its own; to take its text, put it in the place of {RAW}/{first.raw.file}"
    else:
        other = f"{RAW}/{first.raw.file} holds other articles too"
        remedy = f"it got no page of its own; {other}: write what is new into the page"
    return Problem(_where(article), what, remedy, Severity.NOTE)


def _where(article: Article) -> Where:
    return Where(f"{RAW}/{article.raw.file}", article.raw.first_line or None)
