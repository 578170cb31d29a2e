"""`make quality`: prints what cleaning reaches on every dump, by variant, and holds it against the pinned floors.

`--pin` writes the floors anew, after a reader has agreed to every figure that fell.
"""

from __future__ import annotations

import argparse
import json
import sys
import time

from tests.quality.measures import DUMPS, FLOORS, case_names, digest, lowered, scored, single_and_several, table

SAMPLE = 9
"""Of the cases every so many are measured by the tests too."""


def main() -> int:
    """0 where no figure fell, 1 where one did; 0 with a reason where there is nothing to measure on."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pin", action="store_true")
    given = parser.parse_args()
    if not DUMPS.is_dir():
        _say("no figures: ../shared/corpora/dumps is not here")
        return 0
    names = case_names()
    before = time.process_time()
    rows = scored(names)
    _say(table(rows))
    _say(f"converted and scored in {time.process_time() - before:.0f} CPU seconds")
    if given.pin:
        _pin(rows, names)
    return _held_against_floors(rows, names)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def _pin(rows: list[dict[str, object]], names: tuple[str, ...]) -> None:
    sample = case_names(SAMPLE)
    floors = {
        "all": {"digest": digest(names), **single_and_several(rows)},
        "sample": {"digest": digest(sample), **single_and_several(scored(sample))},
    }
    FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _held_against_floors(rows: list[dict[str, object]], names: tuple[str, ...]) -> int:
    pinned = json.loads(FLOORS.read_text(encoding="utf-8"))["all"]
    if pinned.pop("digest") != digest(names):
        _say("the cases are not those the floors were pinned on: pin anew with --pin")
        return 1
    fallen = lowered(single_and_several(rows), pinned)
    for figure in fallen:
        _say(f"lower than pinned: {figure}")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
