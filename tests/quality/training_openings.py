"""Learns where articles begin from ../shared/corpora/dumps: openings.json, from pastes and single pages.

Run it as `python -m tests.quality.training_openings OUT`; it needs what training.py needs, and some four minutes. How
well it does on sites that it has not seen: splits.py.
What is written holds thresholds on the numbers of openings.py and fellows.py: no word of any page.

The second look learns from what the first says of sites that it has not seen, as it will be in use.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.clean import openings, trees
from generator.clean.fellows import FELLOWS, fellows
from tests.quality.pastes import Paste, dealt, fold_of, parts, real_pastes
from tests.quality.training import CASES, FOLDS, SMALL, Example, Table, examples, site

ROUNDS, SECOND_ROUNDS = 240, 120
SLOW = {**SMALL, "learning_rate": 0.05}
GROUPS = 8
"""Real pastes are tried in so many groups: each holds some thirty sites."""
PASTES = 280
"""Pastes put together from single pages of each fold of the sites."""

Sites = frozenset[str]
Shares = Mapping[int, float]
Trees = list[Any]


@dataclass(frozen=True, eq=False)
class Lesson:
    """What a paste or a page teaches: its candidates' rows, and of some whether an article begins there."""

    source: Paste | Example
    sites: Sites
    rows: Mapping[int, trees.Row]
    answers: Mapping[int, bool]

    @property
    def is_real_paste(self) -> bool:
        """Nobody here made it up, and it holds several articles."""
        return isinstance(self.source, Paste) and bool(self.source.name)

    def fellows(self, shares: Shares) -> Mapping[int, trees.Row]:
        """The rows for the second look."""
        second = fellows(self.source.lines, self.source.looks, shares)
        return {at: (*self.rows[at], *row) for at, row in second.items()}


def lessons(pages: Iterable[Example], pastes: Iterable[Paste]) -> Iterator[Lesson]:
    """Of everything given."""
    for paste in pastes:
        rows = openings.rows(paste.looks, paste.lines)
        yield Lesson(paste, paste.sites, rows, _paste_answers(paste, rows))
    for page in pages:
        rows = openings.rows(page.looks, page.lines)
        yield Lesson(page, frozenset({site(page.article)}), rows, _page_answers(page, rows))


def _paste_answers(paste: Paste, candidates: Iterable[int]) -> dict[int, bool]:
    headlines = {paste.lines[at].text for at in paste.headlines}
    return {
        at: at in paste.headlines
        for at in candidates
        if at > paste.headlines[0] and (at in paste.headlines or paste.lines[at].text not in headlines)
    }


def _page_answers(page: Example, candidates: Iterable[int]) -> dict[int, bool]:
    first = page.headline_at
    return {at: False for at in candidates if at > first and page.lines[at].text != page.lines[first].text}


def rounds(known: Sequence[Lesson]) -> Iterator[tuple[Sites, list[Lesson]]]:
    """The sites to leave out, with the lessons to try what was learned without them on: each lesson once."""
    names = frozenset().union(*(lesson.sites for lesson in known))
    for fold in range(FOLDS):
        left_out = frozenset(name for name in names if fold_of(name) == fold)
        yield left_out, [lesson for lesson in known if not lesson.is_real_paste and lesson.sites <= left_out]
    real = [lesson for lesson in known if lesson.is_real_paste]
    for group in range(GROUPS):
        tried = real[group::GROUPS]
        yield frozenset().union(*(lesson.sites for lesson in tried)), tried


@dataclass(frozen=True)
class FirstLook:
    """Trees learned without some sites each, and what they say of those sites' lessons."""

    trees: Mapping[Sites, Trees]
    shares: Mapping[Lesson, Shares]


def first_look(known: Sequence[Lesson]) -> FirstLook:
    """In the rounds."""
    learned: dict[Sites, Trees] = {}
    shares: dict[Lesson, Shares] = {}
    for left_out, tried in rounds(known):
        learned[left_out] = learned_first(without(left_out, known))
        (forest,) = trees.planted([learned[left_out]])
        for lesson in tried:
            shares[lesson] = openings.first_look(lesson.rows, forest)
    return FirstLook(learned, shares)


def without(left_out: Sites, known: Iterable[Lesson]) -> list[Lesson]:
    """The lessons that hold nothing of those sites."""
    return [lesson for lesson in known if not lesson.sites & left_out]


def learned_first(known: Iterable[Lesson]) -> Trees:
    """Does an article begin here, by the line alone."""
    table = Table()
    for lesson in known:
        for at, answer in lesson.answers.items():
            table.add(lesson.rows[at], answer)
    return table.trees(ROUNDS, SLOW)


def learned_second(known: Iterable[Lesson], shares: Mapping[Lesson, Shares]) -> Trees:
    """Does an article begin here, by what the first look says of the whole file."""
    table = Table()
    for lesson in known:
        for at, row in lesson.fellows(shares[lesson]).items():
            if at in lesson.answers:
                table.add(row, lesson.answers[at])
    return table.trees(SECOND_ROUNDS, SLOW)


def main() -> None:
    """Writes openings.json into the folder OUT."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    pages, pastes = tuple(examples(CASES)), tuple(real_pastes(CASES))
    known = tuple(lessons(pages, (*pastes, *dealt(parts(pages, pastes), PASTES))))
    learned = [learned_first(known), learned_second(known, first_look(known).shares)]
    told = {"features": [*openings.FEATURES, *FELLOWS], "trees": learned}
    text = json.dumps(told, separators=(",", ":"), ensure_ascii=False)
    (given.out / "openings.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
