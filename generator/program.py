"""The `briefing` program: the command line, and an end with 130 for Ctrl-C while its modules still load."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs a command and ends with its exit code."""
    try:
        from generator import cli  # noqa: PLC0415 - it brings half a second of modules

        cli.main()
    except KeyboardInterrupt:
        sys.exit(130)
