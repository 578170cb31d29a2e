"""A sighting of letters in, the reason why they are a word, a currency or something else's letters out.

Rules of the same form as those of rules.py.
"""

from __future__ import annotations

import re

from generator.topics.acronym_words import (
    ACRONYM_LEADS,
    BEFORE_FATES,
    BEHIND_INITIALS,
    CARMAKERS,
    DEEDS,
    FATES,
    LETTERS_OF_ANY_LAND,
    LETTING_VERBS,
    POSTAL,
    SHOUTED_WORDS,
    TAKES_US,
    THINGS_OF_LETTERS,
    TRAINS,
    WORD_ACRONYMS,
)
from generator.topics.gazetteer import COUNTRIES
from generator.topics.governing import NEVER_BEHIND_IS
from generator.topics.lands import LANDS_OF_TOWNS
from generator.topics.nations import land_of
from generator.topics.reading import Sighting
from generator.topics.things import HOMONYMS, SPORT
from generator.topics.words import CALENDAR, CLUBS, OPENERS, ROLES, STATE_BODIES


def shouted_acronym(s: Sighting) -> str:
    """THE US ECONOMY: among words in capitals an acronym cannot be told from a word."""
    beside = []
    for at, joined in ((s.first - 1, s.first), (s.last, s.last)):
        if 0 <= at < len(s.reading.words) and s.reading.is_spaced(joined):
            beside.append(s.reading.words[at])
    shouting = [word for word in beside if word.isupper() and word.isalpha()]
    if s.reading.key(s.first) in WORD_ACRONYMS and min(map(len, shouting), default=0) > _SHORT and shouting[1:]:
        return "among words in capitals"  # LEAVE US ALONE
    if any(word.casefold() in SHOUTED_WORDS and len(word) > 1 for word in shouting):
        return "among words in capitals"
    return "among words in capitals" if [word for word in shouting if len(word) > _LONGEST_ACRONYM][1:] else ""


_LONGEST_ACRONYM, _SHORT = 5, 3


def word_in_capitals(s: Sighting) -> str:
    """The plan is what IS needed; people WHO shout; they told US."""
    word = s.reading.words[s.first]
    key = s.reading.key(s.first)
    if "." in word or _is_joined(s):
        return ""
    means_word = _is_object_us(s) if key == "us" else not _reads_as_acronym(s, key)
    return f"a stressed “{key}”" if means_word else ""


def stressed_word(s: Sighting) -> str:
    """More aid, and it is urgent AID: a text that has the word small may write it large."""
    key = s.reading.key(s.first)
    if key not in s.reading.small or _is_joined(s) or s.reading.opens(s.first):
        return ""
    before = s.reading.key(s.first - 1)
    return "" if before in ACRONYM_LEADS or before in ("and", "or") else f"a stressed “{key}”"


def _is_joined(s: Sighting) -> bool:
    """US-led, anti-IS, WHO's."""
    reading = s.reading
    return reading.is_hyphened(s.last) or reading.is_hyphened(s.first) or reading.key(s.last) == "s"


def _is_object_us(s: Sighting) -> bool:
    ends = s.last == len(s.reading.words) or not s.reading.is_spaced(s.last)
    before, after = s.reading.key(s.first - 1), s.reading.key(s.last)
    if (before in LETTING_VERBS and after in DEEDS) or (before in _OF_US and after in _WHO):
        return True  # Let US decide; all of US who pay
    if before == "or" and s.reading.key(s.first - 2) in _PERSONS:
        return True  # them or US
    return before in TAKES_US and (ends or after in OPENERS)


_PERSONS = frozenset(("them", "you", "me", "him", "her"))
_OF_US, _WHO = frozenset(("of", "for", "to", "with")), frozenset(("who", "all", "both"))


def _reads_as_acronym(s: Sighting, key: str) -> bool:
    """IS fighters; fighters from IS; IS claimed (but not: IS it true?); the UN and WHO."""
    before = s.reading.key(s.first - 1)
    if s.reading.key(s.last) in WORD_ACRONYMS[key]:
        return not s.reading.words[s.last].isupper()  # WHO SAYS SO?
    if key == "is" and (before == "is" or s.reading.key(s.last) in NEVER_BEHIND_IS):
        return True  # Is IS beaten?
    if s.reading.opens(s.first):
        return key != "who" and not _asks(s)
    if before == "as" and s.reading.key(s.first - 2) in _NAMED:
        return True  # also known as IS
    if before == "s" and s.reading.is_capital(s.first - 2):
        return True  # Trump's WHO pick
    return before in ACRONYM_LEADS or (before in ("and", "or") and s.reading.is_capital(s.first - 2))


def _asks(s: Sighting) -> bool:
    found = _SENTENCE_MARK.search(s.reading.text, s.end, s.end + 200)
    return found is not None and found[0] == "?"


_SENTENCE_MARK = re.compile(r"[.!?]")


def redefined_acronym(s: Sighting) -> str:
    """Social Democratic Front (SDF): the text says what it means by the letters."""
    is_explanation = s.reading.gap(s.first) == " (" and s.first - 1 in s.reading.named
    is_explanation = is_explanation and (s.reading.key(s.first - 1),) not in COUNTRIES  # Press Trust of India (PTI)
    if s.name.words[0] in s.reading.redefined and not is_explanation:
        return "explained in this text as something else"
    return ""


def currency(s: Sighting) -> str:
    """US$ 40 billion."""
    return "a currency" if s.reading.text.startswith("$", s.end) else ""


HOMONYM = "another body of those letters"
"""What is said of the ECB of cricket."""


def measure(s: Sighting) -> str:
    """1.4 AU is a distance; IS-IS, a protocol; WHO-TV, a station."""
    reading, key = s.reading, s.reading.key(s.first)
    if _FRACTION.search(reading.text, max(0, s.start - _LONGEST_FRACTION), s.start):
        return "a unit"
    if reading.is_hyphened(s.last) and reading.words[s.last] in _STATIONS:
        return f"part of “{reading.text[s.start : reading.ends[s.last]]}”"
    is_twice = reading.is_hyphened(s.last) and reading.key(s.last) == key
    is_twice = is_twice or (reading.is_hyphened(s.first) and reading.key(s.first - 1) == key)
    return f"half of “{reading.words[s.first]}-{reading.words[s.first]}”" if is_twice else ""


_STATIONS = frozenset(("TV", "FM", "AM"))
_FRACTION = re.compile(r"\d\.\d{1,2}\s$")
_LONGEST_FRACTION = 16


def letters_of_a_thing(s: Sighting) -> str:
    """An ICE train; listed as KIA."""
    reading, key, after = s.reading, s.reading.key(s.first), s.reading.key(s.last)
    is_joined = s.last < len(reading.words) and (reading.is_spaced(s.last) or reading.is_hyphened(s.last))
    if is_joined and after in THINGS_OF_LETTERS.get(key, TRAINS):
        return f"part of “{reading.text[s.start : reading.ends[s.last]]}”"
    if key in POSTAL - {"uk", "us"} and _is_behind_a_town(s):
        return "a state of the United States"
    if key == "us" and after.isdigit() and reading.key(s.first - 1) in _ALONG and reading.is_spaced(s.last):
        return "a road"  # on US 101
    near = HOMONYMS.get(key)
    if near and not near.isdisjoint(_sentence(s)):
        return "" if s.name.alias.topic in reading.full_names else HOMONYM
    is_fate = key in FATES and reading.key(s.first - 1) in BEFORE_FATES and not reading.is_hyphened(s.last)
    return "what became of soldiers" if is_fate else ""


_NAMED = frozenset(("known", "called", "abbreviated", "shortened", "dubbed"))
_NEAR = 12
_ALONG = frozenset("on along off via down up near onto".split(" "))


def letters_of_others(s: Sighting) -> str:
    """The Lexus IS, U.S. Grant, US Lecce, Africa CDC, UN 1075: somebody's, a club's, another land's, a thing's."""
    reading = s.reading
    if _is_of_a_make(s) or _is_of_another_land(s):
        return f"part of “{reading.text[reading.starts[s.first - 1] : s.end]}”"
    if _is_initials(s) or _is_a_club(s) or _is_numbered(s):
        return f"part of “{reading.text[s.start : reading.ends[min(s.last, len(reading.words) - 1)]]}”"
    return ""


def _is_numbered(s: Sighting) -> bool:
    """A drum marked UN 1075, flight US 1549, an IS 300: a number, and no noun that it counts."""
    reading, at = s.reading, s.last
    if at >= len(reading.words) or not reading.is_spaced(at) or not reading.words[at].isdigit():
        return False
    if len(reading.words[at]) < _SHORT_NUMBER or reading.key(s.first - 1) in ("flight", "flights"):
        return reading.key(s.first - 1) in ("flight", "flights")
    return at + 1 == len(reading.words) or not reading.is_spaced(at + 1) or reading.keys[at + 1] in _BEHIND_NUMBERS


_SHORT_NUMBER = 3
_BEHIND_NUMBERS = OPENERS | {"leaked", "came", "landed", "took", "crashed", "means"}


def _is_of_a_make(s: Sighting) -> bool:
    """The Lexus IS."""
    at = s.first - 1
    return at >= 0 and s.reading.keys[at] in CARMAKERS and s.reading.is_spaced(s.first) and s.reading.is_capital(at)


def _is_initials(s: Sighting) -> bool:
    """U.S. Grant, U.K. Sinha."""
    reading = s.reading
    is_one = s.last < len(reading.words) and reading.is_capital(s.last) and reading.is_spaced(s.last)
    return is_one and reading.keys[s.last] in BEHIND_INITIALS.get(reading.keys[s.first], ())


def _is_a_club(s: Sighting) -> bool:
    """US Lecce drew 0-0: letters of a club, a town behind, and sport around."""
    reading, at = s.reading, s.last
    if reading.keys[s.first] not in CLUBS or at >= len(reading.words) or not reading.words[at].istitle():
        return False
    key = reading.keys[at]
    is_town = reading.is_spaced(at) and key not in ROLES and key not in STATE_BODIES and key not in CALENDAR
    is_town = is_town and not (at + 1 < len(reading.words) and reading.is_spaced(at + 1) and reading.is_capital(at + 1))
    return is_town and len(SPORT.intersection(_sentence(s))) > (key not in LANDS_OF_TOWNS)


def _is_of_another_land(s: Sighting) -> bool:
    """Africa CDC, where America's is listed."""
    reading, at = s.reading, s.first - 1
    if reading.keys[s.first] not in LETTERS_OF_ANY_LAND or at < 0 or not reading.is_spaced(s.first):
        return False
    land = land_of((reading.keys[at],))
    return bool(land) and reading.is_capital(at) and land != "us"


def _is_behind_a_town(s: Sighting) -> bool:
    """Philadelphia, PA, voted."""
    reading = s.reading
    is_end = s.last == len(reading.words) or not reading.is_spaced(s.last) or reading.words[s.last].isdigit()
    return reading.gap(s.first) == ", " and reading.is_capital(s.first - 1) and is_end


def _sentence(s: Sighting) -> list[str]:
    """The words around it, no further than its sentence goes."""
    reading, first, last = s.reading, s.first, s.last
    while first > max(0, s.first - _NEAR) and not reading.begins_sentence(first):
        first -= 1
    while last < min(len(reading.keys), s.last + _NEAR) and not reading.begins_sentence(last):
        last += 1
    return reading.keys[first:last]
