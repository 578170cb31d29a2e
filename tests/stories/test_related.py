"""generator/stories/related.py"""

import json
from pathlib import Path

import pytest

from generator.model import Slug
from generator.stories.related import related
from generator.stories.terms import Reading
from tests.stories.collections_of_news import agreement, article, made_up_news, report

AFFAIRS = 30


def words(count: int) -> dict[Slug, list[int]]:
    """`count` reports on AFFAIRS affairs, as words."""
    reading = Reading()
    return {f"report-{n:04}": reading.words(article(f"report-{n:04}", report(n, n % AFFAIRS))) for n in range(count)}


def test_articles_on_the_same_affair_are_found() -> None:
    """Nine in ten of those listed are reports on the same affair, among thirty affairs."""
    found = related(words(300))
    listed = [(slug, other) for slug, others in found.items() for other in others]
    right = [int(a[-4:]) % AFFAIRS == int(b[-4:]) % AFFAIRS for a, b in listed]
    assert len(listed) > 1200
    assert sum(right) / len(right) >= 0.9


def test_what_is_found_by_a_few_words_is_what_comparing_everything_finds() -> None:
    """The top five agree with those of an exhaustive comparison in at least 94 %."""
    assert agreement(words(300)) >= 0.94


def test_so_it_is_among_two_thousand() -> None:
    """Where most words are held by more articles than are looked up for a word; of every tenth article."""
    news = made_up_news(2000)
    reading = Reading()
    texts = {each.slug: reading.words(each) for each in news}
    assert agreement(texts, sorted(texts)[::10]) >= 0.94


def test_so_it_is_with_news_of_many_kinds(shared: Path) -> None:
    """With real texts that have little to do with each other, where a top five hangs by a word, in 94 % as well."""
    folder = shared / "corpora/mentions/data"
    if not folder.is_dir():
        pytest.skip("the corpora in ../shared/corpora are not here")
    lines = [line for name in sorted(folder.glob("*.jsonl")) for line in name.read_text("utf-8").splitlines()]
    texts = [str(json.loads(line)["text"]) for line in lines]
    reading = Reading()
    long = [text for text in texts if len(text.split()) > 60]
    assert agreement({f"{n:04}": reading.words(article(f"{n:04}", text)) for n, text in enumerate(long)}) >= 0.94


def test_articles_with_nothing_in_common_are_not_related() -> None:
    """Nothing is listed for the sake of a full list."""
    reading = Reading()
    texts = {
        "bridge": reading.words(article("bridge", "Engineers closed the old bridge over the Tamra for repairs.")),
        "flour": reading.words(article("flour", "Flour prices doubled at the market, traders complained.")),
    }
    assert related(texts) == {"bridge": (), "flour": ()}


def test_the_order_of_articles_does_not_matter() -> None:
    """Given backwards, the same are found."""
    texts = words(60)
    assert related(dict(reversed(texts.items()))) == related(texts)


def test_no_article_is_related_to_itself() -> None:
    """However short the collection."""
    assert all(slug not in others for slug, others in related(words(40)).items())
    assert related({"alone": [1, 2, 3]}) == {"alone": ()}
    assert related({}) == {}
