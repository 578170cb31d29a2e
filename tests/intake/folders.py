"""All that a folder holds, read at once."""

from __future__ import annotations

from pathlib import Path

from generator.intake import one_by_one
from generator.model import Problem, RawDocument


def documents(folder: Path) -> tuple[tuple[RawDocument, ...], tuple[Problem, ...]]:
    """Its files, decoded, and the Problems of those set aside."""
    read = tuple(one_by_one(folder, "content/raw"))
    return tuple(raw for raw, _ in read if raw), tuple(problem for _, problems in read for problem in problems)
