"""Blocks of a Markdown file -> its articles, where it holds several: each begins with a first-level heading.

A drawn rule parts it from the last, or a line under it says by whom or of which day it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.dates import printed_days
from generator.intake.people import printed
from generator.model import Block, Part, Shape, Stated

STAMP_WORDS = 14
"""Words of a line under a headline that says by whom and of which day an article is."""

BELOW = 3
"""Blocks under a headline among which that line is: a deck may stand before it."""

LEAST_WORDS = 15
"""Words of an article's text."""


def parts(blocks: Sequence[Block], ruled: frozenset[int]) -> Iterator[Part]:
    """A part for each article; none where the file is one."""
    starts = [at for at, block in enumerate(blocks) if block.shape is Shape.HEADLINE]
    if len(starts) < 2 or any(block.shape is not Shape.OUTSIDE for block in blocks[: starts[0]]):
        return
    pieces = [blocks[start:end] for start, end in pairwise([*starts, len(blocks)])]
    if ruled.issuperset(starts[1:]) or all(map(_is_signed, pieces)):
        for number, piece in enumerate(pieces):
            before = starts[0] if number == 0 else 0
            yield Part(len(piece) + before, Stated(headline=piece[0].lines[0]))


def _is_signed(piece: Sequence[Block]) -> bool:
    """A line under the headline names a day or an author, and text follows."""
    below = [block.lines[0] for block in piece[1 : BELOW + 1]]
    stamps = [line for line in below if len(line.split()) <= STAMP_WORDS and (printed_days(line) or printed(line))]
    words = sum(len(block.lines[0].split()) for block in piece[1:] if block.lines[0] not in stamps)
    return bool(stamps) and words >= LEAST_WORDS
