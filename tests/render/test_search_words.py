"""generator/render/search_words.py"""

from __future__ import annotations

import json

import pytest

from generator.render import search_words
from generator.render.pagefind_files import IndexedPage, Occurrence
from generator.render.search_words import word_chunks, word_rows

PAGES = tuple(
    IndexedPage(f"en_{name}", words, f"/{name}", "", {}) for name, words in (("a", 100), ("b", 100), ("c", 400))
)
REVERSED = (2, 1, 0)


def rows(**words: dict[int, Occurrence]) -> dict[str, search_words.WordRow]:
    """Rows by their word, the last page first."""
    return {row.word: row for row in word_rows(words.items(), PAGES, REVERSED)}


def test_pages_and_places_are_counted_from_the_one_before() -> None:
    """Pages by their new numbers; places stand in the order of the pages."""
    row = rows(truce={0: Occurrence((4, 9), 2), 2: Occurrence((7,), 1)})["truce"]
    steps, _ = json.loads(row.on_pages)
    assert steps == [0, 2]
    assert json.loads(row.places) == [[7], [4, 5]]


def test_what_a_word_tells_grows_with_its_count_and_falls_with_the_length() -> None:
    """Between 1 and the highest weight, however often it is said."""
    row = rows(truce={0: Occurrence((1, 2), 2), 1: Occurrence((1,), 1), 2: Occurrence((1,), 1)})["truce"]
    _, (long, once, twice) = json.loads(row.on_pages)
    assert 1 <= long < once < twice
    often = rows(truce={0: Occurrence((1,), 1e6)}, hint={2: Occurrence((1,), 1e-6)})
    assert json.loads(often["truce"].on_pages)[1] == [search_words.WEIGHTS]
    assert json.loads(often["hint"].on_pages)[1] == [1]


def test_files_hold_neighbours_and_no_more_than_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the browser's order of words; a word with more stands alone."""
    monkeypatch.setattr(search_words, "CHUNK_NUMBERS", 4)
    one, three = {0: Occurrence((1,), 1)}, {page: Occurrence((1,), 1) for page in range(3)}
    chunks = list(word_chunks(word_rows({"d": one, "a": one, "b": one, "c": three}.items(), PAGES, REVERSED)))
    assert [chunk.first for chunk in chunks] == ["a", "c", "d"]
    assert [list(json.loads(chunk.words)) for chunk in chunks] == [["a", "b"], ["c"], ["d"]]
    assert [list(json.loads(chunk.places)) for chunk in chunks] == [["a", "b"], ["c"], ["d"]]
