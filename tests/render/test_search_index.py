"""generator/render/search_index.py: the same site, the same index"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from generator.render import search

PAGE = """\
<!doctype html><html lang="en"><title>t</title><body data-pagefind-body>
<h1>Page {n}</h1><p>Words of page {n}.</p>
<i data-pagefind-filter="topic">Topic {n}</i><i data-pagefind-filter="outlet">Outlet {m}</i>
<time datetime="2026-01-{day:02}" data-pagefind-meta="day[datetime]">a day</time>
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Forty pages, every tenth without a day."""
    for n in range(40):
        page = PAGE.format(n=n, m=n % 7, day=41 - n if n > 10 else 1)
        (tmp_path / "site" / f"{n:02}").mkdir(parents=True)
        (tmp_path / "site" / f"{n:02}" / "index.html").write_text(page if n % 10 else page.partition("<time")[0])
    return tmp_path / "site"


def packed(site: Path, name: str) -> Any:
    """What a packed file of the index holds."""
    text = gzip.decompress((site / "pagefind" / f"{name}.packed").read_bytes()).decode()
    return json.loads(text.removeprefix("pagefind_dcd"))


def entry(site: Path) -> dict[str, Any]:
    """Where everything is found."""
    found: dict[str, Any] = json.loads((site / "pagefind" / "pagefind-entry.json").read_text("utf-8"))
    return found


def files(folder: Path) -> dict[str, bytes]:
    """Every file of the index by name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_same_pages_give_the_same_bytes(site: Path) -> None:
    """Pagefind alone gives others each time; what an earlier build left goes."""
    assert search.index_site(site) == ()
    first = files(site / "pagefind")
    (site / "pagefind" / "words" / "old.packed").write_text("an older build's")
    assert search.index_site(site) == ()
    assert files(site / "pagefind") == first


def test_pages_are_numbered_from_the_oldest(site: Path) -> None:
    """Without a day first; of one day those that are listed first last, so that newest first lists them in order."""
    search.index_site(site)
    found = entry(site)
    urls = [packed(site, f"texts/{found['texts']}/{number}")["url"] for number in range(found["pages"])]
    assert urls[:4] == ["/30/", "/20/", "/10/", "/00/"]
    assert urls[4:13] == [f"/{n:02}/" for n in range(9, 0, -1)]
    assert urls[13:] == [f"/{n:02}/" for n in range(39, 10, -1) if n % 10]


def test_every_file_that_is_named_is_there_and_no_other(site: Path) -> None:
    """The page's words lead to it."""
    search.index_site(site)
    found = entry(site)
    names = {name for _, name in found["chunks"]}
    expected = {f"{folder}/{name}.packed" for folder in ("words", "places") for name in names}
    expected |= {f"texts/{found['texts']}/{number}.packed" for number in range(40)}
    assert set(files(site / "pagefind")) == expected | {"pagefind-entry.json", f"facets/{found['facets']}.packed"}


def test_the_name_of_the_texts_changes_with_a_page(site: Path) -> None:
    """No page is shown for another that had its number before."""
    search.index_site(site)
    before = entry(site)
    changed = site / "07" / "index.html"
    changed.write_text(changed.read_text("utf-8").replace("Words", "Other words"), "utf-8")
    search.index_site(site)
    assert entry(site)["texts"] != before["texts"]
    assert entry(site)["facets"] == before["facets"]


def test_an_index_of_another_form_is_a_readable_problem(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A later Pagefind may write other files."""
    monkeypatch.setattr("generator.render.pagefind_files.META_PARTS", 7)
    (problem,) = search.index_site(site)
    assert "Pagefind's files cannot be read (its list of pages has another form)" in problem.what
    assert str(site) not in str(problem)
