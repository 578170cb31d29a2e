"""Dated articles' words, in order of appearance -> the thread each continues: an unfolding story over days and weeks.

An article joins the thread of the earlier one most like it, or begins its own. That is decided by itself and what came
before alone, rarity of words included: whatever appears later, a thread only ever grows at its end.
"""

from __future__ import annotations

from collections import Counter, OrderedDict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from heapq import nlargest
from itertools import chain
from math import log

from generator.model import Slug
from generator.stories.related import TELLING, Weighed, likeness, weighed

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
    """What has been read so far; of articles that are too old to be continued the words alone."""

    count: int = 0
    held: Counter[int] = field(default_factory=Counter)
    index: dict[int, deque[Slug]] = field(default_factory=dict)
    read: OrderedDict[Slug, tuple[date, Weighed]] = field(default_factory=OrderedDict)


def threads(articles: Iterable[Dated]) -> Mapping[Slug, Slug]:
    """For each article the first of its thread, which may be itself. Takes them in order of appearance."""
    past = _Past()
    first: dict[Slug, Slug] = {}
    for article in articles:
        _forget(past, article.day - PAUSE)
        found = _weighed(article, past)
        before = _continued(found, past)
        first[article.slug] = first[before] if before else article.slug
        _remember(article, found, past)
    return first


def _weighed(article: Dated, past: _Past) -> Weighed:
    past.count += 1
    past.held.update(set(article.words))
    every = past.count + SUPPOSED
    held = past.held
    return weighed(article.words, lambda word: log(1 + every / held[word]), 0.0)


def _continued(found: Weighed, past: _Past) -> Slug | None:
    """The earlier article most like this one, if it is like enough; of those that are not too old."""
    signs = Counter(chain.from_iterable(_postings(term, past) for term in found.query[:TELLING]))
    best = nlargest(CANDIDATES, ((number, slug) for slug, number in signs.items()))
    scored = sorted((-likeness(found, past.read[slug][1]), slug) for _, slug in best)
    return scored[0][1] if scored and -scored[0][0] >= ALIKE else None


def _postings(term: int, past: _Past) -> Iterable[Slug]:
    """The latest articles of a word that are not too old; the others are let go."""
    held = past.index.get(term)
    if held is None:
        return ()
    while held and held[0] not in past.read:
        held.popleft()
    return held


def _remember(article: Dated, found: Weighed, past: _Past) -> None:
    past.read[article.slug] = (article.day, found)
    for term in found.query[:TELLING]:
        past.index.setdefault(term, deque(maxlen=POSTINGS)).append(article.slug)


def _forget(past: _Past, day: date) -> None:
    """Lets go of the articles before a day: they stand in `read` in order of appearance."""
    while past.read and next(iter(past.read.values()))[0] < day:
        past.read.popitem(last=False)
