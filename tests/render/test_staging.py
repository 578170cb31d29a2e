"""generator/render/staging.py, with the plugin: readers have the old site or the new one, whole"""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from generator.render import staging
from tests.sites import mkdocs

CONFIG = "site_name: Example\ndocs_dir: content\ntheme: {name: material, font: false}\nplugins: [briefing]\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with one file, in a folder of its own."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "old.html").write_text("old")
    return tmp_path / "site"


def names(folder: Path) -> list[str]:
    """What is in a folder."""
    return sorted(path.name for path in folder.iterdir())


def begun(site: Path) -> staging.Staging:
    """A build that has written one page."""
    made = staging.begun(site)
    assert made is not None
    (made.folder / "new.html").write_text("new")
    return made


def test_until_it_is_put_in_place_the_site_is_as_it_was(site: Path) -> None:
    """Then it is the new one alone, and nothing is left beside it."""
    made = begun(site)
    assert names(site) == ["old.html"]
    staging.put_in_place(made)
    assert names(site) == ["new.html"]
    assert names(site.parent) == ["site"]


def test_a_first_site_is_put_where_there_was_none(tmp_path: Path) -> None:
    """Its parents are made."""
    staging.put_in_place(begun(tmp_path / "a" / "site"))
    assert names(tmp_path / "a") == ["site"]
    assert (tmp_path / "a" / "site").stat().st_mode == (tmp_path / "a").stat().st_mode


def test_a_site_that_is_a_link_stays_one(site: Path) -> None:
    """What it leads to is replaced."""
    (site.parent / "elsewhere").mkdir()
    link = site.parent / "elsewhere" / "site"
    link.symlink_to(site)
    staging.put_in_place(begun(link))
    assert link.is_symlink()
    assert names(site) == ["new.html"]


def test_it_works_without_the_systems_exchange(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where `renameat2` is missing, or the file system cannot do it."""
    monkeypatch.setattr("ctypes.CDLL", lambda *_, **__: object())
    staging.put_in_place(begun(site))
    assert names(site) == ["new.html"]
    assert names(site.parent) == ["site"]


def test_what_a_killed_build_left_is_taken_away_and_a_running_one_is_not(site: Path) -> None:
    """The lock tells them apart; a link of that name is not followed."""
    (site.parent / ".site.building-1").mkdir()
    (site.parent / ".site.building-2").symlink_to(site)
    running = begun(site)
    staging._clear(site)
    assert not (site.parent / ".site.building-1").exists()
    assert names(running.folder) == ["new.html"]
    assert names(site) == ["old.html"]
    staging.give_up(running)


def test_a_folder_that_cannot_stand_beside_the_site_is_built_in_place(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mount of its own cannot be exchanged."""
    monkeypatch.setattr(os.path, "ismount", lambda _: True)
    assert staging.begun(site) is None


def test_where_there_is_no_room_the_site_is_not_emptied(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that may not stand there is built in place; one that does not fit is not built."""

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("tempfile.mkdtemp", full)
    with pytest.raises(OSError, match="No space"):
        staging.begun(site)


def test_a_build_that_fails_leaves_the_site(tmp_path: Path) -> None:
    """A warning under --strict, or an exception on the way: exit 1, the last good site is there to the byte."""
    (tmp_path / "content").mkdir()
    (tmp_path / "mkdocs.yml").write_text(CONFIG)
    own = tmp_path / "content" / "own.md"
    own.write_text("# Good\n")
    mkdocs("build", "--strict", cwd=tmp_path)
    good = {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()}
    own.write_text("# Bad\n\n[x](nowhere.md)\n")
    said = mkdocs("build", "--strict", cwd=tmp_path, code=1).stderr
    assert "the site in site is left as it was" in said
    assert {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()} == good
    own.write_bytes(b"\xff\xfe\x00")
    mkdocs("build", cwd=tmp_path, code=1)
    assert {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()} == good
    assert not list(tmp_path.glob(".site*"))


def test_a_build_ends_with_what_became_of_the_site(tmp_path: Path) -> None:
    """Input was set aside: under --strict the site is as it was, else it is built; never is both said."""
    (tmp_path / "content" / "raw").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text(CONFIG)
    (tmp_path / "content" / "raw" / "broken.txt").write_bytes(b"\x00\x01\x02" * 99)
    for options, is_built in ((("--strict",), False), ((), True)):
        done = mkdocs("build", *options, cwd=tmp_path, code=1)
        told = done.stdout + done.stderr
        assert "some input was set aside: see the errors above" in told
        assert ("built, but some input" in told, "is left as it was" in told) == (is_built, not is_built)
        assert (tmp_path / "site" / "index.html").exists() == is_built
