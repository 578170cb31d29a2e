"""A sighting of a name in, the longer capitalised name that swallows it out: Apple Martin, the Cuban Missile Crisis.

Rules of the same form as those of rules.py, for names that could stand alone but do not here.
"""

from __future__ import annotations

from generator.topics import everyday_words as everyday
from generator.topics import governing, things
from generator.topics import words as w
from generator.topics.gazetteer import GIVEN_NAMES, PEOPLES, PLACES, SPEAKING
from generator.topics.headlines import is_headline
from generator.topics.reading import Sighting
from generator.topics.seats import is_nationality


def longer_body(s: Sighting) -> str:
    """Apple Martin, Orange County, Google Maps; not Hamas Politburo Chief, not Hezbollah MP."""
    at = next(s.following(), -1) if s.goes_on and not s.is_prefixed else -1
    if at != s.last or at in s.reading.named or s.reading.words[at].isupper():
        return ""
    is_part = _is_rank(s.reading.key(at)) or s.reading.key(at) in things.PARTS_OF_BODIES
    return "" if is_part or is_headline(s) else _longer(s, s.first, at + 1)


def body_called_like_somebody(s: Sighting) -> str:
    """Harrison Ford, the Big Apple, the High Commission: somebody's surname, a nickname, another body."""
    at = s.before
    if at < 0 or at in s.reading.named or not s.reading.is_spaced(s.first):
        return ""
    key, is_word = s.reading.key(at), things.BODIES_OF_ANY_NAME.issuperset(s.reading.keys[s.first : s.last])
    if key in GIVEN_NAMES and key not in PEOPLES and s.name.is_single:
        return _longer(s, at, s.last)
    if s.name.is_single and not is_word and _is_called(s, at):
        return _longer(s, at, s.last)
    is_name = is_word and key not in _NO_NAMES and not is_nationality(key)
    is_plain = s.reading.words[at].isupper() or is_headline(s)
    return _longer(s, at, s.last) if is_name and not is_plain else ""


def _is_called(s: Sighting, at: int) -> bool:
    """Cosima Wagner, Bishop Wagner, the Nizhny Novgorod Kremlin; not Shiite Hezbollah, not Rival Apple."""
    key = s.reading.key(at)
    if key in _OPENING or is_nationality(key) or key in PEOPLES or key.removesuffix("s") in PEOPLES:
        return False
    if s.reading.key(s.first) in things.BODIES_LIKE_SURNAMES:
        return key not in ("the", "group") and not is_headline(s)
    is_plain = s.reading.words[at].isupper() or key in w.ROLES or (key,) in PLACES or s.reading.opens(at)
    is_plain = is_plain or (s.reading.key(at - 1), key) in PLACES or key in w.STATE_BODIES
    return not is_plain and not is_headline(s)


_NO_NAMES = w.OPENERS | w.ROLES | w.CALENDAR
_OPENING = w.OPENERS | w.CALENDAR | w.OPENING_TOO


def everyday_word(s: Sighting) -> str:
    """Shell companies, Orange juice: a capital that the sentence gives, and no deed of a body behind it."""
    key, after, reading = s.reading.key(s.first), s.reading.key(s.last), s.reading
    if reading.is_hyphened(s.last) and reading.opens(s.first) and after in everyday.BEHIND_PREFIXES:
        return f"an everyday word: “{reading.text[s.start : reading.ends[s.last]]}”"
    if key not in everyday.EVERYDAY_BODIES or not reading.opens(s.first) or reading.is_capital(s.last):
        return ""
    if s.last >= len(reading.words) or not reading.is_spaced(s.last) or after == "s":
        return ""
    is_told = s.name.alias.topic in reading.repeated and after not in everyday.BEHIND_EVERYDAY_WORDS
    is_deed = after.endswith("ed") or after in _DEEDS or is_told or _has_an_object(s)
    return "" if is_deed else f"an everyday word: “{reading.text[s.start : reading.ends[s.last]]}”"


_DEEDS = governing.GOVERNING_VERBS | w.OPENERS | w.ROLES | SPEAKING | things.DEEDS_OF_FIRMS | everyday.OF_BODIES
_DEEDS |= w.HEADLINE_VERBS | things.DEEDS_OF_PERSONS
_DEEDS -= everyday.BEHIND_EVERYDAY_WORDS


def thing_of_a_body(s: Sighting) -> str:
    """Tesla coils, the Amazon river, a Ford pickup."""
    after, reading = s.last, s.reading
    things_of_it = everyday.THINGS_OF_BODIES.get(reading.key(s.first), frozenset())
    is_one = reading.key(after) in things_of_it and reading.is_spaced(after)
    is_one = is_one and (not reading.is_capital(after) or is_headline(s)) and not _has_an_object(s)
    if is_one:
        return f"a thing: “{reading.text[s.start : reading.ends[after]]}”"
    deeds = everyday.DEEDS_OF_WORDS.get(reading.key(s.first), frozenset())
    is_one = reading.key(after) in deeds and reading.opens(s.first) and reading.is_spaced(after)
    is_one = is_one and not _has_an_object(s)
    return f"an everyday word: “{reading.text[s.start : reading.ends[after]]}”" if is_one else ""


def _has_an_object(s: Sighting) -> bool:
    """Ford trucks its parts: a deed, for all that."""
    return s.reading.key(s.last + 1) in _OBJECTS and s.reading.key(s.last) not in w.OPENERS | {"of"}


_OBJECTS = frozenset("its the a an his her their our all most every some".split(" "))


def everyday_place(s: Sighting) -> str:
    """Reading the verdict, Nice try: a capital that the sentence gives, and no deed of a town behind it."""
    reading, after = s.reading, s.reading.key(s.last)
    if reading.key(s.first) not in everyday.EVERYDAY_PLACES or not reading.opens(s.first):
        return ""
    if s.last >= len(reading.words) or not reading.is_spaced(s.last) or reading.is_capital(s.last) or after == "s":
        return ""
    is_word = after in _DETERMINERS or (after not in _DEEDS and not after.endswith("ed"))
    is_word = is_word and after not in everyday.OF_TOWNS and s.name.alias.topic not in reading.repeated
    return f"an everyday word: “{reading.text[s.start : reading.ends[s.last]]}”" if is_word else ""


_DETERMINERS = frozenset(
    "the a an your his her its our their my it them this that these those about between".split(" ")
)


def everyman(s: Sighting) -> str:
    """The Quiet American was filmed: a people behind "The" and another capital, and no noun after it."""
    reading, at = s.reading, s.before
    if at < 1 or reading.words[at - 1] != "The" or not reading.is_spaced(at) or at in reading.named:
        return ""
    is_end = s.last >= len(reading.words) or not reading.is_spaced(s.last) or reading.keys[s.last] in w.OPENERS
    key = reading.keys[at]
    is_plain = key in PEOPLES or is_nationality(key) or key in w.ROLES or (key,) in PLACES or key in w.CALENDAR
    return _longer(s, at - 1, s.last) if is_end and not is_plain and not is_headline(s) else ""


def event_named_after(s: Sighting) -> str:
    """The Cuban Missile Crisis, the Russian Revolution: events with a name of their own."""
    following = list(s.following()) if s.goes_on and not s.is_prefixed else []
    named = [at for at in following if s.reading.key(at) in things.EVENTS]
    is_one = bool(named) and following[0] == s.last
    return _longer(s, s.first, named[-1] + 1) if is_one and not is_headline(s) else ""


def firm_of_a_people(s: Sighting) -> str:
    """Saudi Aramco cut, Burmese Days: no article before, one capitalised word behind, and then a deed or an end."""
    reading, at = s.reading, next(s.following(), -1) if s.goes_on and not s.is_prefixed else -1
    if at != s.last or at in reading.named or at + 1 >= len(reading.words) or reading.is_capital(at + 1):
        return ""
    key, before = reading.keys[at], reading.key(s.first - 1)
    if reading.keys[s.first] in things.PEOPLE_LIKE_GIVEN_NAMES and before not in w.OPENERS and not is_headline(s):
        return _longer(s, s.first, at + 1)  # Kurd Lasswitz, Turk Telekom
    if _is_known_behind_a_people(key) or is_headline(s):
        return ""
    if before in things.MAKES and reading.is_spaced(s.first):
        return _longer(s, s.first, at + 1)
    is_done = (
        reading.keys[at + 1] in _FIRMS_DO
        or reading.keys[at + 1].endswith("ed")
        or (reading.keys[at + 1] == "s" and reading.opens(s.first))
    )
    return _longer(s, s.first, at + 1) if is_done and (reading.opens(s.first) or before in _NO_ARTICLES) else ""


_FIRMS_DO = governing.GOVERNING_VERBS | things.DEEDS_OF_FIRMS - frozenset(("in", "on", "at", "to"))
_NO_ARTICLES = frozenset(("and", "that", "but", "as", "while", "when", "because", "after", "before", "if"))


def _is_known_behind_a_people(key: str) -> bool:
    people = {key, key.removesuffix("s")} & PEOPLES or is_nationality(key)
    is_plain = (
        key.endswith(("ists", "ites"))
        or key in things.WEAPONS
        or key in things.BELIEVERS
        or key in things.OWN_OF_PEOPLES
    )
    return bool(people) or is_plain or _is_rank(key) or key in GIVEN_NAMES or (key,) in PLACES


def movement_of_a_people(s: Sighting) -> str:
    """The Free Syrian Army, the Syrian Democratic Council; not the Russian Security Council."""
    following = list(s.following()) if s.goes_on and not s.is_prefixed and not is_headline(s) else []
    ends = [at for at in following if s.reading.key(at) in things.MOVEMENTS]
    if not ends or following[0] != s.last:
        return ""
    between = following[: following.index(ends[0])]
    if any(at in s.reading.named or s.reading.key(at) in things.OF_STATES for at in between):
        return ""
    first = s.before if s.reading.key(s.before) in things.LIBERATING else s.first
    return _longer(s, first, ends[0] + 1) if between or first != s.first else ""


def operation(s: Sighting) -> str:
    """Operation Syrian Dawn."""
    is_one = s.before >= 0 and s.reading.keys[s.before] == "operation" and s.reading.is_capital(s.last)
    return _longer(s, s.before, s.last + 1) if is_one and s.goes_on and not is_headline(s) else ""


def royal(s: Sighting) -> str:
    """The Royal Thai Police, the Royal Saudi Air Force: a body with a name of its own."""
    at = s.before
    is_one = at >= 0 and s.reading.keys[at] in things.BEGIN_BODIES and s.reading.is_capital(s.last) and s.goes_on
    return _longer(s, at, s.last + 1) if is_one else ""


def longer_full_name(s: Sighting) -> str:
    """Nicolás Maduro Guerra, Joachim-Friedrich Merz: somebody else has the whole name in his own."""
    reading, at = s.reading, s.first - 1
    if reading.is_hyphened(s.first) and reading.is_capital(at) and at not in reading.named:
        return "" if is_nationality(reading.key(at)) else _longer(s, at, s.last)
    if s.before >= 0 and s.before not in reading.named and reading.key(s.before) in _GIVEN:
        return _longer(s, s.before, s.last)
    at = next(s.following(), -1) if s.goes_on else -1
    if at != s.last or at in reading.named or reading.words[at].isupper() or is_headline(s):
        return ""
    key = reading.key(at)
    return "" if _is_rank(key) or is_nationality(key) or key in w.OPENERS else _longer(s, s.first, at + 1)


_GIVEN = (GIVEN_NAMES | things.GIVEN_NAMES_OF_ARABS) - w.ROLES


def event_called_like_somebody(s: Sighting) -> str:
    """Melissa Gilbert, where the storm is listed."""
    at = next(s.following(), -1) if s.goes_on and s.reading.key(s.first) in GIVEN_NAMES else -1
    return _longer(s, s.first, at + 1) if at == s.last and not is_headline(s) else ""


def thing_of_a_land(s: Sighting) -> str:
    """Air New Zealand, Radio South Africa: what makes a name of its own of a land of several words."""
    is_one = s.before >= 0 and not s.name.is_single and s.reading.keys[s.before] in _THINGS
    return _longer(s, s.before, s.last) if is_one and not is_headline(s) else ""


_THINGS = w.NAMED_THINGS - w.STATE_BODIES | frozenset(("air", "miss", "mister"))


def place_of_somebody(s: Sighting) -> str:
    """Santiago de Compostela, the Costa del Sol: a place with its saint or its river."""
    at = s.last
    is_one = s.reading.key(at) in _OF and s.reading.is_spaced(at) and s.reading.is_capital(at + 1)
    return _longer(s, s.first, at + 2) if is_one and s.reading.words[at].islower() else ""


_OF = frozenset(("de", "del", "di", "da", "do", "du", "dos", "le", "van", "von", "bin", "upon", "sur", "am", "an"))


def thing_with_article(s: Sighting) -> str:
    """The Warren, a pub: no person has an article, unless something follows that is his: the Warren camp."""
    reading, before = s.reading, s.reading.words[s.first - 1] if s.first else ""
    is_alone = s.last == len(reading.words) or reading.gap(s.last).startswith((",", ".", ";", ":"))
    is_one = before in ("the", "a", "an") and reading.is_spaced(s.first) and is_alone
    return f"a thing: “{before} {reading.text[s.start : s.end]}”" if is_one else ""


def district_of_somebody(s: Sighting) -> str:
    """The Castro district, the Assad dam: a place called after somebody."""
    reading, at = s.reading, s.last
    is_one = reading.key(s.first - 1) in ("the", "a") and at < len(reading.words) and reading.is_spaced(at)
    is_one = is_one and reading.keys[at] in things.CALLED_AFTER_SOMEBODY and not reading.is_capital(at)
    return f"a place: “{reading.text[s.start : reading.ends[at]]}”" if is_one else ""


def vale(s: Sighting) -> str:
    """The Vale of Evesham, the Hope of Glasgow: an everyday word with an article, and what it is of."""
    reading, at = s.reading, s.last
    is_word = reading.key(s.first) in everyday.EVERYDAY_BODIES | things.BODIES_LIKE_SURNAMES
    is_one = is_word and reading.key(s.first - 1) == "the" and reading.key(at) == "of" and reading.is_capital(at + 1)
    return _longer(s, s.first, at + 2) if is_one and reading.is_spaced(at) else ""


def town_of_a_surname(s: Sighting) -> str:
    """A man from Bolton, a flood in Clinton: no full name vouches for a person, and "faith in Clinton" does."""
    reading, at = s.reading, s.first - 1
    is_his = reading.key(s.last) == "s" or reading.is_hyphened(s.last)
    if at < 1 or is_his or s.name.alias.topic in reading.full_names:
        return ""
    before = reading.keys[at - 1]
    is_place = reading.keys[at] in _PLACING and before not in things.TRUSTING
    is_place = is_place or (reading.keys[at] == "from" and before in things.LIVING_THINGS)
    return f"a place: “{reading.words[at]} {reading.text[s.start : s.end]}”" if is_place else ""


_PLACING = frozenset(("in", "near", "outside", "around"))


def cause_in_a_land(s: Sighting) -> str:
    """Human Rights in China said, the Interim Force in Lebanon: a body that works there, by name."""
    reading, at = s.reading, s.first - 1
    if at < _TWO or reading.words[at] != "in" or not reading.is_spaced(s.first) or not reading.is_spaced(at):
        return ""
    is_one = reading.keys[at - 1] in things.CAUSES and reading.is_capital(at - 1) and reading.is_capital(at - 2)
    is_one = is_one and reading.is_spaced(at - 1) and reading.keys[at - 2] not in w.OPENERS
    return _longer(s, at - 2, s.last) if is_one and not is_headline(s) else ""


_TWO = 2


def behind_a_particle(s: Sighting) -> str:
    """Werner von Siemens, the Plaza de Santiago."""
    at = s.first - 1
    is_one = at > 0 and s.reading.words[at] in _PARTICLES and s.reading.is_capital(at - 1)
    return _longer(s, at - 1, s.last) if is_one and s.reading.is_spaced(at) and s.reading.is_spaced(s.first) else ""


def behind_an_initial(s: Sighting) -> str:
    """Booker T. Washington is no town."""
    reading, at = s.reading, s.first - 1
    if at < 1 or len(reading.words[at]) != 1 or not reading.gap(s.first).startswith(". "):
        return ""
    is_one = reading.is_capital(at) and (reading.is_capital(at - 1) or reading.opens(at)) and at > 0
    is_one = is_one and (reading.is_spaced(at) or reading.opens(at))
    is_one = is_one and at - 1 not in reading.named and reading.key(at - 1) not in things.BEFORE_LETTERS
    return _longer(s, at - 1, s.last) if is_one else ""


_PARTICLES = frozenset(("von", "van", "der", "de", "del", "di", "da", "du", "dos", "della", "bin", "ibn"))


def _is_rank(key: str) -> bool:
    return key in w.ROLES or key in w.STATE_BODIES or key in w.CALENDAR or key in w.SAME_PLACE


def _longer(s: Sighting, first: int, last: int) -> str:
    return f"part of the longer name “{s.reading.text[s.reading.starts[first] : s.reading.ends[last - 1]]}”"
