"""generator.clean.looks, surroundings and labels: lines in numbers."""

from __future__ import annotations

from random import Random

from generator.clean.furniture import furniture
from generator.clean.labels import _IN_WORDS, because, labels, may_be_headline
from generator.clean.logical_lines import lines
from generator.clean.looks import OWN, SENTENCE, looks_of
from generator.clean.surroundings import FAR, FEATURES, LEDE, core, holders, rows, since
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


def test_a_line_is_asked_of_a_few_paragraphs_on_either_side() -> None:
    """Whatever stands between them, up to so many; a paragraph is not asked of itself."""
    random = Random(0)
    known = "amber birch cedar delta ember fjord glade heron inlet jetty"
    kept = [" ".join(random.choices(known.split(), k=random.choice((2, 11)))) + "." for _ in range(60)]
    received = lines(document("\n\n".join(kept)))
    looks = looks_of(received)
    texts = [at for at, look in enumerate(looks) if look.is_running]
    for at, (look, row) in enumerate(zip(looks, rows(looks, received), strict=True)):
        told = dict(zip(FEATURES, row, strict=True))
        above = frozenset().union(*(looks[near].content for near in [near for near in texts if near < at][-LEDE:]))
        below = frozenset().union(*(looks[near].content for near in [near for near in texts if near > at][:LEDE]))
        assert told["overlap above"] == len(look.content & above) / len(look.content)
        assert told["overlap with lede"] == len(look.content & below) / len(look.content)


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


def test_lines_are_counted_from_the_core_and_no_farther_than_far() -> None:
    """Up and down; without running text every line stands below the core's place."""
    menu = "\n\n".join(["Home"] * (FAR + 5))
    found = numbers("\n\n".join((menu, *[SENTENCE_OF_TEXT] * 2, menu)))
    first, last = FAR + 5, FAR + 6
    assert [line["from core start"] for line in found] == [max(-FAR, min(FAR, at - first)) for at in range(len(found))]
    assert [line["from core end"] for line in found] == [max(-FAR, min(FAR, at - last)) for at in range(len(found))]
    assert [at for at, line in enumerate(found) if line["in core"]] == [first, last]
    assert [line["from core end"] for line in numbers("Home\n\nNews")] == [1, 2]
    assert rows((), ()) == ()


def test_lines_since_a_mark_are_counted_up_to_far() -> None:
    """Above the first mark all is far; the line with a mark is told of the one before it."""
    random = Random(0)
    for size in (0, 1, 2, 5, 130):
        for share in (0.0, 0.02, 0.5, 1.0):
            marks = [random.random() < share for _ in range(size)]
            above = [next((up for up in range(1, at + 1) if marks[at - up]), FAR) for at in range(size)]
            assert since(marks) == [min(FAR, up) for up in above]


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


def test_holders_are_all_that_begin_or_end_with_a_line() -> None:
    """Compared with asking each line of each, signs that sort before letters and before the space among them."""
    random = Random(0)
    words = ("ox", "oxen", "o", "ox!", "\tox", "ox\x01", "öx", "~")
    short = {" ".join(random.choices(words, k=random.randint(1, 4))) for _ in range(150)}
    found = holders(short, short)
    for text in short:
        begun, ended = (
            {each for each in short if each.startswith(f"{text} ")},
            {each for each in short if each.endswith(f" {text}")},
        )
        assert sorted(found.get(text, ())) == sorted([*begun, *ended])
    assert found


def test_a_look_says_whether_a_line_is_furniture_and_such_a_line_is_no_headline() -> None:
    """So that nobody has to ask of its text again."""
    received = lines(document("\n\n".join(("Share", "© 2026 The Example", "Bridge Stays Open", SENTENCE_OF_TEXT))))
    for line, look in zip(received, looks_of(received), strict=True):
        assert ("furniture" in look.forms) == bool(furniture(line.text))
        assert not (may_be_headline(look) and furniture(line.text))
    assert {bool(furniture(line.text)) for line in received} == {True, False}


def test_a_menu_in_one_line_is_no_headline() -> None:
    """Many words with capitals and hardly a small one among them."""
    menu = "Home News World Sport Weather Travel Business Culture Books Films Food Health Science Letters Jobs Cars"
    menu_look, headline_look = looks_of(lines(document(f"{menu}\n\nBridge Stays Open Until the New One Stands")))
    assert not may_be_headline(menu_look)
    assert may_be_headline(headline_look)
