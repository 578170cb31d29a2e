"""The lines of a list of clippings -> where its items begin: the headline of each, and what is said of outlet and day.

A headline leads to its article, or has outlet and day on the line below, above, or in brackets behind, or an address on
the next line. Whether the lines are such a list is told in press_reviews.py.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from msgspec import Struct

from generator.intake.people import printed
from generator.intake.plain import is_address
from generator.intake.senders import ORGANISATIONS
from generator.outlet_lines import OutletLine, outlet_line
from generator.press_names import PRESS_REVIEW, is_paper

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


class Kind(Enum):
    """What says that the lines are a list, besides themselves."""

    SERVICE = "a service that sends alerts"
    NAMED = "the list's name"
    NOTHING = "nothing"


def kind_of(*names: str) -> Kind:
    """What these names of a letter, and of who sent it, say."""
    if any(map(_SERVICE.search, names)):
        return Kind.SERVICE
    return Kind.NAMED if any(map(PRESS_REVIEW.search, names)) else Kind.NOTHING


_BUTTON = re.compile(
    r"(?:see|view|show|read|edit|manage|unsubscribe|receive|click|share|forward|update|download|sign|log|create|add|open"
    r"|flag|send|terms|privacy|follow|subscribe|mehr|alle|voir|lire|ver|leer|vedi|leggi)\b.*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^(?:[(\[]?\d{1,3}[.)\]]|[•*▪◦‣·–-])\s+")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_DAY = re.compile(
    r"\d(?:\d{3}|[./-]\d|\s?(?:h|d|hours?|hrs?|mins?|minutes?|days?)\b|(?<=vor\s\d)|(?<=a\s\d)|(?<=hace\s\d))"
)
_AGO = re.compile(r"\bago\b")
"""What a line has that says when: a year, figures with points between, "3 hours ago", "vor 3 Stunden"."""

_URL_LINE = re.compile(r"(?:\w[\w ]{0,20}:\s*)?<?(?P<url>https?://[^\s<>]+)>?")
_BRACKETED = re.compile(r"(?P<title>.{12,200}?)\s+[(\[](?P<source>[^()\[\]]{4,80})[)\]]")
"""A headline with its outlet and day behind it: "Mill turns again (Ford Gazette, 11 March 2026)"."""


class Row(Struct, frozen=True):
    """A line of the list: its words, its number there, where it leads, whether all of it does."""

    text: str
    number: int
    href: str = ""
    is_linked: bool = False
    is_apart: bool = False
    """A blank line stands before it."""
    is_outside: bool = False


NOTHING_TOLD = OutletLine()


@dataclass(frozen=True, slots=True)
class Item:
    """The first row of an item, its headline, and what is said of it; where what says so stands, or -1."""

    at: int
    title_at: int
    title: str
    told: OutletLine = NOTHING_TOLD
    told_at: int = -1


def may_be_list(words: str) -> bool:
    """A text is worth a look: it begins like such a list, or has addresses or numbers at the beginning of lines."""
    is_of_links = words.count("http") > 1 and sum(map(words.count, ("\nhttp", "<http", ": http"))) > 1
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


def is_numbered(row: Row) -> bool:
    """A number or a bullet stands before it."""
    return bool(_NUMBER.match(row.text))


def is_button(row: Row) -> bool:
    """A button below an item, or an address, behind which no text of it stands."""
    return row.is_linked or bool(row.href) or bool(_BELOW.fullmatch(row.text))


_BELOW = re.compile(
    r"facebook|twitter|x|flag as irrelevant|full text|read more|view (?:article|clip)|share", re.IGNORECASE
)


def is_address_line(row: Row) -> bool:
    """The row is an address and nothing else."""
    return bool(_URL_LINE.fullmatch(row.text))


def candidates(rows: Sequence[Row], kind: Kind) -> Iterator[Sequence[Item]]:
    """The items that the rows have in each way in which lists are printed, the surest first."""
    yield list(linked(rows, kind))
    yield list(over_outlets(rows, kind))
    yield list(under_outlets(rows, kind))
    yield list(over_addresses(rows))


# --- headlines that lead to their articles ---------------------------------------------------------------------------


def linked(rows: Sequence[Row], kind: Kind) -> Iterator[Item]:
    """Lines of which all leads elsewhere, each with its outlet near by; a button stands more than once, or says so."""
    stands = Counter(row.text for row in rows)
    places = [at for at, row in enumerate(rows) if _is_linked_title(row) and stands[row.text] == 1]
    for at, end in pairwise([*places, len(rows)]):
        item = _told(rows, at, end, kind)
        if item.told.outlet or not _BUTTON.fullmatch(item.title):
            yield item


def _is_linked_title(row: Row) -> bool:
    return row.is_linked and is_address(row.href) and not row.is_outside and _is_title(row.text)


def _told(rows: Sequence[Row], at: int, end: int, kind: Kind) -> Item:
    """The headline with what the lines below it say: a day with an outlet anywhere, an outlet alone right below."""
    for below in range(at + 1, min(end, at + 6)):
        if not rows[below].is_linked and (found := _dated(rows, below, kind)):
            return Item(at, at, rows[at].text, found, below)
    below = at + 1
    bare = outlet_line(rows[below].text) if below < end and _is_bare(rows[below]) else None
    is_told = bare and (kind is Kind.SERVICE or is_paper(bare.outlet))
    return Item(at, at, rows[at].text, bare, below) if bare and is_told else Item(at, at, rows[at].text)


def _is_bare(row: Row) -> bool:
    return not row.is_outside and len(row.text.split()) <= BARE_NAME and not _BUTTON.fullmatch(row.text)


# --- headlines beside which outlet and day are printed ---------------------------------------------------------------


def over_outlets(rows: Sequence[Row], kind: Kind) -> Iterator[Item]:
    """Lines like headlines, with outlet and day on the next, or in brackets behind."""
    return _found(rows, lambda at: _with_brackets(rows, at) or _over_outlet(rows, at, kind))


def under_outlets(rows: Sequence[Row], kind: Kind) -> Iterator[Item]:
    """Lines like headlines, with outlet and day on the line above."""
    return _found(rows, lambda at: _under_outlet(rows, at, kind))


def over_addresses(rows: Sequence[Row]) -> Iterator[Item]:
    """Lines like headlines, with an address and nothing else on the next."""
    return _found(rows, lambda at: _over_address(rows, at))


def _found(rows: Sequence[Row], item_at: Callable[[int], Item | None]) -> Iterator[Item]:
    at = 0
    while at < len(rows):
        item = item_at(at)
        if item:
            yield item
        at = max(item.told_at, item.title_at) + 1 if item else at + 1


def _title(rows: Sequence[Row], at: int) -> str:
    """The headline on that line, without its number, or nothing."""
    if at >= len(rows) or rows[at].is_outside:
        return ""
    text = _NUMBER.sub("", rows[at].text)
    return text if text and _is_title(text) and not text.endswith(".") and not printed(text) else ""


def _is_title(text: str) -> bool:
    count = len(text.split())
    is_of_words = LEAST_TITLE <= count <= MOST_TITLE or (count < LEAST_TITLE and len(text) >= 12 and not text.isascii())
    return is_of_words and not text[0].islower() and not text.endswith((",", ";", ":"))


def _dated(rows: Sequence[Row], at: int, kind: Kind) -> OutletLine | None:
    """What the line says of outlet and day; nothing where it says no day, or is outside."""
    if at >= len(rows) or rows[at].is_outside or len(rows[at].text) > LONGEST or not _says_when(rows[at].text):
        return None
    told = outlet_line(rows[at].text)
    return told if told and told.has_time and _may_be_outlet(told.outlet, kind) else None


LONGEST = 200
"""Characters of a line that says outlet and day."""


def _says_when(text: str) -> bool:
    return bool(_DAY.search(text)) or ("ago" in text and bool(_AGO.search(text)))


def _may_be_outlet(name: str, kind: Kind) -> bool:
    """Where nothing else says that the lines are a list, no name that a person could have: it may be the writer's."""
    words = name.split()
    is_like_person = 2 <= len(words) <= 3 and all(word[0].isupper() and word.isalpha() for word in words)
    is_known = is_paper(name) or not ORGANISATIONS.isdisjoint(map(str.casefold, words))
    return kind is not Kind.NOTHING or is_known or not is_like_person


def _with_brackets(rows: Sequence[Row], at: int) -> Item | None:
    """A headline with outlet and day in the brackets behind it."""
    is_bracketed = rows[at].text.endswith((")", "]")) and _says_when(rows[at].text)
    text = _title(rows, at) if is_bracketed else ""
    found = _BRACKETED.fullmatch(text)
    told = outlet_line(found["source"]) if found else None
    return Item(at, at, found["title"], told, at) if found and told and told.has_time else None


def _over_outlet(rows: Sequence[Row], at: int, kind: Kind) -> Item | None:
    below = at + 1
    told = _dated(rows, below, kind)
    if below >= len(rows) or not (told or kind is Kind.SERVICE):
        return None
    text = _title(rows, at)
    if not text or _dated(rows, at, kind):
        return None  # "The Quay Gazette, 11 March 2026" is no headline
    if told:
        return Item(at, at, text, told, below) if not _with_brackets(rows, below) else None
    is_bare = kind is Kind.SERVICE and _is_bare(rows[below]) and not rows[below].is_apart
    bare = outlet_line(rows[below].text) if is_bare else None
    return Item(at, at, text, bare, below) if bare else None


def _under_outlet(rows: Sequence[Row], at: int, kind: Kind) -> Item | None:
    told = _dated(rows, at, kind)
    text = _title(rows, at + 1) if told else ""
    return Item(at, at + 1, text, told, at) if told and text and not _dated(rows, at + 1, kind) else None


def _over_address(rows: Sequence[Row], at: int) -> Item | None:
    if at + 1 >= len(rows) or not rows[at + 1].href or rows[at].href or not is_address_line(rows[at + 1]):
        return None
    text = _title(rows, at)
    return Item(at, at, text) if text else None
