"""Reading the proof: a PDF's bytes and what it must hold in, its faults out; no fault, and it may be put in place."""

from __future__ import annotations

import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

import pikepdf

from generator.digest.expected import Expected
from generator.digest.pdf_objects import at, items, web_address
from generator.digest.reading import Link, read

_FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")

_NUMBER = re.compile(r"(?:p\. |Page )?(\d+)")
"""What a link prints that names a page: "p. 12" beside a headline, "12" in the contents and in the index."""

_SCRIPTS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_LEFT_TO_RIGHT = re.compile(rf"[^{_SCRIPTS}]+")
_UNORDERED = re.compile(rf"[{_SCRIPTS}]+|\S*[\u0300-\u036f\u0483-\u0489]\S*")
"""What keeps no order in a PDF: "الحسكة", and words that are written with marks of their own, "ṯ̤h̲́e"."""
_SIGNS = re.compile(rf"[\W_{_SCRIPTS}]+")

_NOWHERE = -1

_SHOWN = 60
"""Characters of a text that a fault quotes."""


def faults(pdf: bytes, wanted: Expected) -> tuple[str, ...]:
    """What is wrong with the file."""
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return tuple(_faults(document, wanted))
    except pikepdf.PdfError as error:
        return (f"it cannot be read: {error}",)


def page_count(pdf: bytes) -> int:
    """How many pages a sound file has."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return len(document.pages)


def _faults(document: pikepdf.Pdf, wanted: Expected) -> Iterator[str]:
    if not document.pages:
        yield "it has no pages"
    if not at(document.Root, "/MarkInfo", "/Marked") or at(document.Root, "/StructTreeRoot") is None:
        yield "it is not tagged"
    if not str(at(document.Root, "/Lang") or ""):
        yield "it states no language"
    destinations = _Destinations(document)
    yield from _outline_faults(document, destinations, wanted.bookmarks)
    yield from _page_faults(document, destinations)
    told = read(document)
    yield from _text_faults("".join(told.words), wanted.texts)
    yield from _number_faults(told.links, destinations, wanted.names)


class _Destinations:
    """Where a document's links may lead: its pages, and the names that stand for places on them."""

    def __init__(self, document: pikepdf.Pdf) -> None:
        self._pages = {page.obj.objgen: number for number, page in enumerate(document.pages, 1)}
        names = at(document.Root, "/Names", "/Dests")
        self._named = {} if names is None else {str(name): goal for name, goal in pikepdf.NameTree(names).items()}

    def page(self, goal: pikepdf.Object | None) -> int:
        """The page, from 1, that the goal of a link or bookmark is a place on; 0 for none."""
        if isinstance(goal, pikepdf.String):
            goal = self._named.get(str(goal))
        if isinstance(goal, pikepdf.Dictionary):
            goal = goal.get("/D")
        place = items(goal)
        return self._pages.get(place[0].objgen, 0) if place else 0


def _outline_faults(document: pikepdf.Pdf, there: _Destinations, bookmarks: Sequence[str]) -> Iterator[str]:
    entries = list(_bookmarks(document))
    if [_letters(str(at(entry, "/Title") or "")) for entry in entries] != [_letters(words) for words in bookmarks]:
        yield f"its bookmarks are not the {len(bookmarks)} that it should have"
    if not all(there.page(_goal(entry)) for entry in entries):
        yield "a bookmark leads nowhere"


def _page_faults(document: pikepdf.Pdf, there: _Destinations) -> Iterator[str]:
    read: set[tuple[int, int]] = set()
    loose: set[str] = set()
    for place, page in enumerate(document.pages, 1):
        for note in items(at(page.obj, "/Annots")):
            if not _leads_somewhere(note, there):
                yield f"a link on page {place} leads nowhere, or not to the page that it prints: {web_address(note)}"
        fonts = [font for font in _fonts(page) if font.objgen not in read]
        read |= {font.objgen for font in fonts}
        loose |= {str(at(font, "/BaseFont") or "a font") for font in fonts if not _is_embedded(font)}
    yield from (f"{name} is not embedded" for name in sorted(loose))


def _text_faults(told: str, texts: Sequence[str]) -> Iterator[str]:
    """The first text that cannot be read, or not behind the one before it.

    Letters that go from right to left are counted, not followed: a PDF has them in the order in which they stand on
    their line, and readers turn them round. What stands between such letters may change sides with them. Words of marks
    on top of each other are left out.
    """
    letters, cursor = _letters_and_digits(told), 0
    for text in texts:
        ends = [_end(letters, cursor, text)]
        if ends == [_NOWHERE]:
            ends = [_end(letters, cursor, run) for run in _UNORDERED.split(text)]
        if _NOWHERE in ends:
            return (yield f"the words “{text[:_SHOWN]}” cannot be read in it where they belong")
        cursor = max(ends)
    missing = Counter(_right_to_left("".join(texts))) - Counter(_right_to_left(told))
    if missing:
        yield f"{missing.total()} letters of its right-to-left texts cannot be read"


def _end(letters: str, cursor: int, text: str) -> int:
    wanted = _letters_and_digits(text)
    start = letters.find(wanted, cursor)
    return _NOWHERE if start < 0 else start + len(wanted)


def _number_faults(links: Sequence[Link], there: _Destinations, names: frozenset[str]) -> Iterator[str]:
    """Page numbers that are not those of the pages they lead to; a file in which none can be read."""
    printed = [(link, number) for link in links if (number := _printed_number(link, names))]
    if not printed:
        yield "no page number can be read in it"
    for link, number in printed:
        page = there.page(_goal(link.goal))
        if number != page:
            yield f"“{link.words}” leads to page {page}"


def _printed_number(link: Link, names: frozenset[str]) -> int:
    """The page that the words of a link name; 0 where they name none."""
    number = _NUMBER.fullmatch(link.words.strip())
    is_name = link.words in names and not link.closes_entry
    return int(number[1]) if number and not is_name else 0


def _letters_and_digits(text: str) -> str:
    return _SIGNS.sub("", unicodedata.normalize("NFKC", text))


def _right_to_left(text: str) -> str:
    return _LEFT_TO_RIGHT.sub("", unicodedata.normalize("NFKC", text))


def _bookmarks(document: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    entry = at(document.Root, "/Outlines", "/First")
    yield from _and_below(entry)


def _and_below(entry: pikepdf.Object | None) -> Iterator[pikepdf.Object]:
    while entry is not None:
        yield entry
        yield from _and_below(at(entry, "/First"))
        entry = at(entry, "/Next")


def _goal(entry: pikepdf.Object) -> pikepdf.Object | None:
    return at(entry, "/Dest") or at(entry, "/A", "/D")


def _leads_somewhere(note: pikepdf.Object, there: _Destinations) -> bool:
    is_link = at(note, "/Subtype") == pikepdf.Name.Link
    return not is_link or web_address(note).startswith(("http://", "https://")) or bool(there.page(_goal(note)))


def _fonts(page: pikepdf.Page) -> Iterator[pikepdf.Object]:
    fonts = at(page.obj, "/Resources", "/Font")
    yield from fonts.as_dict().values() if isinstance(fonts, pikepdf.Dictionary) else ()


def _is_embedded(font: pikepdf.Object) -> bool:
    real = (*items(at(font, "/DescendantFonts")), font)[0]
    return any(at(real, "/FontDescriptor", key) is not None for key in _FONT_FILES)


def _letters(words: str) -> str:
    return "".join(words.split())
