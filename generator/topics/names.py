"""Topics in, an index of the ways they are written out: keys are words folded to what spellings have in common.

What spellings have in common is told in spellings.py. Whether the words were written as listed is judged afterwards.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property

from generator.model import Alias, Case, Kind, Sense, Spelling, Topic
from generator.tokens import words
from generator.topics.arabic import LANDS_WITHOUT_ARTICLE, is_arabic
from generator.topics.nations import lands_named
from generator.topics.phrases import FIXED_PHRASES
from generator.topics.spellings import ARTICLE, E_STANDS_FOR, SERVANT_OF, keys, letters, skeleton
from generator.topics.words import (
    FAMILY_FIRST,
    FAMILY_FIRST_OF_THREE,
    GENERATIONS,
    PERSONAL_TITLES,
    ROLES,
    STRONG_SURNAME_HOMOGRAPHS,
)

Key = tuple[str, ...]


class Way(Enum):
    """How a topic came to be written so."""

    LISTED = "listed"
    SURNAME = "surname"
    RESPELLED = "respelled"
    """Another Latin spelling, or with or without the article."""
    OTHER = "other"
    """Not the topic: a longer phrase that only holds its name."""


@dataclass(frozen=True)
class Name:
    """One way of writing a topic: its words as listed, letters only, and what stands between them where not a space."""

    alias: Alias
    kind: Kind
    way: Way
    words: Key
    gaps: Key
    lands: frozenset[str] = frozenset()
    """A body's own lands, as its topic's names tell them: "us" of Congress where "U.S. Congress" is listed, too."""
    described: frozenset[str] = frozenset()
    """The words of a person's summary: what the catalogue itself says he is."""

    @cached_property
    def plainly(self) -> tuple[list[str], list[str]]:
        """The words and the gaps after the first as nearly every text has them."""
        return list(self.words), [" "] * (len(self.words) - 1)

    @cached_property
    def why(self) -> str:
        """How it names its topic: what a link says for itself."""
        match self.way, self.alias.sense:
            case Way.SURNAME, _:
                return f"surname of {self.alias.text}"
            case Way.RESPELLED, _:
                return f"another spelling of {self.alias.text}"
            case _, Sense.DEMONYM:
                return f"demonym {self.alias.text}"
            case _, Sense.SEAT:
                return f"{self.alias.text}, standing for its government"
        return f"listed as {self.alias.text}"

    @cached_property
    def given(self) -> str:
        """The folded first word of the topic's name as listed: "donald" of a surname "Trump"."""
        return keys(words(self.alias.text))[0]

    def is_given(self, key: str) -> bool:
        """Whether a folded word is the first name, in another spelling, too, where those count."""
        if key == self.given or self.alias.spelling is not Spelling.ANY:
            return key == self.given
        return any(skeleton(key, e_as) == skeleton(self.given, e_as) for e_as in E_STANDS_FOR)

    @cached_property
    def takes_article(self) -> bool:
        """Whether an Arabic name may be given an article: سوري, السوري, and هدنة, الهدنة; not حماس, Hamas."""
        return self.alias.sense is Sense.DEMONYM or self.kind in (Kind.EVENT, Kind.THEME)

    @cached_property
    def is_arabic(self) -> bool:
        """Whether it begins in Arabic script."""
        return is_arabic(self.words[0])

    @cached_property
    def is_acronym(self) -> bool:
        """SDF, US; not "Hamas", and nothing of two words."""
        return len(self.words) == 1 and self.words[0].isupper() and len(self.words[0]) > 1

    @cached_property
    def is_single(self) -> bool:
        """One word that is no acronym, not counting the article: Jordan, al-Sharaa."""
        return not self.is_acronym and len([word for word in self.words if word.casefold() != ARTICLE]) == 1

    @cached_property
    def is_bare(self) -> bool:
        """One word that could as well be a part of another name: a place's, a surname; no acronym and no demonym."""
        if self.way is Way.SURNAME:
            return not self.is_acronym  # Le Pen, von der Leyen
        return self.is_single and self.kind in (Kind.PLACE, Kind.PERSON) and self.alias.sense is not Sense.DEMONYM


@dataclass(frozen=True)
class Index:
    """Names by key, and for each key's first word how many words such keys have, longest first."""

    names: Mapping[Key, tuple[Name, ...]]
    lengths: Mapping[str, tuple[int, ...]]


def index(topics: Iterable[Topic]) -> tuple[Index, Index]:
    """The index of names by folded words, and the one of other spellings by skeletons."""
    topics = tuple(topics)
    listed = _grouped(_listed(topics))
    last_names = _grouped((key, name) for key, name in surnames(topics) if key not in listed)
    phrases = _grouped((key, name) for key, name in _phrases(topics) if key not in listed)
    loose = [(key, name) for names in (*listed.values(), *last_names.values()) for key, name in _respelled(names)]
    return _index({**phrases, **last_names, **listed}), _index(_grouped(loose))


# --- the ways of writing a topic -------------------------------------------------------------------------------------


def _listed(topics: Iterable[Topic]) -> Iterator[tuple[Key, Name]]:
    for topic in topics:
        lands, described = _home(topic), _described(topic)
        for alias in topic.aliases:
            key, name = _name(alias, topic.kind)
            name = replace(name, lands=lands, described=described) if lands or described else name
            for way in ((key, name), *_servant_of(key, name)):
                yield way
                yield from _without_article(*way)
                yield from _without_the(*way)
            yield from _as_in_persian(key, name)


def _home(topic: Topic) -> frozenset[str]:
    """The lands in a body's names: U.S. Supreme Court."""
    if topic.kind is not Kind.ORGANISATION:
        return frozenset()
    names = (alias.text for alias in topic.aliases if alias.sense is Sense.NAME)
    return frozenset(land for text in names for land in lands_named(keys(words(text))))


def _described(topic: Topic) -> frozenset[str]:
    return frozenset(keys(words(topic.summary))) if topic.kind is Kind.PERSON else frozenset()


def _servant_of(key: Key, name: Name) -> Iterator[tuple[Key, Name]]:
    """Abdelfattah for "Abdel Fattah", and the other way round: one name in one word or in two."""
    for at, word in enumerate(key if name.kind is Kind.PERSON else ()):
        begins, spelled = SERVANT_OF.match(word), name.words[at]
        after = name.words[at + 1 : at + 2]
        written: Key = ()
        if begins and begins.end() < len(word) - 2:
            written = (spelled[: begins.end()], spelled[begins.end() :].capitalize())
        elif begins and after and after[0] != ARTICLE:
            written = (spelled + after[0].casefold(),)
        if written:
            last = at + 3 - len(written)
            folds = tuple(map(str.casefold, written))
            spelled_so = (*name.words[:at], *written, *name.words[last:])
            yield (*key[:at], *folds, *key[last:]), _written(name, Way.RESPELLED, spelled_so)


def _without_article(key: Key, name: Name) -> Iterator[tuple[Key, Name]]:
    """Mohammed Shia Sudani for "Mohammed Shia al-Sudani", Hasakah for "Al-Hasakah", Shabaab for "Al-Shabaab"."""
    kept = [at for at, word in enumerate(key) if word != ARTICLE]
    if len(kept) == len(key) or not kept or (len(kept) == 1 and (name.kind is Kind.PERSON or len(key[-1]) < 5)):
        return
    if name.alias.sense is Sense.NAME and name.kind in (Kind.PLACE, Kind.PERSON, Kind.ORGANISATION):
        spelled = tuple(name.words[at] for at in kept)
        yield tuple(key[at] for at in kept), _written(name, Way.RESPELLED, spelled)


def _without_the(key: Key, name: Name) -> Iterator[tuple[Key, Name]]:
    """Democratic Republic of Congo, for "of the Congo"; Republic of the Gambia, and of Gambia."""
    for at in range(1, len(key) - 1):
        if key[at] == "the" and key[at - 1] == "of" and name.kind is Kind.PLACE:
            spelled = (*name.words[:at], *name.words[at + 1 :])
            yield (*key[:at], *key[at + 1 :]), _written(name, Way.RESPELLED, spelled)


def _as_in_persian(key: Key, name: Name) -> Iterator[tuple[Key, Name]]:
    """عراق for العراق."""
    land = key[0].removeprefix("ال") if key else ""
    if len(key) == 1 and land != key[0] and land in LANDS_WITHOUT_ARTICLE and name.kind is Kind.PLACE:
        yield (land,), _written(name, Way.RESPELLED, (name.words[0].removeprefix("ال"),))


def surnames(topics: Iterable[Topic]) -> Iterator[tuple[Key, Name]]:
    """The shorter ways of writing persons, by key: their surname, and the first name with it."""
    for topic in topics:
        if topic.kind is Kind.PERSON:
            alias = replace(_own(topic), text=topic.name, case=Case.EXACT)
            key, name = _name(alias, topic.kind)
            name = replace(name, described=_described(topic))
            for part in _surname_parts(key):
                spelled = name.words[part]
                yield key[part], _written(name, Way.SURNAME, spelled)
                if part.start > 1:
                    # Mohammed al-Sudani, for "Mohammed Shia al-Sudani"
                    yield (key[0], *key[part]), _written(name, Way.RESPELLED, (name.words[0], *spelled))
                for begin in range(1, part.start):
                    # Corina Machado, Tayyip Erdogan, Lula da Silva
                    yield key[begin : part.stop], _written(name, Way.RESPELLED, name.words[begin : part.stop])


def _written(name: Name, way: Way, spelled: Key) -> Name:
    return replace(name, way=way, words=spelled, gaps=("",) * len(spelled))


_PARTICLES = frozenset("al van von der den de du bin ibn ben bint di da la le el st".split(" "))
_PARTICLES_THAT_MAY_GO = frozenset((ARTICLE,))


def _surname_parts(key: Key) -> Iterator[slice]:
    """Where the surname stands in a full name, with and without an article: al-Sharaa, Sharaa; von der Leyen."""
    if key and key[0] in ROLES | PERSONAL_TITLES:
        if key[0] == "sheikh" and len(key) == _OF_THREE - 1 and key[1] not in STRONG_SURNAME_HOMOGRAPHS:
            yield slice(1, 2)
        return  # King Abdullah, Pope Francis: known by a given name
    if _has_family_first(key):
        yield slice(0, 1)
        return
    end = len(key)
    while end and key[end - 1] in GENERATIONS:
        end -= 1
    begin = end - 1
    while begin > 1 and key[begin - 1] in _PARTICLES:
        begin -= 1
    if begin < 1 or len(key[end - 1]) < 3:
        return
    yield slice(begin, end)
    if begin < end - 1 and set(key[begin : end - 1]) <= _PARTICLES_THAT_MAY_GO:
        yield slice(end - 1, end)


def _has_family_first(key: Key) -> bool:
    """Xi Jinping, Kim Jong Un, Moon Jae-in."""
    if len(key) == _OF_THREE:
        return key[0] in FAMILY_FIRST_OF_THREE and max(map(len, key[1:])) <= _LONGEST_SYLLABLE
    return len(key) == _OF_THREE - 1 and key[0] in FAMILY_FIRST


_OF_THREE, _LONGEST_SYLLABLE = 3, 5


def _own(topic: Topic) -> Alias:
    return topic.aliases[0] if topic.aliases else Alias(topic.name, topic.slug)


def _phrases(topics: Iterable[Topic]) -> Iterator[tuple[Key, Name]]:
    own = [phrase for topic in topics for phrase in topic.exclude]
    for phrases, case in ((own, Case.ANY), (FIXED_PHRASES, Case.EXACT)):
        for phrase in phrases:
            key, name = _name(Alias(phrase, "", case), Kind.THEME)
            yield key, replace(name, way=Way.OTHER)


def _respelled(names: Iterable[Name]) -> Iterator[tuple[Key, Name]]:
    for name in names:
        if name.alias.spelling is Spelling.ANY and name.alias.sense is Sense.NAME and not name.is_acronym:
            way = name.way if name.way is Way.SURNAME else Way.RESPELLED
            key = tuple(word.casefold() for word in name.words)
            for spelled in sorted({tuple(skeleton(word, e_as) for word in key) for e_as in E_STANDS_FOR}):
                yield spelled, replace(name, way=way)


def _name(alias: Alias, kind: Kind) -> tuple[Key, Name]:
    cut = words(alias.text)
    key = tuple(keys(cut))
    spelled = tuple(part if part == ARTICLE else letters(word) for part, word in zip(key, cut.texts, strict=True))
    return key, Name(alias, kind, Way.LISTED, spelled, tuple(cut.gaps[:-1]))


def _grouped(pairs: Iterable[tuple[Key, Name]]) -> dict[Key, tuple[Name, ...]]:
    groups: defaultdict[Key, list[Name]] = defaultdict(list)
    for key, name in pairs:
        if key and name not in groups[key]:
            groups[key].append(name)
    return {key: tuple(names) for key, names in groups.items()}


def _index(names: dict[Key, tuple[Name, ...]]) -> Index:
    lengths: defaultdict[str, set[int]] = defaultdict(set)
    for key in names:
        lengths[key[0]].add(len(key))
    return Index(names, {first: tuple(sorted(counts, reverse=True)) for first, counts in lengths.items()})
