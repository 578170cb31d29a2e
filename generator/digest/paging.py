"""Which page everything stands on: what one layout shows in, the page numbers that the next one prints out.

Nothing in an article asks Typst where something is: an article would be laid out again for each question, and 1,000
of them would take twice the time and memory. Instead the whole is laid out once with guessed numbers, measured, and
laid out again with the right ones; a layout is good when it prints what it measures.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypedDict

Range = tuple[int, int]
"""The first and the last of some pages in a row."""

_PAGE_OF_TEXT = 2900
"""Of an article's length (see `manuscript.py`)."""
_PAGE_OF_CONTENTS, _PAGE_OF_SOURCES = 14, 13
"""Entries."""


class Landing(TypedDict):
    """A place that jumps lead to: its page, from 1, and its distance in points from the page's left and top edge."""

    target: str
    page: int
    x: float
    y: float


class Places(TypedDict):
    """Where one layout has everything: the landings, and each mention as its topic's number and its page."""

    landings: list[Landing]
    mentions: list[tuple[int, int]]


@dataclass(frozen=True)
class Paging:
    """The page numbers that a layout prints."""

    pages: dict[str, int]
    """By target: "article-3", "note-3", "index"."""
    index: dict[str, tuple[Range, ...]]
    """By topic number, as JSON has keys."""
    heads: tuple[int, ...]
    """For each page the number of the article that its running head names, 0 for none."""

    def as_json(self) -> bytes:
        """As the template reads it."""
        data = {"pages": self.pages, "index": self.index, "heads": self.heads}
        return json.dumps(data, sort_keys=True, separators=(",", ":")).encode("ascii")


def guessed(content: dict[str, Any]) -> Paging:
    """Numbers of the right length, for a manuscript that was never laid out: a digit more may move a line."""
    articles = content["articles"]
    pages: dict[str, int] = {}
    index: dict[str, list[int]] = {}
    place = 3 + len(articles) / _PAGE_OF_CONTENTS + bool(content["developments"])
    for article in articles:
        pages[f"article-{article['number']}"] = int(place)
        for topic in article["indexed"]:
            index.setdefault(str(topic), []).append(int(place))
        place += article["length"] / _PAGE_OF_TEXT
    place += 1
    pages |= {f"note-{note}": int(place + note / _PAGE_OF_SOURCES) for note in range(1, len(articles) + 1)}
    pages["index"] = int(place + len(articles) / _PAGE_OF_SOURCES) + 1
    return Paging(pages, {topic: ranges(found) for topic, found in index.items()}, ())


def paging(places: Places) -> Paging:
    """The numbers that belong to a layout."""
    pages = {landing["target"]: landing["page"] for landing in places["landings"] if _is_printed(landing["target"])}
    index: dict[str, list[int]] = {}
    for topic, page in places["mentions"]:
        index.setdefault(str(topic), []).append(page)
    return Paging(pages, {topic: ranges(found) for topic, found in sorted(index.items())}, _heads(pages))


def ranges(pages: Iterable[int]) -> tuple[Range, ...]:
    """Pages in any order, some of them twice, as ranges: 5, 6, 7 and 12 are 5–7 and 12."""
    runs: list[Range] = []
    for page in sorted(set(pages)):
        if runs and runs[-1][1] + 1 == page:
            runs[-1] = (runs[-1][0], page)
        else:
            runs.append((page, page))
    return tuple(runs)


def _is_printed(target: str) -> bool:
    return not target.startswith("topic-")


def _heads(pages: dict[str, int]) -> tuple[int, ...]:
    """The first article that begins on a page, else the one that goes on there; up to the page before the sources."""
    begins: dict[int, list[int]] = {}
    for target, page in pages.items():
        if target.startswith("article-"):
            begins.setdefault(page, []).append(int(target.removeprefix("article-")))
    heads: list[int] = []
    going_on = 0
    for page in range(1, pages.get("note-1", 1)):
        here = begins.get(page, [])
        heads.append(min(here, default=going_on))
        going_on = max(here, default=going_on)
    return tuple(heads)
