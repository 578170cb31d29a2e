"""Acronyms in a text in, those that the text itself explains as something else out: Social Democratic Front (SDF)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set

from generator.model import Slug
from generator.topics import words as w
from generator.topics.names import Key, Name
from generator.topics.reading import Reading

Sighted = Sequence[tuple[int, Name]]
"""Where acronyms stand."""
Parts = Set[tuple[int, Slug]]
"""The words that are part of a topic's name, with the topic."""


def explained_otherwise(
    reading: Reading, acronyms: Sighted, parts: Parts, spelled_out: Mapping[Slug, frozenset[Key]]
) -> frozenset[str]:
    """In brackets, behind ", or", or by a name in front that they are the initials of."""
    small = _redefined_small(reading, acronyms, spelled_out)
    return _redefined(reading, acronyms, parts) | small | _spelled_before(reading, acronyms, parts)


def _redefined(reading: Reading, acronyms: Sighted, parts: Parts) -> frozenset[str]:
    """Acronyms behind a spelled-out name without their topic's: Social Fund (SF), Self-Help Fund, or SHF."""
    explained = ((at, name) for at, name in acronyms if at and _is_bracketed(reading, at))
    said = ((_said_otherwise(reading, at), name) for at, name in acronyms)
    said = ((at, name) for at, name in said if at > 0)
    return frozenset(
        name.words[0]
        for at, name in (*explained, *said)
        if parts.isdisjoint((word, name.alias.topic) for word in _name_before(reading, at))
        and _is_spelled_out(reading, at, name.words[0])
    )


def _spelled_before(reading: Reading, acronyms: Sighted, parts: Parts) -> frozenset[str]:
    """Acronyms that a name not far in front of their first place spells: the Self-Defense Forces, and the SDF."""
    found, seen = set(), set()
    for at, name in acronyms:
        letters, topic = name.words[0], name.alias.topic
        if letters in seen or len(letters) < _SHORTEST_SPELLED or topic in reading.full_names or not letters.isalpha():
            continue
        seen.add(letters)
        initials = [(letter, word) for word in range(max(0, at - _FAR), at) for letter in _initial(reading, word)]
        spelled = "".join(letter for letter, _ in initials)
        for match in re.finditer(rf"(?<![A-Z]){'~*'.join(letters)}(?![A-Z])", spelled):
            if parts.isdisjoint((word, topic) for _, word in initials[match.start() : match.end()]):
                found.add(letters)
    return frozenset(found)


def _initial(reading: Reading, word: int) -> str:
    """A capital; a mark for "of" and "for", another where a name cannot go on."""
    if reading.keys[word] in _JOINING and not reading.is_capital(word):
        return "~"
    parted = "" if reading.is_spaced(word) or reading.is_hyphened(word) else "|"
    long = reading.keys[word] not in w.OPENERS and len(reading.words[word]) > 1 and not reading.words[word].isupper()
    return parted + (reading.words[word][0] if reading.is_capital(word) and long else "-")


_SHORTEST_SPELLED, _FAR = 3, 60


def _said_otherwise(reading: Reading, at: int) -> int:
    """Where the name ends that ", or", ", also known as" or ", called" gives these letters to; -1 for nowhere."""
    if not reading.is_spaced(at):
        return -1
    begin = at
    while (
        begin > max(0, at - _LONGEST_SAYING)
        and reading.keys[begin - 1] in _SAYING
        and not reading.is_capital(begin - 1)
    ):
        begin -= 1
        if reading.gap(begin) in (", ", " ("):
            return begin
    return -1


_LONGEST_SAYING = 5
_SAYING = frozenset(
    "or also better commonly widely locally known called abbreviated shortened as to by simply".split(" ")
)


def _redefined_small(reading: Reading, acronyms: Sighted, spelled_out: Mapping[Slug, frozenset[Key]]) -> frozenset[str]:
    """Acronyms in brackets after words in small letters that begin so: sustainable fuel (SF), Antenatal care (ANC)."""
    found = set()
    for at, name in acronyms:
        acronym, topic = name.words[0], name.alias.topic
        if not _is_bracketed(reading, at):
            continue
        before = tuple(reading.keys[max(0, at - len(acronym)) : at])
        spelled = "".join(key[0] for key in before) == acronym.casefold()
        is_own = any(set(before) & set(long) - _JOINING for long in spelled_out[topic])
        if (spelled and before not in spelled_out[topic]) or (not is_own and _begins_so(reading, at, acronym)):
            found.add(acronym)
    return frozenset(found)


def _begins_so(reading: Reading, at: int, acronym: str) -> bool:
    """Whether two or three words before, all but the first in small letters, begin and end as the letters do."""
    first, last = acronym[0].casefold(), acronym[-1].casefold()
    if reading.keys[at - 1][0] != last or reading.is_capital(at - 1) or reading.keys[at - 1] in w.ROLES:
        return False
    for begin in range(at - 2, max(-1, at - 1 - len(acronym)), -1):
        if not reading.is_spaced(begin + 1) and not reading.is_hyphened(begin + 1):
            return False
        if reading.keys[begin][0] == first and _is_in_order("".join(reading.keys[begin:at]), acronym.casefold()):
            return True
    return False


def _is_in_order(spelled: str, letters: str) -> bool:
    """Whether the letters come in this order: "antenatalcare" has a, n, c."""
    rest = iter(spelled)
    return all(letter in rest for letter in letters)


def _is_bracketed(reading: Reading, at: int) -> bool:
    """Whether a word stands alone in brackets, in quotes or not: (WHO), (“WHO”)."""
    opened = reading.gap(at) == " (" or _QUOTED_IN.fullmatch(reading.gap(at)) is not None
    return opened and _QUOTED_OUT.match(reading.text, reading.ends[at]) is not None


_QUOTED_IN = re.compile(r"\s\([“\"‘']")
_QUOTED_OUT = re.compile(r"[”\"’']?\)")


def _is_spelled_out(reading: Reading, at: int, acronym: str) -> bool:
    """Whether the words before spell the letters, or can be no person's name: Reporters Without Borders (RSF)."""
    before = _name_before(reading, at)
    initials = "".join(reading.words[word][0] for word in before if reading.is_capital(word))
    return initials.endswith(acronym) or any(reading.keys[word] in _NOT_IN_PERSONS for word in before)


def _name_before(reading: Reading, at: int) -> list[int]:
    found: list[int] = []
    for word in range(at - 1, max(-1, at - _LONGEST_EXPLANATION), -1):
        if not reading.is_capital(word) and reading.keys[word] not in _JOINING:
            break
        found.append(word)
        if not reading.is_spaced(word) and not reading.is_hyphened(word):
            break
    while found and not reading.is_capital(found[-1]):
        found.pop()
    return found[::-1]


_LONGEST_EXPLANATION = 9
_JOINING = frozenset(("of", "for", "the", "and", "in", "without"))
_NOT_IN_PERSONS = _JOINING | w.INSTITUTIONS
