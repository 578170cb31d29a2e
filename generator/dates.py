"""Dates in running text: where they stand and which day they mean. Text in, frozen findings out; no clock.

Only what the text itself fixes to a day is a DayDate. A weekday alone is a Weekday: it becomes a day only beside an
anchor (see clean/published.py). Once an article's day is known, `resolve` reads what is told relative to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = {
    # English in full and abbreviated: "20 January 2026", "Jan. 20, 2026".
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
    # Arabic as used from the Gulf to the Maghreb: "20 يناير 2026".
    "يناير": 1, "فبراير": 2, "مارس": 3, "أبريل": 4, "ابريل": 4, "مايو": 5, "يونيو": 6, "يوليو": 7, "أغسطس": 8,
    "اغسطس": 8, "سبتمبر": 9, "أكتوبر": 10, "اكتوبر": 10, "نوفمبر": 11, "ديسمبر": 12,
    # Arabic as used in the Levant and Iraq: "20 كانون الثاني 2026".
    "كانون الثاني": 1, "شباط": 2, "آذار": 3, "نيسان": 4, "أيار": 5, "حزيران": 6, "تموز": 7, "آب": 8, "أيلول": 9,
    "تشرين الأول": 10, "تشرين الثاني": 11, "كانون الأول": 12,
}  # fmt: skip

WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    # "يوم الثلاثاء"
    "الاثنين": 0, "الإثنين": 0, "الثلاثاء": 1, "الأربعاء": 2, "الخميس": 3, "الجمعة": 4, "السبت": 5, "الأحد": 6,
}  # fmt: skip

_SHOWN_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FULL_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_WEEKDAY = "|".join(sorted(map(re.escape, WEEKDAYS), key=len, reverse=True))

_DAY_DATE_PARTS = rf"""
        (?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_MONTH})\.?\s*[,،]?\s*\d{{4}})
      | (?:(?:{_MONTH})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\s*,?\s+\d{{4}})
      | (?:\d{{4}}-\d{{2}}-\d{{2}})
"""
"""The forms of _DAY_DATE without their names, for use within another pattern."""

_DAY_DATE = re.compile(
    rf"""(?<!\w)
    (?:(?P<weekday>{_WEEKDAY})\s*[,،]?\s+)?
    (?:
        (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m1>{_MONTH})\.?\s*[,،]?\s*(?P<y1>\d{{4}})  # 20 January 2026
      | (?P<m2>{_MONTH})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+(?P<y2>\d{{4}})               # Jan. 20, 2026
      | (?P<y3>\d{{4}})-(?P<m3>\d{{2}})-(?P<d3>\d{{2}})                                              # 2026-01-20
      | (?P<d4>\d{{1,2}})[./](?P<m4>\d{{1,2}})[./](?P<y4>\d{{4}})                                    # 20.01.2026
    )(?!\d)""",
    re.IGNORECASE | re.VERBOSE,
)

_DIGIT = re.compile(r"\d")

_WEEKDAY_WORD = re.compile(
    rf"(?<!\w)(?:(?P<before>on|last|next|this|يوم)\s+)?(?P<weekday>{_WEEKDAY})(?!\w)", re.IGNORECASE
)

_YEAR = re.compile(r"(?<![\w,.$€£-])(?:19|20)\d{2}(?![\w,%]|\.\d)")

_PLANNED = re.compile(
    r"\b(?:will|would|shall|by|until|till|due|scheduled|planned|plans|expected|deadline|next|before|envisages)\b",
    re.IGNORECASE,
)
"""Words before a date that make it one to come: "will end by September 2025"."""


_OTHER_DAY = re.compile(
    r"\b(?:will|would|shall)\b|\b(?:by|until|till|before|from|after|since|for|due|every|each)\s*$", re.IGNORECASE
)
"""Words before a weekday that make it another day than the report's: "would meet on Tuesday", "since Tuesday"."""


@dataclass(frozen=True, slots=True)
class DayDate:
    """A day-precise date as it stands in a text; `weekday` (Monday is 0) where the text names one beside it."""

    day: date
    start: int
    end: int
    text: str
    weekday: int | None

    @property
    def is_consistent(self) -> bool:
        """The weekday printed beside the date, if any, is the one the calendar has."""
        return self.weekday is None or self.weekday == self.day.weekday()


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday named without a date: "on Tuesday". Monday is 0."""

    weekday: int
    start: int
    end: int
    text: str


def day_dates(text: str) -> tuple[DayDate, ...]:
    """Every date in the text that is fixed to a day, in order. "03/04/2026" could be two days and is left out."""
    if not _DIGIT.search(text):
        return ()
    return tuple(found for match in _DAY_DATE.finditer(text) if (found := _day_date(match)))


def weekdays(text: str) -> tuple[Weekday, ...]:
    """Every weekday named without a date and without "last" or "next", in order."""
    dated = [(d.start, d.end) for d in day_dates(text)]
    return tuple(
        Weekday(WEEKDAYS[match["weekday"].lower()], match.start(), match.end(), match[0])
        for match in _WEEKDAY_WORD.finditer(text)
        if (match["before"] or "").lower() not in ("last", "next")
        and not any(start <= match.start("weekday") < end for start, end in dated)
    )


def past_years(text: str) -> Iterator[int]:
    """The years a text names as past or present: those not led up to by a word for the future."""
    for match in _YEAR.finditer(text):
        if not is_planned(text, match.start()):
            yield int(match[0])


def is_planned(text: str, start: int) -> bool:
    """A date at `start` is one to come: a word for the future stands before it in the same clause."""
    return bool(_PLANNED.search(_clause_before(text, start)))


def is_report_day(text: str, start: int) -> bool:
    """A weekday at `start` can be the day of the report: nothing before it says that it is another."""
    return not _OTHER_DAY.search(_clause_before(text, start))


def first_on_or_after(anchor: date, weekday: int) -> date:
    """The first day from `anchor` on, itself included, that falls on `weekday`."""
    return anchor + timedelta(days=(weekday - anchor.weekday()) % 7)


def short(day: date) -> str:
    """As lists and meta lines show a day: "20 Jan 2026"."""
    return f"{day.day} {_SHOWN_MONTHS[day.month - 1]} {day.year}"


def long(day: date) -> str:
    """As mastheads and citations show a day: "20 January 2026"."""
    return f"{day.day} {_FULL_MONTHS[day.month - 1]} {day.year}"


def month(day: date) -> str:
    """The month of a day: "January 2026"."""
    return f"{_FULL_MONTHS[day.month - 1]} {day.year}"


def iso_day(text: str) -> date | None:
    """The day an ISO 8601 date or date-time begins with ("2026-01-20T14:05:00Z"), or None."""
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


def _clause_before(text: str, start: int) -> str:
    return re.split(r"[.;!?]\s", text[:start])[-1]


def _day_date(match: re.Match[str]) -> DayDate | None:
    part = {key: value for key, value in match.groupdict().items() if value}
    form = next(key[1] for key in part if key[0] == "y")
    year, month_word, day = part[f"y{form}"], part[f"m{form}"], part[f"d{form}"]
    month_number = int(month_word) if month_word.isdigit() else MONTHS[month_word.lower()]
    if form == "4" and int(day) <= 12 and month_number <= 12 and int(day) != month_number:
        return None  # 03/04/2026 is 3 April or 4 March
    if form == "4" and month_number > 12:
        month_number, day = int(day), str(month_number)  # 01/20/2026
    try:
        found = date(int(year), month_number, int(day))
    except ValueError:
        return None
    weekday = WEEKDAYS[part["weekday"].lower()] if "weekday" in part else None
    return DayDate(found, match.start(), match.end(), match[0], weekday)


# --- relative to the day of publication ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Resolved:
    """An expression of time and the days it can mean, `first` to `last`, with the reason that readers are shown."""

    first: date
    last: date
    start: int
    end: int
    text: str
    reason: str

    @property
    def is_day(self) -> bool:
        """The expression means one day."""
        return self.first == self.last


def resolve(text: str, published: date) -> tuple[Resolved, ...]:
    """Every expression of time that the day of publication fixes, in order, none within another.

    A weekday is the last such day up to and including the day of publication, or, behind a word for the future, the
    next one. "A day earlier" counts from the expression before it.
    """
    found: list[Resolved] = []
    for match in _RELATIVE.finditer(text):
        told = _Told(match, published, found[-1].first if found else published, is_planned(text, match.start()))
        rule = next(rule for name, rule, _ in RELATIVE_RULES if match[name])
        try:
            meant = rule(told)
        except (ValueError, OverflowError):  # no such day in any calendar: "900 years ago" of the year 26
            continue
        if meant:
            first, last, reason = meant
            found.append(Resolved(first, last, match.start(), match.end(), match[0], reason))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Told:
    """A match with what it is told from."""

    match: re.Match[str]
    published: date
    before: date
    """The day of the expression before it."""
    is_planned: bool


_Days = tuple[date, date, str]

_NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
} | {"a": 1, "an": 1}
_NUMBER = "|".join([*sorted(_NUMBERS, key=len, reverse=True), r"\d{1,3}"])

_RELATIVE = re.compile(
    rf"""(?<![\w-])(?:
        (?P<stated>(?:(?:{_WEEKDAY})\s*[,،]?\s+)?(?:{_DAY_DATE_PARTS}))
      | (?P<end_of>(?:by\s+)?(?:the\s+)?end\s+of\s+(?:(?P<end_month>{_MONTH})\s+)?
            (?P<end_year>the\s+year|this\s+year|(?:19|20)\d\d))
      | (?P<earlier>(?P<e_count>{_NUMBER})\s+(?P<e_unit>day|week)s?\s+(?P<e_way>earlier|later))
      | (?P<ago>(?P<a_count>{_NUMBER})\s+(?P<a_unit>day|week|month|year)s?\s+ago)
      | (?P<near>yesterday|today|tonight|tomorrow)
      | (?P<weekday>(?:(?P<w_which>last|next|this)\s+)?(?P<w_day>{_WEEKDAY}))
      | (?P<period>(?P<p_which>last|next|this)\s+(?P<p_unit>week|month|year))
      | (?P<month>(?P<m_month>{_MONTH})\s+(?P<m_year>(?:19|20)\d\d))
      | (?P<day_month>(?P<d_day1>\d{{1,2}})\s+(?P<d_month1>{_MONTH})|(?P<d_month2>{_MONTH})\.?\s+(?P<d_day2>\d{{1,2}}))
      | (?P<year>(?:in|since|of)\s+(?P<y_year>(?:19|20)\d\d))
    )(?![\w%])""",
    re.IGNORECASE | re.VERBOSE,
)


def _stated(told: _Told) -> _Days | None:
    found = day_dates(told.match[0])
    return (found[0].day, found[0].day, "stated") if found else None


def _end_of(told: _Told) -> _Days:
    year = told.match["end_year"]
    number = int(year) if year.isdigit() else told.published.year
    month_name = told.match["end_month"]
    last = _month_span(number, MONTHS[month_name.lower()] if month_name else 12)[1]
    return min(told.published, last), last, f"no later than {short(last)}"


def _earlier(told: _Told) -> _Days:
    count = _counted(told.match["e_count"]) * (7 if told.match["e_unit"].lower() == "week" else 1)
    sign = -1 if told.match["e_way"].lower() == "earlier" else 1
    day = told.before + timedelta(days=sign * count)
    return day, day, f"counted from {short(told.before)}"


def _ago(told: _Told) -> _Days:
    count, unit = _counted(told.match["a_count"]), told.match["a_unit"].lower()
    if unit in ("day", "week"):
        first = told.published - timedelta(days=count * (7 if unit == "week" else 1))
        last = first
    elif unit == "month":
        first, last = _month_span(*_months_on(told.published, -count))
    else:
        first, last = date(told.published.year - count, 1, 1), date(told.published.year - count, 12, 31)
    return first, last, f"counted back from the day of publication, {short(told.published)}"


def _near(told: _Told) -> _Days:
    day = told.published + timedelta(days={"yesterday": -1, "tomorrow": 1}.get(told.match[0].lower(), 0))
    return day, day, f"told on {short(told.published)}"


def _weekday(told: _Told) -> _Days:
    weekday, which = WEEKDAYS[told.match["w_day"].lower()], (told.match["w_which"] or "").lower()
    is_after = which == "next" or (told.is_planned and which != "last")
    if is_after:
        day = first_on_or_after(told.published + timedelta(days=1), weekday)
        return day, day, f"the first after the day of publication, {short(told.published)}"
    anchor = told.published - timedelta(days=1 if which == "last" else 0)
    day = anchor - timedelta(days=(anchor.weekday() - weekday) % 7)
    return day, day, f"the last up to the day of publication, {short(told.published)}"


def _period(told: _Told) -> _Days:
    step = {"last": -1, "this": 0, "next": 1}[told.match["p_which"].lower()]
    unit, day = told.match["p_unit"].lower(), told.published
    if unit == "week":
        first = day - timedelta(days=day.weekday()) + timedelta(weeks=step)
        last = first + timedelta(days=6)
    elif unit == "month":
        first, last = _month_span(*_months_on(day, step))
    else:
        first, last = date(day.year + step, 1, 1), date(day.year + step, 12, 31)
    return first, last, f"the {unit} told from {short(day)}"


def _month(told: _Told) -> _Days:
    return *_month_span(int(told.match["m_year"]), MONTHS[told.match["m_month"].lower()]), "stated to the month"


def _day_month(told: _Told) -> _Days | None:
    number = int(told.match["d_day1"] or told.match["d_day2"])
    month_number = MONTHS[(told.match["d_month1"] or told.match["d_month2"]).lower()]
    years = (told.published.year + step for step in ((0, 1) if told.is_planned else (0, -1)))
    for year in years:
        try:
            day = date(year, month_number, number)
        except ValueError:
            continue
        if (day >= told.published) if told.is_planned else (day <= told.published):
            return day, day, f"its year told from {short(told.published)}"
    return None


def _year(told: _Told) -> _Days:
    number = int(told.match["y_year"])
    return date(number, 1, 1), date(number, 12, 31), "stated to the year"


RELATIVE_RULES: tuple[tuple[str, Callable[[_Told], _Days | None], str], ...] = (
    ("stated", _stated, "20 January 2026"),
    ("end_of", _end_of, "by the end of 2026"),
    ("earlier", _earlier, "a day earlier"),
    ("ago", _ago, "two weeks ago"),
    ("near", _near, "yesterday"),
    ("weekday", _weekday, "on Tuesday"),
    ("period", _period, "last month"),
    ("month", _month, "September 2025"),
    ("day_month", _day_month, "January 18"),
    ("year", _year, "in 2024"),
)
"""Groups of the pattern, the rule that reads each, and an example."""


def _counted(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]


def _months_on(day: date, step: int) -> tuple[int, int]:
    months = day.year * 12 + day.month - 1 + step
    return months // 12, months % 12 + 1


def _month_span(year: int, number: int) -> tuple[date, date]:
    following = date(year + number // 12, number % 12 + 1, 1)
    return date(year, number, 1), following - timedelta(days=1)
