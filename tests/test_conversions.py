"""`briefing convert`: files in, Markdown pages and ledgers out, no site needed."""

from __future__ import annotations

import json
from pathlib import Path

import yaml

from generator.conversions import convert_all
from generator.model import Severity
from tests.additions.adding import CLIPPING
from tests.disks import full_disk


def test_a_folder_is_converted(tmp_path: Path) -> None:
    """OUT/NAME/01-slug.md for each file, folders kept, and a ledger beside that holds every line."""
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_text(CLIPPING)
    (tmp_path / "in" / "deep" / "b.txt").write_text(CLIPPING)
    (tmp_path / "in" / "bad.txt").write_bytes(b"\x00\x01")
    names, problems = convert_all(tmp_path / "in", tmp_path / "out")
    assert names == ("a", "deep/b")
    assert [problem.what for problem in problems] == ["binary data, not text"]
    page = (tmp_path / "out/deep/b/01-ferry-returns-to-lake-orsel-after-nine-years.md").read_text("utf-8")
    assert yaml.safe_load(page.split("---")[1])["title"] == "Ferry Returns to Lake Orsel After Nine Years"
    rows = [json.loads(row) for row in (tmp_path / "out/a.ledger.jsonl").read_text("utf-8").splitlines()]
    assert "\n".join(row["text"] for row in rows) + "\n" == CLIPPING
    assert [row["line"] for row in rows] == list(range(1, len(rows) + 1))


def test_a_single_file(tmp_path: Path) -> None:
    """One file is converted as a folder with one file would be."""
    (tmp_path / "a.txt").write_text(CLIPPING)
    names, problems = convert_all(tmp_path / "a.txt", tmp_path / "out")
    assert (names, problems) == (("a",), ())


def test_a_file_without_an_article(tmp_path: Path) -> None:
    """It is told as set aside and has no folder; its ledger says what became of each line."""
    (tmp_path / "line.txt").write_text("A line alone")
    names, problems = convert_all(tmp_path / "line.txt", tmp_path / "out")
    assert names == ()
    assert [(problem.where.path, problem.severity) for problem in problems] == [
        (str(tmp_path / "line.txt"), Severity.ERROR)
    ]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["line.ledger.jsonl"]
    assert json.loads((tmp_path / "out/line.ledger.jsonl").read_text("utf-8"))["kept"] is False


def test_names_that_differ_in_their_ending_alone(tmp_path: Path) -> None:
    """No file overwrites what another became."""
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "a.text", "a"):
        (tmp_path / "in" / name).write_text(CLIPPING)
    names, _ = convert_all(tmp_path / "in", tmp_path / "out")
    assert names == ("a", "a.text", "a.txt")
    assert all(len(list((tmp_path / "out" / name).glob("01-*.md"))) == 1 for name in names)


def test_progress_is_told(tmp_path: Path) -> None:
    """The caller learns how far it is, file by file."""
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "in" / name).write_text(CLIPPING)
    told: list[tuple[int, int]] = []
    convert_all(tmp_path / "in", tmp_path / "out", lambda done, of: told.append((done, of)))
    assert told == [(1, 2), (2, 2)]


def test_each_file_is_written_before_the_next_is_read(tmp_path: Path) -> None:
    """However many files there are, one is in memory."""
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "in" / name).write_text(CLIPPING)
    written: list[int] = []
    convert_all(
        tmp_path / "in", tmp_path / "out", lambda _, __: written.append(len([*(tmp_path / "out").rglob("*.md")]))
    )
    assert written == [1, 2]


def test_characters_that_no_page_can_carry(tmp_path: Path) -> None:
    """A control character is told and shown as a sign; nothing breaks off."""
    (tmp_path / "a.txt").write_text(CLIPPING.replace("ferry between", "ferry\x1b between"))
    names, problems = convert_all(tmp_path / "a.txt", tmp_path / "out")
    assert names == ("a",)
    assert "U+001B cannot be shown on a page" in str(problems[0])


def test_a_target_that_cannot_be_written(tmp_path: Path) -> None:
    """A file in the way is told, not raised."""
    (tmp_path / "a.txt").write_text(CLIPPING)
    (tmp_path / "out").write_text("in the way")
    names, problems = convert_all(tmp_path / "a.txt", tmp_path / "out")
    assert names == ()
    assert "cannot be written" in str(problems[0])


def test_a_full_disk_leaves_no_half_a_page(tmp_path: Path) -> None:
    """The file is told of with the remedy; whoever looks into the folder finds whole files alone."""
    more = "\n".join(f"The council spoke of pier {number} and of the weather on that day.\n" for number in range(90))
    (tmp_path / "a.txt").write_text(f"{CLIPPING}\n{more}")
    with full_disk():
        names, problems = convert_all(tmp_path / "a.txt", tmp_path / "out")
    assert names == ()
    assert "cannot be written (File too large); make room on the disk" in str(problems[-1])
    assert not [path for path in (tmp_path / "out").rglob("*") if path.is_file()]
