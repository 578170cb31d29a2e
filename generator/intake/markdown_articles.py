"""Blocks of a Markdown file -> its articles, where it holds several: each begins with a first-level heading.

A drawn rule parts it from the last, or a line under it says by whom or of which day it is. In a press review, whose own
title is the only first-level heading, each begins with a second-level one that such a line stands under.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
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


MOST_BEFORE = 60
"""Words of a press review before its first article."""

BESIDE = "beside the articles of the file"


def reviewed(blocks: Sequence[Block], seconds: Sequence[int]) -> tuple[tuple[Block, ...], tuple[Part, ...]]:
    """A press review's blocks, each article's heading its headline, and its parts; `seconds` are second-level headings.

    The blocks as they are, and no part, where the file is none.
    """
    own = tuple(blocks)
    heads = [at for at, block in enumerate(own) if block.shape is Shape.HEADLINE]
    seconds = [at for at in seconds if own[at].shape is Shape.HEADING]
    if len(seconds) < 2 or len(heads) > 1 or heads[:1] > seconds[:1]:
        return own, ()
    over = own[: seconds[0]]
    pieces = [own[start:end] for start, end in pairwise([*seconds, len(own)])]
    is_title = not any(_is_stamp(block) for block in over) and _words(over) <= MOST_BEFORE
    if not is_title or not all(map(_is_signed, pieces)):
        return own, ()
    headed = [(replace(piece[0], shape=Shape.HEADLINE), *piece[1:]) for piece in pieces]
    before = (replace(block, shape=Shape.OUTSIDE, links=()) for block in over)
    found = (Part(len(piece), Stated(headline=piece[0].lines[0])) for piece in headed)
    first = (Part(len(over), Stated(), aside=BESIDE),) if over else ()
    return (*before, *(block for piece in headed for block in piece)), (*first, *found)


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
    stamps = [block for block in piece[1 : BELOW + 1] if _is_stamp(block)]
    return bool(stamps) and _words(block for block in piece[1:] if block not in stamps) >= LEAST_WORDS


def _is_stamp(block: Block) -> bool:
    line = block.lines[0]
    return (
        len(line.split()) <= STAMP_WORDS
        and block.shape is not Shape.HEADLINE
        and bool(printed_days(line) or printed(line))
    )


def _words(blocks: Iterable[Block]) -> int:
    return sum(len(block.lines[0].split()) for block in blocks)
