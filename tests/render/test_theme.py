"""generator/render/theme.py: what people wrote themselves is published, and found"""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

from generator.render.theme import IN_NAV, is_own, navigation
from tests.sites import PROJECT, NewSite, briefing, mkdocs

PASTE = PROJECT / "tests" / "golden" / "plain-single" / "input.txt"


@pytest.mark.parametrize("path", ["about.md", "staff/rules.md", "map.png", "staff/map.svg"])
def test_a_persons_pages_and_images_are_published(path: str) -> None:
    """Wherever they lie, but in folders that are ours."""
    assert is_own(path)


@pytest.mark.parametrize(
    "path", ["raw/clip.png", "digests/x.md", "index.md", "README.md", "topics.yml", ".git/x.md", "articles/x.md"]
)
def test_all_else_is_not(path: str) -> None:
    """What was received, definitions, what is woven into a computed page, hidden files."""
    assert not is_own(path)


def test_the_navigation_ends_in_peoples_pages() -> None:
    """Those at the top, by name; a page of theirs that is computed counts once."""
    paths = ["staff/rules.md", "about.md", "search.md", "map.png", "README.md", "Board.md"]
    assert navigation(paths) == [*IN_NAV, "Board.md", "about.md"]


def test_a_page_of_ones_own_is_linked_from_every_foot(new_site: NewSite, tmp_path: Path) -> None:
    """Built by the plugin and from an export alike, without a word from MkDocs about pages that nobody finds."""
    site = new_site(PASTE)
    (site / "content" / "about.md").write_text("# About us\n\nWho makes this: [the rules](staff/rules.md).\n", "utf-8")
    (site / "content" / "staff").mkdir()
    (site / "content" / "staff" / "rules.md").write_text("# Rules\n\nWords.\n", "utf-8")
    briefing("export", tmp_path / "plain", cwd=site)
    for folder in (site, tmp_path / "plain"):
        told = mkdocs("build", "--strict", cwd=folder)
        assert "not included" not in told.stdout + told.stderr
        for page in ("index.html", "staff/rules/index.html", "topics/index.html"):
            foot = html.parse(str(folder / "site" / page)).getroot().find_class("foot")[0]
            assert "About us" in foot.text_content(), (folder, page)
