"""Where in a block that a person wrote a link may be put: Markdown in, offsets of free running text out.

Whatever means something to Markdown, and whatever could, is taken out by patterns; then each span is made a link, and
what the page shows is compared. Too little is found rather than too much: a span never holds a delimiter, a bracket or
a line break.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.markup.rendering import Shown, shown

Span = tuple[int, int]

# Lines that are no running text: headings, code by indentation, definitions, rules and table borders, raw HTML.
_CLOSED_LINE = re.compile(
    r"""
      [ ]{0,3}\#            # ## Heading
    | [ ]{4} | [ ]{0,3}\t   # code, or what continues a list: not told apart
    | [ ]{0,3}!?\[[^\]]*\]: # [name]: https://example.org
    | [ ]{0,3}\*\[          # *[SDF]: an abbreviation
    | [ |:=*_-]*$           # ---, ===, |---|:--:|
    """,
    re.VERBOSE,
)

_FENCE = re.compile(r"(?:[ >]|[-+*][ ]|\d+[.)][ ])*(?P<fence>`{3,}|~{3,})")

_UNDERLINE = re.compile(r"[ ]{0,3}(?:=+|-+)[ ]*$|[ ]{0,3}\|?[ ]*:?-+:?[ ]*(?:\|[ :|-]*)?$")

# An address in angle brackets is no HTML.
_HTML = re.compile(r"<(?![A-Za-z][A-Za-z0-9+.-]*:[^\s<>]*>|[^\s<>@]+@[^\s<>]+>)[A-Za-z/!?]")

_HTML_LINE = re.compile(r"(?m:^[ >]*)" + _HTML.pattern)

_MARKER = re.compile(r"(?:[ ]{0,3}(?:>|[-+*][ ]|\d+[.)][ ]))+")

_DELIMITER = re.compile(
    r"""
      \\.                                     # \* an escaped sign
    | <[^<>\n]*>                              # <https://example.org>
    | \b(?:[a-z][a-z0-9+.-]{0,20}://|www\.|mailto:)[^\s<>]+  # https://example.org/Syria
    | [^\s@<>()\[\]]{1,64}@[^\s@<>()\[\]]+    # desk@example.org
    | (?<!\w)[\#@][^\s<>()\[\]]+              # #Syria, @Syria
    | &\#?\w{1,32};                           # &amp;
    | \{[^{}\n]*\}                            # {: .class}
    | !\w+                                    # !Syria would become an image
    | \b_+ | _+\b | [*~^`|<>\[\]{}\\$\n]      # what is left of the signs that restyle, and the line's end
    """,
    re.VERBOSE | re.IGNORECASE,
)

# What follows a closing bracket: (address "title"), [name], or a word that would become a name.
_TARGET = re.compile(
    r"""
    \(\s* (?:<[^<>\n]*> | [^\s()]*(?:\([^\s()]*\)[^\s()]*)*)
          (?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))? \s*\)
    | \w+
    """,
    re.VERBOSE,
)


def free_spans(markdown: str) -> tuple[Span, ...]:
    """Offsets (start, end) in `markdown` of the text in which a link may stand, in order.

    >>> free_spans("In `Syria` and Iraq")
    ((0, 3), (10, 19))
    """
    if len(_SIGN.findall(markdown)) > MOST_SIGNS:
        return ()
    likely = tuple(_likely(markdown))
    before = shown(markdown) if likely else ((), "")
    if not likely or _shows_links(markdown, likely, before):
        return likely
    if len(likely) > MOST_TRIED:
        return ()
    return tuple(span for span in likely if _shows_links(markdown, (span,), before))


MOST_SIGNS = 2_000
"""Signs that mean something to Markdown, in one block: the renderer takes quadratic time over them."""

_SIGN = re.compile(r"[\\`*_\[\]<&!]")

MOST_TRIED = 40
"""Spans of a block in which some link went wrong; past that many, none is tried by itself."""

_PROBE = ("a", (("href", "briefing-probe"),))


def _shows_links(markdown: str, spans: tuple[Span, ...], before: Shown) -> bool:
    """Whether a link over each of these spans is a link, and all else stays as it was."""
    parts: list[str] = []
    at = 0
    for start, end in spans:
        words = markdown[start:end].strip()
        first = markdown.index(words, start)
        parts.append(f"{markdown[at:first]}[{words}](briefing-probe)")
        at = first + len(words)
    elements, words_before = before
    linked, words_after = shown("".join(parts) + markdown[at:])
    rest = tuple(element for element in linked if element != _PROBE)
    return words_before == words_after and elements == rest and len(linked) - len(rest) == len(spans)


def _likely(markdown: str) -> Iterator[Span]:
    html = _HTML_LINE.search(markdown)
    for start, lines in _open_blocks(markdown, html.start() if html else len(markdown)):
        text = "".join(lines)
        if not _HTML.search(text):
            yield from ((start + a, start + b) for a, b in _gaps(_closed(text, lines), text))


def _open_blocks(markdown: str, end: int) -> Iterator[tuple[int, list[str]]]:
    """The blocks of lines without a blank one, outside fences, up to the first raw HTML: (offset, lines)."""
    offset, start, fence = 0, 0, ""
    lines: list[str] = []
    for line in [*markdown[:end].splitlines(keepends=True), ""]:
        found = _FENCE.match(line)
        if found or fence or not line.strip():
            if lines:
                yield start, lines
            lines = []
            fence = _fence_after(fence, found)
        else:
            start = start if lines else offset
            lines.append(line)
        offset += len(line)


def _fence_after(fence: str, found: re.Match[str] | None) -> str:
    if not found:
        return fence
    if not fence:
        return found["fence"]
    return "" if found["fence"].startswith(fence) and not found.string[found.end() :].strip() else fence


def _closed(text: str, lines: list[str]) -> list[Span]:
    code = list(_code(text))
    signs = [found.span() for found in _DELIMITER.finditer(text)]
    return sorted([*_closed_lines(lines), *code, *_brackets(text, code), *signs])


def _closed_lines(lines: list[str]) -> Iterator[Span]:
    offset = 0
    for line in lines:
        end = offset + len(line)
        if _UNDERLINE.match(line):
            yield 0, end
        elif _CLOSED_LINE.match(line):
            yield offset, end
        elif marker := _MARKER.match(line):
            yield offset, offset + marker.end()
            if _CLOSED_LINE.match(line, marker.end()):
                yield offset, end
        offset = end


def _code(text: str) -> Iterator[Span]:
    """Code spans where they are plain to see; else all between the first backtick and the last."""
    runs = [found.span() for found in re.finditer("`+", text)]
    lengths = {end - start for start, end in runs}
    if len(lengths) == 1 and len(runs) % 2 == 0 and "\\`" not in text:
        yield from ((opening[0], closing[1]) for opening, closing in zip(runs[::2], runs[1::2], strict=True))
    elif runs:
        yield runs[0][0], runs[-1][1]


def _brackets(text: str, code: list[Span]) -> Iterator[Span]:
    """From each opening bracket to its closing one and past what that points at."""
    opened: list[int] = []
    within = frozenset(at for start, end in code for at in range(start, end))
    for found in re.finditer(r"\\.|!?\[|\]", text):
        if found.start() in within or found[0].startswith("\\"):
            continue
        if found[0] != "]":
            opened.append(found.start())
        elif opened:
            target = _TARGET.match(text, found.end())
            unclear = not target and text.startswith("(", found.end())
            yield opened.pop(), len(text) if unclear else target.end() if target else found.end()


def _gaps(closed: list[Span], text: str) -> Iterator[Span]:
    at = 0
    for start, end in [*closed, (len(text), len(text))]:
        if text[at:start].strip():
            yield at, start
        at = max(at, end)
