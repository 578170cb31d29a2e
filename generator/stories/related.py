"""Articles' words -> for each the articles most like it, by the words and word pairs they share (TF-IDF, cosine).

Exact only where it matters: an article's rarest words find a few candidates, and these alone are compared over all
words and pairs. Words that very many articles have are left out: they cost most and tell least. Time and memory grow
with the number of articles, not with its square.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import chain, compress, pairwise
from math import hypot, log, sqrt
from operator import and_, mul

from generator.model import Slug
from generator.stories.terms import FIRST_PAIR

CLOSEST = 5
"""How many are given for each article."""

ALIKE = 0.08
"""Cosine below which two articles have no more in common than the region they report from."""

COMMON_SHARE = 20
"""A word that more than one article in so many has does not tell which of them belong together."""

COMMON = 20
"""Articles that have to have a word for that, in a small collection."""

QUERY_WORDS = 40
"""The weightiest words of an article, through which its candidates are found."""

TELLING = 20
"""Those of them whose pairs are compared, too: names, mostly."""

POSTINGS = 16
"""Articles kept for such a word: those in which it weighs most."""

CANDIDATES = 20
"""Articles compared in full with each."""

HOW_OFTEN = (0.0, *(1 + log(number) for number in range(1, 10_000)))
"""What it counts for that a word stands so often in one text: twice is more than once, and less than double."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """An article's terms that others have too, each with its weight; the length over these and its own."""

    weights: dict[int, float]
    length: float
    query: tuple[int, ...]
    """Its weightiest words, the weightiest first."""


def related(words: Mapping[Slug, Sequence[int]]) -> Mapping[Slug, tuple[Slug, ...]]:
    """For each article the most alike others, the most alike first; those that share nothing worth naming have none."""
    slugs = sorted(words)
    found = _weighed([words[slug] for slug in slugs])
    scored: list[list[tuple[float, int]]] = [[] for _ in slugs]
    for one, other in _pairs(found):
        score = likeness(found[one], found[other])
        if score >= ALIKE:
            scored[one].append((-score, other))
            scored[other].append((-score, one))
    return {slug: tuple(slugs[at] for _, at in sorted(own)[:CLOSEST]) for slug, own in zip(slugs, scored, strict=True)}


def likeness(one: Weighed, other: Weighed) -> float:
    """The cosine of two articles' weights: 0 for nothing in common, 1 for the same words."""
    mine, theirs = one.weights, other.weights
    both = mine.keys() & theirs.keys()
    shared: float = sum(map(mul, map(mine.__getitem__, both), map(theirs.__getitem__, both)))
    return round(shared / (one.length * other.length), 9)


# --- weights ---------------------------------------------------------------------------------------------------------


def _weighed(texts: Sequence[Sequence[int]]) -> list[Weighed]:
    """Each text's words by how often they stand there and how few others have them; then its telling pairs likewise."""
    held = Counter(chain.from_iterable(map(set, texts)))
    common = max(COMMON, len(texts) / COMMON_SHARE)
    rarity = [0.0] * (max(held, default=0) + 1)
    for word, number in held.items():
        rarity[word] = log(1 + len(texts) / number) if 1 < number <= common else 0.0
    lone = {word for word, number in held.items() if number == 1}
    found = []
    for text in texts:
        own = log(1 + len(texts)) * sqrt(len(lone.intersection(text)))
        shared = list(compress(text, map(rarity.__getitem__, text)))
        found.append(weighed(shared, rarity.__getitem__, own))
    told = [telling_pairs(text, article) for text, article in zip(texts, found, strict=True)]
    paired = Counter(chain.from_iterable(told))
    rarities = {pair: log(1 + len(texts) / number) for pair, number in paired.items() if number > 1}
    return [_with_pairs(article, pairs, rarities) for article, pairs in zip(found, told, strict=True)]


def weighed(text: Sequence[int], rarity: Callable[[int], float], own: float) -> Weighed:
    """One text by its words; `own` is the length over those that no other text has."""
    here = Counter(text[: len(HOW_OFTEN) - 1])
    weights = dict(zip(here, map(mul, map(rarity, here), map(HOW_OFTEN.__getitem__, here.values())), strict=True))
    length = hypot(own, *weights.values()) or 1.0
    return Weighed(weights, length, tuple(nlargest(QUERY_WORDS, weights, key=weights.__getitem__)))


def telling_pairs(text: Sequence[int], article: Weighed) -> Counter[int]:
    """The pairs of neighbours that are both among the weightiest words. Each as one number."""
    telling = list(map(set(article.query[:TELLING]).__contains__, text))
    both = map(and_, telling, telling[1:])
    return Counter([a * FIRST_PAIR + b for a, b in compress(pairwise(text), both)])


def _with_pairs(article: Weighed, pairs: Counter[int], rarity: Mapping[int, float]) -> Weighed:
    more = {
        pair: HOW_OFTEN[min(number, len(HOW_OFTEN) - 1)] * rarity[pair]
        for pair, number in pairs.items()
        if pair in rarity
    }
    if not more:
        return article
    return Weighed({**article.weights, **more}, hypot(article.length, *more.values()), article.query)


# --- candidates ------------------------------------------------------------------------------------------------------


def _pairs(found: Sequence[Weighed]) -> Iterator[tuple[int, int]]:
    """Every two articles one of which is a candidate for the other, once."""
    index = _index(found)
    seen: set[int] = set()
    for at, article in enumerate(found):
        for other in _candidates(at, article, index):
            pair = min(at, other) << 32 | max(at, other)
            if pair not in seen:
                seen.add(pair)
                yield at, other


def _index(found: Sequence[Weighed]) -> Mapping[int, list[int]]:
    """For each word the articles in which it weighs most."""
    index: dict[int, list[tuple[float, int]]] = {}
    for at, article in enumerate(found):
        for term in article.query:
            index.setdefault(term, []).append((article.weights[term] / article.length, -at))
    return {
        term: [-at for _, at in (nlargest(POSTINGS, held) if len(held) > POSTINGS else held)]
        for term, held in index.items()
    }


def _candidates(at: int, article: Weighed, index: Mapping[int, list[int]]) -> list[int]:
    """Those that share most of its weightiest words; of as many, those that share the weightier."""
    signs = Counter(chain.from_iterable(map(index.__getitem__, article.query)))
    del signs[at]
    return [other for other, _ in signs.most_common(CANDIDATES)]
