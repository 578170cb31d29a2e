"""A sighting of a name in, why somebody nobody knows bears it here, or an animal, out: Chad in accounting, my son Chad.

Rules of the same form as those of rules.py.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import replace

from generator.topics import bystander_words as known
from generator.topics import species, things
from generator.topics import words as w
from generator.topics.gazetteer import COUNTRIES, GIVEN_NAMES, PLACES
from generator.topics.names import Way
from generator.topics.reading import Sighting

# --- persons and animals ---------------------------------------------------------------------------------------------


def spoken_of_as_a_person(s: Sighting) -> str:
    """Jordan, who is 34; Chad, 19; Sudan, the last male rhino, died."""
    if s.is_person:
        return ""
    if s.reading.key(s.first - 1) in w.RELATIVES and _is_somebodys(s):
        return "somebody's relative"
    if s.reading.key(s.first - 1) in _NAMING and _is_named_so(s):
        return "somebody or something is named so"
    if not s.reading.text.startswith(", ", s.end):
        return ""
    is_one = _APPOSITION.match(s.reading.text, s.end) or _is_apposed(s, _ALIVE)
    return "spoken of as a person" if is_one else ""


_APPOSITION = re.compile(
    r""",\s(?:
        whom?\b | aged\b | \d{1,2},
      | whose\s (?:[a-z]+\s)? (?:
            wife | husband | mother | father | son | daughter | family | parents | brother | sister | girlfriend
          | boyfriend | death | body | career | voice | name | life | hair | smile | novels? | films? | albums?
          | songs? | goals? | remains | grave | lawyer | coach
        )\b
    )""",
    re.VERBOSE,
)
"""Behind a person's name; "Oman, whose foreign minister" is a land."""


def animal_called_so(s: Sighting) -> str:
    """The kitten, Hamas, was fed; two giraffes, Chad and Mali, were born."""
    reading, at = s.reading, s.first
    if s.is_person and reading.gap(s.last) == ", " and _is_apposed(s, species.SHOWN):
        return "an animal"  # Lula, a labrador, barked
    if at < 2 or (reading.keys[at - 1] != "and" and reading.gaps[at] != ", "):
        return ""
    if reading.key(at - 1) == "and" and reading.is_capital(at - 2):
        at -= 2
    is_one = reading.gap(at) == ", " and reading.key(at - 1) in species.BREEDS and not reading.is_capital(at - 1)
    is_one = is_one and (s.first != at or reading.key(s.last) == "and" or _ENDS.match(reading.text, s.end) is not None)
    return f"the name of “{reading.keys[at - 1]}”" if is_one else ""


def _is_named_so(s: Sighting) -> bool:
    """A boy named Jordan; the horse, called Oman, bolted; not: they called Iran a threat."""
    reading, at = s.reading, s.first - 1
    is_aside = reading.gap(at) == ", " and _ENDS.match(reading.text, s.end) is not None
    return is_aside or (reading.is_spaced(at) and reading.key(at - 1) in _NAMED)


_ALIVE = things.LIVING_THINGS | species.BREEDS
_NAMING = frozenset(("named", "called", "nicknamed", "christened", "dubbed", "codenamed"))
_NAMED = things.LIVING_THINGS | things.BEARERS
_ENDS = re.compile(r"[,.;:)]")


def spoken_of_as_a_thing(s: Sighting) -> str:
    """The Australian, a newspaper; Berlin, a bar in Chicago."""
    is_one = s.reading.text.startswith(", ", s.end) and _is_apposed(s, _BEARERS)
    return "spoken of as a newspaper or a house" if is_one else ""


_BEARERS = things.PAPERS | things.WORKS | known.SHOPS


def town_called_so(s: Sighting) -> str:
    """Nokia, a town in Finland, where the firm is listed."""
    is_one = s.reading.text.startswith(", ", s.end) and _is_apposed(s, _TOWNS)
    return "spoken of as a town" if is_one else ""


_TOWNS = frozenset("town city village river island lake suburb mountain county hamlet municipality valley".split(" "))


def shop_of_somebody(s: Sighting) -> str:
    """Rubio's, the taco chain: what is called by somebody's name and an s."""
    reading, at = s.reading, s.last
    if reading.key(at) != "s" or at + 1 >= len(reading.keys) or reading.gap(at + 1) != ", ":
        return ""
    of_name = replace(s, last=at + 1)
    return "spoken of as a shop" if _is_apposed(of_name, known.SHOPS) else ""


def _is_somebodys(s: Sighting) -> bool:
    """My son Chad, the couple's daughter Georgia; not: the father and son Georgia mourns."""
    is_spaced = s.reading.is_spaced(s.first) and s.reading.is_spaced(s.first - 1)
    return is_spaced and s.reading.key(s.first - 2) in _SOMEBODYS


_SOMEBODYS = frozenset(("my", "his", "her", "their", "our", "your", "s"))


def _is_apposed(s: Sighting, things_named: Set[str]) -> bool:
    """Whether what follows the comma is "the last male white rhino": an article, a few words, one of these."""
    reading = s.reading
    if reading.key(s.last) not in _ARTICLES:
        return False
    for at in range(s.last + 1, min(s.last + _LONGEST_APPOSITION, len(reading.keys))):
        if not (reading.is_spaced(at) or reading.is_hyphened(at)) or reading.keys[at] in _NO_ADJECTIVES:
            return False
        if reading.keys[at] in things_named:
            return at + 1 == len(reading.keys) or not reading.is_spaced(at + 1) or reading.keys[at + 1] in w.OPENERS
    return False


_ARTICLES = frozenset(("a", "an", "the", "his", "her", "their", "my", "our"))
_NO_ADJECTIVES = w.OPENERS - {"only", "two", "three", "four", "five", "old", "young", "late", "former"}
_LONGEST_APPOSITION = 8


def somebody_in_the_street(s: Sighting) -> str:
    """Imran Khan, 24, a courier; Imran Khan, a student: an age or a trade, and not the one who is known."""
    if _NO_RELATION.match(s.reading.text, s.end):
        return IN_THE_STREET
    told = _TRADE.match(s.reading.text, s.end) if s.name.way is not Way.SURNAME else None
    told = told or _STREET.match(s.reading.text, s.end)
    return IN_THE_STREET if told and told["trade"] not in s.name.described else ""


IN_THE_STREET = "somebody of that name, by trade"
"""What is said of a courier who is called like one that is known."""


_NO_RELATION = re.compile(r"(?:,\s|\s\()no\srelation\b")
_TRADE = re.compile(
    r"""
    ,\san?\s (?: [a-z-]+\s )?
    (?P<trade> courier | plumber | nurse | student | baker | mechanic | waiter | waitress | barber | shopkeeper
      | pensioner | cashier | welder | cleaner | postman | schoolboy | schoolgirl | tailor | butcher | fisherman
      | labou?rer
    ) \b
    """,
    re.VERBOSE,
)
_STREET = re.compile(
    r"""
    ,\s\d{1,2},\s an?\s (?: [a-z-]+\s ){0,2}      # , 24, a retired
    (?P<trade> courier | plumber | nurse | teacher | student | farmer | baker | mechanic | driver | electrician
      | carpenter | waiter | waitress | barber | shopkeeper | pensioner | cashier | welder | builder | cleaner | postman
      | cyclist | schoolboy | schoolgirl | tailor | butcher | fisherman | labou?rer | taxi | clerk | accountant
      | engineer
    ) \b
    """,
    re.VERBOSE,
)


# --- at home, at work ------------------------------------------------------------------------------------------------


def somebody_unknown(s: Sighting) -> str:
    """Jordan's girlfriend, Chad and his wife, Chad in accounting, Jordan whispered: no land has or does that."""
    is_one = any(tells(s) for tells in (_has_a_household, _does_with_the_body, _is_among_friends, _is_a_colleague))
    return "spoken of as a person" if is_one else ""


def _has_a_household(s: Sighting) -> bool:
    """Jordan's girlfriend; Chad and his wife."""
    reading, at = s.reading, s.last
    if reading.key(at) == "s":
        ends = at + 2 >= len(reading.keys) or not reading.is_hyphened(at + 2)
        return reading.key(at + 1) in known.HOUSEHOLD and ends
    is_pair = reading.key(at) == "and" and reading.key(at + 1) in ("his", "her")
    is_pair = is_pair and reading.key(s.first - 1) not in _PLACING
    return is_pair and reading.key(at + 2) in known.KIN


def _does_with_the_body(s: Sighting) -> bool:
    """Jordan whispered; Lincoln was buried; Jordan (guitar), Chad on drums."""
    reading, at = s.reading, s.last
    if at >= len(reading.keys):
        return False
    if reading.gap(at) == " (" or reading.key(at) == "on":
        return reading.key(at + (reading.key(at) == "on")) in known.PLAYED
    if not reading.is_spaced(at) or (s.first and reading.key(s.first - 1) in _PLACING):
        return False
    is_shot = reading.key(at + 1) == "shot" and (reading.key(s.first),) not in COUNTRIES
    is_done = reading.key(at) == "was" and (is_shot or reading.key(at + 1) in known.SUFFERED)
    is_flesh = reading.key(s.first) in known.LIKE_NAMES or (reading.key(s.first),) not in COUNTRIES
    return is_done or (is_flesh and reading.key(at) in known.DEEDS_OF_FLESH)


def _is_a_colleague(s: Sighting) -> bool:
    """Ask Chad in accounting."""
    reading, at = s.reading, s.last
    is_one = reading.key(at) in ("in", "from") and reading.is_spaced(at) and reading.key(at + 1) in known.DEPARTMENTS
    return is_one and reading.words[at + 1].islower() and not _is_noun_behind(s, at + 2)


def _is_noun_behind(s: Sighting, at: int) -> bool:
    """Whether the department goes on: "Jordan in sales talks"."""
    return at < len(s.reading.keys) and s.reading.is_spaced(at) and s.reading.keys[at] not in w.OPENERS


def _is_among_friends(s: Sighting) -> bool:
    """Emma, Jordan and Chad; the twins, Jordan and Israel, turned six."""
    reading, at = s.reading, s.first
    if reading.key(at) not in known.LIKE_NAMES or reading.key(at - 1) in _PLACING or reading.key(s.last) == "s":
        return False
    first, last = at, s.last - 1
    while first > at - _LONGEST_LIST and _is_listed(s, first) and reading.is_capital(_before(s, first)):
        first = _before(s, first)
    while last < s.last + _LONGEST_LIST and _is_listed_after(s, last):
        last = last + 1 + (reading.key(last + 1) == "and")
    if first == last or "and" not in reading.keys[first : last + 1]:
        return False
    if reading.gap(first) == ", " and reading.key(first - 1) in known.SIBLINGS:
        return True
    others = [reading.keys[one] for one in range(first, last + 1) if reading.keys[one] != "and" and one != at]
    return any(key in _GIVEN and (key,) not in PLACES for key in others)


def _before(s: Sighting, at: int) -> int:
    """The word before in a list, over "and"."""
    return at - 1 - (s.reading.key(at - 1) == "and")


def _is_listed(s: Sighting, at: int) -> bool:
    """Whether a comma or "and" goes before a word, and a word with nothing before it that is part of its name."""
    reading = s.reading
    before = _before(s, at)
    if before < 0 or (reading.gap(at) != ", " and reading.key(at - 1) != "and"):
        return False
    is_alone = reading.opens(before) or not (reading.is_spaced(before) and reading.is_capital(before - 1))
    return is_alone and (reading.key(at - 1) != "and" or reading.gap(at - 1) in (" ", ", "))


def _is_listed_after(s: Sighting, at: int) -> bool:
    reading, after = s.reading, at + 1
    is_joined = reading.key(after) == "and" and reading.gap(after) in (" ", ", ")
    after += is_joined
    if after >= len(reading.keys) or not reading.is_capital(after):
        return False
    is_alone = (
        not (reading.is_spaced(after + 1) and reading.is_capital(after + 1)) if after + 1 < len(reading.keys) else True
    )
    return is_alone and (is_joined or reading.gap(after) == ", ")


_GIVEN = GIVEN_NAMES | known.COMPANIONS
_LONGEST_LIST = 8
_PLACING = frozenset(("in", "of", "from", "to", "near", "at"))
