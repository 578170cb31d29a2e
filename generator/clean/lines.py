"""A RawDocument's blocks -> logical lines: hard-wrapped ones joined again, white space folded, nothing else changed
but references of a text that was pasted as a page's source.

A Line remembers the received lines it was made of, so that whatever becomes of it can be told line by line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from msgspec import Struct

from generator.clean.credits import is_credit_alone
from generator.clean.entities import as_shown, is_escaped
from generator.clean.nesting import BULLETS, levels
from generator.clean.pieces import gallery, goes_on, is_broken, is_glued, pieces
from generator.clean.text_tables import parted
from generator.model import Block, Hyperlink, RawDocument, Shape

_UNSEEN = re.compile("[\ufeff\u200b\u2060\u00ad]")
"""Zero-width space, word joiner, byte-order mark, soft hyphen: no words. U+200C and U+200D shape Arabic and stay."""

_LIST_MARK = re.compile(rf"^(?:{BULLETS}|\d{{1,2}}[.)]|[a-z]\))\s+\S")
_BULLET = re.compile(rf"^{BULLETS}\s+")
_QUOTE_MARK = re.compile(r"^>+\s?")

MAX_WRAP = 110
"""Columns: text wrapped wider than this is a paragraph a line, not hard-wrapped."""

MAX_PARTS = 60
"""Received lines that a page's markup can have made of one paragraph."""

MAX_INDENT = 8
"""Spaces by which the first line of a paragraph stands in."""

_COMPOUND_TAILS = {
    "led", "held", "backed", "run", "based", "old", "year", "long", "term", "made", "owned", "wide", "east", "west",
    "style", "type", "fire", "time", "day", "week", "month", "mile", "per", "to", "in", "of", "and", "up", "down",
}  # fmt: skip
"""Words before which a hyphen at a line's end is the writer's own: "Kurdish-" / "led"."""


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


@dataclass(frozen=True, slots=True)
class _Texture:
    """How a text was laid out, told from the whole of it."""

    width: int | None
    is_glued: bool
    is_broken: bool
    is_escaped: bool


def lines(raw: RawDocument) -> tuple[Line, ...]:
    """The logical lines of a document, in order."""
    blocks = tuple(part for block in raw.blocks for part in parted(block))
    width = wrap_width(blocks)
    is_in_bits = width is None and is_broken(blocks)
    texture = _Texture(width, is_glued(blocks), is_in_bits, is_escaped(blocks))
    found: list[Line] = []
    end = 0
    for block in blocks:
        gap = max(0, block.first_line - end - 1) if found else 0
        cells = tuple(words(as_shown(cell) if texture.is_escaped else cell) for cell in block.cells)
        within = levels(block)
        for printed, received in _block_lines(block, texture):
            text = words(as_shown(printed)) if texture.is_escaped else printed
            level = within.get(received[0][0], block.level)
            found.append(Line(text, received, gap, block.shape, cells, level, block.links, block.why))
            gap = 0
        end = block.first_line + len(block.lines) - 1
    return tuple(found)


def words(text: str) -> str:
    """The text with white space folded to single spaces and characters that show nothing taken out."""
    return " ".join((text if text.isascii() else _UNSEEN.sub("", text)).split())


def wrap_width(blocks: tuple[Block, ...]) -> int | None:
    """The column at which a text was hard-wrapped, or None if its lines are paragraphs.

    A break is a wrap when the next line's first word would not have fitted; in wrapped text most breaks inside blocks
    are.
    """
    lengths = [len(line.rstrip()) for block in blocks for line in block.lines if block.shape is Shape.TEXT]
    width = max(lengths, default=0)
    if not 40 <= width <= MAX_WRAP:
        return None
    breaks = [
        _is_wrap(above, below, width)
        for block in blocks
        for above, below in zip(block.lines, block.lines[1:], strict=False)
    ]
    return width if len(breaks) >= 3 and sum(breaks) > 0.6 * len(breaks) else None


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
        return _QUOTE_MARK.sub("", text)
    return _BULLET.sub("", text, count=1) if is_list_item(text) else text


def _is_wrap(above: str, below: str, width: int) -> bool:
    if re.search(r"[a-z]-$", above.rstrip()) and re.match(r"\s*[a-z]", below):
        return len(above.rstrip()) > width * 0.6
    mark = _QUOTE_MARK.match(below.strip())
    first_word = (below.strip()[mark.end() if mark else 0 :].split(None, 1) or [""])[0]
    return len(above.rstrip()) + 1 + len(first_word) > width - 2 and above.strip() != below.strip()


Received = tuple[tuple[int, str], ...]
"""Received lines by number."""


def _block_lines(block: Block, texture: _Texture) -> Iterator[tuple[str, Received]]:
    """The block's lines: those put together again that a wrap or a page's markup broke, those apart that were glued."""
    if block.shape is Shape.TEXT and texture.is_glued:
        yield from (_joined([piece]) for piece in _pieces(block))
        return
    pending: list[tuple[int, str]] = []
    for number, text in enumerate(block.lines, start=block.first_line):
        if pending and not _belongs(pending, block, texture):
            yield _joined(pending)
            pending = []
        *apart, last = gallery(text)
        if apart:
            yield from (_joined([part]) for part in (*pending, *((number, caption) for caption in apart)))
            pending = []
        pending.append((number, last))
    yield _joined(pending)


def _pieces(block: Block) -> Iterator[tuple[int, str]]:
    for number, text in enumerate(block.lines, start=block.first_line):
        yield from ((number, piece) for piece in pieces(text))


def _belongs(pending: list[tuple[int, str]], block: Block, texture: _Texture) -> bool:
    """The block's line behind the pending ones goes on with what they began."""
    at = pending[-1][0] + 1 - block.first_line
    above, text = pending[-1][1], block.lines[at]
    if texture.is_broken and block.shape is Shape.TEXT:
        if len(pending) == 1 and is_credit_alone(words(above)):
            return False
        below = block.lines[at + 1] if at + 1 < len(block.lines) else ""
        return len(pending) < MAX_PARTS and goes_on(" ".join(part for _, part in pending[-3:]).strip(), text, below)
    return _continues(above, text, texture.width)


def _continues(above: str, below: str, width: int | None) -> bool:
    if width is None or is_list_item(below.strip()):
        return False
    if is_quoted(below.strip()) != is_quoted(above.strip()):
        return False
    if _indent(above) < _indent(below) <= MAX_INDENT and not is_list_item(above.strip()):
        return False  # a paragraph's first line stands in
    return _is_wrap(above, below, width)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _joined(received: list[tuple[int, str]]) -> tuple[str, Received]:
    text = words(received[0][1])
    for _, below in received[1:]:
        text = _sewn(text, _QUOTE_MARK.sub("", words(below)) if is_quoted(text) else words(below))
    return text, tuple(received)


_CLOSING = re.compile(r"[,;:.!?)\]’](?:\s|$)|['’](?:s|t|re|ve|ll|d|m)\b")
"""What stands close to the word before it."""


def _sewn(above: str, below: str) -> str:
    """Two halves of a wrapped line. A hyphen goes only where it split a word: "deliv-" / "ery"."""
    split = re.search(r"([A-Za-z]{2,})-$", above)
    tail = re.match(r"[a-z]+", below)
    if not split or not tail:
        return f"{above}{below}" if above.endswith("-") or _CLOSING.match(below) else f"{above} {below}"
    is_compound = tail[0] in _COMPOUND_TAILS or split[1][0].isupper()
    return above + below if is_compound else above[:-1] + below
