"""A headline as a page's title has it -> the headline alone: "Dam Holds - The Example" -> "Dam Holds"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_BARRED = re.compile(r"\s+[|‖¦]\s+|\s+[—»·:]\s+|\s+[-–]\s+")

LEAST = 3
"""Words of a headline; a shorter first part may be its subject: "Iraq - What We Know"."""

MAX_SITE = 5
"""Words of a site's or section's name."""


def without_site(printed: str, lines: Sequence[str]) -> str:
    """The headline without the name of the site behind it.

    A bar is no part of a headline. Behind a dash or a spaced colon a name counts as the site's where the part before
    stands as a line of its own, or where it is written with capitals and the headline is not.
    """
    marks = list(_BARRED.finditer(printed))
    for mark in marks:
        before, behind = printed[: mark.start()].strip(), printed[mark.end() :].strip()
        if len(before.split()) < LEAST or len(behind.split()) > MAX_SITE * 3:
            continue
        if _is_site(before, behind, lines) or mark[0].strip() in "|‖¦":
            return before
    return printed


def _is_site(before: str, behind: str, lines: Sequence[str]) -> bool:
    if any(line.casefold() == before.casefold() for line in lines):
        return True
    words = behind.split()
    return len(words) <= MAX_SITE and _capitals(words) == 1 and _capitals(before.split()[1:]) < 0.7


def _capitals(words: Sequence[str]) -> float:
    """The share of the words that begin with a capital; small words and numbers do not count."""
    counted = [word for word in words if word[:1].isalpha() and (len(word) > 3 or word[0].isupper())]
    return sum(word[0].isupper() for word in counted) / len(counted) if counted else 0.0
