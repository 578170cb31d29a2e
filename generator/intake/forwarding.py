"""A message's lines -> which of them are the text that it was sent for, and what is stated of that text.

Of a message that only passes another one on, the text is the other's, and so are its outlet, day and subject; the note
above it and the header are not the article's. Who forwarded it, and when, says nothing about the article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.dates import day_dates
from generator.intake.letterheads import DAY, SENDER, SUBJECT, Letterhead, attributions, letterheads
from generator.intake.plain import day_of, stated
from generator.intake.senders import is_outlet, sender_name
from generator.model import Source, Stated

ANSWERED = r"(?:re|aw|sv|antw|odp|rif|رد)"
PASSED_ON = r"(?:fwd?|wg|tr|rv|i|enc|doorst|vs|vb|إعادة توجيه)"
SUBJECT_MARKS = re.compile(rf"^(?:(?:{ANSWERED}|{PASSED_ON})\s*:\s*)+", re.IGNORECASE)
_IS_ANSWER = re.compile(rf"^{ANSWERED}\s*:", re.IGNORECASE)
_IS_PASSED_ON = re.compile(rf"^(?:{ANSWERED}\s*:\s*)*{PASSED_ON}\s*:", re.IGNORECASE)
"""Marks before a subject: "Fwd: Re: …", "WG: …"."""

MOST_OF_A_NOTE = 60
"""Words above a forwarded message that nobody announced: with more, the text above is what was sent."""

LEAST_TEXT = 20
"""Words between two headers that make a text: with fewer, who passed it on passed on what was passed on."""


@dataclass(frozen=True, slots=True)
class Letter:
    """What became of a message's lines: those that are not the article's, and what is stated of the rest."""

    aside: frozenset[int]
    stated: Stated
    is_passed_on: bool = False
    is_quoted: bool = False
    """The text stands behind quotation marks: it is not quoted, it is what was sent."""


def read(lines: Sequence[str], subject: str, letter: Stated) -> Letter:
    """The lines of a message sent under this subject; `letter` is what its own header states."""
    heads = tuple(letterheads(lines))
    headers = frozenset(at for head in heads for at in range(head.start, head.end)) | frozenset(attributions(lines))
    passed_on = _passed_on(lines, heads, subject)
    if passed_on is None:
        is_passed_on = bool(_IS_PASSED_ON.match(subject)) and not heads
        return Letter(headers, _unsigned(letter) if is_passed_on else letter)
    below = [line for line in lines[passed_on.end :] if line.strip()]
    return Letter(
        headers | frozenset(range(passed_on.start)),
        _stated(passed_on, letter),
        is_passed_on=True,
        is_quoted=bool(below) and sum(line.lstrip().startswith(">") for line in below) > len(below) // 2,
    )


def _passed_on(lines: Sequence[str], heads: Sequence[Letterhead], subject: str) -> Letterhead | None:
    """The header of the text that the message was sent for."""
    ends = (*(head.start for head in heads[1:]), len(lines))
    for head, end in zip(heads, ends, strict=False):
        if _count(lines[head.end : end]) >= LEAST_TEXT or head is heads[-1]:
            first = heads[0]
            above, below = _count(lines[: first.start]), _count(lines[head.end :])
            is_answer = bool(_IS_ANSWER.match(subject))
            is_said = bool(_IS_PASSED_ON.match(subject)) or (first.is_announced and not is_answer)
            return head if below and (is_said or above <= min(MOST_OF_A_NOTE, below)) else None
    return None


def _count(lines: Sequence[str]) -> int:
    return sum(len(line.split()) for line in lines)


def _stated(head: Letterhead, letter: Stated) -> Stated:
    """What the header of the text says; nothing of who passed it on."""
    name, address = sender_name(head.fields.get(SENDER, ""))
    outlet = name if is_outlet(name, address) else ""
    said = stated(head.fields.get(DAY, ""))
    day = day_of(said) or next((found.day for found in day_dates(_undotted(said))), None)
    subject = SUBJECT_MARKS.sub("", stated(head.fields.get(SUBJECT, "")))
    places = ("the forwarded message's subject",) if subject else letter.witnesses.headline
    return replace(
        letter,
        headline=subject or letter.headline,
        authors=(),
        witnesses=replace(letter.witnesses, headline=places),
        published=day.isoformat() if day else "",
        published_evidence=f"the forwarded message is dated “{said}”" if day else "",
        source=Source(outlet=outlet, outlet_evidence="the forwarded message's sender" if outlet else ""),
    )


def _unsigned(letter: Stated) -> Stated:
    """What a message states whose sender took the header of the text away: neither outlet nor day."""
    return replace(letter, authors=(), published="", published_evidence="", source=Source())


def _undotted(said: str) -> str:
    """Without the point of an ordinal: "20. Jan. 2026"."""
    return re.sub(r"(\d)\.(?=\s)", r"\1", said)
