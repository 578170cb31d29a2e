"""The items of lists: the number in an item's text, and where in a page's lists each item sits.

An item's number is the first word of its text, as received: "3. Order steel". A bullet is not part of a text. Markdown
counts for itself, from one: an item whose number it would not show as received is a paragraph that begins with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.model import Paragraph, Role

_NUMBERED = re.compile(r"([1-9]\d?)\. \S")

_MARKED = re.compile(r"(?:\d{1,3}[.)]|[a-z]\))\s")
"""What an item begins with that has a mark of its own, of whatever kind: "3) Then", "b) Rice"."""

APART = "<!-- -->"
"""Parts two lists that would else be read as one."""

INDENT = "    "
"""For each level that an item stands in."""

DEEPEST = 3
"""Levels that a list of ours has below its first."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a paragraph sits. Of an item: how deep, and what it has to do with the one above."""

    role: Role
    level: int = 0
    follows: bool = False
    """The item above is of the same list, or of the one this stands in."""
    is_apart: bool = False
    """The item above is of another list, which must be parted from this."""

    @property
    def before(self) -> str:
        """What stands between the paragraph and the block above it."""
        return "\n" if self.follows else f"\n\n{APART}\n\n" if self.is_apart else "\n\n"

    @property
    def indent(self) -> str:
        """What the item's line begins with."""
        return INDENT * self.level


def number(text: str) -> int | None:
    """The number of an item, where it is of the kind that Markdown shows: neither "3)" nor "03." nor a year."""
    found = _NUMBERED.match(text)
    return int(found[1]) if found else None


def seats(paragraphs: Iterable[Paragraph]) -> Iterator[Seat]:
    """Each paragraph's seat: numbers that count up from one make a list, bullets do, and lists stand in items.

    >>> [seat.role.value for seat in seats(Paragraph(t, Role.LIST) for t in ("1. Plan", "2. Build", "10. Rest"))]
    ['list', 'list', 'body']
    >>> {seat.role.value for seat in seats(Paragraph(t, Role.LIST) for t in ("3. Rice", "2. Rye", "1. Oats"))}
    {'body'}
    """
    lists: list[int] = []  # the last number on each level, 0 for a bullet
    above = 0
    for paragraph in paragraphs:
        if paragraph.role is not Role.LIST:
            lists.clear()
            above = 0
            yield _OF_NO_LIST[paragraph.role]
            continue
        own = number(paragraph.text) or 0
        is_down = not lists and 0 < own == above - 1  # the end of a countdown begins no list
        seat = Seat(Role.BODY) if is_down else _seat(paragraph, lists)
        if seat.role is Role.LIST:
            lists[seat.level :] = [own]
        else:
            lists.clear()
        above = own
        yield seat


def seated(paragraphs: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, each item in its seat; one whose mark no list would show as received is a paragraph."""
    given = tuple(paragraphs)
    return tuple(_in_seat(*pair) for pair in zip(given, seats(given), strict=True))


def _in_seat(paragraph: Paragraph, seat: Seat) -> Paragraph:
    if paragraph.role is seat.role and paragraph.level == seat.level:
        return paragraph
    return replace(paragraph, role=seat.role, level=seat.level)


_OF_NO_LIST = {role: Seat(role) for role in Role}


def _seat(paragraph: Paragraph, lists: list[int]) -> Seat:
    """An item's seat, below those of the lists that are open."""
    own = number(paragraph.text) or 0
    if not own and _MARKED.match(paragraph.text):
        return Seat(Role.BODY)
    level = min(paragraph.level, len(lists), DEEPEST)
    if level == len(lists) and own <= 1:
        return Seat(Role.LIST, level, follows=level > 0)
    for open_level in (min(level, len(lists) - 1), 0) if lists else ():
        if own == (lists[open_level] + 1 if lists[open_level] else 0):
            return Seat(Role.LIST, open_level, follows=True)
    return Seat(Role.LIST, is_apart=bool(lists)) if own <= 1 else Seat(Role.BODY)
