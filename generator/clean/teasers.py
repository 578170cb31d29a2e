"""Teasers: titles of other articles, each over the beginning of its text, broken off. A Sheet in, verdicts on it.

A text breaks a sentence off here and there; where three do so one after the other, each below a title of its own, a
page lists what else there is to read.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.clean.sheets import Part, Sheet

LEAST = 3
"""Teasers of a list."""

MOST_BETWEEN = 3
"""Lines between two of them: a title, a day, a name."""

BROKEN_OFF = ("...", "…", "[…]", "[...]", "(...)", "(…)")

WHY = "a list of other articles, each with its first words"


def teasers(sheet: Sheet) -> None:
    """In bare text, below the first paragraph."""
    for first, last in _lists(sheet) if sheet.labels else ():
        for at, _ in list(sheet.open(first, last + 1)):
            sheet.say(at, Part.DROPPED, WHY)


def _lists(sheet: Sheet) -> Iterator[tuple[int, int]]:
    """The places of each list's first line, which is a title, and of its last."""
    run: list[int] = []
    for at in [*_broken_off(sheet), len(sheet.lines) + MOST_BETWEEN + 2]:
        if run and not _are_listed(sheet, run[-1], at):
            if len(run) >= LEAST:
                yield run[0] - 1, run[-1]
            run = []
        run.append(at)


def _broken_off(sheet: Sheet) -> Iterator[int]:
    """The beginnings of a text below a title."""
    has_text = False
    for at, line in sheet.open(sheet.headline + 1):
        if not sheet.looks[at].is_running:
            continue
        if has_text and line.text.endswith(BROKEN_OFF) and _is_title(sheet, at - 1):
            yield at
        has_text = True


def _is_title(sheet: Sheet, at: int) -> bool:
    look = sheet.looks[at]
    return at > sheet.headline and not look.is_running and (look.is_title_like or look.is_marked)


def _are_listed(sheet: Sheet, above: int, below: int) -> bool:
    """A few short lines stand between the two, and at least one."""
    between = sheet.looks[above + 1 : below]
    return 0 < below - above - 1 <= MOST_BETWEEN and not any(look.is_running for look in between)
