"""What the page templates are given: plain strings and numbers, ready to print, never yet escaped. Here are the parts
that pages share and the article; overviews.py has the pages over many articles.

The templates in site_templates/pages escape everything but `prose` and `introduction`, which are Markdown that has
been verified (or that a person wrote). Every `href` is relative to the page it stands on, or an absolute http(s) URL.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A link and its words."""

    href: str
    text: str


@dataclass(frozen=True, slots=True)
class Day:
    """A date: `iso` for <time datetime>, empty when unknown; `text` as read: "20 Jan 2026", "Date not given"."""

    iso: str
    text: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a sentence; `marked` where it is the words that matched."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A run of a line that the site says by itself; `is_given` where they come from outside: a name, a quotation."""

    text: str
    is_given: bool = False


@dataclass(frozen=True, slots=True)
class Credit:
    """A link to an article by who published it, or by its headline where nobody is known."""

    href: str
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """An article in a list."""

    href: str
    headline: str
    outlet: tuple[Words, ...]
    """With its agencies: "Asharq Al-Awsat, with Reuters"; empty when neither is known."""
    day: Day
    minutes: int
    language: str
    direction: str
    """"ltr" or "rtl"."""
    sentence: tuple[Piece, ...] = ()
    mentions: int = 0


@dataclass(frozen=True, slots=True)
class TopicCount:
    """A topic with a number: mentions on an article page, articles elsewhere."""

    href: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """Topics of one kind, under the kind's plural name ("Organisations")."""

    label: str
    topics: tuple[TopicCount, ...]


@dataclass(frozen=True, slots=True)
class CardGroup:
    """Articles under a heading; `note` says how they come to be listed, or is empty."""

    label: str
    note: str
    articles: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class CaptionView:
    """A caption and its credit, either may be empty."""

    text: str
    credit: str


@dataclass(frozen=True, slots=True)
class RemovedLine:
    """A received line that is not on the page; `more` characters of a very long one are not shown."""

    line: int
    text: str
    more: int
    why: str


@dataclass(frozen=True, slots=True)
class ReceivedLine:
    """A line as it was received; those without text are left out, and `more` characters of a very long removed one."""

    line: int
    text: str
    more: int


@dataclass(frozen=True, slots=True)
class SourceView:
    """Where the article came from. Empty strings are shown as "Not supplied"."""

    outlet: Link
    """To its page in the archive; without words where no outlet is known."""
    outlet_evidence: str
    url: str
    """Empty, or an http(s) address."""
    file: str
    """Empty where a person wrote the page: then its lines and its digest are of nothing."""
    lines: str
    """ "31–62", or "12"."""
    line_count: int
    sha256: str
    corrections: tuple[str, ...]
    received: int
    kept: int
    removed: tuple[RemovedLine, ...]
    """received = kept + len(removed), lines with text only."""
    text: tuple[ReceivedLine, ...]
    """Everything received; empty where the publishing profile keeps it back."""


@dataclass(frozen=True, slots=True)
class FigureView:
    """The numbers of a sentence, the sentence, and the paragraph it stands in: its mark is "#p{paragraph}"."""

    numbers: tuple[str, ...]
    sentence: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class MentionedDate:
    """A date that the article tells, the words that tell it, and the paragraph: its mark is "#p{paragraph}"."""

    time: str
    """For <time datetime>: "2026-01-20", "2025-09", "2014"."""
    text: str
    """As read: "20 Jan 2026", "By end of 2026"."""
    words: str
    """As the article has them: "on Tuesday"."""
    reason: str
    """How the words became the date; empty where they say it themselves."""
    tag: str
    """"Planned", or empty."""
    href: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """Everything on an article page."""

    headline: str
    deck: str
    language: str
    direction: str
    kicker: tuple[Link, ...]
    outlet: str
    authors: tuple[str, ...]
    is_by_agency: bool
    """The outlet is an agency itself."""
    agencies: tuple[str, ...]
    """The others."""
    published: Day
    evidence: str
    """Why the date is what it is; empty when it was simply stated."""
    updated: Day
    """Without an ISO day where no later change is stated."""
    added: Day
    minutes: int
    captions: tuple[CaptionView, ...]
    brief: tuple[str, ...]
    """At most three sentences of the text, word for word."""
    prose: str
    """Markdown: paragraphs with links and paragraph marks."""
    unseen: str
    """Words for the search index alone, between marks."""
    is_excerpt: bool
    """Only the opening is published."""
    topics: tuple[TopicGroup, ...]
    connected: tuple[CardGroup, ...]
    """The same story elsewhere, earlier and later in it, and related articles."""
    dates: tuple[MentionedDate, ...]
    """The first ones, in the order of time."""
    figures: tuple[FigureView, ...]
    source: SourceView
    citation: tuple[Words, ...]
    """What stands behind the headline in it."""
    downloads: tuple[Link, ...]
    """The citation in the formats of reference managers."""
