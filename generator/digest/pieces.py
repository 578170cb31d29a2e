"""The one door through which text reaches the PDF: any text in, pieces of plain data for the Typst template out.

A piece is a string, a mapping (see `digest.typ`), or None where a line may end. Pieces travel as JSON and are printed
as they are: nothing in them is ever read as Typst markup, so nothing needs escaping.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from unicodedata import bidirectional

from generator.digest.glyphs import SUBSTITUTE, printable
from generator.languages import direction

Piece = str | dict[str, object] | None
Pieces = list[Piece]

_ARABIC = r"\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"

_ARABIC_WORDS = re.compile(rf"([{_ARABIC}]+(?:[ \u200c]+[{_ARABIC}]+)*)")

_ARABIC_QUOTATION = re.compile(rf"(?<=“)([^“”A-Za-z{_ARABIC}]*[{_ARABIC}][^“”A-Za-z]*)(?=”)")
"""What stands in quotation marks and has no Latin letter: “الثلاثاء 20 يناير 2026”."""

_LONG_WORD = re.compile(r"[^\s]{32,}")
"""Longer than this a word may not fit on a line: an address, a checksum, a row of equals signs."""

_STRETCH = re.compile(
    r"""
    (?: \S [\u0300-\u036f\u064b-\u065f\u0670\u06d6-\u06ed]* )  # a character with its combining marks: "é", "مً"
    {1,16}
    """,
    re.VERBOSE,
)

_LEFT_TO_RIGHT_MARK = "\u200e"
_RIGHT_TO_LEFT_MARK = "\u200f"


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a text that mention topic number `topic`; with `is_link` they lead to its entry in the index."""

    start: int
    end: int
    topic: int
    is_link: bool


def pieces(text: str, marks: Iterable[Mark] = (), language: str = "en") -> Pieces:
    """A text as pieces; `marks` are in order and do not overlap."""
    done: Pieces = []
    cursor = 0
    for mark in marks:
        done.extend(_unmarked(text[cursor : mark.start], language))
        done.extend(_marked(text[mark.start : mark.end], mark, language))
        cursor = mark.end
    return list(_left_to_right([*done, *_unmarked(text[cursor:], language)]))


def plain(printed: Pieces) -> str:
    """The words of some pieces as one string."""
    return "".join(piece if isinstance(piece, str) else str(piece["t"]) for piece in printed if piece is not None)


def shortened(line: str, limit: int) -> str:
    """A line cut between words, with an ellipsis where something was left out: on the left of Arabic words."""
    if len(line) <= limit:
        return line
    head = line[:limit]
    kept = (head.rsplit(" ", 1)[0] if " " in head else head).rstrip(" ,;:-")
    is_from_right = kept and bidirectional(kept[-1]) in ("R", "AL")
    return kept + "…" + (_RIGHT_TO_LEFT_MARK if is_from_right else "")


def _unmarked(text: str, language: str) -> Pieces:
    line = _line(text, language)
    if direction(language) == "rtl":
        return _breakable(line)
    parts = enumerate(_ARABIC_QUOTATION.split(line))
    return [piece for place, part in parts for piece in (_quoted(part) if place % 2 else _with_arabic(part))]


def _line(text: str, language: str) -> str:
    """As it can be printed; what stands for other characters is read from the left, also in a line from the right."""
    line = printable(text).text
    if direction(language) != "rtl":
        return line
    return SUBSTITUTE.sub(rf"{_LEFT_TO_RIGHT_MARK}\g<0>{_LEFT_TO_RIGHT_MARK}", line)


def _with_arabic(line: str) -> Pieces:
    runs = enumerate(_ARABIC_WORDS.split(line))
    return [piece for place, run in runs for piece in (_arabic(run) if place % 2 else _breakable(run))]


def _quoted(words: str) -> Pieces:
    """As one run from the right, figures and signs too: a day in it would else be read from both sides."""
    return _arabic(f"{_RIGHT_TO_LEFT_MARK}{words}{_RIGHT_TO_LEFT_MARK}")


def _marked(text: str, mark: Mark, language: str) -> Pieces:
    line = _line(text, language)
    facts: dict[str, object] = {"topic": mark.topic, **({"link": True} if mark.is_link else {})}
    if direction(language) == "rtl" or not _ARABIC_WORDS.fullmatch(line):
        return [{"t": line} | facts]
    return _arabic(line, facts)


def _arabic(run: str, facts: dict[str, object] | None = None) -> Pieces:
    return [{"t": run, "lang": "ar"} | (facts or {})]


def _left_to_right(done: Pieces) -> Iterator[Piece]:
    """The pieces with a mark where Arabic ends: "الفرات, 20 January" would else read "20 ,الفرات January"."""
    for place, piece in enumerate(done):
        yield piece
        following = [later for later in done[place + 1 : place + 3] if later != " "]
        if _is_arabic(piece) and not (following and _is_arabic(following[0])):
            yield _LEFT_TO_RIGHT_MARK


def _is_arabic(piece: Piece) -> bool:
    return isinstance(piece, dict) and "lang" in piece


def _breakable(line: str) -> Pieces:
    """The line with a place to break in every 16 characters of its long words."""
    done: Pieces = []
    cursor = 0
    for word in _LONG_WORD.finditer(line):
        done.append(line[cursor : word.start()])
        for stretch in _STRETCH.findall(word[0]):
            done.extend((stretch, None))
        cursor = word.end()
    return [piece for piece in (*done, line[cursor:]) if piece != ""]
