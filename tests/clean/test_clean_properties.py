"""generator.clean as a whole: nothing lost, nothing invented, order kept, cost linear."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.clean import accounts, articles
from generator.dates import printed_days
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


HEADERS = st.lists(
    st.sampled_from(
        [
            "Dam Holds as Rivers Rise | The Example", "By Ann Example, The Example, 20 January 2026", "Photo: Bo",
            "Example Gazette, 21 January 2026", "By Ann Example and Bo Sample, Writers", "Updated 22 January 2026",
            "Published 20/01/2026 14:05 GMT", "Smoke over the port. Photo: Bo Sample/Example Press", "Ann Example",
            "Written by", "14:05", "The Example | 20.01.2026 | By Cy Third", "Image caption", "Cy Third for The Times",
        ]
    ),
    max_size=6,
)  # fmt: skip


@quick
@given(HEADERS, TEXTS, HEADERS)
def test_what_is_kept_is_on_the_page(above: list[str], text: str, below: list[str]) -> None:
    """Every word of every kept entry stands in its article or in what the page tells of it, but for labels."""
    received = "\n\n".join([*above, text, *(SENTENCE.format("old", number) for number in (1, 2)), *below])
    found, ledger = cleaned(received)
    pages = [_shown(article) for article in found]
    for entry in ledger.kept:
        assert entry.article is not None
        missing = _words(_without_days(entry.text, found[entry.article])) - pages[entry.article] - LABELS
        assert not missing, entry


LABELS = frozenset(word for words in accounts.LABELS.values() for word in words)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", re.sub(r"[\ufeff\u200b\u2060\u00ad]", "", text).casefold()))


def _shown(article: Article) -> frozenset[str]:
    captions = (f"{caption.text} {caption.credit}" for caption in article.captions)
    texts = (paragraph.text for paragraph in article.paragraphs)
    names = (*article.byline.names, *article.byline.agencies, article.dateline.agency, article.source.outlet)
    told = (article.headline, article.deck, article.published.evidence, article.updated.evidence)
    return _words(" ".join((*told, *names, *texts, *captions)))


def _without_days(text: str, article: Article) -> str:
    """The text without the days that the page shows in its own form."""
    days = {article.published.date, article.updated.date}
    for found in reversed(printed_days(text)):
        if days.intersection(found.days):
            text = text[: found.start] + " " + text[found.end :]
    return text


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
