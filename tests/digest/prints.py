"""A printed file, opened: its words, its pages, its links."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest


def words(path: Path) -> str:
    """The text of a PDF with single spaces; a word that a line's end parts is whole again without its soft hyphen."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not on PATH")
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode("utf-8").replace("\u00ad\n", "").split())


def pages(path: Path) -> list[str]:
    """The text of each page."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not on PATH")
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8").split("\f")[:-1]


def links(document: pikepdf.Pdf) -> Iterator[tuple[int, Any]]:
    """Each link annotation with the number of its page."""
    for place, page in enumerate(document.pages, 1):
        for note in page.obj.get("/Annots", []):
            yield place, note
