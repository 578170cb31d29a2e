"""An article whose day is not given: what its page says of when it must have been."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lxml import html
from markdown import Markdown

from generator.markup import EXTENSIONS
from generator.model import Published, Site
from generator.weave import woven
from tests.weave.editions import article, edition

WHY = "not before 19 Jan 2026: “19 January 2026” is told as past"


def test_the_page_says_between_which_days_and_by_what_words() -> None:
    """Behind "Date not given"; it has no time of its own, and stands among the undated."""
    report = replace(
        article("gate-falls", "The gate fell."), published=Published(evidence=WHY, not_before=date(2026, 1, 19))
    )
    pages = {page.path: page for page in woven(edition(report), Site("The Example Briefing", "https://example.org/b/"))}
    tree = html.fromstring(Markdown(extensions=list(EXTENSIONS)).convert(pages["articles/gate-falls.md"].body))
    assert f"Date not given ({WHY})" in " ".join(str(tree.xpath("string()")).split())
    assert not tree.xpath("//time[contains(@class, 'when')]")
    assert "Gate Falls" in pages["archive/undated.md"].body
