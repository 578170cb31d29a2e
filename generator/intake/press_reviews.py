"""The lines of a list of clippings -> its items: alerts of search engines, reports of media monitors, press reviews.

Each item has a headline, where and when it appeared, mostly the beginning of its text, and an address. It is an article
of its own outlet, not of the one who made the list. An item without text is told of and makes no article; neither is
made of what else the list says.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise, takewhile

from generator.intake.entry import Entry
from generator.intake.people import printed
from generator.intake.plain import is_address
from generator.intake.redirects import article_address
from generator.model import Block, Shape, Source, Stated, Witnesses
from generator.outlet_lines import OutletLine, outlet_line

MOST_WORDS = 150
"""Words of an item's text; with more it is an article in full, below which others stand."""

LEAST_WORDS = 8
"""Words of a line of text; "Flag as irrelevant" is a button."""

LEAST_ITEMS = 2
LEAST_SHARE = 0.6
"""Items that make a list, and the share of its headlines that say where or when they appeared."""

LEAST_TITLE, MOST_TITLE = 3, 30
"""Words of a headline."""

BARE_NAME = 6
"""Words of an outlet's name that stands alone on its line."""

_SERVICE = re.compile(
    r"(?<!\w)(?:google alerts?|talkwalker|meltwater|cision|factiva|mention alert|lexisnexis|newsdesk|onclusive"
    r"|=== (?:news|blogs?|web) -)",
    re.IGNORECASE,
)
"""Who sends alerts: "Google Alert - harbour". There an outlet may stand alone on the line below a headline."""

_NAMED = re.compile(
    r"""(?<!\w)(?:press\ (?:review|clippings?|cuttings?|digest)|media\ (?:monitoring|review|digest)|clippings?\b
      | news\ (?:digest|monitor)|presseschau|pressespiegel|medienspiegel|revue\ de\ presse|rassegna\ stampa
      | revista\ de\ prensa|resumen\ de\ prensa|knipselkrant|przegląd\ prasy|обзор\ прессы|дайджест|basın\ özeti
      | الصحف\ اليوم|قصاصات)""",
    re.IGNORECASE | re.VERBOSE,
)
"""What lists of clippings are called: "Press clippings 12 March"."""


class Kind(Enum):
    """What says that the lines are a list, besides themselves."""

    SERVICE = "a service that sends alerts"
    NAMED = "the list's name"
    NOTHING = "nothing"


def kind_of(*names: str) -> Kind:
    """What these names of a letter, and of who sent it, say."""
    if any(map(_SERVICE.search, names)):
        return Kind.SERVICE
    return Kind.NAMED if any(map(_NAMED.search, names)) else Kind.NOTHING


_BUTTON = re.compile(
    r"(?:see|view|show|read|edit|manage|unsubscribe|receive|click|share|forward|update|download|sign|log|create|add|open"
    r"|flag|send|terms|privacy|follow|subscribe|mehr|alle|voir|lire|ver|leer|vedi|leggi)\b.*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^(?:[(\[]?\d{1,3}[.)\]]|[•*▪◦‣·–-])\s+")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_FIGURE = re.compile(r"\d")
_URL_LINE = re.compile(r"(?:\w[\w ]{0,20}:\s*)?<?(?P<url>https?://[^\s<>]+)>?")
_BRACKETED = re.compile(r"(?P<title>.{12,200}?)\s+[(\[](?P<source>[^()\[\]]{4,80})[)\]]")
"""A headline with its outlet and day behind it: "Mill turns again (Ford Gazette, 11 March 2026)"."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: its words, its number there, where all of it leads, whether a blank one stands before it."""

    text: str
    number: int
    href: str = ""
    is_linked: bool = False
    is_apart: bool = False
    is_outside: bool = False


@dataclass(frozen=True, slots=True)
class _Item:
    """A headline's place among the rows, and what is said of it; where what says so stands, or -1."""

    at: int
    title: str
    told: OutletLine
    told_at: int = -1


def may_be_list(words: str) -> bool:
    """A text is worth a look: it begins like such a list, or has addresses or numbers at the beginning of lines."""
    is_of_links = sum(map(words.count, ("\nhttp", "<http", ": http"))) > 1
    return is_of_links or len(_NUMBERED.findall(words, 0, FIRST)) > 1 or kind_of(words[:BEGINNING]) is not Kind.NOTHING


_NUMBERED = re.compile(r"\n\d{1,2}[.)][ \t]+\S")
FIRST, BEGINNING = 20_000, 400
"""Characters of a text that are asked for numbered lines, and for what the list is called."""


def rows_of(lines: Sequence[str], received: Sequence[str], first: int, aside: Container[int]) -> list[Row]:
    """The rows of lines without markup, of which the first has that number; those numbered in `aside` are no item's.

    `received` are the same lines with their addresses whole.
    """
    rows: list[Row] = []
    is_apart = False
    for number, (line, whole) in enumerate(zip(lines, received, strict=True), start=first):
        text = " ".join(line.split())
        if text:
            found = _URL_LINE.fullmatch(" ".join(whole.split())) if "://" in whole else None
            address = found["url"] if found else ""
            rows.append(Row(text, number, address, is_apart=is_apart, is_outside=number in aside))
        is_apart = not text
    return rows


def items(rows: Sequence[Row], letter: Stated, kind: Kind) -> list[Entry]:
    """An entry for each item of the list, in order, all rows in one of them; none where the rows are no list."""
    found = list(_linked(rows) if any(row.is_linked for row in rows) else _printed(rows, kind))
    if not _is_list(rows, found, kind):
        return []
    bounds = [*(item.at for item in found), len(rows)]
    entries = [_entry(rows[a:b], item, letter, a) for item, (a, b) in zip(found, pairwise(bounds), strict=True)]
    above = rows[: found[0].at]
    return [*_introduction(above, letter), *_behind(above, entries)]


def _is_list(rows: Sequence[Row], found: Sequence[_Item], kind: Kind) -> bool:
    told = [item for item in found if item.told.outlet]
    if len(told) < (1 if kind is Kind.SERVICE else LEAST_ITEMS) or len(told) < LEAST_SHARE * len(found):
        return False
    bounds = [*(item.at for item in found), len(rows)]
    cut = [(rows[a:b], item, a) for item, (a, b) in zip(found, pairwise(bounds), strict=True)]
    counts = [_words(_text(*each)) for each in cut]
    is_short = any(counts) and max(counts) <= MOST_WORDS
    if not is_short:
        return False
    told_at = {item.told_at for item in found}
    below = [row for part, _, first in cut for at, row in enumerate(part[1:], first + 1) if at not in told_at]
    all_words = _words([row for row in below if _is_text(row)])
    is_told = rows[found[0].at].is_linked or kind is not Kind.NOTHING or _is_marked(cut)
    return is_told and sum(counts) >= LEAST_COVERED * all_words


def _is_marked(cut: Sequence[tuple[Sequence[Row], _Item, int]]) -> bool:
    """Numbers before the headlines, or addresses below, show a list."""
    marked = sum(bool(_NUMBER.match(rows[0].text)) or any(row.href for row in rows) for rows, _, _ in cut)
    return marked >= LEAST_SHARE * len(cut)


LEAST_COVERED = 0.8
"""Share of the words of text that are the items'."""


def _words(rows: Sequence[Row]) -> int:
    return sum(len(row.text.split()) for row in rows)


# --- headlines -------------------------------------------------------------------------------------------------------


def _linked(rows: Sequence[Row]) -> Iterator[_Item]:
    """Lines of which all leads elsewhere, each with its outlet near by; a button stands more than once, or says so."""
    stands = Counter(row.text for row in rows)
    places = [at for at, row in enumerate(rows) if _is_linked_title(row) and stands[row.text] == 1]
    for at, end in pairwise([*places, len(rows)]):
        item = _told(rows, at, end)
        if item.told.outlet or not _BUTTON.fullmatch(item.title):
            yield item


def _is_linked_title(row: Row) -> bool:
    return row.is_linked and is_address(row.href) and not row.is_outside and _is_title(row.text)


def _is_title(text: str) -> bool:
    count = len(text.split())
    is_of_words = LEAST_TITLE <= count <= MOST_TITLE or (count < LEAST_TITLE and len(text) >= 12 and not text.isascii())
    return is_of_words and not text[0].islower() and not text.endswith((",", ";", ":"))


def _told(rows: Sequence[Row], at: int, end: int) -> _Item:
    """The headline with what the lines below it say: a day with an outlet anywhere, an outlet alone right below."""
    for below in range(at + 1, min(end, at + 6)):
        if not rows[below].is_linked and (found := outlet_line(rows[below].text)) and found.has_time:
            return _Item(at, rows[at].text, found, below)
    below = at + 1
    found = outlet_line(rows[below].text) if below < end and _is_bare(rows[below]) else None
    return _Item(at, rows[at].text, found or OutletLine(), below if found else -1)


def _is_bare(row: Row) -> bool:
    return not row.is_outside and len(row.text.split()) <= BARE_NAME and not _BUTTON.fullmatch(row.text)


def _printed(rows: Sequence[Row], kind: Kind) -> Iterator[_Item]:
    """Lines like headlines, with outlet and day on the next, or in brackets behind."""
    at = 0
    while at < len(rows):
        item = _item_at(rows, at, kind)
        if item:
            yield item
        at = max(item.told_at, at) + 1 if item else at + 1


def _item_at(rows: Sequence[Row], at: int, kind: Kind) -> _Item | None:
    text = _NUMBER.sub("", rows[at].text)
    alert = kind is Kind.SERVICE
    if rows[at].is_outside or not text or not _is_title(text) or text.endswith(".") or printed(text):
        return None
    if found := _with_brackets(text):
        return _Item(at, *found, at)
    below = at + 1
    if below >= len(rows) or rows[below].is_outside or not (alert or _FIGURE.search(rows[below].text)):
        return None
    told = outlet_line(rows[below].text)
    if not told or _with_brackets(rows[below].text) or ((own := outlet_line(text)) and own.has_time):
        return None  # "The Quay Gazette, 11 March 2026" is no headline
    is_told = told.has_time or (alert and _is_bare(rows[below]) and not rows[below].is_apart)
    return _Item(at, text, told, below) if is_told else None


def _with_brackets(text: str) -> tuple[str, OutletLine] | None:
    """The headline, and what the brackets behind it say."""
    found = _BRACKETED.fullmatch(text) if text.endswith((")", "]")) else None
    told = outlet_line(found["source"]) if found else None
    return (found["title"], told) if found and told and told.has_time else None


# --- what stands below -----------------------------------------------------------------------------------------------


def _text(rows: Sequence[Row], item: _Item, first: int) -> list[Row]:
    """The lines of text below the headline, up to a button or an address."""
    below = [row for at, row in enumerate(rows[1:], start=first + 1) if at != item.told_at]
    start = next((at for at, row in enumerate(below) if _is_text(row) or _ends_item(row)), len(below))
    until = takewhile(lambda row: not _ends_item(row), below[start:])
    return [row for row in until if _is_text_or_rest(row)]


def _ends_item(row: Row) -> bool:
    """A button below an item, behind which no text of it stands."""
    return row.is_linked or bool(row.href) or bool(_BELOW.fullmatch(row.text))


_BELOW = re.compile(
    r"facebook|twitter|x|flag as irrelevant|full text|read more|view (?:article|clip)|share", re.IGNORECASE
)


def _is_text(row: Row) -> bool:
    is_long = len(row.text.split()) >= LEAST_WORDS or (not row.text.isascii() and len(row.text) >= 40)
    return not row.is_outside and is_long and bool(_LETTERS.search(row.text)) and not _URL_LINE.fullmatch(row.text)


def _is_text_or_rest(row: Row) -> bool:
    """A line of text, or the short last one of a paragraph that was wrapped."""
    is_rest = not row.is_apart and not row.is_linked and row.text.endswith((".", "…", "...", "!", "?", "”", '"'))
    return _is_text(row) or (is_rest and not row.is_outside and not row.href)


def _entry(rows: Sequence[Row], item: _Item, letter: Stated, first: int) -> Entry:
    """The item: its headline and text; all else about it outside."""
    text = {id(row) for row in _text(rows, item, first)}
    found = [*_headline(rows[0], item.title)]
    paragraph: list[Row] = []
    for row in rows[1:]:
        if id(row) in text:
            if paragraph and not _is_wrapped(paragraph[-1], row):
                found.append(_paragraph(paragraph))
                paragraph = []
            paragraph.append(row)
            continue
        found += [_paragraph(paragraph)] if paragraph else []
        paragraph = []
        found.append(Block((row.text,), row.number, Shape.OUTSIDE))
    found += [_paragraph(paragraph)] if paragraph else []
    return Entry(_stated(rows, item, letter), tuple(found))


def _is_wrapped(above: Row, row: Row) -> bool:
    return not row.is_apart and len(above.text) >= MOST_BREAK and not above.text.endswith((".", "!", "?", "…"))


MOST_BREAK = 40
"""Characters of a line that a program broke."""


def _paragraph(rows: Sequence[Row]) -> Block:
    return Block((" ".join(row.text for row in rows),), rows[0].number, Shape.PARAGRAPH)


def _headline(row: Row, title: str) -> Iterator[Block]:
    """The headline's words, and what stands beside them on their line."""
    before, found, after = row.text.partition(title)
    if found and before.strip():
        yield Block((before.strip(),), row.number, Shape.OUTSIDE)
    yield Block((title,), row.number, Shape.HEADLINE)
    if after.strip():
        yield Block((after.strip(),), row.number, Shape.OUTSIDE)


def _stated(rows: Sequence[Row], item: _Item, letter: Stated) -> Stated:
    """What the list says of the item; the day on which the list was sent is the last on which it can have appeared."""
    address = rows[0].href or next((row.href for row in rows[1:] if row.href and not row.is_linked), "")
    told = item.told
    line = rows[item.told_at - item.at].text if item.told_at >= 0 else ""
    evidence = f"the list prints “{line}”"
    day = told.day.isoformat() if told.day else ""
    return replace(
        letter,
        headline=item.title,
        authors=(told.author,) if told.author else (),
        published=day or letter.published,
        published_evidence=evidence if day else letter.published_evidence,
        is_sent=not day and letter.is_sent,
        is_passed_on=not day,
        is_subject=False,
        source=Source(
            outlet=told.outlet,
            outlet_evidence=evidence if told.outlet else "",
            url=article_address(address),
        ),
        witnesses=Witnesses(
            headline=("a headline of the list",),
            authors=("the list's line about it",),
            url=("the list's link to it",),
        ),
    )


MOST_OF_A_NOTE = 60
"""Words above the first item that introduce the list; with more they are an article of who made it."""


def _introduction(above: Sequence[Row], letter: Stated) -> Iterator[Entry]:
    if _words([row for row in above if _is_text(row)]) > MOST_OF_A_NOTE:
        shapes = ((row, Shape.OUTSIDE if row.is_outside else Shape.PARAGRAPH) for row in above)
        yield Entry(letter, tuple(Block((row.text,), row.number, shape) for row, shape in shapes))


def _behind(above: Sequence[Row], entries: Sequence[Entry]) -> list[Entry]:
    """The entries, the first with what stands above it, where that is no article."""
    if _words([row for row in above if _is_text(row)]) > MOST_OF_A_NOTE:
        return list(entries)
    outside = tuple(Block((row.text,), row.number, Shape.OUTSIDE) for row in above)
    return [Entry(entries[0].stated, (*outside, *entries[0].blocks)), *entries[1:]]
