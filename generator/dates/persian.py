"""Days of the calendar of Iran and Afghanistan: "22 Ordibehesht 1404" in, the day of the common calendar out."""

from __future__ import annotations

from datetime import date, timedelta

PERSIAN_MONTHS = {
    # As written in Iran: "۲۲ اردیبهشت ۱۴۰۴".
    "فروردین": 1, "اردیبهشت": 2, "خرداد": 3, "تیر": 4, "مرداد": 5, "شهریور": 6, "مهر": 7, "آبان": 8, "آذر": 9,
    "دی": 10, "بهمن": 11, "اسفند": 12,
    # As written in Afghanistan: "۲۲ ثور ۱۴۰۴".
    "حمل": 1, "ثور": 2, "جوزا": 3, "سرطان": 4, "اسد": 5, "سنبله": 6, "میزان": 7, "عقرب": 8, "قوس": 9, "جدی": 10,
    "دلو": 11, "حوت": 12,
}  # fmt: skip

FIRST_YEAR, LAST_YEAR = 1343, 1472
"""Years for which the rule of 33 holds: 1964 to 2094."""

_NEW_YEAR_OF_1400 = date(2021, 3, 21)
_LEAP = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
"""Years of each 33 that have a 366th day: 1403 (17), 1408 (22)."""


def persian_day(year: int, month: int, day: int) -> date:
    """The day, where that calendar has it in a year that is known. Raises ValueError."""
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= day <= _length(year, month):
        raise ValueError(f"{year}-{month}-{day}")
    before = range(1400, year) if year >= 1400 else range(year, 1400)
    days = sum(365 + _is_leap(each) for each in before) * (1 if year >= 1400 else -1)
    return _NEW_YEAR_OF_1400 + timedelta(days=days + sum(_length(year, each) for each in range(1, month)) + day - 1)


def _length(year: int, month: int) -> int:
    if month <= 6:
        return 31
    return 30 if month < 12 or _is_leap(year) else 29


def _is_leap(year: int) -> bool:
    return year % 33 in _LEAP
