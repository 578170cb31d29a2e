"""In bare text what does not look like part of the body, and what of it stands within the text and is text after all.

A Sheet in, verdicts on it. What a line looks like was learned from whole pages (labels.py), where short lines between
paragraphs are mostly the page's.
"""

from __future__ import annotations

import re

from generator.clean import bare
from generator.clean.clippings import last_words, subheadings_within, texts_within
from generator.clean.datelines import dateline
from generator.clean.forms import is_paragraph, is_subheading_like
from generator.clean.labels import because
from generator.clean.looks import SENTENCE
from generator.clean.sheets import SURE, Part, Sheet

LEAST_KEPT = 0.6
"""Share below which a bare line is not taken for part of the body."""

SURELY_KEPT = 0.9
"""Share of a text's likeliest line, below which the least share falls with it."""

LEAST_SUBHEADING = 0.35
LEAST_BETWEEN = 0.1
"""The same for a line that stands alone between two paragraphs: there little else stands."""


def unlike_text(sheet: Sheet) -> None:
    """In bare text what does not look like part of the body, with the looks that say so."""
    if not sheet.labels:
        return
    least = LEAST_KEPT * min(1.0, _likeliest(sheet) / SURELY_KEPT)  # what was given holds an article
    likeliest_of = _likeliest_by_opening(sheet) | _likeliest_of_repeats(sheet)
    has_others = sheet.has_subheadings
    unlike = [
        (at, line)
        for at, line in sheet.open()
        if sheet.labels[at].kept < least
        and likeliest_of.get(line.text, 0.0) < least
        and likeliest_of.get(_opening(line.text), 0.0) < least
    ]
    places = [at for at, _ in unlike]
    texts = texts_within(sheet, places)
    told = bare.facts(sheet, [at for at in places if at not in texts])
    headings = subheadings_within(sheet, places, texts) | bare.headings(sheet, places, told - texts)
    within = _within_text(sheet, places) | texts | last_words(sheet, places) | (told - headings)
    for at in headings - frozenset(places):
        sheet.say(at, Part.SUBHEADING, "a few words below a blank line and right over a paragraph")
    for at in told:
        if bare.is_fact(sheet.lines[at].text):
            sheet.say(at, Part.BODY, sheet.because_text(at))
    for at, line in unlike:
        if at in within or (is_paragraph(line.text) and dateline(line.text)):
            continue  # "PORT EXAMPLE (Reuters) - …" opens a report, whatever its words
        label = sheet.labels[at]
        is_likely = has_others and label.kept >= LEAST_BETWEEN and label.subheading >= LEAST_SUBHEADING
        if is_likely and is_subheading_like(line.text) and stands_between(sheet, at):
            sheet.say(at, Part.SUBHEADING, "a short line between two paragraphs, where other sub-headings stand")
        elif at in headings:
            sheet.say(at, Part.SUBHEADING, "a short line between two paragraphs, where little is the page's")
        elif label.kept >= LEAST_OVER and label.subheading > SURE and _stands_over_text(sheet, at):
            sheet.say(at, Part.SUBHEADING, f"looks like a sub-heading ({label.subheading:.0%}) over text")
        else:
            sheet.say(at, Part.DROPPED, f"does not look like the article's text ({because(sheet.labels[at])})")


def _likeliest(sheet: Sheet) -> float:
    """How like text the likeliest line is; of a text that surely is one only that it is enough."""
    likeliest = 0.0
    for at, _ in sheet.open():
        if sheet.labels[at].kept > likeliest and "furniture" not in sheet.looks[at].forms:
            likeliest = sheet.labels[at].kept
            if likeliest >= SURELY_KEPT:
                break
    return likeliest


OTHER_ARTICLES = "a list of related articles"
"""How the reason begins for which such a list is no text."""

LEAST_OVER = 0.3
"""Share of being text from which on a line below a list of other articles is a sub-heading that looks like one."""


def _stands_over_text(sheet: Sheet, at: int) -> bool:
    """Blank lines part it from the list above, and from a paragraph of the text below."""
    above = sheet.verdicts[at - 1] if at else None
    if above is None or not above.why.startswith(OTHER_ARTICLES):
        return False
    if at + 1 >= len(sheet.lines) or not (sheet.lines[at].gap and sheet.lines[at + 1].gap):
        return False
    return sheet.looks[at + 1].is_running and sheet.labels[at + 1].kept >= LEAST_KEPT


def _within_text(sheet: Sheet, unlike: list[int]) -> frozenset[int]:
    """Of lines unlike text the sentences that stand within it, up to three together, and are not quite unlike it."""
    apart, found = frozenset(unlike), set[int]()
    for run in _runs(unlike):
        has_text_around = all(sheet.is_open(near) and near not in apart for near in (run[0] - 1, run[-1] + 1))
        if has_text_around and len(run) <= MAX_WITHIN:
            found |= {at for at in run if sheet.looks[at].is_running and sheet.labels[at].kept > KEPT_WITHIN}
    return frozenset(found)


def _runs(places: list[int]) -> list[list[int]]:
    """Places in a row."""
    runs: list[list[int]] = []
    for at in places:
        if runs and at == runs[-1][-1] + 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


MAX_WITHIN = 3
"""Lines unlike text that may stand together within it: four are a list of something else."""

KEPT_WITHIN = 0.4
"""Share above which such a line is taken for text: of 134 on sites not learned from 113 were."""


def _likeliest_by_opening(sheet: Sheet) -> dict[str, float]:
    """For lines that open alike ("Price: …", again and again) how like text the likeliest of them is."""
    found: dict[str, list[float]] = {}
    for at, line in sheet.open(sheet.headline + 1):
        if opening := _opening(line.text):
            found.setdefault(opening, []).append(sheet.labels[at].kept)
    return {opening: max(shares) for opening, shares in found.items() if len(shares) >= LEAST_ALIKE}


def _likeliest_of_repeats(sheet: Sheet) -> dict[str, float]:
    """For running text that stands again right below itself how like text the likeliest of its stands is."""
    found: dict[str, float] = {}
    for at, line in sheet.open(1):
        if sheet.looks[at].is_running and line.text == sheet.lines[at - 1].text:
            both = (sheet.labels[at - 1].kept, sheet.labels[at].kept)
            found[line.text] = max(found.get(line.text, 0.0), *both)
    return found


def _opening(text: str) -> str:
    """The label that a short line opens with, whatever its number: "Where to stay: Example Inn", "Day 3: the pass"."""
    found = _OPENING.match(text) if ":" in text[:LONGEST_LABEL] else None
    return _NUMBER.sub("#", found[0]) if found else ""


_OPENING = re.compile(r"(?:\d{1,3}[^\W\d_]{0,2}\.?\s[^\W\d_]|[^\W\d_a-z])[\w' ’-]{2,30}:(?=\s+\S)")
_NUMBER = re.compile(r"\d+")

LONGEST_LABEL = 32
"""Characters of such a label with its colon."""

LEAST_ALIKE = 3
"""Lines that open with one label before they are taken as one kind."""


def stands_between(sheet: Sheet, at: int) -> bool:
    """Blank lines part the line from a paragraph above it and one below."""
    is_apart = at + 1 < len(sheet.lines) and sheet.lines[at].gap and sheet.lines[at + 1].gap
    return bool(is_apart) and is_between(sheet, at)


def is_between(sheet: Sheet, at: int) -> bool:
    """The lines next to it are of the text; a box of other articles may stand above."""
    over = next((near for near in range(at - 1, -1, -1) if sheet.labels[near].row), -1)
    if not 0 <= over < at < len(sheet.lines) - 1:
        return False
    above, below = sheet.looks[over], sheet.looks[at + 1]
    is_text = (above.is_running or above.ends == SENTENCE) and below.is_running
    return is_text and all(sheet.labels[near].kept >= LEAST_KEPT for near in (over, at + 1))
