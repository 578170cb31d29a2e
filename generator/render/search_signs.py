"""A page's text -> the words in it that Pagefind does not cut, with where they stand.

Pagefind parts words at spaces and takes points out of them: "叙利亚停火协议" is one word to it, and "2.1" is "21". So a
search is given three kinds of words more (site_templates/theme/javascripts/search/words.js cuts a question likewise):

    each sign of a script without spaces, and each two that stand together: "停", "停火"; places are counted in signs
    what stands between such signs: "sdf" of "SDF表示"
    figures with a point: "2.1" of "up 2.1%", and of "2,1 %"
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator import tokens
from generator.render.pagefind_files import IndexedPage, Occurrence

Words = Iterator[tuple[str, Mapping[int, Occurrence]]]

HEADLINE = 7.0
"""How much more a word of a headline weighs, as Pagefind has it."""

_FIGURE = re.compile(r"[0-9]++(?:[.,][0-9]++)++")
_THOUSANDS = re.compile(r",(?=[0-9]{3}(?![0-9]))")
_PIECE = re.compile(r"\S+")
_WORD = re.compile(r"[^\W_]+")


def with_signs(words: Words, pages: Iterable[IndexedPage]) -> Words:
    """Pagefind's words but for those that hold signs, and those that it did not cut, each word once."""
    added: dict[str, dict[int, Occurrence]] = defaultdict(dict)
    for number, page in enumerate(pages):
        for word, occurrence in words_of(page.text, page.headline).items():
            added[word][number] = occurrence
    for word, found in words:
        if not tokens.runs(word):
            yield word, {**added.pop(word, {}), **found}
    yield from added.items()


def words_of(text: str, headline: str) -> dict[str, Occurrence]:
    """The words of one page, whose text begins with its headline."""
    line = unicodedata.normalize("NFC", text)
    end = len(headline) if text.startswith(headline) else 0
    found: dict[str, list[int]] = defaultdict(list)
    for word, at in _words(line):
        found[word].append(at)
    return {word: Occurrence(_places(word, at), _weight(at, end)) for word, at in found.items()}


def _places(word: str, at: list[int]) -> tuple[int, ...]:
    """Pairs alone are looked for in a row."""
    return tuple(at) if tokens.pairs(word) else ()


def _weight(at: list[int], headline: int) -> float:
    return sum(HEADLINE if place < headline else 1.0 for place in at)


def _words(line: str) -> Iterator[tuple[str, int]]:
    yield from ((figure, match.start()) for match in _FIGURE.finditer(line) if (figure := _figure(match[0])))
    runs = tokens.runs(line)
    for start, run in runs:
        yield from ((sign, start + at) for at, sign in enumerate(run))
        yield from ((pair, start + at) for at, pair in enumerate(tokens.pairs(run)))
    if runs:
        yield from _beside_signs(line)


def _figure(written: str) -> str:
    """As it is looked up, "1,234.5" as "1234.5"; "" for one without a point, "1,234"."""
    figure = _THOUSANDS.sub("", written).replace(",", ".")
    return figure if "." in figure else ""


def _beside_signs(line: str) -> Iterator[tuple[str, int]]:
    for piece in _PIECE.finditer(line):
        if runs := tokens.runs(piece[0]):
            others = piece[0].translate(dict.fromkeys(map(ord, "".join(run for _, run in runs)), " "))
            yield from ((_folded(word), piece.start()) for word in _WORD.findall(others))


def _folded(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(sign)[0] != "M")
