"""Logical lines -> one run of lines an article. A boundary needs evidence of its own, told with it.

What counts: a headline that stands again behind its captions and buttons (as sites put it on the clipboard), a byline,
stamp or dateline under a headline-like line, a drawn rule or a wider gap above it, and that the text below speaks of
other things than the text above. A sub-heading has none of these. The weights were learned (see openings.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from generator.clean import trees
from generator.clean.credits import credit
from generator.clean.forms import byline, dateline, is_paragraph
from generator.clean.lines import Line
from generator.clean.looks import Look
from generator.clean.openings import FEATURES, WIDE, is_separated, rows
from generator.clean.stamps import stamp

LIKELY = 0.3
"""Share from which on a line opens an article."""

HEADER_ABOVE = 5
"""Lines that may stand between a separator and the headline: kicker, stamp, caption."""


@dataclass(frozen=True, slots=True)
class Segment:
    """The lines of one article with their looks, and why it begins where it does."""

    lines: tuple[Line, ...]
    looks: tuple[Look, ...]
    evidence: str


def segments(lines: Sequence[Line], looks: Sequence[Look]) -> tuple[Segment, ...]:
    """The lines divided into articles, every line in exactly one, in order."""
    if not lines:
        return ()
    starts = {0: "the file begins"}
    for at in _openings(lines, looks):
        starts[_with_header(lines, looks, at)] = _evidence(lines, at)
    bounds = [*sorted(starts), len(lines)]
    cut = [Segment(tuple(lines[a:b]), tuple(looks[a:b]), starts[a]) for a, b in pairwise(bounds)]
    return _with_text(cut)


@cache
def forest() -> trees.Forest:
    """Trees for "an article begins here"."""
    return trees.forest("openings.json", FEATURES)


def _openings(lines: Sequence[Line], looks: Sequence[Look]) -> tuple[int, ...]:
    """The lines that open an article; of several with no text between the likeliest, and the first of its repeats."""
    known = forest()[0]
    likely = {at: share for at, row in rows(looks, lines).items() if (share := trees.share(row, known)) >= LIKELY}
    likely = {at: share for at, share in likely.items() if not lines[at].cells}  # no article opens within a table
    found: list[int] = []
    for at in sorted(likely):
        if found and not any(look.is_running for look in looks[found[-1] : at]):
            if likely[at] > likely[found[-1]] and lines[at].text != lines[found[-1]].text:
                found[-1] = at
        else:
            found.append(at)
    return tuple(_first_stand(lines, looks, at) for at in found)


def _first_stand(lines: Sequence[Line], looks: Sequence[Look], at: int) -> int:
    """A headline's first stand, where the line is its repeat behind captions and buttons."""
    for above in range(max(1, at - WIDE), at):
        if lines[above].text == lines[at].text and not any(look.count > 25 for look in looks[above:at]):
            return above
    return at


def _with_header(lines: Sequence[Line], looks: Sequence[Look], at: int) -> int:
    """The line behind the separator above the headline, if only the header's parts stand between."""
    for above in range(at, max(0, at - HEADER_ABOVE), -1):
        if is_separated(lines, above):
            return above
        if looks[above - 1].is_running:
            break
    return at


def _evidence(lines: Sequence[Line], at: int) -> str:
    """What a reader sees of why an article begins at the line."""
    again = next((line for line in lines[at + 1 : at + 1 + WIDE] if line.text == lines[at].text), None)
    if again:
        return f"the headline stands again in line {again.number}"
    if is_separated(lines, at):
        return f"a rule or page break in line {lines[at - 1].number}"
    return _header_mark(lines, at) or f"a headline behind {lines[at].gap} blank lines, and text of other things below"


def _header_mark(lines: Sequence[Line], at: int) -> str:
    """What under a headline-like line shows that an article begins: "a byline in line 14"."""
    for below in lines[at + 1 : at + 6]:
        for what, is_it in _HEADER_MARKS:
            if is_it(below.text):
                return f"{what} in line {below.number}"
        if is_paragraph(below.text):
            return f"a dateline in line {below.number}" if dateline(below.text) else ""
    return ""


_HEADER_MARKS = (("a byline", byline), ("a date stamp", stamp), ("a caption", credit))


def _with_text(cut: Sequence[Segment]) -> tuple[Segment, ...]:
    """A run without running text is no article (a list of other headlines, say): it joins the one above."""
    whole: list[Segment] = []
    for part in cut:
        if whole and not (_has_text(part) and _has_text(whole[-1])):
            above = whole[-1]
            whole[-1] = Segment(above.lines + part.lines, above.looks + part.looks, above.evidence)
        else:
            whole.append(part)
    return tuple(whole)


def _has_text(part: Segment) -> bool:
    return any(look.is_running for look in part.looks)
