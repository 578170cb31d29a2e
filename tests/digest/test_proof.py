"""The proof finds what is wrong with a PDF."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest

from generator.digest.proof import faults, page_count

BOOKMARKS = (
    "Contents",
    "Four days to accept the merger terms",
    "خطة دمج الحسكة خلال أربعة أيام",
    "Odd [U+1F600] characters",
    "Sources",
    "Topics",
)


def changed(pdf: bytes, change: Any) -> bytes:
    """The file after `change` has been at its pikepdf document."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        change(document)
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()


def _untag(document: pikepdf.Pdf) -> None:
    del document.Root.MarkInfo


def _silence(document: pikepdf.Pdf) -> None:
    del document.Root.Lang


def _cut_links(document: pikepdf.Pdf) -> None:
    del document.pages[-1]


def _loosen_font(document: pikepdf.Pdf) -> None:
    for thing in document.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/FontFile2" in thing:
            del thing["/FontFile2"]


def test_a_sound_file_has_no_faults(printed: Any) -> None:
    """The printed sample passes, and its pages can be counted."""
    pdf = printed.path.read_bytes()
    assert faults(pdf, BOOKMARKS) == ()
    assert page_count(pdf) == 6, "the third article is short and follows on the page of the second"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_untag, "not tagged"),
        (_silence, "no language"),
        (_cut_links, "leads nowhere"),
        (_loosen_font, "is not embedded"),
    ],
)
def test_each_fault_is_named(printed: Any, change: Any, said: str) -> None:
    """A file without tags, language or fonts, or with links to a page that is gone, is told as such."""
    assert any(said in fault for fault in faults(changed(printed.path.read_bytes(), change), BOOKMARKS))


def test_missing_bookmarks_and_broken_files(printed: Any) -> None:
    """Other bookmarks than expected are a fault; so is a file that is no PDF."""
    assert faults(printed.path.read_bytes(), BOOKMARKS[1:]) == ("its bookmarks are not the 5 that it should have",)
    assert "cannot be read" in faults(b"no PDF", ())[0]
