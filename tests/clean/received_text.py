"""Texts as documents and as lines, for the tests of clean."""

from __future__ import annotations

from generator.clean.lines import Line
from generator.clean.logical_lines import lines
from generator.intake import text as text_format
from generator.model import RawDocument

HEADLINE = "Herders Sell Their Cattle as a Third Dry Winter Ends"
FIRST = (
    "At the market in Saltmere Cross a cow now brings less than the hay she eats in a month, and dealers have begun "
    "to close their stalls before noon because nobody comes."
)
SECOND = (
    "The plain has had three winters with hardly any rain. Of the 40 villages on it, 27 depend on wells, and the "
    "province said last week that eleven of these have fallen dry since the autumn."
)
"""A headline and the first two paragraphs of a report."""


def document(text: str) -> RawDocument:
    """The text as intake lays it out once it is decoded."""
    return text_format.document(text, "clip.txt", "")


def received(text: str) -> tuple[Line, ...]:
    """The text's logical lines."""
    return lines(document(text))
