"""A search index as Pagefind wrote it -> the same index in a fixed order and under fixed names.

Pagefind 1.5 numbers pages as the file system lists them, writes filters in an order of chance, and names its files
after their bytes: the same site would get other files each time. A file is gzip over twelve letters and CBOR:

    pagefind-entry.json             languages > en > hash      names pagefind.<hash>.pf_meta
    pagefind.<hash>.pf_meta         [version, pages [fragment, words], chunks [from, to, hash], filters [name, hash],
                                     sorts [name, page numbers], fields]
    fragment/<hash>.pf_fragment     JSON, not CBOR: url, meta, …
    filter/<hash>.pf_filter         [name, values [value, page numbers]]
    index/<hash>.pf_index           [words [word, places, variants [form, places]]]; a place is [page number, counted
                                     from that of the place before, positions, positions in meta fields]

An index of another form is left as it is.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import cbor2

MAGIC = b"pagefind_dcd"

META_PARTS = 6

NAME_LENGTH = 10

NO_DAY = "0000-00-00"
"""What pages without a date are sorted by."""


def settle_index(index: Path) -> None:
    """Rewrites the index, all but the fragments."""
    entry = index / "pagefind-entry.json"
    if not entry.is_file():
        return
    found = json.loads(entry.read_text("utf-8"))
    for language in found["languages"].values():
        language["hash"] = _settle_meta(index, language["hash"])
    entry.write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def _settle_meta(index: Path, name: str) -> str:
    """The meta file's new name."""
    file = index / f"pagefind.{name}.pf_meta"
    meta = _read(file)
    if not isinstance(meta, list) or len(meta) != META_PARTS:
        return name
    version, pages, chunks, filters, sorts, fields = meta
    fragments = [json.loads(_unpacked(index / "fragment" / f"{page[0]}.pf_fragment")) for page in pages]
    order = sorted(range(len(pages)), key=lambda number: (fragments[number]["url"], pages[number]))
    numbers = {old: new for new, old in enumerate(order)}
    days = {numbers[old]: fragment["meta"].get("day", NO_DAY) for old, fragment in enumerate(fragments)}
    settled = [
        version,
        [pages[old] for old in order],
        [[first, last, _settle_chunk(index, chunk, numbers)] for first, last, chunk in chunks],
        sorted([title, _settle_filter(index, chosen, numbers)] for title, chosen in filters),
        sorted([title, _settled_sort(listed, numbers, days)] for title, listed in sorts),
        fields,
    ]
    return _replaced(file, name, settled)


def _settled_sort(listed: Sequence[int], numbers: Mapping[int, int], days: Mapping[int, str]) -> list[int]:
    """Pages of one day stand by their number; a sort by anything but days keeps its order."""
    found = [numbers[old] for old in listed]
    by_day = all(days[one] <= days[next_one] for one, next_one in pairwise(found))
    return sorted(found, key=lambda number: (days[number], number)) if by_day else found


def _settle_filter(index: Path, name: str, numbers: Mapping[int, int]) -> str:
    """The filter's new name: values stand by their own, pages by their number."""
    file = index / "filter" / f"{name}.pf_filter"
    title, values = _read(file)
    return _replaced(file, name, [title, sorted([value, sorted(map(numbers.__getitem__, at))] for value, at in values)])


def _settle_chunk(index: Path, name: str, numbers: Mapping[int, int]) -> str:
    """The new name of a chunk of words."""
    file = index / "index" / f"{name}.pf_index"
    (words,) = _read(file)
    settled = [
        [word, _placed(places, numbers), [[form, _placed(at, numbers)] for form, at in variants]]
        for word, places, variants in words
    ]
    return _replaced(file, name, [settled])


def _placed(places: Sequence[Sequence[Any]], numbers: Mapping[int, int]) -> list[list[Any]]:
    """A word's places in the order of the new numbers."""
    olds = accumulate(place[0] for place in places)
    found = sorted([numbers[old], *place[1:]] for old, place in zip(olds, places, strict=True))
    before = 0
    for place in found:
        place[0], before = place[0] - before, place[0]
    return found


def _read(file: Path) -> Any:
    return cbor2.loads(_unpacked(file))


def _unpacked(file: Path) -> bytes:
    return gzip.decompress(file.read_bytes()).removeprefix(MAGIC)


def _replaced(file: Path, name: str, value: object) -> str:
    """Writes the value beside the file under a name made of it, takes the file away and gives the new name."""
    data = MAGIC + cbor2.dumps(value)
    new = f"{name.partition('_')[0]}_{hashlib.sha256(data).hexdigest()[:NAME_LENGTH]}"
    file.unlink()
    file.with_name(file.name.replace(name, new)).write_bytes(gzip.compress(data, mtime=0))
    return new
