"""generator.clean.sheets: the words that an article has in small letters, asked for by name."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.clean.lines import Line
from generator.clean.sheets import LOOKED_FOR, CommonWords

PARTS = ("rain", "Rain", "rain,", "“lake”", "lakes", "the", "ein", "Ein", "o'neil", "'tis", "x-ray")
ASKED = ("rain", "lake", "lakes", "tis", "in", "the", "ein", "o'neil", "ray", "none")


@given(
    st.lists(st.lists(st.sampled_from(PARTS), max_size=6).map(" ".join), max_size=5),
    st.tuples(st.sampled_from(ASKED), st.sampled_from(ASKED)),
)
def test_the_first_names_asked_for_are_answered_as_all_others(texts: list[str], names: tuple[str, str]) -> None:
    """A look at the text as it is never tells otherwise than its words taken apart."""
    common = CommonWords([Line(text, ((1, text),)) for text in texts])
    small = {word.strip(",“”'") for text in texts for word in text.split() if word.islower()}
    answers = {common.hold(*names) for _ in range(LOOKED_FOR + 2)}
    assert answers == {set(names) <= small}
