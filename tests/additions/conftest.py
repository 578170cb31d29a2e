"""A new site as the current folder, and a clipping outside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import briefing
from tests.additions.adding import CLIPPING


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new site, which is the current folder."""
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(briefing, ["new", "site"]).exit_code == 0
    monkeypatch.chdir(tmp_path / "site")
    return tmp_path / "site"


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A clipping outside the site."""
    path = tmp_path / "clip.txt"
    path.write_bytes(CLIPPING.replace("\n", "\r\n").encode())
    return path
