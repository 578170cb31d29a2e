"""Texts as documents, for the tests of clean."""

from __future__ import annotations

from generator.intake import text as text_format
from generator.model import RawDocument


def document(text: str) -> RawDocument:
    """The text as intake lays it out once it is decoded."""
    return text_format.document(text, "clip.txt", "")
