"""Date stamps: a line in, the day it prints for its article out, and whether that is the day of an update only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from generator.clean.forms import ends_sentence
from generator.dates import day_dates

_STAMP_WORDS = frozenset(
    """
    published updated posted modified issued created edited first last on at date time the am pm a.m p.m gmt utc
    est edt et pst pdt cet cest bst ist eet ast uk hrs monday tuesday wednesday thursday friday saturday sunday
    mon tue wed thu fri sat sun by min mins minute minutes read h نشر في آخر تحديث بتاريخ الساعة الاثنين الإثنين
    الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
""".split()
)
"""A line of a date and nothing but these is a stamp: "Published: 20 January 2026, 14:05 GMT"."""

MAX_STAMP = 24
"""Words of a header's line that holds the stamp beside names and labels."""

_CLOCK = re.compile(
    r"\b\d{1,2}\s?[:.h]\s?\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|[+-]\d{2}:?\d{2}|\bT(?=\d)",
    re.IGNORECASE,
)
_STAMP_LABEL = re.compile(r"\b(published|posted|issued|created|updated|modified|edited)\b|(نشر)|(تحديث)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A line that says when the article was published (or only updated)."""

    day: date | None
    text: str
    is_update: bool = False


@lru_cache(maxsize=2048)  # every stage of clean asks again of the same lines
def stamp(text: str) -> Stamp | None:
    """The line as a date stamp, if it is a date or a time and little else."""
    if len(text) > 120 or not any(map(str.isdigit, text)):
        return None
    dates = day_dates(text)
    rest = text
    for found in reversed(dates):
        rest = rest[: found.start] + " " + rest[found.end :]
    rest, clocks = _CLOCK.subn(" ", rest)
    left = [word.strip(".").lower() for word in re.findall(r"[^\W_]+(?:\.[^\W_]+)*", rest)]
    if not (dates or clocks) or any(word not in _STAMP_WORDS for word in left):
        return None
    return labelled(text)


def header_stamp(text: str) -> Stamp | None:
    """In an article's header a short line with a day in it is a stamp too: "Ann Example • Oct 20, 2025 • 8 min"."""
    if len(text.split()) > MAX_STAMP or ends_sentence(text) or not day_dates(text):
        return None
    return labelled(text)


def labelled(text: str) -> Stamp:
    """The first date that is not labelled an update, else the first; with the words that say so."""
    dates = day_dates(text)
    labels = [
        (m.start(), m[0].lower() in ("updated", "modified", "edited", "تحديث")) for m in _STAMP_LABEL.finditer(text)
    ]
    marked = [
        (found, next((is_update for at, is_update in reversed(labels) if at < found.start), False)) for found in dates
    ]
    for found, is_update in sorted(marked, key=lambda pair: pair[1]):
        return Stamp(found.day, text, is_update)
    return Stamp(None, text)
