"""Days as readers see them, in the site's language. What is known of a date in, its words out; unknown is said."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

from generator.model import Precision, Published
from generator.weave.views import Day


def day(value: date | None, say: SimpleNamespace) -> Day:
    """A day in a list; unknown is said, never guessed."""
    return Day(value.isoformat(), short(value, say)) if value else Day("", say.dates.not_given)


def appeared(published: Published, say: SimpleNamespace) -> Day:
    """When an article appeared, as exactly as it is known: "20 Jan 2026", "January 2026", "2026"."""
    if published.date is None or published.precision is Precision.DAY:
        return day(published.date, say)
    if published.precision is Precision.MONTH:
        return Day(f"{published.date:%Y-%m}", month(published.date, say))
    return Day(str(published.date.year), str(published.date.year))


def short(value: date, say: SimpleNamespace) -> str:
    """As lists and meta lines show a day: "20 Jan 2026"."""
    month_name = say.dates.short_months[value.month - 1]
    return str(say.dates.day.format(day=value.day, month=month_name, year=value.year))


def long(value: date, say: SimpleNamespace) -> str:
    """As mastheads and citations show a day: "20 January 2026"."""
    return str(say.dates.day.format(day=value.day, month=say.dates.months[value.month - 1], year=value.year))


def month(value: date, say: SimpleNamespace) -> str:
    """The month of a day: "January 2026"."""
    return str(say.dates.month.format(month=say.dates.months[value.month - 1], year=value.year))


def short_month(value: date, say: SimpleNamespace) -> str:
    """The month of a day where there is little room: "Jan 2026"."""
    return str(say.dates.month.format(month=say.dates.short_months[value.month - 1], year=value.year))


def month_title(value: date | None, say: SimpleNamespace) -> str:
    """ "January 2026", or "Date not given"."""
    return month(value, say) if value else str(say.dates.not_given)
