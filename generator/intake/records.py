"""Lines of a text that holds several reports, each told what it is -> one document with a part for each report.

What a reader of such a text (coded_records.py, labelled_records.py, framed_records.py, messages.py, posts.py) finds out
is a Record: every line of it once, as the report's headline, text or caption, or as outside it with the reason. Lines
between records that read as text are a part of their own, cleaned as any paste is; nothing is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.intake.archive_fields import Field
from generator.model import Block, Part, RawDocument, Shape, Stated

BETWEEN = "outside the archive's documents"
"""Why what stands between records is no article's: a list of hits, a search's summary."""

LEAST_WORDS = 25
"""Words of the lines between two records that are a text of their own, with a line among them that reads as text."""

READS_AS_TEXT = 12
"""Words of such a line."""


COPYRIGHT = "copyright line"
RIGHTS = re.compile(
    r"\s*(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés).*", re.IGNORECASE
)
"""A line that says whose the text is: "(c) 2025 Upland Gazette"."""

Numbered = tuple[int, str]
"""A received line and its number."""

SHAPES: Mapping[Field, Shape] = {
    Field.HEADLINE: Shape.HEADLINE,
    Field.DECK: Shape.DECK,
    Field.TEXT: Shape.TEXT,
    Field.ABSTRACT: Shape.TEXT,
    Field.CAPTION: Shape.CAPTION,
}
"""What becomes of the fields that are the article's own words."""


@dataclass(frozen=True, slots=True)
class Told:
    """A received line, or a part of one, and what it is; of one outside the article the reason."""

    number: int
    text: str
    shape: Shape = Shape.TEXT
    why: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """One report: what is stated of it, and its lines from `start` to before `end` (numbers), blank ones left out.

    `aside` says why it is no article at all.
    """

    start: int
    end: int
    told: tuple[Told, ...]
    stated: Stated
    aside: str = ""


def numbered(raw: RawDocument) -> tuple[Numbered, ...]:
    """The lines of a text that have words, with their numbers."""
    return tuple(line for block in raw.blocks for line in block.numbered)


def document_of_records(raw: RawDocument, records: Sequence[Record]) -> RawDocument:
    """The text with a part for each record, and for each run of lines between them that may be an article."""
    whole = tuple(_with_the_rest(raw, records))
    blocks = tuple(_blocks(record) for record in whole)
    parts = tuple(
        Part(len(own), record.stated, "text/plain", record.start, record.end - record.start, record.aside)
        for record, own in zip(whole, blocks, strict=True)
    )
    return replace(raw, blocks=tuple(block for own in blocks for block in own), parts=parts)


def _with_the_rest(raw: RawDocument, records: Sequence[Record]) -> Iterator[Record]:
    """The records, and what stands before, between and behind them: every line of the text is in one."""
    lines, at = numbered(raw), 0
    begin = 1
    for record in records:
        at, between = _until(lines, at, record.start)
        yield from _rest(begin, record.start, between)
        at, _ = _until(lines, at, record.end)
        begin = record.end
        yield record
    yield from _rest(begin, raw.line_count + 1, lines[at:])


def _until(lines: Sequence[Numbered], at: int, end: int) -> tuple[int, Sequence[Numbered]]:
    """The place of the first line that is numbered `end` or higher, and the lines up to it."""
    first = at
    while at < len(lines) and lines[at][0] < end:
        at += 1
    return at, lines[first:at]


def _rest(start: int, end: int, lines: Sequence[Numbered]) -> Iterator[Record]:
    if start >= end:
        return
    counts = [len(text.split()) for _, text in lines]
    is_text = sum(counts) >= LEAST_WORDS and max(counts) >= READS_AS_TEXT
    yield Record(start, end, tuple(Told(*line) for line in lines), Stated(), aside="" if is_text else BETWEEN)


def _blocks(record: Record) -> tuple[Block, ...]:
    """Lines of one kind that follow each other make a block; a marked one is alone."""
    found: list[Block] = []
    runs = groupby(enumerate(record.told), key=lambda each: (each[1].number - each[0], each[1].shape, each[1].why))
    for (_, shape, why), run in runs:
        told = [line for _, line in run]
        if shape is Shape.TEXT:
            found.append(Block(tuple(line.text for line in told), told[0].number))
        else:
            found += (Block((line.text,), line.number, shape, why=why) for line in told)
    return tuple(found)


_SENTENCE_END = re.compile(r"[.!?…؟。！？][\"'”’»)\]]*\s*$")


def ends_sentence(text: str) -> bool:
    """The line ends as a sentence ends."""
    return bool(_SENTENCE_END.search(text))


def outside(lines: Iterable[Numbered], why: str) -> Iterator[Told]:
    """Lines outside the article, for this reason."""
    return (Told(number, text, Shape.OUTSIDE, why) for number, text in lines)
