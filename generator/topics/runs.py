"""A read text in, the runs of words that are probably names out: capitalised, joined as names are, without titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.topics import gazetteer as g
from generator.topics import words as w
from generator.topics.vocabulary import NEVER_NAMES, Text, Vocabulary


@dataclass(frozen=True, slots=True)
class Run:
    """Words `first` up to, not including, `last`."""

    first: int
    last: int
    after_title: bool = False


def runs(text: Text, vocabulary: Vocabulary) -> tuple[Run, ...]:
    """In order, none overlapping another."""
    found: list[Run] = []
    at = 0
    while at < len(text.keys):
        if not _may_begin(text, at):
            at += 1
            continue
        last = _end(text, at)
        found += _pieces(text, at, last, vocabulary)
        at = last
    return tuple(found)


# --- how far a run goes ----------------------------------------------------------------------------------------------


def _may_begin(text: Text, at: int) -> bool:
    return text.is_capital(at) and not text.is_shouted[at] and _may_be_of_name(text, at)


_LETTERS_OF_BODIES = frozenset("is at it who us".split())
"""Words that are letters of a body when they stand in capitals among small words: IS, AT & T, WHO."""


def _may_be_of_name(text: Text, at: int) -> bool:
    """Any word but those that never are, and some of those: World War I, IS, The Economist, Richard A. Lupoff."""
    key, word = text.keys[at], text.cut.texts[at]
    if "’" in word or "'" in word:
        return _CONTRACTED.search(word) is None
    if key not in NEVER_NAMES:
        return True
    if key == "i":
        return text.key(at - 1) == "war"
    if word == "The":
        follows = not text.opens[at] and text.gap(at) == " " and not text.is_capital(at - 1)
        return follows and text.is_capital(at + 1) and text.is_spaced(at + 1)
    if len(word) > 1:
        return word.isupper() and key in _LETTERS_OF_BODIES and not text.opens[at]
    return text.gap(at + 1)[:1] in (".", "-") and text.is_capital(at + 1)


_CONTRACTED = re.compile(r"['’](?:m|ve|d|ll|re|t)\Z", re.IGNORECASE)
"""I’m, We've, Don’t."""


def _end(text: Text, at: int) -> int:
    last = at + 1
    while last < len(text.keys):
        if _goes_on(text, last) and _may_be_of_name(text, last):
            last += 1
        elif (over := _joined_over(text, last)) and text.keys[over] not in NEVER_NAMES:
            last = over + 1
        elif _is_list_of_body(text, at, last):
            last += 2
        elif text.keys[last].isdigit() and text.is_spaced(last) and text.keys[last - 1] in _NUMBERED:
            last += 1
        else:
            break
    return last


_NUMBERED = frozenset("route highway interstate flight resolution article apollo channel group area phase".split())
"""Resolution 2254, Route 66."""


def _goes_on(text: Text, at: int) -> bool:
    """A capital after a space, a hyphen, the full stop of an initial, or "&"."""
    if not text.is_capital(at) or text.is_shouted[at]:
        return False
    gap = text.gap(at)
    return text.is_spaced(at) or gap in _JOINTS or (gap in (". ", ".") and _is_abbreviated(text, at - 1))


_JOINTS = frozenset(("-", "‐", "‑", " & ", "&", "/"))
_ABBREVIATED = frozenset("st mt jr gen col lt capt sgt dr prof ft".split())


def _is_abbreviated(text: Text, at: int) -> bool:
    word = text.cut.texts[at]
    return (len(word) == 1 and word.isupper()) or text.keys[at] in _ABBREVIATED


def _joined_over(text: Text, at: int) -> int:
    """The capitalised word that particles lead to: Bank of England, Marco van Basten; 0 for none."""
    if not text.is_spaced(at) and text.gap(at) not in _JOINTS:
        return 0
    over = at
    while over < len(text.keys) - 1 and over < at + _MOST_PARTICLES and text.keys[over] in _PARTICLES:
        over += 1
    if over == at or not text.is_capital(over) or text.is_shouted[over] or not _is_close(text, over):
        return 0
    if text.keys[at] in ("of", "for"):
        return over if _takes_of(text, at - 1) else 0
    return 0 if "the" in text.keys[at:over] else over


def _is_list_of_body(text: Text, first: int, at: int) -> bool:
    """Department of Natural Resources and Mines: behind the "of" of a body, an "and" goes on with it."""
    if text.key(at) != "and" or not text.is_spaced(at) or not _goes_on(text, at + 1) or "of" not in text.keys[first:at]:
        return False
    of = first + text.keys[first:at].index("of")
    return text.keys[of - 1] in g.ORGANISATION_HEADS and not text.opens[first]


def _is_close(text: Text, at: int) -> bool:
    return text.is_spaced(at) or text.gap(at) in _JOINTS


_MOST_PARTICLES = 3
_PARTICLES = frozenset("of for the de del della di da do dos la le el van von der den al bin ibn abu ben y".split())


def _takes_of(text: Text, at: int) -> bool:
    """Bank of, Republic of, Duke of; not President of, and no person of a place."""
    return text.keys[at] in _WITH_OF


_WITH_OF = (
    (g.ORGANISATION_HEADS | w.OF_NAMES | g.PLACE_HEADS)
    | frozenset("house hall duke earl lord commonwealth isle order knights sons friends minister ministry".split())
) - w.ROLES


# --- what of a run is a name -----------------------------------------------------------------------------------------


def _pieces(text: Text, first: int, last: int, vocabulary: Vocabulary) -> Iterator[Run]:
    """The run without its sentence's first word and without titles, cut where two names meet."""
    begin = first + 1 if text.opens[first] and not _belongs(text, first, last, vocabulary) else first
    for start, end in _between_titles(text, begin, last):
        for piece in _at_peoples(text, start, end):
            if not _is_everyday(text, piece, vocabulary):
                is_titled = text.key(piece[0] - 1) in _TITLES or _is_secretary_of_state(text, piece[0] - 1)
                yield Run(*piece, after_title=is_titled)


def _belongs(text: Text, first: int, last: int, vocabulary: Vocabulary) -> bool:
    """Whether a word that opens a sentence is a name, or the beginning of one."""
    key = text.keys[first]
    if last - first > 1 and (vocabulary.pairs[key, text.keys[first + 1]] or _is_place(text, first, last)):
        return True
    if vocabulary.is_name(key) or key in g.GIVEN_NAMES or (key,) in g.PLACES or _is_people(key):
        return True
    if vocabulary.is_word(key):
        return False
    if last - first > 1 and text.gap(first + 1) in ("-", " "):
        return not key.endswith(("ing", "ed", "ly"))
    is_explained = text.key(last) in ("is", "was") and text.key(last + 1) in ("a", "an", "the")
    return is_explained or text.cut.texts[first].isupper() or text.key(last) in g.SPEAKING or text.key(last) == "s"


def _is_place(text: Text, first: int, last: int) -> bool:
    ends = range(first + 2, min(last, first + _LONGEST_PLACE) + 1)
    return any(tuple(text.keys[first:end]) in g.PLACES for end in ends)


_LONGEST_PLACE = 4


def _between_titles(text: Text, first: int, last: int) -> Iterator[tuple[int, int]]:
    """What is left of a run when titles are taken out: Russian | President | Boris Yeltsin."""
    start = at = first
    while at < last:
        if text.keys[at] in _TITLES or _is_secretary_of_state(text, at):
            if start < at:
                yield start, at
            start = at + 1
        at += 1
    while start < last and not text.is_capital(start):
        start += 1
    if start < last:
        yield start, last


def _is_secretary_of_state(text: Text, at: int) -> bool:
    """Secretary of | State | Mike Pompeo."""
    return text.keys[at] == "state" and text.key(at - 1) == "of" and text.key(at - 2) == "secretary"


# What of the roles may as well be a part of the name of a body: Defence Ministry, Democratic Party, Republican Guard.
_TITLES = (w.ROLES | w.PERSONAL_TITLES) - frozenset(
    "foreign defense defence interior finance health oil environment education special leader democratic republican "
    "democrat chief general justice premier king prince queen pope chair speaker representative then prime".split()
) | frozenset("prime captain coach ceo cfo".split())


def _at_peoples(text: Text, first: int, last: int) -> Iterator[tuple[int, int]]:
    """British | Airbus; but British Airways, German Open, American Express in one."""
    is_adjective = last - first > 1 and _is_people(text.keys[first]) and text.is_spaced(first + 1)
    if is_adjective and text.keys[last - 1] not in _WITH_PEOPLE:
        yield first, first + 1
        yield first + 1, last
    else:
        yield first, last


_WITH_PEOPLE = w.INSTITUTIONS | g.ORGANISATION_HEADS | g.EVENT_HEADS


def _is_people(key: str) -> bool:
    return key in g.PEOPLES or (key.endswith("s") and key[:-1] in g.PEOPLES)


def _is_everyday(text: Text, piece: tuple[int, int], vocabulary: Vocabulary) -> bool:
    """One word that the collection mostly writes small."""
    first, last = piece
    if last - first > 1:
        return all(vocabulary.small[key] > 3 * vocabulary.capital[key] for key in text.keys[first:last])
    key = text.keys[first]
    if len(key) == 1:
        return True
    if text.cut.texts[first].isupper():
        return False
    return vocabulary.is_word(key) and not _is_people(key) and (key,) not in g.PLACES
