"""The theme's frame around finished pages, as plain MkDocs builds it."""

from __future__ import annotations

import json
import os
import posixpath

import lxml.html
import pytest

from tests.sites import PREFIX, mkdocs
from tests.theme.conftest import SITE_NAME, ThemeSite, build
from tests.theme.views import PAYLOAD

FRAME = "//head | //header[@class='bar' or @class='plate'] | //footer"
NEVER = {"iframe", "object", "embed", "base", "img", "style"}


def _pages(site: ThemeSite) -> dict[str, lxml.html.HtmlElement]:
    files = sorted(site.folder.rglob("*.html"))
    return {file.relative_to(site.folder).as_posix(): lxml.html.parse(str(file)).getroot() for file in files}


def _address(page: str) -> str:
    return PREFIX + page


def test_site_name_title_and_description_stay_text(theme_site):
    """Names with tags in them are shown as they are written, and make no element on any page."""
    pages = _pages(theme_site)
    assert len(pages) == 10
    for path, page in pages.items():
        assert NEVER.isdisjoint(element.tag for element in page.iter()), path
        assert SITE_NAME in page.findtext(".//title"), path
        scripts = [script for script in page.iter("script") if script.get("type") != "application/ld+json"]
        assert [script for script in scripts if not script.get("src") or script.text] == [], path
        assert [key for e in page.iter() for key in e.attrib if key.startswith("on") or key == "style"] == [], path
        assert page.xpath("//meta/@http-equiv") == ["Content-Security-Policy"], path


def test_machines_are_told_in_an_articles_head(theme_site):
    """JSON-LD, citation tags and OpenGraph hold the very words, however hostile, and stand on articles alone."""
    told = {path: page.xpath("//head/script[@type='application/ld+json']") for path, page in _pages(theme_site).items()}
    articles = {path for path in told if path.startswith("articles/")}
    assert {path for path, scripts in told.items() if scripts} == articles != set()
    for path in articles:
        page = _pages(theme_site)[path]
        assert json.loads(told[path][0].text)["headline"] == PAYLOAD
        assert page.xpath("//meta[@name='citation_title']/@content") == [PAYLOAD]
        assert page.xpath("//meta[@property='article:tag' or @property='article:section']/@content") == [PAYLOAD] * 2


def test_a_policy_stands_in_builds_and_not_in_a_server_that_reloads(tmp_path):
    """What `mkdocs serve` builds for its own address takes the server's script; a build takes none but the site's."""
    site = build(tmp_path, True, [])
    policy = "//meta[@http-equiv='Content-Security-Policy']/@content"
    assert "script-src 'self';" in _pages(site)["index.html"].xpath(policy)[0]
    assert "'unsafe" not in "".join(rule for page in _pages(site).values() for rule in page.xpath(policy))
    config = (tmp_path / "mkdocs.yml").read_text("utf-8").replace("https://example.org/", "http://127.0.0.1:8000/")
    (tmp_path / "mkdocs.yml").write_text(config, "utf-8")
    mkdocs("build", "--strict", cwd=tmp_path)
    assert _pages(site)["index.html"].xpath(policy) == []


def test_no_page_asks_another_host(theme_site):
    """Nothing that a browser loads by itself has an absolute address; only the canonical link has one."""
    for path, page in _pages(theme_site).items():
        loaded = page.xpath("//@src | //link[not(@rel='canonical')]/@href | //form/@action")
        assert loaded, path
        assert [address for address in loaded if "//" in address] == [], path


def test_links_of_the_frame_lead_to_files_under_the_prefix(theme_site):
    """Bar, foot and assets of every page, the 404 page too, resolve to files of the built site."""
    for path, page in _pages(theme_site).items():
        frame = [link for part in page.xpath(FRAME) for link in part.xpath(".//@href | .//@src | .//@action")]
        own = [link for link in frame if not link.startswith(("https://example.org", "#"))]
        assert len(own) > 5, path
        for link in own:
            target = posixpath.normpath(posixpath.join(posixpath.dirname(_address(path)), link)) + "/"
            assert target.startswith(PREFIX), (path, link)
            file = theme_site.folder / target.removeprefix(PREFIX)
            assert (file / "index.html" if file.is_dir() else file).is_file(), (path, link)


def test_computed_pages_go_without_materials_style_sheet(theme_site):
    """Material's style sheet is loaded by people's own pages and the 404 page, its script by none."""
    for path, page in _pages(theme_site).items():
        material = [href for href in page.xpath("//link[@rel='stylesheet']/@href") if "assets/" in href]
        assert bool(material) == (path.startswith("about") or path == "404.html"), path
        assert [src for src in page.xpath("//script/@src") if "assets/" in src] == [], path


def test_each_kind_of_page_has_its_frame(theme_site):
    """An article stands in a story, the front page has the nameplate, people's own pages keep Material's type."""
    pages = _pages(theme_site)
    article = pages["articles/harmless/index.html" if theme_site.tidy else "articles/harmless.html"]
    assert article.xpath("//article[@class='story cols']//h1/text()") == ["Talks go on"]
    assert pages["index.html"].xpath("string(//header[@class='plate']//p[@class='plate__name'])") == SITE_NAME
    assert pages["index.html"].xpath("//p[@class='cutoff']/time/@datetime") == ["2026-01-21"]
    about = pages["about/index.html" if theme_site.tidy else "about.html"]
    assert about.xpath("//article[@class='md-typeset']//h1") != []
    assert [len(page.xpath("//h1")) for page in pages.values()] == [1] * len(pages)


@pytest.mark.parametrize("kind", ["search", "topics", "chronology", "archive"])
def test_the_bar_marks_where_one_is(theme_site, kind):
    """On each main page its own entry in the bar says so, and no other."""
    folder = kind if theme_site.tidy or kind != "search" else ""
    page = _pages(theme_site)[os.path.join(folder, "index.html") if folder else "search.html"]  # noqa: PTH118 - a key
    assert [text.lower() for text in page.xpath("//nav//a[@aria-current='page']/text()")] == [kind]


def test_people_reach_their_own_pages_from_the_foot(theme_site):
    """A page that a person wrote is linked in the foot by its title, as text."""
    home = _pages(theme_site)["index.html"]
    assert "About us" in [" ".join(a.text_content().split()) for a in home.xpath("//footer//nav//a")]


def test_the_letters_are_asked_for_at_once(theme_site):
    """Every page preloads the two fonts that it is set in, by addresses that lead to files of the site."""
    for path, page in _pages(theme_site).items():
        fonts = page.xpath("//link[@rel='preload'][@as='font']/@href")
        assert [href.rsplit("/", 1)[-1] for href in fonts] == ["newsreader-text.woff2", "newsreader-display.woff2"], (
            path
        )
    assert all((theme_site.folder / "fonts" / href.rsplit("/", 1)[-1]).is_file() for href in fonts)
