"""generator/stories/same_story.py"""

from generator.model import Slug
from generator.stories.same_story import SHOWN, same_story
from generator.stories.terms import Reading
from tests.stories.collections_of_news import article, report


def stories(texts: dict[Slug, str]) -> dict[Slug, tuple[Slug, ...]]:
    """same_story over plain texts."""
    reading = Reading()
    words = {slug: reading.words(article(slug, text)) for slug, text in texts.items()}
    return dict(same_story(words, reading.anchors))


def test_a_report_that_two_outlets_print_is_one_story() -> None:
    """With another beginning, a paragraph cut and a few words changed."""
    wire = report(1, 1, 200).split()
    printed = " ".join(["Our", "own", "opening", *wire[10:90], "edited", *wire[91:150]])
    assert stories({"wire": " ".join(wire), "printed": printed, "other": report(2, 1, 200)}) == {
        "wire": ("printed",),
        "printed": ("wire",),
        "other": (),
    }


def test_reports_on_the_same_affair_in_other_words_are_not_the_same_story() -> None:
    """They share a vocabulary and no line of print."""
    assert set(stories({f"report-{n}": report(n, 1, 300) for n in range(20)}).values()) == {()}


def test_a_sentence_in_common_is_not_a_story_in_common() -> None:
    """A form of words that agencies use is quoted by many."""
    phrase = "requests for comment sent to the ministry remained unanswered overnight according to its press desk"
    texts = {f"report-{n}": f"{report(n, n, 80)} {phrase}" for n in range(5)}
    assert set(stories(texts).values()) == {()}


def test_copies_of_a_copy_are_one_story() -> None:
    """Each names all the others, in the same order whichever is looked at."""
    text = report(1, 1, 150)
    assert stories({"a": text, "b": f"{text} more", "c": f"More {text}"}) == {
        "a": ("b", "c"),
        "b": ("a", "c"),
        "c": ("a", "b"),
    }


def test_a_collection_makes_no_story_of_what_it_holds() -> None:
    """A year's best reports in one text are as many stories; each names the collection."""
    texts = {f"report-{n}": report(n, 1, 80) for n in range(6)}
    found = stories({**texts, "year": " ".join(texts.values())})
    assert {found[slug] for slug in texts} == {("year",)}
    assert found["year"] == tuple(texts)


def test_of_a_story_that_very_many_printed_some_are_named() -> None:
    """Pages stay short, and as many reports cost as much each."""
    text = report(1, 1, 150)
    found = stories({f"print-{n:02}": f"{text} {n}" for n in range(15)})
    assert {len(others) for others in found.values()} == {SHOWN}
    assert all(slug not in others for slug, others in found.items())
