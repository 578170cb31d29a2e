"""generator.clean.looks: what a line looks like on its own."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from generator.clean.lines import Line
from generator.clean.looks import _ADDRESS, _INNER_END, _WORD, OWN, _of_letters, looks_of

_TEXTS = st.lists(
    st.sampled_from(
        """The don't don’t rock'n'roll “Dam ” ’ ' . ! ? 。 。” … ; , — - 9 2nd ² É école ſo İl 停火 ไทย سد www. WWW.
        http:// HTTPS:// : // @ @desk desk@ a.com .org paper.NET .network A.B. x_y (a) 「 」""".split()
    ),
    max_size=12,
)


@given(_TEXTS.map(" ".join) | _TEXTS.map("".join) | st.text())
def test_the_words_of_letters_are_the_same_by_either_way(text: str) -> None:
    """A text of plain letters is cut sooner, and into the same words."""
    assert _of_letters(text) == _WORD.findall(text)


@given(_TEXTS.map(" ".join) | _TEXTS.map("".join))
def test_a_sign_sought_first_finds_the_same(text: str) -> None:
    """Ends of sentences within a line, and addresses: as the plain forms find them."""
    ends = r"[.!?…؟۔।።][\"'”’»)\]]*\s+\S|[。！？][”’）」』]*(?=\S)"
    address = r"https?://|www\.|\w@\w|@\w{3}|\w\.(?:com|org|net)\b"
    assert _INNER_END.findall(text) == re.findall(ends, text)
    assert bool(_ADDRESS.search(text)) == bool(re.search(address, text, re.IGNORECASE))


def test_a_line_in_numbers() -> None:
    """Its words, how it ends and which forms it has, in the order of OWN."""
    look = looks_of([Line("Read more: the dam has held, says A. Sample at www.paper.example.", ((1, ""),))])[0]
    told = dict(zip(OWN, look.numbers, strict=True))
    assert (look.count, told["address"], told["commas"], told["ends"]) == (11, 1.0, 1.0, 2.0)
    assert (look.is_marked, told["pointer"], told["stamp"]) == (True, 1.0, 0.0)
    assert told["page words"] == 2 / 13
