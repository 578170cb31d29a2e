"""JSON lines {"id", "title", "text"} in, JSON lines {"id", "mentions"} out, or a Problem for a line that is no text.

Offsets count Unicode code points. The text alone is searched: nothing in a title is a mention.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.model import Kind, Problem, Severity, Topic, Where
from generator.topics.discovery import Discovered, discovered
from generator.topics.mentions import Matcher, Span


@dataclass(frozen=True)
class _Record:
    """One line's text, and the id as it was given."""

    id: object
    text: str


def mention_lines(topics: Iterable[Topic], lines: Iterable[str]) -> Iterator[str | Problem]:
    """For each line a line with {start, end, text, topic, why} for every mention of a topic."""
    matcher = Matcher(tuple(topics))
    for record in _records(lines):
        if isinstance(record, Problem):
            yield record
        else:
            spans = _spans(matcher, record.text)
            yield _line(record, [{"start": s.start, "end": s.end, "topic": s.topic, "why": s.why} for s in spans])


def _spans(matcher: Matcher, text: str) -> tuple[Span, ...]:
    """The mentions, and the names that a printer parted at a line's end: Zelen-, sky.

    Read as soft hyphens, of which there must be as many for offsets to hold; what is joined with a hyphen of its own,
    "Kurdish-, led", was found before.
    """
    plain = matcher.spans(text)
    if not _PARTED.search(text):
        return plain
    whole = matcher.spans(_PARTED.sub(lambda parted: "\u00ad" * len(parted[0]), text))
    parted = [match.start() for match in _PARTED.finditer(text)]
    joined = [s for s in whole if bisect_left(parted, s.start) < bisect_left(parted, s.end)]
    starts = [s.start for s in joined]
    before = ((s, bisect_left(starts, s.end) - 1) for s in plain)
    kept = [s for s, at in before if at < 0 or joined[at].end <= s.start]
    return tuple(sorted((*kept, *joined), key=lambda span: span.start))


_PARTED = re.compile(r"(?<=[^\W\d_])-\n(?=[^\W\d_A-Z])")


def discovery_lines(lines: Iterable[str]) -> Iterator[str | Problem]:
    """For each line a line with {start, end, text, type, topic} for every name. All lines are read before the first."""
    records = tuple(_records(lines))
    yield from (record for record in records if isinstance(record, Problem))
    read = [record for record in records if not isinstance(record, Problem)]
    for record, names in zip(read, discovered(record.text for record in read), strict=True):
        yield _line(record, (_name(name) for name in names))


def _name(name: Discovered) -> Mapping[str, Any]:
    kind = _TYPES.get(name.kind, "MISC")
    return {"start": name.start, "end": name.end, "type": kind, "topic": " ".join(name.topic)}


_TYPES = {Kind.PERSON: "PER", Kind.ORGANISATION: "ORG", Kind.PLACE: "LOC"}


def _line(record: _Record, found: Iterable[Mapping[str, Any]]) -> str:
    told = [{**one, "text": record.text[one["start"] : one["end"]]} for one in found]
    return json.dumps({"id": record.id, "mentions": told}, ensure_ascii=False)


def _records(lines: Iterable[str]) -> Iterator[_Record | Problem]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _record(line, Where("input", number))


def _record(line: str, where: Where) -> _Record | Problem:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return Problem(where, "not JSON", "give one object a line", Severity.ERROR)
    if not isinstance(record, dict) or not isinstance(record.get("text"), str) or "id" not in record:
        return Problem(where, "no “id” or no “text”", 'give {"id": …, "text": "…"}', Severity.ERROR)
    return _Record(record["id"], record["text"])
