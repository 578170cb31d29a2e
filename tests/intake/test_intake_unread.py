"""generator/intake/unread.py: what is no news to a reader is refused by what it is."""

from __future__ import annotations

import pytest

from generator.intake import SetAside, from_bytes


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (r"{\rtf1\ansi\deff0 {\fonttbl;} The lake fell by a metre.\par}", "an RTF document, which is not read here"),
        ('{"version": broken', "JSON that is broken, or no JSON feed"),
        ('\ufeff [\n  {"headline": "Lake Falls", "body": "By a metre."}\n]', "JSON that is broken, or no JSON feed"),
        ('<?xml version="1.0"?>\n<nitf><body>The lake fell.</body></nitf>', "XML that is broken, or neither a feed"),
    ],
)
def test_what_no_reader_would_read_is_refused(text: str, what: str) -> None:
    """The message says what the file is, and how it can be had as something that is read."""
    with pytest.raises(SetAside) as refused:
        from_bytes(text.encode(), "clip.txt", "clip.txt")
    assert refused.value.problem.what.startswith(what)
    assert "save the article as plain text" in refused.value.problem.remedy


@pytest.mark.parametrize(
    ("content", "name", "what", "remedy"),
    [
        (b"%PDF-1.7\n1 0 obj", "scan.pdf", "a PDF document", "copy the article's text"),
        (b"%PDF-1.4 plain", "clip.txt", "a PDF document", "copy the article's text"),
        (b"PK\x03\x04\x00word/document.xml", "clip", "a Word document", "save it as plain text"),
        (b"PK\x03\x04\x00\x00", "clip.DOCX", "a Word document", "save it as plain text"),
        (b"PK\x03\x04mimetypeapplication/epub+zip", "a.epub", "an e-book", "copy the article's text"),
        (b"PK\x03\x04\x00\x00", "all.zip", "a packed archive", "unpack it"),
        (b"\xd0\xcf\x11\xe0\x00", "old.doc", "a Word document", "save it as plain text"),
        (b"\xd0\xcf\x11\xe0\x00", "mail.msg", "an Outlook message", ".eml"),
        (b"bplist00\x01", "page.webarchive", "a Safari web archive", "Page Source"),
    ],
)
def test_kinds_of_files_are_named(content: bytes, name: str, what: str, remedy: str) -> None:
    """Documents, books and archives are told by what they are, and each with its own way out."""
    with pytest.raises(SetAside) as refused:
        from_bytes(content, name, name)
    assert refused.value.problem.what == f"{what}, which is not read here"
    assert remedy in refused.value.problem.remedy


@pytest.mark.parametrize(
    "text",
    [
        "[Harbour News] The lake fell by a metre.",
        "{sic} The lake fell.",
        "“Quoted”: the lake fell.",
        '["The lake fell," she said: it did.]',
    ],
)
def test_brackets_and_quotes_are_prose(text: str) -> None:
    """An article may begin with them."""
    assert from_bytes(text.encode(), "clip.txt", "clip.txt").blocks[0].lines == (text,)
