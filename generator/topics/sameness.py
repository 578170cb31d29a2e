"""Runs in all texts in, which of them mean the same out: last names, first names, letters, peoples and their lands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.topics import gazetteer as g
from generator.topics.kinds import Key


@dataclass(frozen=True)
class Names:
    """The longer names of a text or a collection by what they may be shortened to."""

    by_last: Mapping[str, frozenset[Key]]
    by_first: Mapping[str, frozenset[Key]]
    by_letters: Mapping[str, frozenset[Key]]


def names(keys: Iterable[Key]) -> Names:
    """An index of the names of several words among these."""
    last: defaultdict[str, set[Key]] = defaultdict(set)
    first: defaultdict[str, set[Key]] = defaultdict(set)
    letters: defaultdict[str, set[Key]] = defaultdict(set)
    for key in keys:
        if len(key) > 1 and key not in g.PLACES:
            last[key[-1]].add(key)
            first[key[0]].add(key)
            letters["".join(word[0] for word in key)].add(key)
            letters["".join(word[0] for word in key if word not in _UNLETTERED)].add(key)
    return Names(*({word: frozenset(found) for word, found in one.items()} for one in (last, first, letters)))


_UNLETTERED = frozenset(("of", "for", "and", "the", "de"))


def meant(key: Key, here: Names, everywhere: Names) -> Key:
    """The longest name that a shorter one stands for: in its own text first, then where only one can be meant."""
    if len(key) > 1:
        return _without_initials(key, here)
    word = key[0]
    people = word if word in g.LAND_OF_PEOPLE else word.removesuffix("s")
    if people in g.LAND_OF_PEOPLE:
        return g.LAND_OF_PEOPLE[people]
    if key in g.PLACES:
        return _SHORT_FOR.get(word, key)
    for index in (here.by_last, here.by_first, here.by_letters):
        if len(index.get(word, ())) == 1:
            return next(iter(index[word]))
    for index in (everywhere.by_last, everywhere.by_letters):
        if len(word) > 2 and len(index.get(word, ())) == 1:
            return next(iter(index[word]))
    return key


_SHORT_FOR: dict[str, Key] = {
    "us": ("united", "states"),
    "usa": ("united", "states"),
    "uk": ("britain",),
    "uae": ("united", "arab", "emirates"),
}


def _without_initials(key: Key, here: Names) -> Key:
    """P. Simmons is the Phil Simmons of the same text."""
    if len(key) == 2 and len(key[0]) == 1:
        same = {other for other in here.by_last.get(key[-1], ()) if len(other[0]) > 1 and other[0][0] == key[0]}
        if len(same) == 1:
            return next(iter(same))
    return _SHORT_NAMES.get(key, key)


_SHORT_NAMES: dict[Key, Key] = {("united", "kingdom"): ("britain",), ("great", "britain"): ("britain",)}
