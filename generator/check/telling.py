"""Findings -> text for people, JSON for programs, annotations for GitHub."""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.check.findings import Findings
from generator.check.publishing import Share
from generator.model import Extent, Problem, Severity

_GITHUB_LEVELS = {Severity.NOTE: "notice", Severity.WARNING: "warning", Severity.ERROR: "error"}


def as_text(found: Findings) -> str:
    """A line a problem, what would be published of whom, the sum."""
    return "\n".join([*map(str, found.problems), *_publishing(found), "", _sum(found)]).lstrip("\n")


def as_json(found: Findings) -> str:
    """The same as data."""
    data = {
        "problems": [_problem(problem) for problem in found.problems],
        "publish": found.extent.value,
        "publishing": [_share(share) for share in found.shares],
        "looked_at": {"articles": found.articles, "pages": found.pages},
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def as_github(found: Findings) -> str:
    """Workflow commands: GitHub shows each beside its line (docs.github.com, "Workflow commands")."""
    return "\n".join([*map(_annotation, found.problems), "", _sum(found)]).lstrip("\n")


def _publishing(found: Findings) -> Iterator[str]:
    much = "in full" if found.extent is Extent.FULL else "as excerpts"
    if found.shares:
        yield f"\nWould be published, {much}:"
    for share in found.shares:
        licence = share.licence or "licence not known, kept from search engines"
        yield f"{share.articles:>6}  {share.outlet or 'outlet not known'}: {licence}"


def _sum(found: Findings) -> str:
    counts = ", ".join(
        _number(found.count(severity), severity.value) for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE)
    )
    return f"{_number(found.articles, 'article')}, {_number(found.pages, 'page')}: {counts}"


def _number(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"


def _problem(problem: Problem) -> dict[str, object]:
    return {
        "file": problem.where.path,
        "line": problem.where.line,
        "severity": problem.severity.value,
        "what": problem.what,
        "remedy": problem.remedy,
    }


def _share(share: Share) -> dict[str, object]:
    return {"outlet": share.outlet or None, "licence": share.licence or None, "articles": share.articles}


def _annotation(problem: Problem) -> str:
    where = f"file={_property(problem.where.path)}"
    where += f",line={problem.where.line}" if problem.where.line else ""
    return f"::{_GITHUB_LEVELS[problem.severity]} {where}::{_message(f'{problem.what}; {problem.remedy}')}"


def _message(text: str) -> str:
    """Text that cannot end the command and begin another."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
