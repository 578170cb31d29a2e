"""The lines of one article -> what each is, and why. Every line gets exactly one Verdict.

An ordered list of small rules over the whole run, each filling in what the rules before it left open: the headline,
repeats, known forms, the header's remains, what follows the text, and at last the body. Linear in the number of lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.clean.agencies import agency
from generator.clean.captions import (
    caption_by_form,
    credited_captions,
    echoing_captions,
    labelled_captions,
    repeated_captions,
)
from generator.clean.credits import credit
from generator.clean.discussions import discussions
from generator.clean.endings import names_reporters
from generator.clean.forms import (
    byline,
    is_paragraph,
    is_sentence,
    is_subheading_like,
)
from generator.clean.furniture import furniture, is_rule
from generator.clean.headers import MAX_DECK, header, header_remains, marked_deck
from generator.clean.headline_lines import headline_by_form, headline_repeats, likeliest_headline_line
from generator.clean.lines import is_bulleted, is_list_item, is_quoted, is_sign_of_text
from generator.clean.live_entries import entries_of_a_live_page, texts_of_a_live_page
from generator.clean.notes import notes_about_authors
from generator.clean.only_text import only_text
from generator.clean.other_titles import other_titles
from generator.clean.release_notes import release_notes
from generator.clean.repeats import pasted_twice
from generator.clean.sheets import EVEN, SURE, Part, Sheet, Verdict
from generator.clean.shown_posts import shown_posts
from generator.clean.signatures import ABOVE_HEADLINE, other_bylines, signed_lines
from generator.clean.splitting import Segment
from generator.clean.staff import staff
from generator.clean.stamps import header_stamp, stamp
from generator.clean.table_rows import labels_beside_tables, stray_tables, table_rows
from generator.clean.teasers import teasers
from generator.clean.unlike import is_between, stands_between, unlike_text
from generator.model import Shape
from generator.tables import ROWS

_BARE = ROWS | {Shape.TEXT, Shape.EXCESS}
"""The shapes of lines of which no markup has spoken."""

EVEN_AMONG = 0.3
"""Likelihood of a sub-heading from which on a line is one between two paragraphs that blank lines part it from, where
other lines are surely sub-headings."""

EVEN_BETWEEN = 0.4
"""The same where no other is."""

SIGNED_WITHIN = 3
"""Lines behind the text in which an agency's name alone signs it: further down it is a menu's."""


def verdicts(part: Segment, stated_headline: str = "") -> tuple[Verdict, ...]:
    """One verdict a line of an article, in order. `stated_headline` is what a page says its headline is."""
    is_bare = all(line.shape in _BARE for line in part.lines)
    told = labels_beside_tables(part.looks, part.lines) if is_bare else ()
    sheet = Sheet(part.lines, " ".join(stated_headline.split()), told, part.looks, [None] * len(part.lines))
    for at in range(part.above):
        if not sheet.looks[at].is_header:
            sheet.say(at, Part.DROPPED, "heading of a briefing over its reports")
    for rule in RULES:
        rule(sheet)
    return tuple(verdict or Verdict(Part.BODY, "running text") for verdict in sheet.verdicts)


def _outside(sheet: Sheet) -> None:
    """A page's markup, or the extractor's judgement, puts the line outside the article."""
    for at, line in sheet.open() if not sheet.labels else ():  # bare text has no such shape
        if line.shape is Shape.OUTSIDE and (line.why or not byline(line.text)):
            sheet.say(at, Part.DROPPED, line.why or furniture(line.text) or "outside the article on the page")


def _rules(sheet: Sheet) -> None:
    for at, line in sheet.open():
        if is_rule(line.text) or not line.text:
            sheet.say(at, Part.DROPPED, "a drawn line")
        elif line.text[0] == ">" and not line.text.strip("> "):
            sheet.say(at, Part.DROPPED, "a blank line of a quotation")


def _forms(sheet: Sheet) -> None:
    """Lines whose form alone tells what they are."""
    texts = 0
    seen_caption: dict[str, int] = {}
    for at, line in sheet.open():
        text, look = line.text, sheet.looks[at]
        texts += texts < 2 and at > sheet.headline >= 0 and look.is_running and not credit(text)
        in_header = texts == 0 or (texts == 1 and look.count <= MAX_DECK)
        if "furniture" in look.forms and not (line.shape is Shape.HEADING and _CLOCK.fullmatch(text)):
            sheet.furniture(at)
        caption_by_form(sheet, at, seen_caption)
        if not sheet.is_open(at):
            continue
        if in_header and _near_headline(sheet, at) and _is_stamp(sheet, at) and not byline(text):
            sheet.say(at, Part.STAMP, "a date or time of the header")
        elif byline(text) and (in_header or not agency(text)):
            sheet.say(at, Part.BYLINE, "names the author")
        elif in_header and at > sheet.headline >= 0 and staff(text):
            sheet.say(at, Part.BYLINE, "names the outlet's staff")


_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?| Uhr)?(?: [A-Z]{2,4})?")
"""Over an entry of a live page the time that it was written at, where the page marks it as a heading: "11:40 GMT"."""


def _is_stamp(sheet: Sheet, at: int) -> bool:
    text = sheet.lines[at].text
    return bool(stamp(text) or header_stamp(text)) and not _is_of_entry(sheet, at)


def _is_of_entry(sheet: Sheet, at: int) -> bool:
    """The time of an entry, which is its heading or stands over that, in a page of entries one after the other."""
    heads = Shape.HEADING in (line.shape for line in sheet.lines[at : at + 2])
    is_over = at > sheet.headline and at + 1 < len(sheet.lines) and heads
    told = stamp(sheet.lines[at].text) if is_over else None
    return told is not None and not told.days


def _near_headline(sheet: Sheet, at: int) -> bool:
    """Where an article's own stamp stands: from a few lines above its headline on."""
    return at > sheet.headline - ABOVE_HEADLINE


def _tail(sheet: Sheet) -> None:
    """What stands behind the text: pointers, lists of other articles, the agency's sign-off, the author's note."""
    about = notes_about_authors(sheet)
    aside = about | {at for at, _ in sheet.open() if "sign-off" in sheet.looks[at].forms}
    texts = [at for at, _ in sheet.open() if sheet.looks[at].is_running and at not in aside]
    last_text = texts[-1] if texts else len(sheet.lines)
    for at, line in list(sheet.open(sheet.headline + 1)):
        forms = sheet.looks[at].forms
        if names_reporters(line.text):
            sheet.say(at, Part.BODY, "names who reported with the author")
        elif "sign-off" in forms or (last_text < at <= last_text + SIGNED_WITHIN and agency(line.text)):
            sheet.say(at, Part.SIGN_OFF, "names the agency or its reporters")
        elif "tail opener" in forms:
            _other_articles(sheet, at, last_text)
        elif "pointer" in forms:
            sheet.say(at, Part.DROPPED, "pointer to a related article")
        elif at >= last_text and at in about:
            sheet.say(at, Part.DROPPED, "note about the author")


def _stamp_at_the_end(sheet: Sheet) -> None:
    """The last line, where it is a day and nothing else and none is printed above: some papers set it there."""
    last = len(sheet.lines) - 1
    told = stamp(sheet.lines[last].text) if last > sheet.headline and sheet.is_open(last) else None
    has_other = any(verdict is not None and verdict.part is Part.STAMP for verdict in sheet.verdicts)
    if told and told.days and not (told.is_labelled or has_other) and sheet.labels:
        sheet.say(last, Part.STAMP, "a date at the end of the text")


def _other_articles(sheet: Sheet, at: int, last_text: int) -> None:
    why = f"a list of related articles (“{sheet.lines[at].text.strip(' :')}”)"
    sheet.say(at, Part.DROPPED, why)
    for below, line in list(sheet.open(at + 1)):
        is_text = is_paragraph(line.text) or is_sentence(line.text) or _is_surely_kept(sheet, below)
        if is_text or (at < last_text and below > at + 6) or _is_behind_box(sheet, at, below):
            return
        sheet.say(below, Part.DROPPED, why)


def _is_behind_box(sheet: Sheet, at: int, below: int) -> bool:
    """The heading's box of other articles is told, and ends above this line."""
    return bool(sheet.labels) and not sheet.labels[at].row and bool(sheet.labels[below].row)


def _is_surely_kept(sheet: Sheet, at: int) -> bool:
    """Its looks and place say so: a sub-heading that stands below a list within the text."""
    return bool(sheet.labels) and sheet.labels[at].kept > SURE


def _body(sheet: Sheet) -> None:
    """Everything else is the text: sub-headings, quotations, list items, paragraphs.

    What stands twice is kept twice, as refrains and recipes do, unless it was plainly pasted twice.
    """
    repeats = pasted_twice(sheet)
    for at, _ in list(sheet.open()):
        if at in repeats:
            sheet.repeated(at, "", repeats[at])
        part, why = _body_part(sheet, at)
        sheet.say(at, part, why)


def _body_part(sheet: Sheet, at: int) -> tuple[Part, str]:
    line = sheet.lines[at]
    if line.shape is Shape.HEADING:
        return Part.SUBHEADING, "the page marks it as a heading"
    is_set = line.shape is not Shape.PARAGRAPH or not is_sign_of_text(line.text)
    if line.shape is Shape.QUOTE or (is_set and is_quoted(line.text)):
        return Part.QUOTE, "marked as a quotation"
    if sheet.labels and _is_likely_subheading(sheet, at):
        return Part.SUBHEADING, f"looks like a sub-heading ({sheet.labels[at].subheading:.0%})"
    if line.shape is Shape.ITEM or (is_set and is_list_item(line.text)):
        return Part.LIST, "begins as list items do"
    if not sheet.labels and line.shape is Shape.TEXT and is_subheading_like(line.text) and _text_below(sheet, at):
        return Part.SUBHEADING, "a short line without a full stop over running text"
    return Part.BODY, sheet.because_text(at)


def _is_likely_subheading(sheet: Sheet, at: int) -> bool:
    """More likely than not by its looks; less is enough between two paragraphs, and yet less among others."""
    text, share = sheet.lines[at].text, sheet.labels[at].subheading
    if share <= EVEN_AMONG:
        return False
    least = EVEN
    if sheet.lines[at].gap > 0 and is_subheading_like(text) and is_between(sheet, at):
        is_among = sheet.has_subheadings and stands_between(sheet, at)
        least = EVEN_AMONG if is_among else EVEN_BETWEEN
    return share > least and not is_bulleted(text)


def _text_below(sheet: Sheet, at: int) -> bool:
    """The next line that is not dropped is running text: a sub-heading stands over something."""
    for below in range(at + 1, len(sheet.lines)):
        verdict = sheet.verdicts[below]
        if verdict and verdict.part in (Part.DROPPED, Part.CAPTION):
            continue
        text = sheet.lines[below].text
        if verdict and verdict.part is Part.TABLE:
            return True
        return verdict is None and (is_sentence(text) or is_paragraph(text) or is_list_item(text))
    return False


RULES: tuple[Callable[[Sheet], None], ...] = (
    _outside,
    table_rows,
    _rules,
    entries_of_a_live_page,
    likeliest_headline_line,
    headline_by_form,
    headline_repeats,
    release_notes,
    repeated_captions,
    labelled_captions,
    credited_captions,
    echoing_captions,
    _forms,
    signed_lines,
    marked_deck,
    header,
    header_remains,
    _stamp_at_the_end,
    discussions,
    other_titles,
    teasers,
    _tail,
    texts_of_a_live_page,
    shown_posts,
    unlike_text,
    _body,
    stray_tables,
    only_text,
    other_bylines,
)
"""In this order: each leaves alone what the ones before it decided."""
