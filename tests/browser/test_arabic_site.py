"""The repository's own articles as an Arabic site in a real browser: from right to left, in Arabic words alone."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.test_site import PAGE_KINDS
from tests.sites import PREFIX, PROJECT, BuiltSite, mkdocs

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# The frame says these in every language: the site's name and description, the names of formats.
NAMES = re.compile(r"The Levant Briefing|News clippings on .*ready to print\.")


@pytest.fixture(scope="module")
def arabic_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The site, built from a copy whose theme is Arabic, without its digests."""
    project = tmp_path_factory.mktemp("arabic") / "project"
    for folder in ("content", "site_templates"):
        shutil.copytree(PROJECT / folder, project / folder)
    shutil.rmtree(project / "content" / "digests")
    lines = (PROJECT / "mkdocs.yml").read_text("utf-8").replace("language: en", "language: ar").splitlines()
    kept = [line for line in lines if not line.startswith("site_url:")]
    (project / "mkdocs.yml").write_text("\n".join([*kept, f"site_url: https://example.org{PREFIX}", ""]), "utf-8")
    mkdocs("build", "--strict", cwd=project)
    return BuiltSite(project, project / "site")


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A fresh page, as wide as a phone."""
    page = chromium.new_page(viewport={"width": 320, "height": 700})
    yield page
    page.close()


@pytest.mark.parametrize("pattern", PAGE_KINDS.values(), ids=PAGE_KINDS)
def test_every_kind_of_page_runs_from_the_right(
    arabic_site: BuiltSite, served: Callable[[Path], str], page: Page, pattern: str
) -> None:
    """In Arabic, without a sideways scroll; bar and foot hold no Latin letter but the site's own name."""
    page.goto(served(arabic_site.site) + arabic_site.pages(pattern)[0])
    assert page.get_attribute("html", "lang") == "ar"
    assert page.evaluate("getComputedStyle(document.body).direction") == "rtl"
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    frame = " ".join(page.locator(".skip, .bar, .plate, .foot").all_text_contents())
    assert frame.strip()
    assert re.findall(r"[A-Za-z]{2,}", NAMES.sub("", " ".join(frame.split()))) == []


def test_an_english_text_stays_from_the_left(arabic_site: BuiltSite, served: Callable[[Path], str], page: Page) -> None:
    """An English article's headline, text and received lines; the labels around them do not."""
    english = [
        name
        for name in arabic_site.pages("articles/*/index.html")
        if '<h1 class="headline" lang="en"' in (arabic_site.site / name / "index.html").read_text("utf-8")
    ]
    page.goto(served(arabic_site.site) + english[0])
    directions = {
        name: page.locator(name).first.evaluate("e => getComputedStyle(e).direction")
        for name in ("h1", ".prose", ".received ol", ".meta", ".sect__head")
    }
    assert directions == {"h1": "ltr", ".prose": "ltr", ".received ol": "ltr", ".meta": "rtl", ".sect__head": "rtl"}


def test_search_counts_in_arabic(arabic_site: BuiltSite, served: Callable[[Path], str], page: Page) -> None:
    """The number of pages takes the form that Arabic has for it; months and kinds have their Arabic names."""
    page.set_viewport_size({"width": 1200, "height": 900})
    page.goto(served(arabic_site.site) + "search/?q=SDF")
    page.locator("#hits li").first.wait_for()
    page.locator("#facets").wait_for()
    assert re.search("صفحات|صفحتان|صفحة", page.inner_text("#count"))
    assert "مقال" in page.inner_text("#facets")
    assert "2026" in page.inner_text("#facets")
    assert "January" not in page.inner_text("#facets")
