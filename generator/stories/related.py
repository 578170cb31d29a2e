"""Articles' words -> for each the articles most like it, by the words and word pairs they share (TF-IDF, cosine).

Exact only where it matters: an article's rarest words find a few candidates, and these alone are compared over all
words and pairs. Time and memory grow with the number of articles, not with its square.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import pairwise
from math import log, sqrt
from operator import mul

from generator.model import Slug
from generator.stories.terms import FIRST_PAIR

CLOSEST = 5
"""How many are given for each article."""

ALIKE = 0.08
"""Cosine below which two articles have no more in common than the region they report from."""

QUERY_WORDS = 20
"""The weightiest words of an article, through which its candidates are found."""

POSTINGS = 32
"""Articles kept for such a word: those in which it weighs most."""

CANDIDATES = 12
"""Articles compared in full with each."""

HOW_OFTEN = (0.0, *(1 + log(number) for number in range(1, 10_000)))
"""What it counts for that a word stands so often in one text: twice is more than once, and less than double."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """An article's terms that another article has too, each with its weight; the length over all its terms."""

    weights: dict[int, float]
    length: float
    query: tuple[int, ...]
    """Its weightiest words."""


def related(words: Mapping[Slug, Sequence[int]]) -> Mapping[Slug, tuple[Slug, ...]]:
    """For each article the most alike others, the most alike first; those that share nothing worth naming have none."""
    slugs = sorted(words)
    found = _weighed([words[slug] for slug in slugs])
    index = _index(found)
    known: dict[int, float] = {}
    result: dict[Slug, tuple[Slug, ...]] = {}
    for at, article in enumerate(found):
        scored = []
        for other in _candidates(at, article, index):
            pair = min(at, other) << 32 | max(at, other)
            if pair not in known:
                known[pair] = likeness(article, found[other])
            scored.append((-known[pair], slugs[other]))
        result[slugs[at]] = tuple(slug for score, slug in sorted(scored)[:CLOSEST] if -score >= ALIKE)
    return result


def likeness(one: Weighed, other: Weighed) -> float:
    """The cosine of two articles' weights: 0 for nothing in common, 1 for the same words."""
    mine, theirs = one.weights, other.weights
    both = mine.keys() & theirs.keys()
    shared: float = sum(map(mul, map(mine.__getitem__, both), map(theirs.__getitem__, both)))
    return round(shared / (one.length * other.length), 9)


def _weighed(texts: Sequence[Sequence[int]]) -> list[Weighed]:
    """Each text's words by how often they stand there and how few others have them; then its telling pairs likewise."""
    held: Counter[int] = Counter()
    for text in texts:
        held.update(set(text))
    rarity = {word: log(1 + len(texts) / number) for word, number in held.items() if number > 1}
    found = [weighed(text, rarity, log(1 + len(texts))) for text in texts]
    told = [telling_pairs(text, article) for text, article in zip(texts, found, strict=True)]
    paired: Counter[int] = Counter()
    for pairs in told:
        paired.update(pairs.keys())
    rarity = {pair: log(1 + len(texts) / number) for pair, number in paired.items() if number > 1}
    return [_with_pairs(article, pairs, rarity) for article, pairs in zip(found, told, strict=True)]


def weighed(text: Sequence[int], rarity: Mapping[int, float], alone: float) -> Weighed:
    """One text's words; `rarity` of those that others have, `alone` that of a word which no other has."""
    here = Counter(text[: len(HOW_OFTEN) - 1])
    weights = {word: HOW_OFTEN[number] * rarity[word] for word, number in here.items() if word in rarity}
    own = len(here) - len(weights)
    length = sqrt(sum([weight * weight for weight in weights.values()]) + own * alone * alone)
    return Weighed(weights, length or 1.0, tuple(nlargest(QUERY_WORDS, weights, key=weights.__getitem__)))


def telling_pairs(text: Sequence[int], article: Weighed) -> Counter[int]:
    """The pairs of neighbours that are both among the weightiest words: names, mostly. Each as one number."""
    telling = set(article.query)
    return Counter([a * FIRST_PAIR + b for a, b in pairwise(text) if a in telling and b in telling])


def _with_pairs(article: Weighed, pairs: Counter[int], rarity: Mapping[int, float]) -> Weighed:
    more = {
        pair: HOW_OFTEN[min(number, len(HOW_OFTEN) - 1)] * rarity[pair]
        for pair, number in pairs.items()
        if pair in rarity
    }
    if not more:
        return article
    length = sqrt(article.length**2 + sum([weight * weight for weight in more.values()]))
    return Weighed({**article.weights, **more}, length, article.query)


def _index(found: Sequence[Weighed]) -> Mapping[int, list[int]]:
    """For each word the articles in which it weighs most."""
    index: dict[int, list[tuple[float, int]]] = {}
    for at, article in enumerate(found):
        for term in article.query:
            index.setdefault(term, []).append((article.weights[term] / article.length, -at))
    return {term: [-at for _, at in nlargest(POSTINGS, held)] for term, held in index.items()}


def _candidates(at: int, article: Weighed, index: Mapping[int, list[int]]) -> list[int]:
    """Those that share most of its weightiest words; of as many, those that share the weightier."""
    signs: Counter[int] = Counter()
    for term in article.query:
        signs.update(index[term])
    del signs[at]
    return [other for other, _ in signs.most_common(CANDIDATES)]
