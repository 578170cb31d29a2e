"""A saved page -> the texts that people paste of it: from its headline to the end of what holds it, and the whole page.

More pages to learn from. Lines are broken where a browser's clipboard breaks them: at blocks, with a blank line where
blocks stand apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import html

BLOCKS = frozenset(
    """
    address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul
    """.split()
)
APART = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre figure".split())
"""Blocks with a blank line before and behind them."""

UNSEEN = frozenset(
    """
    script style noscript head template svg iframe object video audio select textarea canvas map title meta link input
    """.split()
)
HEADINGS = ("h2", "h3", "h4", "h5", "h6")

LEAST_TEXT = 100
"""Words of paragraphs in the block that holds an article."""

MAX_DEPTH = 200

_SPACE = re.compile(r"\s+")


def parsed(content: bytes) -> Any:
    """The page's tree."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    text = re.sub(r"<\?xml[^>]*\?>", "", text)
    return html.fromstring(text.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))


def whole(root: Any) -> str:
    """Select all, copy."""
    body = root.find("body")
    return "\n".join(_lines(root if body is None else body))


def from_headline(root: Any) -> str:
    """From the headline to the end of the smallest block that holds it and a text; empty where there is none."""
    for headline in root.iter("h1"):
        for block in headline.iterancestors():
            if sum(len(_text(paragraph).split()) for paragraph in block.iter("p")) >= LEAST_TEXT:
                lines = _lines(block)
                start = lines.index(_text(headline)) if _text(headline) in lines else 0
                return "\n".join(lines[start:])
    return ""


def headings(root: Any) -> set[str]:
    """What the page marks as headings below the first."""
    return {_text(heading) for heading in root.iter(*HEADINGS)}


def captions(root: Any) -> list[str]:
    """What the page marks as captions."""
    return [text for caption in root.iter("figcaption") if (text := _text(caption))]


def _text(element: Any) -> str:
    return _SPACE.sub(" ", "".join(element.itertext())).strip()


def _lines(element: Any) -> list[str]:
    """The lines as shown, blank ones where blocks stand apart."""
    found: list[str] = []
    pending: list[str] = []
    is_apart = False
    for piece in _pieces(element, 0):
        if isinstance(piece, str):
            pending.append(_SPACE.sub(" ", piece))
            continue
        if text := _SPACE.sub(" ", "".join(pending)).strip():
            found += [""] if is_apart and found else []
            found.append(text)
            is_apart = False
        pending = []
        is_apart = is_apart or piece
    return found


def _pieces(element: Any, depth: int) -> Iterator[str | bool]:
    """The texts below an element, and between them breaks: True where a blank line stands."""
    if not isinstance(element.tag, str) or element.tag in UNSEEN or depth > MAX_DEPTH or _is_hidden(element):
        return
    is_block = element.tag in BLOCKS or element.tag == "br"
    if is_block:
        yield element.tag in APART
    yield (" " if element.tag in ("td", "th") else "") + (element.text or "")
    for child in element:
        yield from _pieces(child, depth + 1)
        yield child.tail or ""
    if is_block:
        yield element.tag in APART


def _is_hidden(element: Any) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style or element.get("hidden") is not None
