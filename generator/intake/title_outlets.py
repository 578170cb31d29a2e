"""The outlet's name as a page's title has it behind the headline, or before it: "Otters return | The Cut Gazette".

A name counts where it is a paper's by its words, or where the page says it a second time; "| Politics" is a section.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.intake.plain import is_address, shown
from generator.intake.saved_page import SavedPage
from generator.model import Shape
from generator.press_names import is_paper

_SEPARATOR = re.compile(r"\s+(?:[|•·»]|::|[-–—])\s+")
_WORD = re.compile(r"\w+")

MOST_WORDS = 6
"""Words of an outlet's name."""


def title_outlet(page: SavedPage, headline: str) -> str:
    """The name, or empty where the title has none beside the headline."""
    title = shown(page.root.findtext(".//head/title") or "")
    parts = _SEPARATOR.split(title)
    if len(parts) < 2 or not headline:
        return ""
    wanted = _folded(headline)
    if _folded(title).startswith(wanted):
        return _if_outlet(parts[-1], page, wanted)
    return _if_outlet(parts[0], page, wanted) if _folded(title).endswith(wanted) else ""


def _if_outlet(name: str, page: SavedPage, headline: str) -> str:
    words = [word.casefold() for word in _WORD.findall(name)]
    if not 0 < len(words) <= MOST_WORDS or " ".join(words) in headline:
        return ""
    return name if is_paper(name) or _is_said_again(words, page) else ""


def _is_said_again(words: list[str], page: SavedPage) -> bool:
    """The page's address is named for it, or its copyright line names it."""
    name = "".join(words)
    hosts = [urlsplit(link).hostname or "" for link in _links(page) if is_address(link)]
    if len(name) > 3 and any(name in "".join(_WORD.findall(host)) for host in hosts):
        return True
    lines = (laid.block.lines[0] for laid in page.laid if laid.block.shape is Shape.OUTSIDE)
    return any(_COPYRIGHT.search(line) and _folded(" ".join(words)) in _folded(line) for line in lines)


_COPYRIGHT = re.compile(r"©|\(c\)|\bcopyright\b|\ball rights reserved\b", re.IGNORECASE)


def _links(page: SavedPage) -> Iterator[str]:
    """The addresses that the page calls its own."""
    yield from (e.get("href", "") for e in page.root.iter("link") if (e.get("rel") or "").lower() == "canonical")
    yield page.metas.get("og:url", "")


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
