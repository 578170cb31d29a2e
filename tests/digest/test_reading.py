"""A finished digest is read as its tags lead, in every form in which Typst writes a text."""

from __future__ import annotations

from typing import Any

import pikepdf
import pytest

from generator.digest.reading import _pieces, read

FONTS = {b"f0": {1: "S", 2: "D", 40: "F", 41: "ff", 236: "é"}}


@pytest.mark.parametrize(
    ("stream", "said"),
    [
        (rb"/S<</MCID 0>>BDC BT 0 Tr/f0 9 Tf 1 0 0 -1 0 0 Tm(\000\001)Tj ET EMC", {0: "S"}),
        (rb"/S<</MCID 0>>BDC/f0 9.5 Tf 1 0 Tm[(\000\001)45.5(\000\002)-6(\000\()]TJ EMC", {0: "SDF"}),
        (rb"/S<</MCID 0>>BDC/f0 9 Tf 1 0 Tm[(\000(\000))]TJ EMC", {0: "Fff"}),
        (rb"/S<</MCID 0>>BDC/f0 9 Tf 1 0 Tm[286<0001>20(\000\002)-5.9999695<00EC>]TJ EMC", {0: "SDé"}),
        (rb"/P<</Lang(ar)/MCID 7>>BDC/f0 9 Tf 1 0 Tm[<00010002>]TJ EMC", {7: "SD"}),
        (
            rb"/S<</MCID 0>>BDC/Span<</ActualText(-)>>BDC/f0 9 Tf 1 Tm(\000\001)Tj EMC 1 Tm(\000\002)Tj EMC",
            {0: "-D"},
        ),
        (rb"/S<</MCID 0>>BDC/Span<</ActualText<FEFF0629>>>BDC/f0 9 Tf 1 Tm(\000\001)Tj EMC EMC", {0: "ة"}),
        (rb"/S<</MCID 0>>BDC/ReversedChars BMC/f0 9 Tf 1 Tm(\000\001)Tj EMC 1 Tm(\000\002)Tj EMC", {0: "SD"}),
        (
            rb"/Artifact<</Type/Layout>>BDC/f0 9 Tf 1 Tm(\000\001)Tj EMC/S<</MCID 3>>BDC 1 Tm(\000\002)Tj EMC",
            {3: "D"},
        ),
        (rb"/S<</MCID 0>>BDC 1 Tm(\000\001)Tj EMC", {0: "\x01"}),
    ],
    ids=[
        "one glyph",
        "kerning",
        "brackets as they are",
        "hexadecimal",
        "other facts beside the number",
        "words in place of glyphs",
        "the same in UTF-16",
        "marks within marks",
        "furniture",
        "a font that nobody named",
    ],
)
def test_each_form_of_a_text(stream: bytes, said: dict[int, str]) -> None:
    """With and without kerning, in brackets and in hexadecimal, replaced and nested: the letters of the font."""
    assert _pieces(stream, FONTS) == said


def test_what_is_read_out_is_the_text_without_the_furniture(printed: Any) -> None:
    """Along the tags: each paragraph once, in order, and no running head or page number between them."""
    with pikepdf.open(printed.path) as document:
        told = read(document)
    text = "".join(told.words)
    assert text.startswith("The Levant BriefingWeek 4")
    assert text.count("Officials spoke of a plan that the") == 1
    assert text.index("What the note says") < text.index("The truce holds for four days.") < text.index("Border posts")
    assert " of 5" not in text
    assert [link.words for link in told.links if link.closes_entry] == ["3", "3", "3", "4", "5"]


def test_a_file_without_tags_says_nothing(printed: Any) -> None:
    """Without its tree of tags there is no order in which to read."""
    with pikepdf.open(printed.path) as document:
        del document.Root.StructTreeRoot
        assert read(document).words == []
