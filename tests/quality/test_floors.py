"""tests/quality: no figure falls below what was reached. Every ninth dump here; all of them in `make quality`."""

from __future__ import annotations

import json

import pytest

from tests.quality.measures import DUMPS, FLOORS, case_names, digest, lowered, scored, single_and_several
from tests.quality.report import SAMPLE

needs_dumps = pytest.mark.skipif(not DUMPS.is_dir(), reason="../shared/corpora/dumps is not here")


@needs_dumps
def test_no_figure_falls_below_its_floor() -> None:
    """On the sample of dumps every figure is at least what is pinned for these very files."""
    pinned = json.loads(FLOORS.read_text(encoding="utf-8"))["sample"]
    names = case_names(SAMPLE)
    assert len(names) >= 40
    assert pinned.pop("digest") == digest(names), "the dumps changed: pin anew"
    assert lowered(single_and_several(scored(names)), pinned) == []


def test_a_fallen_figure_is_named() -> None:
    """A lower share, and a higher one of what should be low, are both told."""
    pinned = {"single": {"parP": 0.9, "leak": 0.1}}
    assert lowered({"single": {"parP": 0.8, "leak": 0.2}}, pinned) == [
        "single leak: 0.2, pinned 0.1",
        "single parP: 0.8, pinned 0.9",
    ]
    assert lowered({"single": {"parP": 0.95, "leak": 0.05}}, pinned) == []
