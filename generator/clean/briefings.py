"""Briefings, press reviews and lists of short reports: where each of their reports begins, if they surely are apart.

Lines of a whole file with their looks in; for each report its first line and its headline out. A briefing is a
container: its reports are about different things, and are found, linked and cited by themselves. Sub-headings of one
article look the same line by line, so all of this must hold: the file says that it is a briefing, or each report has a
byline or a stamp of its own; it is headlines with a few paragraphs each and nothing else; and no two reports in a row
speak of the same. What has no headlines ("-- One sentence of each") stays one: a sentence of a review is no report.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from generator.clean.lines import Line
from generator.clean.looks import Look
from generator.press_names import is_paper

NAMES = (
    r"(?:morning|evening|daily|weekly|midday|news|press) (?:briefing|brief|digest|round-?up|review|summary)",
    r"(?:wire|media) (?:round-?up|review|digest)|(?:news )?in brief|review of the press",  # Wire round-up
    r"revue de (?:la )?presse|presseschau|pressespiegel|nachrichten(?:überblick| kompakt)|kurz(?:meldungen| gemeldet)",
    r"rassegna stampa|revista de prensa|resumen de (?:prensa|noticias)|persoverzicht|przegląd prasy",
    r"обзор (?:прессы|сми|новостей)|basın özeti|(?:جولة|مقتطفات|أقوال) (?:في |من )?الصحف(?: |$)|新闻(?:简报|早报)",
)
"""What such a file calls itself in its first line."""

_NAMED = re.compile(rf"(?:.{{0,40}}\W)?(?:{'|'.join(NAMES)})(?:\W.{{0,80}})?", re.IGNORECASE)

LEAST = 2
"""Reports of a briefing."""

MOST_ABOVE = 4
"""Lines above its first report."""

MOST_TEXTS = 4
"""Paragraphs of a report."""

MOST_HEADERS = 3
"""Bylines and stamps of a report."""

MOST_BELOW = 2
"""Lines below the last report that are none: a button, a right."""

IN_COMMON = 0.13
"""Share of their longer words that two reports in a row may have in common."""

SPOKEN_OF = 0.2
"""Share of a headline's longer words that its text has, in more than half of the reports."""


@dataclass(slots=True)
class _Report:
    """A report's lines on their way."""

    start: int
    title: int
    headers: list[int] = field(default_factory=list)
    texts: list[int] = field(default_factory=list)


def briefing_openings(lines: Sequence[Line], looks: Sequence[Look]) -> tuple[tuple[int, int], ...]:
    """The file's reports; none where it is no briefing, or not surely."""
    is_named = any(len(line.text) <= LONGEST_NAME and _NAMED.fullmatch(line.text) for line in lines[:2])
    if not is_named and not _may_be_list(looks):
        return ()
    reports = _reports(lines, looks, 1 if is_named else 0)
    if len(reports) < LEAST or not (is_named or all(report.headers for report in reports)):
        return ()
    return tuple((report.start, report.title) for report in reports) if _are_apart(reports, looks) else ()


LONGEST_NAME = 120
"""Characters of a line in which a file says what it is."""


def _may_be_list(looks: Sequence[Look]) -> bool:
    """A headline with a byline or a stamp stands on top: all other files are not read further."""
    return len(looks) > MOST_TEXTS and _is_title(looks[0]) and looks[1].is_header


def _reports(lines: Sequence[Line], looks: Sequence[Look], above: int) -> list[_Report]:
    """The reports from the top; none where other lines stand among them, or more than a few above or below."""
    first = next((at for at in range(above, len(looks)) if _opens(looks, at)), len(looks))
    if first > MOST_ABOVE:
        return []
    reports: list[_Report] = []
    pending: int | None = None
    for at in range(first, len(looks)):
        look = looks[at]
        if look.is_running:
            if not reports or pending is not None:
                return []
            reports[-1].texts.append(at)
        elif _opens(looks, at):
            reports.append(_Report(at if pending is None else pending, at))
            pending = None
        elif look.is_header and reports and not reports[-1].texts:
            reports[-1].headers.append(at)
        elif is_paper(lines[at].text) and pending is None:
            pending = at
        elif len(looks) - at > MOST_BELOW or not look.is_marked:
            return []
    is_whole = all(report.texts and len(report.texts) <= MOST_TEXTS for report in reports)
    return reports if is_whole and all(len(report.headers) <= MOST_HEADERS for report in reports) else []


def _opens(looks: Sequence[Look], at: int) -> bool:
    """A headline with text below it, but for its byline and stamp."""
    if not _is_title(looks[at]):
        return False
    below = next((look for look in looks[at + 1 : at + 2 + MOST_HEADERS] if not look.is_header), None)
    return below is not None and below.is_running


def _is_title(look: Look) -> bool:
    return look.is_title_like and not (look.is_running or look.is_marked or look.is_header)


def _are_apart(reports: Sequence[_Report], looks: Sequence[Look]) -> bool:
    """No two in a row speak of the same, and the texts speak of what their headlines say."""
    said = [frozenset().union(*(looks[at].content for at in report.texts)) for report in reports]
    if any(len(one & other) / (1 + min(len(one), len(other))) > IN_COMMON for one, other in pairwise(said)):
        return False
    titles = [looks[report.title].content for report in reports]
    own = sum(
        bool(title) and len(title & text) / len(title) >= SPOKEN_OF for title, text in zip(titles, said, strict=True)
    )
    return 2 * own > len(reports)
