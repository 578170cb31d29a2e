"""generator.clean.bare: in a clipping that holds little but its text, its short lines are facts."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from generator.clean import articles
from generator.model import Article, Role
from tests.clean.received_text import FIRST, HEADLINE, SECOND, document


def article(text: str) -> Article:
    """The one article of a text."""
    ((found,), _) = articles(document(text))
    return found


def told(text: str) -> list[str]:
    """Its paragraphs, the rows of a table as one."""
    return [paragraph.text for paragraph in article(text).paragraphs]


def lines(texts: Iterable[str], gap: int = 0) -> str:
    """The texts one below the other, with blank lines between."""
    return ("\n" * (gap + 1)).join(texts)


SURVEY = "The institute asked 980 adults in Saltmere between 3 and 6 March 2026."
MARGIN = "The result may be off by three points either way, it said."


REST = (
    "“We have sold what we could sell,” said a herder from the northern villages, who came with nine cows and went "
    "home with five of them.",
    "The province has promised hay from the coast, but the first of the trucks are not expected before the end of May.",
    "Until then the market will open on two days of the week, the dealers said, and on none if the price falls again.",
)


def test_the_results_of_a_poll_stay() -> None:
    """A few words and a figure each, below the question."""
    results = ("For 64%", "Against 27%", "No answer 9%")
    question = "Should the weir be built?"
    text = f"Poll: most of Saltmere wants the weir\n\n{question}\n{lines(results)}\n\n{SURVEY}\n\n{MARGIN}"
    assert told(text) == [question, *results, SURVEY, MARGIN]


def test_the_items_of_a_statement_and_its_end_stay() -> None:
    """An item is kept as the one above it is, and the words that close a text are its own."""
    text = (
        "Joint statement on the river\nMarch 4, 2026\n\n"
        "The following statement was agreed by the governments of the three countries on the upper river:\n\n"
        "Begin text:\n\nWe welcome the truce that was announced today.\n\n"
        "1. We ask all sides to keep it.\n2. We ask for the safety of all who live there.\n\n"
        "(a) on the left bank;\n(b) and on the right.\n\nEnd text."
    )
    assert told(text)[-3:] == ["(a) on the left bank;", "(b) and on the right.", "End text."]


def test_a_run_of_figures_is_kept_as_one() -> None:
    """Three of five lines look like text by themselves, and the other two stand among them."""
    figures = ("SX 40: 4,112.08 +11.2 (+0.27%)", "CAX: 9,870.15 -30.4 (-0.31%)", "Tin: $1,904/t +0.8%")
    others = ("ABC/XYZ: 1.2210", "5-yr bond: 3.97%")
    above = f"MARKETS: Tin climbs as mines at Saltmere shut\n\n{FIRST}\n\n{SECOND}"
    shown = told(f"{above}\n\n{lines((*figures, *others))}\n\n“It is the mines,” said one dealer.")
    assert [line for line in (*figures, *others) if line not in shown] == []


def test_a_recipes_lines_stay() -> None:
    """What it serves, how long it takes, and each thing that goes into it."""
    head = ("Serves 6", "Prep 20 min", "Cook 55 min")
    items = ("300g dried beans", "1 tsp salt", "2 leeks, cut", "Oil and vinegar")
    lede = "My aunt made this stew on the day of the first frost, and never in summer."
    steps = ("1 Boil the beans in the salted water until they are soft.", "2 Fry the leeks in oil, and stir them in.")
    text = f"Bean stew of the salt road\n{lines(head)}\n\n{lede}\n\n{lines(items)}\n\n{lines(steps)}"
    assert [line for line in (*head, *items) if line not in told(text)] == []


def test_who_speaks_first_and_last_stays() -> None:
    """Each line has a name in front, as the ones between have."""
    spoken = (
        "ORLA VENN: Good evening.", "MINISTER: Good evening.", "VENN: Will the weir be built?",
        "MINISTER: Yes. Next year.", "VENN: Thanks.",
    )  # fmt: skip
    text = f"In full: the minister on the weir\nSaltmere FM, 4 March 2026\n\n{lines(spoken, gap=1)}"
    assert told(text) == list(spoken)


def test_a_verdict_stays_and_its_parts_have_headings() -> None:
    """Lines with a label below the headline; a few words over each part."""
    text = (
        "Claim: A film shows the weir at Saltmere breaking on 2 March 2026\nVerdict: FALSE\n\n"
        "The claim\nA film of forty seconds, shared 90,000 times, is said to show it.\n\n"
        "The facts\nThe film was made at another weir in 2019. An image search finds it there.\n\n"
        "Our verdict\nFALSE. The film is real but old, and of another place.\n"
    )
    found = article(text)
    assert "Verdict: FALSE" in [paragraph.text for paragraph in found.paragraphs]
    headings = [paragraph.text for paragraph in found.paragraphs if paragraph.role is Role.SUBHEADING]
    assert headings == ["The claim", "The facts", "Our verdict"]


def test_the_signatures_of_letters_stay() -> None:
    """Name and town stand at each letter's end."""
    text = (
        "Letters to the editor\n\nSir, Your leader of Monday is wrong about the weir. It was planned in 1961.\n"
        "Prof. O. Venn\nSaltmere\n\nSir, I have crossed the plain since 1970 and have never seen it so dry.\n"
        "(Mr) B. Sample\nEldham\n\n"
        "Sir, Herders do not “sell up”, as you have it.\nAnn Example\nValmont\n\nLetters may be cut.\n"
    )
    shown = told(text)
    names = ("Prof. O. Venn", "Saltmere", "(Mr) B. Sample", "Eldham", "Ann Example", "Valmont")
    assert [line for line in names if line not in shown] == []


def test_a_table_of_results_stays() -> None:
    """It stands below the day, and what it sums up to below it."""
    text = (
        "Saltmere East: the result in full\nFriday 6 March 2026\n\nName\tParty\tVotes\t%\n"
        "Venn, Orla\tIndependent\t7,310\t41.2\nSample, Bo\tLabour\t6,998\t39.4\nExample, Ann\tGreen\t3,440\t19.4\n"
        "Turnout: 17,748 (48.9%)\nMajority: 312\n\n"
        "Orla Venn won Saltmere East by 312 votes after one recount, the returning officer said at 3.40am.\n\n"
        "She is the first woman to hold the seat since it was made in 1918.\n"
    )
    found = article(text)
    assert found.paragraphs[0].role is Role.TABLE
    assert [paragraph.text for paragraph in found.paragraphs[1:3]] == ["Turnout: 17,748 (48.9%)", "Majority: 312"]


def test_a_week_in_pictures_is_its_captions() -> None:
    """Where captions are the only text there is they are the article's."""
    captions = (
        "1/3 Children skate on the canal at Saltmere. Photograph: Ann Example/AP",
        "2/3 A baker hands out loaves in Eldham. Photograph: Bo Sample/AFP/Getty Images",
        "3/3 A storm breaks over the pier at Valmont. Photograph: Orla Venn/Reuters",
    )
    assert told(f"The week in pictures\n\n{lines(captions)}\n") == list(captions)


@pytest.mark.parametrize(
    "titles",
    [
        ("Ferry stops at Eldham until June", "Poet, 91, wins prize", "Nine boats for one bridge"),
        ("Source: Quay Courier",),
        ("News", "Plain", "Herders"),
    ],
)
def test_what_a_page_leaves_behind_a_text_stays_off(titles: tuple[str, ...]) -> None:
    """Titles of others, where the text is from, a page's menu: also where little else is a page's."""
    body = [FIRST, SECOND, *REST]
    assert told(f"{HEADLINE}\n\n{lines(body, gap=1)}\n\n{lines(titles)}\n") == body


def test_a_whole_page_is_judged_as_before() -> None:
    """Where buttons and lists stand around the text a few words with a figure are a button's count."""
    above, below = "Share\nSave\nPrint", "Most read\nA ferry\nShare\n© Quay Courier 2026"
    assert "Like 14" not in told(f"{above}\n\n{HEADLINE}\n\n{FIRST}\n\nLike 14\n\n{SECOND}\n\n{below}")
