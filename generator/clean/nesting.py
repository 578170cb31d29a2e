"""A block of received lines -> how many items each of its list items stands in, told by how far it stands in.

What stands further in than the item above it is part of that item. A wrapped item's other lines, which bear no mark,
are passed over, and the first item of a block stands in none, wherever it begins.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.model import Block, Shape

BULLETS = "[-*•‣▪–—o]"
_ITEM = re.compile(rf"\s*(?:{BULLETS}|\d{{1,2}}[.)]|[a-z]\))\s+\S")

TAB = 4
"""Columns that a tab moves to."""


def levels(block: Block) -> Mapping[int, int]:
    """The level of each item that stands in another, by the number of its line."""
    found: dict[int, int] = {}
    if len(block.lines) < 2 or block.shape is not Shape.TEXT or not any(line[:1].isspace() for line in block.lines):
        return found
    around: list[int] = []  # columns of the items that are open
    for number, text in block.numbered:
        if not _ITEM.match(text):
            continue
        column = _column(text)
        while around and around[-1] >= column:
            around.pop()
        if around:
            found[number] = len(around)
        around.append(column)
    return found


def _column(text: str) -> int:
    shown = text.expandtabs(TAB)
    return len(shown) - len(shown.lstrip())
