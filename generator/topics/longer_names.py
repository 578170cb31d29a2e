"""A sighting in, the reason out why it is but the beginning of a longer name: of a body, a firm, another bearer.

Rules of the same form as those of rules.py.
"""

from __future__ import annotations

import re

from generator.model import Kind, Sense
from generator.topics import governing
from generator.topics import words as w
from generator.topics.gazetteer import COUNTRIES, GIVEN_NAMES
from generator.topics.headlines import is_headline, is_plain_in_headline
from generator.topics.lands import NAMED_LIKE_A_STATE, US_STATES
from generator.topics.reading import Sighting
from generator.topics.seats import is_party


def another_generation(s: Sighting) -> str:
    """Donald Trump Jr."""
    if s.reading.key(s.last) in w.GENERATIONS and s.reading.gap(s.last).strip() in ("", ","):
        return "a namesake of another generation"
    is_reign = s.name.words[0].casefold() in w.ROLES and s.last < len(s.reading.words) and s.reading.is_spaced(s.last)
    if is_reign and _NUMERAL.fullmatch(s.reading.words[s.last]):
        return "a namesake of another reign"
    return ""


_NUMERAL = re.compile(r"[IVX]{1,5}")


def institution_named_after(s: Sighting) -> str:
    """Israel Museum, Turkish Airlines, US Open; not US Air Force, not Iraqi Security Council."""
    following = list(s.following()) if s.goes_on and not _does_in_headline(s) else []
    if not following or s.is_prefixed or (s.reading.key(s.first), s.reading.key(following[0])) in w.OFFICIAL_NAMES:
        return ""
    sole = s.name.is_acronym or (s.name.kind not in _OF_PLACES and not s.name.is_single)
    ends = _ENDS[sole, s.name.alias.sense is Sense.DEMONYM]
    own_end = w.BODIES_OF_THEIR_OWN if sole else _LAST_OF_BODIES
    if sole and following[0] == s.last and (len(following) == 1 or not s.name.is_acronym):
        own_end |= w.ASSOCIATIONS | w.SPORTS  # the UN Foundation; not the US National Science Foundation
    if sole and following[0] == s.last and len(following) < _LONG_SPORT:
        own_end |= w.SPORTS  # US Figure Skating
    if s.reading.key(following[-1]) in own_end:
        return f"part of a longer name that ends in “{s.reading.words[following[-1]]}”"
    if s.reading.key(following[-1]) == "army" and len(following) > 1 and s.reading.key(following[0]) not in _REGULAR:
        return f"part of a longer name that ends in “{s.reading.words[following[-1]]}”"  # the Syrian Electronic Army
    for place, at in enumerate(following):
        key, is_last = s.reading.key(at), place == len(following) - 1
        if (key in w.STATE_BODIES or key in w.ROLES) and not s.is_bare and not is_last:
            return _association(s, following[-1])
        if key in ends and not (key in w.STATE_BODIES and not is_last):
            return f"part of a longer name that ends in “{s.reading.words[at]}”"
    return ""


def _does_in_headline(s: Sighting) -> bool:
    """How Greenland Became the Prize."""
    return s.reading.key(s.last) in w.HEADLINE_VERBS_PAST and is_headline(s)


_LONG_SPORT = 3
_LAST_OF_BODIES = w.BODIES_OF_THEIR_OWN | w.LAST_OF_FIRMS


_ENDS = {
    # whether it is letters or a body's name, and whether it is a people's: what may end a longer name
    (True, False): w.BUSINESSES | w.BODIES_OF_THEIR_OWN,
    (True, True): w.BUSINESSES | w.BODIES_OF_THEIR_OWN | w.LANDS_OF_PEOPLES,
    (False, False): w.INSTITUTIONS,
    (False, True): w.INSTITUTIONS | w.LANDS_OF_PEOPLES,
}


_REGULAR = w.ROLES | w.STATE_BODIES | frozenset(("arab", "royal", "land", "ground", "regular"))


_OF_PLACES = (Kind.PERSON, Kind.PLACE)  # the South African Communist Party is one, too


def _association(s: Sighting, last: int) -> str:
    """The Indian Premier League, the American Health Insurance Association: a word of the state's, and yet not its."""
    is_one = s.reading.key(last) in w.ASSOCIATIONS
    return f"part of a longer name that ends in “{s.reading.words[last]}”" if is_one else ""


def _is_second_party(s: Sighting) -> bool:
    """The U.S.-Iraq Strategic Framework."""
    return s.reading.is_hyphened(s.first) and is_party(s, s.first - 1)


def longer_name(s: Sighting) -> str:
    """Jordan Henderson, Chad Smith, Washington Wizards; not Gaza Health Ministry, not pro-Iran Kataib Hezbollah."""
    if not s.goes_on or s.is_prefixed or _is_second_party(s):
        return ""
    following = list(s.following())
    at, end = (following[0], following[-1]) if following else (-1, -1)
    if at != s.last or (at in s.reading.named and not _is_one_name(s, end)):
        return ""
    key = s.reading.key(at)
    if key in w.BRANCHES and not s.is_person and _RANKS.isdisjoint(s.reading.keys[at : end + 2]) and end > at:
        return f"part of the longer name “{s.reading.text[s.start : s.reading.ends[end]]}”"  # Iraq Oil Report
    if _is_of_it(s, key) or _is_somebody_speaking(s, at):
        return ""
    if is_plain_in_headline(s, key) or (key in governing.GOVERNING_VERBS and is_headline(s)):
        return ""
    return f"part of the longer name “{s.reading.text[s.start : s.reading.ends[at]]}”"


def _is_somebody_speaking(s: Sighting, at: int) -> bool:
    """The Sudan I fear; not: Sudan I is a dye."""
    reading, then = s.reading, at + 1
    if reading.words[at] != "I" or then >= len(reading.words) or not reading.is_spaced(then):
        return False
    return reading.words[then].islower() and reading.keys[then] not in w.OPENERS


def _is_one_name(s: Sighting, end: int) -> bool:
    """Chad Syria Smith; the Nigeria Labour Congress, where Labour is listed; not Syria Hamas."""
    is_body = end > s.last and s.reading.key(end) in _BODIES and not is_headline(s)
    return s.reading.key(s.first) in GIVEN_NAMES or is_body


def _is_of_it(s: Sighting, key: str) -> bool:
    """Gaza Health Ministry, Syria Sunday, Hasakah Province, Lagos State: what is no longer name, or names the same."""
    bodies = _BODIES_OF_PERSONS if s.is_person else w.STATE_BODIES
    if key in w.ROLES or key in bodies or key in w.CALENDAR or key in _PARTS:
        return True
    return (key in w.SAME_PLACE or key == "state") and s.reading.key(s.first) not in _NO_PROVINCES


_NO_PROVINCES = US_STATES | NAMED_LIKE_A_STATE | {" ".join(land) for land in COUNTRIES}
"""Ohio State is a university, Niger State is in Nigeria."""


_PARTS = frozenset(("strip", "region", "countryside", "coach", "area"))


_BODIES = w.STATE_BODIES | w.INSTITUTIONS


_BODIES_OF_PERSONS = governing.RULERS | governing.BODIES_OF_RULERS


_RANKS = (w.ROLES | w.STATE_BODIES) - w.BRANCHES | {"policy", "crisis"}
