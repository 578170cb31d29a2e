"""An edition and an article in, why its page says what it says out: dates, links, names left alone, every line.

What the article names and tells is looked for here, in it alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator import stories, topics
from generator.model import (
    Article,
    Edition,
    Event,
    Finding,
    Ledger,
    LedgerEntry,
    LinkPolicy,
    Precision,
    Published,
    Received,
    Slug,
    Topic,
)
from generator.weave import linking


@dataclass(frozen=True, slots=True)
class Naming:
    """A name in a paragraph, counted from 1, what became of it, and why."""

    paragraph: int
    text: str
    topic: Slug
    outcome: str
    """"linked", "named again" (the topic's link stands in the same section), "one too many" (links would stand too
    close) or "left alone"."""
    why: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """What one article's page rests on."""

    article: Article
    dates: tuple[Event, ...]
    """Every expression of time that was resolved, in the order of the text."""
    namings: tuple[Naming, ...]
    findings: tuple[Finding, ...]
    """What was found out about it in its clipping."""
    lines: tuple[LedgerEntry, ...]
    """Every received line of it, in order."""

    @property
    def dropped(self) -> tuple[LedgerEntry, ...]:
        """The lines with words that are not on the page."""
        return tuple(entry for entry in self.lines if not entry.kept and entry.text.strip())


def explained(edition: Edition, slug: Slug, policy: LinkPolicy) -> Explanation | None:
    """The explanation of one article; None where there is no such article."""
    article = edition.article_by_slug.get(slug)
    if article is None:
        return None
    ledger = edition.ledgers.get(slug, Ledger(article.raw.file, ()))
    findings = ledger.findings[0] if ledger.findings else ()
    dates = sorted(stories.events([article]), key=lambda event: (event.paragraph, event.at))
    namings = tuple(_namings(article, edition.topics, policy))
    return Explanation(article, tuple(dates), namings, findings, ledger.entries)


def as_data(found: Explanation) -> Mapping[str, object]:
    """For JSON."""
    published, raw = found.article.published, found.article.raw
    return {
        "slug": found.article.slug,
        "headline": found.article.headline,
        "date": published.date.isoformat() if published.date else None,
        "precision": published.precision.value,
        "evidence": published.evidence,
        "not_before": published.not_before.isoformat() if published.not_before else None,
        "not_after": published.not_after.isoformat() if published.not_after else None,
        "metadata": findings_as_data(found.findings),
        "dates": [_date_as_data(event) for event in found.dates],
        "source": None if raw.is_nothing else {"file": raw.file, "lines": [raw.first_line, raw.last_line]},
        "names": [
            {"paragraph": n.paragraph, "text": n.text, "topic": n.topic, "outcome": n.outcome, "why": n.why}
            for n in found.namings
        ],
        "dropped": [{"line": entry.line, "text": entry.text, "why": entry.why} for entry in found.dropped],
        "lines": [_line_as_data(entry) for entry in found.lines],
    }


def findings_as_data(findings: Iterable[Finding]) -> Mapping[str, object]:
    """By what it is about each finding: its value, how surely it is known, and what says so."""
    return {
        found.about: {"value": found.value or None, "confidence": found.how, "evidence": list(found.witnesses)}
        for found in findings
    }


def _line_as_data(entry: LedgerEntry) -> Mapping[str, object]:
    return {
        "line": entry.line,
        "kept": entry.kept,
        "role": entry.role.value,
        "why": entry.why,
        "text": entry.text,
    }


def _date_as_data(event: Event) -> Mapping[str, object]:
    return {
        "paragraph": event.paragraph + 1,
        "text": event.words,
        "date": _as_exactly_as_known(event),
        "precision": event.precision.value,
        "planned": event.planned,
        "limit": event.is_limit,
        "why": event.reason or _WRITTEN_OUT,
    }


def told(found: Explanation) -> str:
    """For people: a heading a kind of answer, a line a fact."""
    return "\n".join(_lines(found))


def told_lines(found: Explanation) -> str:
    """For people: every received line, its number, whether it is on the page, what it is, and what says so."""
    counted = f"{sum(entry.kept for entry in found.lines)} of {len(found.lines)} on the page"
    rows = (
        f"  {entry.line:>4} {'kept' if entry.kept else 'dropped':<8}{entry.role.value:<12}{entry.why}"
        + (f": {_shortened(entry.text)}" if entry.text.strip() else "")
        for entry in found.lines
    )
    return "\n".join((f"Lines ({counted})", *rows))


def _namings(article: Article, listed: tuple[Topic, ...], policy: LinkPolicy) -> Iterator[Naming]:
    found = topics.verdicts(article, topics.Matcher(listed))
    unlinked = linking.decided(article, [mention for mention, verdict in found if verdict.is_linked], policy)
    for mention, verdict in found:
        reason = unlinked.get(mention, linking.LINKED) if verdict.is_linked else ""
        yield Naming(mention.paragraph + 1, mention.text, mention.topic, *_outcome(verdict, reason))


def _outcome(verdict: topics.Verdict, reason: str) -> tuple[str, str]:
    if not verdict.is_linked:
        return "left alone", verdict.reason
    if not reason:
        return "linked", verdict.reason
    return ("named again" if reason == linking.NAMED_AGAIN else "one too many"), reason


def _place(raw: Received) -> str:
    if raw.is_nothing:
        return "written by hand, from no file"
    is_one = raw.first_line == raw.last_line
    return f"{raw.file}, " + (f"line {raw.first_line}" if is_one else f"lines {raw.first_line} to {raw.last_line}")


def _lines(found: Explanation) -> Iterator[str]:
    article = found.article
    yield article.headline
    yield f"  {_place(article.raw)}"
    yield "Date"
    yield f"  {_dated(article.published)}"
    if found.findings:
        yield "Found in the clipping"
        yield from map(_finding_line, found.findings)
    if found.dates:
        yield f"Dates told ({len(found.dates)})"
        yield from map(_date_line, found.dates)
    for outcome, heading in _HEADINGS:
        names = [naming for naming in found.namings if naming.outcome == outcome]
        if names:
            yield f"{heading} ({len(names)})"
            yield from (f"  paragraph {n.paragraph}: “{n.text}”{_arrow(n)}: {n.why}" for n in names)
    if found.dropped:
        yield f"Lines not on the page ({len(found.dropped)})"
        yield from (f"  line {entry.line}: {entry.why}: {_shortened(entry.text)}" for entry in found.dropped)


_HEADINGS = (
    ("linked", "Linked"),
    ("named again", "Named again, and not linked twice"),
    ("one too many", "Named where links would stand too close"),
    ("left alone", "Not linked"),
)


_WRITTEN_OUT = "written out in the text"


def _date_line(event: Event) -> str:
    by, ahead = "by " if event.is_limit else "", ", to come" if event.planned else ""
    day = f"{by}{_as_exactly_as_known(event)} ({event.precision.value}{ahead})"
    return f"  paragraph {event.paragraph + 1}: “{event.words}” -> {day}: {event.reason or _WRITTEN_OUT}"


def _finding_line(found: Finding) -> str:
    value = f"{_shortened(found.value)} ({found.how})" if found.value else found.how
    return f"  {found.about:<10} {value}" + (f": {found.evidence}" if found.evidence else "")


def _as_exactly_as_known(event: Event) -> str:
    return event.date.isoformat()[: {Precision.YEAR: 4, Precision.MONTH: 7}.get(event.precision, 10)]


def _arrow(naming: Naming) -> str:
    return f" -> {naming.topic}" if naming.topic and naming.outcome != "left alone" else ""


def _dated(published: Published) -> str:
    if published.date is None:
        return f"not given; {published.evidence}" if published.evidence else "not given"
    return f"{published.date.isoformat()} ({published.precision.value}): {published.evidence or 'no reason recorded'}"


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_LINE else f"{line[: _LONGEST_LINE - 1]}…"


_LONGEST_LINE = 80
