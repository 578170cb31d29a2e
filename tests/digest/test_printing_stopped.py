"""What stays when printing fails: the old file, and an error that says why."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.digest import press, printing, write_digest
from generator.digest.press import PressStopped
from generator.model import Digest, Edition, Section, Severity


@pytest.mark.parametrize(
    ("digest", "said"),
    [
        (Digest("Empty", ()), "no article fits"),
        (Digest("Unknown", (Section("", ("nowhere",)),)), "there is no article 'nowhere'"),
        (Digest("Twice", (Section("", ("odd", "odd")),)), "names an article twice"),
        (Digest("Paper", (Section("", ("odd",)),), paper="a0"), "paper 'a0' not understood"),
    ],
    ids=["empty", "unknown", "twice", "paper"],
)
def test_what_cannot_be_printed_is_said(edition: Edition, tmp_path: Path, digest: Digest, said: str) -> None:
    """A digest without articles, with unknown or doubled ones or on unknown paper is an error; nothing is written."""
    (problem,) = write_digest(edition, digest, tmp_path / "digest.pdf")
    assert problem.severity is Severity.ERROR
    assert said in problem.what
    assert problem.remedy
    assert not list(tmp_path.iterdir())


def test_an_unsound_file_never_replaces_the_old_one(
    edition: Edition, digest: Digest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the proof finds a fault or Typst stops, the old bytes stay and an error says so."""
    target = tmp_path / "digest.pdf"
    target.write_bytes(b"yesterday")
    monkeypatch.setattr(printing, "faults", lambda *_: ("it is upside down",))
    assert "it is upside down" in write_digest(edition, digest, target)[-1].what
    monkeypatch.setattr(printing, "typeset", _stops)
    assert "out of ink" in write_digest(edition, digest, target)[-1].what
    assert target.read_bytes() == b"yesterday"


def _stops(_content: object, _watch: object) -> bytes:
    raise PressStopped("out of ink")


def test_a_place_that_cannot_be_written_is_an_error(edition: Edition, digest: Digest, tmp_path: Path) -> None:
    """A target below a file, not a folder, is an error with a remedy and no traceback."""
    (tmp_path / "file").write_text("in the way")
    (*_, problem) = write_digest(edition, digest, tmp_path / "file" / "digest.pdf")
    assert problem.severity is Severity.ERROR
    assert "--out" in problem.remedy


def test_without_room_for_temporary_files_the_old_digest_stays(
    edition: Edition, digest: Digest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A temporary folder that is full or not there is an error that says so."""
    target = tmp_path / "digest.pdf"
    target.write_bytes(b"yesterday")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    problem = write_digest(edition, digest, target)[-1]
    assert problem.severity is Severity.ERROR
    assert "in the folder for temporary files" in problem.what
    assert target.read_bytes() == b"yesterday"


def test_typesetting_that_takes_too_long_is_ended(
    edition: Edition, digest: Digest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After its time the child is killed, whoever looks on was told of the waiting, and an error says why."""
    monkeypatch.setattr(press, "_TICK", 0.01)
    monkeypatch.setattr(press, "_SECONDS", 0.03)
    shares: list[float] = []
    problem = write_digest(edition, digest, tmp_path / "digest.pdf", shares.append)[-1]
    assert "took longer than" in problem.what
    assert len(shares) == 4
    assert shares == sorted(shares)
    assert not list(tmp_path.iterdir())
