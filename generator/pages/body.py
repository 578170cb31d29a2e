"""A page's body: paragraphs in, Markdown out, and back, without losing a character that a person wrote.

A block that is to the letter what we would write is a paragraph with its role. Every other block is kept as it stands.
Blocks are told apart as CommonMark does, but raw HTML stays one block up to its closing tag, as Python-Markdown has it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator import markup
from generator.model import Paragraph, Role


def body_text(paragraphs: Iterable[Paragraph]) -> str:
    """The Markdown of a page's body, blocks apart by a blank line, ending in a newline; raises markup.RefusedError."""
    headings: Counter[str] = Counter()
    blocks: list[str] = []
    given = tuple(paragraphs)
    for paragraph, seat in zip(given, markup.seats(given), strict=True):
        source = seat.indent + _source(paragraph)
        headings[source] += 1
        blocks.append((seat.before if blocks else "") + markup.again(source, headings[source]))
    return "".join(blocks) + "\n" if blocks else ""


def paragraphs(body: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a body whose lines end in newlines; those a person wrote or formatted hold their Markdown."""
    body = _without_blank_ends(body.split("\n"))
    blocks = _BLANK.split(body) if body else []
    ours = [_ours(block) for block in blocks if block != markup.APART]
    # Blocks of ours open nothing that could reach into the next, so blank lines are boundaries.
    if all(ours):
        found = tuple(paragraph for of_block in ours for paragraph in of_block)
        if not (markup.APART in blocks or any(map(_is_seated, found))) or _filled(body_text(found)) == _filled(body):
            return found
    return tuple(_read(body))


def too_deep(body: str) -> int | None:
    """The first line, counted from 0, that nests lists and quotes deeper than the renderer can follow."""
    for number, line in enumerate(body.split("\n")):
        indent = len(line) - len(line.lstrip(" \t"))
        opening = _OPENINGS.match(line, indent)
        if opening and len(line[:indent].expandtabs(4)) // 4 + len(_MARKER.findall(opening[0])) > DEEPEST:
            return number
    return None


DEEPEST = 40
"""Levels of lists and quotes; Python-Markdown breaks off at about 150."""

# Of `- > 1. deep`; `* * *` alone is a rule.
_MARKER = re.compile(r">[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+")
_OPENINGS = re.compile(rf"(?![-*_ \t]*$)(?:{_MARKER.pattern})+")

_BLANK = re.compile(r"\n(?:[ \t]*\n)+")


def _without_blank_ends(lines: Sequence[str]) -> str:
    start, end = 0, len(lines)
    while start < end and not lines[start].strip(" \t"):
        start += 1
    while end > start and not lines[end - 1].strip(" \t"):
        end -= 1
    return "\n".join(lines[start:end])


def _source(paragraph: Paragraph) -> str:
    if paragraph.role is Role.MARKDOWN:
        return paragraph.markdown
    if paragraph.role is Role.TABLE:
        return markup.table(paragraph.rows)
    if paragraph.role is Role.PREFORMATTED:
        return markup.preformatted(paragraph.lines)
    return markup.paragraph(paragraph.text, paragraph.role)


def _ours(block: str) -> tuple[Paragraph, ...]:
    """The block's paragraphs when we would have written it so: several for a list; none otherwise."""
    if found_whole := markup.recognised_table(block) or markup.recognised_preformatted(block):
        return (found_whole,)
    found = [markup.recognised(line) for line in block.split("\n")]
    known = tuple(paragraph for paragraph in found if paragraph)
    if len(known) < len(found) or (len(found) > 1 and any(p.role is not Role.LIST for p in known)):
        return ()
    return known if not any(map(_is_seated, known)) or _written(known) == block else ()


def _written(items: tuple[Paragraph, ...]) -> str:
    """The items' block; nothing where they would not be written as they are."""
    return body_text(items).removesuffix("\n") if markup.seated(items) == items else ""


def _is_seated(paragraph: Paragraph) -> bool:
    """How it is written depends on the items above it."""
    return paragraph.role is Role.LIST and (paragraph.level > 0 or markup.number(paragraph.text) is not None)


def _filled(body: str) -> list[str]:
    return [line for line in body.split("\n") if line.strip(" \t")]


# --- blocks that a person wrote --------------------------------------------------------------------------------------


def _read(body: str) -> Iterator[Paragraph]:
    lines = body.split("\n")
    tokens = [token for token in _commonmark().parse(body) if token.map]
    starts = [token.map[0] for token in tokens if token.map]
    is_below_list = False
    for start, end in _html_joined(lines, list(_spans(lines, tokens))):
        source = _without_blank_ends(lines[start:end])
        within = tokens[bisect_left(starts, start) : bisect_left(starts, end)]
        found = _ours(source)
        # Of two lists in touch the second stays as it is: written by us it would be parted from the first.
        if not found or (is_below_list and found[0].role is Role.LIST):
            found = (Paragraph(_words(within), Role.MARKDOWN, (), source),)
        is_below_list = found[0].role is Role.LIST
        yield from found


@cache
def _commonmark() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table")


def _spans(lines: Sequence[str], tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The blocks as ranges of lines; lines that make no block, such as link definitions, are blocks too."""
    at = 0
    for token in tokens:
        if token.level == 0 and token.map and token.nesting >= 0:
            yield from _between(lines, at, token.map[0])
            yield token.map[0], token.map[1]
            at = token.map[1]
    yield from _between(lines, at, len(lines))


def _between(lines: Sequence[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    if any(line.strip() for line in lines[start:end]):
        yield start, end


_OPENING = re.compile(r"\s*<(?P<name>[A-Za-z][A-Za-z0-9-]*)")

# Elements that have no end.
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)


def _html_joined(lines: Sequence[str], spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(spans):
        start, end = spans[at]
        opening = _OPENING.match(lines[start])
        at += 1
        if opening and opening["name"].lower() not in _VOID:
            tag = re.compile(rf"<(?P<close>/?){re.escape(opening['name'])}(?![A-Za-z0-9-])", re.IGNORECASE)
            depth = _depth(tag, lines[start:end])
            while depth > 0 and at < len(spans):
                depth += _depth(tag, lines[end : spans[at][1]])
                end = spans[at][1]
                at += 1
        yield start, end


def _depth(tag: re.Pattern[str], lines: Sequence[str]) -> int:
    return sum(-1 if found["close"] else 1 for line in lines for found in tag.finditer(line))


_TAG = re.compile(r"<[^<>]*>")


def _words(tokens: Sequence[Token]) -> str:
    parts: list[str] = []
    for token in tokens:
        if token.type == "inline":
            parts.append("".join(_inline_words(token.children or ())))
        elif token.type in ("fence", "code_block"):
            parts.append(token.content)
        elif token.type == "html_block":
            parts.append(_TAG.sub(" ", token.content))
    return markup.folded(markup.printable(" ".join(parts))[0])


def _inline_words(children: Iterable[Token]) -> Iterator[str]:
    for child in children:
        if child.type in ("softbreak", "hardbreak"):
            yield " "
        elif child.type == "image":
            yield from _inline_words(child.children or ())
        elif child.type in ("text", "code_inline"):
            yield child.content
