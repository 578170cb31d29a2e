"""Received lines that hold more than one line, taken apart; and those that a page's markup broke, told to be one.

Some tools put a page's text out without line logic. Two ways show in the whole of a text, never in one line alone:
paragraphs glued end to capital ("… at the close.The company said"), and paragraphs broken wherever a link began or
ended.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from generator.clean.furniture import furniture
from generator.model import Block, Shape

_SEAM = re.compile(
    r"""(?<=[^\W\d_A-Z]{3}[.!?])(?=[“"']?[A-Z“][a-z’' ])            # "close.The company"
      | (?<=[^\W\d_A-Z]{3}[.!?][”"’)])(?=[“"']?[A-Z“][a-z’' ])      # "close.”The company"
      | (?<=\b(?:19|20)\d\d\.)(?=[A-Z][\w.]*\ )                        # "on 20 January 2026.A. Name / AP"
      | (?<=/\ AP\ file)(?=[A-Z][a-z’' ]) | (?<=/\ AP)(?=[A-Z][a-z])    # "A. Name / AP fileDuring the call"
      | (?<=\bGetty\ Images)(?=[A-Z][a-z]) | (?<=\bReuters)(?=[A-Z][a-z])   # "A. Name / ReutersThe company"
      | (?<=[^\W\d_]\))(?=[A-Z][a-z])                               # "(A. Name)Show more"
      | (?=\b\d{1,2}of\d{1,2}[A-Z])                                  # "more2of4Smoke over the port"
      | (?<=\S)(?=\ {3,}\S|\t+\s*\S)                                # a wide run of spaces
    """,
    re.VERBOSE,
)

_GLUED = re.compile(r"[^\W\d_A-Z]{3}[.!?][”\"’)]?[“\"]?[A-Z][a-z’' ]")
_RUN_ON = re.compile(r"[.!?](?<=[^\W\d_A-Z]{3}.)[”\"’)]?[“\"]?[A-Z][a-z’' ]")
"""The same, sought by the sign within it: few texts have any. Of "new.Old.Then" it finds both."""
_ENDS = re.compile(r"[^\W\d_A-Z]{3}[.!?][”\"’)]?(?:\s|$)")

LEAST = 3
"""Seams a text needs before any of them counts."""


def is_glued(blocks: Iterable[Block]) -> bool:
    """The text was put out without line logic: a good part of its sentences run into each other."""
    lines = [line for block in blocks if block.shape is Shape.TEXT for line in block.lines]
    if len(_RUN_ON.findall("\n".join(lines))) < LEAST:
        return False
    glued = sum(len(_GLUED.findall(line)) for line in lines if _RUN_ON.search(line))
    return glued >= LEAST and glued * 8 >= sum(len(_ENDS.findall(line)) for line in lines)


def pieces(line: str) -> tuple[str, ...]:
    """The line cut at its seams, nothing lost: the pieces put together are the line."""
    cuts = [0, *(seam.start() for seam in _SEAM.finditer(line)), len(line)]
    return tuple(line[a:b] for a, b in pairwise(cuts) if line[a:b].strip()) or (line,)


_COUNTED = re.compile(r"(?<!\d)(?=\d{1,2}of\d{1,2}[A-Z])")


def gallery(line: str) -> tuple[str, ...]:
    """The captions of a gallery that ran into one line, apart: "1of2Smoke over the port. (AP)2of2The port by day."."""
    if not line.lstrip()[:1].isdigit():
        return (line,)
    cuts = [0, *(seam.start() for seam in _COUNTED.finditer(line)), len(line)]
    return tuple(line[a:b] for a, b in pairwise(cuts) if line[a:b].strip()) or (line,)


_GOES_ON = re.compile(r"[a-zà-öø-ÿ,;:.)\]’'”–—-](?:\s|\w|$)")
"""How a line begins that is not the beginning of anything: small, or with a sign that closes."""

_OPEN_END = re.compile(
    r"(?:[,(\[“–—-]|\b(?:the|an?|of|to|in|by|on|at|for|from|with|and|or|as|that|is|was|said|told|his|her|their|its|de|la))$",
    re.IGNORECASE,
)
"""How a line ends that cannot be the end of anything."""

_ITEM = re.compile(r"\s*[-–—]\s+\S")
"""A dash may open an item of a list, or go on."""

_CLOSED = re.compile(r"[.!?…:]['\"”’)\]]*$")


LEAST_VERSE = 4
LONGEST_VERSE = 60
EVEN = 0.55
"""Lines of a stanza at the least, characters of its longest line, and how much of that its shortest has."""


def is_verse(lines: Sequence[str]) -> bool:
    """Short lines of about one length: a stanza. Of the pieces of a paragraph some are a link's word or two."""
    if len(lines) < LEAST_VERSE:
        return False
    lengths = [len(line.strip()) for line in lines]
    return max(lengths) <= LONGEST_VERSE and min(lengths) >= EVEN * max(lengths)


def is_broken(blocks: Iterable[Block]) -> bool:
    """The text has a line for every piece of markup: many lines within a block begin as no line begins."""
    count = fragments = 0
    for block in blocks:
        if block.shape is Shape.TEXT and not is_verse(block.lines):
            count += len(block.lines)
            fragments += sum(map(_is_fragment, block.lines[:-1], block.lines[1:]))
    return count >= 12 and fragments * 20 >= count


def _is_fragment(above: str, below: str) -> bool:
    if not _GOES_ON.match(below.strip()) or _ITEM.match(below):
        return False
    is_small = not _CLOSED.search(above.strip()) and len(above.split()) >= 4
    return is_small and not furniture(below.strip())  # "list 2 of 3" between titles


def goes_on(above: str, line: str, below: str) -> bool:
    """In a broken text: `line` belongs to the paragraph that `above` has so far; `below` is the line after it."""
    text = line.strip()
    if _CLOSED.search(above) and not re.match(r"[,;.)\]](?:\s|$)", text):
        return False
    if _GOES_ON.match(text):
        return len(above.split()) >= 2
    if len(above.split()) < 4:
        return False
    return bool(_OPEN_END.search(above) or (_GOES_ON.match(below.strip()) and not _CLOSED.search(text)))
