"""How like text, sub-heading or headline each line of an article is, and which of its looks say so.

Lines in, one Label a line out, told by small trees over the numbers of looks.py and surroundings.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from generator.clean import trees
from generator.clean.lines import Line
from generator.clean.looks import Look
from generator.clean.surroundings import FEATURES, rows

MAX_SUBHEADING = 20
MAX_HEADLINE = 30
"""Words."""


@dataclass(frozen=True)
class Label:
    """The likelihoods, each from 0 to 1, of what a line may be; `row` holds the numbers they are told from.

    Each is told when it is asked for: most lines of a page are found to be none of the article's before that. A line
    that was not looked at has no numbers, and is likely to be nothing.
    """

    look: Look
    row: trees.Row

    @cached_property
    def kept(self) -> float:
        """It is part of the body."""
        return trees.share(self.row, forest()[0]) if self.row else 0.0

    @cached_property
    def subheading(self) -> float:
        """If it is part of the body, it is a sub-heading."""
        return trees.share(self.row, forest()[1]) if self.row and may_be_subheading(self.look) else 0.0


def labels(looks: Sequence[Look], lines: Sequence[Line]) -> tuple[Label, ...]:
    """One label a line of an article."""
    return tuple(map(Label, looks, rows(looks, lines)))


def likeliest_headline(told: Mapping[int, Label]) -> tuple[int, float]:
    """Of the labels by place, the place of the one most like a headline, the first of equals, and how like; else -1."""
    asked = {at: label.row for at, label in told.items() if label.row and may_be_headline(label.look)}
    return trees.likeliest(asked, forest()[2])


def may_be_subheading(look: Look) -> bool:
    """Short, and no sentence: only such lines are asked."""
    return look.count <= MAX_SUBHEADING and (look.ends == 0 or not look.is_running)


def may_be_headline(look: Look) -> bool:
    """A few words, not a page's furniture: only such lines are asked."""
    return look.count <= MAX_HEADLINE and not look.is_marked and (look.is_title_like or not look.is_running)


@cache
def forest() -> trees.Forest:
    """Trees for: part of the body; a sub-heading; the headline."""
    return trees.forest("labels.json", FEATURES)


def because(label: Label) -> str:
    """The two looks that most speak against a line's being text: "few letters, few lines of text near it"."""
    most = trees.against(label.row, forest()[0], FEATURES)[:2]
    return ", ".join(f"{feature}: {label.row[FEATURES.index(feature)]:.3g}" for feature in most)
