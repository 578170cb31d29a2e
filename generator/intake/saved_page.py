"""A saved page as its metadata is read from: the tree, its blocks, its JSON-LD, its header."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from typing import Any

from lxml import html

from generator.intake.markup_tree import Laid
from generator.intake.plain import stated
from generator.model import Shape

MAX_JSON = 400_000
"""Characters of one JSON-LD script that are read."""

MAX_NODES = 2_000
"""Objects of a page's JSON-LD that are looked at."""

_ARTICLE_TYPES = ("Article", "BlogPosting", "Report", "NewsArticle", "WebPage", "Recipe", "Review", "Product")
"""What kinds of thing may say when and by whom a page's article was published, most telling first by ending."""

RUNNING = 20
"""Words that make a block running text: the header ends there."""

Node = dict[str, Any]


@dataclass(frozen=True)
class SavedPage:
    """One page; `laid` are its blocks in order, those outside the article marked Shape.OUTSIDE."""

    root: html.HtmlElement
    laid: tuple[Laid, ...]

    @cached_property
    def metas(self) -> dict[str, str]:
        """The page's meta elements by name, property or itemprop in lower case; the first that says anything counts."""
        found: dict[str, str] = {}
        for element in self.root.iter("meta"):
            name = element.get("property") or element.get("name") or element.get("itemprop") or ""
            said = stated(unescape(element.get("content", "")))
            if name and said:
                found.setdefault(name.lower(), said)
        return found

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """Every object of the page's JSON-LD that has a type, articles first."""
        nodes: list[Node] = []
        for script in self.root.iter("script"):
            if "ld+json" in (script.get("type") or "") and script.text and len(script.text) <= MAX_JSON:
                nodes.extend(_typed(_loaded(script.text), MAX_NODES - len(nodes)))
        return tuple(sorted(nodes, key=_rank))

    @cached_property
    def articles(self) -> tuple[Node, ...]:
        """The objects that describe an article."""
        return tuple(node for node in self.nodes if _rank(node) < _rank({"@type": "WebPage"}))

    @cached_property
    def described(self) -> tuple[Node, ...]:
        """The objects that describe an article or the page it is on."""
        return tuple(node for node in self.nodes if _rank(node) < len(_ARTICLE_TYPES))

    def named(self, value: object) -> tuple[str, ...]:
        """The names in a JSON-LD value: text, objects with a name, or references to them by @id."""
        names: list[str] = []
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                known = item if item.get("name") else self._by_id.get(str(item.get("@id", "")), {})
                name = known.get("name")
                names += texts(name)
            else:
                names += texts(item)
        return tuple(names)

    @cached_property
    def _by_id(self) -> dict[str, Node]:
        return {str(node["@id"]): node for node in self.nodes if node.get("@id") and node.get("name")}

    @cached_property
    def text_start(self) -> int:
        """The index of the article's first block of running text; the number of blocks where there is none."""
        for at, laid in enumerate(self.laid):
            if laid.block.shape not in (Shape.OUTSIDE, Shape.HEADLINE) and len(laid.block.lines[0].split()) >= RUNNING:
                return at
        return len(self.laid)

    @cached_property
    def headline_at(self) -> int | None:
        """The index of the last first-level heading before the text."""
        found = [at for at in range(self.text_start) if self.laid[at].block.shape is Shape.HEADLINE]
        return found[-1] if found else None

    @cached_property
    def header(self) -> tuple[Laid, ...]:
        """The blocks around the headline, up to the text: where bylines and stamps stand, the nearest first."""
        at = self.headline_at
        start = self.text_start - HEADER if at is None else at
        below = self.laid[max(0, start) : min(self.text_start, start + HEADER) + 1]
        above = self.laid[max(0, start - ABOVE) : max(0, start)]
        return (*below, *reversed(above))


HEADER = 40
"""Blocks below a headline that may lie before the text: labels, buttons, captions."""

ABOVE = 4
"""Blocks above a headline in which its stamp may stand."""


def texts(value: object) -> list[str]:
    """The texts in a JSON-LD value, their entities resolved."""
    values = value if isinstance(value, list) else [value]
    return [text for item in values if isinstance(item, str) and (text := stated(unescape(item)))]


def _loaded(script: str) -> object:
    try:
        return json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return None


def _typed(found: object, most: int) -> Iterator[Node]:
    """The objects with a type within a JSON-LD value, at most so many; no deeper than graphs and lists nest."""
    waiting = [(found, 0)]
    while waiting and most > 0:
        item, depth = waiting.pop(0)
        most -= 1
        if isinstance(item, list):
            waiting += [(child, depth) for child in item[:MAX_NODES]]
        elif isinstance(item, dict):
            if item.get("@type"):
                yield item
            if depth < 3:
                waiting += [(child, depth + 1) for child in item.values() if isinstance(child, dict | list)]


def _rank(node: Node) -> int:
    kinds = texts(node.get("@type"))
    ranks = [rank for rank, ending in enumerate(_ARTICLE_TYPES) if any(kind.endswith(ending) for kind in kinds)]
    return min(ranks, default=len(_ARTICLE_TYPES))
