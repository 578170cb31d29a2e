"""A text's sightings with what was objected in, whom it means by a name that somebody else bears in it, too, out.

After "Michael Jordan" Jordan is he; after "U.S. Congress" Congress is that. The holder who is listed is meant where the
text names him in full, by a title that the other has not, or had named him before the other turned up.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from generator.model import Kind, Sense, Slug
from generator.topics import things
from generator.topics import words as w
from generator.topics.acronyms import HOMONYM
from generator.topics.bystander_words import LANDS_LIKE_NAMES, LIKE_NAMES
from generator.topics.bystanders import IN_THE_STREET
from generator.topics.gazetteer import COUNTRIES, EVENT_HEADS, GIVEN_NAMES, ORGANISATION_HEADS, PLACE_HEADS
from generator.topics.headlines import is_headline
from generator.topics.homes import body_of_another_land, body_of_another_state
from generator.topics.longer_names import longer_name
from generator.topics.names import Name, Way
from generator.topics.reading import Reading, Sighting
from generator.topics.rules import first_name
from generator.topics.swallowed import body_called_like_somebody


@dataclass(frozen=True)
class Namesakes:
    """By surname, or by topic for bodies, the words where the text gives the name to another, and with which titles."""

    places: Mapping[str, Sequence[int]]
    titles: Mapping[str, frozenset[str]] = field(default_factory=dict)
    known: Mapping[Slug, int] = field(default_factory=dict)
    """Where each topic is named first."""
    full: Mapping[Slug, int] = field(default_factory=dict)
    """Where it is first named in full."""
    storms: Mapping[str, int] = field(default_factory=dict)
    """Where a storm first bears a name."""
    defined: Mapping[Slug, int] = field(default_factory=dict)
    """Where the text has a name for something else: Wagner Capital (“Wagner”), the ECB of cricket."""


def namesakes(judged: Iterable[tuple[Sighting, str]]) -> Namesakes:
    """All that the text has."""
    places: dict[str, list[int]] = {}
    storms: dict[str, int] = {}
    defined: dict[Slug, int] = {}
    last = None
    titles: dict[str, set[str]] = {}
    known: dict[Slug, int] = {}
    full: dict[Slug, int] = {}
    for s, reason in judged:
        if not reason:
            if last is not None and _is_defined(s, last):
                defined.setdefault(s.name.alias.topic, s.first)
            known.setdefault(s.name.alias.topic, s.first)
            if is_in_full(s.reading, s.first, s.name):
                full.setdefault(s.name.alias.topic, s.first)
        elif s.name.is_acronym and reason == HOMONYM:
            defined.setdefault(s.name.alias.topic, s.first)
        elif s.is_bare and s.reading.key(s.before) in things.STORMS:
            storms.setdefault(_key(s), s.first)
        elif _is_of_another(s, reason) and not (s.name.alias.topic in known and _is_first_name(s, reason)):
            places.setdefault(_key(s), []).append(s.first)
            titles.setdefault(_key(s), set()).add(s.reading.key(s.before - 1))
        last = s if reason else None
    return Namesakes(places, {key: frozenset(found) for key, found in titles.items()}, known, full, storms, defined)


def is_in_full(reading: Reading, first: int, name: Name) -> bool:
    """Whether it is more than a surname, or has its first name with it: Donald J. Trump."""
    if name.way is not Way.SURNAME:
        return len(name.words) > 1
    if name.is_given(reading.key(first)) and name.given != name.words[0].casefold():
        return True
    if name.is_given(reading.key(first - 1)):
        return True
    return reading.is_capital(first - 1) and name.is_given(reading.key(first - 2))


def _is_of_another(s: Sighting, reason: str) -> bool:
    if reason == IN_THE_STREET:
        return True
    if s.is_bare and s.name.way is Way.SURNAME and _key(s) in _GIVEN and reason == longer_name(s):
        return True  # Kim Kardashian, Warren Buffett
    if _is_first_name(s, reason):
        return True
    if s.is_bare:
        is_land = (s.reading.key(s.first),) in COUNTRIES and s.reading.key(s.first) not in LANDS_LIKE_NAMES
        is_thing = s.reading.key(s.before) in w.NAMED_THINGS or (is_land and s.reading.key(s.before) not in GIVEN_NAMES)
        is_dateline = s.reading.words[s.first].isupper()  # Emese Bartha BUDAPEST
        return not is_thing and not is_dateline and reason == first_name(s)
    if s.reading.key(s.first) in things.BODIES_LIKE_SURNAMES and reason == body_called_like_somebody(s):
        return True
    return s.name.is_single and reason in (body_of_another_state(s), body_of_another_land(s))


_NO_SURNAMES = (
    (w.NAMED_THINGS | w.HEADLINE_NOUNS | w.RELATIONS | w.LAST_OF_FIRMS | w.BODIES_OF_THEIR_OWN | w.TREATIES | w.SPORTS)
    | ORGANISATION_HEADS
    | PLACE_HEADS
    | EVENT_HEADS
)
"""Behind a land's name they make no person of it: "Paris Match"."""


def _is_first_name(s: Sighting, reason: str) -> bool:
    """Jordan Spieth, Israel Mendoza: two capitalised words and no more, the second none that bodies end in.

    Weaker than a surname: where the text had named the land before, the land is meant again.
    """
    after, reading = s.last, s.reading
    if not s.is_bare or _key(s) not in LIKE_NAMES or after >= len(reading.words):
        return False
    is_more = after + 1 < len(reading.words) and reading.is_spaced(after + 1) and reading.is_capital(after + 1)
    if is_more or reading.key(after) in _NO_SURNAMES or not reading.words[after][1:].islower():
        return False
    return reason == longer_name(s) and not is_headline(s)


_GIVEN = w.FAMILY_FIRST_OF_THREE | GIVEN_NAMES | frozenset(("petro", "lula", "boric", "milei", "rubio", "abdi"))


def _key(s: Sighting) -> str:
    """A surname, or a body of one topic: no word is "body of cuba"."""
    return s.name.words[-1].casefold() if _is_bare(s) or s.is_person else f"body of {s.name.alias.topic}"


def _is_bare(s: Sighting) -> bool:
    """One word that somebody may be called, a capital that stands for its government among them."""
    return s.is_bare or (s.name.alias.sense is Sense.SEAT and s.name.is_single)


def as_namesake(s: Sighting, found: Namesakes) -> str:
    """Why a name nobody objected to is another's all the same; "" where it is not."""
    if found.storms and found.storms.get(_key(s), s.first) < s.first and _is_stormy(s):
        return "the storm of that name"
    topic = s.name.alias.topic
    if found.defined.get(topic, s.first + 1) <= s.first and topic not in s.reading.full_names:
        return "short for something else in this text"
    places = found.places.get(_key(s), ())
    if not places or _is_meant(s, found, places):
        return ""
    return f"the text speaks of {'somebody' if _is_bare(s) else 'something'} else of that name"


def _is_defined(s: Sighting, last: Sighting) -> bool:
    """Whether it stands in brackets and quotes behind a longer name that holds it."""
    if s.name.kind is not Kind.ORGANISATION or s.name.alias.topic != last.name.alias.topic:
        return False
    is_near = s.first - last.last < _LONGEST_FIRM
    return is_near and _BRACKETED.fullmatch(s.reading.gap(s.first)) is not None


_LONGEST_FIRM = 7
_BRACKETED = re.compile(r"\s\((?:the\s)?[“\"‘']")


def _is_stormy(s: Sighting) -> bool:
    """Florence then weakened; Florence's eye."""
    after = s.reading.key(s.last)
    return s.reading.key(s.last + 1) in things.OF_STORMS if after == "s" else after in things.DEEDS_OF_STORMS


def _is_meant(s: Sighting, found: Namesakes, places: Sequence[int]) -> bool:
    topic = s.name.alias.topic
    if not s.is_person:
        if _is_bare(s) and s.first < places[0]:
            return True
        is_known = topic in s.reading.full_names or (not _is_bare(s) and found.known[topic] < places[0])
        return is_known or (_is_bare(s) and s.reading.key(s.first - 1) in _PLACING)
    title = s.reading.key(s.before)
    if title in w.ROLES and title not in found.titles[_key(s)]:
        return True
    is_known = found.full.get(topic, s.first + 1) <= s.first or found.known[topic] < places[0]
    return is_known and not _is_nearer(s, places)


_PLACING = frozenset("the in to into from across inside near visited visit within outside toward towards".split(" "))


def _is_nearer(s: Sighting, places: Sequence[int]) -> bool:
    """Whether the surname stands in one sentence with another's full name: "… and Susan Rice said … which Rice"."""
    before = bisect_right(places, s.first) - 1
    if s.name.way is not Way.SURNAME or before < 0 or s.first - places[before] > _LONGEST_SENTENCE:
        return False
    return not any(map(s.reading.begins_sentence, range(places[before] + 1, s.first + 1)))


_LONGEST_SENTENCE = 60
