"""Entries of a live page among the lines of a text: a time or an age, a heading below it, and text.

Lines in, what each of an entry's header is out. One page is one article, however many entries it has: a heading below
a time opens none. The time of day is kept over its heading; an age ("3h ago") tells no day, and is a stamp.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from generator.clean.forms import byline, ends_sentence, is_bare_name, is_paragraph
from generator.clean.furniture import furniture
from generator.clean.lines import Line
from generator.clean.sheets import Part, Sheet
from generator.clean.stamps import stamp
from generator.dates import behind_clock, is_age, is_clock

LEAST = 3
"""Entries of a live page: fewer times of day stand in many a text."""

REACH = 4
"""Lines below an entry's time within which its text stands."""

MOST_ABOVE = 3
"""Paragraphs over the first entry: what the page tells in advance."""

MAX_HEADING = 28
"""Words of an entry's heading."""

LONGEST = 200
"""Characters of a line that may be of an entry's header."""


class Mark(Enum):
    """What a line of an entry's header is."""

    TIME = "time of an entry"
    AGE = "relative time stamp of an entry: it tells no day"
    HEADING = "heads an entry of a live page"


def live_entries(lines: Sequence[Line]) -> Mapping[int, Mark]:
    """The places of entries' times and headings; none where the text is no live page."""
    times = [at for at, line in enumerate(lines) if _is_time(line.text)]
    if len(times) < LEAST:
        return {}
    entries = [entry for at in times if (entry := _entry(lines, at))]
    headed = sum(Mark.HEADING in entry.values() for entry in entries)
    if len(entries) < LEAST or headed < LEAST or 2 * headed <= len(entries) or not _is_on_top(lines, min(entries[0])):
        return {}
    return {at: mark for entry in entries for at, mark in entry.items()}


def _is_on_top(lines: Sequence[Line], first: int) -> bool:
    """Hardly any text stands over the first entry: below an article comments and teasers have times of their own."""
    return sum(is_paragraph(line.text) for line in lines[:first]) <= MOST_ABOVE


def _is_time(text: str) -> bool:
    if not text[:1].isdigit():
        return is_age(text)
    return is_clock(text) or is_age(text) or (len(text) <= LONGEST and _is_heading(behind_clock(text)))


def _entry(lines: Sequence[Line], at: int) -> dict[int, Mark]:
    """The header that begins with the time on that line; empty where no text follows."""
    text = lines[at].text
    found = {at: Mark.TIME if is_clock(text) else Mark.AGE if is_age(text) else Mark.HEADING}
    for below in range(at + 1, min(len(lines), at + 1 + REACH)):
        said = lines[below].text
        if is_paragraph(said) and not _is_question(said):
            return found
        if _is_time(said):
            return {}
        if len(found) == 1 and found[at] is not Mark.HEADING and _is_heading(said):
            found[below] = Mark.HEADING
    return {}


def _is_heading(text: str) -> bool:
    is_short = 1 < len(text.split()) <= MAX_HEADING and (not ends_sentence(text) or _is_question(text))
    return is_short and not (furniture(text) or stamp(text) or byline(text) or is_bare_name(text))


def _is_question(text: str) -> bool:
    return text.endswith(("?", "؟", "？")) and len(text.split()) <= MAX_HEADING // 2


def entries_of_a_live_page(sheet: Sheet) -> None:
    """In a text without markup the times and headings of its entries, below the page's own headline."""
    if not sheet.labels:
        return
    entries = live_entries(sheet.lines)
    sheet.live = (min(entries), max(entries)) if entries else None
    for at, mark in _below_headline(sheet, entries):
        if mark is Mark.AGE:
            sheet.say(at, Part.DROPPED, mark.value)
        else:
            sheet.say(at, Part.BODY if mark is Mark.TIME else Part.SUBHEADING, mark.value)


def _below_headline(sheet: Sheet, entries: Mapping[int, Mark]) -> Iterator[tuple[int, Mark]]:
    """All of them, but for the first heading where nothing above it could be the page's headline."""
    first = min((at for at, mark in entries.items() if mark is Mark.HEADING), default=-1)
    has_headline = any(_is_heading(line.text) for line in sheet.lines[: max(first, 0)] if not _is_time(line.text))
    return ((at, mark) for at, mark in sorted(entries.items()) if at != first or has_headline)


def texts_of_a_live_page(sheet: Sheet) -> None:
    """The paragraphs of its entries; behind the last one's first the page's own lists may stand."""
    if sheet.live is None:
        return
    first, last = sheet.live
    for at, line in sheet.open(first, last + REACH):
        if is_paragraph(line.text):
            sheet.say(at, Part.BODY, "text of a live page's entry")
            if at > last:
                return
