"""The search page of the repository's own site in a real browser, under a path prefix.

What there is to find is read from the built site: the tests stay true when the sample content changes.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest

from tests.sites import BuiltSite

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Search = Callable[..., "Page"]


@pytest.fixture
def search(own_site: BuiltSite, served: Callable[[Path], str], chromium: Browser) -> Iterator[Search]:
    """A function that opens the search page for a question and waits for its answer; errors fail the test."""
    address = served(own_site.site) + "search/"
    page = chromium.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)

    def opened(query: str = "", **filters: str) -> Page:
        page.goto(f"{address}?{urlencode({'q': query, **filters})}")
        _wait(page)
        return page

    yield opened
    page.close()
    assert errors == []


def _wait(page: Page) -> None:
    page.locator("#count", has_text=re.compile(r"\d page|Nothing found")).wait_for()


def _total(page: Page) -> int:
    found = re.match(r"\d+", page.inner_text("#count"))
    return int(found[0]) if found else 0


def _counts(page: Page) -> dict[tuple[str, str], int]:
    page.locator("#facets").wait_for()
    rows = "all => all.map(i => [i.name, i.value, +i.parentElement.querySelector('.n').textContent])"
    return {(facet, value): count for facet, value, count in page.eval_on_selector_all("#facets input", rows)}


@pytest.mark.parametrize("query", ["government", "SDF", 'SDF -"four days"'])
def test_each_facet_counts_what_choosing_it_shows(search: Search, query: str) -> None:
    """For a word, a name with others, and an exclusion, the number beside a value is the number of hits with it."""
    counts = _counts(search(query))
    assert {facet for facet, _ in counts} >= {"topic", "month", "kind", "language"}
    first = dict(reversed(counts))
    for facet, value in first.items():
        assert _total(search(query, **{facet: value})) == counts[facet, value], (facet, value)


def test_a_tick_narrows_the_hits_and_the_address_can_be_shared(search: Search) -> None:
    """Ticking goes into the address, reloading shows the same, and Back takes the tick away again."""
    page = search("SDF")
    everything = _total(page)
    tick = page.locator("#facets input[name=kind][value=Article]")
    articles = int(tick.locator("xpath=../span[@class='n']").inner_text())
    tick.check()
    page.locator("#chosen", has_text="Article").wait_for()
    assert "kind=Article" in page.url
    assert _total(page) == articles < everything
    assert page.evaluate("document.activeElement.value") == "Article", "the keyboard has lost its place"
    page.reload()
    _wait(page)
    assert _total(page) == articles
    page.locator("#chosen a").first.click()
    page.locator("#chosen").wait_for(state="hidden")
    page.locator("#count", has_text=f"{everything} pages").wait_for()  # the answer comes after the tick is gone


@pytest.mark.parametrize("width", [390, 820])
def test_the_filters_follow_the_hits_where_they_stand_below(search: Search, width: int) -> None:
    """However few the hits are, nothing empty is between them."""
    page = search("prison", kind="Article")
    page.locator("#facets").wait_for()
    page.set_viewport_size({"width": width, "height": 1400})
    hits, facets = page.locator("#hits").bounding_box(), page.locator("#facets").bounding_box()
    assert hits
    assert facets
    assert 0 <= facets["y"] - (hits["y"] + hits["height"]) < 100


def test_a_name_finds_its_topics_other_names_and_says_so(search: Search) -> None:
    """SDF finds the pages on the Syrian Democratic Forces; "only" finds those that say SDF."""
    page = search("SDF")
    assert "SDF also finds Syrian Democratic Forces" in page.inner_text("#also")
    everything = _total(page)
    page.locator("#also a", has_text="Only “SDF”").click()
    page.wait_for_url("**exact=1**")
    page.locator("#also", has_text="looked for as written").wait_for()
    assert 0 < _total(page) <= everything


def test_a_topics_own_page_is_among_the_first_for_each_of_its_names(search: Search, own_site: BuiltSite) -> None:
    """Whoever asks for a topic finds its dossier without scrolling; by its full name it comes first."""
    names = json.loads((own_site.site / "search" / "names.json").read_text("utf-8"))
    listed = {name: 3 for name, _, _, _ in names if len(name.split()) > 2}
    assert listed
    for name, places in listed.items():
        titles = search(name).locator("#hits h2").all_inner_texts()
        assert name in titles[:places], name


def test_so_it_is_for_its_name_in_another_script(search: Search) -> None:
    """With its article, as it is listed; what stands in the index alone is shown nowhere."""
    page = search("العراق")
    assert "Iraq" in page.locator("#hits h2").all_inner_texts()
    assert "␞" not in page.inner_text("main")


def test_an_author_is_found(search: Search) -> None:
    """Though the byline is no part of the text."""
    assert _total(search('"Tamsin Orlevik"')) > 0


def test_a_phrase_may_stand_in_the_quotation_marks_of_print(search: Search) -> None:
    """As phones type them, and as the page shows it."""
    assert _total(search("“four days”", exact="1")) == _total(search('"four days"', exact="1"))


def test_a_snippet_begins_with_a_sentence_where_one_is_near(search: Search) -> None:
    """What a sentence says of the hit is read from its beginning, without the end of the one before."""
    lines = search("SDF").locator("#hits .list__line").all_inner_texts()
    assert [line for line in lines if re.match(r"… The Syrian Democratic Forces ", line)]


def test_a_word_is_left_out_and_a_phrase_kept_together(search: Search) -> None:
    """With and without the word make up all; the marked words of a phrase stand together."""
    everything, both, one = (_total(search(f"government{more}", exact="1")) for more in ("", " prison", " -prison"))
    assert everything == both + one
    page = search('"four days"')
    assert _total(page) > 0
    assert {mark.lower() for mark in page.locator("#hits mark").all_inner_texts()} == {"four days"}


def test_the_newest_come_first_on_request(search: Search) -> None:
    """The dates fall, and what has none comes last."""
    page = search("government", sort="newest")
    days = page.eval_on_selector_all("#hits li", "all => all.map(li => li.querySelector('time')?.dateTime ?? '')")
    assert len(days) > 2
    assert days == sorted(days, reverse=True)


def test_arabic_is_found_with_and_without_its_article(search: Search, own_site: BuiltSite) -> None:
    """From the English search page, and no folded word shows."""
    articles = [page for page in own_site.site.glob("articles/*/index.html") if 'lang="ar"' in page.read_text("utf-8")]
    assert articles, "the site has no Arabic article"
    text = articles[0].read_text("utf-8").split('class="prose"')[1]
    word = next(found for found in re.findall(r"\bال\w{4,}", text))
    for written in (word, word.removeprefix("ال")):
        page = search(written)
        assert page.locator(f"#hits a[href*='{articles[0].parent.name}']").count() == 1, written
        assert "␞" not in page.inner_text("#hits")
        assert page.locator("#hits mark").count() > 0, written


def test_every_topic_is_found_by_each_of_its_names(search: Search, own_site: BuiltSite) -> None:
    """The names that the site gives to the search lead to the topic's articles."""
    names = json.loads((own_site.site / "search" / "names.json").read_text("utf-8"))
    name, _, others, _ = max(names, key=lambda row: len(row[2]))
    assert others
    for other in others[:3]:
        page = search(other)
        assert ("topic", name) in _counts(page), other
        assert page.locator("#hits li").count() > 0, other


def test_a_filter_alone_lists_its_pages(search: Search) -> None:
    """Without a word all pages with the value are listed, the newest first, with the topic's names marked."""
    page = search(topic="Syrian Democratic Forces")
    assert _total(page) > 0
    assert page.locator("#hits mark").count() > 0


def test_every_word_of_every_text_is_found_as_it_is_written(search: Search, own_site: BuiltSite) -> None:
    """The page cuts a word as the index does: whatever is read on a page can be asked for."""
    folder = own_site.site / "pagefind"
    texts = [_unpacked(file)["content"] for file in folder.glob("texts/*/*.packed")]
    held = {word for file in folder.glob("words/*.packed") for word in _unpacked(file)}
    words = sorted({word for text in texts for word in text.split()} - {"␞"})
    assert len(words) > 500
    cut = search("government").evaluate("words => words.map(word => briefingSearch.stems(word))", words)
    assert [word for word, stems in zip(words, cut, strict=True) if not held.issuperset(stems)] == []


def _unpacked(file: Path) -> Any:
    return json.loads(gzip.decompress(file.read_bytes()).decode().removeprefix("pagefind_dcd"))
