"""Files that a person hands over -> content/raw, byte for byte, and what was found in them.

What the text does not say itself (outlet, day, address) is laid beside it in `NAME.source.yml`.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import yaml

from generator import dates, intake, pipeline, topics
from generator.intake.received import MAX_BYTES
from generator.model import Article, Edition, Ledger, Outcome, Problem, Severity, Slug, Where

__all__ = ["MAX_BYTES", "Arrival", "Report", "Supplied", "added", "arrivals", "as_data", "rehearsed", "told"]

_UNSAFE = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Supplied:
    """What the person says of the files; empty where they say nothing."""

    outlet: str = ""
    url: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One file to be added: the name it will have, its bytes, what was said of it."""

    name: str
    content: bytes
    supplied: Supplied


@dataclass(frozen=True, slots=True)
class Found:
    """One article that was found in an arrival."""

    article: Article
    outcome: str
    topics: tuple[tuple[str, int], ...]
    removed: tuple[tuple[str, int], ...]
    """Reason and number of lines."""


@dataclass(frozen=True, slots=True)
class Report:
    """What became of one arrival."""

    file: str
    received: int
    kept: int
    found: tuple[Found, ...]


def arrivals(paths: Iterable[Path], piped: bytes, supplied: Supplied) -> tuple[tuple[Arrival, ...], tuple[Problem, ...]]:
    """The readable files among `paths` (folders are walked; "-" is what was piped in), and the Problems of the others."""
    read: list[Arrival] = []
    problems: list[Problem] = []
    for path in _files(paths):
        try:
            content = _piped(piped) if path == Path("-") else intake.received(path, str(path))
            name = f"paste-{hashlib.sha256(content).hexdigest()[:8]}.txt" if path == Path("-") else _safe(path.name)
            intake.from_bytes(content, name, str(path))
            read.append(Arrival(name, content, supplied))
        except intake.SetAside as refused:
            problems.append(refused.problem)
    return tuple(read), tuple(problems)


def rehearsed(project: pipeline.Project, arrived: Iterable[Arrival]) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """What adding would find; nothing is written."""
    reports = []
    for arrival in arrived:
        raw = intake.from_bytes(arrival.content, arrival.name, arrival.name)
        articles, ledgers = pipeline.converted([raw])
        numbered = tuple(replace(a, slug=str(n)) for n, a in enumerate(articles))
        edition = Edition(numbered, project.catalogue, topics.all_mentions(numbered, project.catalogue))
        reports.append(_report(arrival.name, numbered, ledgers[raw.path], edition, {}))
    return tuple(reports), ()


def added(
    project: pipeline.Project, arrived: Iterable[Arrival], today: date
) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """Copies the files in, runs the pipeline and reports on them. The same bytes again are not copied twice."""
    project.raw.mkdir(parents=True, exist_ok=True)
    known = {digest: name for name, digest in _digests(project.raw)}
    names: list[str] = []
    notes: list[Problem] = []
    for arrival in arrived:
        digest = hashlib.sha256(arrival.content).hexdigest()
        if digest in known:
            where = Where(project.shown(pipeline.RAW, known[digest]))
            notes.append(Problem(where, "received before, byte for byte", "nothing was copied", Severity.NOTE))
        else:
            known[digest] = _stored(project.raw, arrival)
        names.append(known[digest])
    done = pipeline.run(project, today)
    mine = tuple(p for p in done.problems if any(p.where.path.endswith(f"/{name}") for name in names))
    return tuple(_reports(names, done)), (*notes, *mine)


def told(report: Report) -> str:
    """A report as a person reads it."""
    count = f"{len(report.found)} article{'s' * (len(report.found) != 1)}"
    head = f"{report.file}: {count}; {report.received} lines received = {report.kept} kept + {report.received - report.kept} removed"
    return "\n".join([head, *(_told(number, found) for number, found in enumerate(report.found, start=1)), ""])


def as_data(report: Report) -> dict[str, object]:
    """A report as JSON."""
    return {
        "file": report.file,
        "lines": {"received": report.received, "kept": report.kept, "removed": report.received - report.kept},
        "articles": [_as_data(found) for found in report.found],
    }


def _as_data(found: Found) -> dict[str, object]:
    article = found.article
    return {
        "slug": article.slug,
        "outcome": found.outcome,
        "headline": article.headline,
        "date": article.published.date.isoformat() if article.published.date else None,
        "date_evidence": article.published.evidence,
        "captions": [{"text": c.text, "credit": c.credit, "date": c.date} for c in article.captions],
        "blocks": len(article.paragraphs),
        "topics": dict(found.topics),
        "removed": dict(found.removed),
    }


def _told(number: int, found: Found) -> str:
    article = found.article
    day = article.published.date
    when = f"{dates.short(day)}, {article.published.evidence}" if day else "not given in the text"
    rows = [
        ("date", when),
        ("blocks", str(len(article.paragraphs))),
        ("topics", ", ".join(f"{name} {count}" for name, count in found.topics) or "none"),
        ("removed", "; ".join(f"{count} × {why}" for why, count in found.removed) or "nothing"),
    ]
    if found.outcome:
        rows.insert(0, ("page", f"{article.slug}.md, {found.outcome}"))
    return "\n".join([f"\n{number:>3}. {article.headline}", *(f"     {key:<8} {value}" for key, value in rows)])


def _reports(names: Iterable[str], done: pipeline.Run) -> Iterator[Report]:
    outcomes = {change.slug: change.outcome for change in done.changes}
    by_file: dict[str, list[Article]] = {}
    for article in sorted(done.edition.articles, key=lambda article: article.raw.first_line):
        by_file.setdefault(article.raw.file, []).append(article)
    for name in dict.fromkeys(names):
        if name in done.ledgers:
            yield _report(name, tuple(by_file.get(name, ())), done.ledgers[name], done.edition, outcomes)


def _report(
    name: str, articles: tuple[Article, ...], ledger: Ledger, edition: Edition, outcomes: dict[Slug, Outcome]
) -> Report:
    parts = {min(entry.line for entry in part.entries): part for part in ledger.by_article}
    received = sum(1 for entry in ledger.entries if entry.text.strip())
    found = tuple(
        Found(
            article=article,
            outcome=outcomes[article.slug].value if article.slug in outcomes else "",
            topics=tuple((topic.name, count) for topic, count in edition.topics_by_article[article.slug]),
            removed=tuple(_removed(parts.get(article.raw.first_line))),
        )
        for article in articles
    )
    return Report(name, received, len(ledger.kept), found)


def _removed(part: Ledger | None) -> Iterator[tuple[str, int]]:
    dropped = part.dropped if part else ()
    reasons = Counter(re.sub(r" of line \d+$", "", entry.why) for entry in dropped if entry.text.strip())
    yield from reasons.items()


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir() and not path.is_symlink():
            for parent, folders, files in os.walk(path):
                folders.sort()
                yield from (Path(parent) / name for name in sorted(files) if not name.startswith("."))
        else:
            yield path


def _piped(content: bytes) -> bytes:
    if len(content) > MAX_BYTES:
        raise intake.SetAside("standard input", "more than the 2 MB a file may have", "split it into smaller files")
    if not content.strip():
        raise intake.SetAside("standard input", "nothing came in", "pipe a text in: pbpaste | briefing add -")
    return content


def _safe(name: str) -> str:
    """A file's name without what a shell or a URL would stumble over."""
    return _UNSAFE.sub("-", name).strip("-.") or "clipping.txt"


def _stored(folder: Path, arrival: Arrival) -> str:
    """Writes the file under its name, or the next free one, and what was said of it beside."""
    stem, dot, suffix = arrival.name.rpartition(".")
    stem = stem or arrival.name
    name, number = arrival.name, 2
    while os.path.lexists(folder / name):
        name, number = f"{stem}-{number}{dot}{suffix}" if dot else f"{stem}-{number}", number + 1
    (folder / name).write_bytes(arrival.content)
    said = arrival.supplied
    source = {key: value for key, value in (("outlet", said.outlet), ("url", said.url), ("date", said.day)) if value}
    if source:
        text = yaml.safe_dump(source, allow_unicode=True, sort_keys=False)
        (folder / (name + intake.SOURCE_SUFFIX)).write_text(text, encoding="utf-8")
    return name


def _digests(folder: Path) -> Iterator[tuple[str, str]]:
    for path in intake.received_files(folder):
        if path.is_file() and not path.is_symlink() and path.stat().st_size <= MAX_BYTES:
            yield path.relative_to(folder).as_posix(), hashlib.sha256(path.read_bytes()).hexdigest()
