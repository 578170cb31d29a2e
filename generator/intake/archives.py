"""Addresses of copies that archives and caches keep -> the address of the page itself, and the day of the copy.

The copy's own address stays in the raw file.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from generator.intake.plain import is_address

_COPIES = (
    # https://web.archive.org/web/20260121101112/https://paper.example/ferry; "20260121101112if_" of a frame
    re.compile(r"https?://web\.archive\.org/web/(?P<day>\d{4,14})(?:[a-z]{2}_)?/(?P<url>https?:/.+)"),
    # https://archive.today/2026.01.21-101112/https://paper.example/ferry
    re.compile(
        r"https?://archive\.(?:today|is|ph|li|md|fo|vn)/(?P<day>\d{4}\.?\d{2}\.?\d{2})(?:-?\d{6})?/(?P<url>https?:/.+)"
    ),
    # https://webcache.googleusercontent.com/search?q=cache:abc:https://paper.example/ferry
    re.compile(
        r"https?://webcache\.googleusercontent\.com/search\?q=cache:(?:[\w-]*:)?(?P<url>https?(?::|%3A)[^+&\s]+)(?P<day>)"
    ),
    # https://12ft.io/https://paper.example/ferry; https://r.jina.ai/https://paper.example/ferry
    re.compile(r"https?://(?:12ft\.io|r\.jina\.ai|removepaywalls\.com)/(?P<url>https?:/.+)(?P<day>)"),
)
_CUT = re.compile(r"(https?:/)(?!/)")
"""Servers fold two slashes: "https:/paper.example"."""


def original(url: str) -> tuple[str, str]:
    """The page's own address and the ISO day of the copy, which may be empty; any other address as it is.

    >>> original("https://web.archive.org/web/20260121101112/https://paper.example/ferry")
    ('https://paper.example/ferry', '2026-01-21')
    """
    for copies in _COPIES:
        if found := copies.fullmatch(url):
            own = _CUT.sub(r"\1/", unquote(found["url"]) if "%3A" in found["url"] else found["url"], count=1)
            day = found["day"].replace(".", "")[:8]
            if is_address(own):
                return own, f"{day[:4]}-{day[4:6]}-{day[6:]}" if len(day) == 8 else ""
    return url, ""
