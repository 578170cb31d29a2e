"""When an article was published, and why we say so: stated, else inferred by strict agreement, else unknown in bounds.

Inference needs two witnesses in the text that agree: a day-precise date (a photo's, or one printed beside its weekday)
and the weekday on which the report says its news was told. The day is the first such weekday on the dated day or the
day after; a wider reach would let any date agree with any weekday. A date that the text itself contradicts is no date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.clean.bounds import bounded
from generator.clean.evidence import Evidence
from generator.dates import (
    DayDate,
    day_dates,
    first_on_or_after,
    is_planned,
    is_report_day,
    iso_day,
    iso_month,
    iso_year,
    past_years,
    weekdays,
)
from generator.model import Precision, Published, Stated, Updated

REACH = timedelta(days=1)
"""How long after a dated photo or event its report may appear and still count as agreeing."""

LEDE = 3
"""Paragraphs from the first in which the weekday of the report is looked for."""

_OLD_PHOTO = re.compile(r"\b(?:file|archive|archival|undated|أرشيفية)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Witness:
    day: date
    says: str


def published(evidence: Evidence, stated: Stated) -> Published:
    """The article's day with the chain of reasons; precision UNKNOWN and no date where nothing fixes it."""
    partly, stamped = _partly_supplied(stated), _stamped(evidence)
    if partly and stamped and _within(stamped, partly):
        return stamped
    return (
        _printed_before(evidence, stated)
        or _supplied(stated)
        or partly
        or stamped
        or _inferred(evidence)
        or bounded(evidence, stated)
    )


def updated(evidence: Evidence, stated: Stated, appeared: Published) -> Updated:
    """The day of the article's latest change, where something states one after the day on which it appeared."""
    printed = next(((stamp.day, f"stated: “{stamp.text}”") for stamp in evidence.updates if stamp.day), (None, ""))
    day, says = iso_day(stated.updated), f"stated: {stated.updated_evidence}"
    found, why = (day, says) if day else printed
    if found is None or (appeared.date is not None and found <= appeared.date):
        return Updated()
    return Updated(found, why)


def _printed_before(evidence: Evidence, stated: Stated) -> Published | None:
    """The day that a clipping prints, where the file states only when the message was sent that holds it."""
    sent = iso_day(stated.published) if stated.is_sent else None
    printed = _stamped(evidence) if sent else None
    if not sent or not printed or not printed.date:
        return None
    return printed if sent - LONGEST_ON_THE_WAY <= printed.date < sent else None


LONGEST_ON_THE_WAY = timedelta(days=366)
"""From the day that a clipping prints to that on which it was sent on."""


def _supplied(stated: Stated) -> Published | None:
    day = None if stated.is_passed_on else iso_day(stated.published)
    return Published(day, Precision.DAY, f"stated: {stated.published_evidence}") if day else None


def _partly_supplied(stated: Stated) -> Published | None:
    """A month or a year is stated, no day of it."""
    month, year = iso_month(stated.published), iso_year(stated.published)
    if month is None and year is None:
        return None
    says = f"stated: {stated.published_evidence}"
    return Published(month, Precision.MONTH, says) if month else Published(year, Precision.YEAR, says)


def _within(told: Published, partly: Published) -> bool:
    """The day is one of the stated month, or year."""
    if told.day is None or partly.date is None:
        return False
    return told.month == partly.month if partly.month else told.day.year == partly.date.year


def _stamped(evidence: Evidence) -> Published | None:
    """The first stamp that tells of the publication; one of an update alone tells only that it was not later."""
    first = next((stamp for stamp in evidence.stamps if stamp.days and not stamp.is_update), None)
    if first is None or first.day is None:
        return None
    says = (f"stated: “{first.text}”", *_doubts(evidence, first.text, first.day))
    return Published(first.day, Precision.DAY, "; ".join(says))


def _doubts(evidence: Evidence, printed: str, day: date) -> Iterator[str]:
    """What does not go with the day as it is printed, which is kept: "Monday 20 January 2026" was a Tuesday."""
    if any(found.day == day and _weekday(found, printed) not in (None, day.weekday()) for found in day_dates(printed)):
        yield f"that day is a {_WEEKDAYS[day.weekday()]}"
    if any(stamp.day and stamp.day < day for stamp in evidence.updates):
        yield "the day of the update is an earlier one"


def _weekday(found: DayDate, printed: str) -> int | None:
    """The one beside the day, in short too: "Wed, 20 January 2026"."""
    short = _SHORT_WEEKDAY.search(printed, 0, found.start)
    return _SHORT_WEEKDAYS.index(short[1].lower()) if found.weekday is None and short else found.weekday


_SHORT_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SHORT_WEEKDAY = re.compile(r"(?<!\w)(mon|tue|wed|thu|fri|sat|sun)(?:s|rs?)?[.,]{0,2} ?\Z", re.IGNORECASE)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _inferred(evidence: Evidence) -> Published | None:
    witnesses = list(_witnesses(evidence))
    if not witnesses:
        return None
    latest = max(witnesses, key=lambda witness: witness.day)
    agreeing = [(day, words) for day, words in _report_days(evidence, latest.day) if day - latest.day <= REACH]
    if not agreeing:
        return None
    day, words = max(agreeing, key=lambda pair: pair[0])
    if any(year > day.year for paragraph in evidence.paragraphs for year in past_years(paragraph)):
        return None
    return Published(day, Precision.DAY, f"inferred from {latest.says} and “{words}”")


def _witnesses(evidence: Evidence) -> Iterator[_Witness]:
    for caption in evidence.captions:
        for found in day_dates(caption):
            if found.is_consistent and not _OLD_PHOTO.search(caption):
                yield _Witness(found.day, f"a photo caption dated “{found.text}”")
    for paragraph, days in evidence.dated:
        for found in days:
            if found.weekday is not None and found.is_consistent and not is_planned(paragraph, found.start):
                yield _Witness(found.day, f"“{found.text}” in the text")


def _report_days(evidence: Evidence, anchor: date) -> Iterator[tuple[date, str]]:
    """For each weekday of the first paragraph that names one: its first day from the anchor on, and its words."""
    for paragraph in evidence.paragraphs[:LEDE]:
        named = [found for found in weekdays(paragraph) if is_report_day(paragraph, found.start)]
        if named:
            for found in named:
                yield first_on_or_after(anchor, found.weekday), found.text
            return


def is_inferred(published: Published) -> bool:
    """The date was reasoned out, not stated."""
    return published.evidence.startswith("inferred")
