"""What cleaning reaches on dumps of one article from sites that its weights never saw: the scorer's table by variant.

Run it as `python -m tests.quality.cross_validation`; it needs what training.py needs, and some three minutes. The sites
are dealt into five folds; each fold's pages are converted with weights of lines that were learned from the other four.
Where articles begin is told by the weights that ship: splits.py tries those.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from generator.clean import labels, trees
from tests.quality.measures import scored, table
from tests.quality.training import FOLDS, Example, learned_labels, material


def cross_validated(known: Sequence[Example]) -> list[dict[str, Any]]:
    """The scorer's row for each dump, converted by weights that never saw its site."""
    rows = []
    for fold in range(FOLDS):
        with learned_without(fold, known):
            rows += scored(example.name for example in known if example.fold == fold and example.is_case)
    return rows


@contextmanager
def learned_without(fold: int, known: Sequence[Example]) -> Iterator[None]:
    """While this holds, clean's weights of lines are those learned from the other folds."""
    learned = trees.planted(learned_labels([example for example in known if example.fold != fold])["trees"])
    with patch.object(labels, "forest", lambda: learned):
        yield


def main() -> None:
    """Prints the table."""
    sys.stdout.write(table(cross_validated(material())) + "\n")


if __name__ == "__main__":
    main()
