"""Small decision trees: a row of numbers in, a score out, and which of the numbers made it.

What is known was learned from pages of many sites (tests/quality/training.py) and ships as JSON: no word of any page,
only thresholds. A node is [feature, threshold, value, below or at, above], a leaf its value; a score is the sum over
trees.

Trees are not walked one by one but read all at once (QuickScorer: Lucchese and others, SIGIR 2015). Each leaf is a bit.
A question that is answered "above" rules out the leaves on its low side, whatever the others say, and the first leaf
left of a tree is the one that walking it would come to. So a row is looked up once a feature, not once a question.
Values are added up digit by digit, in binary: for each digit the leaves come to that have it are counted.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from itertools import accumulate, pairwise
from typing import Any, NamedTuple, cast


class Node(NamedTuple):
    """A question: is the feature at most the threshold? `value` is the mean of what stands below it."""

    feature: int
    threshold: float
    value: float
    low: Tree
    high: Tree
    fall: float
    """By how much the value of what stands on the low side differs from this one's; `rise` is the high side's."""
    rise: float


Tree = Node | float
Row = tuple[float, ...]

FIRST = 20
"""The trees that are asked for reasons: they were learned first and weigh most."""

ASKED_ALL = 50
FAR_BEHIND = 1.5
"""After so many trees a row that is behind another by this score has no chance to come up with it."""

_UNIT = 10_000
"""Leaves have four decimals: as whole numbers their sum is exact."""


_Question = tuple[int, float, list[float], list[int]]
"""A feature, the first of its thresholds, for most values are above none, all of them, rising, and the leaves left by
a value above none of them, above the first, and so on. No named tuple, which is taken apart at thrice the cost."""


@dataclass(frozen=True, eq=False)
class Trees:
    """What was learned of one question: trees whose leaves are added up."""

    planted: tuple[Tree, ...]

    def score(self, row: Row) -> float:
        """The sum of the leaves that the row comes to."""
        left = self._all
        for feature, least, thresholds, still_left in self._questions:
            if (value := row[feature]) > least:
                left &= still_left[bisect_left(thresholds, value)]
        come_to = left ^ (left & (left - self._firsts))  # of each tree the lowest bit, for each has one left
        over = 0
        for leaves in self._digits:
            over = 2 * over + (come_to & leaves).bit_count()
        return (over + self._least) / _UNIT

    def share(self, row: Row) -> float:
        """The score as a likelihood from 0 to 1."""
        return 1 / (1 + math.exp(-self.score(row)))

    def against(self, row: Row, features: tuple[str, ...]) -> tuple[str, ...]:
        """The features by how much each lowered the score, the most first."""
        sums = [0.0] * len(features)
        for first in self._steps:
            step = first
            while step:
                feature, threshold, low, high = step
                change, step = low if row[feature] <= threshold else high
                sums[feature] += change
        lowered = [at for at in self._reasons if sums[at] < 0]
        return tuple([features[at] for at in sorted(lowered, key=sums.__getitem__)])

    @cached_property
    def _steps(self) -> tuple[Any, ...]:
        """What is asked of the trees for reasons."""
        return tuple(map(_step, self.planted[:FIRST]))

    @cached_property
    def _reasons(self) -> tuple[int, ...]:
        """The features that are asked of there."""
        return tuple(sorted({feature for tree in self.planted[:FIRST] for feature, _, _ in _asked(tree, 0)}))

    @cached_property
    def _values(self) -> tuple[int, ...]:
        """Those of the leaves of all trees, one after the other: the place of each is its bit."""
        return tuple(round(leaf * _UNIT) for tree in self.planted for leaf in _leaves(tree))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        """The place of each tree's first leaf, and at last of all leaves' end."""
        return tuple(accumulate((len(_leaves(tree)) for tree in self.planted), initial=0))

    @cached_property
    def _all(self) -> int:
        """Every leaf of every tree."""
        return (1 << len(self._values)) - 1

    @cached_property
    def _firsts(self) -> int:
        """The first leaf of each tree."""
        return sum(1 << start for start in self._starts[:-1])

    @cached_property
    def _leasts(self) -> tuple[int, ...]:
        """The least leaf of each tree."""
        return tuple(min(self._values[start:end]) for start, end in pairwise(self._starts))

    @cached_property
    def _least(self) -> int:
        """What a row comes to at least."""
        return sum(self._leasts)

    @cached_property
    def _digits(self) -> tuple[int, ...]:
        """For each binary digit, the first one first, the leaves that have it in what they are over their tree's least.

        Few trees have the first digits.
        """
        trees = zip(pairwise(self._starts), self._leasts, strict=True)
        over = [value - least for (start, end), least in trees for value in self._values[start:end]]
        length = max(over, default=0).bit_length()
        return tuple(_bits(value >> digit & 1 for value in over) for digit in reversed(range(length)))

    @cached_property
    def _questions(self) -> tuple[_Question, ...]:
        """What is asked of each feature."""
        ruled_out: dict[int, dict[float, int]] = {}
        for tree, start in zip(self.planted, self._starts, strict=False):
            for feature, threshold, leaves in _asked(tree, start):
                by_threshold = ruled_out.setdefault(feature, {})
                by_threshold[threshold] = by_threshold.get(threshold, 0) | leaves
        return tuple(_question(feature, ruled_out[feature], self._all) for feature in sorted(ruled_out))


Forest = tuple[Trees, ...]
"""Trees by question."""


def forest(name: str, features: tuple[str, ...]) -> Forest:
    """The trees of a file that ships with clean. They must have been learned from these features."""
    read = json.loads(resources.files("generator.clean").joinpath(name).read_text(encoding="utf-8"))
    if read["features"] != list(features):
        raise ValueError(f"{name} was learned from other features: train it again")
    return planted(read["trees"])


def planted(read: list[list[Any]]) -> Forest:
    """Trees as JSON has them -> as they are asked."""
    return tuple(Trees(tuple(map(_tree, trees))) for trees in read)


@cache
def parted(trees: Trees, count: int) -> tuple[Trees, Trees]:
    """The first so many trees, and the others: their scores add up to that of all."""
    return Trees(trees.planted[:count]), Trees(trees.planted[count:])


def likeliest(rows: Mapping[int, Row], trees: Trees, fits: Callable[[int], bool]) -> tuple[int, float]:
    """The place of the row with the highest score, the first of equals, and its share; -1 and none without a row.

    Only places that fit count. That is asked of those in front alone: of most the trees say at less cost that they are
    behind. The first trees find out those that are far behind; only the others are asked all.
    """
    early, late = parted(trees, ASKED_ALL)
    first = {at: early.score(row) for at, row in rows.items()}
    best = next(filter(fits, sorted(first, key=first.__getitem__, reverse=True)), None)
    if best is None:
        return -1, 0.0
    least = first[best] - FAR_BEHIND
    near = [at for at, told in first.items() if told >= least and (at == best or fits(at))]
    scores = {at: first[at] + late.score(rows[at]) for at in near}
    at = max(scores, key=lambda place: (scores[place], -place))
    return at, 1 / (1 + math.exp(-scores[at]))


def _bits(each: Iterable[int]) -> int:
    """A number of these bits, the last one first."""
    return int("".join(map(str, each))[::-1] or "0", 2)


def _tree(read: list[Any] | float) -> Tree:
    if not isinstance(read, list):
        return float(read)
    feature, threshold, value = cast("int", read[0]), float(read[1]), float(read[2])
    low, high = map(_tree, read[3:])
    return Node(feature, threshold, value, low, high, _value(low) - value, _value(high) - value)


def _step(tree: Tree) -> tuple[Any, ...]:
    """The tree as plain tuples, which are taken apart fast: on each side the change and what is asked there.

    Of a leaf nothing is asked.
    """
    if not isinstance(tree, Node):
        return ()
    return tree.feature, tree.threshold, (tree.fall, _step(tree.low)), (tree.rise, _step(tree.high))


def _value(tree: Tree) -> float:
    return tree.value if isinstance(tree, Node) else tree


def _leaves(tree: Tree) -> list[float]:
    """The leaves, from the low side."""
    return [*_leaves(tree.low), *_leaves(tree.high)] if isinstance(tree, Node) else [tree]


def _asked(tree: Tree, first: int) -> list[tuple[int, float, int]]:
    """Each question's feature, threshold and low leaves, where `first` is the place of the tree's first leaf."""
    if not isinstance(tree, Node):
        return []
    middle = first + len(_leaves(tree.low))
    own = (tree.feature, tree.threshold, (1 << middle) - (1 << first))
    return [own, *_asked(tree.low, first), *_asked(tree.high, middle)]


def _question(feature: int, ruled_out: Mapping[float, int], leaves: int) -> _Question:
    left = [leaves]
    for threshold in sorted(ruled_out):
        left.append(left[-1] & ~ruled_out[threshold])
    return feature, min(ruled_out), sorted(ruled_out), left
