"""Two halves of a broken line -> the line, with a hyphen at the break taken out only where it split a word.

A soft hyphen always did. A plain one may be the writer's own ("Kurdish-" / "led"): what the rest of the text writes
tells most, then tables of what compounds begin and end with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from generator.clean.language import language
from generator.languages import UNKNOWN
from generator.model import Block

SOFT = ("\u00ad", "¬")
"""What stands at a line's end where a word was split and nowhere else; some readers of print write "¬" for it."""

HARD = ("-", "\u2010")

_TAILS = {
    "led", "held", "backed", "run", "based", "old", "year", "long", "term", "made", "owned", "wide", "east", "west",
    "style", "type", "fire", "time", "day", "week", "month", "mile", "per", "to", "in", "of", "up", "down",
}  # fmt: skip
"""Words before which a hyphen at a line's end is the writer's own: "Kurdish-" / "led"."""

_HEADS = {"non", "self", "vice", "anglo", "franco", "sino", "afro", "euro", "latino"}
"""What stands before a hyphen and seldom before the rest of a split word: "non-" / "profit"."""

_JOINTS = {"and", "or", "to", "und", "oder", "bis", "sowie", "y", "o", "e", "ou", "et", "en", "of", "och", "og"}
"""Words behind a hyphen that stands for the rest of a word: "Wasser-" / "und Stromnetz", "pre-" / "and post-war"."""

LONGEST = 60
"""Letters of a word that is split."""

_SPLIT = re.compile(r"([^\W\d_]{2,})[-\u2010]$")
_TAIL = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")

_CLOSING = re.compile(r"[,;:.!?)\]’](?:\s|$)|['’](?:s|t|re|ve|ll|d|m)\b")
"""What stands close to the word before it."""


class Spelling:
    """How a text writes its words away from the ends of lines; it is read when it is first asked."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._blocks = blocks

    @cached_property
    def _lines(self) -> tuple[str, ...]:
        return tuple(line for block in self._blocks for line in block.lines)

    @cached_property
    def _words(self) -> frozenset[str]:
        """Its words, without the halves of those that the ends of lines broke."""
        found: set[str] = set()
        is_half = False
        for line in self._lines:
            words = _WORD.findall(line.casefold())[1 if is_half else 0 :]
            is_half = is_split(line.rstrip())
            found.update(words[:-1] if is_half else words)
        return frozenset(found)

    @cached_property
    def _may_be_english(self) -> bool:
        return language(" ".join(self._lines)) in ("en", UNKNOWN)

    def is_split(self, head: str, tail: str) -> bool:
        """The hyphen between the two at a line's end only split a word."""
        first, second = head.casefold(), tail.casefold()
        if f"{first}-{second}" in self._words:
            return False
        if first + second in self._words:
            return True
        if self._may_be_english and (second in _TAILS or first in _HEADS):
            return False
        return not (head[0].isupper() and first in self._words)


def is_split(above: str) -> bool:
    """The line ends with a hyphen within a word."""
    return above.endswith(SOFT) or (above.endswith(HARD) and bool(_SPLIT.search(above[-LONGEST:])))


def with_soft_hyphen(text: str, received: str) -> str:
    """The words of a line with the soft hyphen that it ends with as received, which is no word."""
    return text + SOFT[0] if received.rstrip().endswith(SOFT[0]) else text


def sewn(above: str, below: str, spelling: Spelling) -> str:
    """Two halves of a line that was broken; `above` with a soft hyphen that it ends with."""
    return "".join((*seam(above, below, spelling), below))


def seam(above: str, below: str, spelling: Spelling) -> tuple[str, str]:
    """The upper half as it stands in the whole line, and what stands between the two: a space, or nothing."""
    if above.endswith(SOFT) and _TAIL.match(below):
        return above[:-1], ""
    if not above.endswith(HARD):
        return above, "" if _CLOSING.match(below) else " "
    split, tail = _SPLIT.search(above[-LONGEST:]), _TAIL.match(below)
    if not split or not tail or tail[0][0].isupper():
        return above, ""
    if tail[0] in _JOINTS and not below[tail.end() :].startswith(HARD):
        return above, " "
    return (above[:-1] if spelling.is_split(split[1], tail[0]) else above), ""
