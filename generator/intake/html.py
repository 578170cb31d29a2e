"""A saved web page -> blocks in reading order, each with the shape its markup gives it, and what the page states of itself.

Every block with text is handed on, furniture too: what is not the article's is marked Shape.OUTSIDE, so that the ledger can
list it. Which part is the article is trafilatura's judgement (the best single extractor measured); nothing is taken from its
output but that judgement, so every word comes from the page itself.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import trafilatura
from lxml import etree, html

from generator.intake import page_metadata
from generator.intake.received import SetAside
from generator.model import Block, Shape, Stated

MAX_DEPTH = 250
"""Elements nested deeper than this are no page that a person saved."""

_SILENT = {"script", "style", "noscript", "template", "svg", "head", "iframe", "object", "canvas", "math"}
_OUTSIDE = {"nav", "footer", "aside", "form", "button", "menu", "dialog", "select"}
_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "br", "button", "center", "dd", "details", "dialog", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "label", "legend",
    "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "ul",
}  # fmt: skip
_SHAPES = {
    "h1": Shape.HEADLINE, "h2": Shape.HEADING, "h3": Shape.HEADING, "h4": Shape.HEADING, "h5": Shape.HEADING,
    "h6": Shape.HEADING, "li": Shape.ITEM, "blockquote": Shape.QUOTE, "figcaption": Shape.CAPTION, "p": Shape.PARAGRAPH,
}  # fmt: skip
_STRONGER = (Shape.OUTSIDE, Shape.CAPTION, Shape.QUOTE, Shape.HEADLINE, Shape.HEADING, Shape.ITEM, Shape.PARAGRAPH)
"""Of several shapes around one text, the first here counts: a <p> inside a <figcaption> is a caption."""

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NOT_WORDS = re.compile(r"\W+")


def is_page(text: str) -> bool:
    """The text is a web page: it opens with a doctype, an <html> or a run of head elements."""
    start = text[:2048].lstrip("\ufeff \t\r\n").lower()
    start = re.sub(r"^(?:<\?xml[^>]*>|<!--.*?-->|\s)+", "", start, flags=re.DOTALL)
    return bool(re.match(r"<(?:!doctype\s+html|html|head|body|article|main|div|h1|p)[\s>]", start))


def page(text: str, shown_as: str) -> tuple[tuple[Block, ...], Stated]:
    """The page's blocks and what it states. Raises SetAside for a page without text or nested beyond MAX_DEPTH."""
    root = _parsed(text, shown_as)
    stated = page_metadata.stated(root)
    blocks = tuple(_blocks(root))
    if not blocks:
        raise SetAside(shown_as, "the page holds no text", "save the page again once it has loaded, or paste its text")
    return _judged(blocks, _article_words(text)), stated


def _parsed(text: str, shown_as: str) -> html.HtmlElement:
    without_declaration = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    try:
        root = html.document_fromstring(without_declaration, parser=html.HTMLParser(no_network=True, huge_tree=False))
    except (etree.LxmlError, ValueError) as error:
        raise SetAside(shown_as, "not a readable web page", "save it again, or paste its text") from error
    if any(depth > MAX_DEPTH for depth in _depths(root)):
        raise SetAside(shown_as, f"elements nested more than {MAX_DEPTH} deep", "paste the text itself")
    return root


def _depths(root: html.HtmlElement) -> Iterator[int]:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        yield depth


@dataclass
class _Writer:
    """Gathers text into blocks while the tree is walked once."""

    shapes: list[Shape] = field(default_factory=list)
    silent: int = 0
    words: list[str] = field(default_factory=list)
    line: int = 1
    blocks: list[Block] = field(default_factory=list)

    def open(self, element: html.HtmlElement) -> None:
        if element.tag in _BLOCKS:
            self.flush(element.sourceline or self.line)
        self.silent += element.tag in _SILENT
        if shape := _shape(element):
            self.shapes.append(shape)
        self.write(element.text)

    def close(self, element: html.HtmlElement) -> None:
        if element.tag in _BLOCKS:
            self.flush(self.line)
        self.silent -= element.tag in _SILENT
        if _shape(element):
            self.shapes.pop()

    def write(self, text: str | None) -> None:
        if text and not self.silent:
            self.words.append(text)

    def flush(self, next_line: int) -> None:
        text = " ".join("".join(self.words).split())
        if text:
            shape = next((shape for shape in _STRONGER if shape in self.shapes), Shape.PARAGRAPH)
            self.blocks.append(Block((text,), self.line, shape))
        self.words.clear()
        self.line = next_line


def _blocks(root: html.HtmlElement) -> list[Block]:
    writer = _Writer()
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            writer.write(element.tail)
        elif event == "start":
            writer.open(element)
        else:
            writer.close(element)
            writer.write(element.tail)
    writer.flush(writer.line)
    return writer.blocks


def _shape(element: html.HtmlElement) -> Shape | None:
    if element.tag in _OUTSIDE or _is_hidden(element):
        return Shape.OUTSIDE
    return _SHAPES.get(element.tag)


def _is_hidden(element: html.HtmlElement) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN_STYLE.search(element.get("style", "")))
    )


def _article_words(text: str) -> str:
    # trafilatura logs every page that it finds thin; our own Problems say what a person needs to know.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    extracted = trafilatura.extract(text, include_comments=False, include_tables=True, favor_recall=True)
    return _squashed(extracted or "")


def _judged(blocks: tuple[Block, ...], article: str) -> tuple[Block, ...]:
    if not article:
        return blocks
    return tuple(block if _belongs(block, article) else replace(block, shape=Shape.OUTSIDE) for block in blocks)


def _belongs(block: Block, article: str) -> bool:
    if block.shape in (Shape.HEADLINE, Shape.CAPTION):
        return True
    return block.shape is not Shape.OUTSIDE and f" {_squashed(block.lines[0])} " in f" {article} "


def _squashed(text: str) -> str:
    return _NOT_WORDS.sub(" ", text).strip().casefold()
