"""Articles' words -> for each the others that tell its story in the same words: one agency's report, twice printed.

Texts that share several runs of three words are compared over all their runs. Only runs that begin with an anchor word
are looked up, so that most of a text costs nothing; anchors are chosen by their letters, so copies have the same ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, compress

from generator.model import Slug

RUN = 3
"""Words in a row; words that every text has are not counted, so that this is about a line of print."""

COPIED = 0.5
"""Share of the shorter text's runs that stand in the longer one too: a report cut by half is still the same."""

SHORTEST = 12
"""Runs; with fewer, a sentence in common would make two notices the same story."""

FIRST_SIGNS = 2
"""Shared runs at anchors from which on two texts are compared."""

EVERYWHERE = 20
"""Articles; what more of them share is a form of words ("did not immediately respond to a request for comment")."""

LONGER = 3
"""A text that many times as long as another is no copy of it but a collection that holds it: what else stands there is
another story."""

SHOWN = 12
"""Articles that are named of a story that very many printed, or that a collection holds."""

Run = tuple[int, ...]


def same_story(words: Mapping[Slug, Sequence[int]], anchors: set[int]) -> Mapping[Slug, tuple[Slug, ...]]:
    """For each article the others of its story by slug, up to SHOWN; a copy of a copy belongs to it as well.

    A collection that holds the whole of it is named with it, and joins no stories.
    """
    story = {slug: slug for slug in words}
    beside: dict[Slug, list[Slug]] = {}
    for one, other in _suspects(words, anchors):
        if _root(story, one) == _root(story, other) or not is_copy(words[one], words[other]):
            continue
        if _are_as_long(words[one], words[other]):
            first, second = sorted((_root(story, one), _root(story, other)))
            story[second] = first
        else:
            beside.setdefault(one, []).append(other)
            beside.setdefault(other, []).append(one)
    members: dict[Slug, list[Slug]] = {}
    for slug in sorted(words):
        members.setdefault(_root(story, slug), []).append(slug)
    return {slug: _around(told, at, beside.get(slug, ())) for told in members.values() for at, slug in enumerate(told)}


def _are_as_long(one: Sequence[int], other: Sequence[int]) -> bool:
    return max(len(one), len(other)) <= LONGER * min(len(one), len(other))


def _around(told: Sequence[Slug], at: int, beside: Sequence[Slug]) -> tuple[Slug, ...]:
    """Those next to one of a story, then those that it holds or that hold it."""
    start = max(0, min(at - SHOWN // 2, len(told) - SHOWN - 1))
    near = told[start : start + SHOWN + 1]
    others = (slug for slug in (*near, *sorted(set(beside))) if slug != told[at])
    return tuple(dict.fromkeys(others))[:SHOWN]


def is_copy(one: Sequence[int], other: Sequence[int]) -> bool:
    """One of the two texts stands in the other for the most part, word for word."""
    first, second = set(_runs(one)), set(_runs(other))
    shorter = min(len(first), len(second))
    return shorter >= SHORTEST and len(first & second) >= COPIED * shorter


def _runs(words: Sequence[int]) -> Iterable[Run]:
    return zip(*(words[start:] for start in range(RUN)), strict=False)


def _suspects(words: Mapping[Slug, Sequence[int]], anchors: set[int]) -> Iterator[tuple[Slug, Slug]]:
    """Pairs of articles that share enough runs at anchors, in a fixed order."""
    signs: Counter[tuple[Slug, Slug]] = Counter()
    for slugs in _holders(words, anchors):
        if len(slugs) <= EVERYWHERE:
            signs.update(combinations(slugs, 2))
    return (pair for pair, number in sorted(signs.items()) if number >= FIRST_SIGNS)


def _holders(words: Mapping[Slug, Sequence[int]], anchors: set[int]) -> Iterable[list[Slug]]:
    """The articles of each run that several have. Nearly every run has one: it costs a number and no list."""
    first: dict[int, Slug] = {}
    several: dict[int, list[Slug]] = {}
    for slug in sorted(words):
        begins = map(anchors.__contains__, words[slug])
        for run in set(map(hash, compress(_runs(words[slug]), begins))):
            holder = first.setdefault(run, slug)
            if holder != slug:
                several.setdefault(run, [holder]).append(slug)
    return several.values()


def _root(story: dict[Slug, Slug], slug: Slug) -> Slug:
    while story[slug] != slug:
        story[slug] = story[story[slug]]
        slug = story[slug]
    return slug
