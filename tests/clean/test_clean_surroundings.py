"""generator.clean.looks, surroundings and labels: lines in numbers."""

from __future__ import annotations

from generator.clean.labels import _IN_WORDS, because, labels, may_be_headline
from generator.clean.logical_lines import lines
from generator.clean.looks import OWN, SENTENCE, looks_of
from generator.clean.surroundings import FEATURES, core, holders, rows
from tests.clean.received_text import document

SENTENCE_OF_TEXT = "The council voted on Tuesday to keep the old bridge open until the new one stands, the mayor said."
PAGE = "\n\n".join(
    ("Home", "News", "Bridge Stays Open - The Example", "Bridge Stays Open", *[SENTENCE_OF_TEXT] * 4, "Contact us")
)


def numbers(text: str) -> list[dict[str, float]]:
    """Each line's numbers by name."""
    received = lines(document(text))
    return [dict(zip(FEATURES, row, strict=True)) for row in rows(looks_of(received), received)]


def test_there_is_a_number_for_every_feature() -> None:
    """A line's own and its surroundings' together."""
    received = lines(document(PAGE))
    looks = looks_of(received)
    assert all(len(look.numbers) == len(OWN) for look in looks)
    assert all(len(row) == len(FEATURES) for row in rows(looks, received))


def test_no_number_says_which_words_a_line_has() -> None:
    """Other words of the same shape give the same numbers."""
    other = PAGE.replace("council", "cabinet").replace("mayor", "major")
    assert numbers(PAGE) == numbers(other)


def test_a_headline_within_other_lines_is_counted() -> None:
    """A window's title holds it; neither counts itself."""
    title, headline = numbers(PAGE)[2:4]
    assert (title["holds another"], headline["holds another"]) == (1, 0)
    assert headline["stands within others"] == 1


def test_words_that_return_in_the_paragraphs_below_are_counted() -> None:
    """ "bridge" and "open" stand in the text, "stays" does not."""
    headline = numbers(PAGE)[3]
    assert headline["overlap with lede"] == 2 / 3


def test_words_of_running_text_return_in_the_other_paragraphs() -> None:
    """A line of the text is not counted for itself; one behind the text is asked of all of it."""
    other = "Nine kettles boiled over in the kitchen of a hotel in Saltmere, and nobody there was hurt by them."
    found = numbers(PAGE.replace("Contact us", other))
    text, behind = found[4], found[8]
    assert text["overlap with text"] == 1
    assert behind["overlap with text"] == 0
    assert behind["overlap above"] == 0
    alone = numbers("\n\n".join(("Bridge Stays Open", SENTENCE_OF_TEXT, other)))
    assert alone[1]["overlap with text"] == 0


def test_a_lines_length_is_told_beside_the_usual() -> None:
    """Of the core's paragraphs; what breaks off is marked."""
    found = numbers(f"{PAGE}\n\nThe council voted on Tuesday to keep…")
    assert found[4]["words over usual"] == 0
    assert found[3]["words over usual"] < 0
    assert [line["ends in dots"] for line in found[-2:]] == [0, 1]


def test_the_core_is_the_run_of_text() -> None:
    """Menus before it and behind it are none of it."""
    looks = looks_of(lines(document(PAGE)))
    assert core(looks) == (4, 8)
    assert all(look.is_running and look.ends == SENTENCE for look in looks[4:8])


def test_labels_say_why_a_line_is_unlike_text() -> None:
    """The two things that most speak against it, in words."""
    received = lines(document(PAGE))
    found = labels(looks_of(received), received)
    assert found[4].kept > 0.5 > found[-1].kept
    reasons = because(found[-1]).split(", ")
    assert 1 <= len(reasons) <= 2
    assert all(reason and reason not in FEATURES for reason in reasons)


def test_every_reason_in_words_is_of_a_number_there_is() -> None:
    """A feature that was renamed would else be told as the line's own form."""
    assert set(_IN_WORDS) <= set(FEATURES)


def test_lines_that_hold_a_line_begin_or_end_with_its_words() -> None:
    """Whole words, beside others: not itself, not half a word, not its middle."""
    window, reverse = "Bridge Stays Open - The Example", "The Example - Bridge Stays Open"
    others = ("Bridge Stays Open", "Bridge Stays Opened", "A Bridge Stays Open Now", "Old Footbridge Stays Open")
    found = holders({window, reverse, *others}, {"Bridge Stays Open"})
    assert found == {"Bridge Stays Open": [window, reverse]}


def test_a_menu_in_one_line_is_no_headline() -> None:
    """Many words with capitals and hardly a small one among them."""
    menu = "Home News World Sport Weather Travel Business Culture Books Films Food Health Science Letters Jobs Cars"
    menu_look, headline_look = looks_of(lines(document(f"{menu}\n\nBridge Stays Open Until the New One Stands")))
    assert not may_be_headline(menu_look)
    assert may_be_headline(headline_look)
