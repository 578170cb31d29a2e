"""What is asked of a line before a pattern, because it is told sooner: it changes no answer, whatever the line says."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from generator.clean import lines, pieces, wraps
from generator.clean.hyphens import is_split
from generator.model import Block


def of_parts(*parts: str) -> st.SearchStrategy[str]:
    """Lines put together from these."""
    return st.lists(st.sampled_from(parts), max_size=12).map("".join)


@given(
    st.one_of(
        st.text(), of_parts("a", " ", "  ", "\t", "\xa0", "\u3000", "\x85", "\u00ad", "\u200b", "ﬁ", "é", "\u2028")
    )
)
def test_white_space_is_folded(text: str) -> None:
    """Whatever the white space is, one space stands for it, and none at either end."""
    shown = text if text.isascii() else lines._plain(text)
    assert lines.words(text) == " ".join(shown.split())


@given(st.one_of(st.text(), of_parts("m", "i", "A", "Ä", "’", "—", "…", "\u00ad", "?", "한", " ", "  ", "\udc80")))
def test_a_line_is_as_wide_as_its_letters(text: str) -> None:
    """Each letter is as wide as the table says, in whatever script the others are."""
    widths = (wraps._WIDTHS.get(sign, wraps._PLAIN) for sign in " ".join(text.split()))
    assert wraps.measure(text) == sum(widths)


@given(st.lists(of_parts("new", "Old", ".", "!", "”", "“", " ", "The", "é", "a"), min_size=1, max_size=6))
def test_seams_are_counted(texts: list[str]) -> None:
    """A text is glued where enough of its sentences are, whatever else its signs of the end stand beside."""
    seams = sum(len(pieces._GLUED.findall(text)) for text in texts)
    ends = sum(len(pieces._ENDS.findall(text)) for text in texts)
    is_glued = seams >= pieces.LEAST and seams * 8 >= ends
    assert pieces.is_glued([Block(tuple(texts), 1)]) == is_glued


@given(of_parts("be", "a", "-", "\u2010", "\u00ad", "¬", " ", "3", "é"))
def test_a_word_is_split_at_a_hyphen(text: str) -> None:
    """A line ends within a word where a hyphen, or a soft one, is the last thing on it."""
    plain = text.endswith(("\u00ad", "¬")) or re.search(r"[^\W\d_]{2,}[-\u2010]$", text)
    assert is_split(text) == bool(plain)
