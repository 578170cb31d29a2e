"""content/raw -> RawDocuments, in a fixed order; each unreadable file becomes one Problem and stops nothing else.

The format is told by the content, not by the name. Beside `clip.txt` may lie `clip.txt.source.yml`, where a person
(or `briefing add --outlet …`) says what the file itself does not: outlet, url, licence, date, retrieved.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator import checked_yaml
from generator.dates import iso_day
from generator.intake import html
from generator.intake.decode import decoded
from generator.intake.received import SetAside, received
from generator.intake.text import blocks
from generator.model import Problem, RawDocument, Source, Stated

SOURCE_SUFFIX = ".source.yml"

SOURCE_SCHEMA: dict[str, object] = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "outlet": {"type": "string", "maxLength": 200},
        "url": {"type": "string", "pattern": "^https?://[^\\s<>\"]+$", "maxLength": 2000},
        "licence": {"type": "string", "maxLength": 200},
        "retrieved": {"type": "string", "maxLength": 40},
        "date": {"type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$"},
    },
}


def documents(folder: Path, shown_as: str) -> tuple[tuple[RawDocument, ...], tuple[Problem, ...]]:
    """Every file below `folder`, decoded, sorted by path; and the Problems of those set aside."""
    read: list[RawDocument] = []
    problems: list[Problem] = []
    for path in received_files(folder):
        name = path.relative_to(folder).as_posix()
        try:
            found, notes = document(path, name, f"{shown_as}/{name}")
            read.append(found)
            problems.extend(notes)
        except SetAside as refused:
            problems.append(refused.problem)
    return tuple(read), tuple(problems)


def received_files(folder: Path) -> Iterator[Path]:
    """Everything below `folder` that is meant as input, by path: no dot-files, no sidecars, no folder behind a link."""
    for parent, folders, files in os.walk(folder, followlinks=False):
        linked = [name for name in folders if (Path(parent) / name).is_symlink()]
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in linked)
        for name in sorted([*files, *linked]):
            if not name.startswith(".") and not name.endswith(SOURCE_SUFFIX):
                yield Path(parent) / name


def document(path: Path, name: str, shown_as: str) -> tuple[RawDocument, tuple[Problem, ...]]:
    """One file, decoded; `name` is its path below content/raw. Raises SetAside."""
    content = received(path, shown_as)
    supplied, problems = _supplied(path.with_name(path.name + SOURCE_SUFFIX), shown_as + SOURCE_SUFFIX)
    raw = from_bytes(content, name, shown_as)
    return replace(raw, stated=_merged(raw.stated, supplied)), problems


def from_bytes(content: bytes, name: str, shown_as: str) -> RawDocument:
    """A file's bytes, decoded and laid out in blocks. Raises SetAside."""
    text = decoded(content, shown_as)
    digest = hashlib.sha256(content).hexdigest()
    if html.is_page(text):
        found, stated = html.page(text, shown_as)
        return RawDocument(name, "text/html", found, len(found), digest, stated)
    return RawDocument(name, "text/plain", blocks(text), text.removesuffix("\n").count("\n") + 1, digest)


def _supplied(path: Path, shown_as: str) -> tuple[Stated, tuple[Problem, ...]]:
    if not path.exists():
        return Stated(), ()
    found, problems = checked_yaml.load(path, shown_as, SOURCE_SCHEMA)
    if problems or not isinstance(found, dict):
        return Stated(), problems
    words = {key: str(value) for key, value in found.items()}
    outlet = words.get("outlet", "")
    source = Source(
        outlet, "supplied with the file" if outlet else "", words.get("url", ""), words.get("licence", ""), words.get("retrieved", "")
    )
    day = iso_day(words.get("date", ""))
    return Stated(
        published=day.isoformat() if day else "", published_evidence="supplied with the file" if day else "", source=source
    ), ()


def _merged(page: Stated, supplied: Stated) -> Stated:
    """What a person supplied goes before what the page says."""
    ours, theirs = supplied.source, page.source
    source = Source(
        ours.outlet or theirs.outlet,
        ours.outlet_evidence or theirs.outlet_evidence,
        ours.url or theirs.url,
        ours.licence or theirs.licence,
        ours.retrieved or theirs.retrieved,
    )
    if supplied.published:
        page = replace(page, published=supplied.published, published_evidence=supplied.published_evidence)
    return replace(page, source=source)
