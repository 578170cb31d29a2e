"""generator/render/plugin.py: when the digests of content/digests are printed"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from generator import pipeline
from generator.clock import today
from generator.render.plugin import BriefingPlugin
from tests.sites import PROJECT


@pytest.mark.parametrize(
    ("serving", "asked", "printed"),
    [(False, None, 1), (False, False, 0), (True, None, 0), (True, True, 1), (True, False, 0)],
)
def test_a_live_server_prints_only_when_asked(tmp_path: Path, serving: bool, asked: bool | None, printed: int) -> None:
    """A build prints unless told not to; `mkdocs serve` only with `digests: true`."""
    shutil.copytree(PROJECT / "content", tmp_path / "content")
    shutil.copy(PROJECT / "mkdocs.yml", tmp_path)
    project = pipeline.opened(tmp_path / "mkdocs.yml")
    project = replace(project, settings=replace(project.settings, digests=asked))
    plugin = BriefingPlugin()
    plugin.serving = serving
    assert len(plugin._prints(project, pipeline.run(project, today()).edition)) == printed
