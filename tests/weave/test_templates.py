"""Where a headline's lines may end."""

from __future__ import annotations

import pytest

from generator.weave.templates import by_prefix


@pytest.mark.parametrize("word", ["al-Aqtan", "X-ray", "US-led", "Ur-Nammu", "é-mail"])
def test_no_line_of_a_headline_ends_behind_a_short_prefix(word: str) -> None:
    """The words are pieces of their own, and what stands around them is all there."""
    assert by_prefix(f"Before {word}, after") == ["Before ", word, ", after"]
    assert by_prefix(word) == ["", word, ""]


@pytest.mark.parametrize("text", ["Kurdish-led forces", "a 3-2 vote", "on - off", "pre-internationalisation", "a-b-c"])
def test_what_a_narrow_screen_must_be_free_to_break_stays_as_it_is(text: str) -> None:
    """A long word that may not be broken would make a phone's page scroll sideways."""
    assert by_prefix(text) == [text]
