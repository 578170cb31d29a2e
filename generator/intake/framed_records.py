"""Exports whose documents stand in a frame without labels: Factiva's reading view, Europresse, BBC Monitoring.

Numbered lines in, a Record for each report out. The last line of a document is its number in the archive; over the text
stands a header that one line of it gives away ("512 words", "mercredi 12 mars 2025 212 mots, p. 4").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from generator.dates import printed_days
from generator.intake.archive_fields import Field, Filled, reason, stated_by
from generator.intake.people import is_name_like
from generator.intake.records import COPYRIGHT, RIGHTS, SHAPES, Numbered, Record, Told, ends_sentence
from generator.model import Shape

LONGEST = 400
"""Characters of a line that may be of a frame."""

LEAST_TEXT = 8
"""Words of a document's text."""

HEADER_LINES = 14
"""Lines from a document's first on among which its header gives itself away."""

MOST_OF_A_NAME = 6
"""Words of a line that is an author's name, or a publisher's."""

Fields = list[tuple[Field, str]]
"""What each line of a document is, and what it says where it is not read."""

_TEXT: tuple[Field, str] = (Field.TEXT, "")


@dataclass(frozen=True, slots=True)
class Frame:
    """One archive's frame: a sign in the text, the line that ends a document, and who tells a document's lines."""

    signs: tuple[str, ...]
    end: re.Pattern[str]
    tell: Callable[[Sequence[str]], Fields]
    """The lines of a document but for the last in, what each is out; nothing where the header does not show."""


def framed_records(text: str, lines: Sequence[Numbered]) -> list[Record]:
    """The records of an export with frames; none of any other text."""
    frames = (frame for frame in FRAMES if all(map(text.__contains__, frame.signs)))
    return next(filter(None, ([*_records(lines, frame)] for frame in frames)), [])


def _records(lines: Sequence[Numbered], frame: Frame) -> Iterator[Record]:
    start = 0
    for at, (_, text) in enumerate(lines):
        if len(text) <= LONGEST and frame.end.match(text):
            yield from _record(lines[start : at + 1], frame)
            start = at + 1


def _record(lines: Sequence[Numbered], frame: Frame) -> Iterator[Record]:
    texts = [text.strip() for _, text in lines]
    fields = [*frame.tell(texts[:-1]), (Field.OTHER, "document number")]
    words = sum(len(text.split()) for text, (holds, _) in zip(texts, fields, strict=False) if holds is Field.TEXT)
    if len(fields) != len(lines) or words < LEAST_TEXT:
        return
    told = [_told(line, *each) for line, each in zip(lines, fields, strict=True)]
    pairs = zip(texts, fields, strict=True)
    filled = [Filled("", holds, text) for text, (holds, _) in pairs if holds is not Field.TEXT]
    yield Record(lines[0][0], lines[-1][0] + 1, tuple(told), stated_by(filled))


def _told(line: Numbered, holds: Field, says: str) -> Told:
    number, text = line
    shape = SHAPES.get(holds, Shape.OUTSIDE)
    if shape is not Shape.OUTSIDE:
        return Told(number, text.strip() if shape is Shape.HEADLINE else text, shape)
    is_rights = holds is Field.OTHER and RIGHTS.match(text)
    return Told(number, text, shape, COPYRIGHT if is_rights else reason(holds, says))


# --- Factiva ---------------------------------------------------------------------------------------------------------

_COUNT = re.compile(r"\d[\d.,]* (?:words|mots|wörter|palabras|parole|слов)$", re.IGNORECASE)
_LANGUAGE = re.compile(
    r"(?:English|German|French|Spanish|Italian|Portuguese|Dutch|Russian|Arabic|Turkish|Polish|Chinese|Japanese|"
    r"Deutsch|Français|Español|Italiano|Русский)$"
)


def _factiva(texts: Sequence[str]) -> Fields:
    """Headline, author / "512 words" / day, time / outlet, code, page / language / copyright / text / publisher."""
    count = next((at for at, text in enumerate(texts[:HEADER_LINES]) if _COUNT.match(text)), 0)
    first = next((at for at in range(count) if _is_headline(texts, at, count)), 0)
    day = count + 1
    language = next((at for at in range(day, min(len(texts), day + 9)) if _LANGUAGE.match(texts[at])), 0)
    if not count or not language or not printed_days(texts[day]):
        return []
    rights = (at for at in range(language, min(len(texts), language + 3)) if RIGHTS.match(texts[at]))
    end = next(rights, language) + 1
    fields = [_TEXT] * len(texts)
    for at in range(end):
        fields[at] = _of_header(texts, at, (first, count, day, language))
    last = len(texts) - 1
    if last > end and len(texts[last].split()) <= MOST_OF_A_NAME and not ends_sentence(texts[last]):
        fields[last] = (Field.OTHER, "publisher")
    return fields


def _is_headline(texts: Sequence[str], at: int, count: int) -> bool:
    """Over the headline may stand the page's section: "News"; under it the author."""
    return len(texts[at].split()) > 2 or at == count - 1


def _of_header(texts: Sequence[str], at: int, places: tuple[int, int, int, int]) -> tuple[Field, str]:
    first, count, day, language = places
    if at == first:
        return Field.HEADLINE, ""
    if at < count:
        is_name = at > first and is_name_like(texts[at]) and len(texts[at].split()) <= MOST_OF_A_NAME
        return (Field.AUTHOR, "") if is_name else (Field.OTHER, "section")
    if at in (count, day, language):
        return {count: (Field.OTHER, "number of words"), day: (Field.DATE, ""), language: (Field.LANGUAGE, "")}[at]
    outlet = next((place for place in range(day + 1, language) if not _CLOCK.match(texts[place])), 0)
    return (Field.OUTLET, "") if at == outlet else (Field.OTHER, "copyright" if at > language else "page or code")


_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}$")


# --- Europresse ------------------------------------------------------------------------------------------------------

_ISSUE = re.compile(r".*\b\d{4}\b.*?\b\d+ (?:mots|words|palabras)\b.*")
_CERTIFICATE = re.compile(r"(?:Certificat émis|Certificate issued|Ce document est destiné|Documents? sauvegardés?)\b.*")


def _europresse(texts: Sequence[str]) -> Fields:
    """Outlet / "section, day 212 mots, p. 4" / headline / author / text / copyright, certificate."""
    issue = next((at for at, text in enumerate(texts[:HEADER_LINES]) if _ISSUE.match(text) and printed_days(text)), 0)
    if not issue or issue + 2 >= len(texts):
        return []
    fields = [_TEXT] * len(texts)
    fields[:issue] = [(Field.OTHER, "heading")] * issue
    fields[issue - 1 : issue + 2] = [(Field.OUTLET, ""), (Field.DATE, ""), (Field.HEADLINE, "")]
    if is_name_like(texts[issue + 2]) and len(texts[issue + 2].split()) <= MOST_OF_A_NAME:
        fields[issue + 2] = (Field.AUTHOR, "")
    for at in range(issue + 3, len(texts)):
        if RIGHTS.match(texts[at]) or _CERTIFICATE.match(texts[at]):
            fields[at:] = [(Field.OTHER, "copyright")] * (len(texts) - at)
            break
    return fields


# --- BBC Monitoring --------------------------------------------------------------------------------------------------

_REPORT = re.compile(
    r"\[?(?:(?:Text|Excerpt|Transcript)s? of .{2,160}|(?:Passage|Words|Paragraph)s? omitted.{0,60})\]?$", re.IGNORECASE
)
_SOURCE = re.compile(r"Source: .{2,200}\bin \w+.{0,20}\b\d{4} gmt \d{1,2} \w{3} \d{2}$", re.IGNORECASE)


def _monitoring(texts: Sequence[str]) -> Fields:
    """Headline / "Text of report by …" / text / "Source: SNA, Port Sample, in English 1405 gmt 12 Mar 25"."""
    source = next((at for at in reversed(range(len(texts))) if _SOURCE.match(texts[at])), 0)
    if source < 2:
        return []
    fields = [_TEXT] * len(texts)
    fields[0], fields[source] = (Field.HEADLINE, ""), (Field.OUTLET_AND_DATE, "")
    for at in range(1, len(texts)):
        if at > source:
            fields[at] = (Field.OTHER, "codes")
        elif at < source and _REPORT.match(texts[at]):
            fields[at] = (Field.OTHER, "note on the text")
    return fields


FRAMES = (
    Frame((" words\n", "Document "), re.compile(r"Document [A-Z]{3,8}\d{8,}[a-z\d]{5,}\s*$"), _factiva),
    Frame(("Certificat",), re.compile(r"\s*\w+[·•]\d{8}[·•]\S+\s*$"), _europresse),
    Frame(
        ("BBC Mon", "Source: "), re.compile(r"\s*(?:©|\(c\)|Copyright) (?:British Broadcasting|BBC)\b.*"), _monitoring
    ),
)
