"""A build's own folder beside the site, put in its place once the build is whole: readers never see half a site.

    site/                      what readers have
    .site.building-…/          what is being built; locked while its build runs

MkDocs empties its target first and fills it for as long as it takes. On Linux both folders are exchanged at once;
elsewhere the old one is moved aside first. Where no folder can be made beside the site, or the site is a mount of its
own, or on Windows, MkDocs builds in place as ever.
"""

from __future__ import annotations

import atexit
import ctypes
import os
import shutil
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

if sys.platform != "win32":
    import fcntl

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


@dataclass(frozen=True, slots=True)
class Staging:
    """A folder to build into. `lock` is open on it until it is put in place or given up."""

    folder: Path
    site: Path
    lock: int


def begun(site: Path) -> Staging | None:
    """A new empty folder beside the site; None where the site has to be built in place.

    Raises OSError where there is no room for it: then there is none for the site either.
    """
    real = Path(os.path.realpath(site))
    if sys.platform == "win32" or os.path.ismount(real) or (real.exists() and not real.is_dir()):
        return None
    try:
        real.parent.mkdir(parents=True, exist_ok=True)
        _clear(real)
        folder = Path(tempfile.mkdtemp(prefix=f".{real.name}.building-", dir=real.parent))
    except PermissionError:
        return None
    # Also where the build is interrupted.
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    lock = os.open(folder, os.O_RDONLY)
    with suppress(OSError):  # some network file systems know no locks
        fcntl.flock(lock, fcntl.LOCK_EX)
    folder.chmod(0o777 & ~_umask())
    return Staging(folder, real, lock)


def put_in_place(staging: Staging) -> None:
    """The folder becomes the site; what was the site goes. Raises OSError, with the site as it was."""
    if not staging.site.exists():
        staging.folder.rename(staging.site)
    else:
        shutil.copymode(staging.site, staging.folder)
        _exchange(staging.folder, staging.site)
    give_up(staging)


def give_up(staging: Staging) -> None:
    """Takes away what stands beside the site; called once."""
    shutil.rmtree(staging.folder, ignore_errors=True)
    os.close(staging.lock)


def _umask() -> int:
    """What this process takes from the permissions of what it makes."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _clear(site: Path) -> None:
    """Takes away what builds that were killed have left behind: nobody holds it locked."""
    if sys.platform == "win32":
        return
    for left in sorted(site.parent.glob(f".{site.name}.building-*")):
        with suppress(OSError):
            lock = os.open(left, os.O_RDONLY | os.O_NOFOLLOW | os.O_DIRECTORY)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(left)
            finally:
                os.close(lock)


def _exchange(one: Path, other: Path) -> None:
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    names = os.fsencode(one), os.fsencode(other)
    if rename is not None and rename(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) == 0:
        return
    # No such call on this system or file system: for an instant there is no site.
    aside = one.with_name(f"{one.name}-old")
    other.rename(aside)
    try:
        one.rename(other)
    except OSError:
        aside.rename(other)
        raise
    shutil.rmtree(aside, ignore_errors=True)
