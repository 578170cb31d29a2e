"""What was received: one file, decoded, and what it says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from itertools import accumulate

from generator.model.problems import Problem


class Shape(Enum):
    """What a received file says about a block: nothing (plain text), or the role its markup gave it."""

    TEXT = "text"
    HEADLINE = "headline"
    DECK = "deck"
    """The line under the headline, where the page marks it as that."""
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    CAPTION = "caption"
    OUTSIDE = "outside"
    """Page furniture around the article: navigation, footer, advertisement."""
    RUNNING = "head or foot of a printed page"
    """It stands on every page, or numbers it."""
    COLUMNS = "names of columns"
    """The first row of a table, where it names the columns."""
    TABLE = "first row of a table"
    """The same where it does not."""
    ROW = "row of a table"
    """Any row below; the table goes on until another begins, or a line that is no row."""
    PREFORMATTED = "preformatted"
    """A line that stands as it was set; its cells are the blank lines above it and itself, with its indentation."""
    EXCESS = "excess of a table"
    """What of a table is more than can be shown."""

    __hash__ = object.__hash__  # a member is itself alone; Enum hashes its name, in Python


@dataclass(frozen=True, slots=True)
class Hyperlink:
    """Words of a block that lead to an address, as received."""

    words: str
    address: str


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that stand together, without a blank line between them; `lines` holds their text as received."""

    lines: tuple[str, ...]
    first_line: int
    shape: Shape = Shape.TEXT
    cells: tuple[str, ...] = ()
    """Of a table's row, which is one line, the words of its cells; of a preformatted line see its shape."""
    level: int = 0
    """Of an item how many items it stands in."""
    links: tuple[Hyperlink, ...] = ()
    why: str = ""
    """Of lines outside the article the reason, where the file's own form tells it: "struck out"."""

    @property
    def numbered(self) -> Iterator[tuple[int, str]]:
        """Each line with its number."""
        return enumerate(self.lines, start=self.first_line)


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from, as far as somebody or its page says; empty means not supplied."""

    outlet: str = ""
    outlet_evidence: str = ""
    url: str = ""
    licence: str = ""
    retrieved: str = ""


@dataclass(frozen=True, slots=True)
class Witnesses:
    """The places in a received file that state a thing, each in a reader's words; those that say the same together."""

    headline: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    outlet: tuple[str, ...] = ()
    url: tuple[str, ...] = ()
    language: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stated:
    """What a received file states about the article it holds, besides its text; empty means not stated."""

    headline: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    """An ISO day; "2025-09" or "2025" where no more is stated."""
    published_evidence: str = ""
    updated: str = ""
    """The ISO day of its latest change."""
    updated_evidence: str = ""
    language: str = ""
    source: Source = Source()
    witnesses: Witnesses = Witnesses()
    is_sent: bool = False
    """The day is that on which a message was sent: what it holds may have been published before."""
    is_letter: bool = False
    """A message holds it: it may be several clippings one below the other."""
    is_subject: bool = False
    """The headline is what a message was called: what it holds may print its own."""
    is_passed_on: bool = False
    """Somebody sent it on who did not publish it: the day of sending is the last on which it can have appeared."""


@dataclass(frozen=True, slots=True)
class Part:
    """One article's place in a file that says itself where its articles begin: a feed's entry, an attached page."""

    blocks: int
    """How many of the file's blocks are its own; they follow those of the part before."""
    stated: Stated
    media_type: str = ""
    """How its blocks are read, where another way than the file's: of an attached text."""
    first_line: int = 1
    line_count: int = 0
    """Its lines, where they are not the file's."""
    aside: str = ""
    """Why it is no article at all, where that is known: an attachment that is not read."""


@dataclass(frozen=True, slots=True)
class RawDocument:
    """One received file, decoded: its path below content/raw, its blocks in order, the SHA-256 of its bytes.

    `media_type` says how to read the blocks. "text/plain": lines as received, with blank ones between the blocks.
    "text/html": one line a block, shaped by markup (a page, a feed, a newsletter, Markdown), nothing in between.
    """

    path: str
    media_type: str
    blocks: tuple[Block, ...]
    line_count: int
    digest: str
    stated: Stated = Stated()
    parts: tuple[Part, ...] = ()
    """All the articles, where the file itself tells them apart; else empty."""
    notes: tuple[Problem, ...] = ()
    """What a reader of the file had to guess at."""
    first_line: int = 1
    """The number of its first line, where it is a piece of a file."""
    aside: str = ""
    """Why no article is to be made of it, where it is such a piece."""

    @property
    def is_one(self) -> bool:
        """It is known to hold one article: a web page, or a piece in which fields of the file tell its parts."""
        return self.media_type == "text/html" or any(block.shape in _TOLD for block in self.blocks)

    @property
    def pieces(self) -> tuple[RawDocument, ...]:
        """The document cut at its parts, each with what is stated of it alone; uncut where it has none."""
        ends = tuple(accumulate(part.blocks for part in self.parts))
        return tuple(
            self._piece(part, self.blocks[end - part.blocks : end]) for part, end in zip(self.parts, ends, strict=True)
        ) or (self,)

    def _piece(self, part: Part, blocks: tuple[Block, ...]) -> RawDocument:
        return replace(
            self,
            media_type=part.media_type or self.media_type,
            blocks=blocks,
            line_count=part.line_count or self.line_count,
            stated=part.stated,
            parts=(),
            first_line=part.first_line,
            aside=part.aside,
        )


_TOLD = frozenset((Shape.HEADLINE, Shape.PARAGRAPH))
