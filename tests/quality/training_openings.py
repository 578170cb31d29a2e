"""Learns where articles begin from ../shared/corpora/dumps: openings.json, from pastes and single pages.

Run it as `python -m tests.quality.training_openings OUT`; it needs what training.py needs. How well it does on sites
that it has not seen: splits.py.
What is written holds thresholds on the numbers of openings.py: no word of any page.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from generator.clean import openings
from tests.quality.pastes import Parts, Paste, made_up, parts, real_pastes
from tests.quality.training import CASES, Example, Table, examples

ROUNDS = 120
PASTES = 400
"""Pastes put together from single pages to learn from where articles begin."""


def learned_openings(pages: Sequence[Example], pastes: Sequence[Paste], pool: Parts) -> dict[str, Any]:
    """openings.json: does an article begin here, learned from pastes, real and made up, and from single pages."""
    chance = random.Random(1)
    table = Table()
    made = (made_up(pool, chance) for _ in range(PASTES))
    for paste in (*pastes, *(paste for paste in made if paste)):
        _add_paste(table, paste)
    for page in pages:
        first = page.headline_at
        for at, row in openings.rows(page.looks, page.lines).items():
            if at > first and page.lines[at].text != page.lines[first].text:
                table.add(row, answer=False)
    return {"features": list(openings.FEATURES), "trees": [table.trees(ROUNDS)]}


def _add_paste(table: Table, paste: Paste) -> None:
    headlines = {paste.lines[at].text for at in paste.headlines}
    for at, row in openings.rows(paste.looks, paste.lines).items():
        if at > paste.headlines[0] and (at in paste.headlines or paste.lines[at].text not in headlines):
            table.add(row, at in paste.headlines)


def main() -> None:
    """Writes openings.json into the folder OUT."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    pages, pastes = tuple(examples(CASES)), tuple(real_pastes(CASES))
    learned = learned_openings(pages, pastes, parts(pages, pastes))
    text = json.dumps(learned, separators=(",", ":"), ensure_ascii=False)
    (given.out / "openings.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
