"""Page numbers: ranges, running heads, and where a reader goes on."""

from __future__ import annotations

from generator.digest.paging import guessed, ranges
from generator.digest.related import related


def test_pages_in_a_row_are_a_range() -> None:
    """5, 6, 7 and 12 are 5–7 and 12, in any order and however often."""
    assert ranges([7, 5, 6, 12, 5]) == ((5, 7), (12, 12))
    assert ranges([]) == ()


def test_the_guess_has_a_page_for_all_that_is_asked_for() -> None:
    """Articles, notes and the index in a row, and each topic where its articles begin."""
    articles = [{"number": place, "indexed": [1] if place < 3 else [2], "length": 2900} for place in (1, 2, 3)]
    found = guessed({"articles": articles, "developments": [], "has_cover": True, "has_contents": True})
    assert found.pages == {
        "article-1": 3,
        "article-2": 4,
        "article-3": 5,
        "note-1": 7,
        "note-2": 7,
        "note-3": 7,
        "index": 8,
    }
    assert found.index == {"1": ((3, 4),), "2": ((5, 5),)}


def test_the_guess_of_an_article_by_itself_begins_with_it() -> None:
    """Neither cover nor contents stand before it."""
    articles = [{"number": 1, "indexed": [1], "length": 2900}]
    found = guessed({"articles": articles, "developments": [], "has_cover": False, "has_contents": False})
    assert found.pages["article-1"] == 1


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
