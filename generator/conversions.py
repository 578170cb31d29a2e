"""`briefing convert`: files -> Markdown pages and ledgers in a folder, without any site.

    OUT/NAME/01-slug.md …   in the order of the articles
    OUT/NAME.ledger.jsonl   a line a received line: kept as, or dropped because
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator import intake, pages, pipeline
from generator.model import Ledger, Problem, RawDocument


def convert_all(source: Path, target: Path) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Converts a file, or every file below a folder; the names written under OUT, and the Problems of what was set aside."""
    documents, problems = _documents(source)
    names: dict[str, None] = {}
    for document in documents:
        name = _free(document.path, names)
        names[name] = None
        _write(document, target, name)
    return tuple(names), problems


def _documents(source: Path) -> tuple[tuple[RawDocument, ...], tuple[Problem, ...]]:
    if source.is_dir():
        return intake.documents(source, str(source))
    try:
        return (intake.from_bytes(intake.received(source, str(source)), source.name, str(source)),), ()
    except intake.SetAside as refused:
        return (), (refused.problem,)


def _free(path: str, taken: dict[str, None]) -> str:
    """The file's path without its suffix, unless another file has taken that: then with it."""
    stem = path.rpartition(".")[0] or path
    return path if stem in taken else stem


def _write(document: RawDocument, target: Path, name: str) -> None:
    articles, ledgers = pipeline.converted([document])
    folder = target / name
    folder.mkdir(parents=True, exist_ok=True)
    for number, article in enumerate(articles, start=1):
        slug = pages.slug(article.headline)
        text = pages.page_text(replace(article, slug=slug))
        (folder / f"{number:02}-{slug}.md").write_text(text, encoding="utf-8", newline="\n")
    lines = "".join(line + "\n" for line in _ledger_lines(ledgers[document.path]))
    (target / f"{name}.ledger.jsonl").write_text(lines, encoding="utf-8", newline="\n")


def _ledger_lines(ledger: Ledger) -> Iterator[str]:
    for entry in ledger.entries:
        row = {"line": entry.line, "text": entry.text, "kept": entry.kept, "why": entry.why, "article": entry.article}
        yield json.dumps(row, ensure_ascii=False)
