"""A RawDocument -> its Articles, in order, and the Ledger that says of every received line what became of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cached_property

from msgspec import structs

from generator.clean.accounts import LABELS, Account
from generator.clean.agencies import agency
from generator.clean.caption_openings import labelled_caption
from generator.clean.credits import credit
from generator.clean.datelines import dateline
from generator.clean.evidence import Proof, evidence
from generator.clean.findings import findings
from generator.clean.forms import byline
from generator.clean.headlines import without_site
from generator.clean.language import language
from generator.clean.letters import clippings, is_clipping, printed_headline, without_subject
from generator.clean.line_roles import line_role, reason_role, role_evidence
from generator.clean.lines import Line, is_marked, without_mark
from generator.clean.logical_lines import lines
from generator.clean.looks import Look, looks_of
from generator.clean.printed_source import printed_source
from generator.clean.published import published, updated
from generator.clean.roles import verdicts
from generator.clean.running_heads import PRINTED
from generator.clean.sheets import Part, Verdict
from generator.clean.signatures import authors
from generator.clean.splitting import Segment, segments
from generator.dates import day_dates, is_clock, usual_order
from generator.markup import seated
from generator.model import (
    Article,
    Byline,
    Caption,
    Dateline,
    Finding,
    Ledger,
    LedgerEntry,
    LineRole,
    Paragraph,
    RawDocument,
    Received,
    Role,
    Shape,
    Stated,
)
from generator.tables import OPENING_ROWS
from generator.tokens import sentences

_ROLES = {
    Part.BODY: Role.BODY,
    Part.SUBHEADING: Role.SUBHEADING,
    Part.QUOTE: Role.QUOTE,
    Part.LIST: Role.LIST,
    Part.TABLE: Role.TABLE,
    Part.PREFORMATTED: Role.PREFORMATTED,
}

MAX_DESCRIPTION = 300
"""Characters of a description; a first sentence longer than this is none."""

MAX_HEADLINE = 100
"""Characters of the first sentence that stand in where a text has no headline."""


def articles(raw: RawDocument) -> tuple[tuple[Article, ...], Ledger]:
    """The articles of one received file, and what became of each of its lines: kept + dropped = received.

    A web page is one article, and so is what a file tells the parts of. A text is split where articles show that they
    begin. An article has at least one paragraph; a file without any yields none, and all its lines are dropped as such.
    """
    every = lines(raw)
    logical = tuple(line for line in every if line.shape not in _ASIDE) if raw.media_type == "text/plain" else every
    looks = looks_of(logical)
    cut = _cut(raw, logical, looks)
    sheets = [_sheet(raw, part, is_alone=len(cut) == 1) for part in cut if part.lines]
    found: list[Article] = []
    entries: list[LedgerEntry] = []
    told: list[tuple[Finding, ...]] = []
    for sheet in sheets:
        made = _article(sheet) if sheet.paragraphs else None
        told += [findings(made, Proof(sheet.lines, sheet.verdicts, made.dateline), sheet.stated)] if made else []
        entries += _entries(sheet, len(found) if made else None, made)
        found += [made] if made else []
    return tuple(found), Ledger(raw.path, tuple(_with_blanks(raw, every, entries)), tuple(told))


def _cut(raw: RawDocument, logical: tuple[Line, ...], looks: tuple[Look, ...]) -> tuple[Segment, ...]:
    """A page is one article; a message with markup may hold clippings one below the other, as a text may."""
    if not raw.is_one:
        return segments(logical, looks)
    stated = raw.stated
    is_of_clippings = raw.media_type == "text/html" and stated.is_letter and not stated.source.outlet
    return clippings(logical, looks) if is_of_clippings else (Segment(logical, looks, "one page"),)


def _sheet(raw: RawDocument, part: Segment, *, is_alone: bool) -> _Sheet:
    """One article's lines told apart; a message's subject is the headline only where its text prints none."""
    stated = raw.stated
    printed = printed_headline(part, stated)
    if printed:
        part = without_subject(part, stated.headline)
        stated = replace(stated, headline=printed, is_subject=False, witnesses=replace(stated.witnesses, headline=()))
    elif stated.is_letter and not is_alone and not any(line.text == stated.headline for line in part.lines):
        stated = replace(stated, headline="", witnesses=replace(stated.witnesses, headline=()))
    if is_clipping(stated):
        stated = replace(stated, is_passed_on=True)
    return _Sheet(raw, stated, part.lines, part.looks, verdicts(part, stated.headline))


@dataclass(frozen=True)
class _Sheet:
    """One article's lines with their verdicts, and what is stated of it."""

    raw: RawDocument
    stated: Stated
    lines: tuple[Line, ...]
    looks: tuple[Look, ...]
    verdicts: tuple[Verdict, ...]

    def of(self, *parts: Part) -> Iterator[Line]:
        return (line for line, verdict in zip(self.lines, self.verdicts, strict=True) if verdict.part in parts)

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        return seated(_paragraphs(zip(self.lines, self.verdicts, strict=True)))


def _paragraphs(told: Iterable[tuple[Line, Verdict]]) -> Iterator[Paragraph]:
    """The body's paragraphs; the rows of a table make one, and preformatted lines."""
    whole: list[Line] = []
    of = Part.TABLE
    for line, verdict in told:
        if whole and (line.shape in OPENING_ROWS or (verdict.part in _ROLES and verdict.part is not of)):
            yield from _WHOLE[of](whole)
            whole = []
        if verdict.part in _WHOLE:
            whole.append(line)
            of = verdict.part
        elif verdict.part in _ROLES and (text := _body_text(line, verdict.part)):
            yield Paragraph(text, _ROLES[verdict.part], line.numbers, level=line.level)
    if whole:
        yield from _WHOLE[of](whole)


def _table(rows: Sequence[Line]) -> Iterator[Paragraph]:
    """The table of these rows; one that names no columns has empty names."""
    nameless = () if rows[0].shape is Shape.COLUMNS and len(rows) > 1 else (("",) * len(rows[0].cells),)
    cells = tuple(row.cells for row in rows)
    yield Paragraph.table((*nameless, *cells), tuple(number for row in rows for number in row.numbers))


def _preformatted(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """The lines as they stand to each other, so many at a time as a page likes to hold."""
    margin = min(len(text) - len(text.lstrip(" ")) for *_, text in (line.cells for line in lines))
    for start in range(0, len(lines), MOST_PREFORMATTED):
        part = lines[start : start + MOST_PREFORMATTED]
        shown = (part[0].cells[-1], *(cell for line in part[1:] for cell in line.cells))
        numbers = tuple(number for line in part for number in line.numbers)
        yield Paragraph.preformatted(tuple(text[margin:] for text in shown), numbers)


MOST_PREFORMATTED = 300
"""Lines of one paragraph."""

_WHOLE = {Part.TABLE: _table, Part.PREFORMATTED: _preformatted}
"""What is made of several lines."""


def _article(sheet: _Sheet) -> Article:
    paragraphs = sheet.paragraphs
    stated = sheet.stated
    datelines = (dateline(paragraph.text) for paragraph in paragraphs if paragraph.role is Role.BODY)
    printed = next((found for found in datelines if found), Dateline())
    headline = _headline(sheet, paragraphs)
    made = Article(
        slug="",
        headline=headline,
        paragraphs=paragraphs,
        raw=_received(sheet),
        deck=next((line.text for line in sheet.of(Part.DECK)), ""),
        byline=_byline(sheet, printed),
        dateline=printed,
        source=printed_source(sheet.lines, _headline_at(sheet), stated.source),
        captions=tuple(_captions(sheet)),
        language=language(" ".join((headline, *(p.text for p in paragraphs))), stated.language),
        description=_description(paragraphs),
    )
    told = evidence(Proof(sheet.lines, sheet.verdicts, printed), usual_order(made.language, made.source.url))
    appeared = published(told, stated)
    return replace(made, published=appeared, updated=updated(told, stated, appeared))


def _headline_at(sheet: _Sheet) -> int:
    """The place of the line that is the headline; of none the first."""
    return next((at for at, verdict in enumerate(sheet.verdicts) if verdict.part is Part.HEADLINE), 0)


def _headline(sheet: _Sheet, paragraphs: tuple[Paragraph, ...]) -> str:
    stated = " ".join(sheet.stated.headline.split())
    printed = next((line.text for line in sheet.of(Part.HEADLINE)), "") or stated
    if printed:
        return re.sub(r"^#+\s+", "", without_site(printed, [line.text for line in sheet.lines]))
    text = paragraphs[0].text
    first = text[slice(*next(iter(sentences(text)), (0, len(text))))].strip()
    return first if len(first) <= MAX_HEADLINE else first[:MAX_HEADLINE].rsplit(" ", 1)[0] + " …"


def _byline(sheet: _Sheet, printed: Dateline) -> Byline:
    found = [author for line in sheet.of(Part.BYLINE) if (author := byline(line.text))]
    printed_names = list(authors(sheet.lines, sheet.verdicts))
    # What a page states of itself is its article's; a byline printed on it may be a teaser's.
    names = list(sheet.stated.authors) or printed_names
    signed = [name for line in sheet.of(Part.SIGN_OFF) if (name := agency(line.text))]
    wires = [
        *(name for author in found for name in author.agencies),
        *([printed.agency] if printed.agency else []),
        *signed,
    ]
    people = [name for name in names if not agency(name)]
    wires += [agency(name) for name in names if agency(name)]
    return Byline(tuple(dict.fromkeys(people)), tuple(dict.fromkeys(wires)))


def _captions(sheet: _Sheet) -> Iterator[Caption]:
    """Each caption with its credit: behind it on its line, or on the line below."""
    shown = list(sheet.of(Part.CAPTION, Part.CREDIT))
    givers = set(sheet.of(Part.CREDIT))
    for at, line in enumerate(shown):
        if line in givers:
            continue
        below = shown[at + 1].text if at + 1 < len(shown) and shown[at + 1] in givers else ""
        text, by = credit(line.text) or (line.text, below)
        text = labelled_caption(text) or text
        dates = day_dates(line.text)
        yield Caption(text, by, dates[0].day.isoformat() if dates else "")


def _description(paragraphs: tuple[Paragraph, ...]) -> str:
    """The first sentence of the text, word for word."""
    text = next((p.text for p in paragraphs if p.role is Role.BODY and not is_clock(p.text)), "")
    first = text[slice(*next(iter(sentences(text)), (0, 0)))].strip()
    return first if len(first) <= MAX_DESCRIPTION else ""


def _received(sheet: _Sheet) -> Received:
    numbers = [number for line in sheet.lines for number, _ in line.received]
    return Received(sheet.raw.path, min(numbers), max(numbers), sheet.raw.digest)


def _body_text(line: Line, part: Part) -> str:
    # A page's "— Ann Example" below a quotation says whose it is; only bare text marks quotations by signs.
    is_set = part is Part.LIST or (part is Part.QUOTE and line.shape is not Shape.QUOTE)
    return without_mark(line.text) if is_set and is_marked(line.text) else line.text


def _entries(sheet: _Sheet, article: int | None, made: Article | None) -> Iterator[LedgerEntry]:
    """What became of each line; of a kept one that is more than its article shows, of each piece."""
    evidence = made.published.evidence if made else ""
    account = Account(made) if made else None
    for line, verdict, look in zip(sheet.lines, sheet.verdicts, sheet.looks, strict=True):
        kept, why = _became(line, verdict, look, evidence) if made else (False, "no running text in this file")
        role = line_role(line, verdict, look)
        if account and kept and verdict.part in LABELS:
            for piece in account.pieces(line, verdict.part):
                yield LedgerEntry(piece.number, piece.text, not piece.why, piece.why or why, article, role)
        else:
            for number, text in line.received:
                yield LedgerEntry(number, text, kept, why, article, role)
        if kept and line.links:
            yield _addresses(line, article)


def _addresses(line: Line, article: int | None) -> LedgerEntry:
    """The addresses behind words of a kept line: a page has plain words and links of its own."""
    addresses = " ".join(link.address for link in line.links)
    words = ", ".join(f"“{link.words}”" for link in line.links)
    why = f"{BEHIND_WORDS} ({words})"
    return LedgerEntry(line.number, addresses, kept=False, why=why, article=article, role=LineRole.ADDRESS)


BEHIND_WORDS = "address behind words of the text"
"""Why the address of a link is not on the page."""


def _became(line: Line, verdict: Verdict, look: Look, evidence: str) -> tuple[bool, str]:
    """Whether the line is on the page, and what says so; a sign-off only lends its agency's name."""
    if verdict.part is Part.SIGN_OFF:
        return False, f"{verdict.part.value}: {verdict.why}"
    if verdict.part is not Part.DROPPED:
        return True, role_evidence(line, verdict, look)
    if evidence.startswith(STATED) and f"“{line.text}”" in evidence:
        return False, "date stamp outside the text, read for the date"
    return False, verdict.why


STATED = "stated"
"""How the evidence of a date begins that a line prints."""


def _with_blanks(raw: RawDocument, every: Sequence[Line], entries: list[LedgerEntry]) -> Iterator[LedgerEntry]:
    """What is put aside and blank lines too are received and not kept. Of a web page every entry is a block."""
    if raw.media_type == "text/html":
        yield from entries
        return
    by_line: dict[int, list[LedgerEntry]] = {}
    for entry in entries:
        by_line.setdefault(entry.line, []).append(entry)
    aside = _aside(raw, every)
    pieces = _pieces(by_line.keys() & aside.keys(), every)
    article = next((entry.article for entry in entries), None) if raw.is_one else None
    first = next((entry.article for entry in entries if entry.article is not None), None)
    for number in range(raw.first_line, raw.first_line + raw.line_count):
        found, others = by_line.get(number, ()), aside.get(number, ())
        article = found[-1].article if found else article
        put_aside = [
            structs.replace(entry, article=first if article is None and entry.why == PRINTED else article)
            for entry in others
        ]
        if found and put_aside:
            yield from _as_received(iter(found), iter(put_aside), pieces[number])
        elif found or put_aside:
            yield from found or put_aside
        else:
            yield LedgerEntry(number, "", kept=False, why="blank line", article=article, role=LineRole.BLANK)


_ASIDE = (Shape.OUTSIDE, Shape.RUNNING)
"""Shapes of a text's lines that are no article's."""

PASSED_ON = "not the text of a message: its header, a note above it, a signature or the letter's foot"
"""Why a letter's lines are no article's, where their block does not say more."""


def _aside(raw: RawDocument, every: Iterable[Line]) -> Mapping[int, list[LedgerEntry]]:
    """What is no article's, and why, by its line; all of a line together where nothing else is on it."""
    told = [(number, text, PRINTED) for line in every if line.shape is Shape.RUNNING for number, text in line.received]
    for block in raw.blocks:
        if block.shape is Shape.OUTSIDE:
            told += [(number, text, block.why or PASSED_ON) for number, text in block.numbered]
    found: dict[int, list[LedgerEntry]] = {}
    for number, text, why in told:
        entry = LedgerEntry(number, text, kept=False, why=why, role=reason_role(why))
        found.setdefault(number, []).append(entry)
    return found


def _pieces(shared: AbstractSet[int], every: Sequence[Line]) -> Mapping[int, Sequence[tuple[bool, str]]]:
    """Of the lines that are in part put aside the pieces in their order, each with whether it is."""
    found: dict[int, list[tuple[bool, str]]] = {number: [] for number in shared}
    for line in every if shared else ():
        for number, text in line.received:
            if number in shared:
                found[number].append((line.shape in _ASIDE, text))
    return found


def _as_received(
    kept: Iterator[LedgerEntry], aside: Iterator[LedgerEntry], pieces: Sequence[tuple[bool, str]]
) -> Iterator[LedgerEntry]:
    """What is told of one line in its order on it."""
    for is_aside, text in pieces:
        rest = len(text)
        while rest > 0 and (entry := next(aside if is_aside else kept, None)):
            yield entry
            rest -= len(entry.text)
    yield from kept
