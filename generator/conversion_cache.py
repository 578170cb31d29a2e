"""What became of each received file, kept beside mkdocs.yml so that an unchanged file is not converted again.

An entry is found by a digest of the file's bytes, of what lies beside it and of our own rules. It is JSON of a fixed
shape: whatever else stands there is passed over and written anew. Deleting the folder changes nothing but the time.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from pathlib import Path

import msgspec

from generator.model import Article, Ledger, Problem
from generator.whole_files import put

FOLDER = ".briefing/converted"

RULES = ("clean", "dates", "intake", "markup", "*.py")
"""What of the generator decides how a file is converted: folders whole, and the modules beside them."""

PARSERS = ("charset-normalizer", "feedparser", "ftfy", "lxml", "trafilatura")
"""The libraries that do so too."""

MOST_BYTES = 64 * 1024 * 1024
"""A larger file is none of our entries."""

_ENTRY = re.compile(r"[0-9a-f]{64}\.json")


@dataclass(frozen=True)
class Converted:
    """What one received file yields: its articles without slugs, its ledger, what was found beside it."""

    articles: tuple[Article, ...]
    ledger: Ledger
    problems: tuple[Problem, ...] = ()


@dataclass
class ConversionCache:
    """The entries in a folder, which is written to only where it `keeps`."""

    folder: Path
    keeps: bool
    used: set[str] = field(default_factory=set)

    @property
    def _is_written(self) -> bool:
        """It may be, and is no link to somewhere else."""
        return self.keeps and not any(path.is_symlink() for path in (self.folder, self.folder.parent))

    def found(self, key: str) -> Converted | None:
        """What was kept under the key; None where there is nothing, or nothing of ours."""
        if not key:
            return None
        self.used.add(f"{key}.json")
        with suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return _DECODER.decode(_read(self.folder / f"{key}.json"))
        return None

    def keep(self, key: str, converted: Converted) -> None:
        """Writes an entry, whole or not at all; a folder that cannot be written to keeps nothing."""
        if not key or not self._is_written:
            return
        with suppress(OSError, UnicodeEncodeError):
            put(self.folder / f"{key}.json", msgspec.json.encode(converted))

    def tidy(self) -> None:
        """Removes the entries that were not asked for."""
        with suppress(OSError):
            for entry in sorted(self.folder.iterdir()) if self._is_written else ():
                if _ENTRY.fullmatch(entry.name) and entry.name not in self.used:
                    entry.unlink()


def key(path: Path, name: str, beside: Path) -> str:
    """The key of a received file: of its path below content/raw, its bytes, and those of what is said of it beside.

    Empty for what cannot be read or is none of ours to read: a link, a pipe, too large.
    """
    found = hashlib.sha256(rules().encode())
    try:
        parts = [name.encode(), _read(path), _read(beside) if os.path.lexists(beside) else b""]
    except (OSError, UnicodeEncodeError):
        return ""
    for part in parts:
        found.update(len(part).to_bytes(8, "big") + part)
    return found.hexdigest()


@cache
def rules() -> str:
    """A digest of all that decides how a file is converted."""
    found = hashlib.sha256()
    for path in sorted(set(_rule_files(Path(__file__).parent))):
        found.update(path.name.encode() + hashlib.sha256(path.read_bytes()).digest())
    for library in PARSERS:
        found.update(f"{library} {version(library)}".encode())
    return found.hexdigest()


def _rule_files(generator: Path) -> Iterator[Path]:
    for rule in RULES:
        for path in generator.glob(rule):
            yield from (
                (path,)
                if path.is_file()
                else (file for file in path.rglob("*") if file.is_file() and file.suffix != ".pyc")
            )


def _read(path: Path) -> bytes:
    """The bytes of a regular file. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_size > MOST_BYTES:
            raise OSError(f"{path.name} is no entry")
        return file.read(MOST_BYTES)


_DECODER = msgspec.json.Decoder(Converted)
