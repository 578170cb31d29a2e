"""The bytes of a received file, or the Problem that kept it from being read: regular files only, capped in size."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

from generator.model import Problem, Severity, Where

MAX_BYTES = 2 * 1024 * 1024
"""One file may hold this many bytes; a longer one is set aside."""


class SetAside(Exception):
    """An input that cannot be used; carries the Problem that says why."""

    def __init__(self, shown_as: str, what: str, remedy: str) -> None:
        super().__init__(what)
        self.problem = Problem(Where(shown_as), what, remedy, Severity.ERROR)


Look = Callable[[bytes], None]
"""Is shown how a file begins that is too long; it may raise SetAside, where it knows what that is."""

HEAD = 4096


def received(path: Path, shown_as: str, look: Look = lambda _: None) -> bytes:
    """The bytes of a regular, readable, non-empty file of at most MAX_BYTES. Raises SetAside."""
    try:
        # O_NONBLOCK: opening a FIFO must not hang; O_NOFOLLOW: a link could lead out of the project.
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        raise _refusal(path, shown_as, error) from error
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise SetAside(shown_as, "not a regular file", "put a copy of the text itself here")
        if status.st_size > MAX_BYTES:
            look(file.read(HEAD))
            size = f"{status.st_size / 1024 / 1024:.1f} MB"
            raise SetAside(shown_as, f"{size} is more than the 2 MB a file may have", "split it into smaller files")
        content = file.read(MAX_BYTES + 1)
    if not content.strip():
        raise SetAside(shown_as, "the file is empty", "delete it, or paste the text into it")
    return content


def _refusal(path: Path, shown_as: str, error: OSError) -> SetAside:
    if path.is_symlink():
        return SetAside(shown_as, "a symbolic link, not a file", "put a copy of the file itself here")
    remedy = "check its name" if isinstance(error, FileNotFoundError) else "check the file's permissions"
    return SetAside(shown_as, f"cannot be read ({error.strerror})", remedy)
