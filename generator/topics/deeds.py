"""A capital that is a subject in, whether what it does is a government's deed out: has signed; not: has nine bridges.

A government acts, a city is and lies: a verb counts for the government but where it is known to be a city's.
"""

from __future__ import annotations

from generator.topics import governing
from generator.topics import words as w
from generator.topics.reading import Sighting


def does_govern(s: Sighting) -> bool:
    """Damascus will respond, has not signed; not: Damascus has four million people, will host the games."""
    at = s.last
    while at < s.last + _MOST_ADVERBS and (s.reading.key(at) in _ADVERBS or s.reading.key(at).endswith("ly")):
        at += 1
    verb, then = s.reading.key(at), s.reading.keys[at + 1 : at + 1 + _NEAR]
    if verb in governing.BREAKING_VERBS or (then[:1] == ["back"] and verb in _HIT):
        return verb in _HIT or not _BROKEN.isdisjoint(then)
    then = _without_adverbs(then)
    is_weather = verb in _FREEZING and then[:1] != [] and then[0] in _WEATHERED
    if is_weather or _is_done_to_affairs(verb, then):
        return not is_weather
    if verb in ("is", "are", "was", "were", "remains"):
        return _is_one(then, is_now=verb not in ("was", "were"))
    if verb in ("has", "have", "had"):
        return _has_done(then)
    if verb in governing.MODALS or verb in ("does", "did", "do"):
        is_passive = then[:1] == ["be"] and not governing.TOLD.isdisjoint(then[1:3])
        return bool(then) and (is_passive or then[0] not in governing.DEEDS_OF_CITIES)
    return verb in _VERBS or _is_deed(verb) or _goes(verb, then)


_VERBS = governing.GOVERNING_VERBS | governing.USING_VERBS


def _goes(verb: str, then: list[str]) -> bool:
    """Went ahead with the sale, came to his rescue; not: came to a standstill."""
    on = governing.GOING_VERBS.get(verb, frozenset())
    return then[:1] != [] and then[0] in on and _STILL.isdisjoint(then)


_STILL = frozenset(("standstill", "halt", "life", "stop"))


def _is_done_to_affairs(verb: str, then: list[str]) -> bool:
    """Has frozen the assets, is freezing the aid, opened an embassy: what cities do, too, done to what is a state's."""
    if governing.AFFAIRS.isdisjoint(then):
        return False
    if verb in ("has", "had", "is"):
        return then[0] in _DONE_TO_AFFAIRS
    return verb in governing.DONE_BY_CITIES


_FREEZING = frozenset(("froze", "shook"))  # a city freezes in January
_WEATHERED = frozenset(("in", "at", "under", "over", "through", "for", "as", "when", "overnight", "with"))
_DONE_TO_AFFAIRS = governing.DONE_BY_CITIES | governing.DOINGS_OF_CITIES | {"sunk", "burnt"}


def _without_adverbs(then: list[str]) -> list[str]:
    while then and then[0] in _ADVERBS:
        then = then[1:]
    return then


_ADVERBS = frozenset(
    (
        *("not", "also", "never", "now", "still", "soon", "probably", "then", "again", "already", "long", "so", "far"),
        *("since", "repeatedly", "always", "even", "only", "just", "certainly", "clearly", "publicly", "privately"),
        *("officially", "reportedly", "previously", "recently", "consistently", "deeply", "increasingly"),
    )
)


def _is_one(then: list[str], *, is_now: bool) -> bool:
    """Is pressing both, is ready to talk, is an ally; not: is a city, is sinking, was hit."""
    if not then:
        return False
    if then[0] in ("a", "an", "the", "one"):
        return not governing.PARTIES.isdisjoint(then)
    if then[0].endswith("ing") and is_now:
        return then[0] not in governing.DOINGS_OF_CITIES or not governing.MEANS.isdisjoint(then)
    known = DEEDS if is_now else governing.READINESS | governing.TOLD
    return not known.isdisjoint(then[:_FEW])


def _has_done(then: list[str]) -> bool:
    """Has banned it, has yet to answer, has little choice; not: has two rivers, has been hit."""
    if not then:
        return False
    if then[0] == "been":
        return (then[1:2] != [] and then[1] in governing.TOLD) or not DEEDS.isdisjoint(then[1:_FEW])
    if then[0] in ("little", "no", "few", "every", "any"):
        return not governing.HELD.isdisjoint(then)
    is_participle = then[0].endswith(("ed", "en")) and then[0] not in _NO_PARTICIPLES
    return then[0] in _DONE or is_participle or not DEEDS.isdisjoint(then[:_FEW])


_DONE = frozenset(("yet", "cut", "sent", "taken", "given", "made", "put", "kept", "told", "sold", "bought", "sought"))
_NO_PARTICIPLES = governing.DONE_BY_CITIES | frozenset(
    ("seven", "ten", "eleven", "hundred", "garden", "open", "golden", "modern", "eastern", "western")
)


def _is_deed(verb: str) -> bool:
    """Paused, regards; not: shivered, residents."""
    if verb.endswith("ed") and len(verb) > _SHORTEST:
        return verb not in governing.DONE_BY_CITIES
    return verb in _THIRD_PERSON


_HIT = frozenset(("hit", "hits", "fired", "fires", "struck", "strikes", "pushed", "pushes"))  # Beijing hit back
_SHORTEST = 4
_BROKEN = governing.DEALINGS | governing.CLOSED | governing.AFFAIRS
_THIRD_PERSON = (w.HEADLINE_VERBS | governing.REGARDING) - governing.AMBIGUOUS
_NEAR, _FEW, _MOST_ADVERBS = 6, 4, 2


def _deeds() -> frozenset[str]:
    """What governments do, in the forms that stand behind an auxiliary verb: "imposed", "impose"."""
    found = set(governing.GOVERNING_VERBS - governing.AUXILIARIES)
    found |= {verb.removesuffix(end) for verb in found for end in ("s", "d", "ed")}
    return frozenset((found | governing.READINESS) - {"host", "hosted", "be", "close", "clos"})


DEEDS = _deeds()
