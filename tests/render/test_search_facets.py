"""generator/render/search_facets.py"""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from generator.render.search_facets import FACETS, MAGIC, write_facets

PAGES = {
    "en_b": {"filters": {"month": ["2026-01"], "topic": ["SDF", "ISIS"]}, "meta": {"day": "2026-01-20"}},
    "en_a": {"filters": {"topic": ["ISIS"]}, "meta": {}},
}


def test_each_page_has_its_day_and_the_places_of_its_values(tmp_path: Path) -> None:
    """Pages stand by name, values by their letters; a page without a value or a day has none."""
    (tmp_path / "fragment").mkdir()
    for name, page in PAGES.items():
        data = MAGIC + json.dumps(page).encode()
        (tmp_path / "fragment" / f"{name}.pf_fragment").write_bytes(gzip.compress(data))
    write_facets(tmp_path)
    assert json.loads((tmp_path / FACETS).read_text("utf-8")) == {
        "ids": ["en_a", "en_b"],
        "days": ["", "2026-01-20"],
        "facets": {
            "month": {"values": ["2026-01"], "pages": [[], [0]]},
            "topic": {"values": ["ISIS", "SDF"], "pages": [[0], [0, 1]]},
        },
    }
