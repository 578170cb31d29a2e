"""Dated articles' words, in order of appearance -> the thread each continues: an unfolding story over days and weeks.

An article joins the thread of the earlier one most like it, or begins its own. That is decided by itself and what came
before alone, rarity of words included: whatever appears later, a thread only ever grows at its end.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from heapq import nlargest
from math import log

from generator.model import Slug
from generator.stories.related import Weighed, likeness, weighed

PAUSE = timedelta(days=30)
"""After so long without news a story is over; what comes then is a new one."""

ALIKE = 0.2
"""Cosine from which on a report continues another. Reports on one affair reach 0.3, those from one region 0.1."""

SUPPOSED = 30
"""Articles that are supposed to have come before the first, each word in none of them: without them, whatever the
first two articles share would pass for common."""

CANDIDATES = 8
POSTINGS = 24
"""Latest articles that are kept for a word."""


@dataclass(frozen=True, slots=True)
class Dated:
    """An article's words and its day."""

    slug: Slug
    day: date
    words: Sequence[int]


@dataclass
class _Past:
    """What has been read so far."""

    count: int = 0
    held: Counter[int] = field(default_factory=Counter)
    index: dict[int, deque[Slug]] = field(default_factory=dict)
    read: dict[Slug, tuple[date, Weighed]] = field(default_factory=dict)


def threads(articles: Iterable[Dated]) -> Mapping[Slug, Slug]:
    """For each article the first of its thread, which may be itself. Takes them in order of appearance."""
    past = _Past()
    first: dict[Slug, Slug] = {}
    for article in articles:
        found = _weighed(article, past)
        before = _continued(article, found, past)
        first[article.slug] = first[before] if before else article.slug
        _remember(article, found, past)
    return first


def _weighed(article: Dated, past: _Past) -> Weighed:
    past.count += 1
    past.held.update(set(article.words))
    every = past.count + SUPPOSED
    rarity = {term: log(1 + every / past.held[term]) for term in set(article.words)}
    return weighed(article.words, rarity, 0.0)


def _continued(article: Dated, found: Weighed, past: _Past) -> Slug | None:
    """The earlier article most like this one, if it is like enough and not too old."""
    signs: Counter[Slug] = Counter()
    for term in found.query:
        signs.update(slug for slug in past.index.get(term, ()) if article.day - past.read[slug][0] <= PAUSE)
    best = nlargest(CANDIDATES, signs.items(), key=lambda pair: (pair[1], pair[0]))
    scored = sorted(((-likeness(found, past.read[slug][1]), slug) for slug, _ in best))
    return scored[0][1] if scored and -scored[0][0] >= ALIKE else None


def _remember(article: Dated, found: Weighed, past: _Past) -> None:
    past.read[article.slug] = (article.day, found)
    for term in found.query:
        past.index.setdefault(term, deque(maxlen=POSTINGS)).append(article.slug)
