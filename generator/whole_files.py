"""Files that are written whole or not at all: a path and bytes in, the file in its place out.

Whatever breaks off the writing (a full disk, Ctrl-C, a killed process), what stood there before still stands there.
"""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import BinaryIO

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""A full disk, a full share of one, a file larger than it may become."""

_LONGEST = 40
"""Characters of a draft's name that are the file's own: with signs of four bytes it still fits any file system."""


def put(path: Path, content: bytes) -> None:
    """Makes `content` the file at `path`, which keeps its permissions; folders are made. Raises OSError."""
    # A run of its own name: two of them never take each other's draft away.
    draft = path.with_name(f".{path.name[:_LONGEST]}.{os.getpid()}.draft")
    with ExitStack() as undone:
        undone.callback(_take_away, draft)
        with _opened(draft) as file:
            file.write(content)
        with suppress(FileNotFoundError):
            shutil.copymode(path, draft)
        draft.replace(path)
        undone.pop_all()


def _opened(draft: Path) -> BinaryIO:
    """The draft, empty and open; its folder is made, and what a run that was broken off left there is taken away."""
    try:
        return draft.open("xb")  # "x" follows no link that somebody left there
    except (FileNotFoundError, NotADirectoryError):
        draft.parent.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        draft.unlink()
    return draft.open("xb")


def _take_away(draft: Path) -> None:
    with suppress(FileNotFoundError, NotADirectoryError):
        draft.unlink()


def put_new(path: Path, content: bytes) -> None:
    """The same where nothing stands yet. Raises FileExistsError, whoever was there first, and OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.open("xb").close()
    with ExitStack() as undone:
        undone.callback(path.unlink)
        put(path, content)
        undone.pop_all()


def remedy(error: OSError) -> str:
    """What to do about a file that could not be written."""
    if error.errno in _NO_ROOM:
        return "make room on the disk, then do it again"
    return "name a place that you may write to, or allow writing there"
