"""Links to articles in a real browser: what is shown before one is followed, and when it goes away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.sites import BuiltSite

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

WIDE, NARROW, PHONE = 1400, 800, 320
LONGER_THAN_ANY_PAUSE = 1000
"""Milliseconds: a card that is to open has opened, one that is to go has gone."""


@pytest.fixture(params=[WIDE, NARROW, PHONE])
def dossier(
    own_site: BuiltSite, served: Callable[[Path], str], chromium: Browser, request: pytest.FixtureRequest
) -> Iterator[Page]:
    """A topic's page with several articles, under a path prefix and the site's own policy; errors fail the test."""
    page = chromium.new_page(viewport={"width": request.param, "height": 800})
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(served(own_site.site) + "topics/sdf/")
    assert "script-src 'self'" in (page.get_attribute("meta[http-equiv]", "content") or "")
    yield page
    page.close()
    assert errors == []


def _first(page: Page) -> Locator:
    return page.locator(".list--dated .list__title a").first


def _card(page: Page) -> Locator:
    return page.locator("#Peek")


def test_a_pointer_that_rests_on_a_link_is_shown_the_article(dossier: Page) -> None:
    """Headline and first sentence, within the window; the pointer may go onto the card, and Escape shuts it."""
    link = _first(dossier)
    link.hover()
    _card(dossier).wait_for()
    headline = link.inner_text()
    assert _card(dossier).locator("b").inner_text() == headline
    link_target = link.evaluate("a => a.href")
    sentence = _card(dossier).locator(".peek__line").inner_text()
    box = _card(dossier).bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= dossier.evaluate("innerWidth")
    assert dossier.evaluate("document.documentElement.scrollWidth === document.documentElement.clientWidth")
    _card(dossier).hover()
    dossier.wait_for_timeout(LONGER_THAN_ANY_PAUSE)
    assert _card(dossier).is_visible()
    dossier.keyboard.press("Escape")
    assert not _card(dossier).is_visible()
    dossier.goto(link_target)
    assert dossier.get_attribute("meta[name=description]", "content") == sentence


def test_a_card_goes_when_the_pointer_goes(dossier: Page) -> None:
    """It stays while the pointer is on link or card, and no longer."""
    _first(dossier).hover()
    _card(dossier).wait_for()
    dossier.mouse.move(1, 1)
    dossier.wait_for_timeout(LONGER_THAN_ANY_PAUSE)
    assert not _card(dossier).is_visible()


def test_the_keyboard_is_shown_articles_too(dossier: Page) -> None:
    """Tab opens the card of the next link and tells it to screen readers; it stays until focus or Escape ends it."""
    link = _first(dossier)
    link.focus()
    dossier.keyboard.press("Tab")
    _card(dossier).wait_for()
    focused = dossier.locator(":focus")
    assert focused.get_attribute("aria-describedby") == "Peek"
    assert _card(dossier).locator("b").inner_text() == focused.inner_text()
    dossier.wait_for_timeout(LONGER_THAN_ANY_PAUSE)
    assert _card(dossier).is_visible()
    dossier.keyboard.press("Escape")
    assert not _card(dossier).is_visible()
    assert focused.get_attribute("aria-describedby") is None


def test_a_finger_follows_the_link(own_site: BuiltSite, served: Callable[[Path], str], chromium: Browser) -> None:
    """A tap opens the article, and no card."""
    context = chromium.new_context(has_touch=True, viewport={"width": 390, "height": 800})
    page = context.new_page()
    page.goto(served(own_site.site) + "topics/sdf/")
    headline = _first(page).inner_text()
    _first(page).tap()
    page.wait_for_url("**/articles/*/")
    assert page.locator("h1").inner_text() == headline
    assert _card(page).count() == 0
    context.close()


def test_without_scripts_links_are_links(own_site: BuiltSite, served: Callable[[Path], str], chromium: Browser) -> None:
    """Nothing opens and nothing is in the way."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served(own_site.site) + "topics/sdf/")
    _first(page).hover()
    assert _card(page).count() == 0
    _first(page).click()
    page.wait_for_url("**/articles/*/")
    context.close()


def test_a_topics_card_is_within_a_mouses_reach(dossier: Page) -> None:
    """On an article's page, at any width, the pointer can go from the link onto the topic's card."""
    dossier.goto(_first(dossier).evaluate("a => a.href"))
    tip = dossier.locator(".prose .tip").first
    tip.locator("a").hover()
    tip.locator(".tip__card").wait_for()
    tip.locator(".tip__card").hover()
    assert tip.locator(".tip__card").is_visible()
