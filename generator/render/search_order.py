"""A search index as Pagefind wrote it -> the same index with its filters in a fixed order and under fixed names.

Pagefind 1.5 writes filters in an order of chance, and names their files after the bytes: the same site would get other
files each time. A file of the index is gzip over twelve letters and CBOR:

    pagefind-entry.json             languages > en > hash      names pagefind.<hash>.pf_meta
    pagefind.<hash>.pf_meta         [version, pages, chunks, filters [name, hash], sorts [name, pages], fields]
    filter/<hash>.pf_filter         [name, values [value, pages]]

An index of another form is left as it is.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

import cbor2

MAGIC = b"pagefind_dcd"

FILTERS, SORTS, META_PARTS = 3, 4, 6
"""Where filters and sorts stand in the meta file, and how many parts it has."""


def settle_index(index: Path) -> None:
    """Rewrites the filters and what names them."""
    entry = index / "pagefind-entry.json"
    if not entry.is_file():
        return
    found = json.loads(entry.read_text("utf-8"))
    for language in found["languages"].values():
        language["hash"] = _settle_meta(index, language["hash"])
    entry.write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def _settle_meta(index: Path, name: str) -> str:
    """The meta file's new name."""
    meta = _read(index / f"pagefind.{name}.pf_meta")
    if not isinstance(meta, list) or len(meta) != META_PARTS:
        return name
    meta[FILTERS] = sorted([filter_name, _settle_filter(index, file)] for filter_name, file in meta[FILTERS])
    meta[SORTS] = sorted(meta[SORTS])
    return _replaced(index / f"pagefind.{name}.pf_meta", name, meta)


def _settle_filter(index: Path, name: str) -> str:
    """The filter's new name: its values stand by their own."""
    title, values = _read(index / "filter" / f"{name}.pf_filter")
    return _replaced(index / "filter" / f"{name}.pf_filter", name, [title, sorted(values)])


def _read(file: Path) -> Any:
    return cbor2.loads(gzip.decompress(file.read_bytes()).removeprefix(MAGIC))


def _replaced(file: Path, name: str, value: object) -> str:
    """Writes the value beside the file under a name made of it, takes the file away and gives the new name."""
    data = MAGIC + cbor2.dumps(value)
    language, _, old = name.partition("_")
    new = f"{language}_{hashlib.sha256(data).hexdigest()[: len(old)]}"
    file.unlink()
    file.with_name(file.name.replace(name, new)).write_bytes(gzip.compress(data, mtime=0))
    return new
