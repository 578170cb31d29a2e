"""Bytes become text, whatever an older tool wrote; what is no text is told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.intake import SetAside
from generator.intake.decode import decoded

ENGLISH = "“The café’s owner” said – in Málaga – it cost £5, or €6.\nNothing else was said of it by anyone there.\n"
ARABIC = "قالت وزارة الداخلية إن القوات أعادت فتح الطريق الرئيسي صباح الثلاثاء.\nوأضافت أن الحركة عادت إلى طبيعتها.\n"
RUSSIAN = "Министерство сообщило, что дорога снова открыта для движения.\nДвижение восстановлено полностью.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [ENGLISH, ARABIC])
def test_unicode_with_and_without_mark(text: str, encoding: str) -> None:
    """Every Unicode form is read; a byte-order mark is no part of the text."""
    assert decoded(text.encode(encoding), "a.txt") == text


def test_big_endian_marks() -> None:
    """The mark says which byte comes first."""
    assert decoded(b"\xfe\xff" + ENGLISH.encode("utf-16-be"), "a.txt") == ENGLISH


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(ENGLISH, "cp1252"), (ARABIC, "cp1256"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r")],
)
def test_older_encodings(text: str, encoding: str) -> None:
    """What newsrooms' older tools wrote is told by what makes words of it."""
    assert decoded(text.encode(encoding), "a.txt") == text


def test_the_encoding_of_japanese_mail() -> None:
    """It is ASCII with shifts in it, which nothing else has."""
    text = "20日、大雪のため列車が止まった。\n"
    assert decoded(text.encode("iso2022_jp"), "a.txt") == text


def test_one_windows_apostrophe() -> None:
    """A single Windows character in plain English is what Windows means by it."""
    assert decoded("It wasn’t there.".encode("cp1252"), "a.txt") == "It wasn’t there."


@pytest.mark.parametrize("declared", ['<?xml version="1.0" encoding="{}"?><rss/>', '<meta charset="{}"><p>'])
def test_a_declared_encoding_counts(declared: str) -> None:
    """A page or feed that names its encoding is read in it."""
    text = declared.format("windows-1256") + "قال"
    assert decoded(text.encode("cp1256"), "a.xml") == text


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_newlines(newline: str) -> None:
    """Every system's line breaks become one."""
    assert decoded(f"One{newline}{newline}two{newline}".encode(), "a.txt") == "One\n\ntwo\n"


def test_certain_mojibake_is_mended() -> None:
    """UTF-8 that somebody read as Windows-1252 is put right; text that is as it should be stays."""
    garbled = "It wasnâ€™t there, said Ã‰mile.\nA Ångström is small.\n"
    assert decoded(garbled.encode(), "a.txt") == "It wasn’t there, said Émile.\nA Ångström is small.\n"


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", bytes(range(256)) * 4, b"\x00" * 100])
def test_binary(content: bytes) -> None:
    """Pictures and programs are told as such, with a way out."""
    with pytest.raises(SetAside) as refused:
        decoded(content, "content/raw/a.txt")
    assert str(refused.value.problem) == (
        "content/raw/a.txt: error: binary data, not text; save it as plain text or as a web page"
    )


@pytest.mark.parametrize("content", ["Words".encode("utf-16") + b"\x00", b"\xff\xfe\x00\xd8\x00\xd8a\x00"])
def test_undecodable(content: bytes) -> None:
    """A mark whose promise the bytes break is told, with a way out."""
    with pytest.raises(SetAside) as refused:
        decoded(content, "content/raw/a.txt")
    assert "in no encoding that is known here; save the file as UTF-8" in str(refused.value.problem)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes(content: bytes) -> None:
    """Any bytes are text or are set aside."""
    try:
        text = decoded(content, "a.txt")
    except SetAside:
        return
    assert "\r" not in text
    text.encode()


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=200))
def test_utf_8_with_a_mark_stays_as_it_is(text: str) -> None:
    """What is not certainly garbled is not touched."""
    plain = text.translate(dict.fromkeys(range(0x80, 0x100)))
    assert decoded(("\ufeff" + plain).encode(), "a.txt") == plain
