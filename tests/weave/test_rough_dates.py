"""An article of which a person knows the month or the year: no page says more than that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.model import Article, Precision, Published, Search, Site
from generator.weave import woven
from generator.weave.plain_index import plain_index
from tests.weave.editions import article, edition

FIRST = date(2019, 3, 1)
SITE = Site("The Example Briefing", "https://example.org/b/")


def known(precision: Precision) -> Article:
    """A report on the SDF of which so much of the date is known."""
    report = article("gate-falls", "The SDF left Syria on Monday. It left in 2018.")
    return replace(report, published=Published(FIRST, precision, "the editor"))


@pytest.mark.parametrize(("precision", "shown"), [(Precision.MONTH, "March 2019"), (Precision.YEAR, "2019")])
def test_no_page_says_a_day_that_nobody_knows(precision: Precision, shown: str) -> None:
    """Neither as text nor for machines."""
    pages = {page.path: page for page in woven(edition(known(precision)), SITE)}
    for path, page in pages.items():
        assert "1 Mar 2019" not in page.body, path
        assert "2019-03-01" not in page.body + str(page.front_matter), path
    for path in ("articles/gate-falls.md", "topics/sdf.md", "index.md", "sources/index.md"):
        assert shown in pages[path].body, path


def test_the_archive_keeps_a_year_out_of_its_months() -> None:
    """Nobody said January."""
    paths = {page.path for page in woven(edition(known(Precision.YEAR)), SITE)}
    assert "archive/undated.md" in paths
    assert not [path for path in paths if path.startswith("archive/2019")]
    assert "archive/2019-03.md" in {page.path for page in woven(edition(known(Precision.MONTH)), SITE)}


def test_nor_does_the_index_that_is_read_from_disk() -> None:
    """The day it shows and sorts by is the month."""

    ((_, text),) = plain_index(edition(known(Precision.MONTH)), replace(SITE, search=Search.MATERIAL))
    assert '"day":"2019-03","date":"March 2019"' in text
