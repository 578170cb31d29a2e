"""Logical lines -> one run of lines an article. A boundary needs evidence of its own, told with it.

What counts: a headline that stands again behind its captions and buttons (as sites put it on the clipboard), a byline,
stamp or dateline under a headline-like line, a drawn rule or a wider gap above it, and that the text below speaks of
other things than the text above: few words cross the line, the headline's own stand below it. A sub-heading has none
of these. Each line is looked at twice: alone, and beside the file's other likely openings (fellows.py), because what
parts the articles of one paste does so again and again. The weights were learned (see openings.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from generator.clean import trees
from generator.clean.briefings import briefing_openings
from generator.clean.credits import credit
from generator.clean.datelines import dateline
from generator.clean.fellows import FELLOWS, SURE, fellows
from generator.clean.forms import byline, is_paragraph
from generator.clean.lines import Line
from generator.clean.live_entries import live_entries
from generator.clean.looks import Look
from generator.clean.openings import FEATURES, WIDE, first_look, rows
from generator.clean.printed_openings import printed_openings
from generator.clean.separators import is_separated
from generator.clean.stamps import stamp

LIKELY = 0.3
"""Share from which on a line opens an article."""

SEVERAL = 0.8
"""Share that a file's likeliest opening must have: most files hold one article, however many sub-headings it has."""

TURN = 0.6
"""Share of the mean of the lines around: fewer links of words across a line, and the text turns there."""

HEADER_ABOVE = 5
"""Lines that may stand between a separator and the headline: kicker, stamp, caption."""

_LINKS = FEATURES.index("links by mean")


@dataclass(frozen=True, slots=True)
class Segment:
    """The lines of one article with their looks, and why it begins where it does."""

    lines: tuple[Line, ...]
    looks: tuple[Look, ...]
    evidence: str
    above: int = 0
    """Lines on top that are a briefing's, not the report's."""


def segments(lines: Sequence[Line], looks: Sequence[Look]) -> tuple[Segment, ...]:
    """The lines divided into articles, every line in exactly one, in order."""
    if not lines:
        return ()
    if reports := briefing_openings(lines, looks):
        return _of_a_briefing(lines, looks, reports)
    starts = {0: "the file begins"}
    entries = live_entries(lines)
    found = [opening for opening in _openings(lines, looks) if opening.at not in entries]
    for opening in found:
        begin = _with_header(lines, looks, opening.at)
        starts[begin] = _evidence(lines, begin, opening)
    for at, why in printed_openings(lines, looks, tuple(starts)).items():
        if at not in entries and not any(_is_same(looks, at, begin) for begin in starts):
            starts[_with_header(lines, looks, at)] = why
    bounds = [*sorted(starts), len(lines)]
    cut = [Segment(tuple(lines[a:b]), tuple(looks[a:b]), starts[a]) for a, b in pairwise(bounds)]
    return _with_text(cut)


def _of_a_briefing(
    lines: Sequence[Line], looks: Sequence[Look], reports: Sequence[tuple[int, int]]
) -> tuple[Segment, ...]:
    """One for each report; what stands over the first headline, and a paper's name over others, is no report's."""
    starts = [0, *(start for start, _ in reports[1:]), len(lines)]
    why = "a report of a briefing: a headline with its text, on other things than the one above"
    return tuple(
        Segment(tuple(lines[a:b]), tuple(looks[a:b]), why, title - a)
        for (a, b), (_, title) in zip(pairwise(starts), reports, strict=True)
    )


@cache
def forest() -> trees.Forest:
    """Trees for "an article begins here": for the first look at a line alone, and for the second beside the others."""
    return trees.forest("openings.json", (*FEATURES, *FELLOWS))


@dataclass(frozen=True, slots=True)
class Opening:
    """A line that may open an article: the share to which it is likely to, and whether the text turns there."""

    at: int
    share: float
    turns: bool


def likely_openings(lines: Sequence[Line], looks: Sequence[Look]) -> tuple[Opening, ...]:
    """The lines that are likely to open an article after a second look, in order; none lies within a table.

    A file in which the first look is sure of no line is not looked at again: none came to SEVERAL there.
    """
    first, second = forest()
    seen = rows(looks, lines)
    shares = first_look(seen, first)
    beside = fellows(lines, looks, shares) if max(shares.values(), default=0.0) >= SURE else {}
    again = {at: second.share((*seen[at], *row)) for at, row in beside.items()}
    likely = (at for at in sorted(again) if again[at] >= LIKELY and not lines[at].cells)
    return tuple(Opening(at, again[at], seen[at][_LINKS] < TURN) for at in likely)


def _openings(lines: Sequence[Line], looks: Sequence[Look]) -> tuple[Opening, ...]:
    """The lines that open an article, if one surely does.

    Of several with no text between the likeliest counts, and the first of its repeats.
    """
    likely = likely_openings(lines, looks)
    if max((opening.share for opening in likely), default=0.0) < SEVERAL:
        return ()
    found: list[Opening] = []
    for opening in likely:
        if not found or any(look.is_running for look in looks[found[-1].at : opening.at]):
            found.append(opening)
        elif opening.share > found[-1].share and lines[opening.at].text != lines[found[-1].at].text:
            found[-1] = opening
    return tuple(replace(opening, at=_first_stand(lines, looks, opening.at)) for opening in found)


def _is_same(looks: Sequence[Look], at: int, begin: int) -> bool:
    """No text lies between the two places: they are of one opening."""
    return not any(look.is_running for look in looks[min(at, begin) : max(at, begin)])


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


def _evidence(lines: Sequence[Line], begin: int, opening: Opening) -> str:
    """What a reader sees of why an article begins at the line."""
    at = opening.at
    again = next((line for line in lines[at + 1 : at + 1 + WIDE] if line.text == lines[at].text), None)
    if again:
        return f"the headline stands again in line {again.number}"
    if is_separated(lines, begin):
        broken = lines[begin] if lines[begin].received[0][1].startswith("\x0c") else lines[begin - 1]
        return f"a rule or page break in line {broken.number}"
    return _header_mark(lines, at) or _likeness(opening)


def _likeness(opening: Opening) -> str:
    turn = ", and the text turns to other things" if opening.turns else ""
    return f"looks like a headline beside the rest of the file ({opening.share:.0%}){turn}"


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
