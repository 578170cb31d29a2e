"""Binding: the PDF as Typst made it and where its landings are in, the PDF with every jump resolved out.

Articles leave Typst with jumps of their own ("digest:topic-3") in place of page links, because Typst lays out an
article again for each label that it asks for (see `digest.typ`). Here every jump becomes a link to its landing, and
the file's objects go into compressed streams, which makes it a third as large.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import TypedDict

import pikepdf

from generator.digest.pdf_objects import at, items, web_address

_SCHEME = "digest:"


class Landing(TypedDict):
    """A place that jumps lead to: its page, from 1, and its distance in points from the page's left and top edge."""

    target: str
    page: int
    x: float
    y: float


def bound(pdf: bytes, landings: list[Landing]) -> bytes:
    """The finished file: the same input gives the same bytes."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        places = {landing["target"]: _place(document, landing) for landing in landings}
        for page in document.pages:
            for note in items(at(page.obj, "/Annots")):
                _resolve(note, places)
        finished = io.BytesIO()
        document.save(
            finished, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True, deterministic_id=True
        )
        return finished.getvalue()


def _place(document: pikepdf.Pdf, landing: Landing) -> pikepdf.Array:
    page = document.pages[landing["page"] - 1]
    top = float(page.mediabox[3]) - landing["y"]
    return pikepdf.Array([page.obj, pikepdf.Name("/XYZ"), round(landing["x"], 2), round(top, 2), 0])


def _resolve(note: pikepdf.Object, places: Mapping[str, pikepdf.Array]) -> None:
    address = web_address(note)
    place = places.get(address.removeprefix(_SCHEME)) if address.startswith(_SCHEME) else None
    if place is not None:
        del note["/A"]
        note["/Dest"] = place
