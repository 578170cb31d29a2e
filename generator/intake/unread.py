"""Formats that are not read here: refused by name, with what to do, so that no article is made of their signs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from generator.intake import received as regular
from generator.intake.received import SetAside

_SAVE = "save the article as plain text or as a web page"
_PAGES = "open the articles at the addresses in it, and save those pages"
_XML = r"(?:<\?xml\b[^>]{0,200}\?>\s*)?(?:<!--(?:(?!-->).){0,2000}-->\s*)?(?:<!DOCTYPE\s[^>]{0,300}>\s*)?"

_UNREAD = (
    # An RTF file: {\rtf1\ansi The lake fell.}
    (
        re.compile(r"\{\\rtf\d"),
        "an RTF document, which is not read here",
        f"open it in Word, LibreOffice or TextEdit and {_SAVE}",
    ),
    # An object or a list of them: {"headline": "Lake Falls"}
    (
        re.compile(r"[\[{]\s{0,200}(?:\{\s{0,200})?\"[^\"\n]{1,80}\"\s{0,20}:"),
        "JSON that is broken, or no JSON feed",
        f"save the feed again, or {_SAVE}",
    ),
    # WARC/1.0
    (
        re.compile(r"WARC/[01]\.\d{1,3}\s"),
        "a web archive (WARC), which is not read here",
        "open it at replayweb.page, and save the article's page from there",
    ),
    # <opml version="2.0"><head><title>Subscriptions
    (
        re.compile(rf"{_XML}<opml\b", re.DOTALL),
        "a list of feeds (OPML), and no feed",
        "open the address of a feed in it (xmlUrl) in a browser, and save what it shows",
    ),
    # <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>
    (re.compile(rf"{_XML}<(?:urlset|sitemapindex)\b", re.DOTALL), "a site's map, and no article", _PAGES),
    # <!DOCTYPE NETSCAPE-Bookmark-file-1>
    (re.compile(r"<!DOCTYPE\s+NETSCAPE-Bookmark", re.IGNORECASE), "a list of bookmarks, and no article", _PAGES),
    # url,title,selection,folder,timestamp
    (
        re.compile(r"\"?(?:title\"?,\"?url|url\"?,\"?title)\"?,", re.IGNORECASE),
        "a table of links, and no article",
        _PAGES,
    ),
    # TY  - NEWS; with "AB  - " a press archive's export, which is read
    (re.compile(r"TY {2}- [A-Z]{3,6}\s(?!.*\nAB {2}- )", re.DOTALL), "a reference (RIS), and no article", _PAGES),
    # @article{falk2026,
    (re.compile(r"@[A-Za-z]{4,20}\{[^\s{},]{1,80},\s"), "a reference (BibTeX), and no article", _PAGES),
    # <en-export export-date="20260122T101112Z">
    (
        re.compile(rf"{_XML}<en-export\b", re.DOTALL),
        "an export of Evernote, which is not read here",
        "export the notes from Evernote as web pages (HTML), and add those",
    ),
    # <FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0">
    (
        re.compile(rf"{_XML}<FictionBook\b", re.DOTALL),
        "an e-book, which is not read here",
        "open it and copy the article's text",
    ),
    # <?xml version="1.0"?><nitf>; <NewsML xmlns="urn:iptc">
    (
        re.compile(r"<\?xml\s|<[A-Za-z][\w:.-]{0,60}(?:\s[^<>]{0,1000})?\sxmlns(?::\w{1,20})?\s?="),
        "XML that is broken, or neither a feed nor a web page",
        f"save the feed again, or {_SAVE}",
    ),
)
"""How a file begins that is in none of our formats, what it is, and what to do."""


class Kind(NamedTuple):
    """A kind of file that is no text: how it begins, what it holds near its start, how its name ends."""

    what: str
    remedy: str
    start: bytes
    holds: bytes = b""
    endings: tuple[str, ...] = ()


_AS_TEXT = "open it in Word or LibreOffice and save it as plain text (.txt) or as a web page (.html)"
_UNPACK = "unpack it, and add the files in it"
_REPLAY = "open it at replayweb.page, and save the article's page from there"
_TYPE = "type its text, or save the article's web page"
_PACKED, _COMPOUND, _GZIPPED = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x1f\x8b\x08"

KINDS = (
    Kind("a PDF document", "open it and copy the article's text, run pdftotext on it, or save the article's web page",
         b"%PDF-", endings=(".pdf",)),  # scan.pdf
    Kind("an e-book", "open it and copy the article's text, or make a text of it with Calibre", _PACKED,
         b"application/epub", (".epub",)),  # paper.epub
    Kind("a Word document", _AS_TEXT, _PACKED, b"word/", (".docx", ".docm", ".dotx")),  # clip.docx
    Kind("an OpenDocument text", _AS_TEXT, _PACKED, b"opendocument.text", (".odt",)),  # clip.odt
    Kind("an Excel workbook", _AS_TEXT, _PACKED, b"xl/", (".xlsx", ".xlsm")),  # figures.xlsx
    Kind("a PowerPoint presentation", _AS_TEXT, _PACKED, b"ppt/", (".pptx",)),  # talk.pptx
    Kind("a Pages document", "open it in Pages and export it as plain text, or copy the article's text", _PACKED,
         b"Index/Document.iwa", (".pages",)),  # clip.pages
    Kind("a web archive (WACZ)", _REPLAY, _PACKED, b"datapackage.json", (".wacz",)),  # clip.wacz
    Kind("a packed archive", _UNPACK, _PACKED, endings=(".zip",)),  # all.zip
    Kind("a web archive (WARC)", _REPLAY, _GZIPPED, endings=(".warc.gz",)),  # clip.warc.gz
    Kind("a packed file", _UNPACK, _GZIPPED, endings=(".gz", ".tgz")),  # clip.txt.gz
    Kind("a packed archive", _UNPACK, b"7z\xbc\xaf\x27\x1c", endings=(".7z",)),  # all.7z
    Kind("a packed archive", _UNPACK, b"Rar!\x1a\x07", endings=(".rar",)),  # all.rar
    Kind("an Outlook message", "open it and save it as text or as a web page, or forward it and save it as .eml",
         _COMPOUND, endings=(".msg",)),  # clip.msg
    Kind("a Word document", _AS_TEXT, _COMPOUND, endings=(".doc",)),  # clip.doc
    Kind("a Safari web archive", "open it in Safari and save it as “Page Source”, or copy the article's text",
         b"bplist00",
         endings=(".webarchive",)),  # page.webarchive
    Kind("a picture", _TYPE, b"\xff\xd8\xff", endings=(".jpg", ".jpeg")),
    Kind("a picture", _TYPE, b"\x89PNG\r\n", endings=(".png",)),
    Kind("a picture", _TYPE, b"GIF8", endings=(".gif",)),
    Kind("a scanned document (DjVu)", "open it and copy the article's text, or run djvutxt on it", b"AT&TFORM",
         endings=(".djvu",)),  # scan.djvu
)  # fmt: skip
"""Kinds that people keep clippings in; of those that begin alike a name's ending tells, or what they hold, in order."""


def received(path: Path, shown_as: str) -> bytes:
    """The bytes of a file; one that is too long is refused by what it is, where it is of one of the kinds."""
    return regular.received(path, shown_as, lambda head: insist_on_text(head, path.name, shown_as))


def insist_on_text(content: bytes, name: str, shown_as: str) -> None:
    """Raises SetAside for a file of one of the kinds."""
    alike = [kind for kind in KINDS if content.startswith(kind.start)]
    if not alike:
        return
    named = [kind for kind in alike if name.lower().endswith(kind.endings)]
    held = [kind for kind in alike if kind.holds and kind.holds in content[:4096]]
    kind = next(iter((*held, *named)), alike[-1])
    raise SetAside(shown_as, f"{kind.what}, which is not read here", kind.remedy)


def insist_on_prose(text: str, shown_as: str) -> None:
    """Raises SetAside for a decoded file without a format of ours that begins like one of the table's."""
    start = text[:4096].lstrip("\ufeff \t\n")
    for beginning, what, remedy in _UNREAD:
        if beginning.match(start):
            raise SetAside(shown_as, what, remedy)
