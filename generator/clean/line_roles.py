"""What a line is by name: a line and its verdict in, its LineRole out; for kept lines and for dropped ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from generator.clean.credits import credit
from generator.clean.datelines import dateline
from generator.clean.forms import byline
from generator.clean.lines import Line
from generator.clean.looks import LEAST_RUNNING, MAX_SHORT, Look
from generator.clean.sheets import Part, Verdict
from generator.clean.stamps import stamp
from generator.model import LineRole

_KEPT: Mapping[Part, LineRole] = {
    Part.HEADLINE: LineRole.TITLE,
    Part.DECK: LineRole.DECK,
    Part.BYLINE: LineRole.BYLINE,
    Part.STAMP: LineRole.STAMP,
    Part.CAPTION: LineRole.CAPTION,
    Part.CREDIT: LineRole.CREDIT,
    Part.SUBHEADING: LineRole.SUBHEADING,
    Part.BODY: LineRole.BODY,
    Part.QUOTE: LineRole.QUOTE,
    Part.LIST: LineRole.LIST,
    Part.TABLE: LineRole.TABLE,
    Part.PREFORMATTED: LineRole.PREFORMATTED,
    Part.SIGN_OFF: LineRole.SIGN_OFF,
}

DROPPED: tuple[tuple[str, LineRole], ...] = (
    ("repeated:", LineRole.REPEAT),  # repeated: the headline of line 1
    ("a drawn line", LineRole.RULE),
    ("a blank line", LineRole.BLANK),  # a blank line of a quotation
    ("text-size widget", LineRole.WIDGET),
    ("share button", LineRole.WIDGET),
    ("button of the page", LineRole.WIDGET),
    ("audio or video widget", LineRole.WIDGET),
    ("reading-time widget", LineRole.WIDGET),
    ("comments section", LineRole.WIDGET),
    ("path of the page", LineRole.WIDGET),
    ("list markers of the page", LineRole.WIDGET),
    ("field of an archive", LineRole.LABEL),
    ("stamp of a message", LineRole.STAMP),
    ("stamp of a post", LineRole.STAMP),
    ("count of a network", LineRole.WIDGET),
    ("mark of a picture or a file", LineRole.WIDGET),
    ("field of a network", LineRole.LABEL),
    ("sign-off of a mail program", LineRole.WIDGET),
    ("mark of a forwarded message", LineRole.WIDGET),
    ("message of the page", LineRole.WIDGET),
    ("rules for comments", LineRole.WIDGET),
    ("shop button", LineRole.PROMOTION),
    ("survey prompt", LineRole.PROMOTION),
    ("paywall notice", LineRole.PROMOTION),
    ("cookie or privacy notice", LineRole.WIDGET),
    ("advertisement label", LineRole.PROMOTION),
    ("newsletter prompt", LineRole.PROMOTION),
    ("follow prompt", LineRole.PROMOTION),
    ("affiliate notice", LineRole.PROMOTION),
    ("appeal for support", LineRole.PROMOTION),
    ("promise of the page", LineRole.PROMOTION),
    ("app or audio prompt", LineRole.PROMOTION),
    ("copyright line", LineRole.COPYRIGHT),
    ("licence line", LineRole.COPYRIGHT),
    ("note on the printed edition", LineRole.COPYRIGHT),
    ("address of the article", LineRole.ADDRESS),
    ("tags of the page", LineRole.RELATED),
    ("a list of related articles", LineRole.RELATED),
    ("a list of other articles", LineRole.RELATED),
    ("pointer to a related article", LineRole.RELATED),
    ("pointer to the whole article", LineRole.RELATED),
    ("a feed's own last line", LineRole.RELATED),
    ("note about the author", LineRole.BIO),
    ("note of a press release", LineRole.BIO),
    ("relative time stamp", LineRole.STAMP),
    ("a label", LineRole.LABEL),  # a label above the headline
    ("the label of a caption", LineRole.LABEL),
    ("a table", LineRole.TABLE),  # a table beside the text
    ("the rest of a table", LineRole.TABLE),
)
"""How the reason for a dropped line begins, and what such a line is."""

_FORMS: Mapping[str, LineRole] = {
    "stamp": LineRole.STAMP,
    "byline": LineRole.BYLINE,
    "credit": LineRole.CREDIT,
    "tail opener": LineRole.RELATED,
    "pointer": LineRole.RELATED,
    "about author": LineRole.BIO,
}
"""What a line that only does not look like text is by its own form: a teaser's stamp, another article's byline."""

_OF_SHORT: tuple[tuple[str, Callable[[str], object]], ...] = (("stamp", stamp), ("byline", byline), ("credit", credit))
"""Forms of which a look tells only of short lines."""


def line_role(line: Line, verdict: Verdict, look: Look) -> LineRole:
    """What the line is; its look knows its forms."""
    if verdict.part is Part.BODY and _is_bare_dateline(line.text):
        return LineRole.DATELINE
    if verdict.part is not Part.DROPPED:
        return _KEPT[verdict.part]
    return _dropped_as(verdict.why) or _role_by_form(line, look)


@lru_cache(maxsize=256)  # most lines are dropped for one of a few reasons
def _dropped_as(why: str) -> LineRole | None:
    return next((role for begins, role in DROPPED if why.startswith(begins)), None)


def _role_by_form(line: Line, look: Look) -> LineRole:
    others = [form for form, is_it in _OF_SHORT if is_it(line.text)] if look.count > MAX_SHORT else ()
    return next((role for form, role in _FORMS.items() if form in look.forms or form in others), LineRole.FURNITURE)


def reason_role(why: str) -> LineRole:
    """What a line is that is dropped for this reason, whatever it says."""
    return _dropped_as(why) or LineRole.FURNITURE


def _is_bare_dateline(text: str) -> bool:
    """The line is a dateline and nothing else: its text begins on the line below."""
    is_open = text.endswith(("-", "–", "—", ")", ":")) and len(text.split()) <= MOST_WORDS
    return is_open and dateline(f"{text} {_ANY_TEXT}") is not None


MOST_WORDS = 8
"""Of a dateline: "PORT EXAMPLE, Example Islands, 20 January 2026 (Reuters) –"."""

_ANY_TEXT = "The council met."


def role_evidence(line: Line, verdict: Verdict, look: Look) -> str:
    """The verdict's evidence; of a paragraph also the dateline that it opens with."""
    may_open = look.count < LEAST_RUNNING or "dateline" in look.forms  # of a line of a few words its look tells nothing
    found = dateline(line.text) if may_open and verdict.part is Part.BODY else None
    if found is None:
        return verdict.why
    parts = ", ".join(filter(None, (found.place, found.date, found.agency)))
    return f"{verdict.why}; it opens with a dateline ({parts})"
