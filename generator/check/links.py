"""The finished pages, people's own pages and the files beside them -> a Problem for each link that leads nowhere.

Each page is rendered as MkDocs renders it: links that Markdown makes count from the Markdown file ("../topics/sdf.md"),
those in HTML from the built page ("../../topics/sdf/").
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from generator.check.places import Places
from generator.check.references import references
from generator.markup import EXTENSIONS
from generator.model import Problem, Severity, Site, Where
from generator.weave import addresses

FRAME_IDS = frozenset({"Main"})
"""What the theme's frame adds to every page and a page may lead to."""


@dataclass(frozen=True)
class Sources:
    """What a site is made from: the Markdown of its pages by path, the paths of all its other files."""

    pages: Mapping[str, str]
    files: Set[str]


@dataclass(frozen=True, slots=True)
class _Read:
    """A rendered page: each address as written and as the built page has it; its ids."""

    addresses: tuple[tuple[str, str], ...]
    ids: frozenset[str]
    is_too_deep: bool = False
    """Nested so deeply that nothing can render it, neither we nor MkDocs."""


def broken_links(sources: Sources, site: Site, content: Path, shown_as: str) -> Iterator[Problem]:
    """Problems with the file and, where it is written in one, the line; `content` is shown under `shown_as`."""
    reader = _Reader(sources, site)
    read = {path: reader.read(path) for path in sources.pages}
    built = {path: built_path(path, site) for path in sources.pages}
    ids = {built[path]: found.ids | FRAME_IDS for path, found in read.items()}
    places = Places({*built.values(), *sources.files}, ids, site.url)
    for path, found in read.items():
        if found.is_too_deep:
            what, remedy = "nested too deeply to be a page", "look for runs of “- ” or “>”"
            yield Problem(Where(f"{shown_as}/{path}"), what, remedy, Severity.ERROR)
        for written, address in found.addresses:
            if fault := places.fault(built[path], address):
                where = _where(content / path, f"{shown_as}/{path}", written)
                what = f"a link to “{written}”, {fault}"
                yield Problem(where, what, "mend the link, or take it out", Severity.ERROR)


def built_path(path: str, site: Site) -> str:
    """The file a Markdown page is built to: "articles/x/index.html"."""
    address = addresses.address(path, directory_urls=site.directory_urls)
    return f"{address}index.html" if address.endswith("/") or not address else address


class _Reader:
    """Renders the pages of one site, one after the other."""

    def __init__(self, sources: Sources, site: Site) -> None:
        self.sources = sources
        self.markdown = Markdown(extensions=list(EXTENSIONS))
        self.ways = _Ways(self.markdown, sources, site)
        # Where MkDocs turns links to files into links to pages: after everything else.
        self.markdown.treeprocessors.register(self.ways, "ways", 0)

    def read(self, path: str) -> _Read:
        self.ways.here = path
        self.ways.written = {}
        try:
            found = references(self.markdown.reset().convert(self.sources.pages[path]))
        except RecursionError:
            return _Read((), frozenset(), is_too_deep=True)
        pairs = tuple((self.ways.written.get(address, address), address) for address in dict.fromkeys(found.addresses))
        return _Read(pairs, found.ids)


class _Ways(Treeprocessor):
    """Turns links between files into links between built pages, as MkDocs does, and remembers what they were."""

    def __init__(self, markdown: Markdown, sources: Sources, site: Site) -> None:
        super().__init__(markdown)
        self.sources = sources
        self.site = site
        self.here = ""
        self.written: dict[str, str] = {}

    def run(self, root: Element) -> None:
        for element in root.iter():
            name = {"a": "href", "img": "src"}.get(element.tag, "")
            if address := element.get(name):
                element.set(name, self.way(address))

    def way(self, address: str) -> str:
        try:
            parts = urlsplit(address)
        except ValueError:
            return address
        if parts.scheme or parts.netloc or not parts.path or address.startswith("/"):
            return address
        there = posixpath.normpath(posixpath.join(posixpath.dirname(self.here), unquote(parts.path)))
        if there not in self.sources.pages and there not in self.sources.files:
            return address
        found = quote(addresses.href(self.here, there, directory_urls=self.site.directory_urls))
        found += f"#{parts.fragment}" if parts.fragment else ""
        self.written[found] = address
        return found


def _where(file: Path, shown: str, address: str) -> Where:
    """The line on which a person wrote the address; none in a page that is computed."""
    if not file.is_file():
        return Where(shown)
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    return Where(shown, next((number for number, line in enumerate(lines, start=1) if address in line), None))
