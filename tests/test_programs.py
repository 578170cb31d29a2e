"""tests/programs.py: what forks is a program like one that was started"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.programs import forked
from tests.sites import BRIEFING, MKDOCS, briefing, mkdocs, quiet_environment, ran


@pytest.mark.parametrize("arguments", [("--help",), ("status",), ("digest", "--from", "yesterday"), ("nonsense",)])
def test_it_says_and_ends_as_when_started(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """The same words on both streams, the same exit code, in the same folder."""
    one = forked("briefing", arguments, tmp_path, quiet_environment())
    other = ran([*BRIEFING, *arguments], tmp_path, one.returncode)
    assert (one.stdout, one.stderr) == (other.stdout, other.stderr)
    assert one.stdout or one.stderr


def test_mkdocs_too(tmp_path: Path) -> None:
    """With the name that it has from `python -m mkdocs`."""
    one, other = mkdocs("build", cwd=tmp_path, code=1), ran([*MKDOCS, "build"], tmp_path, 1)
    assert (one.stdout, one.stderr) == (other.stdout, other.stderr)
    assert "mkdocs.yml" in one.stderr


def test_a_call_leaves_nothing_to_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folder and environment are each call's own, and this process keeps its."""
    here = Path.cwd()
    briefing("new", "site", cwd=tmp_path)
    settings = tmp_path / "site" / "mkdocs.yml"
    settings.write_text(re.sub("(?m)^site_name: .*", "site_name: !ENV NAMED", settings.read_text("utf-8")), "utf-8")
    for name in ("First", "Second"):
        monkeypatch.setenv("NAMED", name)
        mkdocs("build", "--quiet", cwd=tmp_path / "site")
        assert f"<title>{name}</title>" in (tmp_path / "site" / "site" / "index.html").read_text("utf-8")
    monkeypatch.delenv("NAMED")
    assert os.environ.get("NAMED") is None
    assert "none in" in briefing("status", cwd=tmp_path, code=3).stderr
    assert Path.cwd() == here
