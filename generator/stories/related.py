"""Articles' words -> for each the articles most like it, by the words and word pairs they share (TF-IDF, cosine).

Exact only where it matters: an article's rarest words find a few candidates, and these alone are compared over all
words and pairs. Words that very many articles have are left out: they cost most and tell least. Time and memory grow
with the number of articles, not with its square.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, compress, pairwise
from math import hypot, log
from operator import mul

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

POSTINGS = 8
"""Articles kept for such a word: those in which it comes first, compared with their other words."""

CANDIDATES = 16
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
        rarity[word] = log(1 + len(texts) / number) if number <= common else 0.0
    lone = {word for word, number in held.items() if number == 1}
    found = [_by_words(text, rarity, lone) for text in texts]
    told = [telling_pairs(text, article) for text, article in zip(texts, found, strict=True)]
    paired = Counter(chain.from_iterable(told))
    rarities = {pair: log(1 + len(texts) / number) for pair, number in paired.items() if number > 1}
    return [_with_pairs(article, pairs, rarities) for article, pairs in zip(found, told, strict=True)]


def _by_words(text: Sequence[int], rarity: Sequence[float], lone: set[int]) -> Weighed:
    """Of the words that no other text has only the length is kept."""
    rare = list(compress(text, map(rarity.__getitem__, text)))
    own = lone.intersection(rare)
    shared = [word for word in rare if word not in own] if own else rare
    return weighed(shared, rarity.__getitem__, hypot(*map(rarity.__getitem__, own)))


def weighed(text: Sequence[int], rarity: Callable[[int], float], own: float) -> Weighed:
    """One text by its words; `own` is the length over those that no other text has."""
    here = Counter(text[: len(HOW_OFTEN) - 1])
    weights = dict(zip(here, map(mul, map(rarity, here), map(HOW_OFTEN.__getitem__, here.values())), strict=True))
    length = hypot(own, *weights.values()) or 1.0
    return Weighed(weights, length, tuple(sorted(weights, key=weights.__getitem__, reverse=True)[:QUERY_WORDS]))


def telling_pairs(text: Sequence[int], article: Weighed) -> Counter[int]:
    """The pairs of neighbours that are both among the weightiest words. Each as one number."""
    is_telling = map(set(article.query[:TELLING]).__contains__, text)
    places = list(compress(range(len(text)), is_telling))
    return Counter([text[one] * FIRST_PAIR + text[next_] for one, next_ in pairwise(places) if next_ - one == 1])


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
    queries = [article.query for article in found]
    index = _index(queries)
    seen: set[int] = set()
    for at, query in enumerate(queries):
        for other in _candidates(at, query, index):
            pair = min(at, other) << 32 | max(at, other)
            if pair not in seen:
                seen.add(pair)
                yield at, other


def _index(queries: Sequence[Sequence[int]]) -> Mapping[int, Sequence[int]]:
    """For each word the articles among whose words it comes first: those whose first it is, whose second, and so on."""
    index: defaultdict[int, list[int]] = defaultdict(list)
    numbered = list(enumerate(queries))
    for rank in range(QUERY_WORDS):
        for at, query in numbered:
            if rank < len(query):
                index[query[rank]].append(at)
    return {word: held[:POSTINGS] for word, held in index.items()}


def _candidates(at: int, query: Sequence[int], index: Mapping[int, Sequence[int]]) -> Sequence[int]:
    """Those that share most of its weightiest words; of as many, those that share the weightier."""
    signs = Counter(chain.from_iterable(map(index.__getitem__, query)))
    del signs[at]
    several = [other for other, number in signs.items() if number > 1]
    found = several if len(several) >= CLOSEST else list(signs)
    return sorted(found, key=signs.__getitem__, reverse=True)[:CANDIDATES]
