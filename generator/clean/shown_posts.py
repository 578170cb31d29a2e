"""Posts of social networks that a text shows: what somebody wrote there, and the line that signs it.

A Sheet in, verdicts on it. Pages set such a post within their text, where it is what somebody said: "Rain at last." /
"— Ann Example (@annexample) January 20, 2026".
"""

from __future__ import annotations

import re

from generator.clean.furniture import furniture
from generator.clean.lines import is_list_item
from generator.clean.sheets import Part, Sheet

LEAST_SHOWN = 4
"""Words of a post above its signature."""

NEAR = 4
"""Lines within which the text stands that shows the post."""

_SIGNED = re.compile(r"(?:&mdash;|[—–-]{1,2})\s?\S.{0,60}\(@\w{1,30}\)(?:\s.{3,40})?")
"""Who posted, and when: "— Ann Example (@annexample) January 20, 2026"."""


def shown_posts(sheet: Sheet) -> None:
    """In bare text the post's signature and the line above it, where the text stands near."""
    for at, line in list(sheet.open(sheet.headline + 1)) if sheet.labels else ():
        if is_signature(line.text) and _has_text_near(sheet, at):
            if _is_post(sheet, at - 1):
                sheet.say(at - 1, Part.BODY, "a post that the text shows")
            sheet.say(at, Part.BODY, "signs a post that the text shows")


def is_signature(text: str) -> bool:
    """The line says who posted what stands above it."""
    return "(@" in text and bool(_SIGNED.fullmatch(text))


def _is_post(sheet: Sheet, at: int) -> bool:
    if not sheet.is_open(at) or at <= sheet.headline:
        return False
    text = sheet.lines[at].text
    return sheet.looks[at].count >= LEAST_SHOWN and not furniture(text) and not is_list_item(text)


def _has_text_near(sheet: Sheet, at: int) -> bool:
    """Something else that the looks take for text, a few lines above or below."""
    near = (other for other in range(at - NEAR, at + NEAR + 1) if other not in (at, at - 1) and sheet.is_open(other))
    return any(sheet.looks[other].is_running and sheet.labels[other].kept > LEAST_LIKE for other in near)


LEAST_LIKE = 0.6
"""Share to which a line near by is like text."""
