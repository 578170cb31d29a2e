"""Boxes within a text: a heading over other articles with their titles, below which the text goes on.

The looks of one article's lines in, the places of such boxes' lines out. What a line looks like among the others
(labels.py) was learned from whole pages, where below "Related" mostly other articles stand. A box is not looked at
there, so that the text below it stands as if nothing stood between.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.clean.lines import Line
from generator.clean.looks import OWN, SENTENCE, Look

MOST_TITLES = 5
REACH = 14
"""Titles of a box, and lines below its heading: more are a page's list."""

LEAST_WORDS = 5
"""Words of a short sentence of the text: "The mayor did not say."."""

_OPENER, _POINTER, _COMMENTS, _SHARE, _BARS = map(OWN.index, ("tail opener", "pointer", "comments", "share", "bars"))
"""A heading over other articles, and one over readers' comments, below which nothing is the article's."""


def boxes(looks: Sequence[Look], lines: Sequence[Line]) -> frozenset[int]:
    """The lines of boxes with text above and below."""
    found: set[int] = set()
    comments = next((at for at, look in enumerate(looks) if look.numbers[_COMMENTS]), len(looks))
    for at, look in enumerate(looks[:comments]):
        if (look.numbers[_OPENER] or look.numbers[_POINTER]) and not look.numbers[_BARS]:
            below = next((below for below in range(at + 1, at + 2 + REACH) if _is_text(looks, below)), 0)
            is_near = bool(below) and lines[at + 1].gap <= max(1, lines[at].gap)  # else a sub-heading behind a button
            if (
                is_near
                and _is_box(looks[at + 1 : below])
                and _has_text_above(looks, lines, at)
                and _goes_on(looks, below)
            ):
                found |= set(range(at, below))
    return frozenset(found)


def _is_box(titles: Sequence[Look]) -> bool:
    """A few titles, with no buttons to share an article among them; or a button alone, with none."""
    count = sum(not look.is_marked for look in titles)
    return not titles or (0 < count <= MOST_TITLES and not any(look.numbers[_SHARE] for look in titles))


def _is_text(looks: Sequence[Look], at: int) -> bool:
    if at >= len(looks) or looks[at].is_marked:
        return False
    return looks[at].is_running or (looks[at].ends == SENTENCE and looks[at].count >= LEAST_WORDS)


def _has_text_above(looks: Sequence[Look], lines: Sequence[Line], at: int) -> bool:
    """Not a teaser's summary, which breaks off: "Herders count their losses as…"."""
    above = next((above for above in range(at - 1, max(-1, at - 4), -1) if _is_text(looks, above)), -1)
    return above >= 0 and not lines[above].text.endswith(("…", "..."))


def _goes_on(looks: Sequence[Look], at: int) -> bool:
    """More text follows, or nothing; below a teaser's summary the next title stands."""
    return at > 0 and (at + 1 == len(looks) or _is_text(looks, at + 1))
