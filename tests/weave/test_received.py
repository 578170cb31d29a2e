"""generator.weave.received: what an article's page tells of the lines that it was made from."""

from __future__ import annotations

from dataclasses import replace

from generator.model import Ledger, LedgerEntry, Site
from generator.weave.cards import Stand
from generator.weave.received import source_view
from tests.weave.editions import article, edition

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
