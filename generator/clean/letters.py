"""A message's lines with their looks -> where its clippings begin, and the headline that each prints.

A subject is what somebody called the message, "Fwd: this morning's clippings": where the text prints a headline of its
own, that is the article's. It shows by the byline, stamp or dateline below it, or by its words, which the text has
again. A letter that an outlet sends is called by its headline, and its first words may be a section's: there only what
is printed below a line tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from generator.clean.datelines import dateline
from generator.clean.lines import Line
from generator.clean.looks import Look
from generator.clean.printed_openings import SPOKEN_OF, printed_openings, said, share
from generator.clean.splitting import Segment
from generator.clean.staff import staff
from generator.model import Shape, Stated
from generator.press_names import is_press_review

MOST_ABOVE = 80
"""Words of sentences above a headline: of a note to those who get the message."""

REACH = 6
"""Lines below a headline within which its text begins."""

REACHED = 10
"""Lines of the text that are asked for the headline's words."""

LEAST_WORDS = 2
"""Longer words that headline and text have in common."""


def printed_headline(part: Segment, stated: Stated) -> str:
    """The headline that the text prints; empty where it prints none but the subject."""
    if not stated.is_subject:
        return ""
    titles = [at for at in _titles(part) if part.lines[at].text != stated.headline]
    signed = [at for at in titles if _is_signed(part, at)]
    if signed:
        return part.lines[max(signed, key=lambda at: (_in_common(part, at), -at))].text
    if stated.source.outlet:
        return ""
    found = [at for at in titles if _is_spoken_of(part, at)] or [at for at in titles if _is_first(part, at)]
    return part.lines[found[0]].text if found else ""


def _titles(part: Segment) -> list[int]:
    """The lines like headlines with running text soon below, and no more than a note above them."""
    found: list[int] = []
    above = 0
    for at, (line, look) in enumerate(zip(part.lines, part.looks, strict=True)):
        if above > MOST_ABOVE:
            break
        if line.shape is Shape.OUTSIDE:
            continue
        if _is_title(line, look) and _text_below(part, at) is not None:
            found.append(at)
        above += look.count if look.is_running else 0
    return found


def _is_title(line: Line, look: Look) -> bool:
    """Like a headline, and none of the things that only look so."""
    return (
        not is_press_review(line.text)
        and look.is_title_like
        and not (look.is_marked or look.is_header or look.is_running or look.opens_tail)
    )


def _text_below(part: Segment, at: int) -> int | None:
    """The place of the first running text below the line."""
    end = min(at + 1 + REACH, len(part.lines))
    return next((below for below in range(at + 1, end) if _is_text(part, below)), None)


def _is_text(part: Segment, at: int) -> bool:
    look = part.looks[at]
    return part.lines[at].shape is not Shape.OUTSIDE and look.is_running and not look.is_marked and not look.is_header


def _is_signed(part: Segment, at: int) -> bool:
    """A byline or a stamp stands below the line before the text, or its text begins with a dateline."""
    text = _text_below(part, at)
    assert text is not None  # as _titles has it
    is_named = any(part.looks[below].is_header or staff(part.lines[below].text) for below in range(at + 1, text))
    return is_named or dateline(part.lines[text].text) is not None


def _is_spoken_of(part: Segment, at: int) -> bool:
    headline, words = part.looks[at], said(part.looks, at + 1, at + 1 + REACHED)
    return share(headline, words) >= SPOKEN_OF and len(headline.content & words) >= LEAST_WORDS


def _is_first(part: Segment, at: int) -> bool:
    """The message begins with the line, right above its text, and greets nobody."""
    above = any(line.shape not in (Shape.OUTSIDE, Shape.HEADLINE) for line in part.lines[:at])
    text = _text_below(part, at)
    return not above and text is not None and text - at <= SOON and not _GREETING.match(part.lines[at].text)


SOON = 2
"""Lines below a headline within which the text of a message that begins with it begins."""

_GREETING = re.compile(
    r"""(?:hi|hello|hey|dear|good\ (?:morning|afternoon|evening|day)|morning|greetings|fyi|hallo|guten|liebe[rs]?|moin
      | sehr\ geehrte\w*|bonjour|bonsoir|salut|cher|chère|hola|buen[oa]s|estimad\w+|querid\w+|ciao|buon|gentil\w+|cari
      | olá|bom\ dia|prezad\w+|beste|geachte|goede|hej|kære|bästa|cześć|dzień|szanown\w+|witam|drodzy|dobrý|ahoj
      | здравствуй\w*|добр\w+|уважаем\w+|привет|merhaba|sayın|sevgili|السلام|مرحبا|تحية|عزيز\w*|السادة)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""How those who get a message are greeted, in many languages."""


def _in_common(part: Segment, at: int) -> int:
    return len(part.looks[at].content & said(part.looks, at + 1, at + 1 + REACHED))


def is_clipping(stated: Stated) -> bool:
    """Somebody who is no outlet sent a text with a headline of its own: the day of sending is not its day."""
    return stated.is_letter and stated.is_sent and not stated.is_subject and not stated.source.outlet


def without_subject(part: Segment, subject: str) -> Segment:
    """The lines, the subject that was set over them outside the article: it prints a headline of its own."""
    told = (
        replace(line, shape=Shape.OUTSIDE) if line.shape is Shape.HEADLINE and line.text == subject else line
        for line in part.lines
    )
    return Segment(tuple(told), part.looks, part.evidence)


def clippings(lines: Sequence[Line], looks: Sequence[Look]) -> tuple[Segment, ...]:
    """The lines of a message with markup, divided where a headline with what is printed about one begins an article."""
    inside = [at for at, line in enumerate(lines) if line.shape is not Shape.OUTSIDE]
    found = printed_openings([lines[at] for at in inside], [looks[at] for at in inside])
    starts = {0: "one page"} | {inside[at]: why for at, why in found.items()}
    bounds = [*sorted(starts), len(lines)]
    return tuple(Segment(tuple(lines[a:b]), tuple(looks[a:b]), starts[a]) for a, b in pairwise(bounds))
