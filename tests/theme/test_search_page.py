"""The search page in a real browser, on Pagefind's index and on that of MkDocs' own plugin."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

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


def test_nothing_under_a_filter_names_it_and_leads_out(page, search):
    """The filter is said, and one step takes it off."""
    page.goto(f"{search}?q=truce&language=fr")
    page.locator("#count", has_text="Nothing").wait_for()
    assert page.inner_text("#count") == "Nothing found for “truce” with the filter “French”. Search without it"
    page.locator("#count a").click()
    page.wait_for_selector(HITS)
    assert page.inner_text("#count") == "2 pages for “truce”"
    assert page.url.endswith("?q=truce")


def test_several_filters_are_each_named(page, search):
    """Each in its own quotation marks, kept apart from the others."""
    page.goto(f"{search}?q=truce&month=2019-05&language=fr")
    page.locator("#count", has_text="Nothing").wait_for()
    assert page.inner_text("#count") == (
        "Nothing found for “truce” with the filters “May 2019”, “French”. Search without them"
    )
    assert page.locator("#count bdi").all_inner_texts() == ["truce", "May 2019", "French"]


@pytest.mark.parametrize("query", ["-truce", '-"the truce" -talks'])
def test_words_to_leave_out_alone_say_what_to_add(page, search, query):
    """Nothing is looked for, so that nothing can be found."""
    page.goto(f"{search}?{urlencode({'q': query})}")
    page.locator("#count", has_text="Add a word to find").wait_for()
    assert page.locator(HITS).count() == 0


PLAIN_TEXTS = {
    "Cafes": "The owners of a café left three policies at the bar.",
    "Cars": "A car and its scars, and Muñoz by the roadside.",
    "Carpets": "Carpets from the Lido, as the cafe has them. 新闻报道说。",
}


@pytest.fixture
def scanned(page, plain_site, served, tmp_path):
    """A function that asks a plain index of PLAIN_TEXTS and gives the headlines of the hits, and what is marked."""
    folder = tmp_path / "site"
    shutil.copytree(plain_site.folder, folder)
    docs = [{"location": f"{name}/", "title": name, "text": text} for name, text in PLAIN_TEXTS.items()]
    (folder / "search" / "search_index.json").write_text(json.dumps({"docs": docs}), "utf-8")
    address = _search(plain_site._replace(folder=folder), served)

    def asked(query: str) -> tuple[set[str], set[str]]:
        page.goto(f"{address}?{urlencode({'q': query})}")
        page.locator("#count", has_text=re.compile("pages? for|Nothing")).wait_for()
        return set(page.locator("#hits h2").all_inner_texts()), set(page.locator("#hits mark").all_inner_texts())

    return asked


@pytest.mark.parametrize(
    ("query", "hits", "marks"),
    [
        ("cafe", {"Cafes", "Carpets"}, {"café", "cafe"}),
        ("CAFÉ", {"Cafes", "Carpets"}, {"café", "cafe"}),
        ("munoz", {"Cars"}, {"Muñoz"}),
        ("car", {"Cars", "Carpets"}, {"car", "Carpets"}),
        ("scar", {"Cars"}, {"scars"}),
        ("arp", set(), set()),
        ("li", set(), set()),
        ("policy", {"Cafes"}, {"policies"}),
        ("car -scars", {"Carpets"}, {"Carpets"}),
        ('"the cafe"', {"Carpets"}, {"the cafe"}),
        ('"the caf"', set(), set()),
        ("闻报", {"Carpets"}, {"闻报"}),
    ],
)
def test_a_plain_index_is_searched_by_words(scanned, query, hits, marks):
    """In their forms and by their beginnings, never by what stands within another; with or without accents."""
    assert scanned(query) == (hits, marks)


@pytest.mark.parametrize("has_pause", [False, True])
def test_back_leads_to_the_search_before(page, search, has_pause):
    """Two searches are two steps of the history, however many keys they took, and though the hands paused."""
    page.goto(f"{search}?q=truce")
    page.wait_for_selector(HITS)
    page.fill("#q", "")
    page.type("#q", "tal", delay=20)
    if has_pause:
        page.wait_for_url(re.compile("q=tal$"))
    page.type("#q", "ks", delay=20)
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
