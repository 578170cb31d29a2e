"""Whether the text above a line and the text below it speak of the same things, in numbers.

Looks of a whole file in; for any line its numbers out, in the order of COHESION. A word that comes again soon is a link
between its two places, the heavier the fewer lines have it: within an article links cross every line, between two
articles few do (lexical chains, as Morris and Hirst and later TextTiling have them). A headline's own words stand in
the text that it heads. All of it is linear: each word is looked at where it stands, once.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator.clean.looks import Look

COHESION = (
    "links by vocabulary", "links by mean", "links over least", "links by most above", "links by most below",
    "new below", "last above", "new far below", "last far above", "new above", "last below",
    "headline's words below", "headline's words above", "headline's words anywhere below",
    "headline's words anywhere above", "headline more below", "headline often below",
)  # fmt: skip

LINK = 350
"""Running words within which a word that comes again is a link."""

NEAR, FAR = 120, 400
"""Running words above and below a line: about two paragraphs, and some ten."""

AROUND = 14
"""Lines above and below among which a line's links are compared."""

LEAST_WORDS = 3
"""Words of a line that says something."""

_UNIT = 1000
"""Weights are whole numbers: their sums do not depend on the order of words."""


Reach = tuple[int, int]
"""The first line above, and the line behind the last below."""


@dataclass(frozen=True, slots=True)
class Cohesion:
    """A file's vocabulary by place; each list has sums up to a line, but for links, which cross it."""

    words: Sequence[int]
    links: Sequence[int]
    link_sums: Sequence[int]
    vocabulary: Sequence[int]
    firsts: Sequence[int]
    lasts: Sequence[int]
    places: Mapping[str, Sequence[int]]
    """Of the words of headlines in running text."""

    def numbers(self, at: int, headline: frozenset[str]) -> tuple[float, ...]:
        """A line's numbers; `headline` holds its words."""
        near, far = self.reach(at, NEAR), self.reach(at, FAR)
        return (*self._crossing(at, near), *self._beginning(at, near, far), *self._headed(at, headline, far))

    def _crossing(self, at: int, near: Reach) -> tuple[float, ...]:
        """How few links cross the line: by how much is said around, and by how many cross the lines around."""
        above, below = near
        low, high = max(0, at - AROUND), min(len(self.links), at + 1 + AROUND)
        before, behind = self.links[low : at + 1], self.links[at:high]
        crossing, mean = self.links[at], 1 + (self.link_sums[high] - self.link_sums[low]) / (high - low) / _UNIT
        said = self.vocabulary
        return (
            crossing / (_UNIT + min(said[at] - said[above], said[below] - said[at])),
            crossing / _UNIT / mean,
            (crossing - min(self.links[low:high])) / _UNIT / mean,
            crossing / (_UNIT + max(before)),
            crossing / (_UNIT + max(behind)),
        )

    def _beginning(self, at: int, near: Reach, far: Reach) -> tuple[float, ...]:
        """Shares of what is said below that comes for the first time, and of what is said above for the last."""
        (near_above, near_below), (above, below) = near, far
        said, firsts, lasts = self.vocabulary, self.firsts, self.lasts
        here, first, last = said[at], firsts[at], lasts[at]
        near_over, near_under = _UNIT + here - said[near_above], _UNIT + said[near_below] - here
        return (
            (firsts[near_below] - first) / near_under,
            (last - lasts[near_above]) / near_over,
            (firsts[below] - first) / (_UNIT + said[below] - here),
            (last - lasts[above]) / (_UNIT + here - said[above]),
            (first - firsts[near_above]) / near_over,
            (lasts[near_below] - last) / near_under,
        )

    def _headed(self, at: int, headline: frozenset[str], far: Reach) -> tuple[float, ...]:
        """How many of the headline's words the text has below and above, far off and anywhere, and how often."""
        size, (far_above, far_below) = len(headline) or 1, far
        below = above = ever_below = ever_above = often_below = often_above = 0
        for word in headline:
            if places := self.places.get(word):
                here = bisect_right(places, at)
                count_above = here - bisect_left(places, far_above)
                count_below = bisect_left(places, far_below) - here
                below, above = below + (count_below > 0), above + (count_above > 0)
                ever_below, ever_above = ever_below + (places[-1] > at), ever_above + (places[0] < at)
                often_below, often_above = often_below + count_below, often_above + count_above
        often = often_below - often_above
        return below / size, above / size, ever_below / size, ever_above / size, often / size, often_below / size

    def reach(self, at: int, count: int) -> Reach:
        """The lines from and up to which so many running words stand above and below."""
        size = len(self.links)
        above = max(0, bisect_right(self.words, self.words[at] - count) - 1)
        return above, min(size, max(at + 1, bisect_left(self.words, self.words[at + 1] + count)))


def cohesion(looks: Sequence[Look], words: Sequence[int], headlines: Iterable[frozenset[str]]) -> Cohesion:
    """The vocabulary of a file; `words` are its running words up to each line, `headlines` what may be asked for."""
    size = len(looks)
    stands = _stands(looks)
    weights = _weights(looks, set(map(len, stands.values())))
    change, vocabulary, firsts, lasts = [0] * (size + 1), [0] * size, [0] * size, [0] * size
    for places in stands.values():
        if len(places) == 1:
            continue
        weight, before = weights[len(places)], places[0]
        firsts[before] += weight
        vocabulary[before] += weight
        for at in places[1:]:
            vocabulary[at] += weight
            if words[at] - words[before] <= LINK:
                change[before + 1] += weight
                change[at + 1] -= weight
            before = at
        lasts[before] += weight
    asked = stands.keys() & frozenset().union(*headlines)
    told = {word: [at for at in stands[word] if looks[at].is_running] for word in asked}
    links = list(accumulate(change))[:size]
    return Cohesion(words, links, _sums(links), _sums(vocabulary), _sums(firsts), _sums(lasts), told)


def _stands(looks: Sequence[Look]) -> Mapping[str, list[int]]:
    """The lines that have each word, in order."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for at, look in enumerate(looks):
        if _says(look):
            for word in look.content:
                found[word].append(at)
    return found


def _says(look: Look) -> bool:
    return look.count >= LEAST_WORDS and not look.is_marked


def _weights(looks: Sequence[Look], counts: Iterable[int]) -> Mapping[int, int]:
    """Of words that so many lines have, the rarer the heavier."""
    size = 1 + (sum(_says(look) and bool(look.content) for look in looks) or 1)
    return {count: round(_UNIT * math.log(size / count)) for count in counts}


def _sums(numbers: Sequence[int]) -> list[int]:
    return list(accumulate(numbers, initial=0))
