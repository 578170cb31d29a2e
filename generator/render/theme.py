"""Where our theme lies, and which of the content is published as it is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.weave import addresses

THEME = Path(__file__).parents[2] / "site_templates" / "theme"
"""What MkDocs lays over Material."""

IN_NAV = (
    addresses.HOME,
    addresses.TOPICS,
    addresses.CHRONOLOGY,
    addresses.ARCHIVE,
    addresses.SOURCES,
    addresses.SEARCH,
)
"""MkDocs' time and output grow with the square of the pages in its navigation: articles and dossiers stay out."""

COMPUTED = ("articles", "topics", "archive")
"""Folders whose pages are ours; what people put there is woven in, not published beside."""

PRIVATE = ("raw", "digests")
"""Folders of which nothing is ever published."""

_OWN_PAGES = (".md", ".markdown")
_FRONT = ("index.md", "README.md")
"""At the top: shown within the computed home page, or what MkDocs would put in its place."""

_IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg")


def navigation(paths: Iterable[str]) -> list[str]:
    """The overviews, then of these paths the pages that people wrote at the top of content/: the foot links them."""
    own = (path for path in paths if "/" not in path and path.endswith(_OWN_PAGES) and is_own(path))
    return [*IN_NAV, *sorted(path for path in own if path not in IN_NAV)]


def is_own(path: str) -> bool:
    """A file of content/ that a person made to be published: a page of their own, or an image beside one."""
    folder = path.split("/", 1)[0] if "/" in path else ""
    suffix = "." + path.rsplit(".", 1)[-1].lower()
    if folder in PRIVATE or path in _FRONT or any(part.startswith(".") for part in path.split("/")):
        return False
    return suffix in _IMAGES or (suffix in _OWN_PAGES and folder not in COMPUTED)
