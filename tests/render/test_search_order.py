"""generator/render/search_order.py: the same site, the same index"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.render import search
from generator.render.search_order import _placed, _settled_sort, settle_index

PAGE = """\
<!doctype html><html lang="en"><title>t</title><body data-pagefind-body>
<h1>Page {n}</h1><p>Words of page {n}.</p>
<i data-pagefind-filter="topic">Topic {n}</i><i data-pagefind-filter="outlet">Outlet {m}</i>
<i data-pagefind-filter="month" data-pagefind-sort="date">2026-01</i><i data-pagefind-filter="kind">Article</i>
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Forty pages with four filters."""
    for n in range(40):
        (tmp_path / "site" / f"{n}").mkdir(parents=True)
        (tmp_path / "site" / f"{n}" / "index.html").write_text(PAGE.format(n=n, m=n % 7))
    return tmp_path / "site"


def files(folder: Path) -> dict[str, bytes]:
    """Every file of the index by name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_same_pages_give_the_same_bytes(site: Path) -> None:
    """Pagefind alone gives others each time; it names files after their bytes, so do we."""
    first = files(site / "pagefind") if search.index_site(site) == () else {}
    shutil.rmtree(site / "pagefind")
    assert search.index_site(site) == ()
    assert files(site / "pagefind") == first
    assert sum(name.endswith(".pf_filter") for name in first) == 4


def test_settling_twice_is_settling_once(site: Path) -> None:
    """And every file that is named is there."""
    search.index_site(site)
    before = files(site / "pagefind")
    settle_index(site / "pagefind")
    assert files(site / "pagefind") == before


def test_places_are_counted_from_the_one_before() -> None:
    """Pages 0, 2 and 3 become 4, 1 and 0: in the new order, with their positions."""
    places = [[0, [1], []], [2, [5], []], [1, [7], [2]]]
    assert _placed(places, {0: 4, 2: 1, 3: 0}) == [[0, [7], [2]], [1, [5], []], [3, [1], []]]


def test_pages_of_one_day_stand_in_the_order_of_their_numbers() -> None:
    """Others by their day; a list that days do not explain is left in its order."""
    days = {0: "2026-01-02", 1: "2026-01-01", 2: "2026-01-02"}
    assert _settled_sort([1, 2, 0], {0: 0, 1: 1, 2: 2}, days) == [1, 0, 2]
    assert _settled_sort([2, 1, 0], {0: 0, 1: 1, 2: 2}, days) == [2, 1, 0]


def test_no_index_is_none(tmp_path: Path) -> None:
    """A site without pages has none."""
    settle_index(tmp_path)
    assert list(tmp_path.iterdir()) == []
