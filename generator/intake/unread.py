"""Formats that are not read here: refused by name, with what to do, so that no article is made of their signs."""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.intake.received import SetAside

_SAVE = "save the article as plain text or as a web page"

_UNREAD = (
    # An RTF file: {\rtf1\ansi The lake fell.}
    (re.compile(r"\{\\rtf\d"), "an RTF document, which is not read here", _SAVE),
    # An object or a list of them: {"headline": "Lake Falls"}
    (
        re.compile(r"[\[{]\s{0,200}(?:\{\s{0,200})?\"[^\"\n]{1,80}\"\s{0,20}:"),
        "JSON that is broken, or no JSON feed",
        f"save the feed again, or {_SAVE}",
    ),
    # <?xml version="1.0"?><nitf>
    (
        re.compile(r"<\?xml\s"),
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


_AS_TEXT = "open it and save it as plain text (.txt) or as a web page (.html)"
_PACKED, _COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"

KINDS = (
    Kind("a PDF document", "open it and copy the article's text, or save the article's web page", b"%PDF-",
         endings=(".pdf",)),  # scan.pdf
    Kind("an e-book", "open it and copy the article's text", _PACKED, b"application/epub", (".epub",)),  # paper.epub
    Kind("a Word document", _AS_TEXT, _PACKED, b"word/", (".docx", ".docm", ".dotx")),  # clip.docx
    Kind("an OpenDocument text", _AS_TEXT, _PACKED, b"opendocument.text", (".odt",)),  # clip.odt
    Kind("an Excel workbook", _AS_TEXT, _PACKED, b"xl/", (".xlsx", ".xlsm")),  # figures.xlsx
    Kind("a PowerPoint presentation", _AS_TEXT, _PACKED, b"ppt/", (".pptx",)),  # talk.pptx
    Kind("a packed archive", "unpack it, and add the files in it", _PACKED, endings=(".zip",)),  # all.zip
    Kind("an Outlook message", "open it and save it as text or as a web page, or forward it and save it as .eml",
         _COMPOUND, endings=(".msg",)),  # clip.msg
    Kind("a Word document", _AS_TEXT, _COMPOUND, endings=(".doc",)),  # clip.doc
    Kind("a Safari web archive", "open it in Safari and save it as “Page Source”, or copy the article's text",
         b"bplist00",
         endings=(".webarchive",)),  # page.webarchive
    Kind("a picture", "type its text, or save the article's web page", b"\xff\xd8\xff", endings=(".jpg", ".jpeg")),
)  # fmt: skip
"""Kinds that people keep clippings in; of those that begin alike a name's ending tells, or what they hold, in order."""


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
