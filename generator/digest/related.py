"""Where a reader of an article goes on: a digest's articles with their topics in, for each the nearest others out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from generator.model import Slug

SEE_ALSO = 3
_REACH = 6
"""Articles on each side that are looked at for one topic: the cost grows with the digest's length and no faster."""
_ENOUGH = 0.5
"""A topic that half of a large digest names leads nowhere in particular."""
_LARGE = 8


def related(topics_of: Sequence[Sequence[Slug]]) -> list[tuple[int, ...]]:
    """For each article, by place, up to three others that share topics; a rare topic counts for more."""
    articles = _by_topic(topics_of)
    return [_nearest(place, topics, articles, len(topics_of)) for place, topics in enumerate(topics_of)]


def _by_topic(topics_of: Sequence[Sequence[Slug]]) -> dict[Slug, list[int]]:
    articles: dict[Slug, list[int]] = {}
    for place, topics in enumerate(topics_of):
        for topic in topics:
            articles.setdefault(topic, []).append(place)
    return articles


def _nearest(place: int, topics: Sequence[Slug], articles: Mapping[Slug, list[int]], count: int) -> tuple[int, ...]:
    scores: dict[int, float] = {}
    for topic in topics:
        others = articles[topic]
        if count >= _LARGE and len(others) > count * _ENOUGH:
            continue
        middle = bisect_left(others, place)
        for other in others[max(0, middle - _REACH) : middle + _REACH + 1]:
            scores[other] = scores.get(other, 0) + 1 / len(others)
    scores.pop(place, None)
    best = sorted(scores, key=lambda other: (-scores[other], abs(other - place), other))
    return tuple(best[:SEE_ALSO])
