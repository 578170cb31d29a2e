"""One logical line of a text, and what a line begins with that says what it is.

A Line remembers the received lines it was made of, so that whatever becomes of it can be told line by line.
"""

from __future__ import annotations

import re

from msgspec import Struct

from generator.clean.nesting import BULLETS
from generator.model import Hyperlink, Shape

_UNSEEN = re.compile("[\ufeff\u200b\u2060\u00ad]")
"""Zero-width space, word joiner, byte-order mark, soft hyphen: no words. U+200C and U+200D shape Arabic and stay."""

_LIST_MARK = re.compile(rf"^(?:{BULLETS}|\d{{1,2}}[.)]|[a-z]\))\s+\S")
_BULLET = re.compile(rf"^{BULLETS}\s+")
_QUOTE_MARK = re.compile(r"^>+\s?")


class Line(Struct, frozen=True):
    """One logical line: its words, the received lines (number, text) it was made of, the blank lines before it."""

    text: str
    received: tuple[tuple[int, str], ...]
    gap: int = 1
    shape: Shape = Shape.TEXT
    cells: tuple[str, ...] = ()
    """Of a table's row the words of its cells."""
    level: int = 0
    """Of an item how many items it stands in."""
    links: tuple[Hyperlink, ...] = ()
    why: str = ""
    """Of a line outside the article what it is, where its file tells."""

    @property
    def number(self) -> int:
        """The first received line it was made of."""
        return self.received[0][0]

    @property
    def numbers(self) -> tuple[int, ...]:
        """All received lines it was made of."""
        return tuple(number for number, _ in self.received)


def words(text: str) -> str:
    """The text with white space folded to single spaces and characters that show nothing taken out.

    Letters that print draws as one are letters again: "\ufb01" is "fi".
    """
    if not text.isascii():
        text = _plain(text)
    if "  " in text or not text.isprintable():
        return " ".join(text.split())
    return text.strip(" ")  # as most lines are: no white space can be printed but a space


def _plain(text: str) -> str:
    if not _ODD.search(text):
        return text
    text = _UNSEEN.sub("", text).translate(_LIGATURES)
    text = _REVERSED.sub(lambda found: found[1][::-1], text)
    whole = _OF_WHOLE_LINE.fullmatch(text)
    return whole[1] if whole and whole[1].count("\u202a") == whole[1].count("\u202c") else text


_LIGATURES = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
)
_ODD = re.compile("[\ufeff\u200b\u2060\u00ad\ufb00-\ufb06\u202a\u202b]")
"""What shows nothing, and what a copy of print has: ligatures, marks of direction around a line and signs in it."""

_REVERSED = re.compile(r"\u202a([\s.,:;!?\u060c\u061b\u061f\u2026]+)\u202c")
"""Signs between Arabic words, put down from left to right: a space and a comma, for a comma and a space."""

_OF_WHOLE_LINE = re.compile(r"\s*\u202b([^\u202b]*)\u202c\s*")
"""A line from right to left, marked as such; its paragraph is anyway."""


def is_list_item(text: str) -> bool:
    """The line begins with a bullet or a number as lists have them."""
    return bool(_LIST_MARK.match(text))


def is_bulleted(text: str) -> bool:
    """The line begins with a bullet, which no sub-heading does; a number may stand before either."""
    return is_list_item(text) and not text[0].isalnum()


def is_quoted(text: str) -> bool:
    """The line begins with the mark that mail programs put before quoted text."""
    return text.startswith(">")


def is_marked(text: str) -> bool:
    """The line begins with the mark of a list item or of quoted text."""
    return is_list_item(text) or is_quoted(text)


def is_sign_of_text(text: str) -> bool:
    """The line begins with a sign that a page's paragraph has as its text: a dash before what somebody says, a ">"."""
    return text.startswith(("- ", "– ", "— ", ">"))


def without_mark(text: str) -> str:
    """A quoted line or a bulleted one without its mark; a number belongs to the text: "3. Rice", "b) Rice"."""
    if is_quoted(text):
        return without_quote(text)
    return _BULLET.sub("", text, count=1) if is_list_item(text) else text


def without_quote(text: str) -> str:
    """The line without the mark of quoted text."""
    return _QUOTE_MARK.sub("", text) if is_quoted(text) else text
