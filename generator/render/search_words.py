"""The words of an index -> rows that a browser answers a question from.

A row of words says on which pages a word stands and how much it tells of each: {word: [page numbers, each counted from
the one before; weights of 0 to WEIGHTS]}. A row of places, for phrases, says where on each of these pages. What a word
tells of a page is computed here, with Okapi BM25 and the constants of Pagefind: a page is not read for it again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.render.pagefind_files import IndexedPage, Occurrence
from generator.render.search_facets import steps

WEIGHTS = 63
"""The highest weight; as few steps as rank well, since each costs bytes."""

SATURATION = 1.4
"""How much a word tells more by being said again: Pagefind's `termSaturation`."""

LENGTH = 0.75
"""How much a word tells less by standing on a long page: Pagefind's `pageLength`."""

CHUNK_NUMBERS = 12_000
"""Numbers in a file of words, if no single word has more: some 15 KB packed."""


class WordRow(NamedTuple):
    """A word as it is written, words and places apart."""

    word: str
    on_pages: str
    places: str
    size: int


class WordChunk(NamedTuple):
    """Neighbouring words, as JSON: {word: [steps, weights]} and {word: [[steps], …]}."""

    first: str
    words: str
    places: str


def word_rows(
    words: Iterable[tuple[str, Mapping[int, Occurrence]]], pages: Sequence[IndexedPage], numbers: Sequence[int]
) -> list[WordRow]:
    """A row for each word, in the order that a browser sorts words. `numbers` has the new number of each page."""
    average = sum(page.words for page in pages) / len(pages)
    lengths = [1 - LENGTH + LENGTH * page.words / average for page in pages]
    rows = (_row(word, found, lengths, numbers) for word, found in words)
    return sorted(rows, key=lambda row: row.word.encode("utf-16-be", "surrogatepass"))


def _row(word: str, found: Mapping[int, Occurrence], lengths: Sequence[float], numbers: Sequence[int]) -> WordRow:
    on_pages = sorted((numbers[page], page) for page in found)
    weights = [_weight(found[page].weight, lengths[page]) for _, page in on_pages]
    places = [steps(found[page].positions) for _, page in on_pages]
    told = [steps(number for number, _ in on_pages), weights]
    return WordRow(word, _json(told), _json(places), len(on_pages) * 2)


def _weight(count: float, length: float) -> int:
    return max(1, round(WEIGHTS * count / (count + SATURATION * length)))


def word_chunks(rows: Iterable[WordRow]) -> Iterator[WordChunk]:
    """The rows in files of a middling size."""
    held: list[WordRow] = []
    size = 0
    for row in rows:
        if held and size + row.size > CHUNK_NUMBERS:
            yield _chunk(held)
            held, size = [], 0
        held.append(row)
        size += row.size
    if held:
        yield _chunk(held)


def _chunk(rows: Sequence[WordRow]) -> WordChunk:
    words = ",".join(f"{_json(row.word)}:{row.on_pages}" for row in rows)
    places = ",".join(f"{_json(row.word)}:{row.places}" for row in rows)
    return WordChunk(rows[0].word, f"{{{words}}}", f"{{{places}}}")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
