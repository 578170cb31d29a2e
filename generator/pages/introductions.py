"""What people write above the computed pages: content/index.md and content/topics/SLUG.md. Files in, Markdown out."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.model import Problem, Severity, Topic, Where

MAX_BYTES = 200_000
"""An introduction is some sentences; a file beyond this is something else."""

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def introductions(
    content: Path, shown_as: str, topics: Iterable[Topic]
) -> tuple[Mapping[str, str], tuple[Problem, ...]]:
    """Markdown by topic slug, the home page's under ""; a Problem for each file that cannot be used."""
    found: dict[str, str] = {}
    problems: list[Problem] = []
    known = {topic.slug for topic in topics}
    for name, slug in _files(content):
        shown = f"{shown_as}/{name}"
        if slug and slug not in known:
            what, remedy = f"no topic “{slug}” in topics.yml", "name the file after a topic there"
            problems.append(Problem(Where(shown), what, remedy, Severity.WARNING))
            continue
        text = _text(content / name)
        if text is None:
            what, remedy = "not a readable text file", "save it as a UTF-8 file of its own, under 200 KB"
            problems.append(Problem(Where(shown), what, remedy, Severity.ERROR))
            continue
        found[slug] = _FRONT_MATTER.sub("", text).strip()
    return found, tuple(problems)


def _files(content: Path) -> Iterator[tuple[str, str]]:
    if os.path.lexists(content / "index.md"):
        yield "index.md", ""
    folder = content / "topics"
    if folder.is_dir():
        for path in sorted(folder.iterdir()):
            if path.suffix == ".md":
                yield f"topics/{path.name}", path.stem


def _text(path: Path) -> str | None:
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > MAX_BYTES:
            return None
        return path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        return None
