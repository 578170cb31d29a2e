"""generator.clean.headlines: a headline without the site's name."""

from __future__ import annotations

import pytest

from generator.clean.headlines import without_site

CASES = {
    "Dam holds as rivers rise | The Example": "Dam holds as rivers rise",
    "Dam holds as rivers rise - The Example": "Dam holds as rivers rise",
    "Dam Holds as Rivers Rise": "Dam Holds as Rivers Rise",
    "Iraq - What We Know": "Iraq - What We Know",
    "Dam Holds as Rivers Rise - Live Updates": "Dam Holds as Rivers Rise - Live Updates",
    "Talks went on and on – and nobody was the wiser": "Talks went on and on – and nobody was the wiser",
}


@pytest.mark.parametrize("printed", CASES)
def test_a_sites_name_goes_and_words_of_the_headline_stay(printed: str) -> None:
    """A bar parts; a dash only where capitals show a name behind a headline without."""
    assert without_site(printed, ()) == CASES[printed]


def test_a_line_of_its_own_confirms() -> None:
    """Where the first part stands alone as well, the rest is the site's name, capitals or not."""
    printed = "Dam Holds as Rivers Rise - Live Updates"
    assert without_site(printed, ("Dam Holds as Rivers Rise",)) == "Dam Holds as Rivers Rise"
