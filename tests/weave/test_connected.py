"""generator/weave/connected.py"""

from dataclasses import replace
from datetime import date

from generator.model import Connections, Site
from generator.weave.addresses import article_path
from generator.weave.cards import Stand
from generator.weave.connected import LISTS, connected
from tests.weave.editions import article, edition

NEWS = edition(*(article(slug, "Some text.", day=date(2026, 1, 20)) for slug in ("a", "b", "c", "d", "e", "f")))


def test_each_kind_of_connection_has_its_heading() -> None:
    """In the order of reading, with the articles as the stage has ordered them."""
    found = Connections(("b",), ("c",), ("d",), ("e",), ("f",))
    shown = replace(NEWS, connections={"a": found})
    groups = list(connected(shown.articles[0], shown, Stand(article_path("a"), Site("Site"))))
    assert [(group.label, [card.headline for card in group.articles]) for group in groups] == [
        ("Same story", ["B"]),
        ("Earlier in this story", ["C"]),
        ("In this story, the same day", ["D"]),
        ("Later in this story", ["E"]),
        ("Related articles", ["F"]),
    ]
    assert len(groups) == len(LISTS)
    assert groups[0].articles[0].href == "../b/"


def test_an_article_that_stands_alone_has_no_list() -> None:
    """No heading is left without articles below it."""
    assert list(connected(NEWS.articles[0], NEWS, Stand(article_path("a"), Site("Site")))) == []
