"""What the digest's fonts can print: a text in, the text with visible substitutes out, and what was substituted.

A PDF/UA file may not hold a character without a glyph, and Typst fails the whole document over one. So every text
passes `printable` first: a character that the fonts lack, a control, a byte order mark, a direction override, a
private-use or unassigned character is printed by its number, "[U+1F600]". Of words in a script that the fonts lack it
prints how many letters they have: their numbers would fill pages, and tell a reader nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
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

_BY_NUMBER = 4
"""Letters of a script that the fonts lack which are printed by their numbers, as those of a name."""

_WITHIN_WORDS = "\u200c\u200d"
"""Joiners, as words of Indian scripts have them."""

_SCRIPTS = {
    "CJK": "Chinese",  # 停
    "HIRAGANA": "Japanese",  # の, and the Chinese signs beside it
    "KATAKANA": "Japanese",  # カ
    "HANGUL": "Korean",  # 한
}
"""What is not called as Unicode's names begin: "HEBREW LETTER YOD"."""

SUBSTITUTE = re.compile(
    r"\[(?:U\+[0-9A-F]{4,6}(?: U\+[0-9A-F]{4,6})*|[0-9]+ characters in [\w]+ script: see the site)\]"
)
"""What stands for characters that cannot be printed."""

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
    lacking = tuple(sorted({character for character, fits in _joined(line) if not fits}))
    return Printable("".join(_shown(line)), lacking)


def _shown(line: str) -> Iterator[str]:
    """The line in parts: what fits and what is printed by number, and between them words that are counted."""
    done = 0
    for start, end in _foreign(line):
        yield from _by_number(line[done:start])
        yield f"[{_letter_count(line[start:end])}: see the site]"
        done = end
    yield from _by_number(line[done:])


def _by_number(line: str) -> Iterator[str]:
    for fits, run in groupby(_joined(line), key=lambda pair: pair[1]):
        characters = [character for character, _ in run]
        yield "".join(characters) if fits else f"[{' '.join(map(number, characters))}]"


def _foreign(line: str) -> Iterator[tuple[int, int]]:
    """Where words stand that the fonts lack more than a few letters of, with the signs and figures between them."""
    start, end, letters = -1, 0, 0
    for at, character in enumerate(line):
        kind = unicodedata.category(character)[0]
        if character not in repertoire() and kind in "LMNP":
            start, end, letters = (at if start < 0 else start), at + 1, letters + (kind in "LM")
        elif start >= 0 and kind not in "MNPZ" and character not in _WITHIN_WORDS:
            yield from [(start, end)] if letters > _BY_NUMBER else []
            start, letters = -1, 0
    yield from [(start, end)] if letters > _BY_NUMBER else []


def _letter_count(words: str) -> str:
    """How many, and of which script: "24 characters in Hebrew script"."""
    lacking = (character for character in words if character not in repertoire())
    letters = [character for character in lacking if unicodedata.category(character)[0] in "LM"]
    scripts = Counter(unicodedata.name(character, "UNKNOWN").split()[0].split("-")[0] for character in letters)
    script = next((kana for kana in ("HIRAGANA", "KATAKANA") if kana in scripts), scripts.most_common(1)[0][0])
    return f"{len(letters)} characters in {_SCRIPTS.get(script, script.capitalize())} script"


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
