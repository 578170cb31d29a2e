"""What the page templates are given: plain strings and numbers, ready to print, never yet escaped.

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
class Card:
    """An article in a list."""

    href: str
    headline: str
    outlet: str
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
    """A received line that is not on the page."""

    line: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class ReceivedLine:
    """A line as it was received; those without text are left out."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """Where the article came from. Empty strings are shown as "Not supplied"."""

    outlet: Link
    """To its page in the archive; without words where no outlet is known."""
    outlet_evidence: str
    url: str
    """Empty, or an http(s) address."""
    file: str
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
    agencies: tuple[str, ...]
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
    citation: str
    downloads: tuple[Link, ...]
    """The citation in the formats of reference managers."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A dated sentence in a chronology."""

    time: str
    """For <time datetime>: "2026-01-20", "2025-09", "2014"."""
    text: str
    """As read: "20 Jan 2026", "By end of 2026"."""
    note: str
    """"year only", or the words of the text that date it; empty where the text says the day."""
    reason: str
    """How these words became the date, or empty."""
    shape: str
    """The class of its mark: "" exact, "is-loose", "is-planned"."""
    tag: str
    """"Planned", or empty."""
    sentence: tuple[Piece, ...]
    """The words that date it are marked."""
    language: str
    direction: str
    article: Link
    """To the very paragraph; words: the headline."""


@dataclass(frozen=True, slots=True)
class TimelineView:
    """Entries, oldest first, then the information cut-off, then what lies ahead."""

    entries: tuple[Entry, ...]
    cutoff: Day | None
    ahead: tuple[Entry, ...]
    earlier: int
    """How many came before the first that is shown."""


@dataclass(frozen=True, slots=True)
class ChronologyView:
    """The front page of the chronology."""

    timeline: TimelineView
    years: tuple[MonthCount, ...]
    """Every year that has entries, latest first."""


@dataclass(frozen=True, slots=True)
class PeriodView:
    """A year or a month of the chronology."""

    title: str
    entries: tuple[Entry, ...]
    months: tuple[MonthCount, ...]
    """Of a year with too many entries for one page: the pages of its months."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence that names a topic, and where it stands."""

    sentence: tuple[Piece, ...]
    language: str
    direction: str
    article: Link
    """Words: the outlet, or the headline where no outlet is known."""
    day: Day


@dataclass(frozen=True, slots=True)
class Bar:
    """A month in a bar chart: its place there as numbers for SVG, and what it stands for."""

    x: str
    y: str
    width: str
    height: str
    month: str
    """"Sep 2025"."""
    count: int


@dataclass(frozen=True, slots=True)
class MonthlyView:
    """Articles a month as a bar chart, every month from the first to the last."""

    bars: tuple[Bar, ...]
    says: str
    """The chart in a sentence."""
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class DossierView:
    """Everything on a topic's page."""

    name: str
    kind: str
    """Singular, capitalised: "Organisation"."""
    unseen: str
    """Words for the search index alone, between marks."""
    aliases: tuple[str, ...]
    summary: str
    introduction: str
    """Markdown that a person wrote, or empty."""
    latest: tuple[Line, ...]
    """The newest sentences that name it; empty where the articles are few enough to be seen at once."""
    monthly: MonthlyView | None
    """None where its articles are of one month."""
    timeline: TimelineView
    articles: tuple[Card, ...]
    together: tuple[TopicCount, ...]
    """Topics named in the same articles, with the number of such articles."""
    wider: Link | None
    """The topic that this one is part of."""
    narrower: tuple[TopicCount, ...]
    """The topics that are part of this one, with the number of their articles."""


@dataclass(frozen=True, slots=True)
class TopicsView:
    """The page of all topics, grouped by kind."""

    groups: tuple[TopicGroup, ...]


@dataclass(frozen=True, slots=True)
class Development:
    """One sentence, word for word, and where it stands."""

    sentence: str
    language: str
    direction: str
    article: Link
    """Words: the outlet, or the headline where no outlet is known."""
    day: Day
    topic: Link | None


@dataclass(frozen=True, slots=True)
class TopicBlock:
    """A topic on the home page with its latest articles."""

    href: str
    name: str
    count: int
    monthly: MonthlyView | None
    """None where its articles are of one month."""
    latest: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class MonthCount:
    """A part of the archive or the chronology; `text` is "January 2026", "Date not given", an outlet's name."""

    href: str
    text: str
    count: int


@dataclass(frozen=True, slots=True)
class HomeView:
    """The front page."""

    introduction: str
    """Markdown that a person wrote, or empty."""
    developments: tuple[Development, ...]
    deadlines: tuple[Entry, ...]
    """Plans that lie ahead, the nearest first."""
    new: tuple[Card, ...]
    """What was added on the last day; empty where everything was."""
    new_since: Day
    """The day before that on which something was added."""
    latest: tuple[Card, ...]
    """The newest of the others."""
    total: int
    """Of articles."""
    named: int
    """Topics that some article names."""
    outlets: int
    """Of which the name is known."""
    topics: tuple[TopicBlock, ...]
    months: tuple[MonthCount, ...]


@dataclass(frozen=True, slots=True)
class ArchiveView:
    """The archive's front: all months, all outlets."""

    months: tuple[MonthCount, ...]
    outlets: tuple[MonthCount, ...]


@dataclass(frozen=True, slots=True)
class MonthView:
    """One month of the archive, or one outlet."""

    title: str
    articles: tuple[Card, ...]
    total: int
    """More than are listed where an outlet has many."""


@dataclass(frozen=True, slots=True)
class OutletRow:
    """An outlet with its articles and the licences they are shown under."""

    outlet: Link
    count: int
    first: Day
    latest: Day
    licences: tuple[str, ...]
    is_unlicensed: bool
    """The licence of some of its articles is not known."""


@dataclass(frozen=True, slots=True)
class Share:
    """A name and a number: an agency and its articles, a reason and its lines."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class SourcesView:
    """Where all articles come from; received = kept + removed, lines with text only."""

    outlets: tuple[OutletRow, ...]
    agencies: tuple[Share, ...]
    told: int
    """Articles of which the received lines are known."""
    received: int
    kept: int
    removed: int
    reasons: tuple[Share, ...]
