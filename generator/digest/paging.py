"""A first guess of which page everything stands on: a manuscript in, page numbers out.

Typst lays a digest out until its page numbers agree with the pages. It begins with these, which are as long as the
right ones but for a few, so that little moves. A wrong one costs time; the proof lets none through.
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
_PAGE_OF_CONTENTS, _PAGE_OF_SOURCES = 16, 13
"""Entries."""


class Landing(TypedDict):
    """A place that jumps lead to: its page, from 1, and its distance in points from the page's left and top edge."""

    target: str
    page: int
    x: float
    y: float


@dataclass(frozen=True)
class Paging:
    """The page numbers that a layout begins with."""

    pages: dict[str, int]
    """By target: "article-3", "note-3", "index"."""
    index: dict[str, tuple[Range, ...]]
    """By topic number, as JSON has keys."""

    def as_json(self) -> bytes:
        """As the template reads it."""
        data = {"pages": self.pages, "index": self.index}
        return json.dumps(data, sort_keys=True, separators=(",", ":")).encode("ascii")


def guessed(content: dict[str, Any]) -> Paging:
    """Numbers of about the right length: a digit more may move a line."""
    articles = content["articles"]
    pages: dict[str, int] = {}
    index: dict[str, list[int]] = {}
    contents = 1 + len(articles) / _PAGE_OF_CONTENTS if content["has_contents"] else 0
    place = 1 + content["has_cover"] + contents + bool(content["developments"])
    for article in articles:
        pages[f"article-{article['number']}"] = int(place)
        for topic in article["indexed"]:
            index.setdefault(str(topic), []).append(int(place))
        place += article["length"] / _PAGE_OF_TEXT
    place += 1
    pages |= {f"note-{note}": int(place + note / _PAGE_OF_SOURCES) for note in range(1, len(articles) + 1)}
    pages["index"] = int(place + len(articles) / _PAGE_OF_SOURCES) + 1
    return Paging(pages, {topic: ranges(found) for topic, found in index.items()})


def ranges(pages: Iterable[int]) -> tuple[Range, ...]:
    """Pages in any order, some of them twice, as ranges: 5, 6, 7 and 12 are 5–7 and 12."""
    runs: list[Range] = []
    for page in sorted(set(pages)):
        if runs and runs[-1][1] + 1 == page:
            runs[-1] = (runs[-1][0], page)
        else:
            runs.append((page, page))
    return tuple(runs)
