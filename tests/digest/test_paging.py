"""Page numbers: ranges, running heads, and where a reader goes on."""

from __future__ import annotations

from generator.digest.paging import Landing, Places, paging, ranges
from generator.digest.related import related


def landing(target: str, page: int) -> Landing:
    """A place at the top of a page."""
    return {"target": target, "page": page, "x": 0, "y": 0}


def test_pages_in_a_row_are_a_range() -> None:
    """5, 6, 7 and 12 are 5–7 and 12, in any order and however often."""
    assert ranges([7, 5, 6, 12, 5]) == ((5, 7), (12, 12))
    assert ranges([]) == ()


def test_numbers_come_from_the_layout() -> None:
    """Each target has its page, each topic its ranges; topics' own entries are not printed as numbers."""
    places: Places = {
        "landings": [landing("article-1", 3), landing("topic-1", 9), landing("index", 9)],
        "mentions": [(1, 3), (1, 4), (2, 4), (1, 3)],
    }
    found = paging(places)
    assert found.pages == {"article-1": 3, "index": 9}
    assert found.index == {"1": ((3, 4),), "2": ((4, 4),)}


def test_a_running_head_names_the_first_article_of_its_page() -> None:
    """The first that begins there, else the one that goes on, to the end of the last; none before the first article."""
    begins = [("article-1", 3), ("article-2", 5), ("article-3", 5), ("article-4", 7), ("note-1", 9)]
    places: Places = {"landings": [landing(*one) for one in begins], "mentions": []}
    assert paging(places).heads == (0, 0, 1, 1, 2, 3, 4, 4)


def test_related_articles_share_rare_topics() -> None:
    """A rare topic counts for more than a common one; an article is not related to itself, nor by chance."""
    found = related([["war"], ["war", "bridge"], ["bridge"], ["weather"], ["war"]])
    assert found == [(1, 4), (2, 0, 4), (1,), (), (1, 0)]


def test_related_articles_are_few() -> None:
    """At most three, however many share a topic; what half of a long digest names leads nowhere."""
    common = [["war", f"town-{place // 5}"] for place in range(20)]
    found = related(common)
    assert all(len(others) == 3 for others in found)
    assert all(other // 5 == place // 5 for place, others in enumerate(found) for other in others)
