"""A folder with a built site -> a Problem for each link, anchor, feed or sitemap entry in it that leads nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from generator.check.places import Places
from generator.check.references import references
from generator.model import Problem, Severity, Where

MACHINE_READ = (".xml", ".atom", ".json")
"""Files whose addresses are absolute: feeds, sitemap, index."""

REMEDY = "mend the link where it was written, then build again"


def built_site(folder: Path, site_url: str) -> tuple[Problem, ...]:
    """What leads nowhere. A folder without any page is one Problem."""
    files = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    pages = {name: references(_text(path)) for name, path in files.items() if name.endswith(".html")}
    if not pages:
        what, remedy = "holds no page", "build the site first: briefing build"
        return (Problem(Where(folder.name), what, remedy, Severity.ERROR),)
    places = Places(files.keys(), {name: found.ids for name, found in pages.items()}, site_url)
    found: list[Problem] = []
    for name, page in pages.items():
        found += _faults(folder, name, page.addresses, places)
    for name, path in files.items():
        if site_url and name.endswith(MACHINE_READ) and not name.startswith("pagefind/"):
            found += _faults(folder, name, tuple(_absolute(_text(path), site_url)), places)
    return tuple(found)


def _faults(folder: Path, name: str, addresses: tuple[str, ...], places: Places) -> Iterator[Problem]:
    for address in dict.fromkeys(addresses):
        if fault := places.fault(name, address):
            yield Problem(Where(f"{folder.name}/{name}"), f"a link to “{address}”, {fault}", REMEDY, Severity.ERROR)


def _absolute(text: str, site_url: str) -> Iterator[str]:
    """The site's own addresses in a feed, a sitemap, a JSON file."""
    for found in re.finditer(re.escape(site_url) + r"[^\s\"'<>\\]*", text):
        yield unescape(unescape(found[0]))


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")
