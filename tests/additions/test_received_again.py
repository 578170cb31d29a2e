"""`briefing add` of what was received before: the same bytes, the same article, a changed text."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from generator.cli import briefing
from tests.additions.adding import CLIPPING, LONGER, OTHER, add, raw_files, status


def test_the_same_bytes_are_copied_once(site: Path, clip: Path, tmp_path: Path) -> None:
    """Received again, under any name, in the same call or a later one: nothing is copied, and it is said."""
    (tmp_path / "again.txt").write_bytes(clip.read_bytes())
    assert "received before, byte for byte" in add(clip, tmp_path / "again.txt").stderr
    told = add(tmp_path / "again.txt", "--outlet", "The Orsel Bell")
    assert "content/raw/clip.txt: note: received before, byte for byte; nothing was copied" in told.stderr
    assert "unchanged" in told.stdout or "updated" in told.stdout
    assert raw_files(site) == ["clip.txt", "clip.txt.source.yml"]
    told = add(clip, "--outlet", "Another Bell")
    assert "what you say of it now goes into content/raw/clip.txt.source.yml" in told.stderr
    assert "The Orsel Bell" in (site / "content/raw/clip.txt.source.yml").read_text("utf-8")


def test_the_same_article_again_gets_no_second_page(site: Path, clip: Path, tmp_path: Path) -> None:
    """The report says which page has its lines, the note where it was received first."""
    add(clip)
    (tmp_path / "again.txt").write_text(CLIPPING + "\nThe boat was painted white, and a bell was hung on its bow.\n")
    done = add(tmp_path / "again.txt")
    assert "again.txt: 0 articles; 5 lines received = 0 kept + 5 removed" in done.stdout
    assert "5 × the same article as ferry-returns-to-lake-orsel-after-nine-years" in done.stdout
    assert "again.txt:1: note: the same article as content/raw/clip.txt:1 (1 paragraph added)" in done.stderr
    assert len(list((site / "content/articles").glob("*.md"))) == 1


def test_a_rehearsal_tells_what_was_received_before(site: Path, clip: Path, tmp_path: Path) -> None:
    """The same bytes, the same article with edits, the same report of another outlet: each is told, none written."""
    add(clip, "--outlet", "The Orsel Bell")
    (tmp_path / "again.txt").write_text(LONGER)
    before = sorted(site.rglob("*"))
    same = add(clip, "--dry-run")
    assert "content/raw/clip.txt: note: received before, byte for byte; nothing would be copied" in same.stderr
    assert "page     ferry-returns-to-lake-orsel-after-nine-years.md, would stay as it is" in same.stdout
    edited = add(tmp_path / "again.txt", "--dry-run")
    assert "again.txt: 0 articles; 5 lines received = 0 kept + 5 removed" in edited.stdout
    assert "again.txt:1: note: the same article as content/raw/clip.txt:1 (1 paragraph added)" in edited.stderr
    assert "to take its text, put it in the place of content/raw/clip.txt" in edited.stderr
    elsewhere = add(tmp_path / "again.txt", "--dry-run", "--outlet", "The Velm Post")
    assert "the same report as content/raw/clip.txt:1, from another outlet; both are published" in elsewhere.stderr
    assert "page     ferry-returns-to-lake-orsel-after-nine-years-2.md, a new page" in elsewhere.stdout
    rows = json.loads(add(tmp_path / "again.txt", "--dry-run", "--outlet", "The Velm Post", "--json").stdout)
    assert [article["outcome"] for article in rows[0]["articles"]] == ["created"]
    assert sorted(site.rglob("*")) == before


@pytest.mark.usefixtures("site")
def test_two_arrivals_of_one_rehearsal_are_seen_beside_each_other(clip: Path, tmp_path: Path) -> None:
    """As they will lie in content/raw: under two names, and one text with one page."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "clip.txt").write_text(LONGER)
    rows = json.loads((done := add(clip, tmp_path / "in", "--dry-run", "--json")).stdout)
    assert [row["file"] for row in rows] == ["clip.txt", "clip-2.txt"]
    assert sorted(len(row["articles"]) for row in rows) == [0, 1]
    assert "note: the same article as content/raw/clip" in done.stderr


@pytest.mark.usefixtures("site")
def test_status_tells_what_was_received_again(clip: Path, tmp_path: Path) -> None:
    """Where the same article lies twice, and where two outlets have one report; both name the two places."""
    add(clip, "--outlet", "The Orsel Bell")
    (tmp_path / "again.txt").write_text(LONGER)
    (tmp_path / "velm.txt").write_text(CLIPPING)
    add(tmp_path / "again.txt")
    add(tmp_path / "velm.txt", "--outlet", "The Velm Post")
    told = status()
    assert (
        "content/raw/again.txt:1: note: the same article as content/raw/clip.txt:1 (1 paragraph added)" in told.stderr
    )
    assert "content/raw/velm.txt:1: note: the same report as content/raw/clip.txt:1, from another" in told.stderr
    rows = json.loads(CliRunner().invoke(briefing, ["status", "--json"], standalone_mode=False).stdout)
    assert {row["slug"]: row["repeats"] for row in rows} == {
        "ferry-returns-to-lake-orsel-after-nine-years": ["again.txt:1"],
        "ferry-returns-to-lake-orsel-after-nine-years-2": [],
    }


def test_a_changed_text_updates_the_unedited_page(site: Path, clip: Path, tmp_path: Path) -> None:
    """Put in the place of the one received before: status says it, and the page says from which day what changed."""
    add(clip)
    (page,) = (site / "content/articles").glob("*.md")
    (site / "content/raw/clip.txt").write_text(LONGER)
    assert "updated   ferry-returns-to-lake-orsel-after-nine-years" in status().stdout
    (tmp_path / "other.txt").write_text(CLIPPING.replace("Lake Orsel", "Lake Velm").replace("e", "i"))
    add(tmp_path / "other.txt")
    front = yaml.safe_load(page.read_text("utf-8").split("---")[1])
    assert [re.sub(r"^\d+ \w+ \d{4}: ", "", line) for line in front["corrections"]] == ["1 paragraph added"]
    assert "a bell was hung on its bow" in page.read_text("utf-8")


def test_a_changed_text_leaves_an_edited_page_alone(site: Path, clip: Path) -> None:
    """It is a person's; status says that its source has moved on."""
    add(clip)
    (page,) = (site / "content/articles").glob("*.md")
    edited = page.read_text("utf-8").replace("four crowns", "five crowns")
    page.write_text(edited)
    (site / "content/raw/clip.txt").write_text(LONGER)
    assert "edited by hand, and its source has changed since" in status().stderr
    assert page.read_text("utf-8") == edited


@pytest.mark.usefixtures("site")
def test_a_file_of_several_articles_is_never_to_be_replaced_by_one(clip: Path, tmp_path: Path) -> None:
    """The remedy for a text received again would take the other articles' pages away."""
    clip.write_text(clip.read_text() + "\n\n\n" + OTHER)
    assert "2 articles" in add(clip).stdout
    (tmp_path / "again.txt").write_text(LONGER)
    told = add(tmp_path / "again.txt", "--dry-run").stderr
    assert "content/raw/clip.txt holds other articles too: write what is new into the page" in told
    assert "in the place of" not in told
