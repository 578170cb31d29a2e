"""Days as date stamps print them: in figures alone, with two-figure years, with a clock or a name run on to them.

A line in, its days out. In running text the same figures would be versions, prices and clocks: see written.py for that.
A day of figures that could be two (03/04/2026) has both, the day-first one in front, until an Order tells.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from urllib.parse import urlsplit

from generator.dates.written import DAY_AND_YEAR, FORMS, day_date


class Order(Enum):
    """Which of two figures is the day."""

    DAY_FIRST = "day first"
    """20/01/2026"""
    MONTH_FIRST = "month first"
    """01/20/2026"""


@dataclass(frozen=True, slots=True)
class PrintedDay:
    """A day at `start`..`end` of a line: `days` are its readings, two where figures leave it open."""

    days: tuple[date, ...]
    start: int
    end: int
    text: str


_TOUCHING_BEFORE = r"(?:(?<!\w)|(?-i:(?<=[a-z])(?=[A-Z])))"
"""Nothing, or a word that ran into it: "Ann ExampleJan 20, 2026"."""

_TOUCHING_AFTER = r"(?!\d(?!\d?\s?:\s?\d\d|\d?\s?min))"
"""No figure, or a clock or a reading time that ran into it: "Jan 20, 202611:01 AM", "Jan 20, 20268 min read"."""

_WRITTEN = re.compile(rf"{_TOUCHING_BEFORE}{FORMS}{_TOUCHING_AFTER}", re.IGNORECASE | re.VERBOSE)

_FIGURES = re.compile(
    rf"""(?<![^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])(?<![./-])(?:  # 입력2026.01.20
        (?P<y>(?:19|20)\d\d)(?P<s1>[./])(?P<m>\d{{1,2}})(?P=s1)(?P<d>\d{{1,2}})(?!\d)        # 2026.01.20
      | (?P<a>\d{{1,2}})(?P<s2>[./-])(?P<b>\d{{1,2}})(?P=s2)(?P<c>(?:19|20)\d\d){_TOUCHING_AFTER}  # 1/20/2026
      | (?P<a2>\d{{1,2}})/(?P<b2>\d{{1,2}})/(?P<c2>\d\d)(?!\d)                            # 1/20/26
      | (?P<a3>\d\d)\.(?P<b3>\d\d)\.(?P<c3>\d\d)(?!\d)                                  # 20.01.26
      | (?P<d4>\d{{1,2}})-(?P<m4>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-(?P<y4>\d{{4}})(?!\d)  # 20-Jan-2026
    )(?![./-]\d)""",
    re.IGNORECASE | re.VERBOSE,
)

_AT_HOME = {
    Order.MONTH_FIRST: (".us", ".gov", ".mil"),  # https://www.state.gov
    Order.DAY_FIRST: (".uk", ".au", ".nz", ".ie", ".in", ".eu", ".int"),  # https://www.example.co.uk
}

_ZONE = re.compile(r"(?<=[\dMm.] )(?:(?P<american>[ECMP][SD]?T)|BST|CES?T|EES?T|AES?T|NZS?T)\b")
"""Behind a clock: "7:11 AM PST". GMT and UTC are everybody's."""

_NO_ONE_ORDER = ("en", "zh", "ja", "ko", "hu", "lt", "und", "")
"""Languages whose outlets write days both ways, or the year in front."""

_FIGURE = re.compile(r"\d")

_SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def printed_days(line: str) -> tuple[PrintedDay, ...]:
    """Every day of the line, in order."""
    if not _FIGURE.search(line):
        return ()
    written = [*_written(line)] if DAY_AND_YEAR.search(line) else []
    starts = [day.start for day in written]
    of_figures = (
        day
        for match in _FIGURES.finditer(line)
        if not _touches(match, written, bisect_left(starts, match.end())) and (day := _of_figures(match))
    )
    return tuple(sorted((*written, *of_figures), key=lambda day: day.start))


def _touches(match: re.Match[str], written: Sequence[PrintedDay], before: int) -> bool:
    """The last of the days that begin before its end reaches into it; `before` is how many do."""
    return before > 0 and written[before - 1].end > match.start()


def order_of(lines: Iterable[str]) -> Order | None:
    """The order that a page's own figures tell: one over 12 is no month. None where none does, or both are used."""
    with_figures = filter(_FIGURE.search, lines)
    told = {order for line in with_figures for match in _FIGURES.finditer(line) if (order := _told_by(match))}
    return told.pop() if len(told) == 1 else None


def order_by_clock(line: str) -> Order | None:
    """The order where a stamp's clock is at home: "2/3/2026 7:11 AM PST"."""
    zone = _ZONE.search(line)
    return None if zone is None else Order.MONTH_FIRST if zone["american"] else Order.DAY_FIRST


def usual_order(language: str, address: str) -> Order | None:
    """The order where an outlet is at home, by its address or its language; None where English may be anybody's."""
    host = urlsplit(address).hostname or ""
    for order, endings in _AT_HOME.items():
        if host.endswith(endings):
            return order
    return None if language.split("-", maxsplit=1)[0] in _NO_ONE_ORDER else Order.DAY_FIRST


def _written(line: str) -> Iterator[PrintedDay]:
    for match in _WRITTEN.finditer(line):
        if found := day_date(match):
            yield PrintedDay((found.day,), found.start, found.end, found.text)


def _of_figures(match: re.Match[str]) -> PrintedDay | None:
    if match["y"]:
        days = _days([(int(match["y"]), int(match["m"]), int(match["d"]))])
    elif match["y4"]:
        days = _days([(int(match["y4"]), _SHORT_MONTHS.index(match["m4"].lower()) + 1, int(match["d4"]))])
    else:
        first, second, year = _three(match)
        days = _days([(year, second, first), (year, first, second)])
    return PrintedDay(days, match.start(), match.end(), match[0]) if days else None


def _told_by(match: re.Match[str]) -> Order | None:
    if match["y"] or match["y4"]:
        return None
    first, second, _ = _three(match)
    if max(first, second) <= 12 or min(first, second) > 12:
        return None
    return Order.DAY_FIRST if first > 12 else Order.MONTH_FIRST


def _three(match: re.Match[str]) -> tuple[int, int, int]:
    form = next(form for form in ("", "2", "3") if match[f"a{form}"])
    first, second, year = (int(match[name + form]) for name in "abc")
    return first, second, year if year > 99 else year + (2000 if year < 70 else 1900)


def _days(parts: Iterable[tuple[int, int, int]]) -> tuple[date, ...]:
    """Those that a calendar has, each once."""
    found: list[date] = []
    for year, month, day in parts:
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    return tuple(dict.fromkeys(found))
