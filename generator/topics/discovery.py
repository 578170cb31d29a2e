"""Texts in, the names in them out, each with a guess at what it is and which others mean the same. No model, no list.

Two passes: the first collects runs of capitalised words, the second finds their parts again (a last name, an acronym,
the words of a heading in capitals). Then what means the same is joined, and each name is given a kind by its words and
by what stands around it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from generator.model import Kind
from generator.topics import gazetteer as g
from generator.topics.kinds import Key, Sight, is_people, is_told, kind_of
from generator.topics.runs import Run, runs
from generator.topics.sameness import meant, names
from generator.topics.vocabulary import Text, Vocabulary, read


@dataclass(frozen=True, slots=True)
class Discovered:
    """A name in a text: `text[start:end]`, its probable kind, the folded words of the fullest name it stands for."""

    start: int
    end: int
    kind: Kind
    topic: Key
    is_told: bool = True
    """Whether something in the texts tells its kind."""
    is_opening: bool = False
    """Whether it opens a sentence, where any word has a capital."""


def discovered(texts: Iterable[str]) -> tuple[tuple[Discovered, ...], ...]:
    """For each text the names in it, in order, none overlapping another."""
    readings = [read(text) for text in texts]
    vocabulary = Vocabulary.of(readings)
    sightings = _sightings(readings, vocabulary)
    topics = _topics(sightings)
    places: defaultdict[Key, list[Sight]] = defaultdict(list)
    for number, sights in enumerate(sightings):
        for text, run in sights:
            places[topics[number][_key(text, run)]].append((text, run))
    kinds = {topic: kind_of(topic, sights, vocabulary) for topic, sights in places.items()}
    told = frozenset(topic for topic, sights in places.items() if is_told(topic, sights))
    return tuple(
        tuple(_with_evidence(_discovered(sight, topics[number], kinds), sight, told) for sight in sights)
        for number, sights in enumerate(sightings)
    )


def _with_evidence(found: Discovered, sight: Sight, told: Set[Key]) -> Discovered:
    text, run = sight
    return replace(found, is_told=found.topic in told, is_opening=_is_opening(text, run.first))


def _is_opening(text: Text, at: int) -> bool:
    """Behind a dateline's dash, a colon or a bracket, too: "LONDON (Wire) - Oil fell"."""
    return text.opens[at] or _BEGINNING.search(text.gap(at)) is not None


_BEGINNING = re.compile(r"[:–—([]|\s-\s|\n")


def _sightings(readings: Sequence[Text], vocabulary: Vocabulary) -> list[list[Sight]]:
    first = [runs(text, vocabulary) for text in readings]
    known = Counter(_key(text, run) for text, found in zip(readings, first, strict=True) for run in found)
    sightings = []
    for text, found in zip(readings, first, strict=True):
        seen = _Known.of((_key(text, run) for run in found), known, vocabulary)
        both = [*found, *_again(text, found, seen)]
        sightings.append([(text, run) for run in sorted(both, key=lambda run: run.first)])
    return sightings


def _topics(sightings: Sequence[Sequence[Sight]]) -> list[dict[Key, Key]]:
    """For each text what each of its names stands for."""
    own = [sorted({_key(*sight) for sight in sights}) for sights in sightings]
    everywhere = names(key for keys in own for key in keys)
    found = []
    for keys in own:
        here = names(keys)
        found.append({key: meant(key, here, everywhere) for key in keys})
    return found


def _key(text: Text, run: Run) -> Key:
    return tuple(text.keys[run.first : run.last])


def _discovered(sight: Sight, topics: dict[Key, Key], kinds: dict[Key, Kind]) -> Discovered:
    text, run = sight
    start, end = text.span(run.first, run.last)
    if len(text.cut.texts[run.last - 1]) == 1 and run.last - run.first > 1 and text.gap(run.last).startswith("."):
        end += 1  # Emmett S.
    key = _key(text, run)
    kind = Kind.THEME if is_people(key) else kinds[topics[key]]
    return Discovered(start, end, kind, topics[key])


# --- the second pass -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Known:
    """What the first pass found: in this text with its parts, in all texts; and how words are written."""

    here: frozenset[Key]
    everywhere: Mapping[Key, int]
    vocabulary: Vocabulary

    @classmethod
    def of(cls, keys: Iterable[Key], everywhere: Mapping[Key, int], vocabulary: Vocabulary) -> _Known:
        """With last names, and the first names of persons."""
        here = frozenset(keys)
        last = {(key[-1],) for key in here if len(key) > 1}
        first = {(key[0],) for key in here if len(key) == _FULL_NAME and key[0] in g.GIVEN_NAMES}
        return cls(here | last | first, everywhere, vocabulary)

    def has(self, key: Key) -> bool:
        """Whether words in capitals are a known name."""
        if key in self.here or key in g.PLACES or (len(key) > 1 and self.everywhere.get(key)):
            return True
        is_common = self.everywhere.get(key, 0) > 1 or key[0] in g.PEOPLES
        return len(key) == 1 and is_common and not self.vocabulary.is_word(key[0])

    def opens(self, key: Key) -> bool:
        """Whether a word that opens a sentence is a name of this text."""
        return key in self.here and self.vocabulary.small[key[0]] <= _OFTEN


_FULL_NAME = 2
_OFTEN = 20
_LONGEST = 4


def _again(text: Text, found: Sequence[Run], known: _Known) -> Iterator[Run]:
    """Names that are known from elsewhere: in headings in capitals, and last names that open a sentence."""
    taken = {at for run in found for at in range(run.first, run.last)}
    at = 0
    while at < len(text.keys):
        length = 0 if at in taken or not text.is_capital(at) else _length(text, at, known)
        if length and taken.isdisjoint(range(at, at + length)):
            yield Run(at, at + length)
        at += max(1, length)


def _length(text: Text, at: int, known: _Known) -> int:
    """How many words the known name has that begins here; 0 for none."""
    if not text.is_shouted[at]:
        return int(text.opens[at] and known.opens((text.keys[at],)))
    for length in range(_LONGEST, 0, -1):
        if _is_joined(text, at, at + length) and known.has(tuple(text.keys[at : at + length])):
            return length
    return 0


def _is_joined(text: Text, first: int, last: int) -> bool:
    """Whether these words are capitalised and could be one name."""
    if last > len(text.keys) or not all(text.is_capital(at) for at in range(first, last)):
        return False
    return all(text.is_spaced(at) or text.gap(at) in ("-", ". ") for at in range(first + 1, last))
