"""What people ask of a digest, read from a file: what it means, and what is said where it cannot be used."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from generator.digest.definition import SCHEMA, Catalogue, DevelopmentWish, SectionWish, definition, definitions
from generator.model import Extent

KNOWN = Catalogue(frozenset({"sdf", "hasakah"}), date(2026, 1, 21))

WHOLE = """title: The week
subtitle: In the north-east
as_of: 2026-01-22
period: last 7 days
topics: [sdf]
pinned: [merger-terms]
sections:
  - title: Hasakah
    topics: [hasakah]
    articles: [khutta]
key_developments:
  - odd
  - article: merger-terms
    sentence: The truce holds for four days.
profile: excerpt
paper: us-letter
"""


def read(folder: Path, text: str, name: str = "weekly.yml", known: Catalogue = KNOWN):
    """A definition from a file of this text."""
    (folder / name).write_text(text, encoding="utf-8")
    return definition(folder / name, f"content/digests/{name}", known)


def test_everything_that_can_be_said(tmp_path: Path) -> None:
    """Title, period against as_of, topics, pinned articles, sections, developments, profile and paper are read."""
    found, problems = read(tmp_path, WHOLE)
    assert problems == ()
    assert found is not None
    assert (found.slug, found.title, found.subtitle) == ("weekly", "The week", "In the north-east")
    assert found.period == (date(2026, 1, 16), date(2026, 1, 22)), "seven days, both ends counted"
    assert found.sections == (SectionWish("Hasakah", ("khutta",), ("hasakah",)),)
    assert found.developments == (
        DevelopmentWish("odd"),
        DevelopmentWish("merger-terms", "The truce holds for four days."),
    )
    assert (found.extent, found.paper, found.pinned) == (Extent.EXCERPT, "us-letter", ("merger-terms",))
    assert found.all_topics == ("sdf", "hasakah")


def test_what_is_left_out(tmp_path: Path) -> None:
    """A title is enough: all articles, developments chosen by the program, whole articles on A4."""
    found, _ = read(tmp_path, "title: All\n")
    assert found is not None
    assert (found.period, found.developments, found.paper) == ((None, None), None, "a4")
    assert found.as_of == date(2026, 1, 21), "the site's own"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "weekly.yml: error: empty"),
        ("subtitle: x\n", "weekly.yml:1: error: the file has no “title”"),
        ("title: x\nperoid: y\n", "weekly.yml:2: error: “peroid” is not known in the file; did you mean “period”?"),
        ("title: x\n\nperiod: last week\n", "weekly.yml:3: error: “period” is “last week”; wanted: `last 7 days`"),
        ("title: x\nperiod:\n  from: 2026-02-31\n", "weekly.yml:3: error: “2026-02-31” is no day"),
        ("title: x\nperiod: {from: 2026-02-03, to: 2026-02-01}\n", "weekly.yml:2: error: “period” ends before"),
        ("title: x\ntopics:\n  - sdf\n  - sfd\n", "weekly.yml:4: error: no topic “sfd” in topics.yml"),
        ("title: x\nsections:\n  - title: y\n    topics: [z]\n", "weekly.yml:4: error: no topic “z”"),
        ("title: x\npaper: a0\n", "weekly.yml:2: error: “paper” is “a0”; wanted: a4 or us-letter"),
        ("title: x\nkey_developments: some\n", "weekly.yml:2: error: “key_developments” is “some”; wanted: automatic"),
        ("title: x\n\ttopics: y\n", "weekly.yml:2: error: indented with a tab"),
    ],
)
def test_faults_are_told_with_their_line(tmp_path: Path, text: str, said: str) -> None:
    """A missing or unknown key, an impossible day, an unknown topic or paper: file, line, fact and remedy."""
    found, problems = read(tmp_path, text)
    assert found is None
    assert said in str(problems[0])
    assert problems[0].remedy


def test_the_last_days_need_a_day_to_count_from(tmp_path: Path) -> None:
    """`last 7 days` without any as_of is an error: no clock is asked."""
    found, problems = read(tmp_path, "title: x\nperiod: last 7 days\n", known=Catalogue(KNOWN.topics))
    assert found is None
    assert "weekly.yml:2: error: “period” counts back from “as_of”" in str(problems[0])


def test_a_folder_of_definitions(tmp_path: Path) -> None:
    """All sound files by name; a file whose name is no address is told of; no folder is no digests."""
    assert definitions(tmp_path / "none", "content/digests", KNOWN) == ((), ())
    for name in ("b.yml", "a.yml", "My Week.yml"):
        (tmp_path / name).write_text("title: x\n")
    found, (problem,) = definitions(tmp_path, "content/digests", KNOWN)
    assert [one.slug for one in found] == ["a", "b"]
    assert "content/digests/My Week.yml" in str(problem)


def test_the_schema_is_one() -> None:
    """The published schema is valid JSON Schema, and every setting in it is described."""
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    assert all(setting["description"] for setting in schema["properties"].values())
