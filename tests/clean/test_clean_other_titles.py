"""generator.clean.other_titles, shown_posts and discussions: what pages set within and below a text."""

from __future__ import annotations

import pytest

from generator.clean.endings import reads_more
from generator.clean.sheets import Part
from generator.clean.shown_posts import is_signature
from tests.clean.test_clean_roles import HEADLINE, TEXTS, told

SHOUTED = "LAKE FERRY TO SAIL AGAIN AFTER ELEVEN YEARS IN DOCK"


def test_a_title_in_capitals_between_paragraphs_is_another_articles() -> None:
    """Of some length; a short one is a sub-heading, and in a text of capitals it is the text's."""
    found = told(HEADLINE, *TEXTS[:2], SHOUTED, *TEXTS[2:])
    assert found[SHOUTED].why.startswith("the title of another article")
    short = told(HEADLINE, *TEXTS[:2], "THE HIGH ROAD", *TEXTS[2:])
    assert not short["THE HIGH ROAD"].why.startswith("the title of another article")
    all_in_capitals = told(HEADLINE, *(text.upper() for text in TEXTS[:2]), SHOUTED, *(t.upper() for t in TEXTS[2:]))
    assert not all_in_capitals[SHOUTED].why.startswith("the title of another article")


def test_a_title_over_the_way_to_the_whole_is_another_articles() -> None:
    """ "Read more" leads to what it announces."""
    teaser = "Ferries Back on the Lower Lake"
    found = told(HEADLINE, *TEXTS, teaser, "Leia mais")
    assert found[teaser].part is Part.DROPPED
    assert reads_more("Read more »")
    assert not reads_more("Read more about the lake")


def test_a_videos_title_below_a_subheading_is_a_caption() -> None:
    """It says in the present who says what; the sub-heading stays."""
    title = "Veldrun says nobody was told of the cracks"
    headings = ("1. The Cracks in the Wall", "2. The Road to the Crest", "3. What the Towns Were Told")
    first, second, third = ((heading, text) for heading, text in zip(headings, TEXTS[1:], strict=True))
    found = told(HEADLINE, TEXTS[0], *first, second[0], title, second[1], *third)
    assert found[second[0]].part is Part.SUBHEADING
    assert (found[title].part, found[title].why) == (
        Part.CAPTION,
        "the title of a picture or video, below a sub-heading",
    )


def test_a_post_that_a_text_shows_is_of_it() -> None:
    """With the line that signs it."""
    post, signed = "Twelve days, they say. Bring the dog.", "— Ann Example (@annexample) January 20, 2026"
    found = told(HEADLINE, *TEXTS[:2], post, signed, *TEXTS[2:])
    assert [found[text].part for text in (post, signed)] == [Part.BODY, Part.BODY]
    assert found[signed].why == "signs a post that the text shows"


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("— Ann Example (@annexample) January 20, 2026", True),
        ("— Harbour Gazette (@harbourgazette) 20 janvier 2026", True),
        ("— said Ann Example, who keeps the key", False),
        ("Ann Example (@annexample) has kept the key for nine years and will not give it up.", False),
    ],
)
def test_the_signature_of_a_post(text: str, is_one: bool) -> None:
    """A dash, a name, the name there in brackets, the day."""
    assert is_signature(text) is is_one


COMMENTS = [
    (f"Reader {n}", f"January {n}, 2026 at 10:1{n} am", f"I have lived below that wall for {n} years and never saw it.")
    for n in range(1, 6)
]


def test_what_readers_wrote_below_a_text_is_not_of_it() -> None:
    """From the count of comments on, each with its stamp and its answer button."""
    below = [line for comment in COMMENTS for line in (*comment, "Reply")]
    found = told(HEADLINE, *TEXTS, "5 thoughts on “Veldrun Dam Holds”", *below)
    assert {found[said].part for _, _, said in COMMENTS} == {Part.DROPPED}
    assert [found[text].part for text in TEXTS] == [Part.BODY] * len(TEXTS)


def test_a_report_by_the_hour_is_no_discussion() -> None:
    """A button over it counts comments; below it stand stamps and text, and nobody answers."""
    entries = [line for _, stamp, said in COMMENTS for line in (stamp, said.replace("I have", "Ann Example has"))]
    found = told(HEADLINE, "12 Comments", *TEXTS, *entries)
    assert not any(verdict.why.startswith("comments section: below") for verdict in found.values())
