"""The address of a link in a letter -> that of the article it leads to, or nothing where only who sent it can tell.

A link is wrapped by search engines, mail filters and monitors, which keep the address within theirs, and by senders who
count who clicks: there only a number stands, and often the reader's. Nothing is asked of any server.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qs, unquote, urlsplit

from generator.intake.plain import is_address
from generator.intake.tracking import plain_address

WITHIN = ("url", "q", "u", "a", "uddg", "ru", "target", "dest", "destination", "redirect", "redirect_url", "link", "to")
"""Parameters that keep the address: google.com/url?q=https://paper.example/a."""

_WRAPPER = re.compile(
    r"""(?:^|\.)google\.[a-z.]{2,6}/url | /l\.php | safelinks\.protection\.outlook\.com | urldefense | cudasvc\.com
      | (?:track|click|redirect|transition|linkprotect|apiclick|goto|exit|/out\b|/away|/go\b|/l/)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Host and path of addresses that lead on."""

_URLDEFENSE_2 = re.compile(r"urldefense\.proofpoint\.com/v[12]/url\?(?:.*&)?u=(?P<url>[^&]+)")
_URLDEFENSE_3 = re.compile(r"urldefense\.com/v3/__(?P<url>https?:/+.+?)__;")

_COUNTED = re.compile(
    r"""list-manage\.com/track | substack\.com/(?:redirect|app-link) | mailchi\.mp/ | /(?:ls|ss|wf|uni)/(?:click|c)\b
      | /CL0/
      | (?:^|//)(?:click|clicks|links?|trk|track|tracking|email|e|t|r|go|lnk|url\d{1,5}|ct|mailer|enews|newsletter)\d*\.
      | \.(?:sendgrid\.net|mailgun\.org|rs6\.net|hubspotlinks\.com|mjt\.lu|sendibt\d?\.com|klclick\d?\.com)/
      | buttondown\.(?:email|com)/c/ | convertkit-mail | beehiiv\.com/(?:ss|c|v\d) | /track/click""",
    re.IGNORECASE | re.VERBOSE,
)
"""Addresses of senders that count clicks: no reader of a page should open another's."""

_TOKEN = re.compile(r"(?=[^/]*\d)(?=[^/]*[A-Za-z])[A-Za-z0-9_~%=.]{24,}")

LONGEST = 4_000
"""Characters of a link."""

MOST_WRAPPERS = 3
"""Wrappers within each other that are opened."""


def article_address(link: str) -> str:
    """The address of the article; empty where the link names a reader or a click instead.

    >>> article_address("https://www.google.com/url?rct=j&url=https://paper.example/a%3Fid%3D7&usg=x")
    'https://paper.example/a?id=7'
    >>> article_address("https://paper.us1.list-manage.com/track/click?u=a&id=7&e=9")
    ''
    """
    address = link.strip() if len(link) <= LONGEST else ""
    for _ in range(MOST_WRAPPERS):
        inner = _within(address)
        if not inner:
            break
        address = inner
    if not is_address(address) or _COUNTED.search(address):
        return ""
    path = urlsplit(address).path
    return "" if any(map(_TOKEN.fullmatch, path.split("/"))) else plain_address(address)


def _within(address: str) -> str:
    """The address that this one keeps, or nothing."""
    if found := _URLDEFENSE_3.search(address):
        return re.sub(r"^(https?):/+", r"\1://", found["url"].replace("*", ""))
    if found := _URLDEFENSE_2.search(address):
        return unquote(found["url"].replace("-", "%").replace("_", "/"))
    if not is_address(address):
        return ""
    parts = urlsplit(address)
    if not _WRAPPER.search(f"{parts.hostname}{parts.path}"):
        return ""
    named = parse_qs(parts.query)
    return next((value for name in WITHIN for value in named.get(name, ())[:1] if is_address(value)), "")
