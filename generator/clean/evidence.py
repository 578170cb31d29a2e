"""The lines of an article and what each is -> what they say about time, the most telling first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.clean.endings import opens_tail
from generator.clean.lines import Line
from generator.clean.sheets import Part, Verdict
from generator.clean.stamps import (
    MAX_STAMP,
    Stamp,
    header_stamp,
    is_publication_label,
    is_update_label,
    labelled,
    stamp,
    updates,
)
from generator.dates import Order, day_dates, order_by_clock, order_of, printed_days
from generator.model import Dateline

_TEXT = (Part.BODY, Part.QUOTE, Part.LIST)

LONGEST = 20_000
"""Characters of a paragraph that is read for what it says of time."""

ABOVE_TEXT = 6
"""Lines above the first paragraph in which a lone date is the article's, whatever else stands there."""

_SEPARATOR = re.compile(r"\s+[-–—|]\s+")


MOST_STAMPS = 4
"""Stamps in a header, past which they are a list's of other articles: the own one touches the headline."""

NEXT_TO = 2
"""Lines from the headline within which a stamp touches it."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an article's lines say about time: its own stamps, most telling first, captions whole, body paragraphs."""

    stamps: tuple[Stamp, ...]
    captions: tuple[str, ...]
    paragraphs: tuple[str, ...]
    updates: tuple[Stamp, ...] = ()
    """What its lines say of later changes, from the top."""


def evidence(proof: Proof, home: Order | None) -> Evidence:
    """What one article's lines say of its day; `home` is the order of figures that its outlet's country has."""
    order = order_of(line.text for line in proof.lines if line.text.count(" ") < MAX_STAMP)
    stamps = (stamp for find in STAMPS for stamp in find(proof))
    return Evidence(
        stamps=tuple(stamp.read(order or order_by_clock(stamp.text) or home) for stamp in stamps),
        updates=tuple(stamp.read(order or order_by_clock(stamp.text) or home) for stamp in _updates(proof)),
        captions=tuple(line.text for line in proof.of(Part.CAPTION)),
        paragraphs=tuple(line.text for line in proof.of(*_TEXT) if len(line.text) <= LONGEST),
    )


@dataclass(frozen=True)
class Proof:
    """One article's lines, what each is, and the dateline its text begins with."""

    lines: Sequence[Line]
    verdicts: Sequence[Verdict]
    dateline: Dateline

    def placed(self, *parts: Part) -> Iterator[tuple[int, Line]]:
        """The lines that are one of these, with their places; what the file says is none of the text tells no day."""
        lines = enumerate(zip(self.lines, self.verdicts, strict=True))
        return ((at, line) for at, (line, verdict) in lines if verdict.part in parts and not line.why)

    def of(self, *parts: Part) -> Iterator[Line]:
        """The lines that are one of these."""
        return (line for _, line in self.placed(*parts))

    def above(self, at: int) -> str:
        """The line above one; empty above the first."""
        return self.lines[at - 1].text if at else ""

    @property
    def text(self) -> tuple[int, int]:
        """The places of the first and the last line of the text."""
        places = [at for at, verdict in enumerate(self.verdicts) if verdict.part in _TEXT]
        return (places[0], places[-1]) if places else (len(self.lines), len(self.lines))


def _in_the_header(proof: Proof) -> Iterator[Stamp]:
    """Where newsrooms print it: a line of its own, or behind the author's name."""
    texts = [(at, _with_label(proof, at)) for at, _ in proof.placed(Part.STAMP)]
    stamps = [(at, header_stamp(text) or stamp(text)) for at, text in texts]
    found = [(at, told) for at, told in stamps if told]
    if len(found) > MOST_STAMPS:
        headline = next((at for at, _ in proof.placed(Part.HEADLINE)), 0)
        found = [(at, told) for at, told in found if abs(at - headline) <= NEXT_TO]
    yield from (told for _, told in found)
    for _, line in proof.placed(Part.BYLINE):
        if days := printed_days(line.text):
            yield labelled(line.text, days)


def _with_label(proof: Proof, at: int) -> str:
    """The line, behind the one above where that says the day below is of an update: "Last updated:"."""
    above = proof.above(at)
    return f"{above} {proof.lines[at].text}" if is_update_label(above) else proof.lines[at].text


def _updates(proof: Proof) -> Iterator[Stamp]:
    """In the header, and below the text up to the headings over other articles."""
    for at, _ in proof.placed(Part.STAMP, Part.BYLINE):
        yield from updates(_with_label(proof, at))
    for at in range(proof.text[1] + 1, len(proof.lines)):
        if opens_tail(proof.lines[at].text):
            return
        if not proof.lines[at].why and stamp(_with_label(proof, at)):
            yield from updates(_with_label(proof, at))


def _in_the_dateline(proof: Proof) -> Iterator[Stamp]:
    """ "DAMASCUS, 20 January 2026 (Reuters) -"; without its year it is no day."""
    for found in day_dates(proof.dateline.date):
        yield Stamp((found.day,), f"{proof.dateline.place}, {proof.dateline.date}")


def _as_a_caption(proof: Proof) -> Iterator[Stamp]:
    """A stamp beside a picture, with no word of what the picture shows."""
    for line in proof.of(Part.CAPTION):
        if (found := stamp(line.text)) and found.days:
            yield found


def _below_the_text(proof: Proof) -> Iterator[Stamp]:
    """Labelled as the publication's, on the line or on the one above; not the teasers', which have several."""
    found: list[Stamp] = []
    last = proof.text[1]
    for at in range(last + 1, len(proof.lines)):
        text = proof.lines[at].text
        if opens_tail(text):
            break
        if proof.lines[at].why:
            continue
        above = proof.lines[at - 1].text if at > last + 1 else ""
        told = stamp(f"{above} {text}") if is_publication_label(above) else stamp(text)
        if told and told.days and told.is_labelled and not told.is_update:
            found.append(told)
    if len({told.days for told in found}) == 1:
        yield found[0]


def _above_the_text(proof: Proof) -> Iterator[Stamp]:
    """A lone date in the last lines above the first paragraph, where no headline stands near to make it a stamp."""
    first = proof.text[0]
    above = (at for at in range(max(0, first - ABOVE_TEXT), first) if not proof.lines[at].why)
    near = (stamp(_with_label(proof, at)) for at in above)
    found = [told for told in near if told and told.days]
    if len({told.days for told in found}) == 1:
        yield from found


def _behind_the_headline(proof: Proof) -> Iterator[Stamp]:
    """ "Rain at Last - 20/01/2026 - Weather - The Example", as window titles have it."""
    for line in proof.of(Part.HEADLINE):
        for words in _SEPARATOR.split(line.text)[1:]:
            if (told := stamp(words)) and told.days:
                yield told


STAMPS = (
    _in_the_header,
    _in_the_dateline,
    _as_a_caption,
    _below_the_text,
    _above_the_text,
    _behind_the_headline,
)
"""Where an article's own stamp stands, most trusted first."""
