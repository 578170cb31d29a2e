"""Where the articles of a paste begin, and what is told of why."""

from __future__ import annotations

from generator.clean import articles
from generator.clean.looks import looks_of
from generator.clean.splitting import Segment, segments
from tests.clean.received_text import document, received

RIVER = (
    "Heavy rain pushed the Alder river over its banks on Tuesday, and the town of Lower Alder moved sixty families.",
    "The mayor, Ann Example, said the river had not stood so high since the old bridge was built above the town.",
    "Farmers along the Alder drove their cattle uphill while the rain went on, and the bridge was closed at noon.",
    "By evening the rain had eased, the mayor said, but families from the lowest streets would stay in the school.",
)
CHESS = (
    "Bo Sample, the champion of the last four years, lost his opening game with the white pieces on Wednesday night.",
    "The champion offered a pawn on the ninth move, and his opponent took it and kept it until the ending was won.",
    "No champion has lost the opening game of this tournament before, said the arbiter, who has seen eleven of them.",
    "Sample will have the black pieces in his second game on Friday, against an opponent whom he has never beaten.",
)
MUSEUM = (
    "A museum of clocks opens in the former customs house next month, with some four hundred clocks on two floors.",
    "The oldest of the clocks was made for a monastery, and the museum's director says that it still keeps time.",
    "Visitors may wind one of the smaller clocks themselves, and the museum will repair what people bring on Sundays.",
    "The customs house stood empty for nine years, and the director hopes that its clocks will be heard in the square.",
)


def _cut(*parts: str) -> tuple[Segment, ...]:
    lines = received("\n\n".join(parts))
    return segments(lines, looks_of(lines))


def _opened(cut: tuple[Segment, ...]) -> list[str]:
    return [part.lines[0].text for part in cut]


def test_headlines_are_told_from_what_the_texts_speak_of() -> None:
    """Nothing parts these articles but that each headline heads a text of other things."""
    headlines = ["Alder river floods the lower town", "Champion loses his opening game", "Museum of clocks to open"]
    cut = _cut(headlines[0], *RIVER, headlines[1], *CHESS, headlines[2], *MUSEUM)
    assert _opened(cut) == headlines


def test_a_sub_heading_opens_no_article() -> None:
    """The text below goes on with what the text above speaks of."""
    cut = _cut(
        "Alder river floods the lower town", *RIVER[:2], "Cattle driven uphill", RIVER[2], "Rain has eased", RIVER[3]
    )
    assert len(cut) == 1


def test_a_rule_that_the_text_draws_for_itself_opens_none() -> None:
    """Page breaks part the articles of this file; the stars stand within one."""
    cut = _cut(
        "Alder river floods the lower town", *RIVER[:2], "* * *", *RIVER[2:],
        "\f\nChampion loses his opening game", *CHESS, "\f\nMuseum of clocks to open", *MUSEUM,
    )  # fmt: skip
    assert len(cut) == 3
    assert RIVER[-1] in [line.text for line in cut[0].lines]


def test_a_short_headline_opens_an_article_as_the_others_of_its_file_do() -> None:
    """Two words are no headline by their form; behind the same rule as the others' they are one."""
    cut = _cut(
        "Alder river floods the lower town", *RIVER, "=====", "Museum of clocks to open", *MUSEUM, "=====",
        "Champion beaten", *CHESS,
    )  # fmt: skip
    assert _opened(cut)[-1] == "Champion beaten"


def test_the_first_line_of_every_article_but_the_first_has_its_reason() -> None:
    """A rule in its line, a headline that stands again: what is told can be looked up."""
    cut = _cut(
        "Alder river floods the lower town", *RIVER, "-----", "Museum of clocks to open", *MUSEUM, "-----",
        "Champion loses his opening game", "TT", "Champion loses his opening game", *CHESS,
    )  # fmt: skip
    assert [part.evidence for part in cut] == [
        "the file begins",
        "a rule or page break in line 11",
        "the headline stands again in line 29",
    ]


def test_every_line_is_in_one_article() -> None:
    """Nothing is lost at a seam, and each article keeps its own text."""
    text = "\n\n".join(["Alder river floods the lower town", *RIVER, "-----", "Museum of clocks to open", *MUSEUM])
    lines = received(text)
    assert tuple(line for part in segments(lines, looks_of(lines)) for line in part.lines) == lines
    made, _ = articles(document(text))
    assert [tuple(paragraph.text for paragraph in article.paragraphs) for article in made] == [RIVER, MUSEUM]
