"""How like text, sub-heading or headline each line of an article is, and which of its looks say so.

Lines in, one Label a line out, told by small trees over the numbers of looks.py and surroundings.py.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from generator.clean import trees
from generator.clean.lines import Line
from generator.clean.looks import Look
from generator.clean.surroundings import FEATURES, rows

MAX_SUBHEADING = 20
MAX_HEADLINE = 30
"""Words."""


@dataclass(frozen=True, slots=True)
class Label:
    """The likelihoods, each from 0 to 1, of what a line may be; `row` holds the numbers they were told from."""

    kept: float
    """It is part of the body."""
    subheading: float
    """If it is part of the body, it is a sub-heading."""
    headline: float
    row: trees.Row


def labels(looks: Sequence[Look], lines: Sequence[Line]) -> tuple[Label, ...]:
    """One label a line of an article."""
    known = forest()
    return tuple(_label(look, row, known) for look, row in zip(looks, rows(looks, lines), strict=True))


def _label(look: Look, row: trees.Row, known: trees.Forest) -> Label:
    kept, subheading, headline = known
    return Label(
        trees.share(row, kept),
        trees.share(row, subheading) if may_be_subheading(look) else 0.0,
        trees.share(row, headline) if may_be_headline(look) else 0.0,
        row,
    )


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
