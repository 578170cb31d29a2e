"""content/topics.yml -> Topics."""

from __future__ import annotations

import json

import jsonschema
import pytest

from generator.model import Alias, Case, Kind, Sense, Severity, Spelling, Topic
from generator.topics.catalogue import SCHEMA, catalogue, glossary


@pytest.fixture
def read(tmp_path):
    """A function: what a catalogue with this text makes."""

    def of(text):
        path = tmp_path / "topics.yml"
        path.write_text(text, "utf-8")
        return catalogue(path, "content/topics.yml")

    return of


def test_a_topic_is_read_with_its_name_as_the_first_alias(read):
    """Every key has its place, and topics come sorted by slug."""
    topics, problems = read(
        """
topics:
  syria: {name: Syria, kind: place, demonyms: [Syrian], seats: [Damascus], exclude: [Syria Street]}
  sdf:
    name: Syrian Democratic  Forces
    kind: organisation
    aliases: [SDF, {text: the Forces, case: any}]
    spelling: any
    summary: >
      An alliance
      in the north-east.
"""
    )
    assert problems == ()
    assert topics == (
        Topic(
            "sdf",
            "Syrian Democratic Forces",
            Kind.ORGANISATION,
            (
                Alias("Syrian Democratic Forces", "sdf", spelling=Spelling.ANY),
                Alias("SDF", "sdf", spelling=Spelling.ANY),
                Alias("the Forces", "sdf", Case.ANY, spelling=Spelling.ANY),
            ),
            "An alliance in the north-east.",
        ),
        Topic(
            "syria",
            "Syria",
            Kind.PLACE,
            (
                Alias("Syria", "syria"),
                Alias("Syrian", "syria", sense=Sense.DEMONYM),
                Alias("Damascus", "syria", sense=Sense.SEAT),
            ),
            exclude=("Syria Street",),
        ),
    )


def test_context_and_parent_are_read(read):
    """A topic's context holds for all its aliases, an alias's own instead of it."""
    topics, problems = read(
        """
topics:
  planets: {name: planets, kind: theme}
  mercury:
    name: Mercury
    kind: theme
    parent: planets
    aliases: [{text: Swift One, context: {not_near: [car]}}]
    context: {near: [planet, orbit]}
"""
    )
    assert problems == ()
    mercury = topics[0]
    assert mercury.parent == "planets"
    assert [(alias.text, alias.near, alias.not_near) for alias in mercury.aliases] == [
        ("Mercury", ("planet", "orbit"), ()),
        ("Swift One", (), ("car",)),
    ]


def test_one_name_on_two_topics_is_a_warning(read):
    """Told at the second place; the topics are there all the same."""
    topics, (problem,) = read(
        "topics:\n  a: {name: Amal, kind: person}\n"
        "  b:\n    name: Party\n    kind: organisation\n    aliases:\n      - amal\n"
    )
    assert len(topics) == 2
    assert problem.severity is Severity.WARNING
    assert str(problem).startswith(
        "content/topics.yml:7: warning: “Amal” names a and b, and is linked to none of them;"
    )


def test_one_surname_of_two_persons_is_a_note(read):
    """Nothing to mend, so no warning; and none where one of them lists it as an alias."""
    two = "topics:\n  a: {name: Omar Rashid, kind: person}\n  b: {name: Lina Rashid, kind: person%s}\n"
    _, (problem,) = read(two % "")
    assert problem.severity is Severity.NOTE
    assert str(problem).startswith("content/topics.yml:3: note: “Rashid” is a name of a and b;")
    assert read(two % ", aliases: [Rashid]")[1] == ()


def test_a_capital_may_be_a_place_and_a_government(read):
    """A seat is no second owner of the name."""
    _, problems = read(
        "topics:\n  a: {name: Doha, kind: place}\n  b: {name: Qatari government, kind: organisation, seats: [Doha]}\n"
    )
    assert problems == ()


FINDINGS = (
    ("topics:\n  a: {name: A, kind: theme}\n  b: {name: B, kind: theme, parent: c}\n",
     "3: error: “b” is a part of “c”, which is not listed; list it"),
    ("topics:\n  a: {name: A, kind: theme, parent: b}\n  b: {name: B, kind: theme, parent: a}\n",
     "2: error: “a” is a part of itself through its parents;"),
    ("topics:\n  a: {name: A, kind: theme, context: {}}\n",
     "2: error: “topics > a > context” is a group of settings; wanted: {near: [words]"),
    ("topics:\n  sdf: {name: SDF}\n", "2: error: “topics > sdf” has no “kind”; add “kind:”"),
    ("topics:\n  sdf: {name: SDF, kind: org}\n", "2: error: “topics > sdf > kind” is “org”; wanted: person,"),
    ("topics:\n  S D F: {name: SDF, kind: theme}\n", "2: error: “S D F” cannot be a name here; wanted: a slug"),
    ("topics:\n  a:\n    name: A\n    kind: theme\n    alias: [B]\n",
     "5: error: “alias” is not known in “topics > a”; did you mean “aliases”?"),
    ("topics:\n  a: {name: A, kind: theme, aliases: [{test: B}]}\n", "2: error: “test” is not known in"),
    ("topics:\n  a: {name: A, kind: theme, aliases: [NO]}\n",
     "2: error: “topics > a > aliases > entry 1”: YAML takes NO"),
    ("topics:\n  a: {name: A, kind: theme, aliases: B}\n", "2: error: “topics > a > aliases” is “B”; wanted: a list"),
    ("topics:\n  a: {name: '—', kind: theme}\n", "2: error: “topics > a > name” is “—”; wanted: words with"),
    ("topics: [a]\n", "1: error: “topics” is a list of 1; wanted: one entry a topic"),
    ("topic: {}\n", "1: error: “topic” is not known in the file; did you mean “topics”?"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "says"), FINDINGS)
def test_a_wrong_catalogue_is_told_with_its_line(read, text, says):
    """No topic, and an error with line, fact and remedy."""
    topics, problems = read(text)
    assert topics == ()
    assert any(str(problem).startswith(f"content/topics.yml:{says}") for problem in problems), problems


def test_no_file_and_an_empty_one_are_empty_catalogues(read, tmp_path):
    """Nobody has to list topics."""
    assert catalogue(tmp_path / "none.yml", "none.yml") == ((), ())
    assert read("") == read("topics:\n") == ((), ())


def test_the_published_schema_is_one():
    """The schema itself is valid."""
    jsonschema.Draft202012Validator.check_schema(json.loads(SCHEMA.read_text("utf-8")))


def test_a_glossary_gives_the_same_topics(tmp_path):
    """Kinds, demonyms, seats and spellings are taken over; anything else is a ValueError."""
    path = tmp_path / "glossary.json"
    path.write_text(
        json.dumps(
            {"a": {"name": "Aden", "kind": "org", "translit": True, "contextual": ["Sanaa"], "demonyms": ["Adeni"]}}
        )
    )
    assert glossary(path) == (
        Topic(
            "a",
            "Aden",
            Kind.ORGANISATION,
            (
                Alias("Aden", "a", spelling=Spelling.ANY),
                Alias("Adeni", "a", sense=Sense.DEMONYM),
                Alias("Sanaa", "a", sense=Sense.SEAT),
            ),
        ),
    )
    for wrong in ("{", "[]", '{"a": 1}', '{"a": {"name": "A", "kind": "cow"}}'):
        path.write_text(wrong)
        with pytest.raises(ValueError):  # noqa: PT011 - any ValueError is the contract
            glossary(path)
