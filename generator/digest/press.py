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
from pathlib import Path

from generator.digest.binding import bound
from generator.digest.glyphs import FONTS, TEMPLATE
from generator.digest.manuscript import Data, as_json
from generator.digest.paging import Landing, guessed

Watch = Callable[[float], None]
"""Is told how much of the work is done, from 0 to 1."""

_CHILD = Path(__file__).with_name("typesetting.py")
_SECONDS = 600


class PressStopped(Exception):
    """Typst made no PDF; the message says why in one line."""


def typeset(content: Data, watch: Watch) -> bytes:
    """The manuscript as a PDF/UA-1 file, PDF/A-2a as well where it has a date."""
    with tempfile.TemporaryDirectory(prefix="digest-") as folder:
        root = Path(folder)
        for source in sorted(TEMPLATE.glob("*.typ")):
            shutil.copyfile(source, root / source.name)
        (root / "digest.json").write_bytes(as_json(content))
        (root / "guess.json").write_bytes(guessed(content).as_json())
        landings = _run(root, ["dated"] if content["day"] is not None else [])
        watch(0.7)
        return bound(root / "digest.pdf", landings)


def _run(root: Path, options: list[str]) -> list[Landing]:
    command = [sys.executable, "-I", str(_CHILD), str(root), str(FONTS), *options]
    try:
        child = subprocess.run(
            command, cwd=root, env={}, stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise PressStopped(f"typesetting took longer than {_SECONDS} seconds") from None
    if child.returncode:
        raise PressStopped(_reason(child))
    landings: list[Landing] = json.loads((root / "landings.json").read_text(encoding="ascii"))
    return landings


def _reason(child: subprocess.CompletedProcess[bytes]) -> str:
    lines = child.stderr.decode("utf-8", "replace").split("\n")
    told = [line.strip() for line in lines if line.strip()]
    if child.returncode < 0:
        return f"typesetting was ended by signal {-child.returncode}, out of memory or time"
    return told[-1] if told else f"typesetting ended with exit code {child.returncode}"
