"""A sighting of a land or a town in, the reason why another one bears the name here out: Damascus, Maryland.

Rules of the same form as those of rules.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.topics import lands, things
from generator.topics import words as w
from generator.topics.gazetteer import COUNTRIES, LAND_OF_PEOPLE
from generator.topics.reading import Sighting


def other_land(s: Sighting) -> str:
    """Native Americans, South Sudanese, New Mexico."""
    before = s.reading.key(s.first - 1)
    if before not in w.OTHER_LANDS or not (s.reading.is_spaced(s.first) or s.reading.is_hyphened(s.first)):
        return ""
    is_town = before in _IN_TOWNS and s.reading.key(s.first) in lands.LANDS_OF_TOWNS
    if is_town and s.reading.opens(s.first - 1):
        return ""  # Central Damascus
    if not s.reading.is_capital(s.first - 1) or (before == "new" and not s.is_bare):
        return ""
    return f"“{s.reading.words[s.first - 1]}” makes it another land or people"


def province_of_the_islamic_state(s: Sighting) -> str:
    """Islamic State in Iraq and Syria: the places are in the group's name."""
    begin = max(0, s.start - _LONGEST_STATE_NAME)
    around = s.reading.text[begin : s.end + _LONGEST_STATE_NAME]
    names = (match.span() for match in _ISLAMIC_STATE.finditer(around))
    return "part of the group's name" if any(a <= s.start - begin < b for a, b in names) else ""


_ISLAMIC_STATE = re.compile(
    r"""
    Islamic \s State \s (?: of | in ) \s Iraq \s and \s
    (?: (?: the \s Levant ) | (?: Greater \s )? Syria | a[ls]h?-Sham )
    """,
    re.VERBOSE,
)
_LONGEST_STATE_NAME = 45


def place_elsewhere(s: Sighting) -> str:
    """Damascus, Maryland; Armenia, a city in Colombia; a senator from Georgia; Tripoli in Lebanon."""
    if _is_in_the_united_states(s):
        return "a place of that name in the United States"
    if (s.reading.key(s.first),) in COUNTRIES and _is_called_a_town(s):
        return "a town of a country's name"
    if not _may_tell_its_land(s):
        return _state_of_the_union(s)
    own = lands.LANDS_OF_TOWNS.get(s.reading.key(s.last - 1))
    for land in _lands_told(s):
        if own is None and land not in lands.REGIONS_ELSEWHERE:
            continue
        if own is None or (land not in own and land not in lands.FORMER):
            return f"a place of that name in another land: {land.title()}"
    return _state_of_the_union(s)


def _may_tell_its_land(s: Sighting) -> bool:
    """Whether "in" or a comma follows, or "of" goes before."""
    reading = s.reading
    after, before = reading.key(s.last), reading.key(s.first - 1)
    return after == "in" or after in w.SAME_PLACE or reading.gap(s.last) == ", " or before == "of" or before in _SIDES


def _is_in_the_united_states(s: Sighting) -> bool:
    """Washington, Idaho and Montana; Lebanon, Pa.; not Houston, Texas."""
    if s.last >= len(s.reading.words) or s.reading.gap(s.last) != ", " or not s.reading.is_capital(s.last):
        return False
    first, second = s.reading.key(s.last), f"{s.reading.key(s.last)} {s.reading.key(s.last + 1)}"
    own = lands.LANDS_OF_TOWNS.get(s.reading.key(s.last - 1), frozenset())
    if first in lands.US_STATES_SHORT and s.reading.text.startswith(".", s.reading.ends[s.last]):
        return "us" not in own
    if second == "new york":  # a city too, in a list of cities
        at = s.last + 2
        is_state = at == len(s.reading.words) or s.reading.gap(at).startswith(".")
        return is_state and s.reading.key(s.first - 1) in _NEAR_TOWNS and "us" not in own
    return not {first, second}.isdisjoint(lands.US_STATES) and own.isdisjoint((first, second))


def _is_called_a_town(s: Sighting) -> bool:
    """Armenia, a city in Colombia; the town of Lebanon."""
    before = (s.reading.key(s.first - 2), s.reading.key(s.first - 1))
    return _TOWN.match(s.reading.text, s.end) is not None or (before[0] in _TOWNS and before[1] == "of")


_NO_NOUNS = w.OPENERS - frozenset(("two", "one"))
_SIDES = frozenset("eastern western northwestern southwestern northeastern southeastern".split(" "))
_NEAR_TOWNS = frozenset(("in", "near", "outside", "from", "of"))
_IN_TOWNS = frozenset(("central", "north", "south"))
_TOWN = re.compile(r",\s(?:an?|the)\s(?:[a-z-]+\s){0,2}(?:city|town|village|suburb|hamlet|municipality|parish)\b")
_TOWNS = frozenset(("town", "village", "hamlet", "township", "suburb"))


def _lands_told(s: Sighting) -> Iterator[str]:
    """Where the text puts a town: Perth, Scotland; Tripoli in northern Lebanon; the Lebanese city of Tripoli."""
    reading, at = s.reading, s.last
    if reading.key(at) in w.SAME_PLACE and reading.is_spaced(at):
        at += 1  # Gaza province in Mozambique
    if at < len(reading.words) and (reading.is_spaced(at) or reading.gap(at) == ", "):
        is_told = (
            reading.keys[at] in ("in", "of")
            and reading.words[at].islower()
            and (at > s.last or reading.keys[at] == "in")
        )
        if is_told:
            at += 1
            while reading.key(at) in _PARTS and at < s.last + _FEW:
                at += 1
        if is_told or reading.gap(at) == ", ":
            yield from _land_at(s, at, is_told=is_told)
    if reading.key(s.first - 1) == "of" and reading.key(s.first - 2) in _SEATS:
        at = s.first - 3
        while at > s.first - 3 - _FEW and at > 0 and not reading.is_capital(at):
            at -= 1
        yield from _land_of(reading.key(at))


def _land_at(s: Sighting, at: int, *, is_told: bool) -> Iterator[str]:
    """A land of one or two words that ends there: not "In London, China said", not "in Paris in France's name"."""
    reading = s.reading
    for length in (2, 1):
        key = tuple(reading.keys[at : at + length])
        name, end = " ".join(key), at + length
        is_land = key in COUNTRIES or name in lands.REGIONS_ELSEWHERE
        if is_land and reading.is_capital(at) and all(map(reading.is_spaced, range(at + 1, end))):
            is_plain = end < len(reading.words) and (reading.is_spaced(end) or reading.keys[end] == "s")
            is_city = reading.keys[end : end + 1] == ["s"] and not _CITY.isdisjoint(reading.keys[end + 1 : end + 4])
            if (
                not is_plain
                or is_city
                or reading.keys[end] in _GOING_ON_BEHIND
                or (is_told and reading.keys[end] != "s")
            ):
                yield name
            return


def _land_of(key: str) -> tuple[str, ...]:
    land = LAND_OF_PEOPLE.get(key, ())
    return (" ".join(land),) if land else ((key,) if (key,) in COUNTRIES else ())


_CITY = frozenset("city town port capital village".split(" "))
"""Tripoli, Lebanon's second city."""
_PARTS = frozenset("the northern southern eastern western central north south east west upper lower".split(" "))
_SEATS = frozenset("city town port village capital suburb resort".split(" "))
_GOING_ON_BEHIND = frozenset("on in at after before when where since for during last this with".split(" "))
_FEW, _BANKS = 3, 10


def river(s: Sighting) -> str:
    """West of the Jordan, they crossed the Niger: an article, and nothing behind that has it."""
    reading, at = s.reading, s.last
    if reading.key(s.first) not in lands.RIVERS or reading.key(s.first - 1) != "the" or not reading.is_spaced(s.first):
        return ""
    if reading.key(s.first) in lands.LANDS_WITH_ARTICLE:
        around = reading.keys[max(0, s.first - _BANKS) : s.last + _BANKS]
        return "a river" if not lands.OF_RIVERS.isdisjoint(around) else ""
    goes_on = at < len(reading.words) and (reading.is_spaced(at) or reading.is_hyphened(at))
    is_alone = not goes_on or reading.keys[at] in _NO_NOUNS or reading.keys[at] in lands.DEEDS_OF_RIVERS
    return "a river" if is_alone and reading.key(at) != "s" else ""


def is_among_states(s: Sighting) -> bool:
    """Georgia and Arizona; Oregon, Idaho and Washington."""
    reading = s.reading
    before = s.first - 1 - (reading.key(s.first - 1) == "and")
    after = s.last + (reading.key(s.last) == "and")
    joined = (reading.key(s.first - 1) == "and" or reading.gap(s.first) == ", ") and before >= 0
    is_one = joined and _is_state(s, before)
    joins = reading.key(s.last) == "and" or (after < len(reading.words) and reading.gap(after) == ", ")
    return is_one or (joins and _is_state(s, after))


def _is_state(s: Sighting, at: int) -> bool:
    """A state in one word, capitalised, or the last word of one in two: Idaho, New Mexico."""
    reading = s.reading
    if not reading.is_capital(at) or (at and reading.is_hyphened(at)):
        return False
    keys = (reading.key(at), f"{reading.key(at - 1)} {reading.key(at)}", f"{reading.key(at)} {reading.key(at + 1)}")
    return not lands.US_STATES.isdisjoint(keys) or reading.key(at) == "carolinas"


def _has_a_governor(s: Sighting) -> bool:
    return s.reading.key(s.last + 1) in things.OF_US_STATES or s.reading.key(s.last + 1) in ("republicans", "democrats")


def other_congo(s: Sighting) -> str:
    """The Republic of Congo, where the Democratic Republic is listed."""
    reading, at = s.reading, s.first - 1
    if reading.key(s.first) != "congo" or len(s.name.words) > 1:
        return ""
    at -= reading.key(at) == "the"
    is_one = reading.key(at) == "of" and reading.key(at - 1) == "republic" and reading.key(at - 2) != "democratic"
    is_one = is_one or reading.key(s.last) == "brazzaville"
    return "the other Congo" if is_one or (reading.key(s.last) == "republic" and reading.is_capital(s.last)) else ""


def _state_of_the_union(s: Sighting) -> str:
    """A senator from Georgia; Seattle, Washington."""
    reading, key = s.reading, s.reading.key(s.first)
    if key not in lands.NAMED_LIKE_A_STATE:
        return ""
    if is_among_states(s) or (key == "georgia" and reading.key(s.last) == "s" and _has_a_governor(s)):
        return "a state of the United States"
    from_state = reading.key(s.first - 1) in ("from", "of") and reading.key(s.first - 2) in things.OF_US_STATES
    in_state = s.first > 0 and reading.gap(s.first) == ", "
    in_state = in_state and key in lands.LANDS_OF_TOWNS.get(reading.keys[s.first - 1], ())
    in_state = in_state and "us" in lands.LANDS_OF_TOWNS[reading.keys[s.first - 1]]
    if key == "georgia" and s.first > 0 and reading.gap(s.first) == ", " and not in_state:
        own = lands.LANDS_OF_TOWNS.get(reading.keys[s.first - 1], frozenset(("georgia",)))
        is_county = reading.keys[s.first - 1] in ("county", "parish")
        in_state = ("georgia" not in own or is_county) and reading.gap(s.last) in (", ", ".")  # Cairo, Georgia
    in_state = in_state or (key == "washington" and reading.key(s.last) in lands.GROWN_IN_THE_STATE)
    in_state = in_state or (key == "washington" and reading.key(s.first - 1) in _SIDES)
    return "a state of the United States" if (from_state and key == "georgia") or in_state else ""
