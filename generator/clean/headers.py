"""How far the header of an article goes, and what of it is left: the deck, labels, notes about the author."""

from __future__ import annotations

import re

from generator.clean.captions import HEADER_REACH, is_lede
from generator.clean.forms import dateline, ends_sentence, is_paragraph, is_sentence
from generator.clean.sheets import Part, Sheet
from generator.model import Shape

MAX_DECK = 45
"""Words of the one paragraph that may stand above byline and stamp."""

LEAST_DECK = 5
"""Words below which a line that is no sentence is a label: "The Example wire services"."""

MAX_LONE_DECK = 25
"""The same where only a picture follows: a longer one is the text's first paragraph."""


def header(sheet: Sheet) -> None:
    """The header ends with its last byline, stamp, caption or repeat that no run of text comes before."""
    run, is_told = 0, False
    for at in range(sheet.headline + 1, min(len(sheet.lines), sheet.headline + 1 + HEADER_REACH)):
        if sheet.lines[at].cells or sheet.lines[at].shape is Shape.EXCESS:
            return  # a table stands in the text
        verdict = sheet.verdicts[at]
        if verdict is None:
            run += is_paragraph(sheet.lines[at].text) or (run == 1 and sheet.lines[at].shape in _OF_TEXTS)
            is_told = is_told or is_lede(sheet, at) or dateline(sheet.lines[at].text) is not None
        elif run == 0 or (run == 1 and (verdict.part is not Part.DROPPED or (sheet.labels and not is_told))):
            sheet.header_end = at
        if run > 1:
            return


_OF_TEXTS = frozenset((Shape.ITEM, Shape.QUOTE))
"""Shapes that markup gives to parts of a text, however short; before its first paragraph they hold bylines, too."""


def header_remains(sheet: Sheet) -> None:
    """Between headline and byline stand the deck and odd labels; before the headline only labels."""
    for at, line in sheet.open(0, max(sheet.headline, 0)):
        if not is_sentence(line.text):
            sheet.say(at, Part.DROPPED, "a label above the headline")
    has_deck = False
    told = zip(sheet.lines, sheet.verdicts, strict=True)
    signed = tuple(line.text for line, verdict in told if verdict and verdict.part is Part.BYLINE)
    for at, line in sheet.open(sheet.headline + 1, sheet.header_end + 1):
        count = len(line.text.split())
        if is_paragraph(line.text) and dateline(line.text):
            return  # the text begins
        if line.text.startswith(signed):
            sheet.say(at, Part.DROPPED, "note about the author")
        elif not ends_sentence(line.text) and (count < LEAST_DECK or _NO_DECK.search(line.text)):
            sheet.say(at, Part.DROPPED, "a label between headline and text")
        elif not has_deck and count >= LEAST_DECK and not dateline(line.text) and _may_be_deck(sheet, at, count):
            has_deck = True
            sheet.say(at, Part.DECK, "one sentence between headline and byline")


_NO_DECK = re.compile(
    r"""
    \s[|>›»•]\s         # News > World, Play in new window | Download
    | ©                 # example.org © 2026
    | ^[*•·]            # * Ann Example, The Example
    | ^By\s[A-Z]        # By Ann Example, MD. Reviewed by Bo Sample, MD
    """,
    re.VERBOSE,
)
"""What a deck does not have; a header's other lines do."""


def _may_be_deck(sheet: Sheet, at: int, count: int) -> bool:
    """Above a picture alone a long sentence, or one that reports, is the text's first paragraph."""
    if _is_signed_below(sheet, at):
        return count <= MAX_DECK
    return count <= MAX_LONE_DECK and not is_lede(sheet, at)


def _is_signed_below(sheet: Sheet, at: int) -> bool:
    """A byline or a stamp stands between the line and the text."""
    below = sheet.verdicts[at + 1 : sheet.header_end + 1]
    return any(verdict is not None and verdict.part in (Part.BYLINE, Part.STAMP) for verdict in below)
