"""Dates: as they are written, what they mean in a report of a known day, how they are shown. A leaf of all stages."""

from generator.dates.bounding import Bound, coming_days, past_days
from generator.dates.calendar import (
    MONTHS,
    WEEKDAYS,
    first_on_or_after,
    iso_day,
    iso_month,
    iso_year,
    long,
    month,
    short,
)
from generator.dates.clocks import behind_clock, is_age, is_clock
from generator.dates.moments import Moment, Sentence, last_day, moments
from generator.dates.printed import Order, PrintedDay, order_by_clock, order_of, printed_days, usual_order
from generator.dates.written import DayDate, Weekday, day_dates, is_planned, is_report_day, past_years, weekdays

__all__ = [
    "MONTHS",
    "WEEKDAYS",
    "Bound",
    "DayDate",
    "Moment",
    "Order",
    "PrintedDay",
    "Sentence",
    "Weekday",
    "behind_clock",
    "coming_days",
    "day_dates",
    "first_on_or_after",
    "is_age",
    "is_clock",
    "is_planned",
    "is_report_day",
    "iso_day",
    "iso_month",
    "iso_year",
    "last_day",
    "long",
    "moments",
    "month",
    "order_by_clock",
    "order_of",
    "past_days",
    "past_years",
    "printed_days",
    "short",
    "usual_order",
    "weekdays",
]
