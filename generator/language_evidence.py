"""How much of a text is in each language: its commonest words and its letters count for it, letters of others against.

Text in, a Score a language out. A word or letter that several languages share counts less for each of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from generator.language_table import ARABIC, CYRILLIC, LATIN, Tongue

_WORD = re.compile(r"[^\W\d_]+")

OWN_LETTER = 0.5
"""What a word with a letter of the language counts, beside a common word's 1."""

FOREIGN_LETTER = 0.7
"""What a word with a letter that the language has not counts against it: it may be a name."""

LEAST_SCORE = 1.5
"""Of a language that is told by its words: two that it shares with few, or several that it shares with many."""

LEAST_WORDS = 2
"""Different common words of a language that is told by them."""

LEAST_SHARE = 0.05
"""Common words among all of a text; Finnish, Turkish and Hungarian have the fewest, some .12."""

LEAD = 0.1
"""Share by which the best is before the next."""

LEAST_LEAD = 0.5
"""The same in words."""


@dataclass(frozen=True, slots=True)
class Score:
    """What speaks for a language: all of it, and the common words alone."""

    total: float
    words: int
    """Different ones."""
    share: float
    """Of the text's words."""

    @property
    def is_enough(self) -> bool:
        """The language could be told by it."""
        return self.total >= LEAST_SCORE and self.words >= LEAST_WORDS and self.share >= LEAST_SHARE


def told(text: str, family: Mapping[str, Tongue]) -> str:
    """The one language of a family that the text is clearly in; empty where none is, or two may be."""
    found = sorted(scores(text, family).items(), key=lambda pair: (-pair[1].total, pair[0]))
    (best, first), (_, second) = found[0], found[1]
    lead = first.total - second.total
    return best if first.is_enough and lead >= max(LEAST_LEAD, LEAD * first.total) else ""


def scores(text: str, family: Mapping[str, Tongue]) -> dict[str, Score]:
    """The score of every language of a family."""
    counts = Counter(_WORD.findall(text.lower()))
    return {code: _score(code, counts, _family(id(family))) for code in family}


@dataclass(frozen=True)
class _Family:
    """The languages of a script, and of how many of them each word and each letter is."""

    tongues: Mapping[str, Tongue]
    words: Mapping[str, int]
    letters: Mapping[str, int]


_FAMILIES = {id(family): family for family in (LATIN, CYRILLIC, ARABIC)}


@cache
def _family(key: int) -> _Family:
    tongues = _FAMILIES[key]
    return _Family(
        tongues,
        Counter(word for tongue in tongues.values() for word in tongue.words),
        Counter(letter for tongue in tongues.values() for letter in tongue.letters),
    )


def _score(code: str, counts: Mapping[str, int], family: _Family) -> Score:
    tongue = family.tongues[code]
    hits = {word: count for word, count in counts.items() if word in tongue.words}
    total = sum(count / family.words[word] for word, count in hits.items())
    total += sum(count * _letters(word, tongue, family) for word, count in counts.items() if not word.isascii())
    return Score(total, len(hits), sum(hits.values()) / (sum(counts.values()) or 1))


def _letters(word: str, tongue: Tongue, family: _Family) -> float:
    """What a word's letters say for a language, or against it."""
    marked = {letter for letter in word if letter in family.letters}
    if marked - tongue.letters:
        return -FOREIGN_LETTER
    return max((OWN_LETTER / family.letters[letter] for letter in marked), default=0.0)
