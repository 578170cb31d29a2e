"""A sighting of a name in, why what a hyphen joins to it makes another name out: Guinea-Bissau, the Iran-Iraq War.

Rules of the same form as those of rules.py.
"""

from __future__ import annotations

from generator.model import Sense
from generator.topics import things
from generator.topics import words as w
from generator.topics.gazetteer import COUNTRIES
from generator.topics.headlines import is_headline
from generator.topics.lands import LANDS_OF_TOWNS
from generator.topics.names import Way
from generator.topics.reading import Sighting
from generator.topics.seats import is_party


def numbered(s: Sighting) -> str:
    """SDF-1, ISIS-K."""
    following = s.reading.words[s.last] if s.reading.is_hyphened(s.last) else ""
    return "part of a longer name" if following.isdigit() or (len(following) == 1 and following.isupper()) else ""


def all_american(s: Sighting) -> str:
    """All-American, and the Council on American-Islamic Relations."""
    reading = s.reading
    if not reading.is_hyphened(s.first) and not reading.is_hyphened(s.last):
        return ""
    if _is_in_a_treaty(s):
        return "in the name of a treaty or a war"
    if reading.is_hyphened(s.first) and (reading.key(s.first - 1) == "all" or reading.words[s.first - 1] == "un"):
        return "part of a joined name"
    is_people = s.name.alias.sense is Sense.DEMONYM
    if is_people and reading.is_hyphened(s.last) and reading.is_capital(s.last) and not is_party(s, s.last):
        deals = reading.key(s.last + 1) in w.RELATIONS and not reading.is_capital(s.last + 1)
        return "" if deals else "part of a joined name"
    return ""


def _is_in_a_treaty(s: Sighting) -> bool:
    """The Gaza-Jericho Agreement, the Iran-Iraq War; not the U.S.-Iraq Strategic Framework, not the Iran-Iraq war."""
    reading, at = s.reading, s.last
    while at < s.last + _MOST_PARTIES and reading.is_hyphened(at):
        at += 1
    is_joined = at > s.last or reading.is_hyphened(s.first)
    is_one = is_joined and at < len(reading.words) and reading.is_spaced(at) and reading.is_capital(at)
    return is_one and reading.keys[at] in w.TREATIES and not is_headline(s)


_MOST_PARTIES = 3


def lawsuit(s: Sighting) -> str:
    """Trump v. Hawaii, United States v. Nixon; not: Jordan v Iraq, which is a match."""
    reading = s.reading
    if reading.key(s.last) not in _VERSUS and reading.key(s.first - 1) not in _VERSUS:
        return ""
    for at, other in ((s.last, s.last + 1), (s.first - 1, s.first - 2)):
        if 0 <= other < len(reading.words) and reading.key(at) in _VERSUS and reading.words[at].islower():
            is_dotted = reading.key(at) == "v" and reading.gap(at + 1).startswith(".")
            if reading.is_capital(other) and (is_dotted or (not is_party(s, other) and s.is_person)):
                return "in the name of a lawsuit"
    return ""


_VERSUS = ("v", "vs")


def partner(s: Sighting) -> str:
    """Jordan & Sons, Washington and Lee University; not: US & UK."""
    reading, at = s.reading, s.last
    for gap, other, own in ((at, at, at - 1), (s.first, s.first - 1, s.first)):
        if "&" in reading.gaps[gap] and reading.gaps[gap].strip() == "&" and reading.is_capital(other):
            is_other = is_party(s, other) and reading.keys[other] != reading.keys[own]
            return "" if is_other or is_headline(s) else "part of a firm's name"
    if reading.key(at) != "and":
        return ""
    is_school = reading.key(at + 2) in _SCHOOLS and reading.is_capital(at + 2) and reading.is_spaced(at + 2)
    is_school = is_school and reading.is_capital(at + 1) and at + 1 not in reading.named
    return "part of a school's name" if is_school else ""


_SCHOOLS = frozenset(("university", "college", "school", "academy", "llp"))


def on_a_river(s: Sighting) -> str:
    """Washington-on-the-Brazos, Santiago-de-Cuba."""
    reading, at = s.reading, s.last
    is_one = reading.is_hyphened(at) and reading.words[at] in _ON and reading.is_hyphened(at + 1)
    return "part of a longer name" if is_one else ""


_ON = frozenset("on upon sur am an by under next le les de del der la in".split(" "))


def hyphened_surname(s: Sighting) -> str:
    """Wagner-Jauregg: somebody, where the body of that name is listed; not: Ford-Volkswagen talks."""
    reading, at = s.reading, s.last
    is_one = reading.is_hyphened(at) and reading.is_capital(at) and reading.words[at][1:].islower()
    is_one = is_one and reading.keys[s.first] in things.BODIES_LIKE_SURNAMES and not is_party(s, at)
    return "part of a joined name" if is_one and reading.key(at + 1) not in w.RELATIONS else ""


def joined_name(s: Sighting) -> str:
    """Guinea-Bissau, Smith-Jordan, Inter-American; not Iran-Russia, not Syria-Lebanon border."""
    reading = s.reading
    if reading.is_hyphened(s.first) and reading.is_capital(s.first - 1):
        key = reading.key(s.first - 1)
        if s.is_bare and not is_party(s, s.first - 1) and key not in w.COMPOUND_PREFIXES and key not in w.OPENERS:
            return "" if reading.key(s.last) in w.RELATIONS else "part of a joined name"
    if s.is_bare and reading.is_hyphened(s.last) and reading.is_capital(s.last) and not is_party(s, s.last):
        is_way = reading.key(s.last + 1) in w.RELATIONS or not _ROADS.isdisjoint(reading.keys[s.last + 1 : s.last + 4])
        is_way = is_way or (reading.key(s.last) in LANDS_OF_TOWNS and not s.is_person)
        return "" if is_way and not _is_firm(s) else "part of a joined name"
    is_firm = s.name.way is Way.SURNAME and reading.is_hyphened(s.last) and reading.is_capital(s.last) and _is_firm(s)
    return "part of a joined name" if is_firm else ""


_ROADS = w.WAYS - {"derby", "marathon", "rally", "race"}


def _is_firm(s: Sighting) -> bool:
    """Petro-Canada raised prices; not: the Trump-Iran talks, Damascus-Aleppo."""
    reading = s.reading
    is_land = (reading.key(s.last),) in COUNTRIES and (s.last not in reading.named or reading.opens(s.first))
    return s.is_person and is_land and reading.key(s.last + 1) not in w.RELATIONS
