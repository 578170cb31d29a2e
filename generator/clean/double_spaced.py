"""A text with blank lines between all its lines -> the same blocks, those that a wider gap does not part as one.

Blocks of one line each, of which many break off within a sentence: the blank lines part lines, not paragraphs. Within a
block that is put together a blank line stands as an empty one, so that lines keep their numbers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.clean.wraps import LEAST_BROKEN, LONGEST, bare, begins_small, is_open
from generator.model import Block, Shape

LEAST_ALONE = 0.8
"""Share of the blocks that have one line."""

LEAST_SHARE = 0.3
"""Share of the breaks between them that are within a sentence."""


def closed_up(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks, put together where blank lines stand between all lines; else as they were."""
    alone = sum(len(block.lines) == 1 for block in blocks)
    if alone < LEAST_BROKEN or alone < LEAST_ALONE * len(blocks) or not _break_off(blocks):
        return blocks
    usual = Counter(_gap(*pair) for pair in pairwise(blocks)).most_common(1)[0][0]
    return tuple(_together(blocks, usual))


def _break_off(blocks: Sequence[Block]) -> bool:
    """Many lines go on beyond the blank one below them."""
    pairs = [(above.lines[-1], below.lines[0]) for above, below in pairwise(blocks)]
    broken = sum(_goes_on(above, below) for above, below in pairs)
    return broken >= LEAST_BROKEN and broken >= LEAST_SHARE * len(pairs)


def _goes_on(above: str, below: str) -> bool:
    return begins_small(bare(below)) and len(above) <= LONGEST and is_open(bare(above)) and len(above.split()) > 1


def _gap(above: Block, below: Block) -> int:
    return below.first_line - above.first_line - len(above.lines)


def _together(blocks: Sequence[Block], usual: int) -> Iterator[Block]:
    """Runs of blocks that are no further apart than most are."""
    run = [blocks[0]]
    for block in blocks[1:]:
        are_text = block.shape is Shape.TEXT and run[-1].shape is Shape.TEXT
        if not are_text or not 0 < _gap(run[-1], block) <= usual:  # a column's first line is behind the other's last
            yield _one(run)
            run = []
        run.append(block)
    yield _one(run)


def _one(run: Sequence[Block]) -> Block:
    lines = list(run[0].lines)
    for above, block in pairwise(run):
        lines += [""] * _gap(above, block)
        lines += block.lines
    return Block(tuple(lines), run[0].first_line) if len(run) > 1 else run[0]
