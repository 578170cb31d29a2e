"""A sighting of a name in, the reason why it is not to be linked out: small rules, each for one kind of trap.

A rule answers in words, or with "" where it has nothing against the link. It never looks at what another said; to add
one, write it here and put it into the rule book with the names that it concerns.
"""

from __future__ import annotations

from generator.topics import everyday_words as everyday
from generator.topics import governing, species, things
from generator.topics import words as w
from generator.topics.barred import is_in_address
from generator.topics.bystander_words import LIKE_NAMES
from generator.topics.gazetteer import CITIES, COUNTRIES, GIVEN_NAMES, PEOPLES, SPEAKING
from generator.topics.headlines import is_plain_in_headline
from generator.topics.names import Way
from generator.topics.reading import Sighting
from generator.topics.seats import is_nationality
from generator.topics.spellings import folded, letters

# --- where it stands -------------------------------------------------------------------------------------------------


def address_or_code(s: Sighting) -> str:
    """`Syria`, https://example.org/Syria, #Syria, <a>Syria</a>."""
    if s.reading.barred.holds(s.start, s.end):
        return "inside code, a tag or a link"
    return "inside an address, a handle or a hashtag" if is_in_address(s.reading.text, s.start, s.end) else ""


def heading_in_capitals(s: Sighting) -> str:
    """HAMAS CITES DISRUPTION: a line in capitals is a heading."""
    word = s.reading.words[s.first]
    if word[1:2].islower() or not letters(word).isupper():
        return ""
    line = s.reading.line(s.first)
    if line.upper() != line:
        return ""
    others = [word for word in line.split() if word not in s.reading.text[s.start : s.end]]
    return "in a heading" if len(others) > 1 or any(len(word) > _LONGEST_ACRONYM for word in others) else ""


_LONGEST_ACRONYM = 5


# --- what the word is ------------------------------------------------------------------------------------------------


def out_of_context(s: Sighting) -> str:
    """Mercury, where the catalogue wants "planet" near it, or no "thermometer"."""
    alias, reading = s.name.alias, s.reading
    around = set(reading.keys[max(0, s.first - _NEAR) : s.last + _NEAR])
    unwanted = sorted(word for word in alias.not_near if folded(word) in around)
    if unwanted:
        return f"near “{unwanted[0]}”"
    if alias.near and alias.topic not in reading.full_names and around.isdisjoint(map(folded, alias.near)):
        return f"none of its words near: {', '.join(alias.near)}"
    return ""


_NEAR = 20


def name_after_sheikh(s: Sighting) -> str:
    """Sharif Sheikh Ahmed: the title is a part of somebody's name."""
    reading, at = s.reading, s.before
    if at < 1 or reading.keys[at] not in w.TITLES_IN_NAMES or not reading.is_spaced(at):
        return ""
    before = reading.keys[at - 1]
    if not reading.is_capital(at - 1) or at - 1 in reading.named or (before in w.OPENERS or before in _TITLES):
        return ""
    if is_nationality(before) or reading.opens(at - 1):
        return ""
    return f"part of the longer name “{reading.text[reading.starts[at - 1] : s.end]}”"


def unconfirmed_surname(s: Sighting) -> str:
    """May, Rice, Brown: an everyday word unless the full name or a title vouches for it; and Brown bread."""
    if s.reading.words[s.first].isupper():
        return "letters, or a stressed word"  # SWIFT, the banks' network
    if _opens_as_noun(s):
        return "a common word at the beginning of a sentence"
    named = s.reading.full_names.get(s.name.alias.topic)
    is_named = named is not None and (named < s.first or not s.reading.opens(s.first))
    if is_named or s.reading.key(s.before) in _TITLES:
        return ""
    if s.reading.key(s.first - 1) in w.OFFICES and s.reading.is_spaced(s.first):
        return ""
    is_speaking = s.reading.key(s.last) in SPEAKING and s.reading.opens(s.first) and s.reading.is_spaced(s.last)
    if is_speaking and s.reading.key(s.first) not in _OFTEN_OTHERS:
        return ""  # Cook told analysts: no article, so it is nobody's trade
    return "a common word, and the full name is not in the text"


_OFTEN_OTHERS = GIVEN_NAMES | frozenset(
    "khan ali hussein hassan ahmed mohammed muhammad abdullah shah kim lee park ban han chung smith miller brown "
    "taylor "
    "taylor bishop pope king abbott grant rose mark bill hope".split(" ")
)
"""Names that so many bear that a text which names nobody in full may mean anybody."""


def another_holder(s: Sighting) -> str:
    """President Clinton, where Hillary is listed: the office was another's of that surname."""
    key, title = s.name.words[-1].casefold(), s.reading.key(s.before)
    if key not in w.HOLDERS or title not in w.HOLDERS[key]:
        return ""
    named = s.name.given in w.HOLDERS[key][title].split()
    return "" if named else f"the {s.reading.words[s.before]} of that name was another"


def animal(s: Sighting) -> str:
    """Musk oxen, King Charles spaniels, the King Charles pub: a living thing behind, or a house."""
    reading, at = s.reading, s.last
    is_one = at < len(reading.words) and reading.is_spaced(at) and not reading.is_capital(at)
    is_one = is_one and reading.keys[at] in _SPECIES
    return f"a word: “{reading.text[s.start : reading.ends[at]]}”" if is_one else ""


_SPECIES = (
    everyday.SUBSTANCES | ((species.BREEDS | species.PLANTS) - species.VERBS_TOO) | {"pub", "pubs", "inn", "tavern"}
)


def surname_like_a_word(s: Sighting) -> str:
    """Truss bridges, Waltz music: at a sentence's start a surname that is a word, too, and no deed behind it."""
    key, after = s.reading.key(s.first), s.reading.key(s.last)
    is_one = key in w.WEAK_SURNAME_HOMOGRAPHS and _opens_as_noun(s)
    is_one = is_one and after not in things.OF_PERSONS and after not in w.HEADLINE_VERBS and after not in w.ROLES
    return f"a word: “{s.reading.words[s.first]} {after}”" if is_one else ""


def _opens_as_noun(s: Sighting) -> bool:
    """King prawns, Brown bread; not: King said, King's, King, who."""
    reading, at = s.reading, s.last
    if not reading.opens(s.first) or at >= len(reading.words) or not reading.is_spaced(at) or reading.is_capital(at):
        return False
    key = reading.keys[at]
    return key not in _DEEDS and not key.endswith(("ed", "ly"))


_DEEDS = governing.GOVERNING_VERBS | w.OPENERS | SPEAKING | things.DEEDS_OF_FIRMS | things.DEEDS_OF_PERSONS


_TITLES = w.ROLES | w.PERSONAL_TITLES


_SHIPS_AND_CLUBS = w.SHIPS | w.CLUBS


def month(s: Sighting) -> str:
    """In May; 5 May; May 5: no minister of that name."""
    if s.name.words[0].casefold() not in w.CALENDAR:
        return ""
    before, after = s.reading.key(s.first - 1), s.reading.key(s.last)
    return "a month" if before in w.BEFORE_MONTHS or before.isdigit() or after.isdigit() else ""


# --- what stands before it -------------------------------------------------------------------------------------------


def somebody_of_that_name(s: Sighting) -> str:
    """Mr. Jordan is nobody's country; Mrs Trump is not Donald."""
    title = s.reading.key(s.before)
    if s.is_person:
        return "a woman of that name" if title in w.TITLES_OF_WOMEN and s.name.way is Way.SURNAME else ""
    return "after a personal title" if title in w.PERSONAL_TITLES and len(s.name.words) == 1 else ""


def first_name(s: Sighting) -> str:
    """Michael Jordan, Rifaat al-Assad, Denzel Washington, George W. Bush."""
    at = s.before
    if at < 0 or (at in s.reading.named and not _is_called_after(s, at) and not _is_titled(s, at)):
        return ""
    word, key = s.reading.words[at], s.reading.key(at)
    is_given = key in w.CALENDAR and s.reading.key(at - 1) in GIVEN_NAMES and s.reading.is_spaced(at)  # Anna May Wong
    if ((key in w.CALENDAR or key in w.OPENERS) and not is_given) or is_plain_in_headline(s, key):
        return ""
    if (key in w.OPENING_TOO and s.reading.opens(at)) or _opens_as_adjective(s, at) or _is_own_name(s, at):
        return ""
    if s.is_person and (key in w.ROLES or key in w.PERSONAL_TITLES or is_nationality(key)):
        return ""
    leaves_it = key.endswith("ern") or (word.isupper() and len(word) > 1) or key in w.SAME_PLACE
    if leaves_it and not s.is_person and key not in _SHIPS_AND_CLUBS:
        return ""  # Northern Syria, US Syria policy
    return f"part of the longer name “{word} {s.reading.text[s.start : s.end]}”"


def _is_titled(s: Sighting, at: int) -> bool:
    """Rev. Israel Washington, where the land and the city are listed."""
    title, key = s.reading.key(at - 1) if at else "", s.reading.key(at)
    return not s.is_person and key in LIKE_NAMES and title in _TITLES_IN_FRONT and s.reading.is_capital(at - 1)


_TITLES_IN_FRONT = w.PERSONAL_TITLES | {
    "rev",
    "reverend",
    "sgt",
    "sergeant",
    "col",
    "capt",
    "lt",
    "judge",
    "sen",
    "rep",
}


def _is_called_after(s: Sighting, at: int) -> bool:
    """Victoria Starmer, where the lake and the minister are listed."""
    key = s.reading.key(at)
    return s.name.way is Way.SURNAME and key in GIVEN_NAMES and key != s.name.given


def _is_own_name(s: Sighting, at: int) -> bool:
    """Donald J. Trump and Donald John Trump are the Donald Trump who is listed."""
    if not s.is_person or s.name.given == s.name.words[-1].casefold():
        return False
    is_joined = at > 0 and s.reading.is_capital(at - 1) and s.reading.is_spaced(at)
    return s.name.is_given(s.reading.key(at)) or (is_joined and s.name.is_given(s.reading.key(at - 1)))


def _opens_as_adjective(s: Sighting, at: int) -> bool:
    """Wartime Syria, Embattled Assad: a word whose capital only opens the sentence."""
    key = s.reading.key(at)
    is_one = key.endswith(("ing", "ed", "ly", "time")) and key[-3:] != "med" and key not in GIVEN_NAMES
    return is_one and s.reading.opens(at) and len(key) > 5


def institution_of(s: Sighting) -> str:
    """Bank of China, Gulf of Oman, Lawrence of Arabia; not Republic of Iraq, not thousands of Syrians."""
    reading, at = s.reading, s.first - 1
    if reading.key(at) == "the" and at > 0:
        at -= 1
    if reading.key(at) not in ("of", "for") or at < 1 or not reading.is_spaced(s.first) or not reading.is_spaced(at):
        return ""
    head, key = at - 1, reading.key(at - 1)
    if key == "s" and reading.key(head - 1) == "lloyd":
        return "part of a name: “Lloyd's of …”"
    is_way = key in _FIRMS_OF or _is_from_a_land(s, head) or _has_a_noun_behind(s)
    is_way = is_way or (
        reading.keys[at] == "for" and (head in reading.named or (key,) in CITIES)
    )  # she left Paris for Moscow
    if not reading.is_capital(head) or key.removesuffix("s") in w.OF_STATES or s.is_person or is_way:
        return ""
    if reading.key(head - 1) in _TITLES or {key, key.removesuffix("s")} & PEOPLES or key in _FAITHFUL:
        return ""  # King Abdullah of Jordan, the Jews of Iraq
    is_king = (reading.key(s.first),) in COUNTRIES and reading.opens(head)  # Abdullah of Jordan
    is_saint = (key in GIVEN_NAMES and not is_king) or key in things.ANCIENTS  # John of Damascus
    unnamed = s.is_bare and (is_saint or not reading.opens(head)) and not reading.words[head].isupper()
    if key in w.OF_NAMES or unnamed or (head in reading.named and s.is_bare):
        return f"part of a name: “{reading.words[head]} {reading.keys[at]} …”"
    return ""


_FIRMS_OF = frozenset("co corp inc ltd plc".split(" "))
"""Kia Motor Corp of South Korea: where a firm is from."""


def _is_from_a_land(s: Sighting, head: int) -> bool:
    """Jesper Parnevik of Sweden; not: the Bank of Sweden, the Rose of Tralee."""
    reading = s.reading
    if (reading.key(s.first),) not in COUNTRIES or reading.keys[head] in w.OF_NAMES or not reading.is_capital(head - 1):
        return False
    is_two = head > 0 and reading.is_spaced(head) and reading.keys[head - 1] not in w.OPENERS
    is_body = reading.keys[head - 1] in w.OF_NAMES or reading.keys[head] in things.BODIES_OF_ANY_LAND
    return is_two and not is_body and not reading.opens(head)


def _has_a_noun_behind(s: Sighting) -> bool:
    """Tom Bellamore of the California avocado group: what the name tells is the group."""
    reading, at = s.reading, s.last
    if reading.key(s.first - 1) != "the" or at >= len(reading.words) or not reading.is_spaced(at):
        return False
    return reading.words[at].islower() and reading.keys[at] not in w.OPENERS and reading.keys[at] not in _DEEDS


_FAITHFUL = frozenset("yazidis druze bedouin baha'is copts maronites chaldeans assyrians alawites".split(" "))
