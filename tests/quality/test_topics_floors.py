"""Linking and discovery are as good as they were: the scorers beside the project, run as they are; pinned figures."""

from __future__ import annotations

import hashlib
import json
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.quality import hard_links, news_links

FLOORS = yaml.safe_load(Path(__file__).with_name("topics-floors.yml").read_text("utf-8"))
BRIEFING = shlex.quote(str(Path(sys.executable).with_name("briefing")))
SECONDS = 600
"""After which a scorer hangs, however busy the machine."""


@pytest.fixture(scope="session")
def corpora(shared: Path) -> Path:
    """The folder of corpora."""
    folder = shared / "corpora"
    if not folder.is_dir():
        pytest.skip("the corpora in ../shared/corpora are not here")
    return folder


def test_no_link_is_wrong_and_none_is_missed(corpora: Path) -> None:
    """Precision and recall on the lines that tempt a linker."""
    _insist_on_data(corpora, FLOORS["links"]["data"])
    figures = _printed(corpora / "links/linkscore.py", "--cmd", f"{BRIEFING} mentions --topics {{glossary}}")
    assert {name: figures[name] for name, floor in FLOORS["links"]["floors"].items() if figures[name] < floor} == {}


@pytest.mark.parametrize("file", hard_links.FILES, ids=lambda file: file.stem)
def test_our_own_harder_sentences_are_linked_as_an_editor_would(file: Path) -> None:
    """Precision and recall on some thousand sentences of other names and other traps."""
    assert len(hard_links.cases(file)) >= 40
    figures, floors = hard_links.figures(file), FLOORS["hard-links"][file.name]
    assert {name: figures[name] for name, floor in floors.items() if figures[name] < floor} == {}


def test_in_whole_news_articles_links_are_right_and_names_are_linked(corpora: Path) -> None:
    """Forty topics, and what a reader judged in the sentences of news that no rule was made for."""
    figures, floors = news_links.figures(corpora), FLOORS["news"]["floors"]
    assert {name: figures[name] for name, floor in floors.items() if figures[name] < floor} == {}


@pytest.mark.parametrize("corpus", sorted(FLOORS["names"]))
def test_names_are_found_without_a_catalogue(corpora: Path, corpus: str) -> None:
    """F1 of exact spans, of overlapping ones, and of spans with their kind."""
    _insist_on_data(corpora, FLOORS["names"][corpus]["data"])
    gold = str(corpora / f"mentions/data/{corpus}.jsonl")
    figures = _printed(corpora / "mentions/score.py", "--gold", gold, "--cmd", f"{BRIEFING} discover")
    floors = FLOORS["names"][corpus]["floors"]
    assert {name: figures[name]["F1"] for name, floor in floors.items() if figures[name]["F1"] < floor} == {}


def _insist_on_data(corpora: Path, digests: Mapping[str, str]) -> None:
    found = {name: hashlib.sha256((corpora / name).read_bytes()).hexdigest() for name in digests}
    assert found == digests, "these are other data than the floors were measured on: measure anew"


def _printed(scorer: Path, *arguments: str) -> dict[str, Any]:
    """The figures a scorer prints: one JSON object, behind the corpus's name if there is one."""
    command = [sys.executable, str(scorer), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=True)
    found: dict[str, Any] = json.loads(done.stdout[done.stdout.index("{") :])
    return found
