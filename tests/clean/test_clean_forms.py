"""generator.clean.forms: what a line can be told to be by its form alone."""

from __future__ import annotations

import pytest

from generator.clean.forms import byline


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Example and Bo Sample", ("Ann Example", "Bo Sample")),
        ("Av Ann Example", ("Ann Example",)),
        ("Di Anna Esempio", ("Anna Esempio",)),
        ("Door Anna Voorbeeld", ("Anna Voorbeeld",)),
        ("by Ann Example", ("Ann Example",)),
        ("מאת: דנה כהן", ("דנה כהן",)),
        ("Της Άννας Παράδειγμα", ("Άννας Παράδειγμα",)),
        ("Írta: Példa Anna", ("Példa Anna",)),
        ("作者：王明", ("王明",)),
        ("记者：李明、王芳", ("李明", "王芳")),
        ("김민수 기자 kim@press.example", ("김민수",)),
    ],
)
def test_bylines_in_several_languages(line: str, names: tuple[str, ...]) -> None:
    """The word before the names is none of them."""
    found = byline(line)
    assert found is not None
    assert found.names == names


@pytest.mark.parametrize(
    "line",
    ["Von: Clippings <clip@press.example>", "Door open since nine, the guard said", "Di Maggio has signed at last"],
)
def test_lines_that_are_no_bylines(line: str) -> None:
    """Who sent a letter, and words that begin so."""
    assert byline(line) is None
