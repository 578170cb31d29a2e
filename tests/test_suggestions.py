"""Topics suggested, written and shown; and topics without a person's word where the site wants them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator import pipeline, suggestions
from tests.disks import full_disk

TODAY = date(2026, 11, 22)
CONFIG = "site_name: Example\ndocs_dir: content\ntheme: {name: material, font: false}\nplugins:\n  - briefing\n"
CLIPPINGS = (
    "Harbour Falls Silent\n\nThe Veldrun Port Authority closed the harbour of Ostrava Bay on Monday, officials said in "
    "Ostrava Bay.\n\nShips wait outside, and the Veldrun Port Authority (VPA) gave no reason for it at all.\n",
    "Ships Return to the Harbour\n\nThe VPA opened the harbour again after nine days, and ships came in at noon.\n\n"
    "The Veldrun Port Authority thanked the crews, who had been waiting outside for so long.\n",
)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A site with two clippings and no catalogue; its configuration file."""
    raw = tmp_path / "content" / "raw"
    raw.mkdir(parents=True)
    for number, text in enumerate(CLIPPINGS):
        (raw / f"clip-{number}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    return tmp_path / "mkdocs.yml"


def test_nothing_is_linked_that_nobody_listed(config: Path) -> None:
    """Unless the site says `auto_topics: true`; then it is the names that several articles share."""
    assert pipeline.run(pipeline.opened(config), TODAY).edition.mentions == ()
    config.write_text(CONFIG.replace("- briefing", "- briefing: {auto_topics: true}"), encoding="utf-8")
    edition = pipeline.run(pipeline.opened(config), TODAY).edition
    assert [topic.name for topic in edition.topics] == ["Veldrun Port Authority"]
    assert {mention.text for mention in edition.mentions} == {"Veldrun Port Authority", "VPA"}


def test_what_is_written_is_linked_from_the_next_run_on(config: Path) -> None:
    """A catalogue is made where there is none, and shown with its counts."""
    project = pipeline.opened(config)
    found = suggestions.suggested(project, pipeline.rehearsal(project, TODAY).collected)
    assert suggestions.write(project, found) == ()
    edition = pipeline.run(pipeline.opened(config), TODAY).edition
    (line,) = [line for line in suggestions.listed(edition).splitlines() if "veldrun-port-authority" in line]
    assert line.split() == "5 in 2 organisation veldrun-port-authority: Veldrun Port Authority (VPA)".split()
    assert not [path for path in (config.parent / "content").iterdir() if path.name.startswith(".")]


def test_a_topic_is_what_articles_share(config: Path) -> None:
    """The name of one article alone is a proposal, but no topic that several share."""
    project = pipeline.opened(config)
    found = suggestions.suggested(project, pipeline.rehearsal(project, TODAY).collected)
    assert {one.name for one in found} == {"Veldrun Port Authority", "Ostrava Bay"}
    assert [one.name for one in suggestions.shared(found, 2)] == ["Veldrun Port Authority"]


def test_what_was_added_is_said(config: Path) -> None:
    """By name, and where; topics that are listed are not added again, and are counted apart."""
    project = pipeline.opened(config)
    found = suggestions.suggested(project, pipeline.rehearsal(project, TODAY).collected)
    assert suggestions.written(project, found) == (
        "content/topics.yml: 2 topics added at its end: Veldrun Port Authority, Ostrava Bay; read it through"
    )
    listed = [replace(found[0], is_listed=True)]
    assert suggestions.write(project, listed) == ()
    assert not (config.parent / "content" / "topics.yml").exists()
    assert suggestions.written(project, listed) == (
        "content/topics.yml: nothing new to add; "
        "1 topic in it may want other names: `briefing topics suggest` shows them"
    )


def test_a_catalogue_on_one_line_is_left_as_it_is(config: Path) -> None:
    """An error that says what to do instead."""
    path = config.parent / "content" / "topics.yml"
    one_line = "topics: {quelm: {name: Quelm, kind: place}}\n"
    path.write_text(one_line, encoding="utf-8")
    project = pipeline.opened(config)
    found = suggestions.suggested(project, pipeline.rehearsal(project, TODAY).collected)
    (problem,) = suggestions.write(project, found)
    assert str(problem).startswith("content/topics.yml: error: not written one topic a block")
    assert path.read_text("utf-8") == one_line


def test_a_person_s_bytes_in_the_catalogue_stay(config: Path) -> None:
    """Line endings of another system, a link to where the catalogue is kept, its permissions."""
    kept = config.parent / "kept.yml"
    kept.write_bytes(b"topics:\r\n  quelm:\r\n    name: Quelm\r\n    kind: place\r\n")
    kept.chmod(0o640)
    (config.parent / "content" / "topics.yml").symlink_to(kept)
    before = kept.read_bytes()
    project = pipeline.opened(config)
    found = suggestions.suggested(project, pipeline.rehearsal(project, TODAY).collected)
    assert suggestions.write(project, found) == ()
    assert kept.read_bytes().startswith(before)
    assert "veldrun-port-authority" in {topic.slug for topic in pipeline.opened(config).catalogue}
    assert kept.stat().st_mode & 0o777 == 0o640
    assert (config.parent / "content" / "topics.yml").is_symlink()


def test_a_catalogue_outlives_a_full_disk(config: Path) -> None:
    """It is as it was, and what is wanted is room."""
    path = config.parent / "content" / "topics.yml"
    path.write_text("# " + "x" * 2_000 + "\n", encoding="utf-8")
    before = path.read_bytes()
    project = pipeline.opened(config)
    found = suggestions.suggested(project, pipeline.rehearsal(project, TODAY).collected)
    with full_disk():
        (problem,) = suggestions.write(project, found)
    assert str(problem).startswith("content/topics.yml: error: cannot be written (File too large); make room")
    assert path.read_bytes() == before
    assert not [each for each in path.parent.iterdir() if each.name.startswith(".")]
