"""A text that was read in, the longest listed name at each place out, with all names that are written like it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import compress

from generator.model import Case
from generator.topics.arabic import stems
from generator.topics.names import Index, Name, Way
from generator.topics.reading import Reading
from generator.topics.spellings import ARTICLE, E_STANDS_FOR, HYPHENS, letters, skeleton

Found = tuple[int, int, tuple[Name, ...]]
"""The first word, the one after the last, and the names that are written so."""


@dataclass(frozen=True)
class Finder:
    """The index of names as listed, and the one of other spellings."""

    exact: Index
    loose: Index

    @cached_property
    def _beginnings(self) -> _Beginnings:
        return _Beginnings(self.exact, self.loose)

    def longest_names(self, reading: Reading) -> Iterator[Found]:
        """Left to right, none overlapping another."""
        exact, loose = self.exact, self.loose
        ways = list(map(self._beginnings.__getitem__, reading.keys))
        end = 0
        for first in compress(range(len(ways)), ways):
            if first < end:
                continue
            found = _longest(exact, reading, first) if ways[first] & _AS_LISTED else None
            if found is None and ways[first] & _ATTACHED:
                found = _longest_attached(exact, reading, first)
            if found is None or ways[first] & _RESPELLED_LONGER:
                respelled = _longest_respelled(loose, reading, first) if ways[first] & _RESPELLED else None
                # Pakistan Tehrik-i-Insaf is not the land, where both are listed
                found = respelled if respelled and (found is None or respelled[1] > found[1]) else found
            if found:
                end = found[1]
                yield found


_AS_LISTED, _RESPELLED, _ATTACHED, _RESPELLED_LONGER = 1, 2, 4, 8


class _Beginnings(dict[str, int]):
    """Whether a name may begin with a word, as listed or in another spelling; filled as words turn up."""

    def __init__(self, exact: Index, loose: Index) -> None:
        super().__init__()
        self.exact, self.loose = exact, loose

    def __missing__(self, key: str) -> int:
        if len(self) >= _MOST_BEGINNINGS:
            self.clear()
        longest = [self.loose.lengths.get(skeleton(key, e_as), (0,))[0] for e_as in E_STANDS_FOR]
        may_be_attached = any(stem.key in self.exact.lengths for stem in stems(key))
        found = _AS_LISTED * (key in self.exact.lengths) | _RESPELLED * any(longest) | _ATTACHED * may_be_attached
        found |= _RESPELLED_LONGER * (max(longest) > self.exact.lengths.get(key, (0,))[-1] > 0)
        self[key] = found
        return found


_MOST_BEGINNINGS = 2**17


def _longest(exact: Index, reading: Reading, first: int) -> Found | None:
    for length in exact.lengths.get(reading.keys[first], ()):
        names = exact.names.get(tuple(reading.keys[first : first + length]))
        fitting = tuple([name for name in names if _is_written_so(reading, first, name)]) if names else ()
        if fitting and first + length <= len(reading.keys):
            return first, first + length, fitting
    return None


def _longest_attached(exact: Index, reading: Reading, first: int) -> Found | None:
    """The longest name behind what Arabic attaches to its first word."""
    found = []
    for stem in stems(reading.keys[first]):
        for length in exact.lengths.get(stem.key, ()):
            names = exact.names.get((stem.key, *reading.keys[first + 1 : first + length]), ())
            fitting = tuple(n for n in names if n.takes_article or not stem.is_definite)
            fitting = tuple(n for n in fitting if _is_written_so(reading, first, n))
            if fitting and first + length <= len(reading.keys):
                found.append((first, first + length, fitting))
    return max(found, key=lambda one: one[1], default=None)


def _longest_respelled(loose: Index, reading: Reading, first: int) -> Found | None:
    if reading.keys[first] != ARTICLE and not reading.is_capital(first):
        return None
    for e_as in E_STANDS_FOR:
        for length in loose.lengths.get(skeleton(reading.keys[first], e_as), ()):
            key = tuple(skeleton(word, e_as) for word in reading.keys[first : first + length])
            names = loose.names.get(key, ()) if len(key) == length else ()
            fitting = tuple(name for name in names if _is_respelled_so(reading, first, name))
            if fitting:
                return first, first + length, fitting
    return None


_SHORTEST_RESPELLED, _SHORTEST_SURNAME = 5, 4


# --- as written ------------------------------------------------------------------------------------------------------


def _is_written_so(reading: Reading, first: int, name: Name) -> bool:
    """Whether case and what stands between the words are as listed."""
    as_listed, spaces = name.plainly
    last = first + len(as_listed)
    if reading.words[first:last] == as_listed and reading.gaps[first + 1 : last] == spaces:
        return True
    if not _has_its_gaps(reading, first, name):
        return False
    if name.alias.case is Case.ANY:
        return True
    may_shout = len(name.words) > 1 or len(name.words[0]) > _LONGEST_SHORT_NAME
    return all(
        word == ARTICLE or _is_cased_so(letters(reading.words[first + place]), word, may_shout=may_shout)
        for place, word in enumerate(name.words)
    )


def _is_cased_so(found: str, listed: str, *, may_shout: bool) -> bool:
    if found == listed or (may_shout and found.isupper()):
        return True
    if found in _SMALL and found == listed.lower():
        return True  # Médecins sans Frontières
    if found.lower() == found.upper():
        return True  # a script without capitals: the keys are the same already
    return listed[:1].islower() and found[:1].isupper() and found[1:] == listed[1:]


_SMALL = frozenset("sans without of and the for in de du des la le y e i und von".split(" "))
_LONGEST_SHORT_NAME = 4


def _has_its_gaps(reading: Reading, first: int, name: Name) -> bool:
    return all(
        _is_plain(reading, first + place) or (gap.strip() and reading.gap(first + place).strip() == gap.strip())
        for place, gap in enumerate(name.gaps)
        if place
    )


def _is_plain(reading: Reading, at: int) -> bool:
    """A space, one line end or a hyphen between two words of a name; an apostrophe may close the first: Shia' Al.

    Nothing stands before the second word of "People's Protection Units".
    """
    if reading.is_spaced(at) or reading.gap(at) in HYPHENS or (reading.keys[at] == "s" and not reading.gap(at)):
        return True
    return _CLOSED_BY_APOSTROPHE.fullmatch(reading.gap(at)) is not None


_CLOSED_BY_APOSTROPHE = re.compile(r"['’‘ʿʾ`]\s|-\n")


def _is_respelled_so(reading: Reading, first: int, name: Name) -> bool:
    """Asad for a surname Assad; not Sana for Sanaa: short words of many meanings sound alike."""
    written = sum(map(len, reading.words[first : first + len(name.words)]))
    if written < (_SHORTEST_SURNAME if name.way is Way.SURNAME else _SHORTEST_RESPELLED):
        return False
    if not _has_its_gaps(reading, first, name):
        return False
    return all(
        word == ARTICLE or reading.is_capital(first + place) or not word[:1].isupper()
        for place, word in enumerate(name.words)
    )
