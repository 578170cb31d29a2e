"""generator/weave/wording.py, and the pages: words that run the other way move nothing beside them."""

import re
from dataclasses import replace
from datetime import date

from lxml import html

from generator.model import Alias, Byline, Edition, Event, Kind, Precision, Published, Site, Source, Topic
from generator.topics import all_mentions
from generator.weave import woven
from generator.weave.views import Words
from generator.weave.wording import given, listed, phrased, plain, quoting
from tests.weave.editions import article
from tests.weave.test_finished import tree

ARABIC = re.compile(r"[\u0621-\u064a]")
HARBOUR = Topic(
    "harbour", "ميناء رأس الملح", Kind.PLACE, (Alias("ميناء رأس الملح", "harbour"), Alias("المرفأ", "harbour"))
)


def test_a_phrase_keeps_what_is_given_apart() -> None:
    """From its own words; one that is empty leaves nothing."""
    made = phrased(
        "{outlet}, with {agencies}.", outlet=given("الميناء"), agencies=listed([given("A"), given("B")], " and ")
    )
    assert [words.text for words in made if words.is_given] == ["الميناء", "A", "B"]
    assert plain(made) == "الميناء, with A and B."
    assert phrased("{a}, {b}", a=given(""), b="2026") == (Words(", "), Words("2026"))


def test_a_quotation_of_the_text_is_given_and_its_marks_are_not() -> None:
    """A reason that quotes nothing, or opens a quotation and never ends it, is the line's own."""
    assert quoting("stated: “الثلاثاء 20 يناير”, twice “x”") == (
        *(Words("stated: “"), Words("الثلاثاء 20 يناير", is_given=True), Words("”, twice “")),
        *(Words("x", is_given=True), Words("”")),
    )
    assert quoting("stated by its page") == (Words("stated by its page"),)
    assert quoting("a “b") == (Words("a “b"),)


def arabic() -> Edition:
    """Two articles with Arabic names wherever a line of the site's own has a name."""
    source = Source("صحيفة المرفأ", "printed: “صحيفة المرفأ” in the text")
    told_by = Byline(("ليلى حداد", "John Smith"), ("وكالة البحر", "Reuters"))
    day = Published(date(2026, 1, 20), Precision.DAY, "stated: “الثلاثاء 20 يناير 2026”")
    one, other = (
        replace(
            article(slug, "وصل القارب إلى ميناء رأس الملح يوم الثلاثاء."),
            headline="وصول القارب",
            language="ar",
            source=source,
            byline=told_by,
            published=day,
        )
        for slug in ("one", "other")
    )
    reason = "“يوم الثلاثاء” counted from 20 Jan 2026"
    event = Event("one", 0, 0, 43, date(2026, 1, 20), Precision.DAY, "يوم الثلاثاء", 30, reason)
    articles = (one, other)
    return Edition(articles, (HARBOUR,), all_mentions(articles, (HARBOUR,)), events=(event,))


def shown() -> dict[str, html.HtmlElement]:
    """Their pages on an English site."""
    return {page.path: tree(page) for page in woven(arabic(), Site("The Example Briefing", "https://example.org/"))}


def test_every_arabic_word_of_an_english_site_is_kept_apart() -> None:
    """On every page: within <bdi>, or within a block with a direction of its own."""
    found = {path: _loose(page) for path, page in shown().items()}
    assert len(found) > 10
    assert {path: loose for path, loose in found.items() if loose} == {}


def test_names_in_a_row_are_each_kept_apart() -> None:
    """An outlet and its agencies in a list; headline, outlet and site in a citation."""
    pages = shown()
    (line, *_) = pages["archive/2026-01.md"].find_class("list__meta")
    assert [bdi.text for bdi in line.iter("bdi")] == ["صحيفة المرفأ", "وكالة البحر", "Reuters"]
    assert line.text_content().startswith("صحيفة المرفأ, with وكالة البحر and Reuters")
    (cited,) = pages["articles/one.md"].find_class("cite__text")
    assert [bdi.text for bdi in cited.iter("bdi")] == [
        *("وصول القارب", "صحيفة المرفأ", "The Example Briefing"),
        "https://example.org/articles/one/",
    ]


def _loose(element: html.HtmlElement) -> list[str]:
    """Arabic texts below an element that stand in nothing that keeps them apart."""
    if element.tag == "bdi" or element.get("dir"):
        return []
    below = [text for child in element for text in (*_loose(child), child.tail or "")]
    return [text for text in (element.text or "", *below) if ARABIC.search(text)]
