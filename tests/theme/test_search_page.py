"""The search page in a real browser, on Pagefind's index and on that of MkDocs' own plugin."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.theme.conftest import ThemeSite

HITS = "#hits li"


@pytest.fixture
def page(chromium):
    """A fresh page; a dialog of the site (a script that ran) fails the test."""
    page = chromium.new_page()
    dialogs: list[str] = []

    def dismiss(dialog):
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismiss)
    yield page
    page.close()
    assert dialogs == []


def _search(site: ThemeSite, served: Callable[[Path], str]) -> str:
    return served(site.folder) + ("search/" if site.tidy else "search.html")


@pytest.fixture
def search(theme_site, served) -> str:
    """The address of the search page of the site with Pagefind's index."""
    return _search(theme_site, served)


def _finds_both_articles(page, address: str) -> None:
    page.goto(f"{address}?q=truce")
    page.wait_for_selector(HITS)
    assert page.inner_text("#count") == "2 pages for “truce”"
    assert page.locator("#hits mark").all_inner_texts() == ["truce", "truce"]
    assert page.locator("#hits img, #hits script, #hits iframe").count() == 0
    assert "<script>alert(1)</script>" in page.inner_text("#hits")
    page.locator("#hits a", has_text="Talks go on").click()
    page.wait_for_url("**/articles/harmless**")


def test_a_shared_address_shows_its_hits_as_text(page, search):
    """?q= gives both articles with the word marked; hostile headlines and excerpts stay text."""
    _finds_both_articles(page, search)


def test_a_site_with_the_plain_index_is_searched_too(page, plain_site, served):
    """Where Pagefind was not run the index of MkDocs' own plugin gives the same hits."""
    _finds_both_articles(page, _search(plain_site, served))


def test_nothing_found_is_said(page, search):
    """A word that stands nowhere gives no hit and says so."""
    page.goto(f"{search}?q=zebra")
    page.locator("#count", has_text="Nothing").wait_for()
    assert page.locator(HITS).count() == 0


def test_back_leads_to_the_search_before(page, search):
    """Two searches are two steps of the history, however many keys they took."""
    page.goto(f"{search}?q=truce")
    page.wait_for_selector(HITS)
    page.fill("#q", "")
    page.type("#q", "talks", delay=20)
    page.press("#q", "Enter")
    page.wait_for_url(re.compile("q=talks$"))
    page.go_back()
    page.wait_for_url(re.compile("q=truce$"))
    assert page.input_value("#q") == "truce"


def test_the_slash_key_goes_to_the_box_and_leads_to_the_search_page(page, theme_site, served):
    """From the front page "/", a word and Enter search."""
    page.goto(served(theme_site.folder))
    page.keyboard.press("/")
    page.keyboard.type("truce")
    page.keyboard.press("Enter")
    page.wait_for_selector(HITS)
    assert page.url.endswith("?q=truce")
