"""generator/weave/brief.py"""

from __future__ import annotations

from generator.model import Mention
from generator.weave.brief import in_brief
from tests.costs import growth
from tests.weave.editions import article, edition

LONG = (
    "Syria and the SDF agreed on Sunday that the guns would be silent for a while, both said in a statement.",
    "He said that Syria and the SDF had 500 reasons to keep to it, and that more would surely follow.",
    "Nobody at the market knew of it, and the shops stayed shut until the early evening all the same.",
    "The SDF counted 300 families on the road out of Syria, and sent 40 lorries with bread and water.",
    "The road was open again by night, though few drove on it, and the lorries came back quite empty.",
    "A spokesman for the SDF said that 12 of the lorries were still missing on the next morning as well.",
    "The weather is expected to turn by the end of the week, with snow in the hills and rain elsewhere.",
    "Schools remain closed, the ministry let it be known in a note, and will open when the roads are safe.",
)


def brief(*texts: str) -> tuple[str, ...]:
    """What an article of these paragraphs is in brief."""
    made = article("a", *texts)
    return in_brief(made, edition(made).mentions_by_article.get("a", ()))


def test_the_first_sentence_and_the_weightiest_are_taken_in_the_order_of_the_text() -> None:
    """Topics and figures weigh; each sentence stands word for word in the text."""
    assert brief(*LONG) == (LONG[0], LONG[3], LONG[5])


def test_a_sentence_that_leans_on_another_is_left_out() -> None:
    """ "He said …" has two topics and a figure, and nobody would know who he is."""
    assert LONG[1] not in brief(*LONG)


def test_a_short_article_has_no_brief() -> None:
    """Under six paragraphs the text is as fast to read."""
    assert brief(*LONG[:5]) == ()


def test_a_brief_is_never_most_of_the_article() -> None:
    """Where three sentences would be half of the text fewer are taken, or none."""
    texts = (*LONG[:1], "One.", "Two.", "Three.", LONG[3], "Five.", "Six.")
    assert brief(*texts) == ()


def test_subheadings_are_no_paragraphs_to_sum_up() -> None:
    """They count for nothing, and are never taken."""
    assert brief(*LONG[:5], "## Syria, the SDF, 300 families and 40 lorries on a road that was open") == ()


def test_a_long_article_costs_as_its_length() -> None:
    """Each paragraph is asked for its own mentions alone."""

    def work(count: int):
        made = article(
            "a", *(f"Dam {number} of the valley was opened at noon, the board said." for number in range(count))
        )
        named = [Mention("a", "dam", number, 0, 3, "Dam") for number in range(count)]
        return lambda: in_brief(made, named)

    assert growth(work(1_000), work(4_000), enough=8) < 8
