"""The properties of a clipping and its front matter -> what the file states, and the blocks that show it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from generator.intake.front_matter import KEYS, Front, stated_in, unlinked
from generator.intake.plain import is_address, stated
from generator.intake.properties import WHY, Property
from generator.model import Block, Shape, Stated

_HEADINGS = (Shape.HEADLINE, Shape.HEADING)


def listed(own: Property, line: str, lines_before: int) -> Block:
    """The line of a property, which is none of the text."""
    return Block((line.strip(),), lines_before + own.at + 1, Shape.OUTSIDE, why=WHY)


def merged(own: Iterable[Property], matter: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """What front matter and properties say; the front matter counts before them."""
    fields: dict[str, list[str]] = {}
    for each in own:
        if (name := KEYS.get(each.key)) and (said := stated(unlinked(each.value))):
            fields.setdefault(name, []).append(said)
    return {**fields, **matter}


def titled(blocks: tuple[Block, ...], fields: Mapping[str, list[str]]) -> tuple[Block, ...]:
    """The blocks; where the text has no heading of its title, the property that bears it is the headline."""
    title = next(iter(fields.get("title", ())), "")
    if not title or any(block.shape in _HEADINGS and block.lines[0] == title for block in blocks):
        return blocks
    for at, block in enumerate(blocks):
        if block.why == WHY and block.lines[0].endswith(title):
            return (*blocks[:at], replace(block, lines=(title,), shape=Shape.HEADLINE, why=""), *blocks[at + 1 :])
    return blocks


def stated_of(matter: Front, fields: Mapping[str, list[str]], blocks: Sequence[Block]) -> Stated:
    """What the file states; a headline that is a link leads to its article."""
    found = stated_in(fields, "the front matter" if matter.fields else "its properties") if fields else matter.stated
    head = next((block for block in blocks if block.shape is Shape.HEADLINE), None)
    link = head.links[0] if head and len(head.links) == 1 else None
    if found.source.url or not head or not link or link.words != head.lines[0] or not is_address(link.address):
        return found
    return replace(found, source=replace(found.source, url=link.address))
