"""A sighting of a body in, why it is another land's body of that name out: Brazil's Supreme Court, the Texas Senate.

Rules of the same form as those of rules.py. Whose a listed body is, its own names tell: "U.S. Supreme Court".
"""

from __future__ import annotations

from generator.topics import things
from generator.topics import words as w
from generator.topics.acronym_words import LETTERS_OF_ANY_LAND
from generator.topics.gazetteer import COUNTRIES
from generator.topics.nations import land_of, lands_named
from generator.topics.reading import Sighting
from generator.topics.seats import is_nationality


def body_of_another_state(s: Sighting) -> str:
    """The U.S. Congress, where the catalogue's is another one's; Colombia's Congress, where it is America's."""
    reading = s.reading
    if s.first and not reading.is_capital(s.first - 1) and reading.keys[s.first - 1] not in ("s", "state"):
        return ""
    land, at = _land_before(s)
    if s.name.lands:
        is_own_word = not s.name.lands.isdisjoint(lands_named(reading.keys[s.first : s.last]))
        is_other = bool(land) and land not in s.name.lands and not is_own_word and _is_of_any_land(s)
        is_other = is_other and not (land == "europe" and "eu" in s.name.lands)
        return f"the {reading.text[s.start : s.end]} of “{reading.words[at]}”" if is_other else _of_a_state(s)
    if at < 0 or not s.name.is_single or reading.keys[s.first] not in w.STATE_BODIES:
        return ""
    if s.name.alias.topic in reading.full_names:
        return ""
    is_one = is_nationality(reading.keys[at]) or bool(land)
    return f"the {s.name.words[0]} of “{reading.words[at]}”" if is_one else ""


def _land_before(s: Sighting) -> tuple[str, int]:
    """The land in front of a name, or whose it is, and where its last word stands; -1 for no capitalised word."""
    reading, at = s.reading, s.first - 1
    if at > 0 and reading.keys[at] == "s":
        at -= 1
    if at < 0 or not reading.is_spaced(s.first) or not reading.is_capital(at):
        return "", -1
    if at and reading.is_spaced(at) and reading.is_capital(at - 1):
        land = land_of(tuple(reading.keys[at - 1 : at + 1]))
        if land:
            return land, at
    return land_of((reading.keys[at],)), at


def _is_of_any_land(s: Sighting) -> bool:
    return not _HEADS.isdisjoint(s.reading.keys[s.first : s.last])


_HEADS = w.STATE_BODIES | things.BODIES_OF_ANY_LAND | frozenset(("labour", "labor", "conservatives", "greens"))


def _of_a_state(s: Sighting) -> str:
    """The state Senate, where the catalogue's is the nation's."""
    reading, at = s.reading, s.first - 1
    is_one = at >= 0 and reading.words[at] == "state" and reading.is_spaced(s.first) and _is_of_any_land(s)
    return f"a state's {reading.text[s.start : s.end]}" if is_one and "us" in s.name.lands else ""


def land_of_letters(s: Sighting) -> str:
    """China CDC: a land in front of letters that many lands have."""
    reading, at = s.reading, s.last
    is_one = at < len(reading.words) and reading.keys[at] in LETTERS_OF_ANY_LAND and reading.words[at].isupper()
    return f"part of “{reading.text[s.start : reading.ends[at]]}”" if is_one and reading.is_spaced(at) else ""


def body_of_another_land(s: Sighting) -> str:
    """The Australian Labor Party, where Labour is Britain's; the Green Party of Canada."""
    reading = s.reading
    if s.name.words[0].casefold() not in things.HOMES_OF_BODIES and reading.key(s.last) != "of":
        return ""
    of = s.last + 1 + (reading.key(s.last + 1) == "the")
    is_other = reading.key(s.last) == "of" and (reading.key(of),) in COUNTRIES and reading.is_capital(of)
    is_other = is_other and land_of((reading.key(of),)) not in s.name.lands
    if is_other and len(s.name.words) > 1 and reading.keys[s.last - 1] in things.BODIES_OF_ANY_LAND:
        return f"the {reading.text[s.start : s.end]} of “{reading.words[of]}”"
    land, at = _land_before(s)
    home = things.HOMES_OF_BODIES.get(reading.keys[s.first], "")
    is_one = bool(home) and bool(land) and reading.key(at) not in home.split()
    return f"the {reading.text[s.start : s.end]} of “{reading.words[at]}”" if is_one else ""
