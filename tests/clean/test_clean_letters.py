"""What messages hold: clippings with headlines of their own, whatever the message is called."""

from __future__ import annotations

import pytest

from generator.converting import converted
from generator.model import Article
from tests.intake.test_intake_mail import letter, read

QUARRY = (
    "Quarry to Close After Sixty Years",
    "By Ann Example",
    "STONE BRIDGE, March 10 - The quarry above Stone Bridge will close in autumn, its owner said on Tuesday.",
    "Some forty people work there, and the town council wants to find them other posts before the quarry closes.",
    "What becomes of the pit is open. The council would like a lake, the owner would rather sell the ground.",
)
MILL = (
    "Mill Wheel Turns Again at Upper Ford",
    "By Bo Sample",
    "UPPER FORD, March 11 - The wheel of the old mill turned on Wednesday for the first time in thirty years.",
    "A society of neighbours had raised the money for the wheel. It drives a small dynamo now, and no stones.",
    "Visitors may see the mill on the first Sunday of every month, and a baker sells bread beside the wheel.",
)
NOTE = ("Dear all,", "the clippings of this morning.")


def came_from(*paragraphs: str, is_page: bool = False, **fields: str) -> tuple[Article, ...]:
    """The articles of a message with these paragraphs."""
    told = {"From": "Dana Sample <dana@private.example>", "Subject": "Fwd: this morning's clippings", **fields}
    text = "".join(f"<p>{line}</p>" for line in paragraphs) if is_page else "\n\n".join(paragraphs)
    made = letter(html=text, **told) if is_page else letter(plain=f"{text}\n", **told)
    return converted([read(made)])[0]


@pytest.mark.parametrize("is_page", [False, True], ids=["plain", "html"])
@pytest.mark.parametrize("subject", ["Fwd: this morning's clippings", "FW: Reuters: a quarry", "Clip", ""])
def test_the_headline_that_a_clipping_prints_goes_before_the_subject(subject: str, is_page: bool) -> None:
    """And a note above it is none of its text."""
    (article,) = came_from(*NOTE, *QUARRY, is_page=is_page, Subject=subject)
    assert (article.headline, article.byline.names) == (QUARRY[0], ("Ann Example",))
    assert [paragraph.text for paragraph in article.paragraphs] == list(QUARRY[2:])


@pytest.mark.parametrize("is_page", [False, True], ids=["plain", "html"])
@pytest.mark.parametrize("subject", ["Fwd: this morning's clippings", "Press clippings 12 March"])
def test_each_clipping_of_a_message_is_an_article(subject: str, is_page: bool) -> None:
    """Under its own headline, and none under the subject."""
    found = came_from(*NOTE, *QUARRY, *MILL, is_page=is_page, Subject=subject)
    assert [article.headline for article in found] == [QUARRY[0], MILL[0]]
    assert [paragraph.text for paragraph in found[1].paragraphs] == list(MILL[2:])


@pytest.mark.parametrize("is_page", [False, True], ids=["plain", "html"])
def test_a_headline_without_byline_shows_by_its_words(is_page: bool) -> None:
    """The text has them again; a greeting's it has not."""
    text = (QUARRY[2].partition(" - ")[2], *QUARRY[3:])
    (article,) = came_from("Good Morning All Friends", QUARRY[0], *text, is_page=is_page, Subject="Fwd: clip")
    assert article.headline == QUARRY[0]


@pytest.mark.parametrize("is_page", [False, True], ids=["plain", "html"])
def test_a_message_begins_with_its_headline(is_page: bool) -> None:
    """Right above the text, though it shares no word with it; the day of sending bounds the clipping's."""
    headline = "Why the Town Should Swim"
    (article,) = came_from(
        headline, *QUARRY[3:], is_page=is_page, Subject="Observer: pit", Date="Thu, 12 Mar 2026 08:14:00 +0100"
    )
    assert (article.headline, article.published.date, str(article.published.not_after)) == (
        headline,
        None,
        "2026-03-12",
    )


def test_where_nothing_is_printed_the_subject_is_the_headline() -> None:
    """The first of an outlet's sections is not: no byline stands below it."""
    text = (QUARRY[2].partition(" - ")[2], *QUARRY[3:])
    (alone,) = came_from(*NOTE, *text, Subject="Quarry closes")
    (section,) = came_from("At the Quarry Today", *text, From="The Wire <news@wire.example>", Subject="What is new")
    assert (alone.headline, section.headline) == ("Quarry closes", "What is new")
