"""Boxes within a text: a heading over other articles with their titles, below which the text goes on.

The looks of one article's lines in, the places of such boxes' lines out. What a line looks like among the others
(labels.py) was learned from whole pages, where below "Related" mostly other articles stand. A box is not looked at
there, so that the text below it stands as if nothing stood between.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.clean.forms import is_subheading_like
from generator.clean.lines import Line
from generator.clean.looks import OWN, SENTENCE, Look

MOST_TITLES = 5
REACH = 14
"""Titles of a box, and lines below its heading: more are a page's list."""

ABOVE = 6
"""Lines above it among which there is text."""

LEAST_WORDS = 5
"""Words of a short sentence of the text: "The mayor did not say."; no teaser's summary has fewer."""

LEAST_SAID = 2
"""Words of the shortest, where a blank line parts it from the titles: "He declined."."""

_OPENER, _POINTER, _COMMENTS, _SHARE, _BARS = map(OWN.index, ("tail opener", "pointer", "comments", "share", "bars"))
"""A heading over other articles, and one over readers' comments, below which nothing is the article's."""


def boxes(looks: Sequence[Look], lines: Sequence[Line]) -> frozenset[int]:
    """The lines of boxes with text above and below."""
    openers = [at for at, look in enumerate(looks) if look.numbers[_OPENER] or look.numbers[_POINTER]]
    if not openers:
        return frozenset()
    found: set[int] = set()
    text = next((at for at, look in enumerate(looks) if look.is_running and not look.is_marked), len(looks))
    comments = next((at for at in range(text, len(looks)) if looks[at].numbers[_COMMENTS]), len(looks))
    for at in openers:
        if text < at < comments and not looks[at].numbers[_BARS]:
            found |= set(range(at, _end_of_box(looks, lines, at)))
    return frozenset(found)


def _end_of_box(looks: Sequence[Look], lines: Sequence[Line], at: int) -> int:
    """The line behind the box whose heading this is; the heading itself where it is none."""
    parted = _parted(lines, at)
    below = next((below for below in range(at + 1, at + 2 + REACH) if _goes_on_at(looks, lines, below, parted)), 0)
    if not below or lines[at + 1].gap > max(1, lines[at].gap):  # else a sub-heading behind a button
        return at
    end = parted if parted == below - 1 and _heads(looks, lines, parted) else below
    if _is_box(looks[at + 1 : end]) and _has_text_above(looks, lines, at) and _goes_on(looks, lines, below, end):
        return end
    return at


def _parted(lines: Sequence[Line], at: int) -> int:
    """The first line that stands farther from the titles below this heading than they do from each other; else 0."""
    if at + 2 >= len(lines):
        return 0
    inner = min(lines[at + 1].gap, lines[at + 2].gap)
    reached = range(at + 2, min(len(lines), at + 2 + MOST_TITLES))
    return next((below for below in reached if lines[below].gap > inner), 0)


def _goes_on_at(looks: Sequence[Look], lines: Sequence[Line], below: int, parted: int) -> bool:
    """Text, be it of a few words where a blank line parts it from the titles: "She denies it."."""
    return _is_text(looks, below) or (0 < below == parted and _is_said(looks, lines, below))


def _is_said(looks: Sequence[Look], lines: Sequence[Line], at: int) -> bool:
    """A few words that end in a full stop, as no title does; a question or a call may be one."""
    if at >= len(lines) or looks[at].is_marked or looks[at].is_header or looks[at].count < LEAST_SAID:
        return False
    return looks[at].ends == SENTENCE and not lines[at].text.rstrip("\"'”’»").endswith(("?", "!", "…", "..."))


def _heads(looks: Sequence[Look], lines: Sequence[Line], at: int) -> bool:
    """A blank line parts the few words from what is above, and text stands below: a sub-heading of it."""
    return not looks[at].is_marked and lines[at].gap > 0 and is_subheading_like(lines[at].text)


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
    above = next((above for above in range(at - 1, max(-1, at - 1 - ABOVE), -1) if _is_text(looks, above)), -1)
    return above >= 0 and not lines[above].text.endswith(("…", "..."))


def _goes_on(looks: Sequence[Look], lines: Sequence[Line], at: int, end: int) -> bool:
    """More text follows, or nothing; below a teaser's summary the next title stands, and no list of others."""
    if at + 1 == len(looks) or _is_text(looks, at + 1) or looks[at + 1].numbers[_OPENER]:
        return True
    if looks[at].count >= LEAST_WORDS or end != at:
        return False
    return _is_said(looks, lines, at + 1) or (
        at + 2 < len(looks) and _heads(looks, lines, at + 1) and _is_text(looks, at + 2)
    )
