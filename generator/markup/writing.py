"""Words -> Markdown that shows exactly those words, and back.

In: plain words on one line, from anywhere. Out: a Markdown block that, under Python-Markdown with EXTENSIONS, shows
those words and nothing else, standing alone or inside `<div markdown="1">`. The method is escape, render, compare:
escaped for readability first, as numeric entities if that shows anything else, and `RefusedError` if that fails too.
Words that hold nothing special are recognised without rendering. `plain` is the way back.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from markdown.extensions.toc import slugify

from generator.markup.characters import SPACE, folded, printable
from generator.markup.lists import INDENT, number
from generator.markup.rendering import Element, shown
from generator.model import Paragraph, Role

LONGEST = 200_000
"""Code points in one block; a longer one is no paragraph of an article."""

MOST_SPECIAL = 5_000
"""Special characters in one block: the renderer takes quadratic time over them."""

PREFIX = {Role.BODY: "", Role.SUBHEADING: "## ", Role.QUOTE: "> ", Role.LIST: "- "}

_ELEMENTS = {
    Role.BODY: ("p",),
    Role.SUBHEADING: ("h2",),
    Role.QUOTE: ("blockquote", "p"),
    Role.LIST: ("ul", "li"),
}


@dataclass(frozen=True, slots=True)
class _Frame:
    """What stands before a block's words, and the elements that this makes around them."""

    prefix: str
    elements: tuple[Element, ...]


_NUMBERED: tuple[Element, ...] = (("ol", ()), ("li", ()))

_FRAMES = {role: _Frame(PREFIX[role], tuple((name, ()) for name in names)) for role, names in _ELEMENTS.items()}


class RefusedError(ValueError):
    """These words cannot be put on a page; the message says why, in the words of a Problem."""


@dataclass(frozen=True, slots=True)
class Linked:
    """Words of a paragraph that are a link; `href` is relative or http(s), percent-encoded where it must be."""

    text: str
    href: str


Piece = str | Linked
Escape = Callable[[str], str]


def paragraph(text: str, role: Role = Role.BODY) -> str:
    r"""The Markdown block that shows `text` (white space folded) in this role; raises RefusedError.

    >>> paragraph("1986. A [great] year")
    '1986\\. A \\[great\\] year'
    """
    return _paragraph(text, role)


def with_links(pieces: Sequence[Piece], role: Role = Role.BODY) -> str:
    """As `paragraph`, for words of which some are links: the joined text and exactly these links; raises RefusedError.

    >>> with_links(["The ", Linked("SDF", "../topics/sdf/"), " said"])
    'The [SDF](../topics/sdf/) said'
    """
    trimmed = _trimmed(pieces)
    _check("".join(_words(piece) for piece in trimmed))
    for piece in trimmed:
        if isinstance(piece, Linked) and not _HREF.fullmatch(piece.href):
            raise RefusedError(f"{piece.href[:80]!r} is no relative or http(s) address")
    frame, trimmed = _framed(trimmed, role)
    if all(_is_inert_piece(piece, first=place == 0) for place, piece in enumerate(trimmed)):
        return _block(trimmed, frame, _escaped)
    return _verified(trimmed, frame)


def plain(markdown: str) -> str:
    r"""The words of one block this module wrote, links and all.

    >>> plain("1986\\. The [SDF](../topics/sdf/) &lt;b>")
    '1986. The SDF <b>'
    """
    raw_heading = _RAW_HEADING.fullmatch(markdown)
    if raw_heading:
        return html.unescape(raw_heading["words"])
    role = _role(markdown)
    start = 0 if role is Role.LIST and _ITEM_NUMBER.match(markdown) else len(PREFIX[role])
    return _WRITTEN.sub(_unescaped, markdown[start:])


def recognised(markdown: str) -> Paragraph | None:
    """The paragraph whose Markdown this line is, to the letter; None when a person wrote or formatted it."""
    if "\n" in markdown:
        return None
    block = markdown.lstrip(" ")
    level, odd = divmod(len(markdown) - len(block), len(INDENT))
    words, role = plain(block), _role(block)
    if odd or (level and role is not Role.LIST):
        return None
    try:
        written = paragraph(words, role)
    except RefusedError:
        return None
    if words == folded(words) and written in (block, _first_heading(block)):
        return Paragraph(words, role, level=level)
    return None


# --- escaping --------------------------------------------------------------------------------------------------------

# `1986. A year` and `3) Then` would start a list; `- `, `+ `, `# `, `> ` and `~~~` other blocks.
_LEADING = re.compile(r"\A(?:(?P<number>\d+(?=[.)](?:\s|$)))|(?=[-+#>])|(?P<fence>~)(?=~~))")

# `R&D` stays as it is, `&copy;` must not become a sign.
_ANYWHERE = re.compile(r"[\\`*_{}\[\]<]|&(?=#|\w+;)")

_NAMED = {"<": "&lt;", "&": "&amp;"}

# Nothing that Markdown knows: ASCII by list, and all beyond ASCII (`_check` has been through it).
_INERT_WITHIN = re.compile(r"""[A-Za-z0-9 "'(),./:;?!@$%=+\-\u00a0-\U0010ffff]*""")

_INERT = re.compile(r"""(?!\d+[.)])(?=[A-Za-z0-9"'(@$%\u00a1-\U0010ffff])""" + _INERT_WITHIN.pattern)

# No need to look either, where no backtick, backslash or `<` is about: brackets, braces, stars and underscores behind a
# backslash are signs and nothing else ("the [Kurdish] force", "5*3"), an `&` that begins no entity is one, so is a bar
# on a line alone, and so are `#`, `>`, `~` that neither begin the line nor end it ("R&D", "Profile | Music", "no. #1").
_SAFE_ONCE_ESCAPED = re.compile(
    r"""(?:[A-Za-z0-9 "'(),./:;?!@$%=+\-\u00a0-\U0010ffff|\[\]{}*_]++|&(?!\#|\w+;)|(?<=.)[#>~](?=.))*+"""
)

_ITEM_NUMBER = re.compile(r"[1-9]\d?\. ")

_INERT_HREF = re.compile(r"[a-z0-9./#-]+")

_HREF = re.compile(r"(?:https?://|(?![A-Za-z][A-Za-z0-9+.-]*:))[A-Za-z0-9\-._~:/?#@!$&*+,;=%]+")

_NOT_WORDS = re.compile(r"[^\w ]|_")

_WRITTEN = re.compile(
    r"""
      \\(?P<escaped>[!-/:-@\[-`{-~])
    | (?P<entity>&(?:lt|amp|\#\d{1,7});)
    | \[(?P<link>(?:\\.|[^\[\]\\])*)\]\([^()\s]*\)
    """,
    re.VERBOSE,
)


# Python-Markdown numbers headings without an ASCII letter `_1`, `_2`: harmless, unlike the theme's `__search`.
_RESERVED = re.compile(r"p\d+|_.*")

_THEIRS = re.compile(r"p\d+|__.*")

_RAW_HEADING = re.compile(r'<h2 id="(?P<anchor>h-[\w-]+)" markdown="1">(?P<words>[^<>]+)</h2>')


@lru_cache(maxsize=16_384)
def _paragraph(text: str, role: Role) -> str:
    text = folded(text)
    _check(text)
    if role is Role.SUBHEADING and _RESERVED.fullmatch(_anchor(text)):
        return _verified_raw_heading(text)
    frame, pieces = _framed((text,), role)
    words = "".join(map(_words, pieces))
    if _INERT.fullmatch(words):
        return frame.prefix + words
    if _SAFE_ONCE_ESCAPED.fullmatch(words) and len(words) <= MOST_SPECIAL:
        return _block(pieces, frame, _escaped)
    return _verified(pieces, frame)


def _framed(pieces: Sequence[Piece], role: Role) -> tuple[_Frame, tuple[Piece, ...]]:
    """What makes the block, and the words in it: an item's number is no word there but what its list counts."""
    if role is not Role.LIST:
        return _FRAMES[role], tuple(pieces)
    first = pieces[0] if pieces else ""
    counted = _ITEM_NUMBER.match(first) if isinstance(first, str) else None
    if not counted or not isinstance(first, str) or number("".join(map(_words, pieces))) is None:
        return _FRAMES[role], tuple(pieces)
    rest = (first[counted.end() :], *pieces[1:])
    return _Frame(counted[0], _NUMBERED), tuple(piece for piece in rest if piece)


def _check(text: str) -> None:
    if not text.strip():
        raise RefusedError("there are no words")
    if len(text) > LONGEST:
        raise RefusedError(f"{len(text):,} characters in one paragraph; at most {LONGEST:,} are carried")
    lost = printable(text)[1]
    if lost:
        raise RefusedError(f"it holds {lost[0]}, which no page can carry")


def _trimmed(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Neighbouring words joined, white space folded, nothing empty: each piece can be escaped by itself."""
    joined: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and joined and isinstance(joined[-1], str):
            joined[-1] += piece
        elif _words(piece):
            joined.append(piece)
    if joined and isinstance(joined[0], str):
        joined[0] = joined[0].lstrip()
    if joined and isinstance(joined[-1], str):
        joined[-1] = joined[-1].rstrip()
    return tuple(_folded(p) for p in joined if p)


def _is_inert_piece(piece: Piece, *, first: bool) -> bool:
    if isinstance(piece, Linked):
        return bool(_INERT_WITHIN.fullmatch(piece.text) and _INERT_HREF.fullmatch(piece.href))
    return bool((_INERT if first else _INERT_WITHIN).fullmatch(piece))


def _verified(pieces: Sequence[Piece], frame: _Frame) -> str:
    special = sum(len(_NOT_WORDS.findall(_words(piece))) for piece in pieces)
    if special > MOST_SPECIAL:
        raise RefusedError(f"{special:,} signs in one paragraph; at most {MOST_SPECIAL:,} are carried")
    for escape in (_escaped, _as_entities):
        block = _block(pieces, frame, escape)
        if _shows(block, pieces, frame):
            return block
    raise RefusedError("these words cannot be shown as they are")


def _block(pieces: Sequence[Piece], frame: _Frame, escape: Escape) -> str:
    # Behind `## ` a number starts no list.
    start = _escaped_mark if frame is _FRAMES[Role.SUBHEADING] else _escaped_start
    parts: list[str] = []
    for piece in pieces:
        if isinstance(piece, Linked):
            # `!` in front of a link would make it an image.
            if parts and parts[-1].endswith("!"):
                parts[-1] = parts[-1][:-1] + "\\!"
            parts.append(f"[{escape(piece.text)}]({piece.href})")
        else:
            parts.append(escape(piece) if parts else _LEADING.sub(start, escape(piece), count=1))
    return frame.prefix + "".join(parts)


def _escaped(text: str) -> str:
    return _ANYWHERE.sub(lambda found: _NAMED.get(found[0], "\\" + found[0]), text)


def _escaped_start(found: re.Match[str]) -> str:
    return "&#126;" if found["fence"] else (found["number"] or "") + "\\"


def _escaped_mark(found: re.Match[str]) -> str:
    return found["number"] or _escaped_start(found)


def _as_entities(text: str) -> str:
    return _NOT_WORDS.sub(lambda found: f"&#{ord(found[0])};", text)


def _unescaped(found: re.Match[str]) -> str:
    if found["link"] is not None:
        return _WRITTEN.sub(_unescaped, found["link"])
    return found["escaped"] or html.unescape(found["entity"])


def _folded(piece: Piece) -> Piece:
    """White space folded; what stands between a link and its neighbours stays between them."""
    if isinstance(piece, Linked):
        return Linked(folded(piece.text), piece.href)
    return SPACE.sub(" ", piece)


def _words(piece: Piece) -> str:
    return piece if isinstance(piece, str) else piece.text


def _role(markdown: str) -> Role:
    for role in (Role.SUBHEADING, Role.QUOTE, Role.LIST):
        if markdown.startswith(PREFIX[role]):
            return role
    if _ITEM_NUMBER.match(markdown):
        return Role.LIST
    return Role.SUBHEADING if markdown.startswith("<h2") else Role.BODY


# --- headings whose own anchor would be another's -----------------------------------------------------------------


def again(heading: str, number: int) -> str:
    """The heading block as the page's `number`th of this very wording: a raw one gets an anchor of its own."""
    found = _RAW_HEADING.fullmatch(heading) if number > 1 else None
    if not found:
        return heading
    return heading.replace(f'"{found["anchor"]}"', f'"{found["anchor"]}-{number}"', 1)


def _first_heading(markdown: str) -> str:
    found = _RAW_HEADING.fullmatch(markdown)
    return markdown.replace(found["anchor"], re.sub(r"-\d+$", "", found["anchor"]), 1) if found else markdown


def _verified_raw_heading(text: str) -> str:
    block = f'<h2 id="h-{_anchor(text)}" markdown="1">{_as_entities(text)}</h2>'
    if _shows(block, (text,), _FRAMES[Role.SUBHEADING]):
        return block
    raise RefusedError("these words cannot be a sub-heading")


def _anchor(text: str) -> str:
    return slugify(text, "-")


# --- rendering and comparing -----------------------------------------------------------------------------------------


def _shows(block: str, pieces: Sequence[Piece], frame: _Frame) -> bool:
    elements, words = shown(f'{block}\n\n<div markdown="1">\n\n{block}\n\n</div>')
    once = folded("".join(_words(piece) for piece in pieces))
    if words != f"{once} {once}":
        return False
    links: tuple[Element, ...] = tuple(("a", (("href", p.href),)) for p in pieces if isinstance(p, Linked))
    wanted = frame.elements + links
    found = tuple(_without_anchor(element) for element in elements)
    return found == (*wanted, ("div", ()), *wanted)


def _without_anchor(element: Element) -> Element:
    """The element, without the `id` of its own that a heading has."""
    name, attributes = element
    if name != "h2" or len(attributes) != 1:
        return element
    key, anchor = attributes[0]
    return element if key != "id" or _THEIRS.fullmatch(anchor or "") else (name, ())
