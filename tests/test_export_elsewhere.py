"""The export is finished: whatever builds Markdown with its mkdocs.yml shows the pages that our own build shows."""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from tests.sites import MKDOCS, BuiltSite, briefing, ran

# Where addresses end in a slash, Zensical moves the targets of links in raw HTML up by one folder, and says nothing.
BUILDERS = {
    "MkDocs": ((), (*MKDOCS, "build", "--strict")),
    "Zensical": (("--file-addresses",), (str(Path(sys.executable).with_name("zensical")), "build")),
}
ROOT = "http://site/"


@pytest.fixture(scope="module", params=list(BUILDERS.values()), ids=list(BUILDERS))
def elsewhere(
    request: pytest.FixtureRequest, own_site: BuiltSite, tmp_path_factory: pytest.TempPathFactory
) -> BuiltSite:
    """The repository's own site, exported, and the export built without our plugin."""
    export = tmp_path_factory.mktemp("export") / "pages"
    options, build = request.param
    briefing("export", export, *options, cwd=own_site.project)
    assert "briefing" not in re.findall(r"^- (\w+)", (export / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)
    ran(build, export)
    return BuiltSite(export, export / "site")


def test_the_pages_are_the_same(own_site: BuiltSite, elsewhere: BuiltSite) -> None:
    """Built from the export alone, the site has the same pages."""
    assert _pages(elsewhere).keys() == _pages(own_site).keys()


def test_the_words_are_the_same(own_site: BuiltSite, elsewhere: BuiltSite) -> None:
    """Built from the export alone, each page shows the same words."""
    theirs = _pages(elsewhere)
    for name, page in _pages(own_site).items():
        assert page.words, f"{name} shows nothing"
        assert theirs[name].words == page.words, name


def test_the_links_are_the_same(own_site: BuiltSite, elsewhere: BuiltSite) -> None:
    """Built from the export alone, each page's links lead to the same pages."""
    theirs = _pages(elsewhere)
    for name, page in _pages(own_site).items():
        assert theirs[name].links == page.links, name
    assert any(page.links for page in theirs.values())


class _Page(HTMLParser):
    """The words of a page's <main>, and the names of the pages that its links there lead to, in order."""

    def __init__(self, site: Path, file: Path) -> None:
        super().__init__()
        self.address = ROOT + file.relative_to(site).as_posix()
        self.words: list[str] = []
        self.links: list[str] = []
        self.is_within = False
        self.feed(file.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note where a link leads."""
        self.is_within |= tag == "main"
        target = dict(attrs).get("href") if self.is_within and tag == "a" else None
        if target and not target.startswith("#"):
            self.links.append(_name(urljoin(self.address, target)))

    def handle_endtag(self, tag: str) -> None:
        """Stop at the end of <main>."""
        self.is_within &= tag != "main"

    def handle_data(self, data: str) -> None:
        """Note words."""
        if self.is_within:
            self.words += [_spelled(word) for word in data.split()]


def _pages(built: BuiltSite) -> dict[str, _Page]:
    """The pages of a site by name, but for the one that says "not found"."""
    files = [file for file in sorted(built.site.rglob("*.html")) if file.name != "404.html"]
    pages = (_Page(built.site, file) for file in files)
    return {_name(page.address): page for page in pages}


def _spelled(word: str) -> str:
    """A word of the page; an address in one spelling, whichever form of addresses the site has."""
    return word.removesuffix(".html").rstrip("/") if word.startswith("https://") else word


def _name(address: str) -> str:
    """One name for "topics/sdf/", "topics/sdf/index.html" and "topics/sdf.html"; other hosts' addresses stay."""
    if not address.startswith(ROOT):
        return address
    path = urlsplit(address).path.removesuffix("index.html").removesuffix(".html")
    return path.rstrip("/") or "/"
