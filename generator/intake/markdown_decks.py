"""Blocks of a Markdown file -> the same, the line of its front matter that is the article's deck shaped as that.

A subtitle is one. A description is one where the text does not say it too and it does not break off, as those that a
machine made.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.intake.plain import shown
from generator.model import Block, Shape

LEAST, MOST = 3, 60
"""Words of a deck."""

TEXT = 10
"""Blocks of text in which a description may stand word for word."""


def with_deck(blocks: Sequence[Block], fields: Mapping[str, list[str]]) -> tuple[Block, ...]:
    """The blocks; `fields` are what the file states. The deck stands below a headline or is none."""
    deck = _deck(blocks, fields)
    headline = next((at for at, block in enumerate(blocks) if block.shape is Shape.HEADLINE), len(blocks))
    for at in range(headline + 1, len(blocks)):
        block = blocks[at]
        if deck and block.shape is Shape.OUTSIDE and _value(block.lines[0]) == deck:
            own = replace(block, lines=(deck,), shape=Shape.DECK, why="")
            return (*blocks[:at], own, *blocks[at + 1 :])
    return tuple(blocks)


def _deck(blocks: Sequence[Block], fields: Mapping[str, list[str]]) -> str:
    sure, described = (next(iter(fields.get(key, ())), "") for key in ("deck", "description"))
    deck = sure or ("" if _is_of_text(described, blocks) else described)
    return deck if LEAST <= len(deck.split()) <= MOST else ""


def _is_of_text(described: str, blocks: Sequence[Block]) -> bool:
    if described.endswith(("…", "...")):
        return True
    texts = [block.lines[0] for block in blocks if block.shape in (Shape.PARAGRAPH, Shape.QUOTE)][:TEXT]
    return _folded(described) in _folded(" ".join(texts))


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _value(line: str) -> str:
    """What a line states: "description: 'Rain falls.'", "> Rain falls."."""
    value = re.sub(r"^(?:> |[\w -]+ ?(?:::?|=)\s+)", "", line.strip(), count=1)
    is_quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return shown(value[1:-1] if is_quoted else value)
