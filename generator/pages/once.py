"""An article that was received several times gets one page: articles and their pages in, who goes without one out.

The one that has a page keeps it; among others the first by file and line is made one. Nothing loses a page it has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model import Article, Problem, Received, Severity, Slug, Where
from generator.pages.carriable import RAW
from generator.pages.corrections import difference
from generator.pages.repeats import Repeat, repeats


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
    places: dict[int, list[Received]] = defaultdict(list)
    problems: dict[int, list[Problem]] = defaultdict(list)
    without: set[int] = set()
    for repeat in repeats(every):
        index, first = order[repeat.index], order[repeat.first]
        has_page = repeat.is_elsewhere or index in (-1, *pages)
        problem = _problem(every[repeat.index], every[repeat.first], repeat, has_page=has_page)
        problems[index if has_page else first].append(problem)
        if not has_page:
            without.add(index)
            places[first].append(every[repeat.index].raw)
    return Again(frozenset(without), problems, places)


def _problem(article: Article, first: Article, repeat: Repeat, *, has_page: bool) -> Problem:
    place = str(_where(first))
    changed = difference(first, article)
    if repeat.is_elsewhere:
        what, remedy = f"the same report as {place}, from another outlet", "both are published"
    else:
        what = f"the same article as {place}" + (f" ({changed})" if changed else "")
        take = f"; to take its text, put it in the place of {RAW}/{first.raw.file}" if changed else ""
        remedy = "both have a page by now; delete one of the two" if has_page else f"it got no page of its own{take}"
    return Problem(_where(article), what, remedy, Severity.NOTE)


def _where(article: Article) -> Where:
    return Where(f"{RAW}/{article.raw.file}", article.raw.first_line or None)
