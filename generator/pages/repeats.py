"""The same text received twice: articles in, for each repeated one the article it repeats out.

Two texts are compared by their runs of three words. Only runs that begin with certain words are indexed, about one in
eight, so that finding the likely ones costs as much for an article whether there are a hundred others or ten thousand.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import nsmallest
from zlib import crc32

from generator.model import Article
from generator.tokens import word_count

SAME = 0.7
"""The share of runs that two texts have in common, of all that either has, from which they are one article.

An article pasted again with a slip mended in every other paragraph shares 0.8. The same report grown by a third shares
0.75, grown by half 0.67: that is a later version with news in it, and has a page of its own.
"""

RUN = 3
"""Words in a run."""

FEW_WORDS = 60
"""Texts shorter than this count with their headline: "Subscribe to read on" is no article."""

ONE_IN = 8
"""Of that many words one begins a run that is indexed."""

MOST_SHARED = 20
"""A run in more articles than this is furniture and says nothing."""

MOST_COMPARED = 5
"""Likely texts that one is compared with in full."""

# A sign of Chinese or Japanese is a word, there being no spaces.
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")

_Run = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """An article that was received before. `index` and `first` count the articles that were given."""

    index: int
    first: int
    is_elsewhere: bool
    """Another outlet printed it: the same agency's report, and no mistake."""


def repeats(articles: Sequence[Article]) -> Iterator[Repeat]:
    """Every article whose text an earlier one has too. An outlet that is not known may be any."""
    index = _Index()
    printed: dict[int, list[int]] = {}
    for number, article in enumerate(articles):
        runs = _runs(article)
        first = index.found(runs)
        if first is None or not _is_one(articles[first], article):
            index.add(number, runs)
            printed[number] = [number]
            continue
        earlier = next((each for each in printed[first] if _may_be_one(articles[each], article)), None)
        if earlier is None:
            printed[first].append(number)
        yield Repeat(number, first if earlier is None else earlier, earlier is None)


def _is_one(one: Article, other: Article) -> bool:
    """Short texts are one where their headlines are, or all their words: one word tells a bakery from a mill.

    Of two days they are one only word for word: a forecast and the next day's differ by its figures alone.
    """
    bodies = [_words(_body(each)) for each in (one, other)]
    if bodies[0] == bodies[1]:
        return True
    days = [each.published.day for each in (one, other)]
    if None not in days and days[0] != days[1]:
        return False
    is_long = min(word_count(_body(each)) for each in (one, other)) >= FEW_WORDS
    return is_long or _words(one.headline) == _words(other.headline)


def _may_be_one(one: Article, other: Article) -> bool:
    """Of one outlet, as far as that is known; under another headline by other authors it is of another."""
    outlets = {" ".join(each.source.outlet.casefold().split()) for each in (one, other)}
    if len(outlets) > 1 and "" not in outlets:
        return False
    authors = [set(each.byline.names) for each in (one, other)]
    return not all(authors) or not authors[0].isdisjoint(authors[1]) or one.headline == other.headline


class _Index:
    """Texts by their runs."""

    def __init__(self) -> None:
        self._texts: dict[int, frozenset[_Run]] = {}
        self._indexed: dict[int, int] = {}
        self._holders: dict[_Run, list[int]] = {}

    def add(self, number: int, runs: frozenset[_Run]) -> None:
        """Takes in a text that no other is like."""
        sample = _sample(runs)
        self._texts[number] = runs
        self._indexed[number] = len(sample)
        for run in sample:
            self._holders.setdefault(run, []).append(number)

    def found(self, runs: frozenset[_Run]) -> int | None:
        """The text that these runs are the text of, the most alike; of equals the first."""
        alike = [(-_likeness(runs, self._texts[number]), number) for number in self._likely(_sample(runs))]
        likeness, number = min(alike, default=(0.0, 0))
        return number if -likeness >= SAME else None

    def _likely(self, sample: Sequence[_Run]) -> list[int]:
        """Texts that share half of what two like texts share, for a sample is no more than that."""
        holders = (self._holders.get(run, ()) for run in sample)
        shared = Counter(number for those in holders if len(those) <= MOST_SHARED for number in those)
        near = [n for n, count in shared.items() if count >= min(len(sample), self._indexed[n]) * SAME / 2]
        return nsmallest(MOST_COMPARED, near, key=lambda number: (-shared[number], number))


def _likeness(one: frozenset[_Run], other: frozenset[_Run]) -> float:
    return len(one & other) / (len(one | other) or 1)


def _runs(article: Article) -> frozenset[_Run]:
    words = _words(_body(article))
    if len(words) < FEW_WORDS:
        words = _words(article.headline) + words
    found = frozenset(zip(*(words[start:] for start in range(RUN)), strict=False))
    return found or frozenset([(article.headline, *(paragraph.text for paragraph in article.paragraphs))])


def _body(article: Article) -> str:
    return " ".join(paragraph.text for paragraph in article.paragraphs)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _sample(runs: frozenset[_Run]) -> list[_Run]:
    """The runs that are indexed; of a text so short that hardly any would be, all."""
    chosen = [run for run in runs if _is_chosen(run[0])]
    return chosen if len(chosen) >= ONE_IN else list(runs)


@lru_cache(maxsize=100_000)
def _is_chosen(word: str) -> bool:
    return crc32(word.encode("utf-8", "surrogatepass")) % ONE_IN == 0
