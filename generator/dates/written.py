"""Dates written out in running text: where they stand and which day they mean. Text in, frozen findings out; no clock.

Only what the text itself fixes to a day is a DayDate. A weekday alone is a Weekday: it becomes a day only beside an
anchor (see clean/published.py), or told in a report whose day is known (see moments.py).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial

from generator.dates.calendar import BUDDHIST_ERA, BUDDHIST_YEARS, MONTHS, MONTHS_ABROAD, THAI_MONTHS, WEEKDAYS
from generator.dates.eras import ERAS, FIRST, era_year
from generator.dates.persian import PERSIAN_MONTHS, persian_day

_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_WEEKDAY = "|".join(sorted(map(re.escape, WEEKDAYS), key=len, reverse=True))

_ABROAD = "|".join(sorted(map(re.escape, (*MONTHS_ABROAD, *THAI_MONTHS)), key=len, reverse=True))
_ALL_MONTHS = {**MONTHS_ABROAD, **THAI_MONTHS, **MONTHS}
_ERA = "|".join(ERAS)
_PERSIAN = "|".join(sorted(map(re.escape, PERSIAN_MONTHS), key=len, reverse=True))

FORMS = rf"""
    (?:(?P<weekday>{_WEEKDAY})\s*[,،]?\s+)?
    (?:
        (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m1>{_MONTH})\.?\s*[,،]?\s*(?P<y1>\d{{4}})  # 20 January 2026
      | (?P<m2>{_MONTH})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+(?P<y2>\d{{4}})               # Jan. 20, 2026
      | (?P<y3>\d{{4}})-(?P<m3>\d{{2}})-(?P<d3>\d{{2}})                                              # 2026-01-20
      | (?P<d4>\d{{1,2}})[./](?P<m4>\d{{1,2}})[./](?P<y4>\d{{4}})                                    # 20.01.2026
      | (?P<d5>\d{{1,2}})(?:\.|er|º|ª)?\s+(?:de\s+|d['’])?                                       # 20. Januar 2026
            (?P<m5>{_ABROAD}|april|august|september|november)(?!\w)\.?,?\s+(?:del?\s+)?(?P<y5>\d{{4}})
      # 2026. január 20., 2026 m. sausio 20 d.; 2026. gada 20. janvārī; 20 tháng 1 năm 2026
      | (?P<y7>\d{{4}})\.?\s+(?:m\.\s+)?(?P<m7>{_ABROAD}|november|december)\s+(?P<d7>\d{{1,2}})(?!\d)\.?
      | (?P<y9>\d{{4}})\.\s+gada\s+(?P<d9>\d{{1,2}})\.\s+(?P<m9>{_ABROAD})
      | (?P<d0>\d{{1,2}})\s+tháng\s+(?P<m0>\d{{1,2}})(?:\s+năm|,)\s+(?P<y0>\d{{4}})
      | (?P<d8>\d{{1,2}})\s+(?P<m8>{_PERSIAN})\s+(?:ماه\s+)?(?P<y8>1[34]\d\d|[۱١][۳۴٣٤]\d\d)         # 30 دی 1404
      # 2026年1月20日, 2026年（令和8年）1月20日, 令和8年1月20日, 民國115年1月20日
      | (?P<y6>\d{{4}}|(?:{_ERA})(?:{FIRST}|\d{{1,3}}))\s?[年년](?:[（(][^（）()]{{1,9}}[）)])?
            \s?(?P<m6>\d{{1,2}})\s?[月월]\s?(?P<d6>\d{{1,2}})(?=\s?[日일])
    )"""
"""How a day is written out: a verbose pattern, to stand behind and before what may not touch it."""

AFTER_SIGNS = r"(?<=[\u3040-\u30ff\u3400-\u9fff])"
"""Behind a sign of a script that sets no spaces a day may begin: 更新2026年1月20日."""

_DAY_DATE = re.compile(rf"(?:(?<!\w)|{AFTER_SIGNS}){FORMS}(?!\d)", re.IGNORECASE | re.VERBOSE)

_YEAR_FIGURES = re.compile(r"\d\d\d\d")  # "\d{4}" is sought half as fast

_YEAR_SIGN = "年"
"""Behind the years of eras, which have fewer figures."""

_MOST_BETWEEN = r"[^\d\s]*+(?:\s++[^\d\s]++){0,6}+\s*+"
"""More than FORMS have between the figures of a day and of its year: "20th of January , 2026"."""

_DAY_AND_YEAR = re.compile(rf"\d(?:{_MOST_BETWEEN}\d\d\d\d|\d\d\d{_MOST_BETWEEN}\d)")
"""Most numbers are not so near each other, and FORMS take ten times as long to seek."""

_FIRST_IN_FIGURES = 1582
"""The year of the calendar's reform. In figures alone a year before it is another calendar's: 14/09/1447."""

_LAST = 2200
"""A year after it is another calendar's too: 29 Nisan 5786."""

_WEEKDAY_WORD = re.compile(
    rf"(?<!\w)(?:(?P<before>on|last|next|this|يوم)\s+)?(?P<weekday>{_WEEKDAY})(?!\w)", re.IGNORECASE
)

_YEAR = re.compile(r"(?<![\w,.$€£-])(?:19|20)\d{2}(?![\w,%]|\.\d)")

_PLANNED = re.compile(
    r"\b(?:will|would|shall|by|until|till|due|scheduled|planned|plans|expected|deadline|next|before|envisages)\b",
    re.IGNORECASE,
)
"""Words before a date that make it one to come: "will end by September 2025"."""


_AHEAD = re.compile(r"\b(?:will|would|shall)\b", re.IGNORECASE)
"""Words before a weekday that make it another day than the report's: "would meet on Tuesday"."""

_OTHER_DAY = re.compile(r"\b(?:by|until|till|before|from|after|since|for|due|every|each)\Z", re.IGNORECASE)
"""Right before it they do so, too: "since Tuesday"."""

_LONGEST_WORD = 8
"""Letters of those, and one more."""


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
    if not may_tell_day(text):
        return ()
    return tuple(found for match in _DAY_DATE.finditer(text) if (found := day_date(match)))


def may_tell_year(text: str) -> bool:
    """It has what no year is without."""
    return _YEAR_FIGURES.search(text) is not None or _YEAR_SIGN in text


def may_tell_day(text: str) -> bool:
    """It has what no day that is written out is without."""
    return _DAY_AND_YEAR.search(text) is not None or _YEAR_SIGN in text


def weekdays(text: str) -> tuple[Weekday, ...]:
    """Every weekday named without a date and without "last" or "next", in order."""
    dated = day_dates(text)
    starts = [found.start for found in dated]
    return tuple(
        Weekday(WEEKDAYS[match["weekday"].lower()], match.start(), match.end(), match[0])
        for match in _WEEKDAY_WORD.finditer(text)
        if (match["before"] or "").lower() not in ("last", "next")
        and not _is_within(match.start("weekday"), dated, bisect_right(starts, match.start("weekday")) - 1)
    )


def _is_within(place: int, dated: Sequence[DayDate], at: int) -> bool:
    """The place lies in the date of that number, which is the last that begins before it; none is before the first."""
    return at >= 0 and place < dated[at].end


def past_years(text: str) -> Iterator[int]:
    """The years a text names as past or present: those not led up to by a word for the future."""
    for match in _YEAR.finditer(text):
        if not is_planned(text, match.start()):
            yield int(match[0])


def is_planned(text: str, start: int) -> bool:
    """A date at `start` is one to come: a word for the future stands before it in the same clause."""
    return _stands_before(_PLANNED, text, start)


def is_report_day(text: str, start: int) -> bool:
    """A weekday at `start` can be the day of the report: nothing before it says that it is another."""
    end = start
    while end and text[end - 1].isspace():
        end -= 1
    is_other = _OTHER_DAY.search(text, max(_clause_start(text, start), end - _LONGEST_WORD), end) is not None
    return not is_other and not _stands_before(_AHEAD, text, start)


def _stands_before(words: re.Pattern[str], text: str, start: int) -> bool:
    """One of the words stands before the place, in its clause."""
    found = _places(words, text)
    at = bisect_right(found, start, key=lambda place: place[1])
    return at > 0 and found[at - 1][0] >= _clause_start(text, start)


def _clause_start(text: str, place: int) -> int:
    ends = _places(_CLAUSE_END, text)
    at = bisect_right(ends, place, key=lambda found: found[1])
    return ends[at - 1][1] if at else 0


_CLAUSE_END = re.compile(r"[.;!?]\s")


@lru_cache(maxsize=64)  # asked again for each date of the text
def _places(form: re.Pattern[str], text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in form.finditer(text))


def day_date(match: re.Match[str]) -> DayDate | None:
    """What a match of FORMS means; None where no calendar has the day, or figures alone could be two days."""
    part = {key: value for key, value in match.groupdict().items() if value}
    form = next(key[1] for key in part if key[0] == "y")
    year, month_word, day = part[f"y{form}"], part[f"m{form}"], part[f"d{form}"]
    if form == "8":
        return _dated(match, partial(persian_day, int(year), PERSIAN_MONTHS[month_word], int(day)))
    if form == "4" and int(year) < _FIRST_IN_FIGURES:
        return None
    month_number = int(month_word) if month_word.isdigit() else _ALL_MONTHS[month_word.lower()]
    if form == "4" and int(day) <= 12 and month_number <= 12 and int(day) != month_number:
        return None  # 03/04/2026 is 3 April or 4 March
    if form == "4" and month_number > 12:
        month_number, day = int(day), str(month_number)  # 01/20/2026
    return _dated(match, partial(date, _common(year), month_number, int(day)))


def _common(written: str) -> int:
    """The year of the common calendar."""
    year = int(written) if written.isdecimal() else era_year(written)
    return year - BUDDHIST_ERA if year in BUDDHIST_YEARS else year


def _dated(match: re.Match[str], calendar: Callable[[], date]) -> DayDate | None:
    """The finding, where its calendar has the day."""
    try:
        found = calendar()
    except ValueError:
        return None
    if found.year > _LAST:
        return None
    weekday = WEEKDAYS[match["weekday"].lower()] if match["weekday"] else None
    return DayDate(found, match.start(), match.end(), match[0], weekday)
