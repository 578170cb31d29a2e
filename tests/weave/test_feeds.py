"""generator/weave/feeds.py: what a feed reader gets"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import feedparser
import pytest

from generator.model import Article, Edition, Precision, Published, Site, Source, Updated
from generator.weave.feeds import ENTRIES, feeds
from tests.weave.editions import article, edition

SITE = Site("The Briefing", "https://example.org/some/prefix/", "News.")
HOSTILE = "<script>alert(1)</script> & \"'><img src=x onerror=alert(2)> \x01]]> &lt;b&gt;"


def known(*articles: Article) -> Edition:
    """An edition with a cut-off."""
    return replace(edition(*articles), as_of=date(2026, 1, 21))


def sample() -> Edition:
    """One dated article on SDF and Syria, one undated and added later."""
    dated = article("talks-go-on", "The SDF met in Syria.", "More talks.", "The end.", day=date(2026, 1, 20))
    undated = replace(article("quiet-day", "Nothing happened in Syria."), added=date(2026, 1, 21))
    return known(replace(dated, added=date(2026, 1, 20), source=Source("Harbour News")), undated)


@pytest.mark.parametrize("name", ["feed.xml", "feed.atom"])
def test_a_reader_finds_articles_with_absolute_addresses(name: str) -> None:
    """RSS and Atom are read without a fault: title, link under the path prefix, id, opening, language, categories."""
    read = feedparser.parse(dict(feeds(sample(), SITE))[name])
    assert not read.bozo, read.get("bozo_exception")
    assert read.feed.title == "The Briefing"
    assert read.feed.link == SITE.url
    newest, older = read.entries
    assert [newest.title, older.title] == ["Quiet Day", "Talks Go On"]
    assert older.link == older.id == "https://example.org/some/prefix/articles/talks-go-on/"
    assert "The SDF met in Syria." in older.summary
    assert "The end." not in older.summary
    assert {tag.term for tag in older.tags} == {"Syria", "Syrian Democratic Forces"}
    assert older.author == "Harbour News"


def test_json_feed_says_the_same() -> None:
    """JSON Feed 1.1 with the fields it demands, the same ids and order."""
    read = json.loads(dict(feeds(sample(), SITE))["feed.json"])
    assert read["version"] == "https://jsonfeed.org/version/1.1"
    assert read["feed_url"] == "https://example.org/some/prefix/feed.json"
    assert [item["id"].rsplit("/", 2)[1] for item in read["items"]] == ["quiet-day", "talks-go-on"]
    assert read["items"][1]["content_text"] == "The SDF met in Syria.\n\nMore talks."


def test_a_day_of_publication_is_given_only_where_it_is_known() -> None:
    """An unknown day is left out; one known to the month is no day; Atom's `updated` is the day it was added."""
    monthly = replace(article("in-january", "Syria."), published=Published(date(2026, 1, 1), Precision.MONTH, ""))
    written = dict(feeds(known(*sample().articles, monthly), SITE))
    for name in ("feed.xml", "feed.atom"):
        days = {entry.title: entry.get("published") for entry in feedparser.parse(written[name]).entries}
        assert days["Quiet Day"] is None
        assert days["In January"] is None
        assert "20" in days["Talks Go On"]
    updated = {entry.title: entry.updated for entry in feedparser.parse(written["feed.atom"]).entries}
    assert updated["Quiet Day"].startswith("2026-01-21")
    assert "date_published" not in json.loads(written["feed.json"])["items"][0]


def test_every_topic_that_is_named_has_feeds_of_its_own() -> None:
    """Beside its dossier, with the articles that name it alone."""
    written = dict(feeds(sample(), SITE))
    assert len(written) == 9
    read = feedparser.parse(written["topics/sdf/feed.atom"])
    assert [entry.title for entry in read.entries] == ["Talks Go On"]
    assert read.feed.link == "https://example.org/some/prefix/topics/sdf/"
    assert read.feed.id == "https://example.org/some/prefix/topics/sdf/feed.atom"


def test_hostile_text_reaches_a_reader_as_text() -> None:
    """In headline, outlet, author and body: no reader, whether it takes titles for HTML or not, gets an element."""
    bad = article("bad", f"Syria {HOSTILE}", day=date(2026, 1, 20))
    bad = replace(bad, headline=HOSTILE, source=Source(HOSTILE))
    written = dict(feeds(known(bad), replace(SITE, name=HOSTILE, description=HOSTILE)))
    for name in ("feed.xml", "feed.atom", "topics/syria/feed.xml"):
        (entry,) = feedparser.parse(written[name], sanitize_html=False).entries
        assert "<script" not in entry.summary
        assert "<img" not in entry.summary
        assert "&lt;script&gt;" in entry.summary
        if name.endswith(".xml"):
            assert "<" not in entry.title
    assert json.loads(written["feed.json"])["items"][0]["title"].startswith("<script>")


def test_a_renamed_article_keeps_its_id() -> None:
    """A reader does not show it as new: the id is the address under its first name, the link the present one."""
    renamed = replace(article("new-name", "Syria.", day=date(2026, 1, 20)), aliases=("first-name", "second-name"))
    written = dict(feeds(known(renamed), SITE))
    for name in ("feed.xml", "feed.atom"):
        (entry,) = feedparser.parse(written[name]).entries
        assert entry.id.endswith("/articles/first-name/")
        assert entry.link.endswith("/articles/new-name/")
    assert 'isPermaLink="false"' in written["feed.xml"]


def test_there_are_no_feeds_without_an_address_or_a_day() -> None:
    """A relative address is none in a feed, and no day is made up."""
    assert not list(feeds(sample(), replace(SITE, url="")))
    assert not list(feeds(edition(article("undated", "Syria.")), SITE))
    assert not list(feeds(edition(), SITE))


def test_a_feed_is_the_same_each_time_and_ends_somewhere() -> None:
    """No clock, no order of chance; the newest forty entries."""
    many = known(*(article(f"a-{n:03}", "Syria.", day=date(2026, 1, 1 + n % 20)) for n in range(60)))
    assert list(feeds(many, SITE)) == list(feeds(many, SITE))
    assert len(feedparser.parse(dict(feeds(many, SITE))["feed.xml"]).entries) == ENTRIES


def test_a_change_by_its_outlet_moves_an_entry_up() -> None:
    """Readers of a feed see an article again when its outlet changed it after it was added here."""
    made = replace(article("a", "Words."), added=date(2026, 1, 21), updated=Updated(date(2026, 1, 22), "stated: so"))
    told = dict(feeds(replace(edition(made), as_of=date(2026, 1, 23)), SITE))
    assert json.loads(told["feed.json"])["items"][0]["date_modified"].startswith("2026-01-22")
    assert "<updated>2026-01-22T00:00:00" in told["feed.atom"]
