"""generator.pages.repeats, once and corrections: the same text received again, and what changed in words."""

from dataclasses import replace
from datetime import date

import pytest

from generator.model import Article, Byline, Caption, Paragraph, Precision, Published, Received, Source
from generator.pages.corrections import carried, difference, with_update
from generator.pages.repeats import repeats
from tests.bench.clippings import clipping
from tests.costs import growth, is_done_within

FERRY = (
    "The ferry between the two shores of Lake Orsel will sail again in May, the district council said on Monday, nine "
    "years after the last boat was hauled onto the gravel below the customs house.",
    "“We have waited nine years for this day,” said the harbour master, Ida Fenn, who kept the hull in a shed and "
    "oiled its planks every autumn with her two sons.",
    "The fare will be four crowns, and children under twelve will travel free for the whole of the first summer.",
    "Fishermen on the northern bank had opposed the plan because the route crosses their nets. The council promised "
    "them a wider channel and a new landing stage by the end of the year.",
    "The crossing takes twenty minutes. By road the same journey lasts almost two hours, and longer when snow closes "
    "the pass above Velm.",
    "A first trial with forty passengers went smoothly last week, although a squall drove the boat against the pier.",
)

OTHER = (
    "Engineers have found two cracks in the wall of the upper reservoir and lowered the water by a hand a day, the "
    "board said in a letter to the villages.",
    "Nobody has been asked to leave. The road across the crest stays closed until the frost is over, and buses go by "
    "the old quarry in the meantime.",
    "The wall was built sixty years ago and was last mended when the railway came. Its owner puts the cost of a new "
    "one at nine million crowns.",
)

SLIPS = tuple(text.replace("council", "counsil").replace("crowns", "Crowns") for text in FERRY)
CASES = {
    "to the letter": (FERRY, True),
    "other quotes, dashes and case": (tuple(text.upper().replace("“", '"') for text in FERRY), True),
    "wrapped otherwise": ((" ".join(FERRY[:3]), " ".join(FERRY[3:])), True),
    "a slip mended here and there": (SLIPS, True),
    "a paragraph left out": (FERRY[:2] + FERRY[3:], True),
    "a paragraph added": ((*FERRY, OTHER[1]), True),
    "in another order": (FERRY[::-1], True),
    "grown by half: a later version": (FERRY + OTHER, False),
    "half of it as background of a new report": (OTHER + FERRY[:2], False),
    "its first two paragraphs alone": (FERRY[:2], False),
    "another report": (OTHER, False),
}
"""Texts beside the report on the ferry, and whether they are the same article."""


def article(paragraphs: tuple[str, ...], headline: str = "Ferry returns", outlet: str = "") -> Article:
    """An article of these paragraphs."""
    raw = Received("a.txt", 1, 9, "f" * 64)
    return Article("", headline, tuple(map(Paragraph, paragraphs)), raw, source=Source(outlet))


SHUT = "The {} on Quay Street shut on Tuesday after forty years in the same family, its owner said."


@pytest.mark.parametrize(
    ("text", "headline", "is_same"),
    [
        (SHUT.format("foundry"), "Foundry shuts", False),
        (SHUT.format("backery"), "Bakery shuts", True),
    ],
)
def test_short_texts_are_one_by_their_headline_or_all_their_words(text: str, headline: str, *, is_same: bool) -> None:
    """In a few words one more or less makes another subject."""
    short = [article((SHUT.format("bakery"),), "Bakery shuts"), article((text,), headline)]
    assert bool(list(repeats(short))) is is_same


@pytest.mark.parametrize(("text", "is_same"), CASES.values(), ids=CASES)
def test_what_is_the_same_article(text, is_same):
    """Told by what two texts share, whichever came first, and whatever the headline above it is."""
    for pair in ((FERRY, text), (text, FERRY)):
        found = list(repeats([article(pair[0]), article(pair[1], "Another headline")]))
        assert [(repeat.index, repeat.first) for repeat in found] == [(1, 0)] * is_same


@pytest.mark.parametrize(
    ("one", "other", "is_elsewhere"),
    [("", "", False), ("The Paper", "", False), ("The Paper", "the  paper", False), ("The Paper", "The Post", True)],
)
def test_another_outlet_is_another_print(one, other, is_elsewhere):
    """Only where both are known and differ."""
    (repeat,) = repeats([article(FERRY, outlet=one), article(FERRY, outlet=other)])
    assert repeat.is_elsewhere is is_elsewhere


def of_a_day(text: tuple[str, ...], day: date) -> Article:
    """The report on the ferry as of that day."""
    return replace(article(text), published=Published(day, Precision.DAY))


def test_of_two_days_only_the_same_words_are_one_article() -> None:
    """Tomorrow's forecast differs from today's by its figures, a reprint of tomorrow by nothing."""
    tuesday, wednesday = date(2026, 1, 20), date(2026, 1, 21)
    figures = tuple(paragraph.replace("four", "five").replace("twenty", "thirty") for paragraph in FERRY)
    assert list(repeats([of_a_day(FERRY, tuesday), of_a_day(figures, wednesday)])) == []
    assert list(repeats([of_a_day(FERRY, tuesday), of_a_day(figures, tuesday)]))
    assert list(repeats([of_a_day(FERRY, tuesday), of_a_day(FERRY, wednesday)]))


def test_under_another_headline_by_other_authors_is_another_print() -> None:
    """Though neither outlet is known."""
    one = replace(article(SLIPS), byline=Byline(("Ada Finch",)))
    other = replace(article(FERRY, headline="Lake Orsel has a boat again"), byline=Byline(("Lew Hart",)))
    (found,) = repeats([one, other])
    assert found.is_elsewhere


def test_a_short_text_counts_with_its_headline():
    """What a paywall left of two articles makes them none."""
    stub = ("To read on, subscribe to the paper for a crown a week.",)
    assert not list(repeats([article(stub, "Ferry returns"), article(stub, "Cracks in the upper wall")]))
    assert len(list(repeats([article(stub), article(stub)]))) == 1
    assert not list(repeats([article(("…",), "***"), article(("!",), "***")]))


def test_text_without_spaces_is_compared_too():
    """A sign of Chinese is a word."""
    text = "渡轮将于五月恢复通航,区议会周一表示。" * 5
    assert len(list(repeats([article((text,)), article((text.replace("五", "六", 1),))]))) == 1


def test_many_copies_are_all_found():
    """A thousand copies of one text are as many repeats of the first."""
    found = list(repeats([article(FERRY)] * 300))
    assert {repeat.first for repeat in found} == {0}
    assert len(found) == 299


def test_finding_takes_linear_time():
    """Four times the articles, of a like making, cost about four times as much; none of them is another."""
    texts = [article(tuple(clipping(number).split("\n\n"))) for number in range(800)]
    assert not list(repeats(texts))
    assert growth(lambda: list(repeats(texts[:200])), lambda: list(repeats(texts)), enough=8) < 8


BEFORE = article(("One.", "Two.", "Three.", "Four."))


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (BEFORE, ""),
        (article(("One.", "2.", "Three.", "4.")), "2 paragraphs changed"),
        (article(("One.", "2.", "Three.", "Four.", "Five.")), "1 paragraph changed, 1 added"),
        (article(("Zero.", "One.", "Two.", "Three.")), "1 paragraph added, 1 removed"),
        (article(("One.",)), "3 paragraphs removed"),
        (article(("Four.", "Two.", "Three.", "One.")), "paragraphs in another order"),
        (article(("One.", "Two.", "Three.", "Four."), "War"), "headline changed"),
        (replace(BEFORE, captions=(Caption("A boat."),)), "captions changed"),
        (replace(BEFORE, language="de", description="One."), ""),
    ],
)
def test_what_changed_is_told_in_words(after, words):
    """Counted in paragraphs, with the parts a reader would miss; nothing else is a change to readers."""
    assert difference(BEFORE, after) == words
    lines = with_update(BEFORE, after, date(2026, 11, 22)).corrections
    assert lines == ((f"22 Nov 2026: {words}",) if words else ())


def test_a_long_article_is_compared_in_a_moment():
    """20,000 equal paragraphs, and as many other ones."""
    one, other = article(("a",) * 20_000), article(("a", "b") * 10_000)
    assert difference(one, other) == "10000 paragraphs changed"
    assert is_done_within(2, lambda: difference(one, other))


def test_dated_lines_are_carried_and_printed_ones_follow_the_text():
    """What the text itself states as corrected comes from the text; our lines stay, each once."""
    after = replace(BEFORE, corrections=("Correction: it was Monday.",))
    lines = ("Correction: it was Sunday.", "1 Dec 2026: headline changed", "2 Dec 2026: 1 paragraph changed")
    assert carried(after, lines) == ("Correction: it was Monday.", *lines[1:])
    assert carried(replace(after, corrections=lines), lines) == lines
