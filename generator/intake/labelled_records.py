"""Exports in which fields have labels: Nexis ("Length: 512 words"), ProQuest, EBSCO, Genios and others.

Numbered lines in, a Record for each report out. A file is cut where its form begins or ends a document; within one,
fields stand over the text and under it, in clusters: a line of the text that opens with such a word stays text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.intake.archive_fields import IS_FIELD, ITS_ABSTRACT, Field, Filled, reason, stated_by
from generator.intake.archive_labels import FORMS, Form
from generator.intake.document_heads import plain_head, stamped_head
from generator.intake.records import (
    COPYRIGHT,
    READS_AS_TEXT,
    RIGHTS,
    SHAPES,
    Numbered,
    Record,
    Told,
    ends_sentence,
    outside,
)
from generator.model import Shape

LEAST_FIELDS = 2
"""Labels of a document; one is a word with a colon."""

LEAST_TEXT = 8
"""Words of a document's text."""

CLUSTER = 3
"""Lines from a label on among which another stands, where both are fields and no text."""

MOST_OF_A_VALUE = 8
"""Words of a line that goes on with a field's value."""

LONGEST = 400
"""Characters of a line that may be a mark, a label or a right."""

MARK = f"{IS_FIELD} (mark of a document)"
HEADING = f"{IS_FIELD} (heading)"

_LABEL = re.compile(r"\s*(?P<label>[^\W\d_][\w /()&.'’-]{1,44}?)\s?[:：](?:\s+(?P<value>\S.*))?\s*$")
_DRAWN = re.compile(r"\s*[-_=*~]{3,}\s*$")


def labelled_records(text: str, lines: Sequence[Numbered]) -> list[Record]:
    """The records of an export with labels; none of any other text."""
    form = next((form for form in FORMS if any(all(map(text.__contains__, signs)) for signs in form.signs)), None)
    if form is None:
        return []
    return [record for document in _documents(lines, form) if (record := _record(document, form))]


def _documents(lines: Sequence[Numbered], form: Form) -> Iterator[Sequence[Numbered]]:
    """The lines cut where the form begins or ends a document."""
    start = 0
    for at, (_, text) in enumerate(lines):
        if at > start and form.starts and form.starts.match(text):
            yield lines[start:at]
            start = at
        elif form.ends and form.ends.match(text):
            yield lines[start : at + 1]
            start = at + 1
    yield lines[start:]


def _record(lines: Sequence[Numbered], form: Form) -> Record | None:
    """The document; none where its lines have too few fields, or no text."""
    if not lines:
        return None
    sheet = _Sheet(lines, form)
    sheet.read()
    words = sum(len(line.text.split()) for line in sheet.told if line.shape is Shape.TEXT)
    if sheet.labels < LEAST_FIELDS or words < LEAST_TEXT:
        return None
    return Record(lines[0][0], lines[-1][0] + 1, tuple(sheet.told), stated_by(sheet.filled, form.order))


@dataclass
class _Sheet:
    """One document's lines on their way: each told what it is, in order."""

    lines: Sequence[Numbered]
    form: Form
    told: list[Told] = field(default_factory=list)
    filled: list[Filled] = field(default_factory=list)
    head: list[Numbered] = field(default_factory=list)
    """Lines over the first field, which have no labels."""
    holds: Field | None = None
    """What the lines belong to; None over the first field."""
    why: str = ""
    is_section: bool = False
    """All that follows up to the next field is of this one."""
    labels: int = 0
    is_headed: bool = False

    def read(self) -> None:
        """Tells every line."""
        for at, (number, text) in enumerate(self.lines):
            self._read(at, number, text)
        self._end_head()

    def _read(self, at: int, number: int, text: str) -> None:
        is_text = self.holds is Field.TEXT and not self._is_of_cluster(at)
        label = "" if is_text else self._label(text)
        if self._is_mark(text):
            self._end_head()
            self._aside(number, text, "a drawn line" if _DRAWN.match(text) else MARK)
        elif label:
            self._end_head()
            self._open(label, number, text)
        elif RIGHTS.match(text) and len(text) <= LONGEST and not is_text and self.holds is not None:
            self._aside(number, text, COPYRIGHT)
        elif self.holds is None and not _reads_as_text(text):
            self.head.append((number, text))
        else:
            self._end_head()
            self._go_on(number, text)

    def _is_mark(self, text: str) -> bool:
        return len(text) <= LONGEST and (self.form.is_mark(text) or bool(_DRAWN.match(text)))

    def _is_of_cluster(self, at: int) -> bool:
        """Another field or the end stands near below the line, as where fields are."""
        below = self.lines[at + 1 : at + CLUSTER]
        near = (self._label(text) or self._is_mark(text) or RIGHTS.match(text) for _, text in below)
        return at + CLUSTER >= len(self.lines) or any(near)

    def _label(self, text: str) -> str:
        """The label that the line opens with, in small letters; empty where it opens with none of this form."""
        found = _LABEL.match(text)
        label = (found["label"] if found else text).strip().casefold()
        known = self.form.labels if found else self.form.alone
        return label if label in known else ""

    def _open(self, label: str, number: int, text: str) -> None:
        """A field begins: its label apart from a value that is the article's."""
        self.labels += 1
        self.holds, says = self.form.labels[label]
        self.why = ITS_ABSTRACT if self.holds is Field.ABSTRACT else reason(self.holds, says)
        if self.holds is Field.ABSTRACT:
            self.holds = Field.OTHER if self._has_text else Field.TEXT
        found = _LABEL.match(text)
        value = (found["value"] or "") if found else ""
        self.is_section = not value or self.holds is Field.TEXT
        printed = found["label"] if found else text
        self.filled.append(Filled(printed.strip(), self.holds, value.strip()))
        shape = self._shape()
        if shape is Shape.OUTSIDE or not value:
            self._aside(number, text, self.why)
        else:
            self._aside(number, text[: text.index(value)].strip(), self.why)
            self._keep(number, value.strip(), shape)

    @cached_property
    def _has_text(self) -> bool:
        """A field of the document holds its text, or text follows its fields."""
        texts = {label for label, (holds, _) in self.form.labels.items() if holds is Field.TEXT}
        return any(self._label(text) in texts for _, text in self.lines)

    def _shape(self) -> Shape:
        """That of the field's value; a second headline is none."""
        if self.holds is Field.HEADLINE and self.is_headed:
            return Shape.OUTSIDE
        return SHAPES.get(self.holds, Shape.OUTSIDE) if self.holds else Shape.OUTSIDE

    def _go_on(self, number: int, text: str) -> None:
        """A line without a label: it goes on with the field above, or is the text."""
        is_next = bool(self.told) and number == self.told[-1].number + 1
        is_short = len(text.split()) <= MOST_OF_A_VALUE and not ends_sentence(text)
        if self.holds in (None, Field.TEXT) or not (self.is_section or (is_next and is_short)):
            self.holds = Field.TEXT
            self.told.append(Told(number, text))
            return
        last = self.filled[-1]
        if len(last.value) < LONGEST:
            self.filled[-1] = Filled(last.label, last.field, f"{last.value} {text.strip()}".strip())
        shape = SHAPES.get(last.field, Shape.OUTSIDE)
        if shape is Shape.OUTSIDE:
            self._aside(number, text, self.why)
        else:
            self._keep(number, text, shape)
        self.is_section = self.is_section and shape is not Shape.OUTSIDE

    def _keep(self, number: int, text: str, shape: Shape) -> None:
        self.is_headed = self.is_headed or shape is Shape.HEADLINE
        self.told.append(Told(number, text, shape))

    def _aside(self, number: int, text: str, why: str) -> None:
        self.told += outside([(number, text)], why)

    def _end_head(self) -> None:
        """What stands over the first field: headline, outlet, day and author."""
        head, self.head = self.head, []
        texts = [text.strip() for _, text in head]
        fields = (stamped_head if self.form.has_stamp else plain_head)(texts) if texts else ()
        for (number, _), text, holds in zip(head, texts, fields, strict=True):
            self._tell_head(number, text, holds)

    def _tell_head(self, number: int, text: str, holds: Field) -> None:
        if holds is Field.OTHER:
            self._aside(number, text, COPYRIGHT if RIGHTS.match(text) else HEADING)
            return
        self.holds = holds
        if self._shape() is Shape.HEADLINE:
            self._keep(number, text, Shape.HEADLINE)
        else:
            self._aside(number, text, "repeated: the headline" if holds is Field.HEADLINE else reason(holds, ""))
        self.filled.append(Filled("", holds, text))


def _reads_as_text(text: str) -> bool:
    return len(text.split()) >= READS_AS_TEXT and ends_sentence(text)
