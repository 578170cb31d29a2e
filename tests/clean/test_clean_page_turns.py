"""generator.clean.page_turns and what it stands on: text out of print costs no more than it is long."""

from __future__ import annotations

import pytest

from generator.clean.logical_lines import lines
from tests.clean.received_text import document
from tests.costs import growth

PARTS = {
    "one sentence over all pages": "which is open and the\nother half of this\n\n\f",
    "a word on each page": "\fthe word\n",
    "numbers": "and so it went on until the\nPage 7\nlast of them had come\n",
    "footnotes": "which is open and the\n" + "1 Note of it\n" * 11 + "\f\n",
    "columns": "the old and      which is not so\nother words      and goes on\n",
    "hyphens": "which is deliv-\nered and the wa-\n",
    "double-spaced": "the word and the\n\nother is not so\n\n",
}


SIZE = 300
ENOUGH = 8
"""Times the cost of four times the text: 4 is linear, 16 quadratic."""


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_the_cost_is_linear(part: str) -> None:
    """Whatever is said again and again."""
    short, long = document(part * SIZE), document(part * SIZE * 4)
    assert growth(lambda: lines(short), lambda: lines(long), ENOUGH) <= ENOUGH
