"""How well pastes of left-out sites are divided: `python -m tests.quality.splits [--bodies]`, by nature of paste.

Weights are learned anew without the sites they are tried on: made-up pastes and single pages of every fifth site, then
each real paste without any site in it. Needs lightgbm and numpy, as training.py does. With `--bodies` the labels are
learned so too, which takes longer, and what becomes of the text is told with the scorer's figures.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

from generator.clean import labels, splitting, trees
from tests.quality import measures
from tests.quality.pastes import Paste, dealt, parts, real_pastes
from tests.quality.training import CASES, Example, examples, learned_labels
from tests.quality.training_openings import (
    PASTES,
    Lesson,
    first_look,
    learned_second,
    lessons,
    rounds,
    without,
)

TRIED = 100
"""Made-up pastes a fold."""


@dataclass
class Tally:
    """What came of the pastes of one nature, or of the single pages."""

    files: int = 0
    exact: int = 0
    found: int = 0
    false: int = 0
    missed: int = 0
    rows: list[dict[str, Any]] = field(default_factory=list)

    @property
    def told(self) -> str:
        """Its figures on one line."""
        f1 = 2 * self.found / max(1, 2 * self.found + self.false + self.missed)
        line = f"{self.files:5d}  boundary F1 {f1:.3f} (false {self.false}, missed {self.missed})"
        line += f"  exact {self.exact / max(1, self.files):.3f}"
        if not self.rows:
            return line
        figures = measures._scorer().summarise(self.rows, "")[1]
        names = ("boundF1", "split=", "bodyF1", "parP", "parR", "leak")
        return line + "  scorer: " + " ".join(f"{name} {figures[name] or 0:.3f}" for name in names)


def material() -> tuple[Lesson, ...]:
    """Everything in the corpus of dumps, and pastes made up of it."""
    pages, pastes = tuple(examples(CASES)), tuple(real_pastes(CASES))
    return tuple(lessons(pages, (*pastes, *dealt(parts(pages, pastes), PASTES))))


def tally(told: Tally, paste: Paste | Example, begins: Sequence[int]) -> None:
    """Counts the boundaries that lie between the last text of one article and the first of the next."""
    looks = paste.looks
    cut = splitting.segments(paste.lines, looks)
    ends = {line.received: at for at, line in enumerate(paste.lines)}
    predicted = [ends[part.lines[0].received] for part in cut[1:]]
    allowed = [_seam(looks, begin) for begin in begins[1:]]
    found = sum(any(at in seam for at in predicted) for seam in allowed)
    told.files += 1
    told.exact += len(cut) == len(begins)
    told.found += found
    told.missed += len(allowed) - found
    told.false += len(predicted) - found


def _seam(looks: Sequence[Any], begin: int) -> range:
    low, high = begin, begin
    while low > 0 and not looks[low - 1].is_running:
        low -= 1
    while high < len(looks) - 1 and not looks[high].is_running:
        high += 1
    return range(low, high + 1)


def scored(paste: Paste) -> dict[str, Any]:
    """The scorer's row for what conversion makes of a paste."""
    articles = [{**article} for article in paste.articles]
    expected = {"name": paste.name, "variant": paste.variant, "split": "dev", "articles": articles}
    row: dict[str, Any] = measures._scorer().score_case(expected, measures.converted(paste.text.encode()))
    return row


def main() -> None:
    """Prints a line a nature."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bodies", action="store_true")
    given = parser.parse_args()
    known = material()
    seen = first_look(known)
    told: dict[str, Tally] = defaultdict(Tally)
    for left_out, tried in rounds(known):
        second = learned_second(without(left_out, known), seen.shares)
        with ExitStack() as stack:
            stack.enter_context(patch.object(splitting, "forest", _given([seen.trees[left_out], second])))
            if given.bodies:
                stack.enter_context(patch.object(labels, "forest", _given(_labels_without(left_out, known))))
            for source in _some(lesson.source for lesson in tried):
                _try(told, source, has_bodies=given.bodies)
    for nature in sorted(told):
        sys.stdout.write(f"{nature:16s}{told[nature].told}\n")


def _some(sources: Iterable[Paste | Example]) -> Iterator[Paste | Example]:
    """All but made-up pastes, and so many of these."""
    made = 0
    for source in sources:
        made += isinstance(source, Paste) and not source.name
        if made <= TRIED or not isinstance(source, Paste):
            yield source


def _labels_without(left_out: frozenset[str], known: Iterable[Lesson]) -> list[Any]:
    kept = [lesson.source for lesson in without(left_out, known)]
    learned: list[Any] = learned_labels([source for source in kept if isinstance(source, Example)])["trees"]
    return learned


def _try(told: dict[str, Tally], source: Paste | Example, has_bodies: bool) -> None:
    if isinstance(source, Example):
        tally(told["single"], source, (0,))
        return
    kind = "real" if source.name else "made up"
    for into in (f"{kind} {source.variant}", f"{kind} all"):
        tally(told[into], source, source.begins)
        told[into].rows += [scored(source)] if has_bodies else []


def _given(learned: list[Any]) -> Callable[[], trees.Forest]:
    forest = trees.planted(learned)
    return lambda: forest


if __name__ == "__main__":
    main()
