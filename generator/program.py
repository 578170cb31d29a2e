"""The `briefing` program: the command line, and an end with 130 for Ctrl-C while its modules still load."""

from __future__ import annotations

import gc
import sys
from importlib.util import LazyLoader, find_spec, module_from_spec

COLLECTED_AT = 20_000
"""Objects that were made and not freed before those are sought that only hold each other: a text's seldom do, and
Python's own 700 cost a thirtieth of its conversion."""

LATER = ("additions", "check", "explanations", "orders", "pipeline", "render.export", "suggestions", "topics")
"""Modules that load when a command first asks something of them: `convert` does without, and half of its start."""


def main() -> None:
    """Runs a command and ends with its exit code."""
    try:
        gc.disable()  # modules stay: nothing of them is looked through, while they load or later
        for name in LATER:
            _put_off(f"generator.{name}")
        from generator import cli  # noqa: PLC0415 - it brings half a second of modules

        gc.freeze()
        gc.set_threshold(COLLECTED_AT)
        gc.enable()
        cli.main()
    except KeyboardInterrupt:
        sys.exit(130)


def _put_off(name: str) -> None:
    """Lets a module load when it is first asked for something."""
    spec = find_spec(name)
    if spec and spec.loader:
        spec.loader = LazyLoader(spec.loader)
        sys.modules[name] = module = module_from_spec(spec)
        spec.loader.exec_module(module)
        package, _, own_name = name.rpartition(".")
        setattr(sys.modules[package], own_name, module)  # to import it from there asks it nothing
