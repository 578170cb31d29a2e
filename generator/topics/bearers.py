"""A sighting of a name in, why somebody or something else bears it here out: an animal, a film, a club, a cloth.

Rules of the same form as those of rules.py.
"""

from __future__ import annotations

import re

from generator.topics import words as w
from generator.topics.gazetteer import GIVEN_NAMES, PEOPLES
from generator.topics.names import letters
from generator.topics.reading import Sighting
from generator.topics.seats import is_nationality

# --- persons and animals ---------------------------------------------------------------------------------------------


def spoken_of_as_a_person(s: Sighting) -> str:
    """Jordan, who is 34; Chad, 19; Sudan, the last male rhino, died."""
    if s.is_person or not s.reading.text.startswith(", ", s.end):
        return ""
    return "spoken of as a person" if _APPOSITION.match(s.reading.text, s.end) or _is_living(s) else ""


_APPOSITION = re.compile(r",\s(?:who(?:se|m)?\b|aged\b|\d{1,2},)")


def _is_living(s: Sighting) -> bool:
    """Whether what follows the comma is "the last male white rhino": an article, a few words, a living thing."""
    reading = s.reading
    if reading.key(s.last) not in _ARTICLES:
        return False
    for at in range(s.last + 1, min(s.last + _LONGEST_APPOSITION, len(reading.keys))):
        if not (reading.is_spaced(at) or reading.is_hyphened(at)) or reading.keys[at] in w.OPENERS:
            return False
        if reading.keys[at] in w.LIVING_THINGS:
            return at + 1 == len(reading.keys) or not reading.is_spaced(at + 1) or reading.keys[at + 1] in w.OPENERS
    return False


_ARTICLES = frozenset(("a", "an", "the", "his", "her", "their", "my", "our"))
_LONGEST_APPOSITION = 8


def person_called_like_a_people(s: Sighting) -> str:
    """Volker Türk, Danny Welsh: a demonym that is a surname."""
    at = s.before
    if at < 0 or at in s.reading.named or s.reading.keys[at] in w.OPENERS:
        return ""
    word, alias = s.reading.words[s.first], s.name.alias.text
    is_marked = letters(word) != word and letters(alias) == alias
    if is_marked or (s.reading.keys[at] in GIVEN_NAMES and s.reading.keys[at] not in PEOPLES):
        return f"part of the longer name “{s.reading.words[at]} {word}”"
    return ""


# --- things ----------------------------------------------------------------------------------------------------------


def dish_or_breed(s: Sighting) -> str:
    """Turkey sandwiches, Irish stew, the Egyptian Mau, Somali and Abyssinian kittens."""
    reading, at = s.reading, s.last
    if reading.key(at) in ("and", "or") and reading.is_capital(at + 1):
        at += 2
    if at < len(reading.keys) and reading.is_spaced(at) and reading.keys[at] in w.DISHES | w.BREEDS:
        return f"part of “{reading.text[s.start : reading.ends[at]]}”"
    return ""


def product(s: Sighting) -> str:
    """Ankara prints, a Panama hat."""
    reading, at = s.reading, s.last
    is_one = at < len(reading.keys) and reading.keys[at] in w.PRODUCTS and reading.is_spaced(at)
    return f"part of “{reading.text[s.start : reading.ends[at]]}”" if is_one else ""


def title_of_work(s: Sighting) -> str:
    """In quotes, and a work: "Khartoum", the 1966 epic; the film “Argo”."""
    text = s.reading.text
    closed = _CLOSED.match(text, s.end) if s.start and text[s.start - 1] in _QUOTES else None
    if closed is None:
        return ""
    before = text[max(0, s.start - _REACH) : s.start - 1]
    is_one = _WORK_BEFORE.search(before) or _WORK_AFTER.match(text, closed.end())
    return "the title of a work" if is_one else ""


_QUOTES = ('"', "“", "'", "‘", "«", "_", "*")
_CLOSED = re.compile(r"[,.]?[\"”'’»_*]")
_REACH = 40
_WORK = r"(?:film|movie|epic|thriller|drama|comedy|documentary|novel|book|memoir|poem|play|musical|opera|song|album)"
_WORK_BEFORE = re.compile(rf"\b(?:{_WORK}|series|titled|entitled),?\s\Z")
_WORK_AFTER = re.compile(rf",?\s(?:an?|the|his|her|their|its)\s[^.,;!?\n]{{0,60}}?\b{_WORK}\b")


def club(s: Sighting) -> str:
    """Al Shabab drew 1-1 with Al Nassr: a club in a report of sport."""
    reading = s.reading
    start, end = s.first, s.last
    while start > max(0, s.first - _NEAR) and not reading.begins_sentence(start):
        start -= 1
    while end < min(len(reading.keys), s.last + _NEAR) and not reading.begins_sentence(end):
        end += 1
    if w.SPORT.isdisjoint(reading.keys[start:end]):
        return ""
    around = reading.text[reading.starts[start] : reading.ends[end - 1]]
    return "a club, in a report of sport" if _SCORE.search(around) else ""


_NEAR = 12
_SCORE = re.compile(r"(?<![\d-])\d{1,3}[-–]\d{1,3}(?![\d-])")


def brand(s: Sighting) -> str:
    """American Garage, British Midland; not American Brian Baker, not American Muslims, not British Prime Minister."""
    if s.reading.key(s.first) not in w.BRANDING or not s.goes_on or s.is_prefixed:
        return ""
    at = next(s.following(), -1)
    key = s.reading.key(at)
    known = at != s.last or at in s.reading.named or key in w.ROLES | w.STATE_BODIES | w.CALENDAR
    if known or is_nationality(key) or key in GIVEN_NAMES or {key, key.removesuffix("s")} & PEOPLES:
        return ""
    return f"part of the longer name “{s.reading.text[s.start : s.reading.ends[at]]}”"
