"""generator/render/export.py: the finished pages build without any plugin of ours, and say the same"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import yaml
from lxml import html

from generator import pipeline
from generator.model import Site
from generator.notices import unwritten
from generator.render.export import export
from tests.disks import full_disk
from tests.sites import MKDOCS, PROJECT, NewSite, briefing, mkdocs, ran

PASTE = PROJECT / "tests" / "golden" / "second-paste" / "input.txt"


def main_text(file: Path) -> str:
    """The words of a built page's main part, white space folded."""
    (main,) = html.parse(str(file)).getroot().iter("main")
    return " ".join(main.text_content().split())


def test_an_export_builds_the_same_pages_with_the_same_text(new_site: NewSite, tmp_path: Path) -> None:
    """Stock MkDocs on the export, and MkDocs with our plugin on the project: page for page, word for word."""
    site = new_site(PASTE)
    (site / "content" / "about.md").write_text("# About\n\nWho makes this.\n", "utf-8")
    mkdocs("build", "--strict", cwd=site)
    briefing("export", tmp_path / "plain", cwd=site)
    settings = yaml.safe_load((tmp_path / "plain" / "mkdocs.yml").read_text("utf-8"))
    assert settings["plugins"] == ["search"]
    assert settings["nav"][-1] == "about.md"
    ran([*MKDOCS, "build", "--strict"], tmp_path / "plain")
    ours, theirs = site / "site", tmp_path / "plain" / "site"
    pages = sorted(path.relative_to(ours) for path in ours.rglob("*.html"))
    assert pages == sorted(path.relative_to(theirs) for path in theirs.rglob("*.html"))
    assert len(pages) > 8
    for page in pages:
        assert main_text(ours / page) == main_text(theirs / page), page


def test_an_export_never_overwrites_what_is_not_one(new_site: NewSite, tmp_path: Path) -> None:
    """A folder with anything else in it is left alone; an earlier export is replaced, stale pages and all."""
    site = new_site(PASTE)
    target = tmp_path / "elsewhere"
    target.mkdir()
    (target / "thesis.md").write_text("mine")
    assert "no earlier export" in briefing("export", target, cwd=site, code=1).stderr
    (target / "thesis.md").unlink()
    briefing("export", target, cwd=site)
    (target / "docs" / "articles" / "stale.md").write_text("old")
    briefing("export", target, cwd=site)
    assert not (target / "docs" / "articles" / "stale.md").exists()


def test_raw_files_are_not_in_an_export(new_site: NewSite, tmp_path: Path) -> None:
    """Only finished pages, people's own pages and their images."""
    site = new_site(PASTE)
    (site / "content" / "map.png").write_bytes(b"\x89PNG\r\n")
    (site / "content" / "link.png").symlink_to(site / "mkdocs.yml")
    briefing("export", tmp_path / "plain", cwd=site)
    files = {
        path.relative_to(tmp_path / "plain" / "docs").as_posix() for path in (tmp_path / "plain" / "docs").rglob("*")
    }
    assert "map.png" in files
    assert not files & {"raw", "raw/input.txt", "topics.yml", "link.png"}


def test_an_export_that_was_broken_off_is_no_stranger_s_folder(new_site: NewSite, tmp_path: Path) -> None:
    """One file and its remedy are named, and the next export goes over what is there."""
    site = new_site(PASTE)
    project = pipeline.opened(site / "mkdocs.yml")
    files = [("index.md", "# Home\n")]
    with full_disk(), pytest.raises(OSError, match="File too large") as broken:
        export(files, project.settings.site, project.settings.docs, tmp_path / "plain")
    told = str(unwritten(broken.value))
    assert told.startswith(f"{tmp_path}/plain/theme/")
    assert told.endswith(": error: cannot be read or written (File too large); make room on the disk, then do it again")
    assert export(files, project.settings.site, project.settings.docs, tmp_path / "plain") == ()


def test_a_name_that_is_no_address_is_left_out_and_told(tmp_path: Path) -> None:
    """On one line, whatever it holds; everything else is exported."""
    content = tmp_path / "content"
    content.mkdir()
    for name in (b"about.md", b"a\xff.md", b"new\nline.png"):
        Path(os.fsdecode(bytes(content) + b"/" + name)).write_bytes(b"# Own\n")
    found = export([("index.md", "# Home\n")], Site("Example"), content, tmp_path / "plain")
    assert [str(problem).split(": error: ")[0] for problem in found] == [
        r"content/a\udcff.md",
        r"content/new\nline.png",
    ]
    assert {path.name for path in (tmp_path / "plain" / "docs").iterdir()} == {"index.md", "about.md"}
