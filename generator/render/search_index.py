"""An index as Pagefind wrote it -> the files that the search page reads, in its place.

Pagefind cuts the pages into words, and search_signs.py what it leaves whole. Pagefind's own reader in the browser
compares each hit with each other, which takes seconds where a word stands on thousands of pages. So the index is laid
out anew, for a reader that only adds up numbers
(site_templates/theme/javascripts/search/files.js):

    pagefind-entry.json            {"pages": how many, "texts", "facets": names, "chunks": [[first word, name], ...]}
    texts/<name>/<page>.packed     a page's text, title and address, as Pagefind wrote them
    facets/<name>.packed           which pages have which topic, month, outlet ...
    words/<name>.packed            on which pages the words from a first one on stand, and what they tell of each
    places/<name>.packed           where on these pages, for phrases

Pages are numbers, the oldest 0, so that a later build changes few files and the newest come first by counting down.
Packed files are gzip over JSON, so that they are small from any server. Names change with what is in the files;
that of the entry is Pagefind's, by which others see that a site has a search.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from generator.render.pagefind_files import ENTRY, IndexedPage, read_index
from generator.render.search_facets import facets
from generator.render.search_signs import with_signs
from generator.render.search_words import WordChunk, word_chunks, word_rows

NAME_LENGTH = 10

COMPRESSION = 6
"""Half the time of 9, and a hundredth more bytes."""

FRAGMENTS, TEXTS = "fragment", "texts"


def lay_out(folder: Path) -> None:
    """Replace the index in the folder. Raises UnknownFormError before anything is changed."""
    index = read_index(folder)
    order = _order(index.pages)
    pages = tuple(index.pages[place] for place in order)
    words = with_signs(index.words(), index.pages)
    chunks = tuple(word_chunks(word_rows(words, index.pages, _numbers(order))))
    texts = _lay_texts(folder, pages)
    _remove_pagefinds_own(folder)
    entry = {
        "pages": len(pages),
        "texts": texts,
        "facets": _packed(folder / "facets", _json(facets(pages))),
        "chunks": [[chunk.first, _lay_chunk(folder, chunk)] for chunk in chunks],
    }
    (folder / ENTRY).write_text(_json(entry), encoding="utf-8", newline="\n")


def _order(pages: Sequence[IndexedPage]) -> list[int]:
    """The oldest first, those without a date before them; of one day the last address first: newest first turns it."""
    by_address = sorted(range(len(pages)), key=lambda place: pages[place].url, reverse=True)
    return sorted(by_address, key=lambda place: pages[place].day)


def _numbers(order: Sequence[int]) -> list[int]:
    """The number of each page by its place."""
    numbers = [0] * len(order)
    for number, place in enumerate(order):
        numbers[place] = number
    return numbers


def _lay_texts(folder: Path, pages: Sequence[IndexedPage]) -> str:
    """Moves the pages' files, and gives the name of the folder: no number means another page under the same name."""
    name = _name(" ".join(page.fragment for page in pages))
    (folder / TEXTS / name).mkdir(parents=True)
    for number, page in enumerate(pages):
        (folder / FRAGMENTS / f"{page.fragment}.pf_fragment").rename(folder / TEXTS / name / f"{number}.packed")
    return name


def _remove_pagefinds_own(folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        if not path.is_dir():
            path.unlink()
        elif path.name != TEXTS:
            shutil.rmtree(path)


def _lay_chunk(folder: Path, chunk: WordChunk) -> str:
    """Writes words and places under one name, which it gives."""
    name = _name(chunk.words + chunk.places)
    _pack(folder / "words" / name, chunk.words)
    _pack(folder / "places" / name, chunk.places)
    return name


def _packed(folder: Path, text: str) -> str:
    """Writes a file under a name of its own, which it gives."""
    name = _name(text)
    _pack(folder / name, text)
    return name


def _pack(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.with_suffix(".packed").write_bytes(gzip.compress(text.encode(), COMPRESSION, mtime=0))


def _name(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:NAME_LENGTH]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
