"""An Edition's events -> chronologies: a topic's, the site's front, a page a year, and what is still to come.

A plan is shown as one for ever: nobody has said here that it came to be. It lies ahead until its whole period is over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from types import SimpleNamespace

from generator import dates
from generator.languages import direction
from generator.model import Article, Edition, Event, Precision, Role, Topic
from generator.weave.addresses import article_path, chronology_path
from generator.weave.cards import Stand
from generator.weave.days import appeared, day, month, short, short_month
from generator.weave.marks import paragraph_numbers
from generator.weave.overviews import ChronologyView, Entry, MonthCount, PeriodView, TimelineView
from generator.weave.views import Link, MentionedDate, Piece, Words
from generator.weave.wording import Wording, given, phrased

LATEST = 60
"""Past entries on the front page of the chronology; all of them stand on the pages of their years."""

LATEST_OF_TOPIC = 40
OF_ARTICLE = 8
AHEAD = 30
"""Entries still to come on one page."""

DEADLINES = 5
"""Entries still to come on the home page."""

FULL = 400
"""Entries of a year from which on each of its months has a page of its own."""

Period = tuple[int, int]
"""A year and its month; month 0 stands for the whole year."""

Periods = Mapping[Period, tuple[Event, ...]]
"""For each page of the chronology its events, in order."""


def timeline(edition: Edition, topic: Topic, stand: Stand) -> TimelineView:
    """The topic's events: the latest, the information cut-off, what lies ahead."""
    return _timeline(edition, edition.events_by_topic.get(topic.slug, ()), stand, LATEST_OF_TOPIC)


def chronology_view(edition: Edition, stand: Stand) -> ChronologyView:
    """The front page of the chronology."""
    return ChronologyView(_timeline(edition, edition.events, stand, LATEST), _years(edition, stand))


def deadlines(edition: Edition, stand: Stand) -> tuple[Entry, ...]:
    """What is planned and lies ahead, the nearest first."""
    _, ahead = _parted(edition, [event for event in edition.events if event.planned])
    return tuple(entry(event, edition, stand) for event in ahead[:DEADLINES])


def mentioned_dates(article: Article, edition: Edition, stand: Stand) -> tuple[MentionedDate, ...]:
    """The first dates that an article tells, each once, in the order of time."""
    found: dict[tuple[str, str], MentionedDate] = {}
    for event in edition.events_by_article.get(article.slug, ()):
        shown = MentionedDate(
            time=_machine_time(event),
            text=_when(event, stand.say),
            words=event.words,
            reason=event.reason,
            tag=_tag(event, edition.as_of, stand.say),
            href=_mark(article, event.paragraph),
        )
        found.setdefault((shown.time, shown.text), shown)
    return tuple(found.values())[:OF_ARTICLE]


def periods(edition: Edition) -> Periods:
    """The events of each page: a year's, or of a full year those known to the year alone, and each month's."""
    found: dict[Period, tuple[Event, ...]] = {}
    for year, told in groupby(_once(edition, edition.events), key=lambda event: event.date.year):
        events = tuple(told)
        if len(events) <= FULL:
            found[year, 0] = events
            continue
        found[year, 0] = tuple(event for event in events if event.precision is Precision.YEAR)
        rest = (event for event in events if event.precision is not Precision.YEAR)
        found |= {(year, month): tuple(part) for month, part in groupby(rest, key=lambda event: event.date.month)}
    return found


def period_view(edition: Edition, found: Periods, period: Period, stand: Stand) -> PeriodView:
    """A year or a month of the chronology; `found` is what `periods` gives."""
    year, month = period
    entries = tuple(entry(event, edition, stand) for event in found[period])
    months = tuple(
        MonthCount(stand.to(chronology_path(*other)), period_title(other, stand.say), len(events))
        for other, events in found.items()
        if other[0] == year and other[1] and not month
    )
    return PeriodView(period_title(period, stand.say), entries, months)


def period_title(period: Period, say: SimpleNamespace) -> str:
    """ "2025", "September 2025"."""
    year, number = period
    return month(date(year, number, 1), say) if number else str(year)


def entry(event: Event, edition: Edition, stand: Stand) -> Entry:
    """One line of a chronology."""
    article = edition.article_by_slug[event.article]
    text = article.paragraphs[event.paragraph].text
    end = event.at + len(event.words)
    pieces = (Piece(text[event.start : event.at]), Piece(event.words, marked=True), Piece(text[end : event.end]))
    return Entry(
        time=_machine_time(event),
        text=_when(event, stand.say),
        note=_note(event, stand.say),
        shape=_shape(event),
        tag=_tag(event, edition.as_of, stand.say),
        sentence=tuple(piece for piece in pieces if piece.text),
        language=article.language,
        direction=direction(article.language),
        article=Link(stand.to(article_path(article.slug)) + _mark(article, event.paragraph), article.headline),
        reported=appeared(article.published, stand.say) if article.published.date else None,
    )


def _note(event: Event, say: SimpleNamespace) -> Wording:
    """What the date was read from, or how much of it is known."""
    if event.reason:
        return phrased(say.chronology.from_words, words=given(event.words))
    roughly = {Precision.YEAR: say.chronology.year_only, Precision.MONTH: say.chronology.month_only}
    words = "" if event.is_limit else roughly.get(event.precision, "")
    return (Words(words),) if words else ()


def _tag(event: Event, as_of: date | None, say: SimpleNamespace) -> str:
    if not event.planned:
        return ""
    return str(say.chronology.planned if _lies_ahead(event, as_of) else say.chronology.was_planned)


def _timeline(edition: Edition, events: Iterable[Event], stand: Stand, latest: int) -> TimelineView:
    past, ahead = _parted(edition, _once(edition, events))
    shown = past[-latest:]
    return TimelineView(
        entries=tuple(entry(event, edition, stand) for event in shown),
        cutoff=day(edition.as_of, stand.say) if edition.as_of else None,
        ahead=tuple(entry(event, edition, stand) for event in ahead[:AHEAD]),
        earlier=len(past) - len(shown),
    )


def _parted(edition: Edition, events: Iterable[Event]) -> tuple[Sequence[Event], Sequence[Event]]:
    """What has been by the information cut-off, and what lies ahead, the nearest end first."""
    past: list[Event] = []
    ahead: list[Event] = []
    for event in events:
        (ahead if _lies_ahead(event, edition.as_of) else past).append(event)
    return past, sorted(ahead, key=lambda event: (last_day(event), event.date, event.article, event.at))


def _lies_ahead(event: Event, as_of: date | None) -> bool:
    if as_of is None:
        return event.planned
    return event.date > as_of or (event.planned and last_day(event) >= as_of)


def last_day(event: Event) -> date:
    """The last day of the period that an event is known to fall in."""
    return dates.last_day(event.date, event.precision)


def _once(edition: Edition, events: Iterable[Event]) -> Iterator[Event]:
    """Each sentence once for each of its dates: outlets print the same agency's report."""
    seen: set[tuple[date, Precision, str]] = set()
    for event in events:
        text = edition.article_by_slug[event.article].paragraphs[event.paragraph].text[event.start : event.end]
        told = (event.date, event.precision, text)
        if told not in seen:
            seen.add(told)
            yield event


def _years(edition: Edition, stand: Stand) -> tuple[MonthCount, ...]:
    counts: dict[int, int] = {}
    for (year, _), events in periods(edition).items():
        counts[year] = counts.get(year, 0) + len(events)
    return tuple(
        MonthCount(stand.to(chronology_path(year, 0)), str(year), counts[year]) for year in sorted(counts, reverse=True)
    )


def _machine_time(event: Event) -> str:
    """For <time datetime>: as much of it as is known."""
    length = {Precision.YEAR: 4, Precision.MONTH: 7}.get(event.precision, 10)
    return event.date.isoformat()[:length]


def _when(event: Event, say: SimpleNamespace) -> str:
    """ "20 Jan 2026", "Sep 2025", "By end of 2026"."""
    written = {Precision.DAY: short, Precision.MONTH: short_month}.get(event.precision)
    shown = written(event.date, say) if written else str(event.date.year)
    if not event.is_limit:
        return shown
    is_end = event.precision is not Precision.DAY and event.date == last_day(event)
    return str((say.dates.by_end if is_end else say.dates.by).format(date=shown))


def _shape(event: Event) -> str:
    """The mark of certainty: planned, known roughly, or exact."""
    if event.planned:
        return "is-planned"
    return "" if event.precision is Precision.DAY else "is-loose"


def _mark(article: Article, paragraph: int) -> str:
    """The paragraph's own address on its page; what a person wrote as Markdown may have none."""
    if article.paragraphs[paragraph].role is Role.MARKDOWN:
        return ""
    return f"#p{paragraph_numbers(article)[paragraph]}"
