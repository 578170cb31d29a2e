"""generator.clean.trees: small decision trees, read all at once and asked for reasons."""

from __future__ import annotations

import math
from itertools import product
from random import Random
from typing import Any

import pytest

from generator.clean import trees

FEATURES = ("words", "capitals")
STUMP = [0, 8, 0.1, -1.0, 1.0]
DEEP = [0, 8, 0.0, [1, 0.5, -0.5, -0.2, -2.0], 1.5]


def test_a_score_is_the_sum_of_the_leaves_come_to() -> None:
    """At most the threshold goes to the lower side."""
    (planted,) = trees.planted([[STUMP, DEEP]])
    assert planted.score((8, 0.5)) == -1.2
    assert planted.score((8, 0.9)) == -3.0
    assert planted.score((9, 0.9)) == 2.5


def test_a_score_is_what_walking_the_trees_comes_to() -> None:
    """Of made-up trees of up to 70 leaves, for rows on their thresholds and beside them."""
    random = Random(0)
    for leaves in (1, 2, 3, 8, 16, 70):
        read = [_made_up(random, leaves) for _ in range(12)]
        (planted,) = trees.planted([read])
        for row in product((-1.0, 0.0, 0.5, 1.0, 2.0), repeat=3):
            walked = math.fsum(_walked(tree, row) for tree in read)
            assert planted.score(row) == pytest.approx(walked, abs=1e-9)


def _made_up(random: Random, leaves: int) -> Any:
    """A tree over three features."""
    if leaves == 1:
        return round(random.uniform(-2, 2), 4)
    low = random.randrange(1, leaves)
    threshold = random.choice((-1.0, 0.0, 0.5, 1.0))
    return [random.randrange(3), threshold, 0.0, _made_up(random, low), _made_up(random, leaves - low)]


def _walked(tree: Any, row: trees.Row) -> float:
    while isinstance(tree, list):
        feature, threshold, _, low, high = tree
        tree = low if row[feature] <= threshold else high
    return float(tree)


def test_the_parts_of_a_score_add_up_to_it() -> None:
    """A few trees first, then the others."""
    (planted,) = trees.planted([[STUMP, DEEP]])
    early, late = trees.parted(planted, 1)
    assert (early.score((8, 0.5)), late.score((8, 0.5))) == (-1.0, -0.2)


def test_a_share_lies_between_nothing_and_all() -> None:
    """Even scores are even odds."""
    nothing, planted = trees.planted([[], [STUMP]])
    assert nothing.share((0, 0)) == 0.5
    assert planted.share((1, 0)) < 0.5 < planted.share((9, 0))


def test_the_likeliest_row_is_the_first_of_the_highest() -> None:
    """Without a row there is no place."""
    (planted,) = trees.planted([[STUMP, DEEP]])
    rows = {3: (8.0, 0.5), 5: (9.0, 0.5), 7: (10.0, 0.9)}
    assert trees.likeliest(rows, planted, lambda _: True) == (5, planted.share(rows[5]))
    assert trees.likeliest({}, planted, lambda _: True) == (-1, 0.0)


def test_the_likeliest_row_is_one_that_fits() -> None:
    """As if those that do not were not there, though they are asked of few rows; without one that fits, no place."""
    random = Random(0)
    (planted,) = trees.planted([[_made_up(random, 8) for _ in range(trees.ASKED_ALL + 20)]])
    for _ in range(200):
        rows = {at: tuple(random.choice((-1.0, 0.0, 0.5, 1.0, 2.0)) for _ in range(3)) for at in range(12)}
        fitting = frozenset(random.sample(range(12), random.choice((0, 1, 6, 11))))
        told = trees.likeliest(rows, planted, fitting.__contains__)
        assert told == trees.likeliest({at: rows[at] for at in rows if at in fitting}, planted, lambda _: True)
        assert (told == (-1, 0.0)) == (not fitting)


def test_reasons_are_the_features_that_lowered_the_score() -> None:
    """The most telling first; those that raised it are none."""
    (planted,) = trees.planted([[STUMP, DEEP]])
    assert planted.against((8, 0.9), FEATURES) == ("words", "capitals")
    assert planted.against((9, 0.9), FEATURES) == ()


def test_weights_of_other_features_are_refused() -> None:
    """What was learned from one list of features says nothing of another."""
    with pytest.raises(ValueError, match="train it again"):
        trees.forest("labels.json", FEATURES)
