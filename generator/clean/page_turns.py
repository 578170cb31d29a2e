"""Lines of printed pages -> the same, a paragraph that a page's or column's end broke put together again.

What stands between its halves stays: heads and feet where they are, footnotes behind the paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from generator.clean.hyphens import Spelling, is_split, sewn, with_soft_hyphen
from generator.clean.lines import Line, is_list_item, is_quoted
from generator.clean.wraps import Wrap, bare, begins_small, has_no_case, is_open
from generator.model import Shape

MOST_BETWEEN = 12
"""Lines between the halves: footnotes, a page's foot and the next one's head."""

LONGEST = 300
"""Received lines of a paragraph: one that has more is none that goes on."""

_FOOTNOTE = re.compile(r"(?:\[?\d{1,3}[\]).]?\s?|[*†‡§]{1,3}\s?)[“\"«„]?[^\W\d_]")
"""How a footnote begins: "1Meadow Institute, …", "[3] Ibid.", "* Name changed."."""


def over_turns(lines: Sequence[Line], how: Wrap, spelling: Spelling) -> tuple[Line, ...]:
    """The lines with paragraphs put together over the ends of pages and columns."""
    found: list[Line] = []
    for line in lines:
        at = _half(found, line, how)
        if at is None:
            found.append(line)
        else:
            found[at] = _together(found[at], line, spelling)
    return tuple(found)


def _half(found: Sequence[Line], line: Line, how: Wrap) -> int | None:
    """The place of the line whose paragraph this one surely goes on with, where a turn or a gap is between."""
    is_sure = begins_small(line.text) or has_no_case(line.text)
    if line.shape is not Shape.TEXT or _FOOTNOTE.match(line.text) or not (is_sure or len(line.received) > 1):
        return None  # a line by itself over a capital may be a heading
    at = next((n for n in _back(found) if not _is_between(found[n])), -1)
    if at >= 0 and _is_half(found[at], line, how):
        has_turned = _has_turned(found[at:], line)
        is_begun = len(found[at].received) > 1 or is_split(bare(found[at].received[-1][1]))
        return at if (is_sure and (has_turned or (line.gap and is_begun))) or (has_turned and is_begun) else None
    # What is between may be footnotes of several lines.
    at = next((n for n in _back(found) if _opens_notes(found, n)), -1)
    return at if at >= 0 and is_sure and _is_half(found[at], line, how) else None


def _has_turned(above: Sequence[Line], line: Line) -> bool:
    """A page or a column ended between the first of the lines above and this one."""
    is_behind = line.number <= above[0].received[-1][0] or line.received[0][1].startswith("\f")
    return is_behind or any(each.shape is Shape.RUNNING or not each.text for each in above[1:])


def _back(found: Sequence[Line]) -> range:
    return range(len(found) - 1, max(-1, len(found) - 1 - MOST_BETWEEN), -1)


def _is_between(line: Line) -> bool:
    return line.shape is Shape.RUNNING or not line.text or bool(_FOOTNOTE.match(line.text))


def _opens_notes(found: Sequence[Line], at: int) -> bool:
    """Behind this line the footnotes of its page begin, and the page ends."""
    if at + 1 >= len(found) or not _FOOTNOTE.match(found[at + 1].text) or _is_between(found[at]):
        return False
    return any(line.shape is Shape.RUNNING or not line.text for line in found[at + 1 :])


def _is_half(above: Line, below: Line, how: Wrap) -> bool:
    """It breaks off within a sentence, where its last received line was full."""
    last, first = bare(above.received[-1][1]), bare(below.received[0][1])
    if above.shape is not Shape.TEXT or len(above.received) > LONGEST or not is_open(last):
        return False
    if is_list_item(below.text) or is_quoted(last) != is_quoted(first):
        return False
    return is_split(last) or how.is_full(last, first)


def _together(above: Line, below: Line, spelling: Spelling) -> Line:
    text = sewn(with_soft_hyphen(above.text, above.received[-1][1]), below.text, spelling)
    return structs.replace(above, text=text, received=(*above.received, *below.received))
