"""Lines that stand twice: a Sheet in, those of them out that somebody pasted twice."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from generator.clean.sheets import Sheet

LEAST_REPEATED = 6
"""Words of a line that stands twice because it was pasted twice."""

MOST_REPEATS = 2
"""So often a line that stands again in a row is none that was pasted by mistake: a chant, a filler."""


def pasted_twice(sheet: Sheet) -> dict[int, int]:
    """Open lines that say again what the one before says; all repeats where most of the text stands twice, in order.

    The place of each with that of its first stand. Other repeats are the text's own: refrains, a recipe's steps, the
    meals of a week; and one paragraph again and again, which nobody pastes by mistake.
    """
    seen: dict[str, int] = {}
    again: dict[int, int] = {}
    told = [*sheet.open()]
    if len({line.text for _, line in told}) == len(told):
        return {}  # as of most texts
    for at, line in told:
        if len(line.text.split()) >= LEAST_REPEATED:
            if line.text in seen:
                again[at] = seen[line.text]
            seen.setdefault(line.text, at)
    if len(seen) == 1:
        return {}
    if len(again) * 2 > len(seen) and _is_in_order(tuple(again.values())):
        return again
    stands = Counter(again.values())
    return {
        at: first
        for at, first in again.items()
        if sheet.lines[at - 1].text == sheet.lines[at].text and stands[first] < MOST_REPEATS
    }


def _is_in_order(first_stands: tuple[int, ...]) -> bool:
    """What was pasted again comes as it came before; a line or two may stand elsewhere."""
    turns = sum(later <= earlier for earlier, later in pairwise(first_stands))
    return turns * MAX_TURNS <= len(first_stands)


MAX_TURNS = 10
"""Repeats for each that may come before one that stood above it."""
