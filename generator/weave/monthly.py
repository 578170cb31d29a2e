"""Articles -> how many appeared a month, as a bar chart that says in words what it shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from generator import dates
from generator.model import Article, Precision
from generator.weave.views import Bar, MonthlyView

WIDTH, HEIGHT = 272, 64
"""Of the chart, in its own units; the page scales it."""

EMPTY = 1.0
"""Height of a month without articles: a gap would read as a month left out."""

LONGEST = 36
"""Months; a longer story shows its last three years."""

WIDEST_STEP = 34.0
"""From bar to bar, so that two months do not make two blocks."""


def monthly(articles: Iterable[Article]) -> MonthlyView | None:
    """The chart of all articles whose month is known; None where they are of one month."""
    published = [article.published for article in articles]
    found = Counter(
        one.date.year * 12 + one.date.month - 1
        for one in published
        if one.date and one.precision in (Precision.DAY, Precision.MONTH)
    )
    if len(found) < 2:
        return None
    months = range(max(min(found), max(found) - LONGEST + 1), max(found) + 1)
    most = max(found[month] for month in months)
    step = min(WIDTH / len(months), WIDEST_STEP)
    bars = tuple(_bar(month, found[month], most, (place * step, step)) for place, month in enumerate(months))
    return MonthlyView(bars, _in_words(bars), bars[0].month, f"{bars[-1].month}: {bars[-1].count}")


def _bar(month: int, count: int, most: int, place: tuple[float, float]) -> Bar:
    x, step = place
    height = max(EMPTY, (HEIGHT - 2) * count / most)
    shown = dates.short(date(month // 12, month % 12 + 1, 1)).split(" ", 1)[1]
    return Bar(f"{x:.1f}", f"{HEIGHT - height:.1f}", f"{step * 0.72:.1f}", f"{height:.1f}", shown, count)


def _in_words(bars: tuple[Bar, ...]) -> str:
    most = max(bars, key=lambda bar: bar.count)
    return (
        f"Articles a month from {bars[0].month} to {bars[-1].month}: at most {most.count}, in {most.month}; "
        f"{bars[-1].count} in the last month."
    )
