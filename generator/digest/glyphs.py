"""What the digest's fonts can print: a text in, the text with visible substitutes out, and what was substituted.

A PDF/UA file may not hold a character without a glyph, and Typst fails the whole document over one. So every text
passes `printable` first: a character that the fonts lack, a control, a byte order mark, a direction override, a
private-use or unassigned character is printed by its number, "[U+1F600]".
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

TEMPLATE = Path(__file__).resolve().parents[2] / "site_templates" / "digest"
FONTS = TEMPLATE / "fonts"

_UNPRINTABLE = frozenset({"Cc", "Cs", "Co", "Cn"})

_MISLEADING = frozenset("\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Format characters that reorder or fake text: an override shows "exe.fdp" for "pdf.exe"."""

_JOINERS = frozenset("\u200d\ufe0e\ufe0f")
"""Between or after characters that are substituted, part of the same substitute: "[U+2764 U+FE0F]"."""

_BREAKING_SPACE = re.compile(r"[ \t-\r\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Printable:
    """A text that the fonts can print on one line, and the characters that stand in it by their number."""

    text: str
    substituted: tuple[str, ...] = ()


@cache
def repertoire(fonts: Path = FONTS) -> frozenset[str]:
    """The characters that every weight of some family in the folder has, so that no text depends on its weight."""
    by_family: dict[str, set[int]] = {}
    for file in sorted(fonts.glob("*.ttf")):
        family = file.stem.split("-")[0]
        by_family[family] = by_family.get(family, _codes(file)) & _codes(file)
    return frozenset(chr(code) for codes in by_family.values() for code in codes if _may_print(chr(code)))


def printable(text: str) -> Printable:
    """The text in composed form (NFC), its line ends and tabs as spaces, what cannot be printed as its number."""
    line = _BREAKING_SPACE.sub(" ", unicodedata.normalize("NFC", text))
    if repertoire().issuperset(line):
        return Printable(line)
    shown: list[str] = []
    substituted: list[str] = []
    for fits, run in groupby(_joined(line), key=lambda pair: pair[1]):
        characters = [character for character, _ in run]
        shown.append("".join(characters) if fits else f"[{' '.join(map(number, characters))}]")
        substituted.extend([] if fits else characters)
    return Printable("".join(shown), tuple(sorted(set(substituted))))


def number(character: str) -> str:
    """A character by its number: "U+1F600"."""
    return f"U+{ord(character):04X}"


def _joined(line: str) -> list[tuple[str, bool]]:
    """Each character and whether it can be printed; a joiner after one that cannot goes with it."""
    pairs: list[tuple[str, bool]] = []
    for character in line:
        after_substitute = bool(pairs) and not pairs[-1][1]
        fits = character in repertoire() and not (after_substitute and character in _JOINERS)
        pairs.append((character, fits))
    return pairs


def _may_print(character: str) -> bool:
    return unicodedata.category(character) not in _UNPRINTABLE and character not in _MISLEADING


@cache
def _codes(file: Path) -> set[int]:
    with TTFont(file, lazy=True) as font:
        return set(font.getBestCmap())
