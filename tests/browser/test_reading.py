"""Reading an article of the repository's own site in a real browser: previews, quotations, citations, paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.sites import BuiltSite

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, ViewportSize

WIDE: ViewportSize = {"width": 1400, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 800}

SELECT_FIRST_PARAGRAPH = """() => {
    getSelection().selectAllChildren(document.querySelector(".prose p"));
    return document.querySelector(".prose p").cloneNode(true);
}"""


@pytest.fixture
def reading(own_site: BuiltSite, served: Callable[[Path], str], chromium: Browser) -> Iterator[Page]:
    """A page with an article that has previews, in a browser that lets the page write to the clipboard."""
    article = next(page for page in own_site.pages("articles/*/index.html") if _has_preview(own_site.site / page))
    context = chromium.new_context(viewport=WIDE, permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(served(own_site.site) + article)
    yield page
    context.close()
    assert errors == []


def _has_preview(folder: Path) -> bool:
    return "tip__card" in (folder / "index.html").read_text("utf-8")


def test_a_link_shows_its_topic_on_hover_and_on_focus_and_escape_shuts_it(reading: Page) -> None:
    """Kind and number of articles are on the card; moving on opens the next one."""
    tips = reading.locator(".prose .tip")
    card = tips.first.locator(".tip__card")
    assert not card.is_visible()
    tips.first.locator("a").hover()
    assert re.search(r"\d articles?", card.inner_text())
    reading.keyboard.press("Escape")
    assert not card.is_visible()
    reading.mouse.move(0, 0)
    tips.last.locator("a").focus()
    assert tips.last.locator(".tip__card").is_visible()


def test_on_a_phone_the_preview_is_a_sheet_at_the_foot(reading: Page) -> None:
    """It is as wide as the screen and lies at its bottom."""
    reading.set_viewport_size(PHONE)
    reading.locator(".prose .tip a").first.focus()
    box = reading.locator(".tip__card:visible").bounding_box()
    assert box
    assert box["width"] > PHONE["width"] * 0.9
    assert PHONE["height"] - 40 < box["y"] + box["height"] <= PHONE["height"]


def test_a_quotation_is_copied_with_citation_and_paragraph(reading: Page) -> None:
    """The selected words alone, without previews and marks, then the citation with the paragraph's address."""
    words = reading.locator(".prose p").first.inner_text()
    reading.evaluate(SELECT_FIRST_PARAGRAPH)
    reading.locator("#Quote button").click()
    reading.locator("#Said", has_text="Copied").wait_for(state="attached")
    quoted, cited, *_ = reading.evaluate("navigator.clipboard.readText()").splitlines()
    assert quoted.strip("“”") == " ".join(re.sub(r"¶\d+", "", words).split())
    assert "articles" not in quoted
    assert re.search(r"^“.+In: .+https://\S+/#p1$", cited)


def test_the_citation_is_copied_and_offered_as_files(reading: Page) -> None:
    """In words to the clipboard; for reference managers as three files beside the page."""
    reading.locator("#Cite button").click()
    reading.locator("#Said", has_text="Copied").wait_for(state="attached")
    assert reading.evaluate("navigator.clipboard.readText()") == reading.inner_text(".cite__text").strip()
    for name, start in (("BibTeX", "@"), ("RIS", "TY  - NEWS"), ("CSL-JSON", "[")):
        with reading.expect_download() as download:
            reading.locator("#Cite a", has_text=name).click()
        assert download.value.path().read_text("utf-8").startswith(start), name


def test_an_article_shows_the_text_it_was_made_from(reading: Page) -> None:
    """Shut at first, then line by line under their numbers: as many as the page says were received."""
    lines = reading.locator(".received li")
    assert not lines.first.is_visible()
    reading.locator(".received summary").click()
    assert lines.first.is_visible()
    received = re.search(r"\d+", reading.inner_text("#Removed .sum"))
    assert received
    assert lines.count() == int(received[0])
    assert int(lines.last.get_attribute("value") or 0) > lines.count() / 2


def test_a_date_at_the_side_leads_to_its_paragraph(
    own_site: BuiltSite, served: Callable[[Path], str], reading: Page
) -> None:
    """The words that tell it stand in the paragraph it leads to; where they were read by a rule, the card says how."""
    dated = [page for page in own_site.pages("articles/*/index.html") if _has_dates(own_site.site / page)]
    assert dated, "no article tells a date"
    for article in dated:
        reading.goto(served(own_site.site) + article)
        for link in reading.locator(".pairs--dates dd a").all():
            target = reading.locator(f".prose :is(p, li):has(> a{link.get_attribute('href')})")
            assert link.inner_text() in target.inner_text()
    reasons = reading.locator(".pairs--dates .tip")
    if reasons.count():
        reasons.first.locator("a").hover()
        assert reasons.first.locator(".tip__card").is_visible()


def _has_dates(folder: Path) -> bool:
    return "pairs--dates" in (folder / "index.html").read_text("utf-8")


def test_on_paper_there_is_the_article_and_no_control(reading: Page) -> None:
    """Nothing to click is printed, dark systems print dark on light, and the text is all there."""
    reading.emulate_media(media="print", color_scheme="dark")
    assert [button for button in reading.locator("button, input").all() if button.is_visible()] == []
    assert reading.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert reading.locator(".prose p").first.is_visible()
    assert reading.pdf(format="A4")[:5] == b"%PDF-"


def test_right_to_left_text_stands_right_in_a_left_to_right_site(
    own_site: BuiltSite, served: Callable[[Path], str], chromium: Browser
) -> None:
    """An Arabic article's headline and text run from the right; the page around them does not."""
    pages = own_site.pages("articles/*/index.html")
    arabic = [page for page in pages if 'dir="rtl"' in (own_site.site / page / "index.html").read_text("utf-8")]
    assert arabic, "the site has no article from right to left"
    page = chromium.new_page()
    page.goto(served(own_site.site) + arabic[0])
    directions = {
        name: page.locator(name).first.evaluate("e => getComputedStyle(e).direction")
        for name in ("body", "h1", ".prose", ".meta")
    }
    page.close()
    assert directions == {"body": "ltr", "h1": "rtl", ".prose": "rtl", ".meta": "ltr"}
