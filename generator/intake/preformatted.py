"""The text of a <pre> -> its lines, each one by itself; lines that were only wrapped are the paragraph they make."""

from __future__ import annotations

import re

_BLANK = re.compile(r"\n[ \t\r]*\n")

LEAST_WIDTH = 50
"""Columns: narrower lines are a verse, a list or code."""

FULL = 0.75
"""Share of the longest line that all others but the last fill, in wrapped text."""


def lines(text: str) -> list[str]:
    r"""What a reader takes for lines.

    >>> lines("Roses\nViolets\n\nSugar")
    ['Roses', 'Violets', 'Sugar']
    """
    parts = [[line for line in part.split("\n") if line.strip()] for part in _BLANK.split(text)]
    return [line for part in parts for line in ([" ".join(part)] if _is_wrapped(part) else part)]


def _is_wrapped(part: list[str]) -> bool:
    width = max((len(line.rstrip()) for line in part), default=0)
    return len(part) > 1 and width >= LEAST_WIDTH and all(len(line.rstrip()) >= FULL * width for line in part[:-1])
