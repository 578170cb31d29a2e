"""What programs that clip or export notes write around a Markdown text, not in front matter -> fields with their lines.

Each form is told by what that program alone writes; a text's own "Answer: yes" is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from generator.intake.front_matter import KEYS, key_of

WHY = "property of the clipping"

NEAR = 40
"""Lines at a file's start among which its properties begin."""


class Property(NamedTuple):
    """A line of a body, counted from none; the field that it states and its value, or empty."""

    at: int
    key: str = ""
    value: str = ""


def properties(lines: Sequence[str]) -> tuple[Property, ...]:
    """The lines of a body that are no part of its text, in order."""
    found = {each.at: each for each in chain.from_iterable(form(lines) for form in FORMS)}
    return tuple(found[at] for at in sorted(found))


_FIELD = re.compile(r"^(?P<key>[A-Za-z][\w /().-]{0,40}?):(?:[ \t]+(?P<value>\S.*))?$")
_HEADING = re.compile(r"^# \S")


def _field(at: int, line: str) -> Property | None:
    """A line "Key: value"."""
    found = _FIELD.match(line.strip())
    return Property(at, key_of(found["key"]), (found["value"] or "").strip()) if found else None


def _first(lines: Sequence[str], start: int = 0) -> int:
    """The place of the first line with words."""
    return next((at for at in range(start, len(lines)) if lines[at].strip()), len(lines))


def _read_out(lines: Sequence[str]) -> Iterator[Property]:
    """Jina Reader's head: "Title: …", "URL Source: …", "Markdown Content:"."""
    start = _first(lines)
    end = next((at for at in range(start, min(start + NEAR, len(lines))) if lines[at].strip() == _CONTENT), None)
    head = range(start, start if end is None else end + 1)
    if any(lines[at].startswith("URL Source:") for at in head):
        yield from (_field(at, lines[at]) or Property(at) for at in head if lines[at].strip())


_CONTENT = "Markdown Content:"


def _double_colons(lines: Sequence[str]) -> Iterator[Property]:
    """Logseq's and Dataview's: "author:: [[Ann Example]]" at the top; "collapsed:: true" wherever it stands."""
    start = _first(lines)
    start = _first(lines, start + 1) if start < len(lines) and _HEADING.match(lines[start]) else start
    is_head = True
    for at in range(start, len(lines)):
        found = _DOUBLE.match(lines[at]) if "::" in lines[at] else None
        is_head = is_head and bool(found) and at < start + NEAR
        if found and (is_head or found["key"] in _OF_OUTLINES):
            yield Property(at, key_of(found["key"]), found["value"].strip())


_DOUBLE = re.compile(r"^\s*(?P<key>[A-Za-z][\w -]{0,30}):: +(?P<value>\S.*)$")
_OF_OUTLINES = frozenset("collapsed id heading background-color logseq.order-list-type".split())


def _database_tail(lines: Sequence[str]) -> Iterator[Property]:
    """Joplin's raw export: below the text "id: …", "source_url: …" and at last "type_: 1"."""
    end = max((at for at in range(len(lines)) if lines[at].strip()), default=-1)
    if end < 0 or not re.fullmatch(r"type_: \d{1,2}", lines[end].strip()):
        return
    start = end
    while start > 0 and re.match(r"\w{2,40}:(?: |$)", lines[start - 1]):
        start -= 1
    if any(re.fullmatch(r"id: [0-9a-f]{32}", lines[at]) for at in range(start, end)):
        fields = (_field(at, lines[at]) or Property(at) for at in range(start, end + 1))
        # Its "source" is the program.
        yield from (Property(each.at) if each.key == "source" else each for each in fields)


def _below_title(lines: Sequence[str]) -> Iterator[Property]:
    """Notion's: "Author: Ann Example", a line each, right below the title."""
    title = _first(lines)
    if title == len(lines) or not _HEADING.match(lines[title]):
        return
    start = _first(lines, title + 1)
    end = next((at for at in range(start, len(lines)) if not lines[at].strip()), len(lines))
    found = [_field(at, lines[at]) for at in range(start, min(end, start + NEAR))]
    told = [each for each in found if each]
    if len(told) == len(found) >= LEAST_FIELDS and sum(each.key in KEYS or each.key in _OF_NOTES for each in told) > 1:
        yield from told


LEAST_FIELDS = 2
_OF_NOTES = frozenset("created created_time last_edited_time tags status type category added saved".split())


def _metadata_list(lines: Sequence[str]) -> Iterator[Property]:
    """Readwise's: "## Metadata" over "- Author: [[Ann Example]]"; and its pointer to the whole text."""
    for at, line in enumerate(lines[:NEAR]):
        if line.strip() == "## Metadata":
            end = next((below for below in range(at + 1, len(lines)) if not lines[below].startswith("- ")), len(lines))
            fields = [_field(below, lines[below][2:]) for below in range(at + 1, end)]
            if fields and all(fields):
                yield from (Property(at), *filter(None, fields))
        elif line.strip() == "## Full Document" and (below := _first(lines, at + 1)) < len(lines):
            yield from (Property(at), Property(below)) if lines[below].startswith("[[") else ()


def _excerpt(lines: Sequence[str]) -> Iterator[Property]:
    """MarkDownload's: "> ## Excerpt" over the page's own description."""
    for at, line in enumerate(lines[:NEAR]):
        if line.strip() == "> ## Excerpt":
            yield Property(at)
            if lines[at + 1 :] and lines[at + 1].startswith("> "):
                yield Property(at + 1, "description", lines[at + 1][2:].strip())
            return


def _pointers(lines: Sequence[str]) -> Iterator[Property]:
    """Links back to the article: "[Read Original](https://…)"; and where a note was kept: "Via: Instapaper"."""
    for at, line in enumerate(lines[:NEAR]):
        if found := _POINTER.fullmatch(line.strip()):
            yield Property(at, "url" if found["is_origin"] else "", found["url"])
    end = max((at for at in range(len(lines)) if lines[at].strip()), default=-1)
    if end > 0 and _KEPT_BY.fullmatch(lines[end].strip()):
        yield Property(end)


_POINTER = re.compile(
    r"\[(?:(?P<is_origin>(?:read|view|open|see)(?: the)? original(?: article| page)?)|read (?:on|in) [A-Z]\w+)\]"
    r"\((?P<url>https?://[^\s()]{1,1000})\)",
    re.IGNORECASE,
)
_KEPT_BY = re.compile(r"(?:Via: |(?:Saved|Clipped) (?:with|by|from|to|using) )[A-Z][\w .]{1,30}")


def _day_of_notes(lines: Sequence[str]) -> Iterator[Property]:
    """Zotero's: "# Annotations" over "(22/01/2026, 10:11:12)", which is no day of the article."""
    for at, line in enumerate(lines[:NEAR]):
        if at and lines[at - 1].startswith("# ") and _MADE.fullmatch(line.strip()):
            yield Property(at)


_MADE = re.compile(r"\(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}, \d{1,2}:\d{2}:\d{2}(?: ?[AP]M)?\)")

FORMS = (
    _read_out,
    _double_colons,
    _database_tail,
    _below_title,
    _metadata_list,
    _excerpt,
    _pointers,
    _day_of_notes,
)
