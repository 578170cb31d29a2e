"""A RawDocument's blocks -> logical lines: hard-wrapped ones joined again, white space folded, nothing else changed.

A Line remembers the received lines it was made of, so that whatever becomes of it can be told line by line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Block, RawDocument, Shape

_UNSEEN = re.compile("[\ufeff\u200b\u2060\u00ad]")
"""Zero-width space, word joiner, byte-order mark, soft hyphen: no words. U+200C and U+200D shape Arabic and stay."""

_LIST_MARK = re.compile(r"^(?:[-*•‣▪–—o]|\d{1,2}[.)]|[a-z]\))\s+\S")
_QUOTE_MARK = re.compile(r"^>+\s?")

MAX_WRAP = 110
"""Columns: text wrapped wider than this is a paragraph a line, not hard-wrapped."""

_COMPOUND_TAILS = {
    "led", "held", "backed", "run", "based", "old", "year", "long", "term", "made", "owned", "wide", "east", "west",
    "style", "type", "fire", "time", "day", "week", "month", "mile", "per", "to", "in", "of", "and", "up", "down",
}  # fmt: skip
"""Words before which a hyphen at a line's end is the writer's own: "Kurdish-" / "led"."""


@dataclass(frozen=True, slots=True)
class Line:
    """One logical line: its words, the received lines (number, text) it was made of, the blank lines before it."""

    text: str
    received: tuple[tuple[int, str], ...]
    gap: int = 1
    shape: Shape = Shape.TEXT

    @property
    def number(self) -> int:
        """The first received line it was made of."""
        return self.received[0][0]

    @property
    def numbers(self) -> tuple[int, ...]:
        """All received lines it was made of."""
        return tuple(number for number, _ in self.received)


def lines(raw: RawDocument) -> tuple[Line, ...]:
    """The logical lines of a document, in order."""
    width = wrap_width(raw.blocks)
    found: list[Line] = []
    end = 0
    for block in raw.blocks:
        gap = block.first_line - end - 1 if found else 0
        for line in _block_lines(block, width):
            found.append(Line(line.text, line.received, gap, block.shape))
            gap = 0
        end = block.first_line + len(block.lines) - 1
    return tuple(found)


def words(text: str) -> str:
    """The text with white space folded to single spaces and characters that show nothing taken out."""
    return " ".join(_UNSEEN.sub("", text).split())


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


def is_quoted(text: str) -> bool:
    """The line begins with the mark that mail programs put before quoted text."""
    return text.startswith(">")


def without_mark(text: str) -> str:
    """A list item or quoted line without its mark."""
    return _QUOTE_MARK.sub("", text) if is_quoted(text) else re.sub(r"^\S+\s+", "", text, count=1)


def _is_wrap(above: str, below: str, width: int) -> bool:
    if re.search(r"[a-z]-$", above.rstrip()) and re.match(r"\s*[a-z]", below):
        return len(above.rstrip()) > width * 0.6
    mark = _QUOTE_MARK.match(below.strip())
    first_word = (below.strip()[mark.end() if mark else 0 :].split(None, 1) or [""])[0]
    return len(above.rstrip()) + 1 + len(first_word) > width - 2 and above.strip() != below.strip()


def _block_lines(block: Block, width: int | None) -> Iterator[Line]:
    """The block's lines, those that a wrap broke put together again."""
    pending: list[tuple[int, str]] = []
    for number, text in enumerate(block.lines, start=block.first_line):
        if pending and not _continues(pending[-1][1], text, width):
            yield _joined(pending)
            pending = []
        pending.append((number, text))
    yield _joined(pending)


def _continues(above: str, below: str, width: int | None) -> bool:
    if width is None or is_list_item(below.strip()):
        return False
    if is_quoted(below.strip()) != is_quoted(above.strip()):
        return False
    return _is_wrap(above, below, width)


def _joined(received: list[tuple[int, str]]) -> Line:
    text = words(received[0][1])
    for _, below in received[1:]:
        text = _sewn(text, _QUOTE_MARK.sub("", words(below)) if is_quoted(text) else words(below))
    return Line(text, tuple(received))


def _sewn(above: str, below: str) -> str:
    """Two halves of a wrapped line. A hyphen goes only where it split a word: "deliv-" / "ery"."""
    split = re.search(r"([A-Za-z]{2,})-$", above)
    tail = re.match(r"[a-z]+", below)
    if not split or not tail:
        return f"{above}{below}" if above.endswith("-") else f"{above} {below}"
    is_compound = tail[0] in _COMPOUND_TAILS or split[1][0].isupper()
    return above + below if is_compound else above[:-1] + below
