"""What stands in a folder: regular, readable files of a fair size are read; of all else a person is told."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from generator.intake import SetAside, one_by_one, received, received_files
from generator.intake.received import MAX_BYTES
from generator.model import Severity
from tests.intake.folders import documents


def refusal(path: Path) -> str:
    """The whole message for a file that is set aside."""
    with pytest.raises(SetAside) as refused:
        received(path, f"content/raw/{path.name}")
    assert refused.value.problem.severity is Severity.ERROR
    return str(refused.value.problem)


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    """Bytes come back as they are."""
    (tmp_path / "a.txt").write_bytes(b"Words\r\n\xff")
    assert received(tmp_path / "a.txt", "a.txt") == b"Words\r\n\xff"


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n"])
def test_an_empty_file(tmp_path: Path, content: bytes) -> None:
    """Nothing, or only white space, is told as empty."""
    (tmp_path / "a.txt").write_bytes(content)
    expected = "content/raw/a.txt: error: the file is empty; delete it, or paste the text into it"
    assert refusal(tmp_path / "a.txt") == expected


def test_a_symbolic_link(tmp_path: Path) -> None:
    """A link is not followed: it could lead out of the project."""
    (tmp_path / "there.txt").write_text("Words.")
    (tmp_path / "link.txt").symlink_to(tmp_path / "there.txt")
    (tmp_path / "broken.txt").symlink_to(tmp_path / "nowhere")
    for name in ("link.txt", "broken.txt"):
        assert refusal(tmp_path / name) == (
            f"content/raw/{name}: error: a symbolic link, not a file; put a copy of the file itself here"
        )


def test_a_fifo_and_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is no regular file is refused, and opening it does not wait for a writer."""
    os.mkfifo(tmp_path / "pipe.txt")
    assert "not a regular file; put a copy of the text itself here" in refusal(tmp_path / "pipe.txt")
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as ear:
        ear.bind("ear.txt")
        assert "cannot be read (No such device or address)" in refusal(tmp_path / "ear.txt")


def test_a_file_over_two_megabytes(tmp_path: Path) -> None:
    """2 MB are read, one byte more is not."""
    (tmp_path / "a.txt").write_bytes(b"a" * MAX_BYTES)
    assert len(received(tmp_path / "a.txt", "a.txt")) == MAX_BYTES
    (tmp_path / "b.txt").write_bytes(b"a" * (MAX_BYTES + 1))
    assert refusal(tmp_path / "b.txt").endswith(
        "2.0 MB is more than the 2 MB a file may have; split it into smaller files"
    )


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that may not be read is told with the system's reason."""
    (tmp_path / "a.txt").write_text("Words.")

    def refused(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refused)
    assert refusal(tmp_path / "a.txt") == (
        "content/raw/a.txt: error: cannot be read (Permission denied); check the file's permissions"
    )


def test_one_bad_file_stops_no_other(tmp_path: Path) -> None:
    """A folder of all sorts: what can be read is, in order; each other file is one Problem that names it."""
    (tmp_path / "b" / "deep").mkdir(parents=True)
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "no.txt").write_text("Words.")
    (tmp_path / "b" / "deep" / "z.txt").write_text("Words.")
    (tmp_path / "a.txt").write_text("Words.")
    (tmp_path / "a.txt.source.yml").write_text("outlet: The Example\n")
    (tmp_path / "c.txt").write_bytes(b"\x00\x01\x02\x03")
    (tmp_path / "d.txt").touch()
    (tmp_path / "linked").symlink_to(tmp_path / "b")
    (tmp_path / "e\nf.txt").write_text("Words.")
    read, problems = documents(tmp_path)
    assert [raw.path for raw in read] == ["a.txt", "b/deep/z.txt"]
    assert [str(problem.where) for problem in problems] == [
        "content/raw/c.txt",
        "content/raw/d.txt",
        "content/raw/e\\nf.txt",
        "content/raw/linked",
    ]
    assert all(problem.what and problem.remedy for problem in problems)


def test_progress_is_told(tmp_path: Path) -> None:
    """After each file, also one set aside, the number done and the number there is."""
    (tmp_path / "a.txt").write_text("Words.")
    (tmp_path / "b.txt").touch()
    told: list[tuple[int, int]] = []
    list(one_by_one(tmp_path, "content/raw", lambda done, of: told.append((done, of))))
    assert told == [(1, 2), (2, 2)]


def test_what_a_browser_puts_beside_a_page_is_no_input(tmp_path: Path) -> None:
    """A page saved with its pictures is one file; a folder of that name without a page is a folder like any other."""
    for name in ("Talks.html", "Talks_files/frame.html", "Gespräch.htm", "Gespräch-Dateien/a.js", "my_files/b.txt",
                 "Thumbs.db"):  # fmt: skip
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Words.", "utf-8")
    found = [path.relative_to(tmp_path).as_posix() for path in received_files(tmp_path)]
    assert sorted(found) == ["Gespräch.htm", "Talks.html", "my_files/b.txt"]
