"""The user's own paste: every mention of seven topics, counted by hand, line by line."""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

from generator.topics.catalogue import catalogue
from generator.topics.mentions import Matcher

TOPICS, _ = catalogue(Path(__file__).with_name("sample-topics.yml"), "sample-topics.yml")

BY_HAND = {
    # line: how often each topic is named there, headlines (1, 3, 4, 68, 74 and others) as well.
    1: {"syria": 1},
    3: {"sudani": 1, "washington": 1},
    4: {"sudani": 1, "washington": 1},
    7: {"syria": 1},
    9: {"sudani": 1, "washington": 1},
    10: {"sudani": 1, "washington": 1},
    14: {"syria": 1, "isis": 1},
    20: {"syria": 1},
    28: {"sudani": 1, "washington": 1},
    36: {"washington": 1},
    38: {"isis": 1},
    42: {"sudani": 1},
    44: {"sudani": 1, "syria": 1},
    48: {"sudani": 1, "washington": 1},
    50: {"sudani": 1, "washington": 1},
    52: {"sudani": 1},
    62: {"sudani": 1},
    64: {"syria": 1},
    68: {"syria": 1},
    70: {"sdf": 1, "syria": 1},
    71: {"sdf": 1, "syria": 1},
    74: {"syria": 1},
    76: {"sdf": 1, "syria": 1},
    77: {"sdf": 1, "syria": 1},
    79: {"syria": 1},
    81: {"syria": 1},
    83: {"sdf": 1, "isis": 1, "syria": 1, "washington": 1},
    85: {"sdf": 1, "damascus": 1},
    87: {"sdf": 2, "isis": 1},
    89: {"sdf": 1, "damascus": 1},
    91: {"sdf": 1, "syria": 2, "sharaa": 1, "isis": 1},
    150: {"isis": 1},
    152: {"syria": 1},
    153: {"syria": 1},
    156: {"isis": 1},
    158: {"syria": 1},
    159: {"syria": 1},
    161: {"syria": 2, "isis": 1, "sdf": 1},
    165: {"sdf": 1},
    167: {"sdf": 1, "damascus": 1},
    169: {"sdf": 1, "isis": 2, "syria": 1},
    171: {"sdf": 1},
    173: {"sdf": 1, "isis": 1, "syria": 1},
    175: {"sdf": 2, "damascus": 1, "syria": 1},
    177: {"sdf": 1},
    179: {"sharaa": 1, "syria": 1},
}


def test_every_mention_in_the_sample_is_found_and_none_is_wrong(shared):
    """27 times Syria, 19 the SDF, 11 ISIS, 11 Sudani, 9 Washington, 4 Damascus, 2 Sharaa."""
    text = (shared / "seeds/sample-dump.txt").read_text("utf-8")
    found: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for span in Matcher(TOPICS).spans(text):
        found[text.count("\n", 0, span.start) + 1][span.topic] += 1
    assert {line: dict(counts) for line, counts in found.items()} == BY_HAND
    assert sum((Counter(counts) for counts in BY_HAND.values()), Counter()) == {
        "syria": 27, "sdf": 19, "isis": 11, "sudani": 11, "washington": 9, "damascus": 4, "sharaa": 2
    }  # fmt: skip
