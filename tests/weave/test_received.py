"""generator.weave.received: what an article's page tells of the lines that it was made from."""

from __future__ import annotations

from dataclasses import replace

from lxml import html

from generator.model import Ledger, LedgerEntry, Received, Site
from generator.weave import woven
from generator.weave.cards import Stand
from generator.weave.received import source_view
from tests.weave.editions import article, edition
from tests.weave.test_finished import tree

STAND = Stand("articles/a.md", Site("Site"))


def test_no_mailbox_is_published_from_a_line_that_is_not_on_the_page() -> None:
    """A letter's header names persons; the article's own words stay as they are."""
    made = article("a", "Write to post@lake.example.")
    entries = (
        LedgerEntry(1, "To: Bo <bo.sample+x@private.example>, ann@b.example", kept=False, why="header", article=0),
        LedgerEntry(2, "Write to post@lake.example.", kept=True, why="paragraph", article=0),
    )
    view = source_view(made, replace(edition(made), ledgers={"a": Ledger("a.eml", entries)}), STAND)
    assert [line.text for line in view.removed] == ["To: Bo <…@…>, …@…"]
    assert [line.text for line in view.text] == ["To: Bo <…@…>, …@…", "Write to post@lake.example."]


def test_of_a_very_long_removed_line_the_beginning_is_shown() -> None:
    """With how much more there is; a line that the article keeps is shown whole."""
    made = article("a", "Boats stay. " * 400)
    entries = (
        LedgerEntry(1, "x" * 1_000_000, kept=False, why="not text", article=0),
        LedgerEntry(2, "Boats stay. " * 400, kept=True, why="paragraph", article=0),
    )
    told = replace(edition(made), ledgers={"a": Ledger("a.txt", entries)})
    view = source_view(made, told, STAND)
    assert [(len(line.text), line.more) for line in view.removed] == [(2000, 998_000)]
    assert [line.more for line in view.text] == [998_000, 0]
    page = next(page for page in woven(told, Site("Site")) if page.path == "articles/a.md")
    assert "xx … and 998,000 more characters" in " ".join(tree(page).text_content().split())
    assert len(page.body) < 40_000


def test_a_page_that_was_written_by_hand_says_so() -> None:
    """It names no file, no line and no digest of one; a received one does."""
    received = article("a", "Nothing is said of when.")
    by_hand = replace(received, slug="b", raw=Received("", 0, 0, ""))
    pages = {page.path: page for page in woven(edition(received, by_hand), Site("Site"))}
    facts = [
        dict(zip(_texts(source, "dt"), _texts(source, "dd"), strict=True))
        for source in (tree(pages[f"articles/{slug}.md"]).get_element_by_id("Source") for slug in "ab")
    ]
    assert facts[0]["Received as"] == "clip.txt, lines 1–9"
    assert facts[1]["Received as"] == "No file, written by hand for this site"
    assert ["SHA-256" in told for told in facts] == [True, False]


def _texts(element: html.HtmlElement, name: str) -> list[str]:
    return [" ".join(found.text_content().split()) for found in element.iter(name)]
