"""Which characters a page can carry: text from anywhere in, one line of carriable text and what was lost out."""

from __future__ import annotations

import re

SPACE = re.compile(r"[ \t\n\v\f\r\x85\u2028\u2029]{2,}|[\t\n\v\f\r\x85\u2028\u2029]")

_EMBEDDINGS = re.compile("[\u202a-\u202c\u2066-\u2069]")

_OPENED_BY = {"\u202c": "\u202a\u202b", "\u2069": "\u2066\u2067\u2068"}

_UNPRINTABLE = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls, among them the renderer's own placeholders STX and ETX
    "\u202d\u202e"  # overrides: the reader would see other words than are there
    "\ud800-\udfff"  # half a character
    "\ufdd0-\ufdef\ufffe\uffff"  # never characters, and so the last two of each plane
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "\ufeff]"  # a byte order mark astray
)

_AS_BLANK = dict.fromkeys(map(ord, "\t\n\v\f\r\x85\u2028\u2029"), " ")

_SIGN = re.compile(r"[^\w ]|_")


def folded(text: str) -> str:
    """The text on one line: runs of breaking white space are one space, none at either end."""
    # Most text: `isprintable` leaves only the plain space.
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    return SPACE.sub(" ", text).strip()


def line_as_set(text: str) -> tuple[str, tuple[str, ...]]:
    """`printable` for a line that keeps its blanks: whatever else would end or indent it is one blank."""
    line, lost = printable(text.translate(_AS_BLANK))
    return line.rstrip(), lost


def as_entities(text: str) -> str:
    """The text with every sign that Markdown or HTML could know as an entity; its blanks as they stand."""
    return _SIGN.sub(lambda found: f"&#{ord(found[0])};", text)


def printable(text: str) -> tuple[str, tuple[str, ...]]:
    r"""The text with each character that no page can carry made visible, and the names of those, in order.

    A control character becomes its picture (U+2400 and on), any other U+FFFD. Direction marks, and embeddings and
    isolates that are closed again, are carried: Arabic needs them.

    >>> printable("a\x02b")
    ('a␂b', ('U+0002',))
    """
    if text.isprintable() or not (_UNPRINTABLE.search(text) or _EMBEDDINGS.search(text)):
        return text, ()
    stray = _unclosed(text)
    lost = [at for at, sign in enumerate(text) if at in stray or _UNPRINTABLE.match(sign)]
    signs = list(text)
    for at in lost:
        signs[at] = _picture(text[at])
    return "".join(signs), tuple(f"U+{ord(text[at]):04X}" for at in lost)


def carried(text: str) -> tuple[str, tuple[str, ...]]:
    """The text printable and folded, and the names of the characters that no page can carry."""
    if text.isprintable() and "  " not in text:
        return text.strip(" "), ()
    shown, lost = printable(text)
    return folded(shown), lost


def _unclosed(text: str) -> frozenset[int]:
    stray: set[int] = set()
    opened: list[int] = []
    for found in _EMBEDDINGS.finditer(text):
        openers = _OPENED_BY.get(found[0])
        if openers is None:
            opened.append(found.start())
        elif opened and text[opened[-1]] in openers:
            opened.pop()
        else:
            stray.add(found.start())
    return frozenset(stray.union(opened))


def _picture(sign: str) -> str:
    if sign == "\x7f":
        return "\u2421"
    return chr(0x2400 + ord(sign)) if sign < " " else "\ufffd"
