"""Which format a file is in, told by its content; the name only settles what the content leaves open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class Format(Enum):
    """What a received file is."""

    TEXT = "text"
    PAGE = "web page"
    FEED = "feed"
    JSON_FEED = "JSON feed"
    MAIL = "e-mail"
    MARKDOWN = "Markdown"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file on its way to a parser: its name below content/raw, the name messages use, its content and digest."""

    format: Format
    name: str
    shown_as: str
    content: bytes
    """Of an e-mail the bytes as they came, for each of its parts has its own encoding; of all else UTF-8."""
    digest: str

    @property
    def text(self) -> str:
        """The content, decoded."""
        return self.content.decode("utf-8")


_HEAD = 4096
"""Characters at the start that show the format."""

_PROLOGUE = re.compile(
    r"""\ufeff | \s+ | <\?[^>]*\?> | <!--.*?-->
      | <!DOCTYPE\s+(?!html|rss|feed|rdf)[^>\[]{0,200}(?:\[.{0,2000}?\]\s*)?>  # of any other name, as bombs have it
    """,
    re.DOTALL | re.VERBOSE | re.IGNORECASE,
)
_FEED_START = re.compile(r"<(?:!DOCTYPE\s+)?(?:rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)
_PAGE_START = re.compile(r"<(?:!doctype\s+html|html|head|body|article|main|section|div|h1|p)[\s>]", re.IGNORECASE)
_JSON_FEED = re.compile(r'"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org\\?/version')

_HEADER = re.compile(rb"^([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]?")
_SENDER = frozenset({b"from", b"sender", b"return-path"})
_TECHNICAL = frozenset(
    {b"mime-version", b"message-id", b"received", b"content-type", b"return-path", b"dkim-signature"}
)
"""Header fields that no person types: one of them beside the sender makes a message."""

_FRONT_MATTER = re.compile(
    r"""---[ \t]*\n(?:[\w-]+[ \t]*:|\#).*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)        # YAML: title: Rain
      | \+\+\+[ \t]*\n(?:[\w-]+[ \t]*=|\[|\#).*?\n\+\+\+[ \t]*(?:\n|$)         # TOML: title = "Rain"
    """,
    re.DOTALL | re.VERBOSE,
)
_MARKDOWN_ENDINGS = (".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd", ".mdx")
_READER_HEAD = re.compile(r"\s*Title: .{0,500}\n+URL Source: https?://")
"""How Jina Reader begins what it makes of a page."""

_MARKDOWN_HEADING = re.compile(r"^#{1,6} \S.*$", re.MULTILINE)
_MARKDOWN_LINK = re.compile(r"\[[^\]\n]{1,200}\]\(https?://[^)\s]{1,500}\)|^\[[^\]\n]{1,80}\]: https?://", re.MULTILINE)


def is_mail(content: bytes) -> bool:
    """The file is a message as mail programs save it: header fields with a sender and something no person types."""
    head = content[:16_384].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if not _HEADER.match(head) and not head.startswith((b" ", b"\t", b"From ")):
        return False
    lines = head.replace(b"\r\n", b"\n").split(b"\n")
    named: set[bytes] = set()
    for number, line in enumerate(lines):
        field = _HEADER.match(line)
        if field:
            named.add(field[1].lower())
        elif not line.startswith((b" ", b"\t")) and not (number == 0 and line.startswith(b"From ")):
            break
    return bool(named & _SENDER) and bool(named & _TECHNICAL)


def format_of(text: str, name: str) -> Format:
    """The format of a decoded file that is no e-mail."""
    start = _without_prologue(text)
    if _FEED_START.match(start):
        return Format.FEED
    if _PAGE_START.match(start):
        return Format.PAGE
    if start.startswith("{") and _JSON_FEED.search(text):
        return Format.JSON_FEED
    return Format.MARKDOWN if _is_markdown(text, name) else Format.TEXT


def _without_prologue(text: str) -> str:
    """The text from its first element on: no declaration, no instruction, no comment in front."""
    at = 0
    while found := _PROLOGUE.match(text, at, at + _HEAD):
        at = found.end()
    return text[at : at + _HEAD]


def _is_markdown(text: str, name: str) -> bool:
    if name.lower().endswith(_MARKDOWN_ENDINGS) or _FRONT_MATTER.match(text) or _READER_HEAD.match(text):
        return True
    headings = _MARKDOWN_HEADING.findall(text) if "# " in text else []
    return bool(headings) and len(headings) + len(_MARKDOWN_LINK.findall(text)) >= 2
