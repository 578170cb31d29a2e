"""Reading the proof: a PDF's bytes and what it must hold in, its faults out; no fault, and it may be put in place."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

import pikepdf

from generator.digest.pdf_objects import at, items, web_address

_FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")


def faults(pdf: bytes, bookmarks: Sequence[str]) -> tuple[str, ...]:
    """What is wrong with the file: `bookmarks` are the words that its outline must show, in order."""
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return tuple(_faults(document, bookmarks))
    except pikepdf.PdfError as error:
        return (f"it cannot be read: {error}",)


def page_count(pdf: bytes) -> int:
    """How many pages a sound file has."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return len(document.pages)


def _faults(document: pikepdf.Pdf, bookmarks: Sequence[str]) -> Iterator[str]:
    if not document.pages:
        yield "it has no pages"
    if not at(document.Root, "/MarkInfo", "/Marked") or at(document.Root, "/StructTreeRoot") is None:
        yield "it is not tagged"
    if not str(at(document.Root, "/Lang") or ""):
        yield "it states no language"
    destinations = _Destinations(document)
    yield from _outline_faults(document, destinations, bookmarks)
    yield from _page_faults(document, destinations)


class _Destinations:
    """Where a document's links may lead: its pages, and the names that stand for places on them."""

    def __init__(self, document: pikepdf.Pdf) -> None:
        self._pages = {page.objgen for page in document.pages}
        names = at(document.Root, "/Names", "/Dests")
        self._named = {} if names is None else {str(name): goal for name, goal in pikepdf.NameTree(names).items()}

    def has(self, goal: pikepdf.Object | None) -> bool:
        """The goal of a link or bookmark is a place on one of the pages."""
        if isinstance(goal, pikepdf.String):
            goal = self._named.get(str(goal))
        if isinstance(goal, pikepdf.Dictionary):
            goal = goal.get("/D")
        return bool(items(goal)) and items(goal)[0].objgen in self._pages


def _outline_faults(document: pikepdf.Pdf, there: _Destinations, bookmarks: Sequence[str]) -> Iterator[str]:
    entries = list(_bookmarks(document))
    if [_letters(str(at(entry, "/Title") or "")) for entry in entries] != [_letters(words) for words in bookmarks]:
        yield f"its bookmarks are not the {len(bookmarks)} that it should have"
    if not all(there.has(_goal(entry)) for entry in entries):
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
    return not is_link or web_address(note).startswith(("http://", "https://")) or there.has(_goal(note))


def _fonts(page: pikepdf.Page) -> Iterator[pikepdf.Object]:
    fonts = at(page.obj, "/Resources", "/Font")
    yield from fonts.as_dict().values() if isinstance(fonts, pikepdf.Dictionary) else ()


def _is_embedded(font: pikepdf.Object) -> bool:
    real = (*items(at(font, "/DescendantFonts")), font)[0]
    return any(at(real, "/FontDescriptor", key) is not None for key in _FONT_FILES)


def _letters(words: str) -> str:
    return "".join(words.split())
