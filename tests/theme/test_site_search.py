"""The search index: what Pagefind finds in a built site, and how a failure reads."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pagefind_bin
import pytest

from generator.model import Severity
from generator.render import search

PAGE = """<!doctype html><html lang="{language}"><head><title>t</title></head><body>
<p>Bar of the page</p><h1 data-pagefind-body data-pagefind-meta="title">{headline}</h1>
<div data-pagefind-body><p>{text} <a class="pn" href="#p1">¶1</a></p><p data-pagefind-ignore>Left out</p></div>
<p>Removed lines</p></body></html>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Two articles, one in Arabic, and a page that is not to be searched."""
    texts = {"truce": ("en", "A truce", "It holds & lasts."), "hudna": ("ar", "هدنة", "تسري الهدنة.")}
    for slug, (language, headline, text) in texts.items():
        folder = tmp_path / "site" / "articles" / slug
        folder.mkdir(parents=True)
        (folder / "index.html").write_text(PAGE.format(language=language, headline=headline, text=text), "utf-8")
    (tmp_path / "site" / "index.html").write_text("<html><body>Front page</body></html>", "utf-8")
    return tmp_path / "site"


def _fragments(site: Path) -> dict[str, str]:
    files = sorted((site / "pagefind" / "texts").rglob("*.packed"))
    found = [json.loads(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd")) for file in files]
    return {fragment["url"]: fragment["content"] for fragment in found}


def test_articles_of_all_languages_are_in_one_index(site):
    """Only marked text is indexed, without paragraph marks, and Arabic stands beside English."""
    assert search.index_site(site) == ()
    assert json.loads((site / "pagefind" / "pagefind-entry.json").read_text("utf-8"))["pages"] == 2
    expected = {"/articles/truce/": "A truce. It holds & lasts.", "/articles/hudna/": "هدنة. تسري الهدنة."}
    assert _fragments(site) == expected


def test_only_what_the_search_page_loads_is_kept(site):
    """Nothing of Pagefind's own that no page of ours asks for."""
    search.index_site(site)
    files = {file.name for file in (site / "pagefind").iterdir()}
    assert files == {"pagefind-entry.json", "facets", "words", "places", "texts"}


def test_the_same_site_gives_the_same_index(site):
    """Indexing twice writes the same bytes under the same names."""
    search.index_site(site)
    first = {file: file.read_bytes() for file in sorted(site.rglob("*")) if file.is_file()}
    search.index_site(site)
    assert {file: file.read_bytes() for file in sorted(site.rglob("*")) if file.is_file()} == first


def test_a_site_without_pages_is_a_readable_problem(tmp_path):
    """What Pagefind complains of becomes one Problem, in one line and without a path of this machine."""
    (problem,) = search.index_site(tmp_path)
    assert problem.severity is Severity.ERROR
    assert "no search index: Pagefind ended with code 1: Pagefind was not able to build an index" in str(problem)
    assert str(tmp_path) not in str(problem)
    assert "\n" not in str(problem)


def test_a_missing_program_is_a_readable_problem(site, monkeypatch):
    """Without its binary the index is reported missing, not raised."""

    def absent() -> Path:
        raise FileNotFoundError("Could not find any of [...]")

    monkeypatch.setattr(pagefind_bin, "get_executable", absent)
    (problem,) = search.index_site(site)
    assert "Pagefind could not be run (its program is missing)" in problem.what


def test_a_program_that_does_not_end_is_stopped(site, monkeypatch):
    """After the time limit the run is stopped, and the Problem says so."""
    monkeypatch.setattr(search, "TIMEOUT_SECONDS", 0)
    (problem,) = search.index_site(site)
    assert "Pagefind was stopped after 0 seconds" in problem.what
