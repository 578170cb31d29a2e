"""A page's blocks -> the same, those joined that a line break parts for the width of a page alone.

Old pages and letters break their lines as typewriters did: each as long as the next, most of them within a sentence.
Lines of verse and of an address are short, or begin with a capital letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from generator.intake.markup_tree import Laid
from generator.intake.preformatted import FULL, LEAST_WIDTH
from generator.model import Shape

_CLOSED = re.compile(r"[.!?:;…؟。][\"'”’»)\]]*$")

_OF_TEXT = (Shape.PARAGRAPH, Shape.QUOTE, Shape.ITEM)


def rejoined(laid: Sequence[Laid]) -> tuple[Laid, ...]:
    """The blocks with such lines in one; everything else as it was."""
    if not any(piece.follows for piece in laid):
        return tuple(laid)
    return tuple(chain.from_iterable([_joined(run)] if _is_wrapped(run) else run for run in _runs(laid)))


def _runs(laid: Iterable[Laid]) -> Iterator[list[Laid]]:
    """Blocks that only line breaks part, together; each other by itself."""
    run: list[Laid] = []
    for piece in laid:
        if run and not (piece.follows and piece.inner in _OF_TEXT and piece.element is run[0].element):
            yield run
            run = []
        run.append(piece)
    if run:
        yield run


def _is_wrapped(run: Sequence[Laid]) -> bool:
    lines = [piece.block.lines[0] for piece in run]
    width = max(map(len, lines))
    if len(lines) < 2 or width < LEAST_WIDTH or any(len(line) < FULL * width for line in lines[:-1]):
        return False
    within = sum(not _CLOSED.search(line) for line in lines[:-1])
    going_on = sum(line[0].islower() for line in lines[1:])
    return 2 * within > len(lines) - 1 and 2 * going_on >= len(lines) - 1


def _joined(run: Sequence[Laid]) -> Laid:
    """One block of all the lines."""
    first = run[0]
    words = " ".join(piece.block.lines[0] for piece in run)
    bare = " ".join(piece.bare or piece.block.lines[0] for piece in run)
    return replace(
        first,
        block=replace(first.block, lines=(words,), links=tuple(link for piece in run for link in piece.block.links)),
        linked=sum(piece.linked for piece in run),
        href=next((piece.href for piece in run if piece.href), ""),
        bare=bare if bare != words else "",
        is_bold=all(piece.is_bold for piece in run),
        pictures=tuple(picture for piece in run for picture in piece.pictures),
    )
