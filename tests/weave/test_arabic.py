"""generator/weave/arabic.py"""

from __future__ import annotations

import pytest

from generator.weave.arabic import folded, folded_words


@pytest.mark.parametrize("word", ["قوات", "القوات", "والقوات", "بالقوات", "القُوّات", "للقوات"])
def test_a_word_is_found_with_and_without_its_article(word: str) -> None:
    """Article, conjunction and vowel signs do not part a word from itself."""
    assert folded(word) == "قوات"


@pytest.mark.parametrize(("word", "once"), [("إلى", "الي"), ("الله", "الله"), ("وزير", "وزير"), ("مدرسة", "مدرسه")])
def test_letters_that_only_look_like_an_article_stay(word: str, once: str) -> None:
    """A rest of two letters is no word, and a first letter "and" may be the word's own."""
    assert folded(word) == once


def test_the_index_has_every_form_once() -> None:
    """As written, without its article, without the "and" before it."""
    assert folded_words("وقوات القوات القوات and SDF") == "القوات قوات وقوات"


def test_a_text_without_arabic_adds_nothing() -> None:
    """An English page stays as it is."""
    assert folded_words("The SDF, 2026") == ""
