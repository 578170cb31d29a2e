"""generator/weave/redirects.py: old addresses lead to where the article is now"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.model import Site
from generator.weave.feeds import feeds
from generator.weave.redirects import contested, redirects
from tests.weave.editions import SDF, SYRIA, article, edition

SITE = Site("The Briefing", "https://example.org/some/prefix/")


def test_a_former_name_leads_to_the_present_one_inside_the_site() -> None:
    """By a relative link and refresh, with the canonical address, and kept out of search engines."""
    made = edition(replace(article("new-name", "Words."), aliases=("old-name",)))
    ((path, page),) = redirects(made, SITE)
    assert path == "articles/old-name/index.html"
    assert 'content="0; url=../new-name/"' in page
    assert 'href="../new-name/"' in page
    assert '<link rel="canonical" href="https://example.org/some/prefix/articles/new-name/">' in page
    assert '<meta name="robots" content="noindex">' in page
    ((path, page),) = redirects(made, Site("The Briefing", directory_urls=False))
    assert path == "articles/old-name.html"
    assert 'content="0; url=new-name.html"' in page


def test_a_hostile_headline_is_text_on_the_redirect_page() -> None:
    """The page's only words from outside are escaped."""
    made = edition(replace(article("new", "Words."), headline='"><script>x</script>', aliases=("old",)))
    ((_, page),) = redirects(made, SITE)
    assert "<script" not in page


def test_a_name_in_use_is_never_covered_by_a_redirect() -> None:
    """Nor one that two articles claim: the first by slug has it, and the other is told of."""
    taken = article("taken", "Words.")
    first = replace(article("a-first", "Words."), aliases=("taken", "both"))
    second = replace(article("b-second", "Words."), aliases=("both", "b-second"))
    made = edition(second, first, taken)
    ((path, page),) = redirects(made, SITE)
    assert path == "articles/both/index.html"
    assert "../a-first/" in page
    assert [(a.slug, former) for a, former in contested(made)] == [("b-second", "both"), ("a-first", "taken")]


def test_a_topic_that_was_renamed_is_reachable_under_its_former_slug() -> None:
    """Its page leads on, its feeds are there as well; a slug that is in use, or a topic without a page, gets none."""
    made = edition(article("talks", "Words on Syria.", day=date(2026, 1, 20)))
    topics = (replace(SYRIA, formerly=("sham", "sdf")), replace(SDF, formerly=("old-sdf",)))
    made = replace(made, topics=topics, as_of=date(2026, 1, 20))
    ((path, page),) = redirects(made, SITE)
    assert path == "topics/sham/index.html"
    assert 'content="0; url=../syria/"' in page
    written = dict(feeds(made, SITE))
    assert written["topics/sham/feed.json"].count("articles/talks/") == written["topics/syria/feed.json"].count(
        "articles/talks/"
    )
    assert "topics/sdf/feed.xml" not in written
