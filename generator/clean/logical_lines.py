"""A RawDocument's blocks -> logical lines: wrapped ones joined again, white space folded, nothing else changed but
references of a text that was pasted as a page's source.

Of a text copied out of print, columns are read one after the other, heads and feet of its pages are shaped as such, and
paragraphs go on over the ends of pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.clean.columns import side_by_side
from generator.clean.credits import is_credit_alone
from generator.clean.double_spaced import closed_up
from generator.clean.entities import as_shown, is_escaped
from generator.clean.hyphens import Spelling, seam, with_soft_hyphen
from generator.clean.lines import Line, is_quoted, without_quote, words
from generator.clean.nesting import levels
from generator.clean.page_turns import over_turns
from generator.clean.pieces import gallery, goes_on, is_broken, is_glued, pieces
from generator.clean.running_heads import heads_apart
from generator.clean.text_tables import parted
from generator.clean.wraps import LEAST_BREAKS, TOLD_BREAKS, Wrap, wrap
from generator.model import Block, RawDocument, Shape

MAX_PARTS = 60
"""Received lines that a page's markup can have made of one paragraph."""

Received = tuple[tuple[int, str], ...]
"""Received lines by number."""


@dataclass(frozen=True, slots=True)
class _Texture:
    """How a text was laid out, told from the whole of it."""

    wrap: Wrap | None
    is_glued: bool
    is_broken: bool
    is_escaped: bool
    spelling: Spelling
    first: int
    """The number of its first line."""


def lines(raw: RawDocument) -> tuple[Line, ...]:
    """The logical lines of a document, in order; those that only a page of print has are shaped RUNNING."""
    is_text = raw.media_type == "text/plain"
    printed = closed_up(side_by_side(heads_apart(raw.blocks))) if is_text else raw.blocks
    blocks = tuple(part for block in printed for part in parted(block))
    texture = _texture(blocks, TOLD_BREAKS if raw.is_one else LEAST_BREAKS)
    found = tuple(_lines(blocks, texture))
    return over_turns(found, texture.wrap, texture.spelling) if is_text and texture.wrap else found


def _texture(blocks: tuple[Block, ...], least: int) -> _Texture:
    how = wrap(blocks, least)
    first = next((block.first_line for block in blocks if block.shape is Shape.TEXT), 0)
    is_in_bits = how is None and is_broken(blocks)
    return _Texture(how, is_glued(blocks), is_in_bits, is_escaped(blocks), Spelling(blocks), first)


def _lines(blocks: tuple[Block, ...], texture: _Texture) -> Iterator[Line]:
    end = 0
    for block in blocks:
        gap = max(0, block.first_line - end - 1) if end else 0
        cells = block.cells and tuple(_cells(block, texture))
        within = levels(block)
        for printed, received in _block_lines(block, texture):
            text = words(as_shown(printed)) if texture.is_escaped else printed
            level = within.get(received[0][0], block.level)
            yield Line(text, received, gap, block.shape, cells, level, block.links, block.why)
            gap = 0
        end = block.first_line + len(block.lines) - 1


def _cells(block: Block, texture: _Texture) -> Iterator[str]:
    """The words of a row's cells; a line that was set keeps its blanks."""
    if block.shape is Shape.PREFORMATTED:
        return iter(block.cells)
    return (words(as_shown(cell) if texture.is_escaped else cell) for cell in block.cells)


def _block_lines(block: Block, texture: _Texture) -> Iterator[tuple[str, Received]]:
    """The block's lines: those put together again that a wrap or a page's markup broke, those apart that were glued."""
    if block.shape is Shape.TEXT and texture.is_glued:
        yield from (_joined([piece], texture) for piece in _pieces(block))
        return
    if len(block.lines) == 1 and not block.lines[0].lstrip()[:1].isdigit():
        yield words(block.lines[0]), ((block.first_line, block.lines[0]),)
        return
    pending: list[tuple[int, str]] = []
    for number, text in block.numbered:
        if not text:
            continue
        if pending and not _belongs(pending, (number, text), block, texture):
            yield _joined(pending, texture)
            pending = []
        *apart, last = gallery(text)
        if apart:
            yield from (_joined([part], texture) for part in (*pending, *((number, caption) for caption in apart)))
            pending = []
        pending.append((number, last))
    if pending:
        yield _joined(pending, texture)


def _pieces(block: Block) -> Iterator[tuple[int, str]]:
    for number, text in block.numbered:
        yield from ((number, piece) for piece in pieces(text))


def _belongs(pending: list[tuple[int, str]], line: tuple[int, str], block: Block, texture: _Texture) -> bool:
    """The block's line goes on with what the pending ones began."""
    if texture.wrap is None and not texture.is_broken:
        return False
    above, (number, text) = pending[-1][1], line
    if texture.is_broken and block.shape is Shape.TEXT:
        if len(pending) == 1 and is_credit_alone(words(above)):
            return False
        at = number + 1 - block.first_line
        below = block.lines[at] if at < len(block.lines) else ""
        return len(pending) < MAX_PARTS and goes_on(" ".join(part for _, part in pending[-3:]).strip(), text, below)
    return texture.wrap is not None and texture.wrap.continues(above, text, is_first=pending[-1][0] == texture.first)


def _joined(received: list[tuple[int, str]], texture: _Texture) -> tuple[str, Received]:
    parts = [words(received[0][1])]
    if len(received) == 1:
        return parts[0], tuple(received)
    for (_, above), (_, below) in pairwise(received):
        rest = without_quote(words(below)) if is_quoted(parts[0]) else words(below)
        parts[-1], between = seam(with_soft_hyphen(parts[-1], above), rest, texture.spelling)
        parts += (between, rest)
    return "".join(parts), tuple(received)
