"""Titles of other articles, pictures and videos that pages set within their text. A Sheet in, verdicts on it.

A sub-heading stands over its text and is written as the others are; a title of something else is set in capitals
between two paragraphs, stands over the button that leads to it, or comes directly below a sub-heading and says in the
present, as headlines do, who says what.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.clean.endings import reads_more
from generator.clean.looks import Look
from generator.clean.sheets import EVEN, SURE, Part, Sheet

LEAST_SHOUTED = 7
"""Words of a title in capitals: a sub-heading in capitals has fewer."""

_SAYS = re.compile(
    r"[^\W\d_a-z][\w.'’-]+:?\s(?:[^\W\d_a-z][\w.'’-]+\s){0,3}"
    r"(?:says|tells|warns|urges|insists|claims|denies|admits|discusses|explains|reacts|responds|defends|reveals|vows"
    r"|recalls|describes|speaks|talks|addresses|weighs in|breaks down|opens up|reflects)\b"
)
"""How the title of a video or a report opens: "Example says he never saw the letter"."""


def other_titles(sheet: Sheet) -> None:
    """In bare text the lines like titles that stand there for something else."""
    for at, _ in list(sheet.open(sheet.headline + 2)) if sheet.labels else ():
        look = sheet.looks[at]
        if not look.is_title_like or look.ends or "list mark" in look.forms or at + 1 >= len(sheet.lines):
            continue
        for is_it, part, why in _TITLES:
            if is_it(sheet, at):
                sheet.say(at, part, why)


def _is_shouted(sheet: Sheet, at: int) -> bool:
    text = sheet.lines[at].text
    is_long = sheet.looks[at].count >= LEAST_SHOUTED
    return is_long and text.isupper() and _is_running(sheet, at - 1) and _is_running(sheet, at + 1)


def _is_over_pointer(sheet: Sheet, at: int) -> bool:
    """A teaser's title: below it nothing but the way to the whole, and no blank line where none is above it."""
    is_of_block_above = sheet.lines[at + 1].gap > sheet.lines[at].gap == 0
    is_short = not sheet.looks[at].is_running and not is_of_block_above
    return is_short and reads_more(sheet.lines[at + 1].text) and sheet.labels[at].kept < SURE


def _is_below_subheading(sheet: Sheet, at: int) -> bool:
    """The line above is a sub-heading, the one below a paragraph."""
    if not (sheet.is_open(at - 1) and _is_running(sheet, at + 1) and _SAYS.match(sheet.lines[at].text)):
        return False
    above = sheet.labels[at - 1]
    return above.subheading > EVEN and above.kept > EVEN


def _is_running(sheet: Sheet, at: int) -> bool:
    look: Look = sheet.looks[at]
    return sheet.is_open(at) and look.is_running and not sheet.lines[at].text.isupper()


_TITLES: tuple[tuple[Callable[[Sheet, int], bool], Part, str], ...] = (
    (_is_shouted, Part.DROPPED, "the title of another article, in capitals between two paragraphs"),
    (_is_over_pointer, Part.DROPPED, "the title of another article, above the way to it"),
    (_is_below_subheading, Part.CAPTION, "the title of a picture or video, below a sub-heading"),
)
