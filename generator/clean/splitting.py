"""Logical lines -> one run of lines an article. A boundary needs evidence of its own, told with it.

What counts, strongest first: a headline that stands again behind its captions and buttons (as sites put it on the
clipboard); a headline-like line with a byline, stamp or dateline under it; a drawn rule or a wider gap than the
paragraphs have, with a headline-like line behind it. A sub-heading has none of these: it stands at a paragraph's
distance and running text follows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from generator.clean.agencies import credit
from generator.clean.forms import byline, dateline, is_paragraph, is_title_like, stamp
from generator.clean.furniture import furniture, is_rule, opens_tail
from generator.clean.lines import Line

HEADER_REACH = 12
"""Lines within which a headline stands again, or its byline and stamp stand."""


@dataclass(frozen=True, slots=True)
class Segment:
    """The lines of one article and why it begins where it does."""

    lines: tuple[Line, ...]
    evidence: str


def segments(lines: Sequence[Line]) -> tuple[Segment, ...]:
    """The lines divided into articles, every line in exactly one, in order."""
    if not lines:
        return ()
    starts = _starts(lines)
    bounds = [*starts, len(lines)]
    cut = [Segment(tuple(lines[a:b]), starts[a]) for a, b in pairwise(bounds)]
    return _with_text(cut)


@dataclass(frozen=True)
class _Paste:
    """The lines of a file with what is known of the whole: asked of every line, reckoned once."""

    lines: Sequence[Line]
    repeats: dict[int, tuple[int, str]]
    usual_gap: int
    gaps_part_articles: bool
    texts_before: tuple[int, ...]
    """For each line the number of paragraphs above it."""

    def texts(self, first: int, last: int) -> int:
        """The paragraphs from `first` to before `last`."""
        return self.texts_before[last] - self.texts_before[first]


def _paste(lines: Sequence[Line]) -> _Paste:
    usual = _usual_gap(lines)
    counts = tuple(accumulate((is_paragraph(line.text) for line in lines), initial=0))
    return _Paste(lines, _repeated_headlines(lines), usual, _gaps_part_articles(lines, usual), counts)


def _starts(lines: Sequence[Line]) -> dict[int, str]:
    """Where articles begin -> the evidence."""
    paste = _paste(lines)
    resume, evidence = paste.repeats.get(0, (0, "the file begins"))
    starts = {0: evidence}
    since = 0
    for at in range(1, len(lines)):
        if at <= resume:
            continue
        if at in paste.repeats:
            resume, evidence = paste.repeats[at]
        else:
            evidence = _evidence(paste, at, since)
        if evidence:
            starts[at], since = evidence, at
    return starts


def _evidence(paste: _Paste, at: int, since: int) -> str:
    """Why an article begins at the line; empty if nothing says so. The article above begins at `since`."""
    line, above = paste.lines[at], paste.lines[at - 1]
    if not paste.texts(since, at) or not _is_headline_form(line.text):
        return ""
    marked = _header_mark(paste.lines, at)
    if is_rule(above.text) and (marked or (len(above.text) >= 5 and _text_follows(paste.lines, at))):
        return f"a rule in line {above.number}"
    if line.gap > paste.usual_gap and marked:
        return f"a wider gap, and {marked}"
    if marked and not marked.startswith("a caption") and paste.texts(max(since, at - HEADER_REACH), at) >= 2:
        return marked
    if line.gap > paste.usual_gap and paste.gaps_part_articles and not paste.repeats and _text_follows(paste.lines, at):
        return f"{line.gap} blank lines, where paragraphs have {paste.usual_gap}"
    return ""


def _is_headline_form(text: str) -> bool:
    return is_title_like(text) and not (furniture(text) or byline(text) or stamp(text) or credit(text))


def _repeated_headlines(lines: Sequence[Line]) -> dict[int, tuple[int, str]]:
    """Lines that stand again within reach, with nothing but a headline block between -> (last repeat, evidence)."""
    places: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        places.setdefault(line.text, []).append(at)
    found: dict[int, tuple[int, str]] = {}
    for text, stands in places.items():
        if len(stands) < 2 or not is_title_like(text) or furniture(text) or credit(text):
            continue
        last = -1
        for first, again in pairwise(stands):
            if first <= last or not 1 < again - first <= HEADER_REACH:
                continue
            if _is_headline_block(lines[first + 1 : again]):
                last = again
                found[first] = (again, f"the headline stands again in line {lines[again].number}")
    return found


def _is_headline_block(between: Sequence[Line]) -> bool:
    """Captions, buttons, bylines, stamps, at most one deck: what sites put between a headline and its repeat."""
    count = Counter(line.text for line in between)
    plain = [
        line
        for line in between
        if not _is_header_mark(line.text) and not furniture(line.text) and count[line.text] == 1
    ]
    return sum(len(line.text.split()) > 3 for line in plain) <= 1


def _is_header_mark(text: str) -> str:
    if byline(text):
        return "a byline"
    if stamp(text):
        return "a date stamp"
    return "a caption" if credit(text) else ""


def _header_mark(lines: Sequence[Line], at: int) -> str:
    """What under a headline-like line shows that an article begins: "a byline in line 14"."""
    for below in lines[at + 1 : at + 6]:
        if mark := _is_header_mark(below.text):
            return f"{mark} in line {below.number}"
        if dateline(below.text) and is_paragraph(below.text):
            return f"a dateline in line {below.number}"
        if is_paragraph(below.text) and below is not lines[at + 1]:
            return ""
    return ""


def _usual_gap(lines: Sequence[Line]) -> int:
    """The number of blank lines that most often stands between lines."""
    counted = Counter(line.gap for line in lines[1:])
    return max(counted, key=lambda gap: (counted[gap], gap), default=1)


def _text_follows(lines: Sequence[Line], at: int) -> bool:
    return any(is_paragraph(line.text) for line in lines[at + 1 : at + 4])


def _gaps_part_articles(lines: Sequence[Line], usual: int) -> bool:
    """Wide gaps are few, and a headline-like line stands behind each: they part articles, not paragraphs."""
    wide = [line for line in lines[1:] if line.gap > usual]
    return len(wide) * 5 <= len(lines) and all(is_title_like(line.text) or opens_tail(line.text) for line in wide)


def _with_text(cut: Sequence[Segment]) -> tuple[Segment, ...]:
    """A run without running text is no article (a list of other headlines, say): it joins the one above."""
    whole: list[Segment] = []
    for segment in cut:
        has_text = any(is_paragraph(line.text) for line in segment.lines)
        if whole and (not has_text or not any(is_paragraph(line.text) for line in whole[-1].lines)):
            whole[-1] = Segment(whole[-1].lines + segment.lines, whole[-1].evidence)
        else:
            whole.append(segment)
    return tuple(whole)
