"""How far the header of an article goes, and what of it is left: the deck, labels, notes about the author."""

from __future__ import annotations

import re

from generator.clean.captions import HEADER_REACH, is_lede
from generator.clean.datelines import dateline
from generator.clean.forms import ends_sentence, is_paragraph, is_sentence
from generator.clean.furniture import is_rule
from generator.clean.lines import Line, is_list_item
from generator.clean.notes import notes_about_authors
from generator.clean.sheets import Part, Sheet
from generator.model import Shape

MAX_DECK = 45
"""Words of the one paragraph that may stand above byline and stamp."""

LEAST_DECK = 5
"""Words below which a line that is no sentence is a label: "The Example wire services"."""

LEAST_TEXT = 9
"""Words from which on a line that is neither label nor deck is text, whatever it ends in."""

MAX_LONE_DECK = 25
"""The same where only a picture follows: a longer one is the text's first paragraph."""


def marked_deck(sheet: Sheet) -> None:
    """The line that the page itself marks as its deck; a second one is text."""
    for at, line in sheet.open(sheet.headline + 1) if not sheet.labels else ():  # bare text has no such shape
        if line.shape is Shape.DECK:
            sheet.say(at, Part.DECK, "the page marks it as the deck")
            return


def header(sheet: Sheet) -> None:
    """The header ends with its last byline, stamp, caption or repeat that no run of text comes before."""
    run, is_told = 0, False
    above: list[int] = []
    for at in range(sheet.headline + 1, min(len(sheet.lines), sheet.headline + 1 + HEADER_REACH)):
        if sheet.lines[at].cells or sheet.lines[at].shape is Shape.EXCESS:
            return  # a table stands in the text
        verdict = sheet.verdicts[at]
        if verdict is not None and verdict.part in (Part.BODY, Part.SUBHEADING):
            return  # the entries of a live page
        if verdict is None:
            run += is_paragraph(sheet.lines[at].text) or (run == 1 and sheet.lines[at].shape in _OF_TEXTS)
            above.append(at)
        elif run == 0 or (run == 1 and verdict.part is not Part.DROPPED and not is_rule(sheet.lines[at].text)):
            sheet.header_end = at
        elif run == 1 and sheet.labels and not is_rule(sheet.lines[at].text):
            is_told = is_told or any(_is_told(sheet, near) for near in above)
            above.clear()
            sheet.header_end = at if not is_told else sheet.header_end
        if run > 1:
            return


def _is_told(sheet: Sheet, at: int) -> bool:
    """The line begins a report: what is dropped behind it is not of the header."""
    return is_lede(sheet, at) or dateline(sheet.lines[at].text) is not None


_HEADINGS = frozenset((Shape.HEADLINE, Shape.HEADING))

_OF_TEXTS = frozenset((Shape.ITEM, Shape.QUOTE))
"""Shapes that markup gives to parts of a text, however short; before its first paragraph they hold bylines, too."""


def header_remains(sheet: Sheet) -> None:
    """Between headline and byline stand the deck and odd labels; before the headline only labels."""
    for at, line in sheet.open(0, max(sheet.headline, 0)):
        if not is_sentence(line.text):
            sheet.say(at, Part.DROPPED, "a label above the headline")
    for at in notes_about_authors(sheet, sheet.headline + 1, sheet.header_end + 2):
        if at <= sheet.header_end or not is_paragraph(sheet.lines[at].text):  # the text may begin with the name
            sheet.say(at, Part.DROPPED, "note about the author")
    has_deck = any(verdict is not None and verdict.part is Part.DECK for verdict in sheet.verdicts)
    for at, line in sheet.open(sheet.headline + 1, sheet.header_end + 1):
        if is_paragraph(line.text) and dateline(line.text):
            return  # the text begins
        if _is_label(line) and not _is_over_text(sheet, at):
            sheet.say(at, Part.DROPPED, "a label between headline and text")
        elif not has_deck and _is_deck(sheet, at):
            has_deck = True
            sheet.say(at, Part.DECK, "one sentence between headline and byline")
        elif _is_text(line):
            return


def _is_label(line: Line) -> bool:
    """A few words of a header that are no sentence, no item of a list and no heading that the page marks."""
    is_marked = line.shape in _OF_TEXTS or line.shape in _HEADINGS or is_list_item(line.text)
    if is_marked or ends_sentence(line.text):
        return False
    return len(line.text.split()) < LEAST_DECK or bool(_NO_DECK.search(line.text))


def _is_over_text(sheet: Sheet, at: int) -> bool:
    """It may be the headline, where no line is: a paragraph stands right below it."""
    return sheet.headline < 0 and sheet.is_open(at + 1) and len(sheet.lines[at + 1].text.split()) >= LEAST_TEXT


def _is_text(line: Line) -> bool:
    """A sentence, or so many words that no header's line has them."""
    count = len(line.text.split())
    return ends_sentence(line.text) or (
        count >= LEAST_TEXT and line.shape not in _HEADINGS and not is_list_item(line.text)
    )


def _is_deck(sheet: Sheet, at: int) -> bool:
    """A sentence at most, above byline or stamp; in bare text above a picture, too."""
    line, is_signed = sheet.lines[at], _is_signed_below(sheet, at)
    if is_list_item(line.text) or not (is_signed or sheet.labels):
        return False
    count = len(line.text.split())
    is_short = count <= MAX_DECK if is_signed else count <= MAX_LONE_DECK and not is_lede(sheet, at)
    return is_short and count >= LEAST_DECK and not dateline(line.text)


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


def _is_signed_below(sheet: Sheet, at: int) -> bool:
    """A byline or a stamp stands between the line and the text."""
    for below in range(at + 1, sheet.header_end + 1):
        verdict = sheet.verdicts[below]
        if verdict is None and _is_text(sheet.lines[below]):
            return False
        if verdict is not None and verdict.part in (Part.BYLINE, Part.STAMP):
            return True
    return False
