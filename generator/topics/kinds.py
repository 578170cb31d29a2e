"""A name and the places where it stands in, what kind of thing it probably is out: for a person to confirm."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from generator.model import Kind
from generator.topics import gazetteer as g
from generator.topics import words as w
from generator.topics.runs import Run
from generator.topics.vocabulary import Text, Vocabulary

Key = tuple[str, ...]
Sight = tuple[Text, Run]
"""A name at one place."""


def is_people(key: Key) -> bool:
    """Whether a name is an adjective or a people: Iraqi, Kurds."""
    return len(key) == 1 and (key[0] in g.PEOPLES or (key[0].endswith("s") and key[0][:-1] in g.PEOPLES))


def kind_of(key: Key, sights: Iterable[Sight], vocabulary: Vocabulary) -> Kind:
    """What the words of the name say; else what stands around it, each place with its votes; else what is usual."""
    return _by_words(key) or _best(_counted(key, sights)) or _usual(key, vocabulary)


def is_told(key: Key, sights: Iterable[Sight]) -> bool:
    """Whether the words of a name, or more than one thing around it, say what it is: else its kind is a guess."""
    if _by_words(key):
        return True
    votes = _counted(key, sights)
    best = _best(votes)
    return best is not None and votes[best] > 1


def _counted(key: Key, sights: Iterable[Sight]) -> Counter[Kind]:
    votes = Counter(vote for text, run in sights for vote in _votes(text, run))
    if key[0] in g.GIVEN_NAMES:
        votes[Kind.PERSON] += 3
    return votes


def _best(votes: Counter[Kind]) -> Kind | None:
    return max(votes, key=lambda kind: (votes[kind], -_ORDER.index(kind)), default=None)


def _usual(key: Key, vocabulary: Vocabulary) -> Kind:
    """Two or three words that are names and nothing else are a person; everyday words make up the names of bodies."""
    has_words = any(vocabulary.small[word] for word in key)
    if 1 < len(key) < _LONGEST_PERSON and not has_words:
        return Kind.PERSON
    return Kind.PLACE if len(key) == 1 and not has_words else Kind.ORGANISATION


_LONGEST_PERSON = 4
_ORDER = (Kind.PERSON, Kind.PLACE, Kind.ORGANISATION, Kind.EVENT, Kind.THEME)


def _by_words(key: Key) -> Kind | None:
    if key in g.PLACES:
        return Kind.PLACE
    if len(key) == 1 and key[0] in g.KNOWN_BODIES | _BODIES_OF_STATES:
        return Kind.ORGANISATION
    if _is_adjective(key):
        return Kind.THEME
    return _by_head(key) if len(key) > 1 else None


def _is_adjective(key: Key) -> bool:
    """Iraqi, West African, Socialist."""
    if key[0] in g.BEFORE_PLACES:
        return is_people(key[1:])
    return is_people(key) or (len(key) == 1 and key[0].endswith(_OF_ADJECTIVES) and len(key[0]) > _SHORT)


def _by_head(key: Key) -> Kind | None:
    head = key[key.index("of") - 1] if "of" in key[1:] else _head(key)
    for heads, kind in _HEADS:
        if head in heads or (head.endswith("s") and head[:-1] in heads):
            return kind
    if key[0] in _FIRST_OF_ORGANISATIONS:
        return Kind.ORGANISATION
    return Kind.PLACE if key[0] in g.BEFORE_PLACES else None


_BODIES_OF_STATES = frozenset("congress senate parliament treasury knesset pentagon cabinet".split())
_OF_ADJECTIVES = ("ism", "ist", "ists", "ian", "ians", "ish", "ese", "ic", "ican")
_SHORT = 5


def _head(key: Key) -> str:
    """The last word that is no number: World War II."""
    words = [word for word in key if word not in w.GENERATIONS and not word.isdigit()]
    return words[-1] if words else key[-1]


_HEADS = (
    (g.EVENT_HEADS, Kind.EVENT),
    (g.PLACE_HEADS, Kind.PLACE),
    (g.ORGANISATION_HEADS | w.INSTITUTIONS, Kind.ORGANISATION),
)
_FIRST_OF_ORGANISATIONS = frozenset("university bank ministry department institute radio fc ac house".split())


def _votes(text: Text, run: Run) -> Iterator[Kind]:
    yield from _told(text, run)
    first, last = run.first, run.last
    before, after = text.key(first - 1), text.key(last)
    if run.after_title or before in g.PERSONAL_NOUNS:
        yield from (Kind.PERSON,) * 2
    is_speaking = after in g.SPEAKING or (before in ("said", "says", "added") and text.is_spaced(first))
    if is_speaking or (before == "by" and last - first > 1):
        yield Kind.PERSON
    if (text.gap(last).startswith(",") and after.isdigit()) or g.LIVING.intersection(text.keys[last : last + _NEAR]):
        yield Kind.PERSON  # Chad, 34; Hoddle, who said
    if before in g.LOCATING or after in _AFTER_PLACES:
        yield from (Kind.PLACE,) * 2
    if text.gap(last).strip() in (",", "(") and (after,) in g.PLACES:
        yield Kind.PLACE
    if before in g.WORKS or text.gap(first).strip() in ('"', "“"):
        yield from (Kind.THEME,) * 3
    if after in _THINGS_OF_PLACES and text.is_spaced(last) and not text.is_capital(last):
        yield Kind.PLACE
    elif _is_letters(text, run) or (before == "the" and not text.is_capital(first - 1)):
        yield Kind.ORGANISATION


_NEAR = 4
_THINGS_OF_PLACES = frozenset("oilfield pipeline airport refinery seaport highway dam countryside oil".split())
"""Small, behind a name: the Kirkuk pipeline."""
_AFTER_PLACES = frozenset("neighborhood neighbourhood district province governorate village town valley suburb".split())
"""Small, behind a name: the Al-Reqeb neighborhood."""


def _is_letters(text: Text, run: Run) -> bool:
    word = text.cut.texts[run.first]
    return run.last - run.first == 1 and word.isupper() and 1 < len(word) < _LONG_FOR_LETTERS


_LONG_FOR_LETTERS = 6


def _told(text: Text, run: Run) -> Iterator[Kind]:
    """The band X, the town of X; X is a village; X, a company: a noun says what it is, and counts threefold."""
    at = run.first - 1
    nouns = [] if run.after_title else [text.key(at - 1 if text.key(at) == "of" else at)]
    if _APPOSITION.match(text.text, text.cut.ends[run.last - 1]):
        nouns += [key for key in text.keys[run.last : run.last + _FAR] if key in _NOUNS][:1]
    yield from (kind for noun in nouns for kind in (_NOUNS.get(noun),) * 3 if kind)


_APPOSITION = re.compile(r"(?:,? (?:is|was|are|were)|,)? (?:an?|one|the) ")
_FAR = 7
_NOUNS = {
    noun: kind
    for nouns, kind in (
        (g.PERSONAL_NOUNS, Kind.PERSON),
        (g.THEME_NOUNS, Kind.THEME),
        (g.ORGANISATION_NOUNS, Kind.ORGANISATION),
        (g.PLACE_NOUNS, Kind.PLACE),
    )
    for noun in nouns
}
