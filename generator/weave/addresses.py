"""Where pages stand, and the way from one to another. Paths are those of the Markdown files below the pages' folder."""

from __future__ import annotations

import posixpath
from datetime import date

from generator.model import Site, Slug

HOME = "index.md"
TOPICS = "topics/index.md"
ARCHIVE = "archive/index.md"
SEARCH = "search.md"
CHRONOLOGY = "chronology/index.md"
SOURCES = "sources/index.md"


def article_path(slug: Slug) -> str:
    """The page of an article."""
    return f"articles/{slug}.md"


def topic_path(slug: Slug) -> str:
    """The page of a topic: its dossier."""
    return f"topics/{slug}.md"


def month_path(day: date | None) -> str:
    """The archive's page for the month of a day; undated articles have one of their own."""
    return f"archive/{day:%Y-%m}.md" if day else "archive/undated.md"


def outlet_path(slug: Slug) -> str:
    """The archive's page for an outlet."""
    return f"archive/outlets/{slug}.md"


def chronology_path(year: int, month: int) -> str:
    """The chronology's page of a year, or of one of its months; month 0 is the whole year."""
    return f"chronology/{year:04}-{month:02}.md" if month else f"chronology/{year:04}.md"


def file_link(here: str, there: str) -> str:
    """The link from one Markdown file to another, as Markdown has it: "../topics/sdf.md"."""
    return posixpath.relpath(there, posixpath.dirname(here) or ".")


def href(here: str, there: str, *, directory_urls: bool) -> str:
    """The link from one built page to another, as HTML has it: "../../topics/sdf/"."""
    target = address(there, directory_urls=directory_urls)
    folder = posixpath.dirname(address(here, directory_urls=directory_urls) + "x")
    relative = _relative(target, folder)
    return relative + "/" if target.endswith("/") or not target else relative


def _relative(target: str, folder: str) -> str:
    """As posixpath.relpath, for paths without dots below one root: a long list has many of these."""
    steps = folder.split("/") if folder else []
    wanted = [part for part in target.split("/") if part]
    shared = 0
    while shared < min(len(steps), len(wanted)) and steps[shared] == wanted[shared]:
        shared += 1
    return "/".join([*[".."] * (len(steps) - shared), *wanted[shared:]]) or "."


def web_address(path: str, site: Site) -> str:
    """Where a page is in the world: behind the site's own address, where that is known, else relative to the site."""
    return site.url + address(path, directory_urls=site.directory_urls)


def address(path: str, *, directory_urls: bool) -> str:
    """Where a page is served, relative to the site: "articles/x/", "articles/x.html", "" for the home page.

    A file that is no page is served where it stands: "topics/x/feed.xml".
    """
    if not path.endswith(".md"):
        return path
    stem = path.removesuffix(".md")
    if posixpath.basename(stem) == "index":
        folder = posixpath.dirname(stem)
        return (f"{folder}/" if folder else "") if directory_urls else f"{stem}.html"
    return f"{stem}/" if directory_urls else f"{stem}.html"
