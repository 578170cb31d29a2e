"""Dates: as they are written, what they mean in a report of a known day, how they are shown. A leaf of all stages."""

from generator.dates.calendar import MONTHS, WEEKDAYS, first_on_or_after, iso_day, long, month, short
from generator.dates.moments import Moment, Sentence, moments
from generator.dates.written import DayDate, Weekday, day_dates, is_planned, is_report_day, past_years, weekdays

__all__ = [
    "MONTHS",
    "WEEKDAYS",
    "DayDate",
    "Moment",
    "Sentence",
    "Weekday",
    "day_dates",
    "first_on_or_after",
    "is_planned",
    "is_report_day",
    "iso_day",
    "long",
    "moments",
    "month",
    "past_years",
    "short",
    "weekdays",
]
