"""A sighting of a name in, whether it stands in a headline out: in one a capital tells of no name."""

from __future__ import annotations

from functools import lru_cache

from generator.model import Kind
from generator.topics import words as w
from generator.topics.bystander_words import LIKE_NAMES, LIKE_SURNAMES
from generator.topics.gazetteer import GIVEN_NAMES
from generator.topics.reading import Sighting


def is_headline(s: Sighting) -> bool:
    """Whether nearly every long word of the line begins with a capital: as Turkey Lifts Its Import Tax."""
    return _is_in_capitals(s.reading.line(s.first))


def is_plain_in_headline(s: Sighting, key: str) -> bool:
    """Whether a capitalised word beside a name is an everyday one: Says Iran, Iraq Floods."""
    is_word = key in w.HEADLINE_VERBS or key in w.HEADLINE_NOUNS or key.endswith(_OF_WORDS)
    is_land = s.name.kind is Kind.PLACE and s.reading.key(s.first) not in _LIKE_PERSONS and key not in _OF_NAMES
    is_land = is_land and _is_long(s) and not (key == s.reading.key(s.last) and _is_at_the_end(s))
    return (is_word or is_land) and is_headline(s)


def _is_at_the_end(s: Sighting) -> bool:
    """Whether one word more ends the line: "Then, on Monday, Lebanon Smith" may be somebody."""
    at = s.last + 1
    return at >= len(s.reading.words) or "\n" in s.reading.gaps[at]


def _is_long(s: Sighting) -> bool:
    """Whether the line has words enough to tell: "He saw Lebanon Smith" is no headline."""
    return sum(len(word) > _SHORT for word in s.reading.line(s.first).split()) >= _FEWEST


_LIKE_PERSONS = LIKE_NAMES | LIKE_SURNAMES
_OF_NAMES = w.NAMED_THINGS | GIVEN_NAMES | w.OTHER_LANDS
_OF_WORDS = ("tion", "tions", "sion", "sions", "ment", "ments", "ness", "ship")


@lru_cache(maxsize=2**10)
def _is_in_capitals(line: str) -> bool:
    words = line.split()
    if line.endswith("."):
        return False
    long = [word for word in words if len(word) > _SHORT and not word[0].isdigit()]
    return not words[-1][0].islower() and sum(not word[0].islower() for word in long) > _MOST * len(long)


_SHORT, _MOST, _FEWEST = 3, 0.8, 4
