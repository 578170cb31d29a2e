"""A saved page -> where it was saved from and on which day, as the program that saved it says; empty where none does.

Browsers and SingleFile write it into a comment above the page, caches over it, reader views beside the headline.
"""

from __future__ import annotations

import re
from html import unescape

from lxml import html

from generator.dates import day_dates
from generator.intake.plain import day_of, is_address, shown

HEAD = 4000
"""Characters at the start of a file in which such a comment stands."""

_BROWSERS = re.compile(r"<!--\s{0,10}saved from url=\(\d{1,6}\)(?P<url>\S{1,2000})\s{1,10}-->", re.IGNORECASE)
"""<!-- saved from url=(0028)https://paper.example/ferry -->"""

_SINGLE_FILE = re.compile(
    r"<!--\s{0,10}Page saved with SingleFile\s{1,10}url:\s(?P<url>\S{1,2000})\s{1,10}saved date:\s(?P<day>[^\n]{1,100})"
)
"""Page saved with SingleFile / url: https://paper.example/ferry / saved date: Wed Jan 21 2026 10:11:12 GMT+0100"""

_CACHE = re.compile(r"""\bcache of <a href=(?P<quote>["'])(?P<url>https?://[^"'\s<>]{1,2000})(?P=quote)""")
"""This is Google's cache of <a href="https://paper.example/ferry">"""

_AMERICAN = re.compile(r"[A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) (?P<day>\d{2}) (?P<year>\d{4})\b")
_ORIGINAL = re.compile(r"(?:view|read|open|see)(?: the)? original(?: article| page)?|original article", re.IGNORECASE)
"""What reader views call the way back: "View Original"."""

MOST_LINKS = 200
"""Links from the top among which that is."""


def saved_from(root: html.HtmlElement, text: str) -> tuple[str, str]:
    """The address and the ISO day."""
    head = text[:HEAD]
    if found := _SINGLE_FILE.search(head):
        return _web(found["url"]), _day(found["day"])
    if found := _BROWSERS.search(head):
        return _web(found["url"]), ""
    if found := _CACHE.search(head):
        return _web(unescape(found["url"])), ""
    return _reader_views(root), ""


_NOTE = re.compile(r"This is Google['’]s cache of https?://|Tip: To quickly find your search term on this page\b")
COPY = "a cache's note on its copy"


def is_note(text: str) -> bool:
    """A line in which a cache speaks of its copy."""
    return bool(_NOTE.match(text))


def _web(url: str) -> str:
    return url if is_address(url) else ""


def _day(said: str) -> str:
    found = _AMERICAN.match(said)
    if found:
        return next(
            (each.day.isoformat() for each in day_dates("{day} {month} {year}".format(**found.groupdict()))), ""
        )
    day = day_of(said)
    return day.isoformat() if day else ""


def _reader_views(root: html.HtmlElement) -> str:
    """Firefox's name of the site above the headline, and what others link as the original."""
    for number, link in enumerate(root.iter("a")):
        if number == MOST_LINKS:
            return ""
        is_origin = "reader-domain" in (link.get("class") or "").split()
        if is_origin or (link.text and _ORIGINAL.fullmatch(shown(link.text))):
            return _web(link.get("href", ""))
    return ""
