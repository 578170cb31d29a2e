"""generator.clean as a whole: nothing lost, nothing invented, order kept, cost linear."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.clean import articles
from generator.intake.text import is_blank
from generator.model import Article, Ledger
from tests.clean.received_text import document
from tests.costs import growth

SENTENCE = "The {} council of the valley agreed on Tuesday to lower the lake by {} meters before the winter comes."
LINES = st.one_of(
    st.sampled_from(
        [
            "", "", "", "TT", "Share", "Dam Holds as Rivers Rise", "What the council wants", "By Ann Example", "-----",
            "20 January 2026", "Smoke over the port. (AFP)", "Related stories", "- a first item", "> a quoted line",
            "© 2026 The Example", "* * *", "\f", "Read more: The dam's second life", "(Reporting by Ann Example)",
            "The minister met", ", who leads the union, and said that the", "قال المجلس إن السد آمن.",
        ]
    ),
    st.builds(SENTENCE.format, st.sampled_from(["old", "new", "upper", "lower"]), st.integers(1, 99)),
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=60),
)  # fmt: skip
TEXTS = st.lists(LINES, max_size=40).map("\n".join)

quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def cleaned(text: str) -> tuple[tuple[Article, ...], Ledger]:
    """The articles and the ledger."""
    return articles(document(text))


@quick
@given(TEXTS)
def test_kept_and_dropped_are_what_was_received(text: str) -> None:
    """To the character: the ledger's entries of a line, put together, are the line, and every line has one."""
    _, ledger = cleaned(text)
    told: dict[int, str] = defaultdict(str)
    for entry in ledger.entries:
        assert entry.why
        told[entry.line] += entry.text
    received = text.removesuffix("\n").split("\n")
    assert sorted(told) == list(range(1, len(received) + 1))
    for number, line in enumerate(received, start=1):
        assert told[number] == line or (told[number] == "" and is_blank(line))


@quick
@given(TEXTS)
def test_no_word_is_invented(text: str) -> None:
    """Every word of every paragraph and caption stands in what was received, but for hyphens at a line's end."""
    joined = re.sub(r"\s|[\ufeff\u200b\u2060\u00ad-]", "", text)
    made, _ = cleaned(text)
    for article in made:
        for shown in [*(p.text for p in article.paragraphs), *(c.text for c in article.captions)]:
            for word in shown.split():
                assert word.replace("-", "") in joined


@quick
@given(TEXTS)
def test_paragraphs_keep_their_order(text: str) -> None:
    """Neither articles nor paragraphs change places."""
    made, _ = cleaned(text)
    numbers = [p.raw_lines[0] for article in made for p in article.paragraphs]
    assert numbers == sorted(numbers)


@quick
@given(TEXTS)
def test_the_same_text_is_cleaned_the_same(text: str) -> None:
    """Nothing but the text decides."""
    assert cleaned(text) == cleaned(text)


@pytest.mark.parametrize("unit", ["Dam Holds\n\n", SENTENCE + "\n\n", "- item\n", "TT\n", "a.B" * 10 + "\n", "(" * 40])
def test_the_cost_is_linear(unit: str) -> None:
    """Eight times the text costs about eight times as much: twenty times at the very most."""
    small, large = unit * 150, unit * 1200
    assert growth(lambda: cleaned(small), lambda: cleaned(large), enough=20) < 20
