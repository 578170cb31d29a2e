"""An article that was received several times gets one page: articles and their pages in, who goes without one out.

The one that has a page keeps it; among others the first by file and line is made one. Nothing loses a page it has.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model import Article, Problem, Received, Severity, Where
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


def only(articles: Sequence[Article], pages: Mapping[int, bool], standing: Sequence[Article], raw: str) -> Again:
    """Who goes without a page. `pages` are the articles that have one, and whether a person has hidden it; `standing`
    are on pages of files set aside.

    Of two that have pages nothing is told where one is hidden: that is settled. `raw` is what messages call the folder
    of what was received.
    """
    order = [-1] * len(standing) + sorted(range(len(articles)), key=lambda index: (index not in pages, index))
    every = [*standing, *(articles[index] for index in order[len(standing) :])]
    held = Counter(article.raw.file for article in every)
    places: dict[int, list[Received]] = defaultdict(list)
    problems: dict[int, list[Problem]] = defaultdict(list)
    without: set[int] = set()
    for repeat in repeats(every):
        index, first = order[repeat.index], order[repeat.first]
        article, before = every[repeat.index], every[repeat.first]
        has_page = repeat.is_elsewhere or index == -1 or index in pages
        is_hidden = pages.get(first, False)
        if has_page and (is_hidden or pages.get(index, False)):
            continue
        here, there = _where(article, raw), _where(before, raw)
        if repeat.is_elsewhere:
            problem = _elsewhere(here, there)
        else:
            changed = difference(before, article)
            remedy = _BOTH if has_page else _remedy(there.path, changed, is_alone=held[before.raw.file] == 1)
            problem = _again(here, f"{there}, whose page is hidden" if is_hidden else f"{there}", changed, remedy)
        problems[index if has_page else first].append(problem)
        if not has_page:
            without.add(index)
            places[first].append(article.raw)
    return Again(frozenset(without), problems, places)


def _elsewhere(here: Where, there: Where) -> Problem:
    return Problem(here, f"the same report as {there}, from another outlet", "both are published", Severity.NOTE)


def _again(here: Where, there: str, changed: str, remedy: str) -> Problem:
    what = f"the same article as {there}" + (f" ({changed})" if changed else "")
    return Problem(here, what, remedy, Severity.NOTE)


_BOTH = "both are published; delete one of the two, or hide its page with “publish: false”"


def _remedy(first: str, changed: str, *, is_alone: bool) -> str:
    """For an article that got no page; `is_alone`: the first one's file holds nothing else that would lose its own."""
    if not changed:
        return "it got no page of its own"
    if is_alone:
        return f"it got no page of its own; to take its text, put it in the place of {first}"
    return f"it got no page of its own; {first} holds other articles too: write what is new into the page"


def _where(article: Article, raw: str) -> Where:
    return Where(f"{raw}/{article.raw.file}", article.raw.first_line or None)
