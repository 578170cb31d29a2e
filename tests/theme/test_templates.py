"""The page templates: hostile text stays text, nothing is forgotten, nothing but the page's own host is named."""

from __future__ import annotations

import re

import lxml.html
import markdown
import pytest
from lxml.html import HtmlElement

from tests.theme.views import HREF, MARKDOWN, PAGES, PAYLOAD, THEME, VIEWS, body, empty, filled, strings

EXTENSIONS = ["toc", "tables", "fenced_code", "md_in_html"]

NEVER = {"script", "iframe", "object", "embed", "base", "meta", "link", "style", "img", "math", "template"}

# The front page's topics name their latest articles, and no more of them; their charts have no axis.
NOT_SHOWN = re.compile(
    r"view\.topics\.\d\.(?:latest\.\d\.(?:outlet|sentence\.\d\.text)|bars\.(?:first|last|bars\.\d\.period))"
)

OTHER_HOST = re.compile(r"""(?<!xmlns=")\bhttps?://[\w-]|["'(]//[\w-]|@import""")  # "https://cdn", url(//cdn)


def _page(text: str) -> HtmlElement:
    return lxml.html.fromstring(f"<main>{markdown.markdown(text, extensions=EXTENSIONS)}</main>")


def _words(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(params=[name for name, view in VIEWS.items() if view])
def hostile_page(request):
    """A page's name, a view of hostile strings, and the page as MkDocs' Markdown shows it."""
    view = filled(VIEWS[request.param])
    return request.param, view, _page(body(request.param, view))


def test_hostile_text_makes_no_element_and_no_attribute(hostile_page):
    """No string of a view becomes a script, a frame, a handler, a style or a link; drawings are of bars."""
    name, _, page = hostile_page
    assert NEVER.isdisjoint(element.tag for element in page.iter())
    assert {part.tag for drawing in page.iter("svg") for part in drawing} <= {"rect"}
    attributes = [(key, value) for element in page.iter() for key, value in element.attrib.items()]
    assert [key for key, _ in attributes if key.startswith("on") or key == "style"] == []
    hrefs = {value for key, value in attributes if key in ("href", "src", "action")}
    assert hrefs, f"{name} has no link"
    assert not [href for href in hrefs if href.strip().lower().startswith(("javascript:", "data:"))]


def test_hostile_text_leaves_the_structure_alone(hostile_page):
    """A page of hostile strings has the very elements of a page of harmless ones."""
    name, view, page = hostile_page
    plain = body(name, view)
    for text in (*strings(view).values(), HREF):
        plain = plain.replace(_escaped(text), "harmless") if text not in (MARKDOWN, "") else plain
    assert [element.tag for element in _page(plain).iter()] == [element.tag for element in page.iter()]


def _escaped(text: str) -> str:
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("'", "&#39;"), ('"', "&#34;")):
        text = text.replace(sign, entity)
    return text


def test_every_string_of_a_view_is_on_its_page_word_for_word(hostile_page):
    """No field of a view is forgotten by its template, and none loses a character to Markdown."""
    _, view, page = hostile_page
    attributes = " ".join(value for element in page.iter() for value in element.attrib.values())
    shown = _words(f"{page.text_content()} {attributes}")
    expected = {path: text for path, text in strings(view).items() if PAYLOAD in text and not NOT_SHOWN.match(path)}
    assert expected, "the view holds no text"
    assert [path for path, text in expected.items() if _words(text) not in shown] == []


@pytest.mark.parametrize("name", [name for name, view in VIEWS.items() if view])
def test_a_view_with_nothing_in_it_makes_a_page_without_empty_lists(name):
    """Where there is nothing to say no empty list, section head or time element is left."""
    page = _page(body(name, empty(VIEWS[name])))
    groups = page.iter("ul", "ol", "tbody", "nav", "aside")
    assert [group.tag for group in groups if not group.text_content().strip()] == []
    assert page.xpath("//time[not(text())]") == []


def test_an_address_is_a_link_only_when_it_is_one_of_the_web():
    """An original address with another scheme reads "Not supplied"."""
    page = _page(body("article", filled(VIEWS["article"])))
    assert "Not supplied" in page.text_content()
    assert page.xpath("//a[starts-with(@href, 'javascript')]") == []


def test_prose_is_rendered_as_markdown_inside_the_frame():
    """The article's text is Markdown: a paragraph with a link, in the element that the style sheet knows."""
    page = _page(body("article", filled(VIEWS["article"])))
    assert page.xpath("//div[@class='prose']/p/a[@href='https://example.org/']/text()") == ["text"]


def test_only_the_text_of_articles_and_dossiers_is_searched():
    """Headline, captions and prose are indexed; removed lines, source and lists of others are not."""
    page = _page(body("article", filled(VIEWS["article"])))
    indexed = page.xpath("//*[@data-pagefind-body]")
    assert {element.get("class").split()[0] for element in indexed} == {"headline", "deck", "hang", "story__main"}
    assert page.xpath("//*[@data-pagefind-body]//*[@id='Removed' or @id='Source' or contains(@class, 'list')]") == []
    listings = ("home", "topics", "chronology", "period", "archive", "month", "outlet", "sources", "search")
    assert [name for name in listings if "data-pagefind-body" in (PAGES / f"{name}.md.jinja").read_text("utf-8")] == []


def test_the_search_page_says_what_to_do_without_scripts():
    """Without JavaScript the search page leads to the topics and the archive."""
    page = _page(body("search", None))
    assert [a.get("href") for a in page.xpath("//p[contains(@class, 'no-js-only')]/a")] == ["topics/", "archive/"]


def test_templates_name_no_other_host_and_carry_no_inline_code():
    """No template, style sheet or script reaches for another host; no template has inline style or script."""
    files = [*PAGES.iterdir(), *(file for file in THEME.rglob("*") if file.suffix in (".html", ".css", ".js", ".svg"))]
    assert len(files) > 10
    texts = {file.name: file.read_text("utf-8") for file in sorted(files)}
    assert [name for name, text in texts.items() if OTHER_HOST.search(text)] == []
    templates = {name: text for name, text in texts.items() if name.endswith((".html", ".jinja"))}
    assert [
        n
        for n, t in templates.items()
        if re.search(r"\sstyle=|<style|\son[a-z]+=|<script(?! [^>]*(?:src=|ld\+json))", t)
    ] == []


def test_the_style_sheet_names_files_that_exist():
    """Every url() in the style sheets is a file of the theme."""
    for sheet in ("briefing.css", "paper.css"):
        css = (THEME / "stylesheets" / sheet).read_text("utf-8")
        for target in re.findall(r"url\(([^)]+)\)", css):
            assert (THEME / "stylesheets" / target).resolve().is_file(), target
        assert css.count("{") == css.count("}")
