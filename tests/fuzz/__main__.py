"""`make fuzz`: files of every kind down the whole road for ten minutes, and no crash, no hang, no broken promise.

Each round starts from a seed of its own and says it; a failure is shrunk to the smallest file that shows it.
Another length or the same rounds again: python -m tests.fuzz --minutes 1 --seed 17
"""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections import Counter
from types import FrameType

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz import road
from tests.fuzz.inputs import FILES, NAMES, PERSONS_PAGES

A_ROUND = 100
"""Examples between two looks at the clock."""

A_HANG = 60
"""Seconds after which one file is a hang: a parser's own limit is 10 CPU seconds, and the machine may be busy."""


class Hung(BaseException):
    """One file took too long. Nothing on the way may swallow it."""


def main() -> int:
    """Runs rounds until the time is up, and tells of them; 1 where one failed."""
    wanted = _wanted()
    signal.signal(signal.SIGALRM, _hang)
    seen: Counter[str] = Counter()
    until = time.monotonic() + 60 * wanted.minutes
    number = wanted.seed
    while time.monotonic() < until:
        for round_of in (_files, _persons_pages):
            try:
                round_of(number, seen)
            except Hung:
                print(f"round {number}: a file took more than {A_HANG} seconds", file=sys.stderr)
                return 1
        number += 1
        print(f"\r{number - wanted.seed} rounds, {dict(sorted(seen.items()))}", end="", file=sys.stderr, flush=True)
    print(f"\n{sum(seen.values())} files in {wanted.minutes} minutes; no crash, no hang", file=sys.stderr)
    return 0


def _wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def _files(number: int, seen: Counter[str]) -> None:
    @seed(number)
    @_settings(A_ROUND)
    @given(FILES, NAMES)
    def files(content: bytes, name: str) -> None:
        signal.alarm(A_HANG)
        found = road.travelled(content, name)
        signal.alarm(0)
        seen["with articles" if found else "without"] += 1

    files()


def _persons_pages(number: int, seen: Counter[str]) -> None:
    @seed(number)
    @_settings(A_ROUND // 4)
    @given(PERSONS_PAGES)
    def persons_pages(text: str) -> None:
        signal.alarm(A_HANG)
        road.edited(text)
        signal.alarm(0)
        seen["pages of people"] += 1

    persons_pages()


def _settings(examples: int) -> settings:
    return settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )


def _hang(_number: int, _frame: FrameType | None) -> None:
    raise Hung


if __name__ == "__main__":
    sys.exit(main())
