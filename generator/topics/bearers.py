"""A sighting of a name in, why somebody or something else bears it here out: an animal, a film, a club, a cloth.

Rules of the same form as those of rules.py.
"""

from __future__ import annotations

import re

from generator.model import Kind, Sense
from generator.topics import everyday_words as everyday
from generator.topics import species, things
from generator.topics import words as w
from generator.topics.gazetteer import (
    CITIES,
    COUNTRIES,
    GIVEN_NAMES,
    KNOWN_BODIES,
    ORGANISATION_NOUNS,
    PEOPLES,
    PLACES,
)
from generator.topics.headlines import is_headline
from generator.topics.reading import Sighting
from generator.topics.seats import is_nationality
from generator.topics.spellings import letters

# --- persons ---------------------------------------------------------------------------------------------------------


def person_called_like_a_people(s: Sighting) -> str:
    """Volker Türk, Danny Welsh: a demonym that is a surname."""
    at = s.before
    if at < 0 or at in s.reading.named or s.reading.keys[at] in w.OPENERS:
        return ""
    word, alias = s.reading.words[s.first], s.name.alias.text
    is_marked = letters(word) != word and letters(alias) == alias
    if s.reading.keys[s.first] in _ONE_OF_A_PEOPLE and not is_nationality(s.reading.keys[at]):
        known = {s.reading.keys[at], s.reading.keys[at].removesuffix("s")} & PEOPLES or s.reading.keys[at] in w.CALENDAR
        return "" if known or is_headline(s) else f"part of the longer name “{s.reading.words[at]} {word}”"
    if s.reading.keys[at] in w.GIVEN_WORDS and not is_headline(s):
        return f"part of the longer name “{s.reading.words[at]} {word}”"
    if is_marked or (s.reading.keys[at] in GIVEN_NAMES and s.reading.keys[at] not in PEOPLES):
        return f"part of the longer name “{s.reading.words[at]} {word}”"
    return ""


_ONE_OF_A_PEOPLE = frozenset("finn dane pole scot turk kurd swede briton".split(" "))


# --- things ----------------------------------------------------------------------------------------------------------


def dish_or_breed(s: Sighting) -> str:
    """Turkey sandwiches, French onion soup, the Egyptian Mau, Somali and Abyssinian kittens, Amazon jungle."""
    reading, at = s.reading, s.last
    if reading.key(at) in ("and", "or") and reading.is_capital(at + 1):
        at += 2
    elif reading.key(at) not in _NEXT and reading.key(at + 1) not in _BEHIND_A_WORD and not reading.is_capital(at):
        return ""
    after = _LIVING if s.name.kind is not Kind.ORGANISATION else _WILD
    for thing in range(at, min(at + _LONGEST_BREED, len(reading.keys))):
        breed = reading.keys[thing] in (species.SHOWN if reading.is_capital(thing) else after)
        if breed and reading.is_spaced(thing) and not _is_done(s, thing):
            return f"part of “{reading.text[s.start : reading.ends[thing]]}”"
        if not reading.is_capital(thing):
            break
    return _of_two_words(s) if reading.key(s.last + 1) in _BEHIND_A_WORD else ""


def food(s: Sighting) -> str:
    """Turkey, stuffing and gravy; China cups: a capital that the sentence gives, and a meal or a cupboard around it."""
    if s.reading.key(s.first - 1) in everyday.BEFORE_FOODS.get(s.reading.key(s.first), ()):
        return "food, or what it is served on"
    near = everyday.FOODS_LIKE_LANDS.get(s.reading.key(s.first))
    if not near or not s.reading.opens(s.first) or s.reading.key(s.last) == "s":
        return ""
    then = s.reading.keys[s.last : s.last + _PLATE]
    is_served = s.reading.key(s.last) in ("with", "was", "is") and not near.isdisjoint(then)
    is_listed = s.reading.gap(s.last).startswith(",") or s.reading.key(s.last) in ("and", "or", "with")
    if is_served or (is_listed and len(near.intersection(then)) > 1):
        return "food, or what it is served on"
    at = s.last + (s.reading.key(s.last) == "and")
    is_next = at < len(s.reading.keys) and (s.reading.is_spaced(at) or s.reading.gap(at) == ", ")
    is_sold = (
        is_next and s.reading.keys[at] in ("prices", "sales") and "thanksgiving" in s.reading.keys[at : at + _MEAL]
    )
    return "food, or what it is served on" if is_sold or (is_next and s.reading.keys[at] in near) else ""


_ARTICLES = frozenset(("a", "an", "the", "his", "her", "their", "my", "our"))
_PLATE = 10
_MEAL = 12
"""Words within which a feast tells what is eaten: "Turkey prices doubled before Thanksgiving"."""


def _of_two_words(s: Sighting) -> str:
    """French onion soup, a Kenyan sand boa: a word between; not "the French president's soup"."""
    is_one = s.last + 1 < len(s.reading.keys) and s.reading.is_spaced(s.last) and s.reading.is_spaced(s.last + 1)
    between = s.reading.key(s.last)
    is_one = is_one and between not in w.OPENERS
    is_verb = s.name.alias.sense is not Sense.DEMONYM and (between.endswith(("s", "ed")) or between in w.HEADLINE_VERBS)
    is_one = is_one and not is_verb  # Chile exports cherries
    return f"part of “{s.reading.text[s.start : s.reading.ends[s.last + 1]]}”" if is_one else ""


def _is_done(s: Sighting, at: int) -> bool:
    """Exports to Japan rose, Turks swallow it; not: the Damascus rose, a Turkish rose."""
    is_adjective = s.name.alias.sense is Sense.DEMONYM and not s.reading.keys[s.last - 1].endswith("s")
    return s.reading.keys[at] in species.VERBS_TOO and not is_adjective and s.reading.key(s.first - 1) not in _ARTICLES


_LIVING = species.DISHES | species.BREEDS | species.PLANTS | species.DISEASES
_WILD = species.DISHES | things.WILDS
_NEXT = _LIVING | _WILD
_BEHIND_A_WORD = (species.DISHES | species.BREEDS | species.PLANTS) - species.VERBS_TOO
_LONGEST_BREED = 3


def product(s: Sighting) -> str:
    """Ankara prints, a Panama hat; a firm's Georgia coffee; Venetian blinds, Irish dancing."""
    reading, at = s.reading, s.last
    after = _OF_PEOPLES if s.name.alias.sense is Sense.DEMONYM else _OF_PLACES
    if reading.key(s.first - 1) == "s":
        after |= things.BRANDED
    is_one = at < len(reading.keys) and reading.keys[at] in after and reading.is_spaced(at)
    is_one = is_one and not reading.is_capital(at) and not _is_done(s, at)
    return f"part of “{reading.text[s.start : reading.ends[at]]}”" if is_one else ""


_OF_PEOPLES = things.PRODUCTS | species.CLOTHS | species.GAMES
_OF_PLACES = things.PRODUCTS | species.CLOTHS


def road(s: Sighting) -> str:
    """The M23 motorway, where the M23 are rebels."""
    at = s.last
    is_one = at < len(s.reading.keys) and s.reading.is_spaced(at) and s.reading.keys[at] in things.ROADS
    return f"part of “{s.reading.text[s.start : s.reading.ends[at]]}”" if is_one else ""


def club(s: Sighting) -> str:
    """Al Shabab drew 1-1 with Al Nassr: a club in a report of sport."""
    reading = s.reading
    start, end = s.first, s.last
    while start > max(0, s.first - _NEAR) and not reading.begins_sentence(start):
        start -= 1
    while end < min(len(reading.keys), s.last + _NEAR) and not reading.begins_sentence(end):
        end += 1
    if things.SPORT.isdisjoint(reading.keys[start:end]):
        return ""
    around = reading.text[reading.starts[start] : reading.ends[end - 1]]
    return "a club, in a report of sport" if _SCORE.search(around) else ""


_NEAR = 12
_SCORE = re.compile(r"(?<![\d-])\d{1,3}[-–]\d{1,3}(?![\d-])")


def club_of_a_city(s: Sighting) -> str:
    """Valencia drew 2-2 with Getafe; not: won 2-1 in Valencia, and no country's team, which is the country's."""
    reading = s.reading
    is_country = (reading.key(s.first),) in COUNTRIES
    if s.name.alias.sense is Sense.DEMONYM:
        return ""
    is_side = reading.key(s.last) in things.RESULTS or reading.key(s.first - 1) in _AGAINST
    return club(s) if is_side and not is_country else ""


_AGAINST = things.RESULTS | {"with", "to", "against", "over", "and"}


def composer(s: Sighting) -> str:
    """A concert of Wagner: no army."""
    around = s.reading.keys[max(0, s.first - _CLOSE) : s.last + _CLOSE]
    return "a composer" if not things.MUSIC.isdisjoint(around) else ""


_CLOSE = 5


def team_of_a_city(s: Sighting) -> str:
    """Mumbai Indians: a people that a city has."""
    at = s.before
    if at < 0 or not s.reading.keys[s.first].endswith("s") or at in s.reading.named:
        return ""
    is_one = (s.reading.keys[at],) in CITIES
    return f"part of the longer name “{s.reading.words[at]} {s.reading.words[s.first]}”" if is_one else ""


def deed(s: Sighting) -> str:
    """Polish your shoes, Pole vaulters: a people that is a word, too, at the beginning of a sentence."""
    reading, at = s.reading, s.last
    is_one = reading.opens(s.first) and at < len(reading.words) and reading.is_spaced(at)
    is_one = is_one and reading.keys[s.first] in things.DEEDS_LIKE_PEOPLES and reading.keys[at] in _DETERMINERS
    is_spaced = at < len(reading.words) and reading.is_spaced(at)
    is_one = is_one or (is_spaced and reading.keys[at] in things.BEHIND_PEOPLES.get(reading.keys[s.first], ()))
    return f"a word: “{reading.text[s.start : reading.ends[at]]}”" if is_one else ""


_DETERMINERS = frozenset("the a an your his her its our their my it them this that these those up off with".split(" "))


def language(s: Sighting) -> str:
    """She speaks Turkish; printed in Turkish, Arabic and Greek; translated from the Chinese."""
    reading = s.reading
    if not _is_without_noun(s) or reading.keys[s.first].endswith("s"):
        return ""
    at = s.first - 1
    while at > 0 and at > s.first - _LONGEST_LIST and _is_of_a_list(s, at):
        at -= 1
    if reading.key(at) in things.LANGUAGE_VERBS:
        return "a language"
    at -= reading.key(at) == "the"
    near = things.LANGUAGE_WORDS.intersection(reading.keys[max(0, at - _NEAR_LANGUAGES) : max(0, at)])
    return "a language" if near and reading.key(at) in ("in", "into", "from") else ""


def _is_without_noun(s: Sighting) -> bool:
    reading, at = s.reading, s.last
    is_joined = reading.is_spaced(at) or reading.is_hyphened(at)
    return at >= len(reading.words) or not is_joined or reading.keys[at] in w.OPENERS


def _is_of_a_list(s: Sighting, at: int) -> bool:
    """Turkish, Arabic and: a people or "and" in front of a language."""
    key = s.reading.keys[at]
    return key in ("and", "or", "both") or (s.reading.is_capital(at) and (key in PEOPLES or is_nationality(key)))


_LONGEST_LIST, _NEAR_LANGUAGES = 6, 5


def brand(s: Sighting) -> str:
    """American Garage, British Midland; not American Brian Baker, not American Muslims, not British Prime Minister."""
    if s.reading.key(s.first) not in w.BRANDING or not s.goes_on or s.is_prefixed:
        return ""
    at = next(s.following(), -1)
    key = s.reading.key(at)
    known = at != s.last or at in s.reading.named or key in _RANKS
    known = known or key in things.WEAPONS or key in things.OWN_OF_PEOPLES
    known = known or s.reading.key(at + 1) in w.STATE_BODIES  # the French National Assembly
    if known or is_nationality(key) or key in GIVEN_NAMES or {key, key.removesuffix("s")} & PEOPLES:
        return ""
    return f"part of the longer name “{s.reading.text[s.start : s.reading.ends[at]]}”"


_RANKS = w.ROLES | w.STATE_BODIES | w.CALENDAR | things.BELIEVERS


def thing_of_a_people(s: Sighting) -> str:
    """Chinese Evergreen, Burmese Days: one capitalised word behind, and it is no office, nobody's and no body's."""
    reading, at = s.reading, s.last
    if not s.goes_on or s.is_prefixed or not reading.is_spaced(at) or reading.keys[at - 1].endswith("s"):
        return ""
    key, word = reading.keys[at], reading.words[at]
    if not word[0].isupper() or at in reading.named or word[1:] != word[1:].lower() or len(word) < _SHORT:
        return ""
    is_more = at + 1 < len(reading.words) and (reading.is_spaced(at + 1) or reading.is_hyphened(at + 1))
    if is_more and (reading.is_capital(at + 1) or reading.keys[at + 1] in _MADE):
        return ""
    if key in _KNOWN or {key, key.removesuffix("s")} & PEOPLES or is_nationality(key) or (key,) in PLACES:
        return ""
    if reading.words[s.first].isupper() or key.endswith(("ists", "ites", "ist", "ite")) or is_headline(s):
        return ""
    return f"part of the longer name “{reading.text[s.start : reading.ends[at]]}”"


_SHORT = 4
_MADE = ORGANISATION_NOUNS | things.MADE
_KNOWN = (
    things.OWN_OF_PEOPLES
    | _RANKS
    | w.OPENERS
    | GIVEN_NAMES
    | KNOWN_BODIES
    | w.NAMED_THINGS
    | things.WEAPONS
    | things.OF_PEOPLES
)
"""Behind a people they leave it what it is: "the Syrian Opposition"."""
