"""generator.pages.slugs: a headline's permanent name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pages.slugs import LONGEST, SLUG, slug, unique


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
    assert unique("a", {"b"}) == "a"
    assert unique("a", {"a", "a-2"}) == "a-3"
