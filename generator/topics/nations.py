"""Folded words in, the land that they name or whose people they are out: "us" of american, usa, united states."""

from __future__ import annotations

from collections.abc import Iterable

from generator.topics.gazetteer import COUNTRIES, LAND_OF_PEOPLE
from generator.topics.lands import REGIONS_ELSEWHERE, US_STATES


def lands_named(keys: Iterable[str]) -> frozenset[str]:
    """The lands that the words of a body's name tell: U.S. Congress, Indian National Congress, Bank of England."""
    words = tuple(keys)
    found = {land for at in range(len(words)) for length in (2, 1) if (land := land_of(words[at : at + length]))}
    return frozenset(found)


def land_of(key: tuple[str, ...]) -> str:
    """One name for a land, its short name or its people; "" for none."""
    name = " ".join(key)
    if name in _SHORT:
        return _SHORT[name]
    if key in COUNTRIES or name in US_STATES or name in REGIONS_ELSEWHERE or name in _UNIONS:
        return name
    of_people = LAND_OF_PEOPLE.get(name) or LAND_OF_PEOPLE.get(name.removesuffix("s"))
    land = " ".join(of_people) if of_people else ""
    return _SHORT.get(land, land)


_SHORT = {
    "usa": "us", "america": "us", "american": "us", "united states": "us", "states": "us", "great britain": "britain",
    "uk": "britain", "united kingdom": "britain", "british": "britain", "turkiye": "turkey", "burma": "myanmar",
    "burmese": "myanmar", "philippine": "philippines", "argentine": "argentina", "holland": "netherlands",
    "bosnia herzegovina": "bosnia", "north korean": "north korea", "south korean": "south korea", "korean": "korea",
}  # fmt: skip
_UNIONS = frozenset(("europe", "eu", "un", "africa", "korea", "kurdistan", "catalonia", "roman", "georgia"))
