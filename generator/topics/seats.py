"""A sighting of a capital in, whether it stands for the government that sits there out: Damascus said; in Damascus."""

from __future__ import annotations

from dataclasses import replace

from generator.model import Sense
from generator.topics import governing
from generator.topics import words as w
from generator.topics.deeds import DEEDS, does_govern
from generator.topics.elsewhere import is_among_states
from generator.topics.gazetteer import GIVEN_NAMES
from generator.topics.lands import NAMED_LIKE_A_STATE
from generator.topics.reading import Sighting
from generator.topics.spellings import letters


def is_government(s: Sighting) -> bool:
    """Whether a name counts in the sense it is listed with."""
    return s.name.alias.sense is not Sense.SEAT or _speaks_for_government(s)


def _speaks_for_government(s: Sighting) -> bool:
    """Whether a capital's name means the government that sits there: Damascus said, talks with Washington."""
    if s.reading.is_hyphened(s.last):
        return _is_joined(s)
    if s.reading.key(s.first) in NAMED_LIKE_A_STATE and is_among_states(s):
        return False
    return any(is_one(s) for is_one in _WAYS_OF_GOVERNING)


def _is_joined(s: Sighting) -> bool:
    """Washington-backed, Belgrade-Pristina talks; not: the London-Delhi flight."""
    after = s.reading.key(s.last)
    is_way = s.reading.key(s.last + 1) in _JOURNEYS
    is_other = is_party(s, s.last) or after in governing.CAPITALS
    return after in governing.GOVERNED or (is_other and not is_way)


def _is_sided_with(s: Sighting) -> bool:
    """Pro-Moscow parties."""
    return s.reading.is_hyphened(s.first) and s.reading.key(s.first - 1) in ("pro", "anti", "non")


def _rules(s: Sighting) -> bool:
    """The Damascus government; Damascus said."""
    is_spaced = s.last < len(s.reading.words) and s.reading.is_spaced(s.last)
    is_one = is_spaced and s.reading.key(s.last) in governing.RULERS
    return is_one or (is_spaced and _is_subject(s) and does_govern(s))


def _owns(s: Sighting) -> bool:
    """Washington's backing, Washington's Gulf allies, Tehran and its proxies."""
    after, after_next = s.reading.key(s.last), s.reading.key(s.last + 1)
    if after == "and" and after_next == "its":
        return _has_allies(replace(s, last=s.last + 1))
    return after == "s" and (after_next in governing.POLICY_NOUNS or _has_allies(s))


def _is_one_of_two(s: Sighting) -> bool:
    """Neither Washington nor Tehran blinked."""
    reading = s.reading
    if reading.key(s.last) == "nor":
        return reading.key(s.first - 1) == "neither" and _is_power(s, s.last + 1)
    return reading.key(s.first - 1) == "nor" and _is_power(s, s.first - 2) and reading.key(s.first - 3) == "neither"


_TURNING = frozenset("turn turns turned turning look looks looked looking".split(" "))


def _is_power(s: Sighting, at: int) -> bool:
    """Whether word `at` names a party or another capital."""
    return is_party(s, at) or s.reading.key(at) in governing.CAPITALS


def _is_close_to(s: Sighting) -> bool:
    """The general is close to Washington; not: fighting is close to Damascus."""
    reading, at = s.reading, s.first
    if reading.key(at - 1) != "to" or reading.key(at - 2) not in ("close", "closer", "closest"):
        return False
    return not _COURTIERS.isdisjoint(reading.keys[max(0, at - 2 - _NEAR) : at - 2])


_COURTIERS = w.ROLES | frozenset(
    "general politician politicians businessman businessmen party faction group newspaper daily tribe tribes figures "
    "commander commanders militia militias tycoon banker cleric bloc generals diplomats lawmaker lawmakers".split(" ")
)


def _has_allies(s: Sighting) -> bool:
    """Washington's Gulf allies, Damascus's new rulers."""
    last = s.last + 1
    while last < min(s.last + _FEW + 1, len(s.reading.keys) - 1) and s.reading.is_spaced(last + 1):
        if s.reading.keys[last] in governing.OF_GOVERNMENTS:
            return True
        last += 1
    return s.reading.key(last) in governing.OF_GOVERNMENTS


def _governs_behind_a_comma(s: Sighting) -> bool:
    """Washington, which has 900 troops there, said nothing; Damascus, for its part, denied it."""
    if not s.reading.opens(s.first) or s.reading.gap(s.last) != ", ":
        return False
    for at in range(s.last + 1, min(s.last + _LONGEST_ASIDE, len(s.reading.keys))):
        if s.reading.begins_sentence(at) or s.reading.is_capital(s.last):
            return False
        if s.reading.gap(at) == ", ":
            return s.reading.keys[at] in _DEEDS_ALONE
    return False


_LONGEST_ASIDE = 16
_JOURNEYS = governing.JOURNEYS | w.WAYS
_DEEDS_ALONE = governing.GOVERNING_VERBS - governing.AUXILIARIES


def _is_subject(s: Sighting) -> bool:
    """Nothing but an opening or a conjunction before it: not "a man in Washington said"."""
    if s.reading.opens(s.first) or s.reading.gap(s.first).strip() == ",":
        return True
    return s.reading.key(s.first - 1) in _BEFORE_SUBJECTS


_BEFORE_SUBJECTS = frozenset(
    "says argues thinks hopes fears insists what how why where admits denies knows "
    "that and but as while because if when said which whether say says believe think fear hope argue insist claims "
    "believes warn warns warned insists though although since unless until after before neither nor".split(" ")
)


def _acts_with_another(s: Sighting) -> bool:
    """Damascus and the SDF reached a deal; not: Damascus and Homs were quiet. Washington and Ankara traded barbs."""
    reading = s.reading
    is_second = s.first > 1 and reading.keys[s.first - 1] == "and" and reading.opens(s.first - 2)
    if is_second and is_party(s, s.first - 2):
        return s.reading.key(s.last) in DEEDS or _is_done(s, s.last, s.last + _FEW)
    if is_second and reading.keys[s.first - 2] in governing.CAPITALS:
        return _is_done(s, s.last, s.last + _FEW) or does_govern(s)
    if not reading.opens(s.first) or reading.key(s.last) != "and":
        return False
    if reading.key(s.last + 1) in governing.CAPITALS and does_govern(replace(s, last=s.last + 2)):
        return True
    return _is_done(s, s.last + 2, s.last + _NEAR)


def _is_done(s: Sighting, first: int, last: int) -> bool:
    """Whether one of these words is what governments do."""
    then = [s.reading.key(at) for at in range(first, last)]
    return any(key in governing.GOVERNING_VERBS and key not in governing.AUXILIARIES for key in then)


def _is_dealt_with(s: Sighting) -> bool:
    reading = s.reading
    nearby = [reading.key(at) for at in range(max(0, s.first - _NEAR), s.first)]
    lead = nearby[-1] if nearby else ""
    if governing.JOURNEYS.intersection(nearby) or reading.opens(s.first):
        return False
    if lead in governing.ADDRESSING_VERBS and s.reading.is_spaced(s.first):
        return s.reading.key(s.last) not in governing.OF_CITIES
    is_wished = lead in governing.WISHING_VERBS and reading.key(s.last) == "to" and reading.is_spaced(s.last)
    is_wished = is_wished or (lead == "to" and not governing.HANDED_OVER.isdisjoint(nearby))
    is_wished = is_wished or (reading.key(s.last) == "for" and lead == "to" and not _TURNING.isdisjoint(nearby))
    is_wished = is_wished or (reading.key(s.last) == "in" and lead in ("joined", "joins", "join", "joining"))
    is_wished = is_wished or (reading.key(s.last) == "at" and reading.key(s.last + 1) == "odds")
    if (
        is_wished
        or _is_close_to(s)
        or governing.TURNED.get(lead, frozenset()).intersection(nearby[-_FEW:-1])
        or _is_source(s)
    ):
        return True
    if lead in ("with", "from", "against", "by") and governing.DEALINGS.intersection(nearby):
        return True
    if lead in ("between", "both") or (lead == "and" and {"between", "both"}.intersection(nearby)):
        return lead == "and" or _goes_on_with_a_party(s)
    return False


def _is_source(s: Sighting) -> bool:
    """According to Seoul, the missile flew; not: according to Seoul residents."""
    reading = s.reading
    is_one = reading.key(s.first - 1) == "to" and reading.key(s.first - 2) == "according"
    return is_one and not reading.gap(s.last).isspace()


def _goes_on_with_a_party(s: Sighting) -> bool:
    at = s.last + 1 + (s.reading.key(s.last + 1) == "the")
    return s.reading.key(s.last) == "and" and (s.reading.key(at) in governing.CAPITALS or is_party(s, at))


_WAYS_OF_GOVERNING = (
    _is_sided_with,
    _rules,
    _owns,
    _governs_behind_a_comma,
    _acts_with_another,
    _is_dealt_with,
    _is_one_of_two,
)
_NEAR, _FEW = 5, 3


def is_party(s: Sighting, at: int) -> bool:
    """Whether word `at` names one of two sides: a country, a people, a listed name, letters."""
    key, word = s.reading.key(at), letters(s.reading.words[at])
    return at in s.reading.named or key in w.COUNTRIES or is_nationality(key) or (word.isupper() and len(word) > 1)


def is_nationality(key: str) -> bool:
    """Whether a folded word names a country or its people."""
    if key in w.COUNTRIES:
        return True
    return key.endswith(("ian", "ish", "ese", "istani")) and key not in GIVEN_NAMES  # Sebastian
