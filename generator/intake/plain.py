"""Text from a parser -> text as a browser would show it, fit to be written: nothing else changes."""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate_tz
from urllib.parse import urljoin, urlsplit

from generator.dates import iso_day, iso_month, iso_year

MAX_STATED = 1000
"""Characters of anything a file states about itself."""

_WINDOWS = {
    code: bytes([code]).decode("cp1252") for code in range(0x80, 0xA0) if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
"""What browsers show for `&#150;` and its like: the writer's Windows characters, not controls."""

_HALVES = re.compile("[\ud800-\udfff]+")


def shown(text: str) -> str:
    """The text on one line, white space folded, Windows characters for the controls in their places."""
    return " ".join(whole(text).translate(_WINDOWS).split())


def stated(text: object) -> str:
    """A value that a file states about itself, on one line and not endless; empty for what is no text."""
    return shown(text)[:MAX_STATED] if isinstance(text, str) else ""


def whole(text: str) -> str:
    r"""The text with halves of characters ("\ud83d") joined to whole ones or, where one is missing, replaced."""
    if not _HALVES.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def is_address(text: str) -> bool:
    """The text is a web address."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r'[\s<>"]', text)
    except ValueError:
        return False


def joined(link: str, base: str) -> str:
    """The address of a link, which may start from another: "/news/ferry"; empty where it leads to no page."""
    if link and base and not is_address(link):
        try:
            link = urljoin(base, link)
        except ValueError:
            return ""
    return link if is_address(link) else ""


def day_of(text: str) -> date | None:
    """The day a timestamp names where it was written: ISO 8601, or mail's "Tue, 20 Jan 2026 23:30:00 -0500"."""
    if day := iso_day(text):
        return day
    try:
        found = parsedate_tz(text)
        return date(*found[:3]) if found else None
    except (ValueError, IndexError, TypeError, OverflowError):
        return None


def told_day(text: str) -> str:
    """The ISO day that a timestamp names, or as much of it as it does: "2025-09", "2025"; empty where it names none."""
    if day := day_of(text):
        return day.isoformat()
    if month := iso_month(text):
        return month.isoformat()[:7]
    year = iso_year(text)
    return year.isoformat()[:4] if year else ""
