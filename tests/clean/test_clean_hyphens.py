"""generator.clean.hyphens: a hyphen at a line's end goes only where it split a word."""

from __future__ import annotations

import pytest

from generator.clean.hyphens import Spelling, sewn
from generator.model import Block


def joined(above: str, below: str, text: str = "") -> str:
    """The two halves as one, in a text that has other lines too."""
    return sewn(above, below, Spelling((Block((above, below), 1), Block((text,), 4))))


@pytest.mark.parametrize(
    ("above", "below", "text", "whole"),
    [
        ("they deliv-", "ered it", "", "they delivered it"),
        ("a pú-", "blico grande", "", "a público grande"),
        ("the Kurdish-", "led council", "", "the Kurdish-led council"),
        ("of Wash-", "ington said", "", "of Washington said"),
        ("of Iran-", "supplied arms", "Iran denied it.", "of Iran-supplied arms"),
        ("an enterprise-", "level tool", "All enterprise-level tools", "an enterprise-level tool"),
        ("the Anglo-", "Fennish line", "", "the Anglo-Fennish line"),
        ("pre-", "and post-war", "", "pre- and post-war"),
        ("die Wasser-", "und Stromnetze", "", "die Wasser- und Stromnetze"),
        ("up-", "to-date", "", "up-to-date"),
        ("die Wasser\u00ad", "versorgung", "", "die Wasserversorgung"),
        ("die Wasser¬", "versorgung", "", "die Wasserversorgung"),
        ("no-", "1 of all", "", "no-1 of all"),
        ("he said", ", and left", "", "he said, and left"),
    ],
)
def test_halves_are_joined(above: str, below: str, text: str, whole: str) -> None:
    """What the rest of the text writes tells most; soft hyphens always split a word."""
    assert joined(above, below, text) == whole


def test_german_compounds_are_words() -> None:
    """Outside English no second half is a compound's own: "Papier-" / "style" is not asked of."""
    text = "Die Verwaltung hat das nicht gewollt, und sie wird es auch nicht tun, sagte der Sprecher der Stadt."
    assert joined("die Ver-", "time", text) == "die Vertime"
