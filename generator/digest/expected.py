"""What a sound file holds: a manuscript in, the bookmarks and the words out that must be found in the printed PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.digest.pieces import Pieces, plain

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Expected:
    """What the proof is read against."""

    bookmarks: tuple[str, ...]
    """The words of the outline, in order."""
    texts: tuple[str, ...]
    """Each text of the manuscript, in the order in which they are read out."""
    names: frozenset[str]
    """Words that links show for themselves, and may be a number: a headline "1984", the topic "1701"."""


def expected(content: Data) -> Expected:
    """What the printed manuscript has: every article and the parts around it."""
    parts = tuple(_parts(content))
    return Expected(parts, tuple(text for text in _texts(content, parts) if text), frozenset(_names(content)))


def _parts(content: Data) -> Iterator[str]:
    if content["has_contents"]:
        yield "Contents"
    if content["developments"]:
        yield "Key developments"
    for article in content["articles"]:
        if article["section"]:
            yield plain(article["section"])
        yield plain(article["headline"])
    yield "Sources"
    if content["topics"]:
        yield "Topics"


def _names(content: Data) -> Iterator[str]:
    yield from (plain(article["headline"]) for article in content["articles"])
    yield from (plain(topic["name"]) for group in content["topics"] for topic in group["topics"])


def _texts(content: Data, parts: Iterable[str]) -> Iterator[str]:
    if content["has_cover"]:
        yield from _plain(content["title"], content["subtitle"])
        yield from _blocks(content["introduction"])
        yield from _plain(*(words for _, words in content["facts"]))
    if content["has_contents"]:
        yield from parts
    for development in content["developments"]:
        yield from _plain(development["sentence"], development["source"])
    for article in content["articles"]:
        yield from _article(article)
    for source in (article["source"] for article in content["articles"]):
        yield from _plain(source["headline"], *(line["text"] for line in source["lines"]))
    for group in content["topics"]:
        yield group["label"]
        yield from _plain(*(topic["name"] for topic in group["topics"]))
    yield content["colophon"]


def _article(article: Data) -> Iterator[str]:
    yield from _plain(article["section"], *(topic["name"] for topic in article["kicker"]))
    yield from _plain(article["headline"], article["deck"], *article["meta"])
    for caption in article["captions"]:
        yield from _plain(caption["text"], caption["credit"])
    yield from _blocks(article["blocks"])
    yield from _plain(article["excerpt"], *article["corrections"])
    yield from _plain(*(other["headline"] for other in article["see"]), *(topic["name"] for topic in article["topics"]))


def _blocks(blocks: Iterable[Data]) -> Iterator[str]:
    for block in blocks:
        yield from _plain(*_texts_of(block))


def _texts_of(block: Data) -> Iterable[Pieces]:
    """What stands in a block: a table's cells, preformatted lines, a list's items, else one text."""
    if block["kind"] == "table":
        return [cell for row in (block["names"], *block["rows"]) for cell in row]
    if block["kind"] == "preformatted":
        return [line["words"] for line in block["lines"]]
    return block["items"] if "items" in block else [block["text"]]


def _plain(*printed: Pieces) -> Iterator[str]:
    return map(plain, printed)
