"""Bytes of a text in Latin letters -> the older encoding they are in, by what language they then are.

The same byte is "è" in Windows-1252 and "č" in Windows-1250: the words around it and the other letters tell which, for
no language has both "ę" and "ç". Nothing is read here that is not mostly in the letters a to z.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.language_evidence import scores
from generator.language_table import LATIN

_WESTERN = "en fr de es it pt ca nl sv da nb is fi sq id"

PAGES = {
    "cp1252": _WESTERN,  # É is 0xC9: Windows in Western Europe and America
    "cp1250": "pl cs sk sl hr sr hu ro sq de en",  # Ł is 0xA3: Windows in Central Europe
    "cp1254": "tr de en",  # Ş is 0xDE: Windows in Turkey
    "cp1257": "lt lv et pl en",  # Ā is 0xC2: Windows in the Baltic countries
    "iso8859_2": "pl cs sk sl hr sr hu ro de en",  # Š is 0xA9: Unix in Central Europe
    "iso8859_15": _WESTERN,  # € is 0xA4: Unix in Western Europe
    "mac_roman": _WESTERN,  # É is 0x83: the Macs of the last century
}
"""Encodings, the usual ones first, with the languages that are written in them."""

USUAL = "cp1252"

SIGNS = frozenset("€‚„…‘’“”‹›•†‡–—™¡¢£¥§©«®°±·»¿½¼¾×ª º\u00a0\u00ad")
"""What texts hold beside letters."""

_LETTERS = frozenset("".join("".join(tongue.letters) for tongue in LATIN.values()) + "ÿœæ")
_BEYOND = re.compile(r"[^\x00-\x7f]")
_ODD_PLACE = re.compile(
    r"""(?<=[^\W\d_]) [§©®°±¿¡×] (?=[^\W\d_])                              # Wa§a
      | [£¥½¼¾³²¹] (?=[^\W\d_])                                           # £ódŸ, Wa³êsa
      | (?<=[a-zà-ÿ]) [À-ÝŠŽŒŸĄĆĘŁŃŚŹŻČĎĚŇŘŤŮŐŰĂȘȚŞĞ]                      # grËve, £ódŸ
      | [^\W\d_a-zA-Z] (?=\d)                                             # Ł3 million
    """,
    re.VERBOSE,
)
"""A sign within a word, a capital behind small letters, a figure behind a letter that is not plain."""

MARKED_WORDS, PLAIN_WORDS, LONGEST_WORD = 500, 1500, 100
"""Words that are tried in every encoding, and the bytes of one that are looked at."""

SAMPLE = 64 * 1024
"""Bytes that show whether a text is in Latin letters."""

LEAST_LATIN = 0.5
"""Share of plain letters among all of a text in Latin letters; French and Czech have more than .8."""

SURE_LEAD = 1.0
"""What an encoding has to be before the next that reads otherwise, in common words of its language."""

RARER = 1.0
"""The same for all but the most usual one: what speaks for two alike speaks for that one."""


@dataclass(frozen=True, slots=True)
class Guess:
    """An encoding, and whether words and letters leave no doubt."""

    encoding: str
    is_sure: bool


@dataclass(frozen=True, slots=True)
class _Reading:
    encoding: str
    text: str
    merit: float
    is_language: bool


def guess(content: bytes) -> Guess | None:
    """The encoding of a text in Latin letters; None for any other."""
    if not _is_latin(content[:SAMPLE]):
        return None
    sample = _sample(content)
    readings = [found for encoding in PAGES if (found := _reading(sample, encoding))]
    if not readings:
        return None
    best = max(readings, key=lambda reading: reading.merit)  # of equal ones the first, which is the usual one
    others = (reading.merit for reading in readings if reading.text != best.text)
    is_sure = best.is_language and best.merit - max(others, default=0.0) >= SURE_LEAD
    return Guess(best.encoding, is_sure)


def _sample(content: bytes) -> bytes:
    """The words that are not plain, those that bring a new byte in front; then the text's first words."""
    words = content.split()
    marked = [word[:LONGEST_WORD] for word in words if not word.isascii()]
    seen: set[int] = set()
    new: list[bytes] = []
    for word in marked:
        if not seen.issuperset(word):
            new.append(word)
            seen.update(word)
    return b" ".join([*new, *marked[:MARKED_WORDS], *words[:PLAIN_WORDS]])


def _is_latin(sample: bytes) -> bool:
    plain = sum(byte < 128 and chr(byte).isalpha() for byte in sample)
    beyond = sum(byte >= 128 for byte in sample)
    return plain >= LEAST_LATIN * (plain + beyond)


def _reading(sample: bytes, encoding: str) -> _Reading | None:
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return None
    told = scores(text, LATIN)
    best = max((told[code] for code in PAGES[encoding].split()), key=lambda score: score.total)
    rarer = 0.0 if encoding == USUAL else RARER
    return _Reading(encoding, text, best.total - _oddities(text) - rarer, best.is_enough)


def _oddities(text: str) -> int:
    """The signs that no text holds, or not in that place."""
    beyond = _BEYOND.findall(text.lower())
    return sum(sign not in _LETTERS and sign not in SIGNS for sign in beyond) + len(_ODD_PLACE.findall(text))
