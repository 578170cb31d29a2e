"""The lines of one article -> what each is, and why. Every line gets exactly one Verdict.

An ordered list of small rules over the whole run, each filling in what the rules before it left open: the headline,
repeats, known forms, the header's remains, what follows the text, and at last the body. Linear in the number of lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from generator.clean.agencies import agency, credit, labelled_caption
from generator.clean.forms import (
    byline,
    is_bare_name,
    is_paragraph,
    is_sentence,
    is_subheading_like,
    is_title_like,
)
from generator.clean.furniture import furniture, is_about_author, is_pointer, is_rule, is_sign_off, opens_tail
from generator.clean.labels import Label, because, labels
from generator.clean.lines import Line, is_bulleted, is_list_item, is_quoted
from generator.clean.looks import Look
from generator.clean.splitting import Segment
from generator.clean.stamps import header_stamp, stamp
from generator.model import Shape

HEADER_REACH = 16
"""Lines from the headline on in which the header's parts are looked for."""


LEAST_HEADLINE = 0.1
"""Share from which on a bare line is taken for the headline."""

LEAST_KEPT = 0.5
"""Share below which a bare line is not taken for part of the body."""


EVEN = 0.5
"""Likelihood from which on a thing is more likely than not."""

ABOVE_HEADLINE = 4
"""Lines above a headline in which its stamp may stand."""

MAX_DECK = 45
"""Words of the one paragraph that may stand above byline and stamp."""

LEAST_CAPTION = 12
"""Characters: a bullet that stands twice is no caption."""


LEAST_SUBHEADING = 0.35
LEAST_BETWEEN = 0.1
"""The same for a line that stands alone between two paragraphs: there little else stands."""


class Part(Enum):
    """What a line is within its article."""

    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    STAMP = "date stamp"
    CAPTION = "caption"
    SUBHEADING = "sub-heading"
    BODY = "paragraph"
    QUOTE = "quotation"
    LIST = "list item"
    SIGN_OFF = "agency sign-off"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a line is, and the evidence; for a dropped line the reason that readers see."""

    part: Part
    why: str


@dataclass
class _Sheet:
    """The run of lines with the verdicts reached so far: one proof sheet, passed from rule to rule."""

    lines: tuple[Line, ...]
    stated_headline: str
    labels: tuple[Label, ...]
    """What the looks of each line say; none where markup has spoken."""
    looks: tuple[Look, ...]
    verdicts: list[Verdict | None]
    headline: int = -1
    header_end: int = -1
    """The header's last line."""

    def open(self, start: int = 0, end: int | None = None) -> Iterable[tuple[int, Line]]:
        """The lines from `start` to before `end` that have no verdict yet."""
        for at in range(start, len(self.lines) if end is None else min(end, len(self.lines))):
            if self.verdicts[at] is None:
                yield at, self.lines[at]

    def say(self, at: int, part: Part, why: str) -> None:
        if self.verdicts[at] is None:
            self.verdicts[at] = Verdict(part, why)


def verdicts(part: Segment, stated_headline: str = "") -> tuple[Verdict, ...]:
    """One verdict a line of an article, in order. `stated_headline` is what a page says its headline is."""
    is_bare = all(line.shape is Shape.TEXT for line in part.lines)
    told = labels(part.looks, part.lines) if is_bare else ()
    sheet = _Sheet(part.lines, " ".join(stated_headline.split()), told, part.looks, [None] * len(part.lines))
    for rule in RULES:
        rule(sheet)
    return tuple(verdict or Verdict(Part.BODY, "running text") for verdict in sheet.verdicts)


def _outside(sheet: _Sheet) -> None:
    """A page's markup, or the extractor's judgement, puts the line outside the article."""
    for at, line in sheet.open():
        if line.shape is Shape.OUTSIDE and not byline(line.text):
            sheet.say(at, Part.DROPPED, furniture(line.text) or "outside the article on the page")


def _rules(sheet: _Sheet) -> None:
    for at, line in sheet.open():
        if is_rule(line.text) or not line.text:
            sheet.say(at, Part.DROPPED, "a drawn line")


def _headline(sheet: _Sheet) -> None:
    """The stated headline where a line bears it, else an <h1>, else the first like a headline, else a short first."""
    if sheet.headline >= 0:
        return
    open_lines = [(at, line) for at, line in sheet.open(0, HEADER_REACH if len(sheet.lines) > HEADER_REACH else None)]
    candidates: tuple[Callable[[Line], bool], ...] = (
        lambda line: bool(sheet.stated_headline) and line.text == sheet.stated_headline,
        lambda line: line.shape is Shape.HEADLINE,
        lambda line: not sheet.stated_headline and _is_headline_form(line),
        lambda line: (
            not sheet.stated_headline
            and line is open_lines[0][1]
            and len(line.text.split()) <= 25
            and not furniture(line.text)
        ),
    )
    everywhere = list(sheet.open())
    for number, is_it in enumerate(candidates):
        for at, line in everywhere if number < 2 else open_lines:
            if is_it(line):
                sheet.headline = at
                sheet.say(
                    at, Part.HEADLINE, "the article's first headline-like line" if number > 1 else "the page's headline"
                )
                return
            if number == 2 and is_paragraph(line.text) and not credit(line.text):
                break


def _likeliest_headline(sheet: _Sheet) -> None:
    """In bare text the line that looks most like a headline, if one does at all."""
    if not sheet.labels or sheet.stated_headline:
        return
    likely = [(sheet.labels[at].headline, -at) for at, line in sheet.open() if not furniture(line.text)]
    share, at = max(likely, default=(0.0, 0))
    if share >= LEAST_HEADLINE:
        sheet.headline = -at
        sheet.say(-at, Part.HEADLINE, f"looks like a headline above text ({share:.0%})")


def _is_headline_form(line: Line) -> bool:
    text = line.text
    return (
        line.shape in (Shape.TEXT, Shape.HEADING)
        and is_title_like(text)
        and not (furniture(text) or byline(text) or stamp(text) or credit(text) or is_list_item(text))
    )


def _headline_repeats(sheet: _Sheet) -> None:
    if sheet.headline < 0:
        return
    headline = sheet.lines[sheet.headline]
    for at, line in sheet.open():
        if line.text.casefold() == headline.text.casefold():
            sheet.say(at, Part.DROPPED, f"repeated: the headline of line {headline.number}")


def _repeated_captions(sheet: _Sheet) -> None:
    """A line of the header that stands twice in a row is a caption, credit or not; so is its third and fourth time.

    Not where it is the only text there is: then somebody pasted twice.
    """
    texts = {line.text for _, line in sheet.open() if is_paragraph(line.text)}
    first_stand: dict[str, int] = {}
    for at, line in sheet.open(0, min(len(sheet.lines), HEADER_REACH)):
        above = first_stand.get(line.text)
        if not texts - {line.text} or len(line.text) < LEAST_CAPTION:
            continue
        if above is None:
            first_stand[line.text] = at
        elif at == above + 1 or sheet.verdicts[above] is not None:
            sheet.say(above, Part.CAPTION, "stands twice in a row above the text")
            sheet.say(at, Part.DROPPED, f"repeated: the caption of line {sheet.lines[above].number}")


def _forms(sheet: _Sheet) -> None:
    """Lines whose form alone tells what they are."""
    texts = 0
    seen_caption: dict[str, int] = {}
    for at, line in sheet.open():
        text = line.text
        texts += at > sheet.headline >= 0 and is_paragraph(text) and not credit(text)
        in_header = texts == 0 or (texts == 1 and len(text.split()) <= MAX_DECK)
        if reason := furniture(text):
            sheet.say(at, Part.DROPPED, reason)
        elif credit(text) and (line.shape is Shape.CAPTION or _is_caption(sheet, at)):
            _caption(sheet, at, seen_caption)
        elif line.shape is Shape.CAPTION:
            sheet.say(at, Part.CAPTION, "the page marks it as a caption")
        elif labelled_caption(text) and sheet.labels:
            sheet.say(at, Part.CAPTION, "opens as captions do")
        elif in_header and _near_headline(sheet, at) and (stamp(text) or header_stamp(text)) and not byline(text):
            sheet.say(at, Part.STAMP, "a date or time of the header")
        elif byline(text) and (in_header or not agency(text)):
            sheet.say(at, Part.BYLINE, "names the author")


def _near_headline(sheet: _Sheet, at: int) -> bool:
    """Where an article's own stamp stands: from a few lines above its headline on."""
    return at > sheet.headline - ABOVE_HEADLINE


def _caption(sheet: _Sheet, at: int, seen: dict[str, int]) -> None:
    text = sheet.lines[at].text
    if text in seen:
        sheet.say(at, Part.DROPPED, f"repeated: the caption of line {sheet.lines[seen[text]].number}")
    else:
        seen[text] = at
        sheet.say(at, Part.CAPTION, "ends in a photo's credit")


def _is_caption(sheet: _Sheet, at: int) -> bool:
    """A credit at the end makes a caption; at the end of an article's last paragraph it is the agency's signature."""
    found = credit(sheet.lines[at].text)
    is_last = at == len(sheet.lines) - 1
    if found and agency(found[1]) and (is_last or not found[0]):
        return False
    return len(sheet.lines[at].text.split()) <= 80


def _name_beside_stamp(sheet: _Sheet) -> None:
    """Under a headline, a name alone on the line next to the stamp is the author's."""
    for at, line in list(sheet.open(sheet.headline + 1, sheet.headline + 1 + ABOVE_HEADLINE)) if sheet.labels else ():
        beside = (sheet.verdicts[near] for near in (at - 1, at + 1) if 0 <= near < len(sheet.lines))
        if is_bare_name(line.text) and any(verdict and verdict.part is Part.STAMP for verdict in beside):
            sheet.say(at, Part.BYLINE, "a name beside the date stamp")


def _header(sheet: _Sheet) -> None:
    """The header ends with its last byline, stamp, caption or repeat that no run of text comes before."""
    run = 0
    for at in range(sheet.headline + 1, min(len(sheet.lines), sheet.headline + 1 + HEADER_REACH)):
        if sheet.verdicts[at] is None:
            run += is_paragraph(sheet.lines[at].text)
        elif run <= 1:
            sheet.header_end = at
        if run > 1:
            return


def _header_remains(sheet: _Sheet) -> None:
    """Between headline and byline stand the deck and odd labels; before the headline only labels."""
    for at, line in sheet.open(0, max(sheet.headline, 0)):
        if not is_sentence(line.text):
            sheet.say(at, Part.DROPPED, "a label above the headline")
    has_deck = False
    for at, line in sheet.open(sheet.headline + 1, sheet.header_end + 1):
        count = len(line.text.split())
        if count <= 3 and not is_sentence(line.text):
            sheet.say(at, Part.DROPPED, "a label between headline and text")
        elif not has_deck and count <= 45:
            has_deck = True
            sheet.say(at, Part.DECK, "one sentence between headline and byline")


def _tail(sheet: _Sheet) -> None:
    """What stands behind the text: pointers, lists of other articles, the agency's sign-off, the author's note."""
    texts = [at for at, line in sheet.open() if is_paragraph(line.text) and not is_about_author(line.text)]
    last_text = texts[-1] if texts else len(sheet.lines)
    for at, line in list(sheet.open(sheet.headline + 1)):
        if is_sign_off(line.text) or (at > last_text and agency(line.text)):
            sheet.say(at, Part.SIGN_OFF, "names the agency or its reporters")
        elif opens_tail(line.text):
            _other_articles(sheet, at, last_text)
        elif is_pointer(line.text):
            sheet.say(at, Part.DROPPED, "points to a related article")
        elif at >= last_text and is_about_author(line.text):
            sheet.say(at, Part.DROPPED, "about the author")


def _other_articles(sheet: _Sheet, at: int, last_text: int) -> None:
    why = f"a list of related articles (“{sheet.lines[at].text.strip(' :')}”)"
    sheet.say(at, Part.DROPPED, why)
    for below, line in list(sheet.open(at + 1)):
        is_text = is_paragraph(line.text) or is_sentence(line.text)
        if is_text or (at < last_text and below > at + 6):
            return
        sheet.say(below, Part.DROPPED, why)


def _unlike_text(sheet: _Sheet) -> None:
    """In bare text what does not look like part of the body, with the looks that say so."""
    if not sheet.labels:
        return
    likeliest = max((sheet.labels[at].kept for at, line in sheet.open() if not furniture(line.text)), default=0.0)
    least = min(LEAST_KEPT, likeliest / 2)  # what was given holds an article
    has_others = any(min(label.kept, label.subheading) > EVEN for label in sheet.labels)
    for at, line in list(sheet.open()):
        if sheet.labels[at].kept >= least:
            continue
        label = sheet.labels[at]
        is_likely = has_others and label.kept >= LEAST_BETWEEN and label.subheading >= LEAST_SUBHEADING
        if is_likely and is_subheading_like(line.text) and _stands_between(sheet, at):
            sheet.say(at, Part.SUBHEADING, "a short line between two paragraphs, where other sub-headings stand")
        else:
            sheet.say(at, Part.DROPPED, f"does not look like the article's text ({because(sheet.labels[at])})")


def _stands_between(sheet: _Sheet, at: int) -> bool:
    """Blank lines part the line from a paragraph above it and one below."""
    if not 0 < at < len(sheet.lines) - 1 or not (sheet.lines[at].gap and sheet.lines[at + 1].gap):
        return False
    return all(sheet.labels[near].kept >= LEAST_KEPT and sheet.looks[near].is_running for near in (at - 1, at + 1))


def _body(sheet: _Sheet) -> None:
    """Everything else is the text: sub-headings, quotations, list items, paragraphs; what stands twice is kept once."""
    seen: dict[str, int] = {}
    for at, line in list(sheet.open()):
        if line.text in seen and len(line.text.split()) >= 6:
            sheet.say(at, Part.DROPPED, f"repeated: line {sheet.lines[seen[line.text]].number}")
        seen.setdefault(line.text, at)
        part, why = _body_part(sheet, at)
        sheet.say(at, part, why)


def _body_part(sheet: _Sheet, at: int) -> tuple[Part, str]:
    line = sheet.lines[at]
    if line.shape is Shape.HEADING:
        return Part.SUBHEADING, "the page marks it as a heading"
    if line.shape is Shape.QUOTE or is_quoted(line.text):
        return Part.QUOTE, "marked as a quotation"
    if sheet.labels and sheet.labels[at].subheading > EVEN and not is_bulleted(line.text):
        return Part.SUBHEADING, f"looks like a sub-heading ({sheet.labels[at].subheading:.0%})"
    if line.shape is Shape.ITEM or is_list_item(line.text):
        return Part.LIST, "begins as list items do"
    if not sheet.labels and line.shape is Shape.TEXT and is_subheading_like(line.text) and _text_below(sheet, at):
        return Part.SUBHEADING, "a short line without a full stop over running text"
    return Part.BODY, "running text"


def _text_below(sheet: _Sheet, at: int) -> bool:
    """The next line that is not dropped is running text: a sub-heading stands over something."""
    for below in range(at + 1, len(sheet.lines)):
        verdict = sheet.verdicts[below]
        if verdict and verdict.part in (Part.DROPPED, Part.CAPTION):
            continue
        text = sheet.lines[below].text
        return verdict is None and (is_sentence(text) or is_paragraph(text) or is_list_item(text))
    return False


RULES: tuple[Callable[[_Sheet], None], ...] = (
    _outside,
    _rules,
    _likeliest_headline,
    _headline,
    _headline_repeats,
    _repeated_captions,
    _forms,
    _name_beside_stamp,
    _header,
    _header_remains,
    _tail,
    _unlike_text,
    _body,
)
"""In this order: each leaves alone what the ones before it decided."""
