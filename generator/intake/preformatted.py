"""The text of a <pre> -> its lines as they were set; of prose each by itself, or the paragraph that was wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BLANK = re.compile(r"\n[ \t\r]*\n")

LEAST_WIDTH = 50
"""Columns: narrower lines are a verse, a list or code."""

FULL = 0.75
"""Share of the longest line that all others but the last fill, in wrapped text."""


TAB = 4
"""Columns."""

LONGEST_SET = 200
"""Columns: a longer line is a paragraph."""

MOST_BLANK = 2
"""Blank lines in a row that are shown."""

_ENDS = (".", "!", "?", "…", "。", '."', ".”", "؟")


def is_set(text: str) -> bool:
    """Its lines are to stand as they do, like those of code, of a verse or of a drawn table: most are no prose's."""
    parts = [[line for line in part.split("\n") if line.strip()] for part in _BLANK.split(text)]
    every = [line.rstrip() for part in parts for line in part]
    if len(every) < 2 or max(map(len, every)) > LONGEST_SET:
        return False
    return 2 * sum(len(part) if _is_wrapped(part) else _sentences(part) for part in parts) < len(every)


def _sentences(part: list[str]) -> int:
    return sum(line.rstrip().endswith(_ENDS) for line in part)


def set_lines(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    r"""Each line that is not blank, by its place: the blank ones above it, which are empty, and itself.

    Above the first is one: it parts the lines from others above them.

    >>> list(set_lines("if rain:\n\tpass\n\nstop"))
    [(0, ('', 'if rain:')), (1, ('    pass',)), (3, ('', 'stop'))]
    """
    blank, is_first = 1, True
    for at, line in enumerate(text.replace("\u00a0", " ").expandtabs(TAB).split("\n")):
        if line.strip():
            yield at, (*[""] * min(blank, MOST_BLANK), line.rstrip())
            blank, is_first = 0, False
        elif not is_first:
            blank += 1


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
