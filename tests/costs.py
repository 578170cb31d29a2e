"""What work costs, told soundly on a busy machine: CPU time, no garbage collection, the best of several runs."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time

ROUNDS = 6
"""Measurements before a verdict against: a disturbed machine gives a bad one now and then, a bad algorithm always."""


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds of one run, without the collection of garbage that others left."""
    was_enabled = gc.isenabled()
    gc.collect()
    gc.disable()
    begun = process_time()
    try:
        work()
    finally:
        taken = process_time() - begun
        if was_enabled:
            gc.enable()
    return taken


def is_done_within(limit: float, work: Callable[[], object]) -> bool:
    """Whether one of several runs takes no more CPU seconds than `limit`; most need but one."""
    return any(seconds(work) <= limit for _ in range(ROUNDS))


def growth(short: Callable[[], object], long: Callable[[], object], enough: float) -> float:
    """How many times the best run of `short` the best of `long` takes; measured till it is `enough`, or ROUNDS times.

    With four times the input 4 is linear and 16 quadratic: between them lies what a test may ask for.
    """
    best = [float("inf"), float("inf")]
    for _ in range(ROUNDS):
        best = [min(best[0], seconds(short)), min(best[1], seconds(long))]
        if best[1] <= enough * best[0]:
            break
    return best[1] / best[0]
