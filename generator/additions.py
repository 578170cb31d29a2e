"""Files that a person hands over -> what was found in them, once they lie in content/raw, or as if they did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from generator import dates, intake, pipeline
from generator.copying_in import copied, read_in
from generator.explanations import findings_as_data
from generator.handed_over import Arrival, Supplied, arrivals, unfit
from generator.intake.received import MAX_BYTES
from generator.model import Article, Edition, Finding, Ledger, Outcome, Problem, Severity, Slug, Where

__all__ = ["MAX_BYTES", "Arrival", "Report", "Supplied", "added", "arrivals", "as_data", "rehearsed", "told", "unfit"]


@dataclass(frozen=True, slots=True)
class Found:
    """One article that was found in an arrival."""

    article: Article
    outcome: str
    becomes: str
    """The same in words: of a rehearsal what would become of the page."""
    topics: tuple[tuple[str, int], ...]
    removed: tuple[tuple[str, int], ...]
    """Reason and number of lines."""
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What became of one arrival."""

    file: str
    received: int
    kept: int
    found: tuple[Found, ...]
    removed: tuple[tuple[str, int], ...] = ()
    """Of lines that are part of none of these articles: reason and number."""


@dataclass(frozen=True)
class _Reading:
    """What reports are made from: the articles that came in, the ledgers by file, and what became of each page."""

    edition: Edition
    ledgers: Mapping[str, Ledger]
    outcomes: Mapping[Slug, Outcome]
    say: Mapping[Outcome, str]
    """What is said of a page of each outcome."""


def rehearsed(
    project: pipeline.Project, arrived: Sequence[Arrival], today: date
) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """What adding would find and do, beside what was received before; nothing is written."""
    names, documents, notes = read_in(project, arrived)
    reports, mine = _found(project, names, pipeline.rehearsal(project, today, documents), _WOULD_BE)
    return reports, (*_too_early(arrived, today), *notes, *mine)


def added(
    project: pipeline.Project, arrived: Sequence[Arrival], today: date
) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """Copies the files in, runs the pipeline and reports on them; no run where nothing could be copied."""
    names, notes = copied(project, arrived)
    if not names:
        return (), notes
    reports, mine = _found(project, names, pipeline.run(project, today), _IS)
    return reports, (*_too_early(arrived, today), *notes, *mine)


def told(report: Report) -> str:
    """A report as a person reads it."""
    count = f"{len(report.found)} article{'s' * (len(report.found) != 1)}"
    removed = report.received - report.kept
    head = f"{report.file}: {count}; {report.received} lines received = {report.kept} kept + {removed} removed"
    outside = [f"{count} × {why}" for why, count in report.removed]
    return "\n".join(
        [head, *outside, *(_told(number, found) for number, found in enumerate(report.found, start=1)), ""]
    )


def as_data(report: Report) -> dict[str, object]:
    """A report as JSON."""
    return {
        "file": report.file,
        "lines": {"received": report.received, "kept": report.kept, "removed": report.received - report.kept},
        "articles": [_as_data(found) for found in report.found],
        "removed": dict(report.removed),
    }


def _as_data(found: Found) -> dict[str, object]:
    article = found.article
    return {
        "slug": article.slug,
        "outcome": found.outcome,
        "headline": article.headline,
        "date": article.published.date.isoformat() if article.published.date else None,
        "date_evidence": article.published.evidence,
        "metadata": findings_as_data(found.findings),
        "captions": [{"text": c.text, "credit": c.credit, "date": c.date} for c in article.captions],
        "blocks": len(article.paragraphs),
        "topics": dict(found.topics),
        "removed": dict(found.removed),
    }


def _told(number: int, found: Found) -> str:
    article = found.article
    day = article.published.date
    unknown = "; ".join(filter(None, ("not given in the text", article.published.evidence)))
    when = f"{dates.short(day)}, {article.published.evidence}" if day else unknown
    rows = [
        ("date", when),
        ("blocks", str(len(article.paragraphs))),
        ("topics", ", ".join(f"{name} {count}" for name, count in found.topics) or "none"),
        ("removed", "; ".join(f"{count} × {why}" for why, count in found.removed) or "nothing"),
    ]
    if found.becomes:
        rows.insert(0, ("page", f"{article.slug}.md, {found.becomes}"))
    return "\n".join([f"\n{number:>3}. {article.headline}", *(f"     {key:<8} {value}" for key, value in rows)])


_IS = {outcome: outcome.value for outcome in Outcome}

_WOULD_BE = {
    Outcome.CREATED: "a new page",
    Outcome.UNCHANGED: "would stay as it is",
    Outcome.UPDATED: "would be updated",
    Outcome.KEPT: "would stay yours",
    Outcome.ORPHANED: "would be without its text",
}
"""What is said of a page where nothing is written yet."""


def _found(
    project: pipeline.Project, names: Sequence[str], done: pipeline.Run, say: Mapping[Outcome, str]
) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """The reports on these files, and the Problems that are theirs."""
    came_in = frozenset(names)
    own = tuple(article for article in done.collected.articles if article.raw.file in came_in)
    edition = pipeline.with_mentions(replace(done.collected, articles=own))
    reading = _Reading(edition, done.ledgers, {change.slug: change.outcome for change in done.changes}, say)
    shown = {project.shown(pipeline.RAW, name + suffix) for name in came_in for suffix in ("", intake.SOURCE_SUFFIX)}
    mine = tuple(problem for problem in done.problems if problem.where.path in shown)
    return tuple(_reports(names, reading)), mine


def _reports(names: Iterable[str], reading: _Reading) -> Iterator[Report]:
    by_file: dict[str, list[Article]] = {}
    for article in sorted(reading.edition.articles, key=lambda article: article.raw.first_line):
        by_file.setdefault(article.raw.file, []).append(article)
    for name in dict.fromkeys(names):
        if name in reading.ledgers:
            yield _report(name, by_file.get(name, []), reading)


def _report(name: str, articles: Iterable[Article], reading: _Reading) -> Report:
    ledger = reading.ledgers[name]
    parts = {min(entry.line for entry in part.entries): part for part in ledger.by_article}
    received = sum(1 for entry in ledger.entries if entry.text.strip())
    found = tuple(
        Found(
            article=article,
            outcome=outcome.value if (outcome := reading.outcomes.get(article.slug)) else "",
            becomes=reading.say[outcome] if outcome else "",
            topics=tuple((topic.name, count) for topic, count in reading.edition.topics_by_article[article.slug]),
            removed=tuple(_removed(parts.get(article.raw.first_line))),
            findings=_findings(parts.get(article.raw.first_line)),
        )
        for article in articles
    )
    outside = Ledger(name, tuple(entry for entry in ledger.entries if entry.article is None))
    return Report(name, received, len(ledger.kept), found, tuple(_removed(outside)))


def _findings(part: Ledger | None) -> tuple[Finding, ...]:
    return part.findings[0] if part and part.findings else ()


def _removed(part: Ledger | None) -> Iterator[tuple[str, int]]:
    dropped = part.dropped if part else ()
    reasons = Counter(entry.reason for entry in dropped if entry.text.strip())
    yield from reasons.items()


def _too_early(arrived: Sequence[Arrival], today: date) -> Iterator[Problem]:
    """A warning about a day that is still to come; tomorrow is today somewhere."""
    for said in sorted({arrival.supplied.day for arrival in arrived}):
        if said and date.fromisoformat(said) > today + timedelta(days=1):
            what, remedy = f"{said} is still to come", "look at the year: it is taken for the day of publication"
            yield Problem(Where("--date"), what, remedy, Severity.WARNING)
