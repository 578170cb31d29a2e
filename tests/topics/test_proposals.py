"""Articles and a catalogue -> topics to add, as lines of topics.yml."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model import Article, Kind, Paragraph, Received
from generator.topics.catalogue import catalogue
from generator.topics.proposals import automatic, proposals
from generator.topics.writing import as_yaml, with_topics

TEXTS = (
    "Ahmad al-Sharaa met envoys of the Rapid Support Forces (RSF) in Hasakeh. Sharaa left Hasakeh on Monday.",
    "The RSF said no. An Iraqi told Iraqis about Iraq. In Hasakah it rained.",
)


def articles(*texts: str) -> tuple[Article, ...]:
    """An article a text."""
    return tuple(
        Article(f"article-{at}", "A headline", (Paragraph(text),), Received("a.txt", 1, 9, "0" * 64))
        for at, text in enumerate(texts)
    )


@pytest.fixture
def listed(tmp_path):
    """A function: the topics of a catalogue with this text."""

    def of(text):
        path = tmp_path / "topics.yml"
        path.write_text(text, "utf-8")
        topics, problems = catalogue(path, "topics.yml")
        assert problems == ()
        return topics

    return of


def test_names_are_proposed_with_their_variants_kind_and_counts():
    """What a surname stands for and what letters stand for is one topic; peoples are demonyms."""
    found = {one.name: one for one in proposals(articles(*TEXTS), ())}
    forces = found["Rapid Support Forces"]
    assert (forces.slug, forces.kind, forces.aliases) == ("rapid-support-forces", Kind.ORGANISATION, ("RSF",))
    assert (forces.mentions, forces.articles) == (3, 2)
    assert found["Iraq"].demonyms == ("Iraqi", "Iraqis")
    assert found["Ahmad al-Sharaa"].aliases == ()
    assert found["Ahmad al-Sharaa"].kind is Kind.PERSON


def test_what_is_listed_is_not_proposed_again(listed):
    """By any of its names; another spelling of it is proposed as an alias."""
    topics = listed(
        "topics:\n  hasakah: {name: Hasakah, kind: place}\n  rsf: {name: Rapid Support Forces, kind: organisation}\n"
    )
    found = proposals(articles(*TEXTS), topics)
    assert "Rapid Support Forces" not in {one.name for one in found if not one.is_listed}
    (forces, spelling) = [one for one in found if one.is_listed]
    assert (forces.slug, forces.aliases) == ("rsf", ("RSF",))
    assert (spelling.slug, spelling.aliases) == ("hasakah", ("Hasakeh",))
    assert "  # hasakah is listed; it may want:\n  #   aliases: [Hasakeh]\n" in as_yaml(found)


def test_a_listed_land_may_want_its_people(listed):
    """Also where it is named by them alone; letters that are listed are not proposed."""
    topics = listed("topics:\n  iraq: {name: Iraq, kind: place, demonyms: [Iraqi]}\n")
    (iraq,) = [one for one in proposals(articles(*TEXTS), topics, 1) if one.is_listed]
    assert (iraq.slug, iraq.aliases, iraq.demonyms) == ("iraq", (), ("Iraqis",))


def test_nobodys_first_name_is_an_alias():
    """Omar is many people."""
    (found,) = proposals(articles("Omar Rashid sat. Rashid slept, said Omar."), ())
    assert (found.name, found.aliases) == ("Omar Rashid", ())


def test_rare_names_are_left_out_and_the_order_of_articles_does_not_matter():
    """The same proposals, most articles first, whatever order the articles come in."""
    found = proposals(articles(*TEXTS), (), at_least=3)
    assert {one.name for one in found} == {"Rapid Support Forces", "Iraq"}
    assert proposals(articles(*TEXTS)[::-1], ()) == proposals(articles(*TEXTS), ())


def test_what_is_written_is_a_catalogue_that_finds_the_names(listed):
    """Proposals, pasted, are sound; then nothing of them is proposed again."""
    first = proposals(articles(*TEXTS), ())
    topics = listed(f"topics:\n{as_yaml(first)}")
    assert [topic.slug for topic in topics] == sorted(one.slug for one in first)
    assert proposals(articles(*TEXTS), topics) == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "topics:\n",
        "# mine\ntopics:\n    chad: {name: Chad, kind: place}  # kept\n",
        "topics:\n  chad:\n    name: Chad\n    kind: place",
    ],
)
def test_every_byte_a_person_typed_is_kept(text, listed):
    """New topics stand behind, as deep as the others."""
    longer = with_topics(text, proposals(articles(*TEXTS), ()))
    assert longer is not None
    assert longer.startswith(text)
    assert {"iraq", "rapid-support-forces"} <= {topic.slug for topic in listed(longer)}


@pytest.mark.parametrize(
    ("text", "kept"),
    [("topics: {}\n", "topics:\n"), ("# mine\ntopics: {}  # none yet", "# mine\ntopics:  # none yet\n")],
)
def test_a_catalogue_that_says_it_is_empty_is_filled(text, kept, listed):
    """Of all that a person typed only the braces go."""
    longer = with_topics(text, proposals(articles(*TEXTS), ()))
    assert longer is not None
    assert longer.startswith(f"{kept}  ")
    assert {"iraq", "rapid-support-forces"} <= {topic.slug for topic in listed(longer)}


@pytest.mark.parametrize("text", ["topics: {a: {name: A, kind: theme}}\n", "topics: {}\nmore: 1\n", "topics: []\n"])
def test_a_catalogue_on_one_line_is_left_alone(text):
    """Nothing is guessed about how a person writes."""
    assert with_topics(text, proposals(articles(*TEXTS), ())) is None


def test_names_that_yaml_would_misread_are_quoted(listed):
    """No, On and 24 stay names."""
    found = proposals(
        articles("The firm No Limits and Norway: the No Limits firm. We met O'No Kern and O'No Kern."), ()
    )
    assert found
    assert {topic.name for topic in listed(f"topics:\n{as_yaml(found)}")} == {one.name for one in found}


def test_automatic_topics_are_those_that_several_articles_name():
    """Three mentions in two articles, with their variants; what is listed is not made twice."""
    found = automatic(articles(*TEXTS), ())
    assert [topic.slug for topic in found] == ["rapid-support-forces"]
    assert [alias.text for alias in found[0].aliases] == ["Rapid Support Forces", "RSF"]
    assert automatic(articles(*TEXTS), found) == ()


def test_what_every_text_has_is_no_topic():
    """I’m, we've, and letters that name nobody: CEO."""
    text = "Then I’m told we've met; yes, I’m sure. The CEO of Orla Mines, the CEO said, met the Orla Mines board."
    assert [one.name for one in proposals(articles(text), ())] == ["Orla Mines"]


def test_of_a_longer_name_no_everyday_word_is_an_alias():
    """Harvard may stand for its university, Square for no square."""
    text = (
        "He saw Harbour Square; at Harbour Square the Square was full. Then to Tufts University: Tufts had closed, he "
        "said of Tufts."
    )
    found = {one.name: one.aliases for one in proposals(articles(text), ())}
    assert found == {"Harbour Square": (), "Tufts University": ("Tufts",)}


def test_a_people_without_a_state_is_a_topic_and_a_state_of_another_name_is_no_people():
    """Kurds and Kurdish; Indiana is no form of India."""
    found = {one.name: one for one in proposals(articles("A Kurdish mayor met Kurds in Indiana. Indiana paid."), ())}
    assert (found["Kurds"].kind, found["Kurds"].demonyms) == (Kind.THEME, ("Kurdish",))
    assert found["Indiana"].aliases == ()


def test_kinds_are_those_that_a_reader_knows():
    """An agency, a neighbourhood, a secretary, a body of a state."""
    text = (
        "That day Reuters asked. Mail from Reuters came. The Al-Nahda neighborhood slept, and Al-Nahda neighborhood "
        "shops shut. Secretary of State Dana Orlen met Congress; later Orlen left Congress."
    )
    found = {one.name: one.kind for one in proposals(articles(text), ())}
    wanted = {"Reuters": Kind.ORGANISATION, "Al-Nahda": Kind.PLACE, "Dana Orlen": Kind.PERSON}
    assert found == {**wanted, "Congress": Kind.ORGANISATION}


def test_articles_in_another_language_are_not_read_for_names():
    """Where most are English, a German noun is no name."""
    german = replace(articles("", "", "Der Hafen und der Hafen am Tag.")[2], language="de")
    assert proposals((*articles("In Orla it rained.", "To Orla they went."), german), ())[0].name == "Orla"
    assert len(proposals((*articles("In Orla it rained.", "To Orla they went."), german), ())) == 1


def test_proposals_can_be_written_as_they_are(listed):
    """No name is proposed for two topics: the catalogue would link it to neither, and say so."""
    text = (
        "Orla TV met Orla Bank. Orla paid. He joined Orla TV and Orla Bank. The Republican Governors Society met a "
        "Republican of the Republican Governors Society."
    )
    found = proposals(articles(text, "To Orla they came, from Orla they went."), ())
    assert len(found) > 2
    assert not any(one.demonyms for one in found)
    listed(with_topics("topics:\n", found))


def test_no_slug_is_a_name_that_systems_keep(listed):
    """Windows has no folder "con", and "index" is the page of all topics; a person who lists one is told."""
    (found,) = proposals(articles("The Con opens today. Visitors of the Con wait, and Con guests sleep."), ())
    assert (found.name, found.slug) == ("Con", "con-topic")
    with pytest.raises(AssertionError, match="not `index`, `readme` or a device of Windows"):
        listed("topics:\n  index: {name: Index of Things, kind: theme}\n")


def kinds(*texts: str) -> dict[str, str]:
    """What is proposed, each with the kind that its entry gives."""
    found = proposals(articles(*texts), ())
    return {one.name: as_yaml((one,)).split("kind: ")[1].splitlines()[0] for one in found}


def test_a_word_that_opens_sentences_is_no_name():
    """Nor is one that the texts write in small letters too; a place that is known is one wherever it stands."""
    texts = (
        "Traders stayed away. Cloudy in the west. Leeds (Wire) - Oil fell. Brexit hurt: Herring went up.",
        "Traders left. Cloudy in the east. Leeds (Wire) - Oil rose. London slept. Herring went down.",
        "They saw the Market and the market; the Market shut. London woke. Near Zubrin they met; Zubrin was cold.",
    )
    assert set(kinds(*texts)) == {"Leeds", "London", "Zubrin"}


def test_a_name_that_is_a_word_too_is_one_where_it_is_mostly_a_name():
    """Apple is, an apple is not."""
    assert set(kinds("An apple. " + "They went to Apple and Apple agreed. " * 5)) == {"Apple"}


def test_a_kind_that_nothing_tells_is_to_be_filled_in(listed):
    """The entry stands all the same: a theme claims least. One that the words around tell is said."""
    texts = ("He wrote about Zubrin. She likes Zubrin.", "They met near the town of Vashti, in Vashti.")
    found = kinds(*texts)
    assert found["Zubrin"].startswith("theme  # to be filled in")
    assert found["Vashti"] == "place"
    written = with_topics("", proposals(articles(*texts), ()))
    assert {topic.name for topic in listed(written)} == {"Zubrin", "Vashti"}


def test_what_a_place_has_does_not_make_a_body_of_it():
    """The Zubrin pipeline is a place's."""
    assert kinds("They shut the Zubrin pipeline. The Zubrin pipeline leaks.")["Zubrin"] == "place"


def test_a_slug_is_spelled_as_the_name_is():
    """Harbour has a page of that name, not of the American one."""
    (found,) = proposals(articles("They met at Harbour, near Harbour."), ())
    assert (found.slug, found.name) == ("harbour", "Harbour")
