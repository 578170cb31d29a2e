"""generator/render/pagefind_files.py, on files that Pagefind itself has written"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pagefind_bin
import pytest

from generator.render.pagefind_files import ENTRY, Occurrence, PagefindIndex, UnknownFormError, read_index

PAGE = """\
<!doctype html><html lang="en"><title>t</title><body data-pagefind-body>
<h1 data-pagefind-meta="title">Ferries stop</h1>
<p>The café by the cafe: two ferries, <i data-pagefind-filter="topic">one</i> ferry.</p>
<time datetime="2026-01-20" data-pagefind-meta="day[datetime]">Tuesday</time>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The index of one page, and of another without anything of interest."""
    (tmp_path / "a.html").write_text(PAGE, "utf-8")
    (tmp_path / "b.html").write_text('<html lang="en"><body data-pagefind-body>Nothing</body></html>', "utf-8")
    subprocess.run([str(pagefind_bin.get_executable()), "--site", ".", "--quiet"], cwd=tmp_path, check=True)
    return tmp_path / "pagefind"


def found(index: PagefindIndex, word: str) -> Occurrence:
    """The word on the page that tells of ferries."""
    number = next(number for number, page in enumerate(index.pages) if page.url == "/a.html")
    return dict(index.words())[word][number]


def test_a_page_has_its_day_and_filters(folder: Path) -> None:
    """And as many words as it shows."""
    pages = {page.url: page for page in read_index(folder).pages}
    assert pages["/a.html"].day == "2026-01-20"
    assert pages["/a.html"].filters == {"topic": ["one"]}
    assert pages["/a.html"].words == 12
    assert pages["/b.html"].day == ""


def test_a_word_weighs_more_in_the_headline(folder: Path) -> None:
    """Its places are counted from the first word on, whatever they weigh."""
    ferry = found(read_index(folder), "ferri")
    assert ferry.positions == (0, 8, 10)
    assert ferry.weight == pytest.approx(9, abs=0.1)


def test_forms_with_accents_are_the_same_word(folder: Path) -> None:
    """Pagefind keeps them apart."""
    assert found(read_index(folder), "cafe").positions == (3, 6)


def test_an_index_of_several_languages_is_refused(folder: Path) -> None:
    """The build makes one of all."""
    entry = json.loads((folder / ENTRY).read_text("utf-8"))
    entry["languages"]["de"] = entry["languages"]["en"]
    (folder / ENTRY).write_text(json.dumps(entry), "utf-8")
    with pytest.raises(UnknownFormError, match="2 languages"):
        read_index(folder)
