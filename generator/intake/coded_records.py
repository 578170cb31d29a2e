"""Exports in which every field stands behind a code: Factiva's "HD", "LP", "TD"; RIS ("TI  - "); EndNote's ("%T ").

Numbered lines in, a Record for each report out. A code opens a field, what follows up to the next code belongs to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.intake.archive_fields import ITS_ABSTRACT, Field, Filled, Known, reason, stated_by
from generator.intake.records import READS_AS_TEXT, SHAPES, Numbered, Record, Told, ends_sentence, outside
from generator.model import Shape

FACTIVA: Known = {
    "SE": (Field.OTHER, "section"), "CLM": (Field.OTHER, "column"), "HD": (Field.HEADLINE, ""),
    "BY": (Field.AUTHOR, ""), "CR": (Field.OTHER, "credit"), "WC": (Field.OTHER, "number of words"),
    "PD": (Field.DATE, ""), "ET": (Field.OTHER, "time"), "SN": (Field.OUTLET, ""), "SC": (Field.OTHER, "source code"),
    "ED": (Field.OTHER, "edition"), "PG": (Field.OTHER, "page"), "VOL": (Field.OTHER, "volume"),
    "LA": (Field.LANGUAGE, ""), "CY": (Field.OTHER, "copyright"), "LP": (Field.TEXT, "lead paragraph"),
    "TD": (Field.TEXT, "text"), "ART": (Field.CAPTION, ""), "CT": (Field.OTHER, "contact"),
    "RF": (Field.OTHER, "reference"), "CO": (Field.OTHER, "companies"), "IN": (Field.OTHER, "industries"),
    "NS": (Field.OTHER, "subjects"), "RE": (Field.OTHER, "regions"), "IPC": (Field.OTHER, "publisher's codes"),
    "IPD": (Field.OTHER, "publisher's subjects"), "PUB": (Field.OTHER, "publisher"),
    "AN": (Field.OTHER, "document number"),
}  # fmt: skip
"""In the order in which Factiva prints them."""

RIS: Known = {
    "TY": (Field.OTHER, "kind"), "TI": (Field.HEADLINE, ""), "T1": (Field.HEADLINE, ""), "ST": (Field.OTHER, "title"),
    "AU": (Field.AUTHOR, ""), "A1": (Field.AUTHOR, ""), "T2": (Field.OUTLET, ""), "JO": (Field.OUTLET, ""),
    "JF": (Field.OUTLET, ""), "DA": (Field.DATE, ""), "Y1": (Field.DATE, ""), "PY": (Field.DATE, ""),
    "LA": (Field.LANGUAGE, ""), "UR": (Field.ADDRESS, ""), "L2": (Field.ADDRESS, ""), "AB": (Field.ABSTRACT, ""),
    "N2": (Field.ABSTRACT, ""), "KW": (Field.OTHER, "keywords"), "SP": (Field.OTHER, "page"),
    "SN": (Field.OTHER, "ISSN"), "DB": (Field.OTHER, "database"), "ER": (Field.OTHER, "end of the record"),
}  # fmt: skip

ENDNOTE: Known = {
    "0": (Field.OTHER, "kind"), "T": (Field.HEADLINE, ""), "A": (Field.AUTHOR, ""), "B": (Field.OUTLET, ""),
    "J": (Field.OUTLET, ""), "8": (Field.DATE, ""), "D": (Field.DATE, ""), "G": (Field.LANGUAGE, ""),
    "U": (Field.ADDRESS, ""), "X": (Field.ABSTRACT, ""), "K": (Field.OTHER, "keywords"), "P": (Field.OTHER, "page"),
}  # fmt: skip

WITHOUT_TEXT = "a citation without a text"


@dataclass(frozen=True)
class Form:
    """One way of writing records with codes: a line with a code, what opens a record and what closes it."""

    line: re.Pattern[str]
    known: Known
    opens: frozenset[str]
    closes: frozenset[str]
    needs: tuple[frozenset[str], ...]
    """Of each of these a record has one."""
    in_order: bool = False
    """A code counts only behind those that stand before it in the table."""


_FACTIVA_ALONE = re.compile(rf"\s*(?P<code>{'|'.join(FACTIVA)})(?P<gap>\s*$|[ ]*\t\s*|[ ]{{2,}})(?P<value>.*)$")
_FACTIVA_INLINE = re.compile(
    r"""(?P<code> HD|BY|SE|SN|ED|PG|CY|LP|TD|IPD|PUB
      | WC(?=\ [\d.,]+\ ) | PD(?=\ .{3,30}\d{4}$) | ET(?=\ \d\d?[:.]) | SC(?=\ [A-Z\d]{2,8}$) | LA(?=\ \w+$)
      | (?:CO|IN|NS|RE|IPC)(?=\ [^:|]{2,20}[:|]) | AN(?=\ Document\ ) )(?P<gap>\ )(?P<value>\S.*)$""",
    re.VERBOSE,
)
"""Where one space stands behind the code, as in "PD 12 March 2025", the value must look like the field's."""

_OF_FACTIVA = (frozenset(("HD",)), frozenset(("AN", "PD")), frozenset(("SN", "SC")), frozenset(("LP", "TD")))
_OPENS_FACTIVA, _CLOSES_FACTIVA = frozenset(("SE", "CLM", "HD")), frozenset(("AN",))

FORMS = (
    Form(_FACTIVA_ALONE, FACTIVA, _OPENS_FACTIVA, _CLOSES_FACTIVA, _OF_FACTIVA),
    Form(_FACTIVA_INLINE, FACTIVA, _OPENS_FACTIVA, _CLOSES_FACTIVA, _OF_FACTIVA, in_order=True),
    Form(
        re.compile(r"(?P<code>[A-Z][A-Z\d])(?P<gap>  -\s?)(?P<value>.*)$"), RIS,
        frozenset(("TY",)), frozenset(("ER",)), (frozenset(("TY",)), frozenset(("TI", "T1"))),
    ),
    Form(
        re.compile(r"%(?P<code>[A-Z\d@+])(?P<gap>\s)(?P<value>.*)$"), ENDNOTE,
        frozenset(("0",)), frozenset(), (frozenset(("0",)), frozenset(("T",))),
    ),
)  # fmt: skip

_SIGNS = (("HD", ("LP", "TD")), ("TY  - ", ("ER  -",)), ("%0 ", ("%T ",)))
"""What an export has, with one of others, and hardly any other text: it is looked for before any line is read."""


def coded_records(text: str, lines: Sequence[Numbered]) -> list[Record]:
    """The records of an export with codes; none of any other text."""
    if not any(sign in text and any(map(text.__contains__, others)) for sign, others in _SIGNS):
        return []
    found = ([*_records(lines, form)] for form in FORMS)
    return next(filter(None, found), [])


@dataclass
class _Entry:
    """A field on its way: where its code stands, how the code was printed, and its lines."""

    code: str
    number: int
    label: str
    lines: list[Numbered] = field(default_factory=list)


def _records(lines: Sequence[Numbered], form: Form) -> Iterator[Record]:
    entries: list[_Entry] = []
    ranks = list(form.known)
    for number, text in lines:
        match = form.line.match(text)
        code = match["code"] if match and match["code"] in form.known else ""
        last = entries[-1] if entries else None
        if code and form.in_order and last and code not in form.opens and ranks.index(code) < ranks.index(last.code):
            code = ""
        is_text = last is not None and not code and _is_of_no_field(last, form, (number, text))
        if last and (is_text or _is_closed(last, code, form) or (code in form.opens and _is_full(entries, code, form))):
            yield from _record(entries, form)
            entries = []
        if match and code and (entries or code in form.opens):
            entries.append(_Entry(code, number, text[: match.start("value")].rstrip()))
            if match["value"].strip():
                entries[-1].lines.append((number, match["value"]))
        elif entries:
            entries[-1].lines.append((number, text))
    yield from _record(entries, form)


def _is_closed(last: _Entry, code: str, form: Form) -> bool:
    """The record is at its end: its last field has its value, and none that the line begins follows."""
    return last.code in form.closes and not code and (bool(last.lines) or last.code == "ER")


def _is_of_no_field(last: _Entry, form: Form, line: Numbered) -> bool:
    """A paragraph that stands apart from the value of a field that holds no text."""
    number, text = line
    if form.known[last.code][0] in SHAPES or not last.lines or number <= last.lines[-1][0] + 1:
        return False
    return len(text.split()) >= READS_AS_TEXT and ends_sentence(text)


def _is_full(entries: Sequence[_Entry], code: str, form: Form) -> bool:
    """Another record begins: the last one has such a field, or one that closes it."""
    return any(entry.code == code or entry.code in form.closes for entry in entries)


def _record(entries: Sequence[_Entry], form: Form) -> Iterator[Record]:
    codes = {entry.code for entry in entries}
    if not entries or any(codes.isdisjoint(some) for some in form.needs):
        return
    has_text = any(form.known[entry.code][0] is Field.TEXT and entry.lines for entry in entries)
    told = [line for entry in entries for line in _told(entry, form, has_text=has_text)]
    filled = [Filled(entry.label.strip(" -"), form.known[entry.code][0], _value(entry)) for entry in entries]
    is_text = has_text or any(line.shape is Shape.TEXT for line in told)
    last = max(line.number for line in told)
    yield Record(entries[0].number, last + 1, tuple(told), stated_by(filled), "" if is_text else WITHOUT_TEXT)


def _value(entry: _Entry) -> str:
    joint = "\n" if entry.code in ("AU", "A1", "A") else " "
    return joint.join(text.strip() for _, text in entry.lines)


def _told(entry: _Entry, form: Form, *, has_text: bool) -> Iterator[Told]:
    """The lines of a field: its code apart from a value that is the article's."""
    holds, says = form.known[entry.code]
    is_doubled = holds is Field.ABSTRACT and has_text
    shape = Shape.OUTSIDE if is_doubled else SHAPES.get(holds, Shape.OUTSIDE)
    why = ITS_ABSTRACT if holds is Field.ABSTRACT else reason(holds, says)
    if shape is not Shape.OUTSIDE:
        yield from outside([(entry.number, entry.label)], why)
        if holds is Field.HEADLINE and entry.lines:
            yield Told(entry.lines[0][0], _value(entry), shape)
            return
        yield from (Told(number, text, shape) for number, text in entry.lines)
        return
    inline = [text for number, text in entry.lines if number == entry.number]
    first = f"{entry.label} {inline[0]}" if inline else entry.label
    yield from outside([(entry.number, first), *((n, text) for n, text in entry.lines if n != entry.number)], why)
