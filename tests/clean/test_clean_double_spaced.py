"""generator.clean.double_spaced: blank lines between all lines part no paragraphs."""

from __future__ import annotations

from generator.clean.double_spaced import closed_up
from generator.clean.logical_lines import lines
from tests.clean.received_text import document

LINES = (
    "The keeper of the lighthouse on the outer rock wrote down every",
    "ship that passed, and for sixty years nobody asked him for the",
    "books. They lay in a chest under the stairs, and the mice had",
    "begun on the first of them.",
    "The museum has now read all forty volumes, and it found a record",
    "of the weather that is older than any other on this coast, kept",
    "twice a day.",
)


def test_lines_are_put_together_and_keep_their_numbers() -> None:
    """A wider gap parts paragraphs, or their short last lines do."""
    for text in ("\n\n".join(LINES), "\n\n".join(LINES[:4]) + "\n\n\n\n" + "\n\n".join(LINES[4:])):
        first, second = lines(document(text))
        assert first.numbers == (1, 3, 5, 7)
        assert first.text.endswith("first of them.")
        assert second.text.endswith("twice a day.")


def test_paragraphs_of_one_line_stay() -> None:
    """They end as sentences do."""
    raw = document("\n\n".join(f"The {name} council met on Tuesday and agreed on it." for name in "abcdefgh"))
    assert closed_up(raw.blocks) == raw.blocks
