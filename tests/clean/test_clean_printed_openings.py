"""Articles of one paste are told by what is printed over them, whatever lists stand between; boxes part nothing."""

from __future__ import annotations

import pytest

from generator.clean import articles
from tests.clean.received_text import document

FERRY = (
    "TARNWICK - The ferry to Tarnwick sank at its moorings on Sunday night, and nobody was on board, the harbour said.",
    "Divers found a hole in the ferry's hull that was as wide as a door, and the harbour closed the slip for a week.",
    "Passengers will be taken across by two fishing boats until another ferry can be brought up from the south coast.",
)
BAKERS = (
    "BRACKEN - Bakers in Bracken will sell no rolls on Monday because flour has doubled in price, their guild said.",
    "The guild's oldest member has baked rolls for 51 years and says that he has never seen flour so dear in spring.",
    "A mill in the valley has offered flour at the old price to bakers who order for the whole of the coming year.",
)
SKATERS = (
    "ELMROW - A skating club in Elmrow has won its league for the first time since it was founded on a frozen pond.",
    "The club's captain fell twice in the last race and still came in before the skaters of the much richer rival.",
    "Skating lessons are free for children this winter, the club said, and the pond will be lit until eight o'clock.",
)
TITLES = ("Ferry to Tarnwick sinks at its moorings", "No rolls in Bracken on Monday", "Elmrow skating club wins league")
LISTED = ("Lighthouse keeper retires", "Five walks for Easter")
SIGNED = (("By Ida Moor", "3 May 2026"), ("By Lew Hart", "4 May 2026"), ("By Ada Finch", "5 May 2026"))
STAMPED = (("Published 3 May 2026",), ("Published 4 May 2026",), ("Published 5 May 2026",))


def headlines(text: str) -> list[str]:
    """Of the articles that the text is taken for."""
    return [article.headline for article in articles(document(text))[0]]


def pasted(headers: tuple[tuple[str, ...], ...], between: str) -> str:
    """Three articles under these headers, with the same lines between them."""
    texts = (FERRY, BAKERS, SKATERS)
    return f"\n\n{between}\n\n".join(
        "\n\n".join((title, *header, *text)) for title, header, text in zip(TITLES, headers, texts, strict=True)
    )


@pytest.mark.parametrize("headers", [SIGNED, STAMPED, ((), (), ())])
@pytest.mark.parametrize(
    "between",
    [
        "\n".join(("Related Articles", *LISTED)),
        "\n".join(("Most Read", LISTED[0])),
        "\n\n".join(("À lire aussi", *LISTED)),
        "\n".join(("Share", "Print", "Read more", *LISTED)),
    ],
)
def test_a_list_of_other_articles_parts_them(headers: tuple[tuple[str, ...], ...], between: str) -> None:
    """Behind it a headline stands with a byline, a stamp or a dateline; none of the list is one of the articles."""
    assert headlines(pasted(headers, between)) == list(TITLES)


@pytest.mark.parametrize("headers", [SIGNED, tuple(header[::-1] for header in SIGNED)])
def test_one_blank_line_is_enough_between_printed_headers(headers: tuple[tuple[str, ...], ...]) -> None:
    """Headline, byline and stamp in the same order as those of the first; the reason names a line."""
    text = "\n\n".join(
        "\n\n".join((title, *header, *paragraphs))
        for title, header, paragraphs in zip(TITLES, headers, (FERRY, BAKERS, SKATERS), strict=True)
    )
    assert headlines(text) == list(TITLES)


@pytest.mark.parametrize(
    "box",
    [
        ("Related", *LISTED),
        ("Related", LISTED[0], "By Lew Hart", "4 May 2026"),
        ("Read more", LISTED[1], "12 April 2026"),
        ("Trending", *LISTED, "By Ada Finch"),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("header", [(), *SIGNED[:1], *STAMPED[:1]])
def test_a_box_within_an_article_parts_nothing(box: tuple[str, ...], gap: str, header: tuple[str, ...]) -> None:
    """Its titles may be signed and dated: the text below goes on with what the text above speaks of."""
    whole = (*FERRY, *(paragraph.replace("TARNWICK - ", "") for paragraph in FERRY))
    text = "\n\n".join((TITLES[0], *header, *whole[:2], gap.join(box), *whole[2:4]))
    assert headlines(text) == [TITLES[0]]


def test_a_sub_heading_below_a_box_parts_nothing() -> None:
    """It stands where a headline would."""
    text = "\n\n".join((TITLES[0], *SIGNED[0], *FERRY[:2], "\n".join(("Related", *LISTED)), "Two boats", FERRY[2]))
    assert headlines(text) == [TITLES[0]]


def test_a_sentence_above_the_byline_belongs_to_the_header_below_it() -> None:
    """A deck is no paragraph of the article above."""
    deck = "The guild says that a mill in the valley may help."
    text = "\n\n".join((TITLES[0], *SIGNED[0], *FERRY, TITLES[1], deck, *SIGNED[1], *BAKERS))
    (_, bakers), _ = articles(document(text))
    assert (bakers.headline, bakers.deck) == (TITLES[1], deck)


SHORT_FERRY = (
    "The harbour has bought a ferry that crosses the river every ten minutes, its master said on Tuesday.",
    "It will begin in June.",
)
SHORT_FLOUR = (
    "A sack of flour cost $63.81 on Tuesday, 2.1% less than the day before, after the mill in Bracken opened again.",
    "Bakers meet on Friday.",
)
CLIPPING = "\n".join(("Harbour buys its first ferry", "Tarnwick Herald", "21 January 2026", "By Joan Pike"))


@pytest.mark.parametrize(
    "header",
    [
        "By Ann Quill\n20 January 2026",
        "20 January 2026\nBy Ann Quill",
        "20 January 2026",
        "\n20 January 2026",
        "LONDON, 20 January 2026 (Example Wire)",
        "The Bracken Gazette, 20 January 2026",
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n\n\n"])
def test_clippings_of_three_sentences_are_told_apart(header: str, gap: str) -> None:
    """A paste that has nothing of a page is short texts that were meant: one sign over a text of its own is enough."""
    title = "Flour dearer no more in Bracken"
    first, second = "\n\n".join((CLIPPING + "\n", *SHORT_FERRY)), "\n\n".join((f"{title}\n{header}", *SHORT_FLOUR))
    assert headlines(gap.join((first, second, first))) == [CLIPPING.split("\n")[0], title, CLIPPING.split("\n")[0]]


def test_the_days_of_one_report_are_its_sections() -> None:
    """Sub-headings with a day below them, over text that goes on with what it spoke of."""
    sections = ("A hole in the hull\n3 May 2026", "Two boats instead\n4 May 2026")
    said = "The harbour at Tarnwick keeps the slip of the ferry closed meanwhile."
    parts = (f"{head}\n\n{paragraph} {said}" for head, paragraph in zip(sections, FERRY[1:], strict=True))
    assert headlines("\n\n".join((f"{TITLES[0]}\nBy Ida Moor\n2 May 2026", FERRY[0], *parts))) == [TITLES[0]]
