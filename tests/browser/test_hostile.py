"""Hostile text on its whole way: onto pages, through MkDocs, into a real browser whose content policy is switched off.

Each string is a paragraph, a headline, a caption and an entry of a feed. Shown is what was given, nothing runs, nothing
is asked of another host. Strings of our own always run; those of ../shared where it is, of its long list of scripts
every fortieth, or all where BRIEFING_HOSTILE is "all".
"""

from __future__ import annotations

import json
import os
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator import markup, pages
from generator.model import Article, Caption, Paragraph, Received, Role
from generator.pages.carriable import carriable
from tests.sites import PROJECT, BuiltSite, briefing, mkdocs

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

OWN = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<svg/onload=alert(1)>",
    "<base href='https://example.com/'>",
    "<meta http-equiv=refresh content='0;url=https://example.com/'>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<!--", "-->", "<![CDATA[", "]]>", "<?php", "<!DOCTYPE html>",
    "</div></article></main>",
    "<style>*{display:none}</style>",
    "[click](javascript:alert(1))",
    "![x](https://example.com/x.png)",
    "[x]: https://example.com",
    "<https://example.com>",
    "{: onfocus=alert(1) autofocus}",
    "{#__search}",
    "{{ config.site_name }} {% include 'main.html' %} {# no #}",
    "--8<-- 'mkdocs.yml'",
    "[TOC]", "*[HTML]: x", "[^1]: note", "```", "~~~", "    indented", "\ttabbed",
    "1986. A great year", "- no list", "+ no list", "# no heading", "> no quote", "===", "---", "| a | b |",
    "a<b but c>d", "__init__", "5*3*2", "snake_case_name", "**bold**", "~~gone~~", "`code`", "\\", "\\*",
    "R&D &copy; &#x3c;b&#x3e; &amp;lt;",
    "key: value", "'", '"', "''", "null", "~", "yes", "2026-01-20", "!!python/object:os.system x", "&a *a", "%YAML 1.2",
    "#import \"x\"", "$x^2$", "@preview/x", "$(reboot)", "%s %n {0}",
    "قال إنه لن يذهب (2014).", "\u202bעברית\u202c", "\u202eoverride", "zero\u200bwidth", "e\u0301 and é", "👩‍👩‍👧 🇸🇾",
    "a\x00b\x07c\x7f", "\ufeffmark", "\ufffe", "line\u2028separator", "non\u00a0breaking",
    "x" * 3_000, "[" * 300, "<" * 300, "- " * 300, "&" * 300,
)  # fmt: skip
"""Strings that broke pages somewhere."""

A_PAGE = 100
"""Strings that share a page as its paragraphs and captions."""

IS_ALL = os.environ.get("BRIEFING_HOSTILE") == "all"

IN_A_FEED = 600 if IS_ALL else 150
"""Strings that are entries of a feed, taken evenly."""

PLAIN = "A plain sentence stands here, said the clerk, so that there is an article in any case."

LOOK = """document => {
    const words = element => {
        const copy = element.cloneNode(true);
        copy.querySelectorAll(".pn").forEach(mark => mark.remove());
        return copy.textContent;
    };
    const all = selector => [...document.querySelectorAll(selector)];
    const isBad = element => [...element.attributes].some(({name, value}) => name.startsWith("on")
        || (["href", "src", "action", "formaction", "srcdoc"].includes(name)
            && (/^\\s*(javascript|data|vbscript):/i.test(value) || name === "srcdoc"
                || (/^(https?:)?\\/\\//i.test(value) && element.rel !== "canonical"))));
    const bad = "iframe, object, embed, base, img, audio, video, meta[http-equiv=refresh], .prose style, .prose form";
    return {
        title: document.title,
        headline: words(document.querySelector("h1")),
        described: all("script[type='application/ld+json']").map(each => JSON.parse(each.textContent).headline || ""),
        blocks: all(".prose > p, .prose > h2, .prose > blockquote > p, .prose > ul > li").map(words),
        captions: all(".photo > span[lang]").map(words),
        scripts: all("script").map(each => each.src || each.type),
        bad: [...all(bad), ...all("*").filter(isBad)].map(each => each.outerHTML.slice(0, 200)),
        listed: all("main a").map(words),
    };
}"""
"""What a page shows, and what on it could run or fetch."""

PARSED = f"""async addresses => Promise.all(addresses.map(async address => {{
    const answer = await fetch(address);
    return ({LOOK})(new DOMParser().parseFromString(await answer.text(), "text/html"));
}}))"""
"""The same of many pages, parsed as the browser parses but not opened."""

Given = dict[str, Article]


def _texts(shared: Path | None) -> tuple[str, ...]:
    """The strings of a run, each once."""
    found = list(OWN)
    if shared:
        found += json.loads((shared / "blns.json").read_text("utf-8"))
        scripts = (shared / "xss-payload-list.txt").read_bytes().decode("utf-8").split("\n")
        found += scripts if IS_ALL else scripts[::40]
    return tuple(dict.fromkeys(text for text in found if text.strip()))


def _articles(texts: tuple[str, ...]) -> Iterator[Article]:
    """Each text as a paragraph and a caption among others, as a headline of its own; ours in every role."""
    for at in range(0, len(texts), A_PAGE):
        batch = texts[at : at + A_PAGE]
        yield _article(f"body-{at}", f"Body {at}", [Paragraph(text) for text in batch], batch)
    for role in (Role.SUBHEADING, Role.QUOTE, Role.LIST):
        yield _article(f"role-{role.value}", f"All as {role.value}", [Paragraph(text, role) for text in OWN], ())
    for number, text in enumerate(texts):
        yield _article(f"headline-{number:04}", text, [Paragraph(PLAIN)], ())


def _article(slug: str, headline: str, paragraphs: Iterable[Paragraph], captions: Iterable[str]) -> Article:
    raw = Received("", 0, 0, "")
    return Article(slug, headline, tuple(paragraphs), raw, captions=tuple(Caption(text, text) for text in captions))


def _feed(texts: tuple[str, ...]) -> str:
    """An RSS file with each text as an entry's title and its words."""
    carried = [text for text in texts if not markup.printable(text)[1]]
    entries = "".join(
        f"<item><title>{escape(text)}</title><description>{escape(f'<p>{escape(text)}</p><p>{PLAIN}</p>')}"
        f"</description></item>"
        for text in carried
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title>{entries}</channel></rss>'


@pytest.fixture(scope="session")
def texts() -> tuple[str, ...]:
    """The strings of this run."""
    folder = PROJECT.parent / "shared" / "corpora" / "hostile"
    return _texts(folder if folder.is_dir() else None)


@pytest.fixture(scope="session")
def given(texts: tuple[str, ...]) -> Given:
    """The articles that are put onto pages, by slug, with what no page can carry made visible."""
    return {article.slug: carriable(article)[0] for article in _articles(texts)}


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory, texts: tuple[str, ...], given: Given) -> BuiltSite:
    """A new site of those articles and of a feed, built by MkDocs."""
    folder = tmp_path_factory.mktemp("hostile")
    briefing("new", "site", cwd=folder)
    site = folder / "site"
    (folder / "feed.xml").write_text(_feed(texts[:: max(1, len(texts) // IN_A_FEED)]), "utf-8")
    briefing("add", "../feed.xml", cwd=site)
    for slug, article in given.items():
        (site / "content" / "articles" / f"{slug}.md").write_text(pages.page_text(article), "utf-8", newline="\n")
    mkdocs("build", "--strict", "--quiet", cwd=site)
    return BuiltSite(site, site / "site")


class Watched:
    """A browser page, and what a hostile text did on it: dialogs, errors, requests to anywhere else."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address
        self.did: list[str] = []
        page.on("dialog", self._dialog)
        page.on("pageerror", lambda error: self.did.append(f"error: {error}"))
        page.on("request", lambda request: self._asked(request.url))
        page.on("popup", lambda popup: self.did.append(f"popup: {popup.url}"))

    def _dialog(self, dialog: Any) -> None:
        self.did.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _asked(self, url: str) -> None:
        if not url.startswith((self.address, "data:")):
            self.did.append(f"request: {url}")


@pytest.fixture
def watched(hostile_site: BuiltSite, served: Callable[[Path], str], chromium: Browser) -> Iterator[Watched]:
    """A page of a browser that does not heed the site's content policy: what holds must hold without it."""
    context = chromium.new_context(bypass_csp=True)
    yield Watched(context.new_page(), served(hostile_site.site))
    context.close()


def test_every_text_shows_as_itself_and_nothing_else_stands_there(watched: Watched, given: Given) -> None:
    """All pages, parsed by the browser: words as given, our scripts alone, no handler, nothing from elsewhere."""
    looks = _looks(watched, given)
    scripts = looks["body-0"]["scripts"]
    assert [script for script in scripts if script != "application/ld+json"]
    for slug, article in given.items():
        look = looks[slug]
        assert look["bad"] == [], slug
        assert look["scripts"] == scripts, slug
        assert _normal(look["headline"]) == _normal(article.headline), slug
        assert _normal(look["title"]).startswith(_normal(article.headline)), slug
        assert {_normal(each) for each in look["described"] if each} <= {_normal(article.headline)}, slug
        assert [_normal(block) for block in look["blocks"]] == [_normal(p.text) for p in article.paragraphs], slug
        assert [_normal(caption) for caption in look["captions"]] == [_normal(c.text) for c in article.captions], slug
    assert watched.did == []


def test_nothing_runs_when_the_pages_are_opened(watched: Watched, given: Given) -> None:
    """Opened for real, clicked and focused: no dialog, no error, no request to anywhere else."""
    headlines = [slug for slug in given if slug.startswith("headline")]
    for slug in [
        *(slug for slug in given if slug not in headlines),
        *headlines[: len(OWN)],
        *headlines[len(OWN) :: 15],
    ]:
        watched.page.goto(f"{watched.address}articles/{slug}/", wait_until="domcontentloaded")
        look = watched.page.evaluate(f"() => ({LOOK})(document)")
        assert look["bad"] == [], slug
        assert len(look["blocks"]) == len(given[slug].paragraphs), slug
    assert watched.did == []


def test_lists_show_every_headline(watched: Watched, given: Given) -> None:
    """The archive of undated articles lists all headlines as they are, and nothing runs there, at home or in search."""
    listed: set[str] = set()
    for path in ("", "archive/", "archive/undated/", "search/", "topics/"):
        watched.page.goto(watched.address + path, wait_until="load")
        look = watched.page.evaluate(f"() => ({LOOK})(document)")
        assert look["bad"] == [], path
        listed.update(map(_normal, look["listed"]))
    missing = [slug for slug, article in given.items() if _normal(article.headline) not in listed]
    assert missing == []
    assert watched.did == []


def test_a_feed_of_them_is_pages_that_show_what_was_read(
    hostile_site: BuiltSite, watched: Watched, given: Given
) -> None:
    """What intake made of an entry is what its page shows; most titles are headlines as they are.

    The title of an RSS entry may be markup: of "<b>Talks</b>" the word is the headline, and nobody can tell otherwise.
    """
    articles = pages.read_pages(pages.Folders(hostile_site.project / "content" / "articles"))[0]
    entries = {article.slug: article for article in articles if article.raw.file == "feed.xml"}
    assert len(entries) > len(OWN) / 2
    for slug, look in _looks(watched, entries).items():
        assert look["bad"] == [], slug
        assert _normal(look["headline"]) == _normal(entries[slug].headline), slug
        assert [_normal(each) for each in look["blocks"]] == [_normal(p.text) for p in entries[slug].paragraphs], slug
    headlines = {_normal(article.headline) for article in entries.values()}
    asked = {_normal(article.headline) for article in given.values()}
    assert len(headlines & asked) > 0.75 * len(headlines)
    assert watched.did == []


def _looks(watched: Watched, slugs: Iterable[str]) -> dict[str, Any]:
    watched.page.goto(watched.address)
    every = list(slugs)
    looks: dict[str, Any] = {}
    for at in range(0, len(every), A_PAGE):
        batch = every[at : at + A_PAGE]
        found = watched.page.evaluate(PARSED, [f"{watched.address}articles/{slug}/" for slug in batch])
        looks.update(zip(batch, found, strict=True))
    return looks


def _normal(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
