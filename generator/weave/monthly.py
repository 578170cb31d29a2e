"""Articles -> how many appeared a month, as a bar chart that says in words what it shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from types import SimpleNamespace

from generator.model import Article
from generator.weave.days import short_month
from generator.weave.overviews import Bar, MonthlyView

WIDTH, HEIGHT = 272, 64
"""Of the chart, in its own units; the page scales it."""

EMPTY = 1.0
"""Height of a month without articles: a gap would read as a month left out."""

LONGEST = 36
"""Months; a longer story shows its last three years."""

WIDEST_STEP = 34.0
"""From bar to bar, so that two months do not make two blocks."""


def monthly(articles: Iterable[Article], say: SimpleNamespace) -> MonthlyView | None:
    """The chart of all articles whose month is known; None where they are of one month."""
    months_told = (article.published.month for article in articles)
    found = Counter(month.year * 12 + month.month - 1 for month in months_told if month)
    if len(found) < 2:
        return None
    months = range(max(min(found), max(found) - LONGEST + 1), max(found) + 1)
    most = max(found[month] for month in months)
    step = min(WIDTH / len(months), WIDEST_STEP)
    names = (short_month(date(month // 12, month % 12 + 1, 1), say) for month in months)
    bars = tuple(
        _bar(name, found[month], found[month] / most, (place * step, step))
        for place, (month, name) in enumerate(zip(months, names, strict=True))
    )
    last = say.monthly.last.format(month=bars[-1].month, count=bars[-1].count)
    return MonthlyView(bars, _in_words(bars, say), bars[0].month, last)


def _bar(month: str, count: int, part: float, place: tuple[float, float]) -> Bar:
    x, step = place
    height = max(EMPTY, (HEIGHT - 2) * part)
    return Bar(f"{x:.1f}", f"{HEIGHT - height:.1f}", f"{step * 0.72:.1f}", f"{height:.1f}", month, count)


def _in_words(bars: tuple[Bar, ...], say: SimpleNamespace) -> str:
    most = max(bars, key=lambda bar: bar.count)
    first, last = bars[0], bars[-1]
    return str(
        say.monthly.says.format(first=first.month, last=last.month, most=most.count, month=most.month, count=last.count)
    )
