"""A sentence and the day of its report -> the dates it tells of, each with its precision and the reason for it.

A date that two careful readers could resolve differently is left out: a weekday whose verb does not say whether it has
been, "last Friday" on a Saturday, a month whose year may be another, spans ("since 2011", "over the last year"), days
that are known by their date alone. Relative dates need the day of the report; without it they are left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from generator.dates import forms
from generator.dates.calendar import MONTHS, WEEKDAYS, short
from generator.dates.forms import ANY_YEAR, APART, HOURS, KNOWN_BY_THEIR_DAY, LIMIT, NUMBERS
from generator.dates.tense import SOON, Tense, is_foreseen, is_promised, is_told, tense
from generator.dates.written import DayDate, day_dates, may_tell_year
from generator.model import Precision

WITHIN_A_YEAR = timedelta(days=330)
"""A date without its year is the nearest one, unless that is so far away that the next one is as near."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date told at `start`..`end` of a sentence; the fields are those of Event."""

    start: int
    end: int
    date: date
    precision: Precision
    reason: str = ""
    planned: bool = False
    is_limit: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, the paragraph up to its end, the day of its report where known, and where in it others speak."""

    text: str
    context: str
    published: date | None
    quoted: tuple[tuple[int, int], ...] = ()

    def speaks_at(self, place: int) -> bool:
        """Somebody is quoted there: their "yesterday" need not be the report's."""
        return any(start <= place < end for start, end in self.quoted)


Rule = Callable[[re.Match[str], Sentence], Moment | None]


def moments(sentence: Sentence) -> tuple[Moment, ...]:
    """Every date of the sentence that is certain, in order."""
    if sentence.published is None and not may_tell_year(sentence.text):
        return ()  # every rule that does without the report's day reads a year
    full = day_dates(sentence.text)
    found: list[Moment] = [
        _full_day(day, sentence) for day in full if day.is_consistent and not _ends_a_range(day, sentence)
    ]
    taken = [(day.start, day.end) for day in full]
    for pattern, rule in RULES:
        for match in pattern.finditer(sentence.text):
            if all(match.end() <= start or end <= match.start() for start, end in taken):
                taken.append(match.span())
                found += filter(None, [_within_the_calendar(partial(rule, match, sentence))])
    found += _counted_from(sentence, found)
    return tuple(sorted(found, key=lambda moment: moment.start))


def _within_the_calendar(moment: Callable[[], Moment | None]) -> Moment | None:
    """None too where no calendar has the day: "two days later" than 31 December 9999."""
    try:
        return moment()
    except (ValueError, OverflowError):
        return None


def _ends_a_range(found: DayDate, sentence: Sentence) -> bool:
    """ "8-11 December 2026": several days."""
    return re.search(r"\d\s*[-–]\s*$", sentence.text[: found.start]) is not None


def _full_day(found: DayDate, sentence: Sentence) -> Moment:
    """ "20 January 2026"."""
    planned = _is_planned(sentence, found.start, found.day)
    return Moment(found.start, found.end, found.day, Precision.DAY, planned=planned)


def _left_out(_match: re.Match[str], _sentence: Sentence) -> Moment | None:
    """Recognised, so that no later rule takes it for something else; and no event."""
    return None


def _month_of_year(match: re.Match[str], sentence: Sentence) -> Moment | None:
    """ "in September 2025", "by the end of September 2025"."""
    return _period(match, sentence, date(int(match["year"]), MONTHS[match["month"].lower()], 1), Precision.MONTH)


def _year(match: re.Match[str], sentence: Sentence) -> Moment | None:
    """ "in 2014", "by the end of 2026"."""
    return _period(match, sentence, date(int(match["year"]), 1, 1), Precision.YEAR)


def _period(match: re.Match[str], sentence: Sentence, first: date, precision: Precision) -> Moment | None:
    is_limit = match["by"] is not None
    day = last_day(first, precision) if is_limit and match["part"] else first
    planned = _is_planned(sentence, match.start(), first)
    planned |= is_limit and is_promised(sentence.text, match.start())
    return Moment(match.start(), match.end(), day, precision, planned=planned, is_limit=is_limit)


def _day_of_month(match: re.Match[str], sentence: Sentence) -> Moment | None:
    """ "on January 20", "Tuesday, 20 January": the nearest one in the direction the verb tells."""
    month, number = MONTHS[match["m1"].lower() if match["m1"] else match["m2"].lower()], int(match["d1"] or match["d2"])
    if sentence.published is None or (month, number) in KNOWN_BY_THEIR_DAY:
        return None
    days = [day for year in range(-1, 2) if (day := _day(sentence.published.year + year, month, number))]
    found = _nearest(match, sentence, days)
    named = WEEKDAYS[match["weekday"].lower()] if match["weekday"] else None
    if found is None or named not in (None, found.weekday()):
        return None
    return Moment(
        match.start(), match.end(), found, Precision.DAY, _told(match[0], sentence), found > sentence.published
    )


def _month(match: re.Match[str], sentence: Sentence) -> Moment | None:
    """ "was signed in October", "since October's ceasefire"."""
    number = MONTHS[match["month"].lower()]
    if sentence.published is None or number == sentence.published.month:
        return None
    starts = [date(sentence.published.year + year, number, 1) for year in range(-1, 2)]
    found = max(day for day in starts if day < sentence.published) if match["of"] else _nearest(match, sentence, starts)
    if found is None or _has_other_year(sentence, found):
        return None
    is_limit = bool(match["by"])
    planned = found > sentence.published
    if is_limit and not planned:
        return None
    at = match.start("month") if match["of"] else match.start()
    reason = _told(sentence.text[at : match.end()], sentence)
    return Moment(at, match.end(), found, Precision.MONTH, reason, planned, is_limit)


def _weekday(match: re.Match[str], sentence: Sentence) -> Moment | None:
    """ "on Tuesday": the report's own day counts. With "last" and "next" only where all readings agree."""
    if sentence.published is None or sentence.speaks_at(match.start()):
        return None
    before, weekday = (match["before"] or "").lower(), WEEKDAYS[match["weekday"].lower()]
    if before in ("last", "next"):
        found = _in_other_week(sentence.published, weekday, 7 if before == "next" else -7)
        return _moment(match, sentence, found) if found else None
    when = tense(sentence.text, match.start(), match.end())
    away = (weekday - sentence.published.weekday()) % 7
    if when is Tense.FUTURE and away >= SOON and is_told(sentence.text, match.start()):
        when = Tense.UNSURE
    if (before == "by" and when is not Tense.FUTURE) or (away and when is Tense.UNSURE):
        return None
    found = sentence.published + timedelta(days=away - 7 if away and when is Tense.PAST else away)
    planned = when is Tense.FUTURE
    return Moment(match.start(), match.end(), found, Precision.DAY, _told(match[0], sentence), planned, before == "by")


def _in_other_week(published: date, weekday: int, step: int) -> date | None:
    """ "last Friday": by weeks from Monday, by weeks from Sunday and as the nearest one it has to be the same day."""
    since_monday, since_sunday = published.weekday(), (published.weekday() + 1) % 7
    by_monday = published + timedelta(days=step - since_monday + weekday)
    by_sunday = published + timedelta(days=step - since_sunday + (weekday + 1) % 7)
    away = (weekday - since_monday) % 7
    nearest = published + timedelta(days=(away or 7) if step > 0 else away - 7)
    return nearest if by_monday == by_sunday == nearest else None


def _from_the_report(match: re.Match[str], sentence: Sentence) -> Moment | None:
    """ "yesterday", "three days ago"."""
    if sentence.published is None or sentence.speaks_at(match.start()):
        return None
    days = {"yesterday": -1, "tomorrow": 1}.get(match[0].lower()) or -NUMBERS[(match["days"] or "a").lower()]
    if tense(sentence.text, match.start(), match.end()) is not (Tense.FUTURE if days > 0 else Tense.PAST):
        return None
    return _moment(match, sentence, sentence.published + timedelta(days=days))


def _other_month_or_year(match: re.Match[str], sentence: Sentence) -> Moment | None:
    """ "last month", "next year", "later this year"."""
    if sentence.published is None or sentence.speaks_at(match.start()):
        return None
    when = tense(sentence.text, match.start(), match.end())
    if when is not {"last": Tense.PAST, "next": Tense.FUTURE}.get(match["which"].lower(), when):
        return None
    step = {"last": -1, "next": 1, "this": 0}[match["which"].lower()]
    year, month = sentence.published.year, sentence.published.month
    reason = _told(match[0], sentence)
    planned = step > 0 or match[0].lower().startswith("later")
    if match["unit"].lower() == "year":
        return Moment(match.start(), match.end(), date(year + step, 1, 1), Precision.YEAR, reason, planned)
    months = year * 12 + month - 1 + step
    first = date(months // 12, months % 12 + 1, 1)
    return Moment(match.start(), match.end(), first, Precision.MONTH, reason, planned)


def _moment(match: re.Match[str], sentence: Sentence, day: date) -> Moment:
    planned = sentence.published is not None and day > sentence.published
    return Moment(match.start(), match.end(), day, Precision.DAY, _told(match[0], sentence), planned)


def _counted_from(sentence: Sentence, found: list[Moment]) -> Iterator[Moment]:
    """ "on Tuesday … a day earlier", "a four-day deadline on Tuesday": where the sentence tells of one day only."""
    days = {moment.date: moment for moment in found if moment.precision is Precision.DAY}
    if len(days) != 1:
        return
    (anchor,) = days.values()
    since = f"from “{sentence.text[anchor.start : anchor.end]}”, {short(anchor.date)}"
    for form, rule in ((APART, _apart), (LIMIT, _deadline)):
        for match in form.finditer(sentence.text):
            moment = _within_the_calendar(partial(rule, match, anchor, since))
            if moment and not sentence.speaks_at(match.start()):
                yield moment


def _apart(match: re.Match[str], anchor: Moment, since: str) -> Moment:
    """ "two days earlier", "a day later"."""
    days = timedelta(days=NUMBERS[match["days"].lower()])
    if match["back"]:
        reason = f"“{match[0]}”, counted back {since}"
        return Moment(match.start(), match.end(), anchor.date - days, Precision.DAY, reason)
    reason = f"“{match[0]}”, counted {since}"
    return Moment(match.start(), match.end(), anchor.date + days, Precision.DAY, reason, anchor.planned)


def _deadline(match: re.Match[str], anchor: Moment, since: str) -> Moment | None:
    """ "set a four-day deadline", "gave a 48-hour ultimatum"."""
    count = HOURS.get(match["days"]) if match["unit"] == "hour" else NUMBERS.get(match["days"].lower())
    if not count or match.end() >= anchor.start or anchor.planned:
        return None
    reason = f"“{match['limit']}”, counted {since}"
    day = anchor.date + timedelta(days=count)
    return Moment(*match.span("limit"), day, Precision.DAY, reason, planned=True, is_limit=True)


# --- what several rules ask ------------------------------------------------------------------------------------------


def _is_planned(sentence: Sentence, start: int, day: date) -> bool:
    """Said to be to come, or later than the report."""
    if sentence.published is not None and day > sentence.published:
        return True
    return is_foreseen(sentence.text, start)


def _nearest(match: re.Match[str], sentence: Sentence, days: list[date]) -> date | None:
    """Of days a year apart the nearest to the report on the side that the verb tells."""
    published = sentence.published
    when = tense(sentence.text, match.start(), match.end())
    if published is None or when is Tense.UNSURE or sentence.speaks_at(match.start()):
        return None
    if when is Tense.PAST:
        found = max((day for day in days if day <= published), default=None)
    else:
        found = min((day for day in days if day >= published), default=None)
    is_near = found is not None and abs(found - published) <= WITHIN_A_YEAR
    return found if is_near and found and not _has_other_year(sentence, found) else None


def _has_other_year(sentence: Sentence, found: date) -> bool:
    """The paragraph has been telling of another year: a month named in it may be of that year."""
    known = {found.year, sentence.published.year if sentence.published else found.year}
    return any(int(match[0]) not in known for match in ANY_YEAR.finditer(sentence.context))


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def last_day(first: date, precision: Precision) -> date:
    """Of the day, month or year that begins with `first`."""
    if precision is Precision.DAY:
        return first
    if precision is Precision.YEAR:
        return date(first.year, 12, 31)
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _told(words: str, sentence: Sentence) -> str:
    assert sentence.published is not None
    return f"“{words}”, in a report of {short(sentence.published)}"


# --- the rules -------------------------------------------------------------------------------------------------------

RULES: tuple[tuple[re.Pattern[str], Rule], ...] = (
    *((form, _left_out) for form in forms.NO_EVENTS),
    (forms.MONTH_OF_YEAR, _month_of_year),
    (forms.DAY_OF_MONTH, _day_of_month),
    (forms.YEAR, _year),
    (forms.MONTH, _month),
    (forms.WEEKDAY, _weekday),
    (forms.FROM_THE_REPORT, _from_the_report),
    (forms.OTHER_PERIOD, _other_month_or_year),
)
"""Forms in order, each with what it means: what one has taken no later one looks at."""
