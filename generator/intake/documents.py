"""content/raw -> RawDocuments, in a fixed order; each unreadable file becomes one Problem and stops nothing else.

The format is told by the content, not by the name. Plain text is read here; whatever needs a parser is read in a
process of its own, under limits (see quarantine.py).
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from generator.intake import decode, quarantine, quoted_printable, text
from generator.intake.exports import with_exported
from generator.intake.formats import Format, Incoming, format_of, is_mail
from generator.intake.letters import list_of_clippings, pasted_newsletter
from generator.intake.mailboxes import message_within
from generator.intake.pasted_mail import pasted_mail
from generator.intake.received import SetAside
from generator.intake.sources import SOURCE_SUFFIX, source_beside, with_source
from generator.intake.tracking import untracked
from generator.intake.unread import insist_on_prose, insist_on_text, received
from generator.model import Problem, RawDocument

Progress = Callable[[int, int], None]
"""Is told after each file how many of how many are done."""

Read = tuple[RawDocument | None, tuple[Problem, ...]]
"""A file decoded, with what had to be guessed at; or none, and why it is set aside."""


def one_by_one(folder: Path, shown_as: str, progress: Progress | None = None) -> Iterator[Read]:
    """Every file below `folder` by path, read when it is asked for: however many there are, one is in memory."""
    paths = tuple(received_files(folder))
    for number, path in enumerate(paths, start=1):
        name = path.relative_to(folder).as_posix()
        try:
            yield document(path, name, f"{shown_as}/{name}")
        except SetAside as refused:
            yield None, (refused.problem,)
        if progress:
            progress(number, len(paths))


def received_files(folder: Path) -> Iterator[Path]:
    """Everything below `folder` that is meant as input, by path: no dot-files, no `.source.yml`, nothing behind a link.

    What a browser puts beside a page that it saves is no input, nor what a system keeps of its own. A
    link to a folder and a folder that cannot be looked into are given themselves, so that they are told of.
    """
    for parent, folders, files in os.walk(folder, followlinks=False):
        shut = [name for name in folders if not _is_open(Path(parent) / name)]
        left_out = {*shut, *_of_pages(folders, files)}
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in left_out)
        for name in sorted([*files, *shut]):
            if not name.startswith(".") and not name.endswith(SOURCE_SUFFIX) and name not in SYSTEMS_OWN:
                yield Path(parent) / name


def hidden_files(folder: Path) -> int:
    """How many files below `folder` have a name with a dot in front, and are not a system's own."""
    count = 0
    for _, folders, files in os.walk(folder, followlinks=False):
        folders[:] = [name for name in folders if not name.startswith(".")]
        count += sum(name.startswith(".") and not name.startswith(_SYSTEMS_HIDDEN) for name in files)
    return count


_SYSTEMS_HIDDEN = (".DS_Store", ".gitkeep", ".gitignore", ".gitattributes", ".localized", ".directory", "._", ".~lock.")
"""What systems and programs keep in folders of files: nobody misses those."""

SYSTEMS_OWN = frozenset({"Thumbs.db", "desktop.ini"})
"""What Windows keeps in a folder; other systems begin such names with a dot."""

_PAGE_ENDINGS = (".html", ".htm", ".xhtml", ".shtml")
_BESIDE_A_PAGE = ("_files", "-files", ".files", "-Dateien", "_fichiers", "_archivos")
"""What browsers add to a page's name: "Talks resume.html" and "Talks resume_files" with its pictures and frames."""


def _of_pages(folders: Iterable[str], files: Iterable[str]) -> Iterator[str]:
    """The folders that were saved with a page beside them."""
    pages = {name[: name.rindex(".")] for name in files if name.lower().endswith(_PAGE_ENDINGS)}
    for name in folders:
        yield from (name for ending in _BESIDE_A_PAGE if name.endswith(ending) and name.removesuffix(ending) in pages)


def _is_open(folder: Path) -> bool:
    return not folder.is_symlink() and os.access(folder, os.R_OK | os.X_OK)


def document(path: Path, name: str, shown_as: str) -> tuple[RawDocument, tuple[Problem, ...]]:
    """One file, decoded; `name` is its path below content/raw. Raises SetAside."""
    if not name.isprintable():  # a broken encoding or a line break: it could stand in no page and no message
        plain = ascii(name)[1:-1]
        raise SetAside(shown_as.replace(name, plain), "a name that cannot be printed", "rename the file")
    content = received(path, shown_as)
    said, problems = source_beside(path, shown_as)
    raw = with_source(from_bytes(content, name, shown_as), said)
    return raw, (*problems, *raw.notes)


def from_bytes(content: bytes, name: str, shown_as: str) -> RawDocument:
    """A file's bytes, decoded and laid out in blocks. Raises SetAside."""
    return untracked(_from_bytes(content, name, shown_as))


def _from_bytes(content: bytes, name: str, shown_as: str) -> RawDocument:
    digest = hashlib.sha256(content).hexdigest()
    content = message_within(content)
    if is_mail(content):
        return quarantine.parsed(Incoming(Format.MAIL, name, shown_as, content, digest))
    insist_on_text(content, name, shown_as)
    found = decode.read(content, shown_as)
    raw = _as_its_format(found.text, name, shown_as, digest)
    return replace(raw, notes=(*found.notes(shown_as), *raw.notes)) if found.guessed else raw


def _as_its_format(words: str, name: str, shown_as: str, digest: str) -> RawDocument:
    found = format_of(words, name)
    if found is Format.TEXT:
        insist_on_prose(words, shown_as)
        words, notes = quoted_printable.decoded(words, shown_as)
        incoming = Incoming(found, name, shown_as, b"", digest)
        mailed = _of_clippings(incoming, words)
        raw = mailed or with_exported(words, text.document(words, name, digest, shown_as))
        return replace(raw, notes=(*notes, *raw.notes))
    return quarantine.parsed(Incoming(found, name, shown_as, words.encode("utf-8", "replace"), digest))


def _of_clippings(incoming: Incoming, words: str) -> RawDocument | None:
    """A text that is mail, a list of clippings or a newsletter out of a mail program."""
    return pasted_mail(incoming, words) or list_of_clippings(incoming, words) or pasted_newsletter(incoming, words)
