"""Text that was pasted as a page's source has it, "Fish &amp; chips": told from the whole of it, and read as shown."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from generator.model import Block, Shape

_REFERENCE = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8}\d{0,2});")

LEAST = 3
"""References that a text needs: one alone may be what it is about."""


def is_escaped(blocks: Iterable[Block]) -> bool:
    """Every ampersand of the text begins a reference: nobody who writes of such references does it so."""
    lines = [line for block in blocks if block.shape is Shape.TEXT for line in block.lines if "&" in line]
    references = sum(len(_REFERENCE.findall(line)) for line in lines)
    return references >= LEAST and references == sum(line.count("&") for line in lines)


def as_shown(text: str) -> str:
    """The text with its references resolved, once: "&amp;lt;" shows "&lt;"."""
    return html.unescape(text)
