"""How well pastes of left-out sites are divided: `python -m tests.quality.splits [--bodies]`, by nature of paste.

Weights are learned anew without the sites they are tried on: made-up pastes and single pages of every fifth site, then
each real paste without any site in it. Needs lightgbm and numpy, as training.py does. With `--bodies` the labels are
learned so too, which takes longer, and what becomes of the text is told with the scorer's figures.
"""

from __future__ import annotations

import argparse
import random
import sys
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

from generator.clean import labels, splitting, trees
from tests.quality import measures
from tests.quality.pastes import Parts, Paste, made_up, only, parts, real_pastes
from tests.quality.training import CASES, Example, examples, learned_labels, site
from tests.quality.training_openings import learned_openings

FOLDS = 5
GROUPS = 8
"""Real pastes are tried in so many groups: each holds some thirty sites."""
TRIED = 60
"""Made-up pastes a fold."""


@dataclass(frozen=True)
class Material:
    """All that is known."""

    pages: tuple[Example, ...]
    pastes: tuple[Paste, ...]
    pool: Parts

    @property
    def sites(self) -> frozenset[str]:
        """Of the pages and of the articles in pastes."""
        return frozenset(map(site, (page.article for page in self.pages))).union(*(p.sites for p in self.pastes))


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


def material() -> Material:
    """Everything in the corpus of dumps."""
    pages, pastes = tuple(examples(CASES)), tuple(real_pastes(CASES))
    return Material(pages, pastes, parts(pages, pastes))


def rounds(known: Material) -> Iterator[tuple[frozenset[str], Sequence[Paste], Sequence[Example]]]:
    """The sites to leave out, with the pastes and pages to try what was learned without them on."""
    for fold in range(FOLDS):
        left_out = frozenset(name for name in known.sites if zlib.crc32(name.encode()) % FOLDS == fold)
        yield left_out, _made_up(known, left_out), [page for page in known.pages if site(page.article) in left_out]
    for group in range(GROUPS):
        tried = known.pastes[group::GROUPS]
        yield frozenset().union(*(paste.sites for paste in tried)), tried, ()


def _made_up(known: Material, sites: frozenset[str]) -> list[Paste]:
    chance, pool = random.Random(7), only(known.pool, sites)
    tries = (made_up(pool, chance) for _ in range(TRIED * 2))
    return [paste for paste in tries if paste and len(paste.begins) > 1][:TRIED]


def learned(known: Material, left_out: frozenset[str]) -> trees.Forest:
    """Trees for openings, from everything but those sites."""
    pages = [page for page in known.pages if site(page.article) not in left_out]
    pastes = [paste for paste in known.pastes if not paste.sites & left_out]
    pool = only(known.pool, known.sites - left_out)
    return trees.planted(learned_openings(pages, pastes, pool)["trees"])


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
    told: dict[str, Tally] = defaultdict(Tally)
    for left_out, pastes, pages in rounds(known):
        with ExitStack() as stack:
            stack.enter_context(patch.object(splitting, "forest", _given(learned(known, left_out))))
            if given.bodies:
                kept = [page for page in known.pages if site(page.article) not in left_out]
                of_lines = trees.planted(learned_labels(kept)["trees"])
                stack.enter_context(patch.object(labels, "forest", _given(of_lines)))
            for paste in pastes:
                nature = f"{'real' if paste.name else 'made up'} {paste.variant}"
                for into in (nature, "real all" if paste.name else "made up all"):
                    tally(told[into], paste, paste.begins)
                    told[into].rows += [scored(paste)] if given.bodies else []
            for page in pages:
                tally(told["single"], page, (0,))
    for nature in sorted(told):
        sys.stdout.write(f"{nature:16s}{told[nature].told}\n")


def _given(forest: trees.Forest) -> Callable[[], trees.Forest]:
    return lambda: forest


if __name__ == "__main__":
    main()
