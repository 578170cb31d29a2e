"""generator/weave/structured.py"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.model import Precision, Published, Site, Source, Updated
from generator.weave.cards import Stand
from generator.weave.finished import woven
from generator.weave.structured import head
from tests.weave.editions import article, edition

STAND = Stand("articles/a.md", Site("The Briefing", url="https://example.org/b/"))


def test_the_publisher_is_the_outlet_and_the_briefing_only_the_source_of_the_data() -> None:
    """Readers of the data are told whose the article is."""
    made = replace(article("a", "In Syria."), source=Source(outlet="Harbour News", url="https://harbour.example/a"))
    told = head(made, edition(made), STAND)["structured"]
    assert isinstance(told, dict)
    assert told["publisher"] == {"@type": "Organization", "name": "Harbour News"}
    assert told["sdPublisher"]["name"] == "The Briefing"
    assert told["isBasedOn"] == "https://harbour.example/a"
    assert told["mentions"] == [
        {"@type": "Place", "name": "Syria", "url": "https://example.org/b/topics/syria/"},
    ]


def test_what_is_not_known_is_left_out() -> None:
    """No publisher without an outlet, no date where none was given, in no form."""
    made = article("a", "Words.")
    told = head(made, edition(made), STAND)
    assert isinstance(told["structured"], dict)
    assert not {"publisher", "datePublished", "isBasedOn", "author"} & told["structured"].keys()
    assert told["published"] == ""
    assert isinstance(told["highwire"], list)
    assert {tag["name"] for tag in told["highwire"]} == {"citation_title", "citation_language", "citation_public_url"}


def test_a_date_is_told_as_far_as_it_is_exact() -> None:
    """A month is no first of the month."""
    made = replace(article("a", "Words."), published=Published(date(2026, 1, 1), Precision.MONTH))
    told = head(made, edition(made), STAND)
    assert told["published"] == "2026-01"
    assert {"name": "citation_publication_date", "content": "2026/01"} in told["highwire"]  # type: ignore[operator]


def test_the_day_of_a_change_is_told_beside_that_of_publication() -> None:
    """In the data, in the head and on the meta line; where none is stated, nowhere."""
    made = replace(
        article("a", "Words."),
        published=Published(date(2026, 1, 20), Precision.DAY),
        updated=Updated(date(2026, 1, 22), "stated: the page says so"),
    )
    told = head(made, edition(made), STAND)
    assert isinstance(told["structured"], dict)
    assert (told["structured"]["datePublished"], told["structured"]["dateModified"]) == ("2026-01-20", "2026-01-22")
    assert told["updated"] == "2026-01-22"
    body = woven(edition(made), STAND.site)[0].body
    assert 'Updated <time datetime="2026-01-22">22 Jan 2026</time>' in body
    plain = article("a", "Words.")
    assert "Updated" not in woven(edition(plain), STAND.site)[0].body
    assert "dateModified" not in str(head(plain, edition(plain), STAND))
