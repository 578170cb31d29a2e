"""What the text above a line and the text below have in common."""

from __future__ import annotations

from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.clean.cohesion import COHESION, LEAST_WORDS, LINK, Cohesion, cohesion
from generator.clean.looks import looks_of
from tests.clean.received_text import received

RIVER = "The river flooded the lower meadows, and the mayor asked farmers there to move their cattle uphill at once."
MEADOW = "Farmers moved cattle from the meadows all night, the mayor said, while the river rose past the old bridge."
CHESS = "The chess champion lost her opening game with the white pieces, and the hall in Example City fell silent."
BOARD = "A champion seldom loses with white pieces, said the hall's arbiter, who has watched chess for forty years."

TEXT = "\n\n".join(["River floods meadows", RIVER, MEADOW, "Chess champion loses opener", CHESS, BOARD])


def _cohesion(text: str) -> tuple[Cohesion, list[frozenset[str]]]:
    looks = looks_of(received(text))
    words = list(accumulate((look.count if look.is_running else 0 for look in looks), initial=0))
    content = [look.content for look in looks]
    return cohesion(looks, words, content), content


def test_links_are_fewest_where_the_text_turns_to_other_things() -> None:
    """Between two articles few words come again; within each many do."""
    found, _ = _cohesion(TEXT)
    seam, within = 3, (2, 5)
    assert all(found.links[seam] < found.links[at] for at in within)


def test_a_headlines_words_stand_in_its_own_text() -> None:
    """The second headline's words are told below it and not above."""
    found, content = _cohesion(TEXT)
    told = dict(zip(COHESION, found.numbers(3, content[3]), strict=True))
    assert told["headline's words below"] > 0
    assert told["headline's words above"] == 0
    assert told["headline's words anywhere above"] == 0
    assert told["headline more below"] > 0


def test_all_numbers_have_a_name_even_at_the_edges() -> None:
    """The first and the last line have as many numbers as any."""
    found, content = _cohesion(TEXT)
    assert {len(found.numbers(at, content[at])) for at in range(len(content))} == {len(COHESION)}


def test_weights_are_whole_so_that_no_sum_depends_on_the_order_of_words() -> None:
    """The same text gives the same bytes whatever the order of a set is."""
    found, _ = _cohesion(TEXT)
    assert all(isinstance(number, int) for number in (*found.links, *found.vocabulary, *found.firsts))


@given(
    st.lists(st.sampled_from((RIVER, MEADOW, CHESS, BOARD, "River floods meadows", "Share")), min_size=1, max_size=9)
)
def test_a_link_crosses_the_lines_between_its_places(texts: list[str]) -> None:
    """A line is crossed where a word that stands above it comes again, within reach, in it or below; nowhere else."""
    found, content = _cohesion("\n\n".join(texts))
    said = [own if len(text.split()) >= LEAST_WORDS else frozenset() for own, text in zip(content, texts, strict=True)]
    places = [[at for at, own in enumerate(said) if word in own] for word in frozenset().union(*said)]
    links = [link for stands in places for link in pairwise(stands)]
    near = [(above, below) for above, below in links if found.words[below] - found.words[above] <= LINK]
    for at, crossing in enumerate(found.links):
        assert (crossing > 0) == any(above < at <= below for above, below in near)
