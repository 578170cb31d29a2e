"""How the digest says its facts: articles in, plain English lines out. Unknown is said, never guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from urllib.parse import quote, urlsplit

from generator import dates
from generator.model import Article, Precision, Published

_LONGEST_ADDRESS = 2000


def day(published: Published) -> str:
    """When it appeared, as exactly as known: "20 Jan 2026", "January 2026", "2026", "Date not given"."""
    if published.date is None:
        return "Date not given"
    if published.precision is Precision.YEAR:
        return str(published.date.year)
    return dates.month(published.date) if published.precision is Precision.MONTH else dates.short(published.date)


def day_with_evidence(published: Published) -> str:
    """The day and why we say so: "20 Jan 2026, inferred: caption date and “on Tuesday”"."""
    return ", ".join(part for part in (day(published), published.evidence) if part)


def meta_line(article: Article) -> tuple[str, ...]:
    """Outlet, authors, date with its certainty, agencies; what is not known is left out, but for the date."""
    names, agencies = ", ".join(article.byline.names), ", ".join(article.byline.agencies)
    parts = (
        article.source.outlet,
        f"By {names}" if names else "",
        day_with_evidence(article.published),
        f"updated {dates.short(article.updated.date)}" if article.updated.date else "",
        f"with {agencies}" if agencies else "",
    )
    return tuple(part for part in parts if part.strip())


def summary(article: Article) -> str:
    """The line below a headline in the contents: "Asharq Al-Awsat · 20 Jan 2026"."""
    return " · ".join(part for part in (article.source.outlet, day(article.published)) if part.strip())


def excerpt(article: Article) -> str:
    """What stands below an opening that is published alone."""
    return f"This is the opening only. The full text is with {article.source.outlet.strip() or 'its publisher'}."


def count(articles: int) -> str:
    """How many articles: "1 article", "12 articles"."""
    return "1 article" if articles == 1 else f"{articles} articles"


def period(articles: Sequence[Article], asked: tuple[date | None, date | None] = (None, None)) -> str:
    """The days that were asked for, else those that the articles span; with how many have none.

    "18 Jan 2026 to 20 Jan 2026; 2 without a date".
    """
    undated = sum(article.published.date is None for article in articles)
    span = _span(*asked) or _spanned(articles)
    if not span:
        return "No article gives its date"
    return f"{span}; {undated} without a date" if undated else span


def _span(first: date | None, last: date | None) -> str:
    if first and last:
        return dates.short(first) if first == last else f"{dates.short(first)} to {dates.short(last)}"
    if first:
        return f"From {dates.short(first)}"
    return f"To {dates.short(last)}" if last else ""


def _spanned(articles: Sequence[Article]) -> str:
    dated = sorted((a.published.date, day(a.published)) for a in articles if a.published.date)
    if not dated:
        return ""
    return dated[0][1] if dated[0][1] == dated[-1][1] else f"{dated[0][1]} to {dated[-1][1]}"


def outlets(articles: Sequence[Article]) -> str:
    """The outlets by name, at most six of them."""
    names = sorted({a.source.outlet.strip() for a in articles} - {""}, key=str.casefold)
    if not names:
        return "Not supplied"
    more = len(names) - 6
    return ", ".join(names[:6]) + (f" and {more} more" if more > 0 else "")


def source_lines(article: Article) -> tuple[tuple[str, str], ...]:
    """An endnote's lines, each with the address that it leads to, or ""."""
    source, raw = article.source, article.raw
    lines = f"line {raw.first_line}" if raw.first_line == raw.last_line else f"lines {raw.first_line}–{raw.last_line}"
    received = (f"{raw.file}, {lines}", f"SHA-256 {raw.sha256}") if raw.file else ("Written by hand, from no file",)
    return (
        (f"{source.outlet.strip() or 'Outlet not supplied'}. {day(article.published)}.", ""),
        (source.url.strip() or "Original address not supplied", web_address(source.url)),
        *((f"Licence: {licence}", "") for licence in [source.licence] if licence),
        *((f"Retrieved: {retrieved}", "") for retrieved in [source.retrieved] if retrieved),
        *((line, "") for line in received),
    )


def web_address(url: str) -> str:
    """The address a reader may follow, in ASCII; "" for anything but http and https."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:  # "http://[half an IPv6 address"
        return ""
    if parts.scheme not in ("http", "https") or not parts.hostname or len(url) > _LONGEST_ADDRESS:
        return ""
    return quote(url.strip(), safe="%/:=&?~#+!$,;'@()*[]-._", errors="replace")


def language(code: str) -> str:
    """The language's own part of a code: "ar" for "ar-SY"; English where it is none."""
    primary = re.split(r"[-_]", code.strip().lower())[0]
    return primary if re.fullmatch(r"[a-z]{2,3}", primary) else "en"
