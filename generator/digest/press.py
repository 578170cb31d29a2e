"""The press: a manuscript in, the bytes of a PDF out, or PressStopped.

Typst runs in a child process (`typesetting.py`) with limits, in a temporary folder that holds the template and the
manuscript and nothing else: no system fonts, no packages, no network, no file of the project, no environment.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from generator.digest.binding import bound
from generator.digest.glyphs import FONTS, TEMPLATE
from generator.digest.manuscript import Data, as_json
from generator.digest.paging import Landing, guessed

Watch = Callable[[float], None]
"""Is told how much of the work is done, from 0 to 1."""

_CHILD = Path(__file__).with_name("typesetting.py")
_SECONDS = 600
_TICK = 0.5
_BEFORE, _SHARE = 0.2, 0.5
"""Of the whole work: what is done when Typst begins, and Typst's part of it."""
_SECONDS_AN_ARTICLE = 0.012
"""Typst does not tell how far it is: what it is watched by is the clock, ever slower."""


class PressStopped(Exception):
    """Typst made no PDF; the message says why in one line."""


def typeset(content: Data, watch: Watch) -> bytes:
    """The manuscript as a PDF/UA-1 file, PDF/A-2a as well where it has a date."""
    try:
        with tempfile.TemporaryDirectory(prefix="digest-") as folder:
            return _typeset(content, Path(folder), watch)
    except OSError as error:
        told = f"{error.strerror} in the folder for temporary files; make room there or name another in TMPDIR"
        raise PressStopped(told) from None


def _typeset(content: Data, root: Path, watch: Watch) -> bytes:
    for source in sorted(TEMPLATE.glob("*.typ")):
        shutil.copyfile(source, root / source.name)
    (root / "digest.json").write_bytes(as_json(content))
    (root / "guess.json").write_bytes(guessed(content).as_json())
    options = ["dated"] if content["day"] is not None else []
    command = [sys.executable, "-I", str(_CHILD), str(root), str(FONTS), *options]
    expected = _SECONDS_AN_ARTICLE * len(content["articles"])
    _run(command, root, lambda seconds: watch(_BEFORE + _SHARE * seconds / (seconds + expected)))
    watch(_BEFORE + _SHARE)
    landings: list[Landing] = json.loads((root / "landings.json").read_text(encoding="ascii"))
    return bound(root / "digest.pdf", landings)


def _run(command: list[str], root: Path, waiting: Callable[[float], None]) -> None:
    """Runs the child to its end; `waiting` is told how many seconds it has taken so far."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=root, env={}, stdin=quiet, stdout=quiet, stderr=subprocess.PIPE) as child:
        try:
            for tick in range(1, int(_SECONDS / _TICK) + 1):
                with suppress(subprocess.TimeoutExpired):
                    _, told = child.communicate(timeout=_TICK)
                    break
                waiting(tick * _TICK)
            else:
                raise PressStopped(f"typesetting took longer than {_SECONDS} seconds")
        finally:
            child.kill()
    if child.returncode:
        raise PressStopped(_reason(child.returncode, told))


def _reason(code: int, told: bytes) -> str:
    lines = [line.strip() for line in told.decode("utf-8", "replace").split("\n") if line.strip()]
    if code < 0:
        return f"typesetting was ended by signal {-code}, out of memory or time"
    return lines[-1] if lines else f"typesetting ended with exit code {code}"
