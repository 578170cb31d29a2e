"""generator/intake/unread.py: what is no news to a reader is refused by what it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.intake import SetAside, from_bytes, received
from generator.intake.received import MAX_BYTES


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
        (b"PK\x03\x04\x00datapackage.json", "clip", "a web archive (WACZ)", "replayweb.page"),
        (b"PK\x03\x04\x00\x00", "clip.pages", "a Pages document", "export it as plain text"),
        (b"\x1f\x8b\x08\x00", "clip.warc.gz", "a web archive (WARC)", "replayweb.page"),
        (b"\x1f\x8b\x08\x00", "clip.txt.gz", "a packed file", "unpack it"),
        (b"\x89PNG\r\n\x1a\n\x00", "clip.png", "a picture", "type its text"),
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


XML = '<?xml version="1.0"?>\n'


@pytest.mark.parametrize(
    ("text", "what", "remedy"),
    [
        ("WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\nsoftware: x\r\n", "a web archive (WARC)", "replayweb.page"),
        (f"{XML}<opml version='2.0'><body><outline text='Lake'/></body></opml>", "a list of feeds (OPML)", "xmlUrl"),
        ("<opml version='2.0'><body><outline text='Lake'/></body></opml>", "a list of feeds (OPML)", "xmlUrl"),
        (
            "<urlset xmlns='http://a.example/0.9'><url><loc>https://a.example/</loc></url></urlset>",
            "a site's map",
            "save",
        ),
        (
            "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><DT><A HREF='https://a.example/'>Lake</A></DL>",
            "a list of book",
            "save",
        ),
        ("title,url,time_added\nLake Falls,https://a.example/,1769000000\n", "a table of links", "save those pages"),
        ("TY  - NEWS\nTI  - Lake Falls\nER  - \n", "a reference (RIS)", "save those pages"),
        ("@article{roe2025,\n  title={Lake Falls}\n}\n", "a reference (BibTeX)", "save those pages"),
        (f"{XML}<!DOCTYPE en-export SYSTEM 'a.dtd'>\n<en-export><note/></en-export>", "an export of Evernote", "HTML"),
        ("<NewsML xmlns='urn:iptc'><p>The lake fell.</p></NewsML>", "XML that is broken, or neither", "save the feed"),
    ],
)
def test_lists_and_exports_are_no_articles(text: str, what: str, remedy: str) -> None:
    """Each is named, and what to do with it."""
    with pytest.raises(SetAside) as refused:
        from_bytes(text.encode(), "clip.txt", "clip.txt")
    assert refused.value.problem.what.startswith(what)
    assert remedy in refused.value.problem.remedy


@pytest.mark.parametrize(
    "text",
    [
        "[Harbour News] The lake fell by a metre.",
        "{sic} The lake fell.",
        "“Quoted”: the lake fell.",
        '["The lake fell," she said: it did.]',
        "@lakepost{sic} wrote that the lake fell.",
        "Title, URL and a day: the lake fell.",
    ],
)
def test_brackets_and_quotes_are_prose(text: str) -> None:
    """An article may begin with them."""
    assert from_bytes(text.encode(), "clip.txt", "clip.txt").blocks[0].lines == (text,)


def test_a_long_document_is_named_too(tmp_path: Path) -> None:
    """To split it would be no help."""
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7\n" + b"0" * MAX_BYTES)
    with pytest.raises(SetAside) as refused:
        received(tmp_path / "scan.pdf", "scan.pdf")
    assert refused.value.problem.what == "a PDF document, which is not read here"
