"""The files of an index as Pagefind 1.5 writes them -> its pages and its words.

A file is gzip over twelve letters and CBOR, or JSON for a page's own. Of these we read:

    pagefind-entry.json             languages > en > hash      names pagefind.<hash>.pf_meta
    pagefind.<hash>.pf_meta         [version, pages [fragment, words], chunks [from, to, hash], filters, sorts, fields]
    fragment/<hash>.pf_fragment     JSON: url, content, filters, meta
    index/<hash>.pf_index           [words [word, places, variants [form, places]]]

A place is [page number, counted from that of the place before, positions, positions in meta fields]. Positions are
counted from the one before; a negative number begins a new count, of words that weigh (-number - 1) / 24.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import cbor2

ENTRY = "pagefind-entry.json"

MAGIC = b"pagefind_dcd"
"""What Pagefind writes in front of each of its files."""

PLAIN_WEIGHT = 24
"""What a word of a paragraph weighs; one of a headline weighs seven times as much."""

META_PARTS = 6


class IndexedPage(NamedTuple):
    """A page of the index: its file in `fragment/`, how many words it has, what is told of it, and its text."""

    fragment: str
    words: int
    url: str
    day: str
    filters: dict[str, list[str]]
    headline: str = ""
    text: str = ""


class Occurrence(NamedTuple):
    """A word on a page: where, counted in words, and how much it weighs in all, 1 a word of a paragraph."""

    positions: tuple[int, ...]
    weight: float


class PagefindIndex(NamedTuple):
    """An index of one language in its folder; words are read when they are asked for."""

    folder: Path
    pages: tuple[IndexedPage, ...]
    chunks: tuple[str, ...]

    def words(self) -> Iterator[tuple[str, dict[int, Occurrence]]]:
        """Each word in the form that is looked up, with its occurrences by the number of the page."""
        for chunk in self.chunks:
            (words,) = cbor2.loads(_unpacked(self.folder / "index" / f"{chunk}.pf_index"))
            for word, places, variants in words:
                yield word, _occurrences([places, *(placed for _, placed in variants)])


class UnknownFormError(ValueError):
    """The files are not those of the Pagefind that we know."""


def read_index(folder: Path) -> PagefindIndex:
    """The index in a folder that Pagefind wrote. Raises UnknownFormError."""
    languages = json.loads((folder / ENTRY).read_text("utf-8"))["languages"]
    hashes = [language["hash"] for language in languages.values()]
    if len(hashes) != 1:
        raise UnknownFormError(f"it holds {len(hashes)} languages")
    meta = cbor2.loads(_unpacked(folder / f"pagefind.{hashes[0]}.pf_meta"))
    if not isinstance(meta, list) or len(meta) != META_PARTS:
        raise UnknownFormError("its list of pages has another form")
    pages = tuple(_page(folder / "fragment", name, words) for name, words in meta[1])
    return PagefindIndex(folder, pages, tuple(name for _, _, name in meta[2]))


def _page(folder: Path, name: str, words: int) -> IndexedPage:
    told: dict[str, Any] = json.loads(_unpacked(folder / f"{name}.pf_fragment"))
    meta = told["meta"]
    return IndexedPage(
        name, words, told["url"], meta.get("day", ""), told["filters"], meta.get("title", ""), told["content"]
    )


def _unpacked(file: Path) -> bytes:
    return gzip.decompress(file.read_bytes()).removeprefix(MAGIC)


def _occurrences(forms: Sequence[Sequence[Sequence[Any]]]) -> dict[int, Occurrence]:
    """By page, all forms of the word together: "cafe" and "café"."""
    found: dict[int, Occurrence] = {}
    for places in forms:
        page = 0
        for step, numbers, _ in places:
            page += step
            one = _occurrence(numbers)
            found[page] = _joined(found[page], one) if page in found else one
    return found


def _joined(one: Occurrence, other: Occurrence) -> Occurrence:
    return Occurrence(tuple(sorted({*one.positions, *other.positions})), one.weight + other.weight)


def _occurrence(numbers: Sequence[int]) -> Occurrence:
    positions = set()
    at, weight, whole = 0, PLAIN_WEIGHT, 0
    for number in numbers:
        if number < 0:
            at, weight = 0, -number - 1
        else:
            at += number
            positions.add(at)
            whole += weight
    return Occurrence(tuple(sorted(positions)), whole / PLAIN_WEIGHT)
