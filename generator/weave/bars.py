"""Articles -> how many appeared a month, or a year, as a bar chart that says in words what it shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from types import SimpleNamespace

from generator.model import Article
from generator.weave.days import short_month
from generator.weave.overviews import Bar, BarsView

WIDTH, HEIGHT = 272, 64
"""Of the chart, in its own units; the page scales it."""

EMPTY = 1.0
"""Height of a month without articles: a gap would read as a month left out."""

LONGEST = 36
"""Bars; a longer story shows its last."""

WIDEST = 24.0
"""Of a bar, so that two months do not make two blocks."""


def monthly(articles: Iterable[Article], say: SimpleNamespace) -> BarsView | None:
    """The chart of all articles whose month is known; None where they are of one month."""
    told = (article.published.month for article in articles)
    found = Counter(month.year * 12 + month.month - 1 for month in told if month)
    return _chart(found, lambda month: short_month(date(month // 12, month % 12 + 1, 1), say), say.monthly)


def monthly_or_yearly(articles: Iterable[Article], say: SimpleNamespace) -> BarsView | None:
    """The chart of months, or of years where there are more months than a chart has bars."""
    known = [article for article in articles if article.published.date]
    months = [month.year * 12 + month.month for article in known if (month := article.published.month)]
    if max(months, default=0) - min(months, default=0) < LONGEST:
        return monthly(known, say)
    return _chart(
        Counter(day.year for article in known if (day := article.published.date)), str, say.yearly, is_yearly=True
    )


def _chart(
    found: Counter[int], named: Callable[[int], str], words: SimpleNamespace, *, is_yearly: bool = False
) -> BarsView | None:
    """A bar for each number from the first to the last that something was counted for."""
    if len(found) < 2:
        return None
    periods = range(max(min(found), max(found) - LONGEST + 1), max(found) + 1)
    most = max(found[period] for period in periods)
    width = min(WIDTH / len(periods) * 0.72, WIDEST)
    step = (WIDTH - width) / (len(periods) - 1)  # the first and the last stand over the ends of the axis
    bars = tuple(
        _bar(named(period), found[period], found[period] / most, (place * step, width))
        for place, period in enumerate(periods)
    )
    last = words.last.format(period=bars[-1].period, count=bars[-1].count)
    return BarsView(bars, _in_words(bars, words), bars[0].period, last, sum(bar.count for bar in bars), is_yearly)


def _bar(period: str, count: int, part: float, place: tuple[float, float]) -> Bar:
    x, width = place
    height = max(EMPTY, (HEIGHT - 2) * part)
    return Bar(f"{x:.1f}", f"{HEIGHT - height:.1f}", f"{width:.1f}", f"{height:.1f}", period, count)


def _in_words(bars: tuple[Bar, ...], words: SimpleNamespace) -> str:
    most = max(bars, key=lambda bar: bar.count)
    first, last = bars[0], bars[-1]
    told = {"first": first.period, "last": last.period, "most": most.count, "period": most.period}
    return str(words.says.format(**told, count=last.count))
