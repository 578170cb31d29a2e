"""`briefing add` where nothing, or not all, can be added: what is said, and what stays as it was."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import briefing
from generator.intake.received import MAX_BYTES
from tests.additions.adding import CLIPPING, OTHER, add, raw_files, status
from tests.disks import full_disk


@pytest.mark.parametrize("said", [("--url", "javascript:alert(1)"), ("--outlet", "x" * 300)])
def test_what_cannot_be_said_is_refused(site: Path, clip: Path, said: tuple[str, str]) -> None:
    """An address that is none is a usage error that says what one looks like, and adds nothing."""
    done = CliRunner().invoke(briefing, ["add", str(clip), *said])
    assert done.exit_code == 2
    assert re.search("Error: “(url|outlet)” is “.*; wanted: the (article's web address|outlet's name)", done.stderr)
    assert raw_files(site) == []


@pytest.mark.parametrize(
    ("piped", "what"), [(b"", "nothing came in"), (b"a" * (MAX_BYTES + 1), "more than the 2 MB a file may have")]
)
def test_a_pipe_with_nothing_or_too_much(site: Path, piped: bytes, what: str) -> None:
    """An empty or endless pipe is told, and nothing is written."""
    assert f"standard input: error: {what}" in add("-", piped=piped, code=4).stderr
    assert raw_files(site) == []


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["linked folder", "linked pipe"])
def test_links_are_not_followed(tmp_path: Path, make: Callable[[Path], None]) -> None:
    """A link is refused, whatever it leads to."""
    make(tmp_path / "there")
    (tmp_path / "link").symlink_to(tmp_path / "there")
    assert "a symbolic link, not a file; put a copy" in add(tmp_path / "link", code=4).stderr


@pytest.mark.usefixtures("site")
def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A name that leads nowhere is told."""
    told = add(tmp_path / "no.txt", code=4).stderr
    assert "no.txt: error: cannot be read (No such file or directory); check its name" in told


def test_a_file_without_an_article_stays_outside(site: Path, clip: Path, tmp_path: Path) -> None:
    """Set aside at the door, alone with 4 and among others with 1, piped in too; the others are added."""
    (tmp_path / "line.txt").write_text("A line alone")
    told = add(tmp_path / "line.txt", code=4).stderr
    assert "line.txt: error: no article in it: no running text was found; it was not copied" in told
    assert "standard input: error: no article in it" in add("-", piped=b"A line alone", code=4).stderr
    assert raw_files(site) == []
    assert "clip.txt: 1 article" in add(clip, tmp_path / "line.txt", code=1).stdout
    assert raw_files(site) == ["clip.txt"]
    (site / "content/raw/line.txt").write_text("A line alone")
    remedy = "delete content/raw/line.txt, or paste the article's text into it"
    assert f"content/raw/line.txt: warning: no article in it: no running text was found; {remedy}" in status().stderr


def test_the_sites_own_files_are_no_clippings(site: Path, clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a folder they are left out, a line for each part of the site; alone they are refused; others are taken."""
    add(clip)
    (site / "site").mkdir()
    (site / "site/index.html").write_text("<h1>Ferry</h1><p>The ferry sails again in May, the council said.</p>")
    (site / "README.md").write_text(CLIPPING)
    (site / "two.txt").write_text(CLIPPING.replace("Orsel", "Velm"))
    monkeypatch.chdir(site)
    done = add(".")
    lines = [line for line in done.stderr.splitlines() if "own, no clipping" in line]
    parts = ("README.md", "content/", "mkdocs.yml", "site/")
    assert lines == [f"{part}: note: the site's own, no clipping; it is left out" for part in parts]
    assert raw_files(site) == ["clip.txt", "two.txt"]
    (page,) = (site / "content/articles").glob("*orsel*.md")
    for name in ("mkdocs.yml", page, "site"):
        assert "error: the site's own, no clipping" in add(name, code=4).stderr
    assert "note: received before" in add("content/raw").stderr


@pytest.mark.usefixtures("site")
def test_a_folder_without_files(tmp_path: Path) -> None:
    """Nothing to add is told."""
    (tmp_path / "empty").mkdir()
    assert "empty: error: no file in it; name files" in add(tmp_path / "empty", code=4).stderr


def test_a_folder_of_raw_files_that_cannot_be_written(site: Path, clip: Path) -> None:
    """Something else in the place of content/raw is told, not raised."""
    for path in (site / "content/raw").iterdir():
        path.unlink()
    (site / "content/raw").rmdir()
    (site / "content/raw").write_text("in the way")
    assert "content/raw: error: nothing can be written there (File exists)" in add(clip, code=1).stderr


def test_a_full_disk_leaves_no_half_a_clipping(site: Path, clip: Path, tmp_path: Path) -> None:
    """What came before it is whole and told of; the next run finds no article cut off in the middle."""
    long = tmp_path / "long.txt"
    long.write_text(OTHER * 60)
    with full_disk(room=20_000):
        done = add(clip, long, code=1)
    assert "content/raw/long.txt: error: was not copied (File too large); make room on the disk" in done.stderr
    assert "clip.txt: 1 article" in done.stdout
    assert raw_files(site) == ["clip.txt"]


def test_a_clipping_that_goes_meanwhile_stops_no_other(
    site: Path, clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is listed, and gone when it is to be read."""
    add(clip)
    (tmp_path / "other.txt").write_text(OTHER)
    walk = os.walk
    monkeypatch.setattr(
        os, "walk", lambda *given, **named: ((a, b, [*c, "gone.txt"]) for a, b, c in walk(*given, **named))
    )
    done = add(tmp_path / "other.txt", code=0)
    assert "other.txt: 1 article" in done.stdout
    assert raw_files(site) == ["clip.txt", "other.txt"]


def test_a_file_and_what_is_said_of_it_come_together(site: Path, clip: Path) -> None:
    """Where there is no room for the one, the other is not left alone."""
    with full_disk(room=len(clip.read_bytes())):
        add(clip, "--url", f"https://example.org/{'a' * 1_500}", code=1)
    assert raw_files(site) == []
