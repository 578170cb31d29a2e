"""generator/render/search_signs.py"""

from __future__ import annotations

import pytest

from generator.render.pagefind_files import IndexedPage, Occurrence
from generator.render.search_signs import with_signs, words_of


def test_signs_are_words_alone_and_in_pairs() -> None:
    """Places are counted in signs; a comma parts a run."""
    words = words_of("和平会议，开始", "")
    assert {word: words[word].positions for word in ("和平", "平会", "会议", "开始")} == {
        "和平": (0,), "平会": (1,), "会议": (2,), "开始": (5,),
    }  # fmt: skip
    assert "议开" not in words
    assert words["议"] == Occurrence((), 1.0)


def test_vowel_signs_stay_with_their_script() -> None:
    """Thai has signs above and below its letters."""
    assert {"น้", "้ำ"} <= set(words_of("น้ำ", ""))


def test_letters_between_signs_are_words() -> None:
    """Folded as the index folds them."""
    words = words_of("欧盟EU和Café在2026年", "")
    assert {"eu", "cafe", "2026"} <= set(words)


@pytest.mark.parametrize(
    ("written", "figures"),
    [
        ("up 2.1% again", {"2.1"}),
        ("$1,234.56, then", {"1234.56"}),
        ("um 2,1 Prozent", {"2.1"}),
        ("3,200 tons", set()),
        ("21 January.", set()),
        ("on 20.1.2026", {"20.1.2026"}),
    ],
)
def test_a_figure_keeps_its_point(written: str, figures: set[str]) -> None:
    """A comma may be a point, or part thousands."""
    assert set(words_of(written, "")) == figures


def test_a_headline_weighs_more() -> None:
    """As Pagefind has it for other words."""
    words = words_of("和平. 和平了", "和平")
    assert words["和平"].weight == 8


def test_what_holds_signs_is_replaced_and_the_rest_stays() -> None:
    """A word that both have is one row."""
    page = IndexedPage("en_a", 3, "/a", "", {}, "", "欧盟EU said")
    once = {0: Occurrence((1,), 1)}
    found = list(with_signs(iter([("欧盟eu", once), ("said", once), ("eu", once)]), [page]))
    assert [word for word, _ in found] == ["said", "eu", "欧", "盟", "欧盟"]
    assert dict(found)["eu"] == once


def test_a_page_in_latin_letters_gives_nothing_more() -> None:
    """Whatever its quotation marks are."""
    assert words_of("“No change,” said the harbour’s café.", "") == {}
