"""The lines of an article and what each is -> what they say about time, the most telling first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

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
from generator.dates import DayDate, Order, day_dates, order_by_clock, order_of, printed_days
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


@dataclass(frozen=True)
class Evidence:
    """What an article's lines say about time: its own stamps, most telling first, captions whole, body paragraphs."""

    stamps: tuple[Stamp, ...]
    captions: tuple[str, ...]
    paragraphs: tuple[str, ...]
    updates: tuple[Stamp, ...] = ()
    """What its lines say of later changes, from the top."""

    @cached_property
    def dated(self) -> tuple[tuple[str, tuple[DayDate, ...]], ...]:
        """The paragraphs that name days, each with its days."""
        told = ((paragraph, day_dates(paragraph)) for paragraph in self.paragraphs)
        return tuple((paragraph, days) for paragraph, days in told if days)


def evidence(proof: Proof, home: Order | None) -> Evidence:
    """What one article's lines say of its day; `home` is the order of figures that its outlet's country has."""
    stamps = (stamp for find in STAMPS for stamp in find(proof))
    return Evidence(
        stamps=tuple(_read(stamp, proof, home) for stamp in stamps),
        updates=tuple(_read(stamp, proof, home) for stamp in _updates(proof)),
        captions=tuple(line.text for line in proof.of(Part.CAPTION)),
        paragraphs=tuple(line.text for line in proof.of(*_TEXT) if len(line.text) <= LONGEST),
    )


def _read(stamp: Stamp, proof: Proof, home: Order | None) -> Stamp:
    """The stamp with its figures read as the page's others are, as its clock's country has them, as its outlet's."""
    is_open = len(stamp.days) > 1
    return stamp.read(proof.order or order_by_clock(stamp.text) or home) if is_open else stamp


@dataclass(frozen=True)
class Proof:
    """One article's lines, what each is, and the dateline its text begins with."""

    lines: Sequence[Line]
    verdicts: Sequence[Verdict]
    dateline: Dateline

    def placed(self, *parts: Part) -> Iterator[tuple[int, Line]]:
        """The lines that are one of these, with their places; what the file says is none of the text tells no day."""
        places = sorted(at for part in parts for at in self._places.get(part, ()))
        return ((at, self.lines[at]) for at in places)

    @cached_property
    def _places(self) -> Mapping[Part, Sequence[int]]:
        """By what they are the places of all lines that `placed` may give: it is asked of one part after another."""
        found: dict[Part, list[int]] = {}
        for at, (line, verdict) in enumerate(zip(self.lines, self.verdicts, strict=True)):
            if not line.why:
                found.setdefault(verdict.part, []).append(at)
        return found

    def of(self, *parts: Part) -> Iterator[Line]:
        """The lines that are one of these."""
        return (line for _, line in self.placed(*parts))

    def above(self, at: int) -> str:
        """The line above one; empty above the first."""
        return self.lines[at - 1].text if at else ""

    @cached_property
    def order(self) -> Order | None:
        """The order that the figures of all its short lines tell."""
        return order_of(line.text for line in self.lines if line.text.count(" ") < MAX_STAMP)

    @cached_property
    def tail(self) -> tuple[int, ...]:
        """The places of the lines below the text, up to the headings over other articles."""
        below = range(self.text[1] + 1, len(self.lines))
        return tuple(takewhile(lambda at: not opens_tail(self.lines[at].text), below))

    @cached_property
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
    for at in proof.tail:
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
    for at in proof.tail:
        if proof.lines[at].why:
            continue
        text = proof.lines[at].text
        above = proof.lines[at - 1].text if at > proof.tail[0] else ""
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
