"""An article that was received several times gets one page: articles and their pages in, who goes without one out.

The one that has a page keeps it; among others the first by file and line is made one. Nothing loses a page it has.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Mapping, Sequence
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


def only(
    articles: Sequence[Article], pages: Mapping[int, Slug], hidden: Container[Slug], standing: Sequence[Article]
) -> Again:
    """Who goes without a page. `pages` are those that articles have; `standing` are on pages of files set aside.

    Of two that have pages nothing is told where a person has hidden one: that is settled.
    """
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
        is_hidden = pages.get(first) in hidden
        if has_page and (is_hidden or pages.get(index) in hidden):
            continue
        if has_page:
            problems[index].append((_elsewhere if repeat.is_elsewhere else _twice)(article, before))
        else:
            problem = _again(article, before, is_hidden=is_hidden, is_alone=held[before.raw.file] == 1)
            problems[first].append(problem)
            without.add(index)
            places[first].append(article.raw)
    return Again(frozenset(without), problems, places)


def _elsewhere(article: Article, first: Article) -> Problem:
    what = f"the same report as {_where(first)}, from another outlet"
    return Problem(_where(article), what, "both are published", Severity.NOTE)


def _twice(article: Article, first: Article) -> Problem:
    what = f"the same article as {_where(first)}" + _changes(article, first)
    remedy = "both are published; delete one of the two, or hide its page with “publish: false”"
    return Problem(_where(article), what, remedy, Severity.NOTE)


def _again(article: Article, first: Article, *, is_hidden: bool, is_alone: bool) -> Problem:
    """`is_alone`: the file of the first holds nothing else, so that one put in its place takes no page away."""
    changed = _changes(article, first)
    hidden = ", whose page is hidden" if is_hidden else ""
    what = f"the same article as {_where(first)}{hidden}{changed}"
    if not changed:
        remedy = "it got no page of its own"
    elif is_alone:
        remedy = f"it got no page of its own; to take its text, put it in the place of {RAW}/{first.raw.file}"
    else:
        other = f"{RAW}/{first.raw.file} holds other articles too"
        remedy = f"it got no page of its own; {other}: write what is new into the page"
    return Problem(_where(article), what, remedy, Severity.NOTE)


def _changes(article: Article, first: Article) -> str:
    changed = difference(first, article)
    return f" ({changed})" if changed else ""


def _where(article: Article) -> Where:
    return Where(f"{RAW}/{article.raw.file}", article.raw.first_line or None)
