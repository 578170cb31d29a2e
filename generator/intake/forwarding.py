"""A message's lines -> the texts that it was sent for, and what is stated of each.

Of a message that only passes another one on, the text is the other's, and so are its outlet, day and subject; the note
above it and the header are not the article's. Who forwarded it, and when, says nothing about the article. In a chain of
answers the text may stand far down, below short notes; and one message may pass on several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.dates import day_dates
from generator.intake.attributions import attributions, unquoted
from generator.intake.letterheads import DAY, SENDER, SUBJECT, Letterhead, letterheads
from generator.intake.mail_furniture import own_lines
from generator.intake.people import printed
from generator.intake.plain import day_of, stated
from generator.intake.senders import is_outlet, sender_name
from generator.model import Source, Stated

ANSWERED = r"(?:re|aw|sv|antw|odp|rif|res|ynt|vá|ta|رد|отв?|答复|回复)"
PASSED_ON = r"(?:fwd?|wg|tr|rv|i|enc|doorst|vs|vb|pd|ilt|i̇lt|továbbítás|fs|إعادة توجيه|пересл|转发)"
SUBJECT_MARKS = re.compile(rf"^(?:(?:{ANSWERED}|{PASSED_ON})\s*[:：]\s*)+", re.IGNORECASE)
_IS_ANSWER = re.compile(rf"^{ANSWERED}\s*[:：]", re.IGNORECASE)
_IS_PASSED_ON = re.compile(rf"^(?:{ANSWERED}\s*[:：]\s*)*{PASSED_ON}\s*[:：]", re.IGNORECASE)
"""Marks before a subject: "Fwd: Re: …", "WG: …"."""

_LIST_MARK = re.compile(r"^\[(?P<name>[^\[\]]{2,40})\]\s*(?=\S)")
"""What a mailing list sets before a subject: "[Lake-letters] Ferry"; "[external]" is a firm's."""

MOST_OF_A_NOTE = 60
"""Words above a forwarded message that nobody announced: with more, the text above is what was sent."""

LEAST_TEXT = 20
"""Words between two headers that make a text: with fewer, who passed it on passed on what was passed on."""

LEAST_QUOTED = 0.8
"""Share of lines that are marked as quoted where an answer stands above; with fewer it stands among them."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One text of a message: its lines from the first to before the last, and what is stated of it."""

    start: int
    end: int
    stated: Stated
    is_passed_on: bool = False
    is_quoted: bool = False
    """The text stands behind quotation marks: it is not quoted, it is what was sent."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of a message's lines: those that are no article's, and its texts, to which together all belong."""

    aside: frozenset[int]
    letters: tuple[Letter, ...]
    own: frozenset[int] = frozenset()
    """Of those aside the lines that are a letter's own: its signature, its foot."""


@dataclass(frozen=True, slots=True)
class _Section:
    """The lines below a header, or above the first: from `start` to before `end`, and how many words they have."""

    head: Letterhead | None
    start: int
    end: int
    words: int
    is_answer_within: bool = False

    @property
    def begins(self) -> int:
        return self.head.start if self.head else self.start


def subject_of(written: str) -> str:
    """A subject without the marks of answers, of messages passed on and of lists."""
    bare = SUBJECT_MARKS.sub("", written.strip())
    return SUBJECT_MARKS.sub("", _LIST_MARK.sub("", bare)) or bare


def has_heads(lines: Sequence[str]) -> bool:
    """A header, or a line over a quoted answer, stands among the lines."""
    return bool(_heads(lines))


def read(lines: Sequence[str], subject: str, letter: Stated) -> Reading:
    """The texts of a message sent under this subject; `letter` is what its own header states."""
    heads = _heads(lines)
    sections = tuple(_sections(lines, heads))
    own = frozenset(at for part in sections for at in _own(lines, part))
    aside = own | {at for head in heads for at in range(head.start, head.end)}
    chosen = _chosen(lines, sections, subject)
    if not chosen:
        is_unsigned = bool(_IS_PASSED_ON.match(subject)) and not any(head.fields for head in heads)
        whole = Letter(0, len(lines), _unsigned(letter) if is_unsigned else letter)
        return Reading(aside, (whole,), own)
    kept = {at for part in chosen for at in range(part.start, part.end)}
    aside |= frozenset(range(len(lines))) - kept
    bounds = [0, *(part.begins for part in chosen[1:]), len(lines)]
    texts = zip(chosen, pairwise(bounds), strict=True)
    told = tuple(_letter(lines, part, bound, letter) for part, bound in texts)
    return Reading(aside, told, own - (frozenset(range(len(lines))) - kept))


# --- the parts of a message ------------------------------------------------------------------------------------------


def _heads(lines: Sequence[str]) -> tuple[Letterhead, ...]:
    """Every header and every line over a quoted answer, in order."""
    found = list(letterheads(lines))
    taken = {at for head in found for at in range(head.start, head.end)}
    answered = (Letterhead(at, end, {}, is_announced=False) for at, end in attributions(lines) if at not in taken)
    return tuple(sorted((*found, *answered), key=lambda head: head.start))


def _sections(lines: Sequence[str], heads: Sequence[Letterhead]) -> Iterator[_Section]:
    ends = [*(head.start for head in heads), len(lines)]
    for head, start, end in zip((None, *heads), (0, *(head.end for head in heads)), ends, strict=True):
        text = [line for line in lines[start:end] if line.strip()]
        quoted = sum(line.lstrip().startswith(">") for line in text)
        part = _Section(head, start, end, 0, 0 < quoted < LEAST_QUOTED * len(text))
        own = _own(lines, part)
        words = sum(len(lines[at].split()) for at in range(start, end) if at not in own)
        yield replace(part, words=words)


def _own(lines: Sequence[str], part: _Section) -> frozenset[int]:
    """The lines of a section that are its letter's own: its signature stands at its end."""
    own = own_lines([unquoted(line) for line in lines[part.start : part.end]])
    return frozenset(part.start + at for at in own)


def _chosen(lines: Sequence[str], sections: Sequence[_Section], subject: str) -> tuple[_Section, ...]:
    """The sections with a text that the message was sent for; none where it is the message as a whole."""
    above, *below = sections
    headed = [part for part in below if part.head and part.head.fields]
    texts = [part for part in below if part.words > MOST_OF_A_NOTE and _is_whole(part)]
    first = _passed_on(above, headed, subject)
    if first:
        return (first, *(part for part in texts if part.start > first.start))
    if above.words > MOST_OF_A_NOTE or not texts:
        clipped = tuple(part for part in texts if prints_headline(lines[part.start : part.end]))
        return (above, *clipped) if clipped else ()
    return tuple(texts)


def _is_whole(part: _Section) -> bool:
    """No answer stands among its lines."""
    return part.head is not None and (bool(part.head.fields) or not part.is_answer_within)


def _passed_on(above: _Section, headed: Sequence[_Section], subject: str) -> _Section | None:
    """The section with the text that the message was sent for, where it passes one on."""
    if not headed or not headed[0].head:
        return None
    rest = sum(part.words for part in headed)
    is_said = bool(_IS_PASSED_ON.match(subject)) or (headed[0].head.is_announced and not _IS_ANSWER.match(subject))
    if not rest or not (is_said or above.words <= min(MOST_OF_A_NOTE, rest)):
        return None
    return next((part for part in headed if part.words >= LEAST_TEXT), headed[-1])


def prints_headline(lines: Sequence[str]) -> bool:
    """A few words stand over a byline or a day, as over a clipping."""
    told = [text for line in lines[: 4 * MOST_ABOVE] if (text := unquoted(line))][:MOST_ABOVE]
    return any(_is_title(line) and any(map(_is_of_header, told[at + 1 : at + 4])) for at, line in enumerate(told))


MOST_ABOVE = 15
"""Lines of a text among which its headline is looked for."""


def _is_title(line: str) -> bool:
    return 3 <= len(line.split()) <= 20 and line[-1] not in ".,;:" and not line[0].islower()


def _is_of_header(line: str) -> bool:
    return len(line.split()) <= 12 and (bool(printed(line)) or bool(day_dates(line)))


# --- what is stated of a text ----------------------------------------------------------------------------------------


def _letter(lines: Sequence[str], part: _Section, bound: tuple[int, int], letter: Stated) -> Letter:
    own = [line for line in lines[part.start : part.end] if line.strip()]
    is_quoted = bool(own) and sum(line.lstrip().startswith(">") for line in own) > len(own) // 2
    if part.head is None:
        return Letter(*bound, letter)
    told = _stated(part.head, letter) if part.head.fields else _answered(letter)
    return Letter(*bound, told, is_passed_on=True, is_quoted=is_quoted)


def _stated(head: Letterhead, letter: Stated) -> Stated:
    """What the header of the text says; nothing of who passed it on."""
    name, address = sender_name(head.fields.get(SENDER, ""))
    outlet = name if is_outlet(name, address) else ""
    said = stated(head.fields.get(DAY, ""))
    day = day_of(said) or next((found.day for found in day_dates(_undotted(said))), None)
    subject = subject_of(stated(head.fields.get(SUBJECT, "")))
    places = ("the forwarded message's subject",) if subject else letter.witnesses.headline
    return replace(
        letter,
        headline=subject or letter.headline,
        authors=(),
        witnesses=replace(letter.witnesses, headline=places),
        published=day.isoformat() if day else "",
        published_evidence=f"the forwarded message is dated “{said}”" if day else "",
        source=Source(outlet=outlet, outlet_evidence="the forwarded message's sender" if outlet else ""),
        is_sent=bool(day),
        is_letter=True,
        is_subject=True,
    )


def _answered(letter: Stated) -> Stated:
    """What is stated of a text that an answer quotes: no outlet sent it, and it is as old as the answer at least."""
    return replace(letter, authors=(), source=Source(), is_passed_on=True)


def _unsigned(letter: Stated) -> Stated:
    """What a message states whose sender took the header of the text away: neither outlet nor day."""
    return replace(letter, authors=(), published="", published_evidence="", source=Source())


def _undotted(said: str) -> str:
    """Without the point of an ordinal: "20. Jan. 2026"."""
    return re.sub(r"(\d)\.(?=\s)", r"\1", said)
