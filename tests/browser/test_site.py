"""The repository's own site in a real browser, served under a path prefix.

Which pages there are is read from the built site, which words they hold from the pages' Markdown: the tests stay true
when the sample content changes.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.sites import PREFIX, BuiltSite

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# One page of each kind is looked at: the first whose file matches.
PAGE_KINDS = {
    "home": "index.html",
    "article": "articles/*/index.html",
    "dossier": "topics/*/index.html",
    "topics": "topics/index.html",
    "chronology": "chronology/index.html",
    "period": "chronology/*/index.html",
    "archive": "archive/index.html",
    "month": "archive/20*/index.html",
    "outlet": "archive/outlets/*/index.html",
    "sources": "sources/index.html",
    "search": "search/index.html",
    "not found": "404.html",
}

# The colour behind the text: the body's, or the root's where the body has none of its own.
GROUND = """() => {
    const colour = element => getComputedStyle(element).backgroundColor;
    const own = colour(document.body);
    return own === "rgba(0, 0, 0, 0)" ? colour(document.documentElement) : own;
}"""


class Visit(NamedTuple):
    """A page in the browser and what went wrong on it so far: console errors, exceptions, failed requests."""

    page: Page
    errors: list[str]
    requests: list[str]


@pytest.fixture(scope="module")
def address(own_site: BuiltSite, served: Callable[[Path], str]) -> str:
    """Where the site is served, ending in a slash."""
    return served(own_site.site)


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Visit]:
    """A fresh browser page that remembers its requests and its errors."""
    page = chromium.new_page()
    errors: list[str] = []
    requests: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    page.on("response", lambda answer: errors.append(f"{answer.status} {answer.url}") if answer.status >= 400 else None)
    page.on("requestfailed", lambda request: errors.append(f"{request.failure} {request.url}"))
    yield Visit(page, errors, requests)
    page.close()


@pytest.mark.parametrize("pattern", PAGE_KINDS.values(), ids=PAGE_KINDS)
def test_a_page_loads_whole_and_asks_no_other_host(
    own_site: BuiltSite, address: str, visit: Visit, pattern: str
) -> None:
    """Every kind of page asks for nothing outside the site, misses nothing and logs no error."""
    visit.page.goto(address + own_site.pages(pattern)[0], wait_until="networkidle")
    assert visit.requests, "nothing was requested: the listener does not work"
    assert [url for url in visit.requests if not url.startswith((address, "data:"))] == []
    assert visit.errors == []


@pytest.mark.parametrize("pattern", PAGE_KINDS.values(), ids=PAGE_KINDS)
def test_a_narrow_phone_never_scrolls_sideways(own_site: BuiltSite, address: str, visit: Visit, pattern: str) -> None:
    """Every kind of page fits into 320 pixels, with everything on it that can be opened open."""
    visit.page.set_viewport_size({"width": 320, "height": 640})
    visit.page.goto(address + own_site.pages(pattern)[0])
    visit.page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("width", [768, 900, 960, 961, 1440])
def test_the_bar_is_one_line_from_a_tablet_on(own_site: BuiltSite, address: str, visit: Visit, width: int) -> None:
    """The site's name, the ways in and the search box stand beside each other, none below another."""
    visit.page.set_viewport_size({"width": width, "height": 800})
    visit.page.goto(address + own_site.pages("articles/*/index.html")[0])
    boxes = [visit.page.locator(name).bounding_box() for name in (".bar__name", ".bar__nav", ".bar__search")]
    shown = [box for box in boxes if box]
    assert len(shown) == 3
    assert max(box["y"] for box in shown) < min(box["y"] + box["height"] for box in shown)


@pytest.mark.parametrize("pattern", PAGE_KINDS.values(), ids=PAGE_KINDS)
def test_every_link_within_the_site_leads_to_a_page(
    own_site: BuiltSite, address: str, visit: Visit, pattern: str
) -> None:
    """No link of any kind of page leads out of the prefix or to a file that is not there."""
    visit.page.goto(address + own_site.pages(pattern)[0])
    targets: list[str] = visit.page.eval_on_selector_all("a", "all => all.map(a => a.href)")
    links = {target.split("#")[0].split("?")[0] for target in targets}
    host = address.removesuffix(PREFIX)
    inside = sorted(link for link in links if link.startswith(host))
    assert inside, "the page has no link within the site"
    assert [link for link in inside if not _file(own_site.site, address, link).is_file()] == []


def _file(site: Path, address: str, link: str) -> Path:
    if not link.startswith(address):
        return site / "outside of the prefix"
    path = site / link.removeprefix(address)
    return path / "index.html" if link.endswith("/") else path


def test_an_article_leads_to_the_dossier_and_back(own_site: BuiltSite, address: str, visit: Visit) -> None:
    """A name in an article's text leads to the dossier of the Syrian Democratic Forces, which lists that article."""
    dossier = address + "topics/sdf/"
    for article in own_site.pages(PAGE_KINDS["article"]):
        visit.page.goto(address + article)
        names = [a for a in visit.page.locator(".prose a").all() if a.evaluate("a => a.href") == dossier]
        if names:
            break
    else:
        pytest.fail("no article links to the dossier of the Syrian Democratic Forces")
    names[0].click()
    assert visit.page.url == dossier
    assert "Syrian Democratic Forces" in visit.page.locator("h1").inner_text()
    back = [a for a in visit.page.locator("main a").all() if a.evaluate("a => a.href") == address + article]
    assert back, f"the dossier does not list {article}"
    back[0].click()
    assert visit.page.url.split("#")[0] == address + article


def test_search_finds_an_article_by_a_word_of_its_body(own_site: BuiltSite, address: str, visit: Visit) -> None:
    """A word that one article alone holds leads to this article, from the keyboard."""
    slug, word = _word_of_one_article(own_site.project / "content" / "articles")
    visit.page.goto(address + "search/")
    field = visit.page.locator("main input[name=q]")
    field.fill(word)
    field.press("Enter")
    hit = visit.page.locator(f"main a[href*='articles/{slug}/']").first
    hit.wait_for(timeout=15_000)
    assert f"q={word}" in visit.page.url
    hit.click()
    assert visit.page.url.split("#")[0].split("?")[0] == f"{address}articles/{slug}/"
    assert word in visit.page.locator(".prose").inner_text().lower()
    assert visit.errors == []


def _word_of_one_article(folder: Path) -> tuple[str, str]:
    """The longest plain lower-case word that stands in one article's body and in no other article."""
    words = {page.stem: set(re.findall(r"\b[a-z]{7,}\b", _body(page))) for page in sorted(folder.glob("*.md"))}
    counts = Counter(word for found in words.values() for word in found)
    rare = sorted((-len(word), word, slug) for slug, found in words.items() for word in found if counts[word] == 1)
    assert rare, "no article has a word of its own"
    return rare[0][2], rare[0][1]


def _body(page: Path) -> str:
    return page.read_text("utf-8").split("\n---\n", maxsplit=1)[1]


def test_the_system_decides_between_light_and_dark(own_site: BuiltSite, address: str, visit: Visit) -> None:
    """A reader whose system is dark gets a dark ground and light words, without a script."""
    visit.page.emulate_media(color_scheme="light")
    visit.page.goto(address + own_site.pages(PAGE_KINDS["article"])[0])
    light = _brightness(visit.page.evaluate(GROUND))
    visit.page.emulate_media(color_scheme="dark")
    dark = _brightness(visit.page.evaluate(GROUND))
    words = _brightness(visit.page.evaluate("getComputedStyle(document.querySelector('.prose p')).color"))
    assert dark < 64 < 192 < light
    assert words > 160


def _brightness(colour: str) -> float:
    """The mean of red, green and blue in "rgb(20, 22, 26)"."""
    return sum(float(number) for number in re.findall(r"[\d.]+", colour)[:3]) / 3


def test_an_article_reads_completely_without_scripts(own_site: BuiltSite, address: str, chromium: Browser) -> None:
    """With JavaScript off every block of every article's body is there to see, word for word and in order."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    for article in own_site.pages(PAGE_KINDS["article"]):
        page.goto(address + article)
        written = _words(_body(own_site.project / "content" / f"{article.rstrip('/')}.md"))
        assert written, f"{article} has no words"
        assert _words(page.locator(".prose").inner_text()) == written, article
    context.close()


def _words(text: str) -> list[str]:
    """The words of Markdown as we write it, or of what a browser shows: tags, escapes and paragraph marks aside."""
    bare = html.unescape(re.sub(r"<[^<>]+>|¶\s*\d+", "", text))
    return re.findall(r"[^\W_]+", bare)
