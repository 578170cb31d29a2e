"""`briefing convert`: files -> Markdown pages and ledgers in a folder, without any site.

OUT/NAME/01-slug.md …   in the order of the articles
OUT/NAME.ledger.jsonl   a line a received line: kept or dropped, its role, and what says so
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator import intake, pages
from generator.converting import NO_ARTICLE, converted, without_text
from generator.intake.documents import Progress, Read
from generator.model import Ledger, LineRole, Problem, RawDocument, Severity, Where
from generator.pages.carriable import carriable
from generator.whole_files import put, remedy


def convert_all(
    source: Path, target: Path, progress: Progress | None = None
) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Converts a file, or all files below a folder: the names with pages under OUT, and what was set aside.

    Each is written before the next is read: a thousand take no more memory than one. `progress` is told after each
    file how many of how many are done.
    """
    root = source if source.is_dir() else source.parent
    taken: set[str] = set()
    of_reading: list[Problem] = []
    told: list[Problem] = []
    names: list[str] = []
    for document, problems in _documents(source, progress):
        of_reading += problems
        if document is not None:
            name = _free(document.path, taken)
            taken.add(name)
            is_news, found = _put(document, str(root / document.path), target / name)
            told += found
            names += [name] if is_news else []
    return tuple(names), (*of_reading, *told)


def _documents(source: Path, progress: Progress | None) -> Iterator[Read]:
    if source.is_dir():
        yield from intake.one_by_one(source, str(source), progress)
        if not any(intake.received_files(source)):
            what, remedy = "no file in it", "name a file, or a folder of them"
            yield None, (Problem(Where(str(source)), what, remedy, Severity.ERROR),)
        return
    try:
        yield intake.document(source, source.name, str(source))
    except intake.SetAside as refused:
        yield None, (refused.problem,)


def _free(path: str, taken: set[str]) -> str:
    """The file's path without its suffix, unless another file has taken that: then with it."""
    folder, slash, name = path.rpartition("/")
    stem = folder + slash + (name.rpartition(".")[0] or name)
    return path if stem in taken else stem


def _put(document: RawDocument, shown_as: str, folder: Path) -> tuple[bool, tuple[Problem, ...]]:
    """Whether pages were made of the document, and what was found; messages call its file `shown_as`."""
    try:
        return _written(document, shown_as, folder)
    except intake.SetAside as refused:
        return False, (refused.problem,)
    except OSError as error:
        what = f"cannot be written ({error.strerror})"
        return False, (Problem(Where(str(folder)), what, remedy(error), Severity.ERROR),)


def _written(document: RawDocument, shown_as: str, folder: Path) -> tuple[bool, tuple[Problem, ...]]:
    articles, ledgers = converted([document], lambda _: shown_as)
    ledger = ledgers[document.path]
    told = [*without_text(document, ledger, shown_as)]
    for number, article in enumerate(articles, start=1):
        fit, problems = carriable(article, shown_as)
        slug = pages.slug(fit.headline)
        put(folder / f"{number:02}-{slug}.md", pages.page_text(replace(fit, slug=slug)).encode())
        told += problems
    lines = "".join(_ledger_lines(ledger)).encode()
    put(folder.with_name(f"{folder.name}.ledger.jsonl"), lines)
    if not articles:
        what_to_do = "its ledger says what became of each line"
        return False, (Problem(Where(shown_as), NO_ARTICLE, what_to_do, Severity.ERROR),)
    return True, tuple(told)


def _ledger_lines(ledger: Ledger) -> Iterator[str]:
    """Each entry as a line of JSON: its keys are set here, for an encoder that is given a row costs thrice as much."""
    for entry in ledger.entries:
        article = "null" if entry.article is None else entry.article
        kept = "true" if entry.kept else "false"
        yield (
            f'{{"line": {entry.line}, "text": {_quoted(entry.text)}, "kept": {kept}, '
            f'"role": {_ROLES[entry.role]}, "why": {_quoted(entry.why)}, "article": {article}}}\n'
        )


_quoted = json.JSONEncoder(ensure_ascii=False).encode

_ROLES = {role: _quoted(role.value) for role in LineRole}
