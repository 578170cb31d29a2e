"""Made-up articles for measuring the search, in a language that does not exist, the same for the same number.

Words are as frequent as in real news: the frequency of a word falls with its rank (Zipf's law, with Mandelbrot's
correction), so that some stand in every article, most in one or two, and the vocabulary grows with the collection. An
article comes back to some words of its own. Days, outlets, agencies and topics are given out by the same law.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from random import Random
from typing import NamedTuple

from tests.bench.clippings import BODIES, PERSONS, PLACES, clipping

RANKS = 120_000
EXPONENT, SHIFT = 1.18, 2.7
BEGINNINGS = "b br d dr f g gr h k kl l m n p pr r s sk st t tr v w z".split()
MIDDLES = "a e i o u ai ea or an en".split()
WORDS, SENTENCE, PARAGRAPH = 450, 18, 3
OWN_WORDS, OWN_SHARE = 25, 0.15
"""Words that an article comes back to, and their share of its text."""
COMMONEST = 200
"""Ranks that are no article's own words."""

DAYS, FIRST_DAY = 730, date(2024, 1, 1)
TOPICS, OUTLETS, AGENCIES = 300, 40, 6
TOPICS_AN_ARTICLE = 5


class MadeUp(NamedTuple):
    """An article with what its page is filtered by; a topic is a number."""

    headline: str
    paragraphs: tuple[str, ...]
    day: date
    outlet: str
    agencies: tuple[str, ...]
    topics: tuple[int, ...]


def news(number: int) -> MadeUp:
    """An article of about 450 words."""
    random = Random(number)
    own = _drawn(random, OWN_WORDS, COMMONEST)
    length = max(80, round(random.lognormvariate(0, 0.4) * WORDS))
    common = iter(_drawn(random, length, 0))
    words = [random.choice(own) if random.random() < OWN_SHARE else next(common) for _ in range(length)]
    sentences = [" ".join(words[at : at + SENTENCE]).capitalize() + "." for at in range(0, length, SENTENCE)]
    paragraphs = (" ".join(sentences[at : at + PARAGRAPH]) for at in range(0, len(sentences), PARAGRAPH))
    headline = " ".join([*random.sample(own, 4), *_drawn(random, 4, 0)]).capitalize()
    return MadeUp(headline, tuple(paragraphs), *_told(random))


def small_world(number: int) -> MadeUp:
    """The worst for a search: a vocabulary so small that nearly every word stands in most articles."""
    random = Random(number)
    headline, _, *paragraphs, _ = clipping(number).strip().split("\n\n")
    text = " ".join(paragraphs)
    topics = tuple(place for place, name in enumerate((*PLACES, *PERSONS, *BODIES)) if name in text)
    return MadeUp(headline, tuple(paragraphs), *_told(random)[:3], topics)


def topic_name(number: int) -> str:
    """The name of a made-up topic: two words that are no other's."""
    return f"{_word(RANKS + number)} {_word(2 * RANKS + number)}".title()


def _told(random: Random) -> tuple[date, str, tuple[str, ...], tuple[int, ...]]:
    day = FIRST_DAY + timedelta(days=random.randrange(DAYS))
    outlet = f"The {_word(3 * RANKS + _ranks(random, 1, OUTLETS)[0])} Post".title()
    agencies = (f"Agency {random.randrange(AGENCIES)}",) if random.random() < 1 / 3 else ()
    return day, outlet, agencies, tuple(sorted(set(_ranks(random, TOPICS_AN_ARTICLE, TOPICS))))


def _drawn(random: Random, count: int, least: int) -> list[str]:
    return [_word(rank) for rank in _ranks(random, count, RANKS, least)]


def _ranks(random: Random, count: int, size: int, least: int = 0) -> list[int]:
    return random.choices(range(least, size), cum_weights=_law(size, least), k=count)


@cache
def _law(size: int, least: int) -> Sequence[float]:
    return list(accumulate((rank + 1 + SHIFT) ** -EXPONENT for rank in range(least, size)))


@cache
def _word(rank: int) -> str:
    """Frequent words are short, as they are in real languages."""
    syllables = ""
    number = rank
    while not syllables or number:
        number, place = divmod(number, len(BEGINNINGS) * len(MIDDLES))
        syllables += BEGINNINGS[place % len(BEGINNINGS)] + MIDDLES[place // len(BEGINNINGS)]
    return syllables
