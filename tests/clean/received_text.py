"""Texts as documents and as lines, for the tests of clean."""

from __future__ import annotations

from generator.clean.lines import Line, lines
from generator.intake import text as text_format
from generator.model import RawDocument


def document(text: str) -> RawDocument:
    """The text as intake lays it out once it is decoded."""
    return text_format.document(text, "clip.txt", "")


def received(text: str) -> tuple[Line, ...]:
    """The text's logical lines."""
    return lines(document(text))
