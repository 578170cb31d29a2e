"""Notes about the author, in the header and behind the text: by their form, or because they open with the name.

A Sheet with its bylines told in, the places of the notes out.
"""

from __future__ import annotations

from generator.clean.endings import is_about
from generator.clean.forms import is_bare_name
from generator.clean.sheets import Sheet
from generator.clean.signatures import authors

MAX_SIGNED = 8
"""Authors of one article: a page with more bylines is a list of articles."""


def notes_about_authors(sheet: Sheet, start: int = 0, end: int | None = None) -> frozenset[int]:
    """The lines from `start` to before `end` that say who the author is, or who the one is whose name stands above.

    That name is of the note as well.
    """
    names = authors(sheet.lines[:end], sheet.verdicts[:end])[:MAX_SIGNED]
    openings = tuple(f"{word}{sign}" for name in names for word in _openings(name) for sign in " ,")
    about: set[int] = set()
    for at, line in sheet.open(start, end):
        if sheet.is_open(at - 1) and _is_about_above(line.text, sheet.lines[at - 1].text):
            about |= {at - 1, at}
        elif "about author" in sheet.looks[at].forms or (
            line.text.startswith(openings) and any(is_about(line.text, name) for name in names)
        ):
            about.add(at)
    return frozenset(about)


def _openings(name: str) -> tuple[str, str, str]:
    """How a note on that person opens: with the name, its first or its last word."""
    words = name.split()
    return name, words[0], words[-1]


def _is_about_above(text: str, above: str) -> bool:
    """The line above is a name alone, and the line opens with it, or with its first or last word."""
    words = above.split(None, MAX_NAME)
    if not 1 < len(words) <= MAX_NAME or not text.startswith((words[0], words[-1])):
        return False
    return is_bare_name(above) and is_about(text, above)


MAX_NAME = 4
"""Words of a person's name."""
