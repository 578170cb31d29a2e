"""The `briefing` program: the command line, and an end with 130 for Ctrl-C while its modules still load."""

from __future__ import annotations

import gc
import sys

COLLECTED_AT = 20_000
"""Objects that were made and not freed before those are sought that only hold each other: a text's seldom do, and
Python's own 700 cost a thirtieth of its conversion."""


def main() -> None:
    """Runs a command and ends with its exit code."""
    try:
        gc.disable()  # modules stay: nothing of them is looked through, while they load or later
        from generator import cli  # noqa: PLC0415 - it brings half a second of modules

        gc.freeze()
        gc.set_threshold(COLLECTED_AT)
        gc.enable()
        cli.main()
    except KeyboardInterrupt:
        sys.exit(130)
