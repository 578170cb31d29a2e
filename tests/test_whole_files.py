"""generator/whole_files.py: whatever breaks off the writing, no half file stands anywhere."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from generator.whole_files import put, put_new, remedy
from tests.disks import full_disk


def test_a_file_is_put_in_place_with_its_folder(tmp_path: Path) -> None:
    """Nothing else stands there afterwards."""
    path = tmp_path / "new" / "page.md"
    put(path, b"one")
    put(path, b"two")
    assert path.read_bytes() == b"two"
    assert [each.name for each in path.parent.iterdir()] == ["page.md"]


def test_a_draft_that_was_left_is_no_hindrance(tmp_path: Path) -> None:
    """Be it a file or a link, which is not followed."""
    draft = tmp_path / f".page.md.{os.getpid()}.draft"
    draft.write_bytes(b"half")
    put(tmp_path / "page.md", b"one")
    draft.symlink_to("elsewhere")
    put(tmp_path / "page.md", b"two")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("page.md", b"two")]


def test_a_file_in_the_folders_place_is_told(tmp_path: Path) -> None:
    """It stays as it is."""
    (tmp_path / "folder").write_bytes(b"one")
    with pytest.raises(FileExistsError):
        put(tmp_path / "folder" / "page.md", b"two")
    assert (tmp_path / "folder").read_bytes() == b"one"


def test_what_stood_there_outlives_a_full_disk(tmp_path: Path) -> None:
    """Neither half a file nor a draft is left."""
    path = tmp_path / "page.md"
    put(path, b"good")
    with full_disk(), pytest.raises(OSError, match="File too large"):
        put(path, b"x" * 5_000)
    assert path.read_bytes() == b"good"
    assert [each.name for each in tmp_path.iterdir()] == ["page.md"]


def test_a_new_file_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    """Its name is free again."""
    with full_disk(), pytest.raises(OSError, match="File too large"):
        put_new(tmp_path / "clip.txt", b"x" * 5_000)
    assert list(tmp_path.iterdir()) == []
    put_new(tmp_path / "clip.txt", b"x")


@pytest.mark.parametrize("make", [Path.touch, Path.mkdir, lambda path: path.symlink_to("nowhere")])
def test_a_new_file_takes_nobodys_place(tmp_path: Path, make) -> None:
    """Neither a file nor a folder nor a link is touched."""
    make(tmp_path / "clip.txt")
    with pytest.raises(FileExistsError):
        put_new(tmp_path / "clip.txt", b"x")
    assert [each.name for each in tmp_path.iterdir()] == ["clip.txt"]


def test_a_file_keeps_its_permissions(tmp_path: Path) -> None:
    """Whoever shares a file with a group goes on doing so."""
    path = tmp_path / "topics.yml"
    path.write_bytes(b"")
    path.chmod(0o660)
    put(path, b"topics: {}\n")
    assert path.stat().st_mode & 0o777 == 0o660


def test_a_draft_of_the_longest_name_fits(tmp_path: Path) -> None:
    """Names of 255 bytes, whatever the script."""
    path = tmp_path / ("𐤀" * 63)
    put(path, b"x")
    assert path.read_bytes() == b"x"


def test_a_full_disk_has_another_remedy_than_a_locked_folder() -> None:
    """The one wants room, the other leave."""
    assert "room" in remedy(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    assert "may write" in remedy(OSError(errno.EACCES, os.strerror(errno.EACCES)))
