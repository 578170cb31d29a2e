"""generator.clean.trees: small decision trees, walked and asked for reasons."""

from __future__ import annotations

import pytest

from generator.clean import trees

FEATURES = ("words", "capitals")
STUMP = [0, 8, 0.1, -1.0, 1.0]
DEEP = [0, 8, 0.0, [1, 0.5, -0.5, -0.2, -2.0], 1.5]


def test_a_score_is_the_sum_of_the_leaves_come_to() -> None:
    """At most the threshold goes to the lower side."""
    (planted,) = trees.planted([[STUMP, DEEP]])
    assert trees.score((8, 0.5), planted) == pytest.approx(-1.2)
    assert trees.score((8, 0.9), planted) == pytest.approx(-3.0)
    assert trees.score((9, 0.9), planted) == pytest.approx(2.5)


def test_a_share_lies_between_nothing_and_all() -> None:
    """Even scores are even odds."""
    assert trees.share((0, 0), ()) == 0.5
    (planted,) = trees.planted([[STUMP]])
    assert trees.share((1, 0), planted) < 0.5 < trees.share((9, 0), planted)


def test_the_likeliest_row_is_the_first_of_the_highest() -> None:
    """Without a row there is no place."""
    (planted,) = trees.planted([[STUMP, DEEP]])
    rows = {3: (8.0, 0.5), 5: (9.0, 0.5), 7: (10.0, 0.9)}
    assert trees.likeliest(rows, planted) == (5, trees.share(rows[5], planted))
    assert trees.likeliest({}, planted) == (-1, 0.0)


def test_reasons_are_the_features_that_lowered_the_score() -> None:
    """The most telling first; those that raised it are none."""
    (planted,) = trees.planted([[STUMP, DEEP]])
    assert trees.against((8, 0.9), planted, FEATURES) == ("words", "capitals")
    assert trees.against((9, 0.9), planted, FEATURES) == ()


def test_weights_of_other_features_are_refused() -> None:
    """What was learned from one list of features says nothing of another."""
    with pytest.raises(ValueError, match="train it again"):
        trees.forest("labels.json", FEATURES)
