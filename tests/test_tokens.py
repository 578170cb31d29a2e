"""Words and sentences with their offsets."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.tokens import sentences, word_count, words
from tests.costs import is_done_within

WORDS = (
    ("a US-led force", ["a", "US", "led", "force"]),
    ("Syria's and Syria’s and SYRIA'S", ["Syria", "'s", "and", "Syria", "’s", "and", "SYRIA", "'S"]),
    ("Ahmad al-Sharaa spoke", ["Ahmad", "al", "Sharaa", "spoke"]),
    ("the U.S. and U.N. envoys", ["the", "U.S.", "and", "U.N.", "envoys"]),
    ("Sana'a, Qur’an, don't", ["Sana'a", "Qur’an", "don't"]),
    ("the states’ role", ["the", "states", "role"]),
    ("Khan Youne\u0300s", ["Khan", "Youne\u0300s"]),
    ("Da\u00admascus", ["Da\u00admascus"]),
    ("قُوّات سوريا", ["قُوّات", "سوريا"]),
    ("हिन्दी", ["हिन्दी"]),
    ("_Syria_ 2,500", ["Syria", "2", "500"]),
)

SENTENCES: tuple[tuple[str, list[str]], ...] = (
    ("He left the U.S. The army stayed.", ["He left the U.S.", "The army stayed."]),
    ("The U.S. Army stayed. It is large.", ["The U.S. Army stayed.", "It is large."]),
    ("Mr. Abdi and Gen. J. K. Aziz met on Jan. 20. Both left.",
     ["Mr. Abdi and Gen. J. K. Aziz met on Jan. 20.", "Both left."]),
    ("“We stop.” He sat. 'Go!' they cried.", ["“We stop.”", "He sat.", "'Go!' they cried."]),
    ('"Stop." he said. "Now." Then he left.', ['"Stop." he said.', '"Now."', "Then he left."]),
    ("At 5 p.m. on Monday it ended. At 6 p.m. The hall was empty.",
     ["At 5 p.m. on Monday it ended.", "At 6 p.m.", "The hall was empty."]),
    ("No. 5 won. He said no. Then 3.5 million saw it.", ["No. 5 won.", "He said no.", "Then 3.5 million saw it."]),
    ("ماذا حدث؟ لا شيء. انتهى", ["ماذا حدث؟", "لا شيء.", "انتهى"]),
    ("A heading\n\nA sentence", ["A heading", "A sentence"]),
    ("Wait... what? Yes!", ["Wait... what?", "Yes!"]),
    ("10. Open it. Rest.", ["10. Open it.", "Rest."]),
    ("河水上涨。村民说：“桥已关闭。”明天再看！", ["河水上涨。", "村民说：“桥已关闭。”", "明天再看！"]),
    ("「橋は閉鎖する。」と述べた。次の日。", ["「橋は閉鎖する。」と述べた。", "次の日。"]),
    ("पुल बंद है। नाव चलेगी।", ["पुल बंद है।", "नाव चलेगी।"]),
    ("", []),
    (" \n ", []),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words_are_parted_as_readers_part_them(text, expected):
    """Hyphens and possessives part words; marks, apostrophes and dots of initials stay inside."""
    assert words(text).texts == expected


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_ends_where_a_reader_stops(text, expected):
    """Abbreviations, initials and speech that goes on do not end a sentence; quotes belong to it."""
    assert [text[start:end] for start, end in sentences(text)] == expected


@pytest.mark.parametrize(("text", "count"), [("", 0), ("a truce, 停火协议", 5), ("停火协议", 3), ("강가의 방앗간", 2)])
def test_signs_of_scripts_without_spaces_are_counted_in_pairs(text, count):
    """So a Chinese paragraph is as long as an English one; Korean sets spaces."""
    assert word_count(text) == count


@given(st.text())
def test_offsets_give_back_the_words(text):
    """Every word is the text between its offsets, in order, and the gaps are what is left."""
    cut = words(text)
    stretches = list(zip(cut.starts, cut.ends, strict=True))
    assert [text[start:end] for start, end in stretches] == cut.texts
    assert all(one[1] <= other[0] for one, other in pairwise(stretches))
    assert "".join(gap + word for gap, word in zip(cut.gaps, [*cut.texts, ""], strict=True)) == text


@given(st.text(alphabet='Ab .?!\n"”؟'))
def test_sentences_cover_everything_but_space(text):
    """No character that shows is outside every sentence, and no sentence overlaps another."""
    covered = "".join(text[start:end] for start, end in sentences(text))
    assert "".join(covered.split()) == "".join(text.split())


@pytest.mark.parametrize("piece", [".", ".)", "\n ", "A.", "a'", "'", "“"])
def test_repetition_costs_linear_time(piece):
    """A megabyte of one hostile piece is read in a moment."""
    text = piece * (1_000_000 // len(piece)) + "x"
    assert is_done_within(3, lambda: (sentences(text), words(text)))
