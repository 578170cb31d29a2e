"""generator.pages.slugs: a headline's permanent name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pages.slugs import LONGEST, SLUG, FreeSlugs, slug
from tests.costs import growth


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Syria’s Größe: 4 Days", "syrias-grosse-4-days"),
        ("Київ", "kiiv"),
        ("سوريا", "swry"),
        ("Index", "index-article"),
        ("README", "readme-article"),
        ("!!!", "article-e84c538e"),
        (
            "Syria Gives Kurds Four Days to Accept Integration as US Signals End of Support",
            "syria-gives-kurds-four-days-to-accept-integration-as-us-signals-end-of",
        ),
    ],
)
def test_headlines_become_names(headline, expected):
    """ASCII words, cut at a word's end, never a name that means something else to a server."""
    assert slug(headline) == expected


@given(st.text(st.characters(), max_size=200))
def test_a_slug_is_its_own_slug(headline):
    """slug(slug(x)) == slug(x), in the one form that addresses have."""
    name = slug(headline)
    assert SLUG.fullmatch(name)
    assert len(name) <= LONGEST
    assert slug(name) == name


def test_a_taken_name_gets_a_number():
    """The first free one, from 2."""
    assert FreeSlugs(["b"]).next("a") == "a"
    free = FreeSlugs(["a", "a-2"])
    assert [free.next("a"), free.next("a"), free.next("b"), free.next("a-3")] == ["a-3", "a-4", "b", "a-3-2"]


def test_many_of_one_headline_cost_as_many():
    """The thousandth is not looked for from the first on."""

    def work(count):
        return lambda: [free.next("news") for free in [FreeSlugs(())] for _ in range(count)]

    assert growth(work(1_000), work(4_000), enough=8) < 8
