"""The press: a manuscript in, the bytes of a PDF out, or PressStopped.

Typst runs in a child process (`typesetting.py`) with limits, in a temporary folder that holds the template and the
manuscript and nothing else: no system fonts, no packages, no file of the project, no environment.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from generator.digest import typesetting
from generator.digest.binding import bound
from generator.digest.glyphs import FONTS, TEMPLATE
from generator.digest.manuscript import Data, as_json

_SECONDS = 600


class PressStopped(Exception):
    """Typst made no PDF; the message says why in one line."""


def typeset(content: Data) -> bytes:
    """The manuscript as a PDF/UA-1 file, PDF/A-2a as well where it has a date."""
    with tempfile.TemporaryDirectory(prefix="digest-") as folder:
        root = Path(folder)
        for source in sorted(TEMPLATE.glob("*.typ")):
            shutil.copyfile(source, root / source.name)
        (root / "digest.json").write_bytes(as_json(content))
        _run(root, is_dated=content["day"] is not None)
        landings = json.loads((root / typesetting.LANDINGS).read_text(encoding="ascii"))
        return bound((root / typesetting.PRINTED).read_bytes(), landings)


def _run(root: Path, *, is_dated: bool) -> None:
    command = [sys.executable, "-I", typesetting.__file__, str(root), str(FONTS), *(["dated"] if is_dated else [])]
    try:
        child = subprocess.run(
            command, cwd=root, env={}, stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise PressStopped(f"typesetting took longer than {_SECONDS} seconds") from None
    if child.returncode:
        raise PressStopped(_reason(child))


def _reason(child: subprocess.CompletedProcess[bytes]) -> str:
    lines = child.stderr.decode("utf-8", "replace").split("\n")
    told = [line.strip() for line in lines if line.strip()]
    if child.returncode < 0:
        return f"typesetting was ended by signal {-child.returncode}, out of memory or time"
    return told[-1] if told else f"typesetting ended with exit code {child.returncode}"
