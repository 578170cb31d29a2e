"""Every noun of a briefing, as frozen data.

Nothing here reads a file, a clock or a setting, and nothing here imports another module of the generator. Line numbers
count from 1, offsets are Unicode code points, dates are proleptic Gregorian days without a time zone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from functools import cached_property
from itertools import accumulate
from typing import TypeVar

_Item = TypeVar("_Item")

Slug = str
"""A page's permanent name in URLs: lower-case ASCII letters, digits and single hyphens."""


class Severity(Enum):
    """How much a Problem weighs."""

    NOTE = "note"
    """An unknown date, a guess worth a look: never changes the exit code."""
    WARNING = "warning"
    """Something a person should mend: fails `briefing check --strict`."""
    ERROR = "error"
    """An input was set aside: the run ends with exit code 1."""


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """A place in a file: a path relative to the project, and a line where one is known."""

    path: str
    line: int | None = None

    def __str__(self) -> str:
        return self.path if self.line is None else f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding, told as the file, the fact and the remedy."""

    where: Where
    what: str
    remedy: str
    severity: Severity

    def __str__(self) -> str:
        return f"{self.where}: {self.severity.value}: {self.what}; {self.remedy}"


# --- what was received -----------------------------------------------------------------------------------------------


class Shape(Enum):
    """What a received file says about a block: nothing (plain text), or the role its markup gave it."""

    TEXT = "text"
    HEADLINE = "headline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    CAPTION = "caption"
    OUTSIDE = "outside"
    """Page furniture around the article: navigation, footer, advertisement."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that stand together, without a blank line between them; `lines` holds their text as received."""

    lines: tuple[str, ...]
    first_line: int
    shape: Shape = Shape.TEXT


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from, as far as somebody or its page says; empty means not supplied."""

    outlet: str = ""
    outlet_evidence: str = ""
    url: str = ""
    licence: str = ""
    retrieved: str = ""


@dataclass(frozen=True, slots=True)
class Stated:
    """What a received file states about the article it holds, besides its text; empty means not stated."""

    headline: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    """An ISO day."""
    published_evidence: str = ""
    language: str = ""
    source: Source = Source()


@dataclass(frozen=True, slots=True)
class Part:
    """One article's place in a file that says itself where its articles begin: a feed's entry, a newsletter's piece."""

    blocks: int
    """How many of the file's blocks are its own; they follow those of the part before."""
    stated: Stated


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

    @property
    def pieces(self) -> tuple[RawDocument, ...]:
        """The document cut at its parts, each with what is stated of it alone; uncut where it has none."""
        ends = tuple(accumulate(part.blocks for part in self.parts))
        return tuple(
            replace(self, blocks=self.blocks[end - part.blocks : end], stated=part.stated, parts=())
            for part, end in zip(self.parts, ends, strict=True)
        ) or (self,)


# --- articles --------------------------------------------------------------------------------------------------------


class Role(Enum):
    """What a paragraph is within the body."""

    BODY = "body"
    SUBHEADING = "subheading"
    QUOTE = "quote"
    LIST = "list"
    """One item of a list; neighbouring items make one list."""
    MARKDOWN = "markdown"
    """A block a person wrote or formatted; `Paragraph.markdown` holds it untouched, `text` its plain words."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of the body. `text` is plain words on one line; `raw_lines` are the received lines it was made of."""

    text: str
    role: Role = Role.BODY
    raw_lines: tuple[int, ...] = ()
    markdown: str = ""


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
    """When an article appeared, and why we say so. Unknown is a value of its own: no date, precision UNKNOWN."""

    date: date | None = None
    precision: Precision = Precision.UNKNOWN
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """The file below content/raw an article was made from, its first and last line there, and the file's SHA-256."""

    file: str
    first_line: int
    last_line: int
    sha256: str


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


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What became of one received line. `article` counts from 0 within the file; None: part of no article."""

    line: int
    text: str
    kept: bool
    why: str
    """For a kept line its role ("headline", "caption", "paragraph 3"); for a dropped one the reason."""
    article: int | None = None


@dataclass(frozen=True)
class Ledger:
    """Every line of one received file, in order: kept + dropped = received."""

    file: str
    entries: tuple[LedgerEntry, ...]

    @staticmethod
    def joined(file: str, ledgers: Iterable[Ledger]) -> Ledger:
        """The ledgers of one file's pieces as the ledger of the file: articles are counted through."""
        entries: list[LedgerEntry] = []
        before = 0
        for ledger in ledgers:
            own = [entry.article for entry in ledger.entries if entry.article is not None]
            for entry in ledger.entries:
                at = None if entry.article is None else entry.article + before
                entries.append(replace(entry, article=at))
            before += max(own, default=-1) + 1
        return Ledger(file, tuple(entries))

    def without(self, first_line: int, why: str) -> Ledger:
        """The ledger without the article that begins on that line: its kept lines are dropped, for this reason."""
        part = next((part for part in self.by_article if part.entries[0].line == first_line), None)
        if not part:
            return self
        dropped = {e: replace(e, kept=False, why=why if e.kept else e.why, article=None) for e in part.entries}
        return Ledger(self.file, tuple(dropped.get(entry, entry) for entry in self.entries))

    @cached_property
    def by_article(self) -> tuple[Ledger, ...]:
        """The parts that tell of each of the file's articles, in order."""
        parts: dict[int, list[LedgerEntry]] = {}
        for entry in self.entries:
            if entry.article is not None:
                parts.setdefault(entry.article, []).append(entry)
        return tuple(Ledger(self.file, tuple(parts[index])) for index in sorted(parts))

    @property
    def kept(self) -> tuple[LedgerEntry, ...]:
        """The lines that are on the page."""
        return tuple(e for e in self.entries if e.kept)

    @property
    def dropped(self) -> tuple[LedgerEntry, ...]:
        """The lines that are not, blank ones included."""
        return tuple(e for e in self.entries if not e.kept)


# --- topics ----------------------------------------------------------------------------------------------------------


class Kind(Enum):
    """What a topic is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    EVENT = "event"
    THEME = "theme"


class Case(Enum):
    """How an alias must be written to count."""

    EXACT = "exact"
    """As listed, or all in capitals where the alias is longer than one capitalised word or letter group."""
    ANY = "any"


class Sense(Enum):
    """What kind of word an alias is, which decides what may stand beside it."""

    NAME = "name"
    DEMONYM = "demonym"
    """Its people or its adjective: "Syrian", "Syrians"."""
    SEAT = "seat"
    """A capital whose name also stands for this government: counts only where the words around say so."""


class Spelling(Enum):
    """Whether other Latin spellings of an Arabic name count: "Hasaka", "Hasakeh" for "Hasakah"."""

    LISTED = "listed"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Alias:
    """One way of writing a topic's name."""

    text: str
    topic: Slug
    case: Case = Case.EXACT
    sense: Sense = Sense.NAME
    spelling: Spelling = Spelling.LISTED
    near: tuple[str, ...] = ()
    """Where it is one word: counts only with one of these near it, or where the text names the topic in full."""
    not_near: tuple[str, ...] = ()
    """Where it is one word: does not count with one of these near it."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One entry of the catalogue. `aliases` includes the name itself, first."""

    slug: Slug
    name: str
    kind: Kind
    aliases: tuple[Alias, ...]
    summary: str = ""
    exclude: tuple[str, ...] = ()
    """Longer phrases that hold a name of this topic and are something else: "Damascus steel"."""
    parent: Slug = ""
    """The topic this one is a part of: Hasakah of Syria; empty for none."""
    formerly: tuple[Slug, ...] = ()
    """Slugs its page had before."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A topic named in a paragraph: `article.paragraphs[paragraph].text[start:end] == text`."""

    article: Slug
    topic: Slug
    paragraph: int
    start: int
    end: int
    text: str


# --- what articles tell together -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Event:
    """A sentence that says when something happens: `article.paragraphs[paragraph].text[start:end]`.

    `date` is the first day of the month or year where only that is known, and the last one where something is to be
    done by its end. `planned`: a thing to come, as seen from the article.
    """

    article: Slug
    paragraph: int
    start: int
    end: int
    date: date
    precision: Precision
    words: str
    """What dates it, as written: "on Tuesday"."""
    at: int
    """Where `words` stand in the paragraph."""
    reason: str
    """How the words became the date; empty where they say it themselves."""
    planned: bool = False
    is_limit: bool = False
    """To happen by then, and perhaps before."""


@dataclass(frozen=True, slots=True)
class Connections:
    """How one article stands to the others; no article is in two of the lists."""

    same: tuple[Slug, ...] = ()
    """The same story, word for word for the most part."""
    earlier: tuple[Slug, ...] = ()
    """Earlier in its thread, oldest first."""
    beside: tuple[Slug, ...] = ()
    """In its thread and of the same day."""
    later: tuple[Slug, ...] = ()
    related: tuple[Slug, ...] = ()
    """Most alike first."""


# --- the site --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Site:
    """What mkdocs.yml says of the site as a whole. `url` ends in a slash, or is empty where none is set."""

    name: str
    url: str = ""
    description: str = ""
    language: str = "en"
    directory_urls: bool = True
    home_articles: int = 12


@dataclass(frozen=True, slots=True)
class Page:
    """A finished Markdown page: its path below the pages' folder, typed front matter, Markdown body."""

    path: str
    front_matter: Mapping[str, object]
    body: str


class Extent(Enum):
    """How much of each article is published."""

    FULL = "full"
    EXCERPT = "excerpt"
    """The first paragraphs only, wherever the text could show."""


class Outcome(Enum):
    """What a run did with one article's page."""

    CREATED = "created"
    UNCHANGED = "unchanged"
    UPDATED = "updated"
    KEPT = "kept"
    ORPHANED = "orphaned"


def newest_first(article: Article) -> tuple[int, str]:
    """Sort key: newest day first, undated ones last, then by slug."""
    day = article.published.date
    return (-day.toordinal() if day else 1, article.slug)


@dataclass(frozen=True)
class Edition:
    """An immutable snapshot of all that is published: what weave, digest and render work from."""

    articles: tuple[Article, ...]
    """Newest first, undated ones last."""
    topics: tuple[Topic, ...]
    mentions: tuple[Mention, ...]
    """Ordered by article (as in `articles`), paragraph, start."""
    as_of: date | None = None
    """The information cut-off: nothing newer is in here. None for an empty edition."""
    introductions: Mapping[str, str] = field(default_factory=dict)
    """People's Markdown by topic slug; "" is the home page's."""
    ledgers: Mapping[Slug, Ledger] = field(default_factory=dict)
    """By article slug: the part of its file's ledger that belongs to it."""
    events: tuple[Event, ...] = ()
    """In the order of their dates."""
    connections: Mapping[Slug, Connections] = field(default_factory=dict)
    """By article slug."""

    @cached_property
    def article_by_slug(self) -> Mapping[Slug, Article]:
        """Every article by its slug."""
        return {article.slug: article for article in self.articles}

    @cached_property
    def topic_by_slug(self) -> Mapping[Slug, Topic]:
        """Every topic by its slug."""
        return {topic.slug: topic for topic in self.topics}

    @cached_property
    def mentions_by_article(self) -> Mapping[Slug, tuple[Mention, ...]]:
        """The mentions in each article that has any, in reading order."""
        return _grouped((mention.article, mention) for mention in self.mentions)

    @cached_property
    def mentions_by_topic(self) -> Mapping[Slug, tuple[Mention, ...]]:
        """The mentions of each topic that has any, newest article first, in reading order within one."""
        return _grouped((mention.topic, mention) for mention in self.mentions)

    @cached_property
    def topics_by_article(self) -> Mapping[Slug, tuple[tuple[Topic, int], ...]]:
        """For each article the topics it names with the number of mentions, most named first, then by name."""
        named: dict[Slug, tuple[tuple[Topic, int], ...]] = {}
        for slug in self.article_by_slug:
            counts = Counter(m.topic for m in self.mentions_by_article.get(slug, ()))
            counts.update({t: 0 for t in self.article_by_slug[slug].topics if t in self.topic_by_slug})
            pairs = ((self.topic_by_slug[topic], count) for topic, count in counts.items())
            named[slug] = tuple(sorted(pairs, key=lambda pair: (-pair[1], pair[0].name)))
        return named

    @cached_property
    def articles_by_topic(self) -> Mapping[Slug, tuple[Article, ...]]:
        """For each topic that is named or pinned anywhere the articles that do so, newest first."""
        return _grouped(
            (topic.slug, article) for article in self.articles for topic, _ in self.topics_by_article[article.slug]
        )

    @cached_property
    def events_by_topic(self) -> Mapping[Slug, tuple[Event, ...]]:
        """For each topic the events whose sentence names it, in the order of their dates."""
        named: dict[tuple[Slug, int], list[Mention]] = {}
        for mention in self.mentions:
            named.setdefault((mention.article, mention.paragraph), []).append(mention)
        return _grouped(
            (topic, event)
            for event in self.events
            for topic in dict.fromkeys(
                mention.topic
                for mention in named.get((event.article, event.paragraph), ())
                if event.start <= mention.start < event.end
            )
        )


def _grouped(pairs: Iterable[tuple[Slug, _Item]]) -> Mapping[Slug, tuple[_Item, ...]]:
    groups: dict[Slug, list[_Item]] = {}
    for key, item in pairs:
        groups.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in groups.items()}


# --- the digest ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Section:
    """Articles of a digest in a row, under a title; "" where they stand under none."""

    title: str
    articles: tuple[Slug, ...]


@dataclass(frozen=True, slots=True)
class Development:
    """A sentence of an article, word for word, that a digest opens with."""

    article: Slug
    sentence: str


@dataclass(frozen=True, slots=True)
class Digest:
    """What one PDF prints: articles of an edition in the order of its sections. `paper` is "a4" or "us-letter"."""

    title: str
    sections: tuple[Section, ...]
    slug: Slug = ""
    """The name of its file on the site; empty for one that is printed by hand."""
    subtitle: str = ""
    period: tuple[date | None, date | None] = (None, None)
    """The first and the last day that were asked for; None sets no bound."""
    introduction: tuple[Paragraph, ...] = ()
    developments: tuple[Development, ...] = ()
    paper: str = "a4"
    as_of: date | None = None
    """Its own information cut-off; None: the edition's."""

    @property
    def articles(self) -> tuple[Slug, ...]:
        """All its articles in order."""
        return tuple(slug for section in self.sections for slug in section.articles)


@dataclass(frozen=True, slots=True)
class PrintedDigest:
    """A digest that goes out with the site: its file, how long and large it is, the topics it was made for."""

    slug: Slug
    title: str
    pdf: bytes = field(repr=False)
    pages: int
    topics: tuple[Slug, ...] = ()

    @property
    def path(self) -> str:
        """Its place below the site."""
        return f"digests/{self.slug}.pdf"

    @property
    def size(self) -> str:
        """How large the file is: "124 KB", "2.1 MB"."""
        kilobytes = len(self.pdf) / 1000
        return f"{kilobytes:.0f} KB" if kilobytes < 1000 else f"{kilobytes / 1000:.1f} MB"
