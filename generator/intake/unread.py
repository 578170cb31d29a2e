"""Formats that are text to a computer and no news to a reader: refused, so that no article is made of their signs."""

from __future__ import annotations

import re

from generator.intake.received import SetAside

_SAVE = "save the article as plain text or as a web page"

_UNREAD = (
    # An RTF file: {\rtf1\ansi The lake fell.}
    (re.compile(r"\{\\rtf\d"), "an RTF document, which is not read here", _SAVE),
    # An object or a list of them: {"headline": "Lake Falls"}
    (
        re.compile(r"[\[{]\s{0,200}(?:\{\s{0,200})?\"[^\"\n]{1,80}\"\s{0,20}:"),
        "JSON that is broken, or no JSON feed",
        f"save the feed again, or {_SAVE}",
    ),
    # <?xml version="1.0"?><nitf>
    (
        re.compile(r"<\?xml\s"),
        "XML that is broken, or neither a feed nor a web page",
        f"save the feed again, or {_SAVE}",
    ),
)
"""How a file begins that is in none of our formats, what it is, and what to do."""


def insist_on_prose(text: str, shown_as: str) -> None:
    """Raises SetAside for a decoded file without a format of ours that begins like one of the table's."""
    start = text[:4096].lstrip("\ufeff \t\n")
    for beginning, what, remedy in _UNREAD:
        if beginning.match(start):
            raise SetAside(shown_as, what, remedy)
