"""Months and weekdays by name, and a day as readers are shown it."""

from __future__ import annotations

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
