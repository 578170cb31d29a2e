"""What readers wrote below an article: a Sheet in, verdicts on its lines.

Comments are paragraphs like others. What tells them is what a page sets around each: the day and hour, a button to
answer. A page that reports by the hour has its stamps too, but nobody to answer.
"""

from __future__ import annotations

from generator.clean.sheets import Part, Sheet

LEAST_TEXT = 100
"""Words of running text above a discussion: else a button over the article counts its comments."""

LEAST_COMMENTS = 3
"""Stamps below the discussion's first mark, each with something said below it."""

NEAR = 3
"""Lines below a stamp in which it is said."""


def discussions(sheet: Sheet) -> None:
    """In bare text all that stands below the first mark of a discussion behind the text."""
    first = _first_mark(sheet) if sheet.labels else -1
    if first < 0 or _comments(sheet, first) < LEAST_COMMENTS:
        return
    for at, _ in list(sheet.open(first)):
        sheet.say(at, Part.DROPPED, "comments section: below an answer button or a count of comments")


def _first_mark(sheet: Sheet) -> int:
    """The first line of a discussion below so much text."""
    words = 0
    for at, look in enumerate(sheet.looks):
        if words >= LEAST_TEXT and at > sheet.headline and "comments" in look.forms:
            return at
        words += look.count if look.is_running else 0
    return -1


def _comments(sheet: Sheet, first: int) -> int:
    """The stamps from there on below which something is said."""
    stamps = (at for at in range(first, len(sheet.lines)) if "stamp" in sheet.looks[at].forms)
    return sum(any(look.is_running for look in sheet.looks[at + 1 : at + 1 + NEAR]) for at in stamps)
