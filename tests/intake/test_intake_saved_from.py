"""Where a page was saved from: what browsers, archives, caches and reader views say of it."""

from __future__ import annotations

import pytest

from generator.intake import from_bytes
from generator.intake.archives import original
from generator.model import RawDocument, Shape

URL = "https://paper.example/ferry"
TEXT = (
    "<p>The ferry between the two shores of the lake will sail again in May, nine years after its last trip.</p>"
    "<p>It will carry 60 people and twelve bicycles, and the fare will be four crowns for the whole of the summer.</p>"
)
PAGE = f"<html><head>{{}}</head><body>{{}}<h1>Ferry Returns</h1>{TEXT}</body></html>"
SINGLE_FILE = (
    f"<!DOCTYPE html> <!--\n Page saved with SingleFile \n url: {URL} \n saved date: Wed Jan 21 2026 10:11:12 GMT\n-->"
)
CACHE = (
    f"<div><span>This is Google's cache of <a href='{URL}'>{URL}</a>. It is a snapshot of the page as it appeared on"
    " 21 Jan 2026.</span></div><div>Tip: To quickly find your search term on this page, press Ctrl+F.</div>"
)


def read(markup: str) -> RawDocument:
    """A saved page as a document."""
    return from_bytes(markup.encode(), "a.html", "a.html")


@pytest.mark.parametrize(
    ("markup", "day"),
    [
        (f"<!DOCTYPE html>\n<!-- saved from url=(0028){URL} -->\n{PAGE.format('', '')}", ""),
        (SINGLE_FILE + PAGE.format("", ""), "2026-01-21"),
        (PAGE.format("", f"<a class='domain reader-domain' href='{URL}'>paper.example</a>"), ""),
        (PAGE.format("", f"<p>By Ida Roe · <a href='{URL}'>View Original</a></p>"), ""),
        (PAGE.format("", CACHE), ""),
        (
            PAGE.format(f"<link rel='canonical' href='https://web.archive.org/web/20260121101112/{URL}'>", ""),
            "2026-01-21",
        ),
    ],
    ids=["a browser", "SingleFile", "Firefox's reader view", "another reader", "a cache", "an archive"],
)
def test_where_a_page_was_saved_from(markup: str, day: str) -> None:
    """Its address is the page's own, and the day of a copy is that on which it was retrieved, never published."""
    stated = read(markup).stated
    assert (stated.source.url, stated.source.retrieved, stated.published) == (URL, day, "")


def test_the_pages_own_word_counts_first() -> None:
    """Of two addresses."""
    head = "<link rel='canonical' href='https://paper.example/own'>"
    assert read(f"<!-- saved from url=(0028){URL} -->{PAGE.format(head, '')}").stated.source.url.endswith("/own")


def test_a_caches_note_is_no_text() -> None:
    """It is listed."""
    aside = [block.lines[0][:10] for block in read(PAGE.format("", CACHE)).blocks if block.shape is Shape.OUTSIDE]
    assert aside == ["This is Go", "Tip: To qu"]


@pytest.mark.parametrize(
    ("copy", "url", "day"),
    [
        (f"https://web.archive.org/web/2026/{URL}", URL, ""),
        ("http://web.archive.org/web/20260121101112if_/https:/paper.example/ferry", URL, "2026-01-21"),
        (f"https://archive.ph/2026.01.21-101112/{URL}", URL, "2026-01-21"),
        (f"https://webcache.googleusercontent.com/search?q=cache:aBc-1:{URL}", URL, ""),
        ("https://web.archive.org/web/20260121101112/javascript:alert(1)", "", ""),
        ("https://paper.example/web/20260121/https://other.example/", "", ""),
    ],
)
def test_an_archives_address(copy: str, url: str, day: str) -> None:
    """Any other address stays as it is."""
    assert original(copy) == (url or copy, day)


def test_a_page_that_is_called_by_its_site_alone() -> None:
    """A printed version has its headline below the site's name, in a heading of any level."""
    head = "<head><title>Lake Post - Print version</title></head>"
    markup = f"<html>{head}<body><p>Lake Post</p><h2>The Ferry Returns in May</h2>{TEXT}</body></html>"
    assert read(markup).stated.headline == "The Ferry Returns in May"
