"""Small decision trees: a row of numbers in, a score out, and which of the numbers made it.

What is known was learned from pages of many sites (tests/quality/training.py) and ships as JSON: no word of any page,
only thresholds. A node is [feature, threshold, value, below or at, above], a leaf its value; a score is the sum over
trees.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from importlib import resources
from typing import Any, NamedTuple, cast


class Node(NamedTuple):
    """A question: is the feature at most the threshold? `value` is the mean of what stands below it."""

    feature: int
    threshold: float
    value: float
    low: Tree
    high: Tree


Tree = Node | float
Forest = tuple[tuple[Tree, ...], ...]
"""Trees by class."""
Row = tuple[float, ...]

FIRST = 20
"""The trees that are asked for reasons: they were learned first and weigh most."""

ASKED_ALL = 50
FAR_BEHIND = 1.5
"""After so many trees a row that is behind another by this score has no chance to come up with it."""


def forest(name: str, features: tuple[str, ...]) -> Forest:
    """The trees of a file that ships with clean. They must have been learned from these features."""
    read = json.loads(resources.files("generator.clean").joinpath(name).read_text(encoding="utf-8"))
    if read["features"] != list(features):
        raise ValueError(f"{name} was learned from other features: train it again")
    return planted(read["trees"])


def planted(read: list[list[Any]]) -> Forest:
    """Trees as JSON has them -> as they are walked."""
    return tuple(tuple(_tree(tree) for tree in of_class) for of_class in read)


def score(row: Row, trees: tuple[Tree, ...]) -> float:
    """The sum of the leaves that the row comes to."""
    total = 0.0
    for tree in trees:
        node: Any = tree
        while node.__class__ is Node:
            node = node[3] if row[node[0]] <= node[1] else node[4]
        total += node
    return total


def share(row: Row, trees: tuple[Tree, ...]) -> float:
    """The score as a likelihood from 0 to 1."""
    return 1 / (1 + math.exp(-score(row, trees)))


def likeliest(rows: Mapping[int, Row], trees: tuple[Tree, ...]) -> tuple[int, float]:
    """The place of the row with the highest score, the first of equals, and its share; -1 and none without a row.

    The first trees find out those that are far behind; only the others are asked all.
    """
    first = {at: score(row, trees[:ASKED_ALL]) for at, row in rows.items()}
    least = max(first.values(), default=0.0) - FAR_BEHIND
    scores = {at: told + score(rows[at], trees[ASKED_ALL:]) for at, told in first.items() if told >= least}
    if not scores:
        return -1, 0.0
    at = max(scores, key=lambda place: (scores[place], -place))
    return at, 1 / (1 + math.exp(-scores[at]))


def against(row: Row, trees: tuple[Tree, ...], features: tuple[str, ...]) -> tuple[str, ...]:
    """The features by how much each lowered the score, the most first."""
    sums = dict.fromkeys(features, 0.0)
    for tree in trees[:FIRST]:
        node = tree
        while isinstance(node, Node):
            below = node.low if row[node.feature] <= node.threshold else node.high
            sums[features[node.feature]] += (below.value if isinstance(below, Node) else below) - node.value
            node = below
    return tuple(sorted((name for name in features if sums[name] < 0), key=lambda name: sums[name]))


def _tree(read: list[Any] | float) -> Tree:
    if not isinstance(read, list):
        return float(read)
    feature, threshold, value, low, high = read
    return Node(cast("int", feature), float(threshold), float(value), _tree(low), _tree(high))
