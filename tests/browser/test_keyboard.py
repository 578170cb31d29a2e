"""The repository's own site by keyboard alone: Tab reaches all that a pointer does, and one sees where one is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.test_site import PAGE_KINDS
from tests.sites import BuiltSite

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# All that a pointer can work and that is drawn now.
WORKABLE = """() => {
    const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")];
    const drawn = all.filter(one => one.checkVisibility({checkVisibilityCSS: true}));
    drawn.forEach((one, at) => one.dataset.workable = at);
    return drawn.length;
}"""

# Where the keyboard is: which of them, and how wide the line around it is.
FOCUSED = """() => {
    const at = document.activeElement, style = getComputedStyle(at);
    const width = style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth);
    return [at.dataset.workable ?? "", width, at.outerHTML.slice(0, 90)];
}"""


@pytest.mark.parametrize("pattern", PAGE_KINDS.values(), ids=PAGE_KINDS)
def test_everything_is_reached_and_seen(
    own_site: BuiltSite, served: Callable[[Path], str], chromium: Browser, pattern: str
) -> None:
    """Every link, box and fold has its turn, with a line of at least two pixels around it."""
    page = chromium.new_page()
    page.goto(served(own_site.site) + own_site.pages(pattern)[0])
    page.wait_for_load_state("networkidle")
    page.evaluate("document.activeElement.blur()")
    left = {str(number) for number in range(page.evaluate(WORKABLE))}
    assert left
    for _ in range(len(left) + 2):
        page.keyboard.press("Tab")
        which, width, what = page.evaluate(FOCUSED)
        if which:
            assert width >= 2, what
        left.discard(which)
    page.close()
    assert left == set()
