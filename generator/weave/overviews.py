"""What the templates of the pages over many articles are given: dossiers, home, archive, chronology, sources.

Strings and addresses are as in views.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.weave.views import Card, Credit, Day, Link, Piece, TopicCount, TopicGroup, Words


@dataclass(frozen=True, slots=True)
class Entry:
    """A dated sentence in a chronology."""

    time: str
    """For <time datetime>: "2026-01-20", "2025-09", "2014"."""
    text: str
    """As read: "20 Jan 2026", "By end of 2026"."""
    note: tuple[Words, ...]
    """"year only", or the words of the text that date it; empty where the text says the day."""
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
    reported: Day | None
    """The article's own day, from which "on Tuesday" is counted; None where it is not given."""


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
    article: Credit
    day: Day


@dataclass(frozen=True, slots=True)
class Bar:
    """A month or a year in a bar chart: its place there as numbers for SVG, and what it stands for."""

    x: str
    y: str
    width: str
    height: str
    period: str
    """"Sep 2025", "2025"."""
    count: int


@dataclass(frozen=True, slots=True)
class BarsView:
    """Articles a month, or a year, as a bar chart, every one from the first to the last."""

    bars: tuple[Bar, ...]
    says: str
    """The chart in a sentence."""
    first: str
    last: str
    count: int
    """Of all bars: articles without a month are in none."""
    is_yearly: bool


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
    bars: BarsView | None
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
    article: Credit
    day: Day
    topic: Link | None


@dataclass(frozen=True, slots=True)
class TopicBlock:
    """A topic on the home page with its latest articles."""

    href: str
    name: str
    count: int
    bars: BarsView | None
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
class YearMonths:
    """A year of the archive."""

    year: str
    """Empty for the articles without a date."""
    count: int
    months: tuple[MonthCount, ...]
    """By the month's name alone; without a date there is one, which says so."""


@dataclass(frozen=True, slots=True)
class ArchiveView:
    """The archive's front: all months, all outlets."""

    years: tuple[YearMonths, ...]
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
