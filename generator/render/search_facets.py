"""A search index as Pagefind wrote it -> facets.json beside it: which page has which topic, month, outlet …

The search page counts from it; Pagefind's own counting takes seconds at ten thousand pages. It reads
{"ids": [page, …], "days": ["2026-01-20", …], "facets": {"month": {"values": ["2026-01", …], "pages": [[0], …]}, …}}:
lists of all pages have the order of `ids`, and a page's numbers are the places of its values.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

FACETS = "facets.json"

MAGIC = b"pagefind_dcd"
"""What Pagefind writes in front of each of its files."""


def write_facets(index: Path) -> None:
    """Writes the file, from what the index's fragments say of their pages."""
    pages = {file.stem: _fragment(file) for file in sorted((index / "fragment").glob("*.pf_fragment"))}
    chosen = [page["filters"] for page in pages.values()]
    table = {
        "ids": list(pages),
        "days": [page["meta"].get("day", "") for page in pages.values()],
        "facets": {facet: _facet(facet, chosen) for facet in sorted({name for own in chosen for name in own})},
    }
    text = json.dumps(table, ensure_ascii=False, separators=(",", ":"))
    (index / FACETS).write_text(text, encoding="utf-8", newline="\n")


def _facet(facet: str, chosen: Sequence[dict[str, list[str]]]) -> dict[str, object]:
    found = [set(own.get(facet, ())) for own in chosen]
    values = sorted(set().union(*found))
    places = {value: place for place, value in enumerate(values)}
    return {"values": values, "pages": [sorted(places[value] for value in own) for own in found]}


def _fragment(file: Path) -> dict[str, Any]:
    page: dict[str, Any] = json.loads(gzip.decompress(file.read_bytes()).removeprefix(MAGIC))
    return page
