"""The repository's own content: what is committed is what the generator makes of it"""

from __future__ import annotations

import shutil
from pathlib import Path

from generator import pipeline
from generator.clock import today
from generator.model import Outcome
from tests.sites import PROJECT


def test_the_committed_pages_are_up_to_date(tmp_path: Path) -> None:
    """A build on a fresh clone leaves the tree as it was: every page is unchanged, none is missing."""
    shutil.copytree(PROJECT / "content", tmp_path / "content")
    shutil.copy(PROJECT / "mkdocs.yml", tmp_path)
    project = pipeline.opened(tmp_path / "mkdocs.yml")
    changes = pipeline.plan(project, pipeline.conversion(project), today())
    assert {change.outcome for change in changes} == {Outcome.UNCHANGED}
    assert len(changes) == 9


def test_the_starters_catalogue_is_the_samples() -> None:
    """A new site begins with the catalogue that the sample shows at work."""
    starter = PROJECT / "site_templates" / "starter" / "content" / "topics.yml"
    assert starter.read_bytes() == (PROJECT / "content" / "topics.yml").read_bytes()
