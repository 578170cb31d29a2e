"""generator/weave/figures.py"""

from __future__ import annotations

import pytest

from generator.weave.figures import LONGEST_SENTENCE, figures
from tests.weave.editions import article


def numbers(text: str) -> list[str]:
    """The figures of one paragraph."""
    return [number for figure in figures(article("a", text)) for number in figure.numbers]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("About 9,000 men wait.", ["9,000"]),
        ("It cost $1.2 billion, 40 percent more.", ["$1.2 billion", "40 percent"]),
        ("Some 120 to 150 meters.", ["120", "150"]),
        ("In 2024 and on Jan. 20, 2026, at 10:30.", []),
        ("On 19 January he came.", []),
        ("Under Resolution 2254 an F-16 flew, No. 93 of its unit.", []),
        ("A 20-year-old, aged 34, came 3rd.", []),
        ("Two of 7 were found at 5 p.m.", []),
        ("A cut of 5% hurts.", ["5%"]),
        ("10. The 40 men wait.", ["40"]),
    ],
)
def test_what_counts_is_a_figure_and_what_names_is_not(text: str, found: list[str]) -> None:
    """Years, days, times, ages and names of things are no figures; small numbers need a unit."""
    assert numbers(text) == found


def test_a_figure_comes_with_its_sentence_and_paragraph() -> None:
    """Numbers of one sentence stand together, no number comes twice, and sub-headings are not counted."""
    made = article("a", "First.", "## 55 things", "It rained. Some 81 of 120 came.", "Of those 81, 39 left.")
    assert [tuple(figure) for figure in figures(made)] == [
        (("81", "120"), "Some 81 of 120 came.", 2),
        (("39",), "Of those 81, 39 left.", 3),
    ]


def test_a_long_sentence_is_cut_around_its_figure() -> None:
    """What is shown holds the figure and ends at words."""
    sentence = f"{'so ' * 200}then 4,500 came{' and went' * 100}."
    (figure,) = figures(article("a", sentence))
    assert "4,500" in figure.sentence
    assert figure.sentence.startswith("… so")
    assert figure.sentence.endswith(" …")
    assert len(figure.sentence) <= LONGEST_SENTENCE + 20
