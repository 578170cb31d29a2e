"""One article, and what became of every line it was made from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from functools import cached_property

from msgspec import Struct, structs

from generator.model.findings import Finding
from generator.model.received import Source

Day = date

Slug = str
"""A page's permanent name in URLs: lower-case ASCII letters, digits and single hyphens."""


class Role(Enum):
    """What a paragraph is within the body."""

    BODY = "body"
    SUBHEADING = "subheading"
    QUOTE = "quote"
    LIST = "list"
    """One item of a list; neighbouring items make one list. A number that it has is the first word of its text."""
    TABLE = "table"
    """A table; `Paragraph.rows` holds its cells, `text` their words."""
    PREFORMATTED = "preformatted"
    """Lines that stand as they were set, such as code; `Paragraph.rows` holds each as one cell, `text` their words."""
    MARKDOWN = "markdown"
    """A block a person wrote or formatted; `Paragraph.markdown` holds it untouched, `text` its plain words."""

    __hash__ = object.__hash__  # a member is itself alone; Enum hashes its name, in Python


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of the body. `text` is plain words on one line; `raw_lines` are the received lines it was made of."""

    text: str
    role: Role = Role.BODY
    raw_lines: tuple[int, ...] = ()
    markdown: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    """Of a table its cells row by row, all rows as long as the first, which names the columns; empty where none are.

    Of preformatted text its lines with their indentation, each a row of one cell.
    """
    level: int = 0
    """Of an item how many items it stands in."""

    @staticmethod
    def table(rows: tuple[tuple[str, ...], ...], raw_lines: tuple[int, ...] = ()) -> Paragraph:
        """A table of these cells: its words are those of the filled ones, a bar between them."""
        text = " | ".join(cell for row in rows for cell in row if cell)
        return Paragraph(text, Role.TABLE, raw_lines, rows=rows)

    @staticmethod
    def preformatted(lines: tuple[str, ...], raw_lines: tuple[int, ...] = ()) -> Paragraph:
        """Lines as they were set; blank ones are empty."""
        text = " ".join(word for line in lines for word in line.split())
        return Paragraph(text, Role.PREFORMATTED, raw_lines, rows=tuple((line,) for line in lines))

    @property
    def lines(self) -> tuple[str, ...]:
        """Of preformatted text its lines."""
        return tuple(line for (line,) in self.rows)


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote it: persons, and the agencies that supplied text."""

    names: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dateline:
    """The place, day and agency printed in front of a first paragraph; empty where not printed."""

    place: str = ""
    date: str = ""
    agency: str = ""


@dataclass(frozen=True, slots=True)
class Caption:
    """A photo's caption without its credit; `date` is the ISO day it states, or empty."""

    text: str
    credit: str = ""
    date: str = ""


class Precision(Enum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Published:
    """When an article appeared, and why we say so. Unknown is a value of its own: no date, precision UNKNOWN.

    `not_before` and `not_after` bound an unknown date as far as the text does; `evidence` then says by what words.
    """

    date: date | None = None
    precision: Precision = Precision.UNKNOWN
    evidence: str = ""
    not_before: Day | None = None
    not_after: Day | None = None

    @property
    def day(self) -> Day | None:
        """The very day it appeared; None where less is known."""
        return self.date if self.precision is Precision.DAY else None

    @property
    def month(self) -> Day | None:
        """The first day of the month it appeared in; None where no month is known."""
        is_known = self.precision in (Precision.DAY, Precision.MONTH)
        return self.date.replace(day=1) if self.date and is_known else None


@dataclass(frozen=True, slots=True)
class Updated:
    """When an article was last changed after it appeared, and what states it; no date where nothing does."""

    date: date | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """The file below content/raw an article was made from, its first and last line there, and the file's SHA-256.

    Without a file nothing was received: a person wrote the page.
    """

    file: str
    first_line: int
    last_line: int
    sha256: str

    @property
    def is_nothing(self) -> bool:
        """A person wrote the page, from no file."""
        return not self.file


@dataclass(frozen=True, slots=True)
class Article:
    """One article. `slug` and `added` are empty until the store has given it a page."""

    slug: Slug
    headline: str
    paragraphs: tuple[Paragraph, ...]
    raw: Received
    deck: str = ""
    byline: Byline = Byline()
    dateline: Dateline = Dateline()
    published: Published = Published()
    updated: Updated = Updated()
    source: Source = Source()
    captions: tuple[Caption, ...] = ()
    corrections: tuple[str, ...] = ()
    language: str = "en"
    topics: tuple[Slug, ...] = ()
    """Topics that a person pinned in the front matter."""
    description: str = ""
    added: date | None = None
    edited: bool = False
    """True for a page that belongs to a person: its seal is broken or missing."""
    aliases: tuple[Slug, ...] = ()
    """Former names of its page, oldest first."""
    is_excerpt: bool = False
    """True where the publishing profile has left out paragraphs."""


class LineRole(Enum):
    """What a received line is, be it on the page or not."""

    TITLE = "title"
    DECK = "deck"
    BYLINE = "byline"
    DATELINE = "dateline"
    STAMP = "stamp"
    CAPTION = "caption"
    CREDIT = "credit"
    SUBHEADING = "sub-heading"
    BODY = "body"
    LIST = "list"
    QUOTE = "quote"
    TABLE = "table"
    PREFORMATTED = "preformatted"
    WIDGET = "widget"
    """A button, a player, a menu: what is there to be clicked."""
    RELATED = "related"
    """Of other articles, or a way to them."""
    PROMOTION = "promotion"
    BIO = "bio"
    COPYRIGHT = "copyright"
    SIGN_OFF = "sign-off"
    ADDRESS = "address"
    """What a link leads to."""
    REPEAT = "repeat"
    """Says again what another line says."""
    LABEL = "label"
    RULE = "rule"
    """A drawn line."""
    BLANK = "blank"
    FURNITURE = "furniture"
    """Of the page around the article, and none of the others."""

    __hash__ = object.__hash__  # a member is itself alone; Enum hashes its name, in Python


_OF_ONE_LINE = re.compile(
    r"""
    \s*\(.*\)                # does not look like the article's text (its length)
    | \s*“[^”]*”
    | \s*\b(?:of|in)[ ]line[ ]\d+   # repeated: the caption of line 3
    | :[ ]line[ ]\d+          # repeated: line 12
    """,
    re.VERBOSE,
)
"""What a reason says of the one line."""


class LedgerEntry(Struct, frozen=True):
    """What became of one received line. `article` counts from 0 within the file; None: part of no article."""

    line: int
    text: str
    kept: bool
    why: str
    """The rule or the evidence that says what it is; for a dropped line the reason that readers see."""
    article: int | None = None
    role: LineRole = LineRole.FURNITURE

    @property
    def reason(self) -> str:
        """`why` without what it says of this one line, so that lines can be counted by it: "repeated: the caption"."""
        return _OF_ONE_LINE.sub("", self.why).strip() or self.why

    def behind(self, articles: int) -> LedgerEntry:
        """The entry in a file that has so many articles before its own."""
        return self if self.article is None else structs.replace(self, article=self.article + articles)

    def given_up(self, why: str) -> LedgerEntry:
        """The entry of an article that gets no page: part of none, and if it was kept dropped for this reason."""
        return structs.replace(self, kept=False, why=why if self.kept else self.why, article=None)


@dataclass(frozen=True)
class Ledger:
    """Every line of one received file, in order: kept + dropped = received."""

    file: str
    entries: tuple[LedgerEntry, ...]
    findings: tuple[tuple[Finding, ...], ...] = ()
    """For each article, in order, what was found out about it."""

    @staticmethod
    def joined(file: str, ledgers: Iterable[Ledger]) -> Ledger:
        """The ledgers of one file's pieces as the ledger of the file: articles are counted through."""
        entries: list[LedgerEntry] = []
        findings: list[tuple[Finding, ...]] = []
        before = 0
        for ledger in ledgers:
            findings += ledger.findings
            own = [entry.article for entry in ledger.entries if entry.article is not None]
            entries += (entry.behind(before) for entry in ledger.entries) if before else ledger.entries
            before += max(own, default=-1) + 1
        return Ledger(file, tuple(entries), tuple(findings))

    def without(self, reasons: Mapping[int, str]) -> Ledger:
        """The ledger without the articles that begin on these lines; by their lines the reasons."""
        first: dict[int, int] = {}
        for entry in self.entries:
            if entry.article is not None:
                first.setdefault(entry.article, entry.line)
        whys: dict[int | None, str] = {at: reasons[line] for at, line in first.items() if line in reasons}
        entries = (entry.given_up(whys[entry.article]) if entry.article in whys else entry for entry in self.entries)
        return replace(self, entries=tuple(entries)) if whys else self

    @cached_property
    def by_article(self) -> tuple[Ledger, ...]:
        """The parts that tell of each of the file's articles, in order."""
        parts: dict[int, list[LedgerEntry]] = {}
        for entry in self.entries:
            if entry.article is not None:
                parts.setdefault(entry.article, []).append(entry)
        return tuple(Ledger(self.file, tuple(parts[at]), self.findings[at : at + 1]) for at in sorted(parts))

    @property
    def kept(self) -> tuple[LedgerEntry, ...]:
        """The lines that are on the page."""
        return tuple(e for e in self.entries if e.kept)

    @property
    def dropped(self) -> tuple[LedgerEntry, ...]:
        """The lines that are not, blank ones included."""
        return tuple(e for e in self.entries if not e.kept)
