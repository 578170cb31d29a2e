"""The proof finds what is wrong with a PDF."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pikepdf
import pytest

from generator.digest import write_digest
from generator.digest.expected import Expected, expected
from generator.digest.manuscript import manuscript
from generator.digest.proof import faults, page_count
from generator.model import Digest, Edition, Severity

BOOKMARKS = (
    "Contents",
    "Four days to accept the merger terms",
    "خطة دمج الحسكة خلال أربعة أيام",
    "Odd [U+1F600] characters",
    "Sources",
    "Topics",
)


@pytest.fixture
def wanted(edition: Edition, digest: Digest) -> Expected:
    """What the printed sample must hold."""
    return expected(manuscript(edition, digest))


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


def _lose_letters(document: pikepdf.Pdf) -> None:
    for thing in document.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing and "Newsreader" in str(thing.BaseFont):
            del thing["/ToUnicode"]


def _lose_arabic_letters(document: pikepdf.Pdf) -> None:
    for thing in document.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing and "Naskh" in str(thing.BaseFont):
            del thing["/ToUnicode"]


def _turn_round(document: pikepdf.Pdf) -> None:
    body = document.Root.StructTreeRoot.K[0]
    body.K = pikepdf.Array(list(body.K)[::-1])


def _swap_words(document: pikepdf.Pdf) -> None:
    stream = document.pages[2].Contents
    first, second = b"/MCID 8>>", b"/MCID 9>>"
    stream.write(stream.read_bytes().replace(first, b"/MCID x>>").replace(second, first).replace(b"/MCID x>>", second))


def _lead_astray(document: pikepdf.Pdf) -> None:
    note = next(note for note in document.pages[1].Annots if "/Dest" in note)
    for other in document.pages[1].Annots:
        other.Dest = pikepdf.Array([document.pages[0].obj, pikepdf.Name.Fit])
    assert note.Dest[0].objgen == document.pages[0].obj.objgen


def test_a_sound_file_has_no_faults(printed: Any, wanted: Expected) -> None:
    """The printed sample passes, and its pages can be counted."""
    pdf = printed.path.read_bytes()
    assert wanted.bookmarks == BOOKMARKS
    assert faults(pdf, wanted) == ()
    assert page_count(pdf) == 5, "the articles are short and share a page"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_untag, "not tagged"),
        (_silence, "no language"),
        (_cut_links, "leads nowhere"),
        (_loosen_font, "is not embedded"),
        (_lose_letters, "cannot be read in it where they belong"),
        (_lose_arabic_letters, "right-to-left texts cannot be read"),
        (_turn_round, "cannot be read in it where they belong"),
        (_swap_words, "cannot be read in it where they belong"),
        (_lead_astray, "leads to page 1"),
    ],
)
def test_each_fault_is_named(printed: Any, wanted: Expected, change: Any, said: str) -> None:
    """No tags, language, fonts or letters, text out of order, links to no page or to another: each is told."""
    assert any(said in fault for fault in faults(changed(printed.path.read_bytes(), change), wanted))


def test_what_is_not_in_the_file_is_told(printed: Any, wanted: Expected) -> None:
    """One bookmark or one sentence that should be there and is not is a fault each; so is a file that is no PDF."""
    pdf = printed.path.read_bytes()
    assert faults(pdf, replace(wanted, bookmarks=BOOKMARKS[1:])) == ("its bookmarks are not the 5 that it should have",)
    texts = (*wanted.texts[:20], "A sentence that nobody set.", *wanted.texts[20:])
    (fault,) = faults(pdf, replace(wanted, texts=texts))
    assert "“A sentence that nobody set.”" in fault
    assert "cannot be read" in faults(b"no PDF", wanted)[0]


def test_a_name_that_is_a_number_is_no_page_number(edition: Edition, digest: Digest, tmp_path: Any) -> None:
    """A topic named 1701 and a headline that is a year lead where they lead: the file is sound."""
    topic = replace(edition.topics[0], name="1701")
    first = replace(edition.articles[0], headline="1984")
    changed_edition = replace(edition, topics=(topic, *edition.topics[1:]), articles=(first, *edition.articles[1:]))
    assert not [p for p in write_digest(changed_edition, digest, tmp_path / "x.pdf") if p.severity is Severity.ERROR]
