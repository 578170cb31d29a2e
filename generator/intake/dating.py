"""The day a page says its article was published, the day of its latest change, and where it says so.

Most trusted is the stamp printed with the headline: it is what the reader was told, in the newsroom's own time zone.
Then come the page's data, its meta elements and its address. The day of a change is never taken for the first one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from generator.dates import day_dates
from generator.intake.plain import day_of, is_address
from generator.intake.saved_page import SavedPage, texts
from generator.model import Shape

Finding = tuple[date, str]
"""A day, and what shows it."""

FIRST, LAST = date(1990, 1, 1), date(2100, 1, 1)
"""Days outside are a template's or a mistake's: 1970-01-01, 0001-01-01."""

STAMP_WORDS = 14
"""Words of a line that may be a stamp: "By Ann Example on March 12, 2026 | 3 comments"."""

LABEL_WORDS = 3
"""Words of a line that may say what the next one tells: "Last update:"."""

_PUBLISHED_META = """article:published_time og:article:published_time article:published og:published_time
    datepublished article.published article:publish_date published-date published_date publish-date publish_date
    publication_date date dc.date dc.date.issued dcterms.date dcterms.created dcterms.issued parsely-pub-date
    sailthru.date pubdate cxenseparse:recs:publishtime cxenseparse:publishtime w-published-date published
    published-time citation_publication_date citation_date""".split()
_CHANGED_META = "article:modified_time og:updated_time datemodified dcterms.modified last-modified updated".split()

_UPDATED = re.compile(r"\b(?:updated|modified|edited|reviewed|revised|last)\b", re.IGNORECASE)
_PRINTED_LABEL = re.compile(r"\b(?:published|posted|publié|veröffentlicht|publicado|pubblicato)\b", re.IGNORECASE)
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/((?:19|20)\d{2})(?![\d/])")
"""2/24/2026: a day only where one number can be no month."""

_RUN_ON = re.compile(r"(?<=\d{4})(?=[A-Z][a-z]{2})")

_DAY_IN_ADDRESS = re.compile(r"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/.-]|$)")


def published(page: SavedPage) -> tuple[str, str]:
    """The ISO day and its evidence; empty where the page does not say."""
    for source in SOURCES:
        for day, evidence in source(page):
            if FIRST <= day <= LAST:
                return day.isoformat(), evidence
    return "", ""


def witnesses(page: SavedPage, told: str) -> tuple[str, ...]:
    """For each place that tells that ISO day what it says."""
    found = ((day, evidence) for source in SOURCES for day, evidence in source(page))
    return tuple(dict.fromkeys(evidence for day, evidence in found if day.isoformat() == told))


def updated(page: SavedPage) -> tuple[str, str]:
    """The ISO day of the latest change and its evidence; empty where the page names none."""
    found = next(((day, evidence) for day, evidence in _changed(page) if FIRST <= day <= LAST), None)
    return (found[0].isoformat(), found[1]) if found else ("", "")


def _stamped(page: SavedPage) -> Iterator[Finding]:
    """A date in a short line by the headline that is no label of a change."""
    for line, days in _stamps(page):
        first = [day for day, is_change in days if not is_change]
        if first:  # "May 21, 2025April 24, 2025": changed and published, as some themes print them
            yield min(first), f"the page prints “{line}”"


def _stamps(page: SavedPage) -> Iterator[tuple[str, list[tuple[date, bool]]]]:
    """The short lines of the header with the days they name, and whether each is labelled a change."""
    label = ""
    for laid in page.header:
        line = laid.block.lines[0]
        if laid.block.shape not in (Shape.CAPTION, Shape.HEADLINE) and len(line.split()) <= STAMP_WORDS:
            days = [(day, bool(_UPDATED.search(label + line[:start]))) for day, start in _days(line)]
            yield f"{label}{line}" if days else line, days
        label = f"{line} " if len(line.split()) <= LABEL_WORDS and line.endswith(":") else ""


def _from_times(page: SavedPage) -> Iterator[Finding]:
    """A <time> in the header, or the only one of the page."""
    times = [element for element in page.root.iter("time") if element.get("datetime")]
    near = [element for laid in page.header for element in laid.element.iter("time")]
    days = {day_of(element.get("datetime", "")) for element in times}
    for element in near if near else times if len(days) == 1 else []:
        said = element.get("datetime", "")
        if (day := day_of(said)) and not _UPDATED.search(
            f"{element.get('class') or ''} {element.get('itemprop') or ''}"
        ):
            yield day, f"the page's <time> says “{said}”"


def _from_data(page: SavedPage) -> Iterator[Finding]:
    for node in page.described:
        for key in ("datePublished", "dateCreated", "uploadDate"):
            for said in texts(node.get(key)):
                if day := _written_day(said):
                    yield day, f"the page's own data says {key} “{said}”"


def _from_meta(page: SavedPage) -> Iterator[Finding]:
    for key in _PUBLISHED_META:
        said = page.metas.get(key, "")
        if day := _written_day(said):
            yield day, f"the page's {key} says “{said}”"


def _labelled(page: SavedPage) -> Iterator[Finding]:
    """ "Published 20 January 2026" within the article, or as the only such line of the page."""
    lines = [laid for laid in page.laid if len(laid.block.lines[0].split()) <= STAMP_WORDS]
    lines = [laid for laid in lines if _PRINTED_LABEL.search(laid.block.lines[0])]
    own = [laid for laid in lines if laid.block.shape is not Shape.OUTSIDE]
    found = [(day, laid.block.lines[0]) for laid in own or lines for day, _ in _days(laid.block.lines[0])]
    if own or len({day for day, _ in found}) == 1:
        yield from ((day, f"the page prints “{line}”") for day, line in found)


def _from_address(page: SavedPage) -> Iterator[Finding]:
    links = [e.get("href", "") for e in page.root.iter("link") if (e.get("rel") or "").lower() == "canonical"]
    for link in (*links, page.metas.get("og:url", "")):
        found = _DAY_IN_ADDRESS.search(link) if is_address(link) else None
        if found and (day := day_of(f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}")):
            yield day, f"the page's address names “{found[0].strip('/')}”"


def _changed(page: SavedPage) -> Iterator[Finding]:
    """The latest change: as printed by the headline, else as the page's data have it."""
    for line, days in _stamps(page):
        yield from ((day, f"the page prints “{line}”") for day, is_change in days if is_change)
    for node in page.described:
        for said in texts(node.get("dateModified")):
            if day := _written_day(said):
                yield day, f"the page's own data says dateModified “{said}”"
    for key in _CHANGED_META:
        said = page.metas.get(key, "")
        if day := _written_day(said):
            yield day, f"the page's {key} says “{said}”"


SOURCES: tuple[Callable[[SavedPage], Iterator[Finding]], ...] = (
    _stamped,
    _from_data,
    _from_meta,
    _from_times,
    _labelled,
    _from_address,
)
"""Most trusted first."""


def _days(line: str) -> Iterator[tuple[date, int]]:
    """The days a line names, and where."""
    line = _RUN_ON.sub(" ", line)
    yield from ((found.day, found.start) for found in day_dates(line))
    for found in _SLASHED.finditer(line):
        first, second = int(found[1]), int(found[2])
        if first <= 12 < second and (day := day_of(f"{found[3]}-{first:02}-{second:02}")):
            yield day, found.start()


def _written_day(said: str) -> date | None:
    """A day as machines write it, or as people do: "2026-01-20T14:05Z", "Feb 08, 2022"."""
    if day := day_of(said):
        return day
    return next((found.day for found in day_dates(said)), None)
