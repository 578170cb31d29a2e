"""Where our theme lies, and which of the content is published as it is."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.model import Problem, Severity, Where, on_one_line
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
    return _is_meant(path) and on_one_line(path) == path


def own_files(content: Path) -> Iterator[tuple[str, Path]]:
    """All such files with their paths below content/, in order; no link is followed."""
    return ((path, file) for path, file in _files(content) if is_own(path))


def unfit_names(content: Path, shown_as: str) -> Iterator[Problem]:
    """An error for each that would be one, were its name fit for an address."""
    for path, _ in _files(content):
        if _is_meant(path) and not is_own(path):
            what, remedy = "a name that cannot be an address: it is not published", "rename the file"
            yield Problem(Where(f"{shown_as}/{path}"), what, remedy, Severity.ERROR)


def _files(content: Path) -> Iterator[tuple[str, Path]]:
    for parent, folders, names in os.walk(content, followlinks=False):
        folders.sort()
        for name in sorted(names):
            file = Path(parent) / name
            if file.is_file() and not file.is_symlink():
                yield file.relative_to(content).as_posix(), file


def _is_meant(path: str) -> bool:
    folder = path.split("/", 1)[0] if "/" in path else ""
    suffix = "." + path.rsplit(".", 1)[-1].lower()
    if folder in PRIVATE or path in _FRONT or any(part.startswith(".") for part in path.split("/")):
        return False
    return suffix in _IMAGES or (suffix in _OWN_PAGES and folder not in COMPUTED)
