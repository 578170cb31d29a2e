"""A site with `search: material`, opened from the disk in a real browser: file:// and no server."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.sites import PROJECT, mkdocs

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository's own articles as such a site; its pages are files, as a disk has no index pages."""
    project = tmp_path_factory.mktemp("disk") / "project"
    for name in ("content", "site_templates"):
        shutil.copytree(PROJECT / name, project / name)
    shutil.rmtree(project / "content" / "digests")
    configuration = (PROJECT / "mkdocs.yml").read_text("utf-8")
    plain = configuration.replace("      publish: full\n", "      publish: full\n      search: material\n")
    assert plain != configuration
    (project / "mkdocs.yml").write_text(f"{plain}\nuse_directory_urls: false\n", "utf-8")
    mkdocs("build", "--strict", cwd=project)
    return project / "site"


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A fresh page; an error in its console fails the test."""
    page = chromium.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    yield page
    page.close()
    assert errors == []


def test_there_is_one_index_and_nothing_of_another(folder: Path) -> None:
    """The plain index replaces the one that must be served."""
    assert (folder / "search" / "index.js").is_file()
    assert not (folder / "pagefind").exists()


@pytest.mark.parametrize("query", ["SDF", "قوات", "القوات"])
def test_words_are_found_and_hits_lead_to_their_pages(folder: Path, page: Page, query: str) -> None:
    """From the box of another page, as a reader goes; Arabic with and without its article."""
    page.goto((folder / "index.html").as_uri())
    page.fill("#Bar-search", query)
    page.press("#Bar-search", "Enter")
    page.locator("#count", has_text=re.compile(r"[1-9]\d* pages? for")).wait_for()
    first = page.locator("#hits a").first
    headline = first.inner_text()
    first.click()
    page.wait_for_url("**/*.html")
    assert page.inner_text("h1.headline") == headline


def test_the_newest_come_first_on_request(folder: Path, page: Page) -> None:
    """As in a site that is served; what has no date comes last."""
    page.goto((folder / "search.html").as_uri() + "?q=government")
    page.locator("#sort a", has_text="Newest").click()
    page.locator("#sort a[aria-current]", has_text="Newest").wait_for()
    days = page.eval_on_selector_all("#hits li", "all => all.map(li => li.querySelector('time')?.dateTime ?? '')")
    assert len(days) > 2
    assert days == sorted(days, reverse=True)


def test_what_is_typed_is_in_the_address(folder: Path, page: Page) -> None:
    """Leaving out a word works, and the address can be kept."""
    page.goto((folder / "search.html").as_uri())
    page.fill("#q", "truce -prison")
    page.locator("#count", has_text=re.compile(r"\d+ page|Nothing")).wait_for()
    assert page.url.endswith("?q=truce+-prison")
