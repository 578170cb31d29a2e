"""Binding: the PDF as Typst made it and where its landings are in, the PDF with every jump resolved out.

Articles leave Typst with jumps of their own ("digest:topic-3") in place of page links, because Typst lays out a text
again for each label that it asks for. Here every jump becomes a link to its landing, and
the file's objects go into compressed streams, which makes it a third as large. A jump that prints a page number carries
it ("digest:article-7?12"): where its landing is on another page the jump stays as it is, and the proof names it.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from pathlib import Path

import pikepdf

from generator.digest.paging import Landing
from generator.digest.pdf_objects import at, items, web_address

SCHEME = "digest:"

_ONE_LINE = 8
"""Numbers in the corners of one rectangle."""


def bound(pdf: Path, landings: Iterable[Landing]) -> bytes:
    """The finished file: the same input gives the same bytes."""
    with pikepdf.open(pdf) as document:
        places = _places(document, landings)
        for page in document.pages:
            for note in items(at(page.obj, "/Annots")):
                _resolve(note, places)
                _slim(note)
        finished = io.BytesIO()
        document.save(
            finished,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            deterministic_id=True,
        )
        return finished.getvalue()


def _places(document: pikepdf.Pdf, landings: Iterable[Landing]) -> dict[str, tuple[int, pikepdf.Object]]:
    """By target its page and its place there; "page-12" is the top of a page."""
    pages = [page.obj for page in document.pages]
    heights = [float(page.mediabox[3]) for page in document.pages]
    places: dict[str, tuple[int, pikepdf.Object]] = {
        f"page-{number}": (number, pikepdf.Array([page, pikepdf.Name.Fit])) for number, page in enumerate(pages, 1)
    }
    for landing in landings:
        number = landing["page"]
        corner = round(landing["x"], 2), round(heights[number - 1] - landing["y"], 2)
        places[landing["target"]] = (number, pikepdf.Array([pages[number - 1], pikepdf.Name.XYZ, *corner, 0]))
    return places


def _resolve(note: pikepdf.Object, places: Mapping[str, tuple[int, pikepdf.Object]]) -> None:
    address = web_address(note)
    if not address.startswith(SCHEME):
        return
    target, _, printed = address.removeprefix(SCHEME).partition("?")
    number, place = places.get(target, (0, None))
    if place is not None and printed in ("", str(number)):
        del note["/A"]
        note["/Dest"] = place


def _slim(note: pikepdf.Object) -> None:
    """A link on one line is its rectangle: the same corners a second time are a tenth of the file."""
    corners = note.get("/QuadPoints")
    if corners is not None and len(corners) == _ONE_LINE:
        del note["/QuadPoints"]
