"""generator/render/search_facets.py"""

from __future__ import annotations

from generator.render.pagefind_files import IndexedPage
from generator.render.search_facets import facets, steps


def page(**filters: list[str]) -> IndexedPage:
    """A page of which nothing is told but its filters."""
    return IndexedPage("en_a", 10, "/", "", filters)


def test_each_value_has_its_pages_counted_from_the_one_before() -> None:
    """Values stand by their letters; a page without a value is in none; one that has a value twice is counted once."""
    pages = [page(topic=["SDF", "ISIS"], month=["2026-01"]), page(), page(topic=["ISIS", "ISIS"]), page(topic=["ISIS"])]
    assert facets(pages) == {"month": [("2026-01", [0])], "topic": [("ISIS", [0, 2, 1]), ("SDF", [0])]}


def test_steps_add_up_to_the_numbers() -> None:
    """The first is counted from nought."""
    assert steps([3, 4, 8]) == [3, 1, 4]
    assert steps([]) == []
