"""A Markdown file, with or without front matter -> a document: one block a paragraph, heading, item or quotation.

Its front matter becomes what it states. Every word that a reader of the rendered file sees is handed on, no mark is.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator import tables
from generator.intake import clipping_fields, markdown_articles, markdown_dialects, preformatted
from generator.intake.anchors import Anchors
from generator.intake.entries import marked_up
from generator.intake.formats import Incoming
from generator.intake.front_matter import front
from generator.intake.markdown_decks import with_deck
from generator.intake.plain import shown
from generator.intake.properties import properties
from generator.intake.received import SetAside
from generator.intake.scripts import script
from generator.model import Block, Hyperlink, Part, RawDocument, Shape

MIN_CAPTION = 4
"""Words from which a picture's text says what it shows."""


def document(incoming: Incoming) -> RawDocument:
    """The file as a document. Raises SetAside where it holds no text."""
    text = incoming.text.removeprefix("\ufeff")
    matter = front(text, incoming.shown_as)
    before = text[: matter.end].count("\n")
    lines = text[matter.end :].split("\n")
    own = properties(lines)
    taken = [clipping_fields.listed(each, lines[each.at], before) for each in own]
    for each in own:
        lines[each.at] = ""
    laid, rules = _laid_out("\n".join(lines), before, taken)
    if all(block.shape is Shape.OUTSIDE for block in laid):
        raise SetAside(incoming.shown_as, "the Markdown file holds no text", "paste the text into it")
    parts: tuple[Part, ...] = ()
    if not matter.blocks and not own:
        parts = tuple(markdown_articles.parts(laid, frozenset(rules.drawn)))
        laid, parts = (laid, parts) if parts else markdown_articles.reviewed(laid, rules.seconds)
    fields = clipping_fields.merged(own, matter.fields)
    blocks = with_deck(clipping_fields.titled((*matter.blocks, *laid), fields), fields)
    told = clipping_fields.stated_of(matter, fields, blocks)
    count = text.removesuffix("\n").count("\n") + 1
    return RawDocument(incoming.name, "text/html", blocks, count, incoming.digest, told, parts, matter.notes)


@dataclass(slots=True)
class _Rules:
    """Of the blocks of a body those that a drawn rule stands before, and those that are second-level headings."""

    drawn: list[int] = field(default_factory=list)
    seconds: list[int] = field(default_factory=list)


def _laid_out(body: str, lines_before: int, taken: Sequence[Block]) -> tuple[tuple[Block, ...], _Rules]:
    """The blocks of a body, and what parts them; `taken` were taken out of it."""
    told = markdown_dialects.readable(body)
    aside = [replace(block, first_line=block.first_line + lines_before) for block in told.taken_out]
    waiting = deque(sorted([*taken, *aside], key=lambda block: block.first_line))
    found: list[Block] = []
    rules = _Rules()
    shapes: list[Shape] = []
    lists = _Lists()
    tokens = iter(_PARSER.parse(told.body))
    for token in tokens:
        lists.pass_by(token)
        while token.map and token.nesting >= 0 and waiting and waiting[0].first_line <= lines_before + token.map[0]:
            found.append(waiting.popleft())
        if token.type == "table_open":
            found += _table(tokens, lines_before)
            continue
        if token.type == "hr":
            rules.drawn.append(len(found))
        elif shape := _SHAPES.get(token.type.rpartition("_")[0]):
            shapes.append(Shape.HEADLINE if token.tag == "h1" else shape)
            rules.seconds.extend([len(found)] if token.tag == "h2" and token.nesting > 0 else [])
            if token.nesting < 0:
                del shapes[-2:]
        line = lines_before + (token.map[0] if token.map else 0) + 1
        found += (lists.seated(block) for block in _blocks(token, line, shapes))
    return (*found, *waiting), rules


@dataclass
class _Lists:
    """The lists and items that are open: what is counted in them, as a reader of the rendered file sees it."""

    counts: list[int | None] = field(default_factory=list)
    """Of each list the number of its next item, None where it has bullets."""
    numbers: list[str] = field(default_factory=list)
    """Of each item its number, as long as no words have shown it."""

    def pass_by(self, token: Token) -> None:
        if token.type == "ordered_list_open":
            self.counts.append(int(token.attrs.get("start", 1)))
        elif token.type == "bullet_list_open":
            self.counts.append(None)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            self.counts.pop()
        elif token.type == "list_item_open":
            self.numbers.append(self._next(token.markup))
        elif token.type == "list_item_close":
            self.numbers.pop()

    def _next(self, stop: str) -> str:
        number = self.counts[-1]
        if number is None:
            return ""
        self.counts[-1] = number + 1
        return f"{number}{stop} "

    def seated(self, block: Block) -> Block:
        """The block with the number that stands before it, and with its level."""
        if not self.numbers or block.shape is not Shape.ITEM:
            return block
        number, self.numbers[-1] = self.numbers[-1], ""
        return replace(block, lines=(number + block.lines[0],), level=len(self.numbers) - 1 + block.level)


_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])

_SHAPES = {
    "heading": Shape.HEADING,
    "blockquote": Shape.QUOTE,
    "list_item": Shape.ITEM,
}
_STRONGER = (Shape.QUOTE, Shape.HEADLINE, Shape.HEADING, Shape.ITEM)


def _blocks(token: Token, line: int, shapes: Sequence[Shape]) -> Iterator[Block]:
    shape = next((shape for shape in _STRONGER if shape in shapes), Shape.PARAGRAPH)
    if token.type == "inline":
        yield from _inline_blocks(token, line, shape)
    elif token.type in ("fence", "code_block"):
        yield from _set_lines(token.content, line + (token.type == "fence"), shape)
    elif token.type == "html_block":
        blocks = marked_up(token.content, "")
        unseen = [] if blocks else enumerate(map(shown, token.content.split("\n")))
        yield from (Block((words,), line + below, Shape.OUTSIDE) for below, words in unseen if words)
        yield from (Block(block.lines, line, block.shape) for block in blocks)


def _set_lines(text: str, line: int, shape: Shape) -> Iterator[Block]:
    """Code, each of its lines as it was set; prose that stands in its place is the text's."""
    is_set = shape in (Shape.PARAGRAPH, Shape.QUOTE) and preformatted.is_set(text)
    for below, cells in preformatted.set_lines(text):
        if words := shown(cells[-1]):
            yield Block((words,), line + below, *((Shape.PREFORMATTED, cells) if is_set else (shape,)))


def _table(tokens: Iterator[Token], lines_before: int) -> Iterator[Block]:
    """The rows of the table that was just opened, up to its end."""
    rows: list[tuple[int, list[str], list[Hyperlink]]] = []
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            rows.append((lines_before + (token.map[0] if token.map else 0) + 1, [], []))
        elif token.type == "inline":
            children = token.children or []
            rows[-1][1].append(shown("".join(_words(child) or _picture(child) for child in children)))
            rows[-1][2].extend(_links(children))
    names_columns = any(rows[0][1])
    filled = [tables.row(cells, line, tuple(links)) for line, cells, links in rows if any(cells)]
    for blocks in tables.blocks(filled, names_columns=names_columns):
        yield from blocks


def _picture(token: Token) -> str:
    return token.content if token.type == "image" else ""


def _inline_blocks(token: Token, line: int, shape: Shape) -> Iterator[Block]:
    """The words of a paragraph; a picture's text is a caption of its own where it says something."""
    children = token.children or []
    for below, piece in _pieces(children, shape):
        kept, struck = _parted(piece)
        if text := shown(_text(kept)):
            level = int(shape is Shape.ITEM and below > 0)
            yield Block((text,), line + below, shape, level=level, links=tuple(_links(kept)))
        if text := shown(_text(struck)):
            yield Block((text,), line + below, Shape.OUTSIDE, why=STRUCK_OUT)
    for picture in (child for child in children if child.type == "image"):
        says = shown(_SIZE.sub("", picture.content))
        if says:
            is_caption = len(says.split()) >= MIN_CAPTION
            yield Block((says,), line, Shape.CAPTION if is_caption else Shape.OUTSIDE)


STRUCK_OUT = "struck out in the file"
_STRUCK = re.compile(r"<(?P<close>/?)(?:del|s|strike)>", re.IGNORECASE)


def _parted(children: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """What stands of a line, and what of it is struck out."""
    kept: list[Token] = []
    struck: list[Token] = []
    within = 0
    for child in children:
        tag = _STRUCK.fullmatch(child.content) if child.type == "html_inline" else None
        if child.type == "s_open" or (tag and not tag["close"]):
            within += 1
        elif child.type == "s_close" or (tag and within):
            within -= 1
        else:
            (struck if within else kept).append(child)
    return kept, struck


_SIZE = re.compile(r"\|\d{1,4}(?:x\d{1,4})?$")
"""How wide Obsidian shows a picture: "The lock|400"."""

_LETTERED = re.compile(r"\(?(?P<mark>[a-z])[.)]\s+\S")
"""An item of a list of letters, which CommonMark takes for a line of the item that it stands in: "a. lined"."""

_MEANING = re.compile(r":\s+(?=\S)")
"""What a term means, on the line below it: ":   A well without a rope."."""


def _pieces(children: Sequence[Token], shape: Shape) -> Iterator[tuple[int, list[Token]]]:
    """The words of a block, cut where a line is a reader's own; how many lines below its first each piece is."""
    breaks = [at for at, child in enumerate(children) if child.type in ("softbreak", "hardbreak")]
    below = {at: number for number, at in enumerate(breaks, start=1)}
    cuts = [at for at in breaks if _is_own_line(children[at + 1 : at + 2], shape)]
    marks = "".join(children[at + 1].content.lstrip("(")[0] for at in cuts)
    if shape is Shape.ITEM and not marks.startswith("ab"):
        cuts = []
    cuts = sorted({*cuts, *_set_breaks(children, breaks, shape)})
    yield 0, list(children[: cuts[0]] if cuts else children)
    for at, end in pairwise([*cuts, len(children)]):
        first, *rest = children[at + 1 : end] or [Token("text", "", 0)]
        if shape is Shape.PARAGRAPH and _MEANING.match(first.content):
            first = copy(first)
            first.content = _MEANING.sub("", first.content, count=1)
        yield below[at], [first, *rest]


WRAPPED = 8
"""Words of a line that may have been broken for its width alone."""


def _set_breaks(children: Sequence[Token], breaks: Sequence[int], shape: Shape) -> Iterator[int]:
    """Where a writer broke a line: of verse, of an address. One within a long sentence is a program's."""
    if shape not in (Shape.PARAGRAPH, Shape.QUOTE):
        return
    for above, at, end in zip([-1, *breaks], breaks, [*breaks[1:], len(children)], strict=False):
        if children[at].type == "hardbreak":
            line, rest = _text(children[above + 1 : at]), _text(children[at + 1 : end]).lstrip()
            goes_on = len(line.split()) >= WRAPPED and not _CLOSED.search(line) and rest[:1].islower()
            if not goes_on:
                yield at


_CLOSED = re.compile(r"[.!?:…؟。][\"'”’»)\]]*\s*$")


def _is_own_line(after: Sequence[Token], shape: Shape) -> bool:
    form = {Shape.ITEM: _LETTERED, Shape.PARAGRAPH: _MEANING}.get(shape)
    return bool(form and after and after[0].type == "text" and form.match(after[0].content))


def _text(children: Sequence[Token]) -> str:
    """The words of a line, superscripts and subscripts as such."""
    words: list[str] = []
    opened: list[tuple[str, int]] = []
    for child in children:
        tag = child.type == "html_inline" and _SCRIPT.fullmatch(child.content)
        if tag and not tag["close"]:
            opened.append((tag["name"].lower(), len(words)))
        elif tag and opened:
            name, start = opened.pop()
            words[start:] = [script("".join(words[start:]), name)]
        else:
            words.append(_words(child))
    return "".join(words)


_SCRIPT = re.compile(r"<(?P<close>/?)(?P<name>sup|sub)>", re.IGNORECASE)


def _links(children: Sequence[Token]) -> Iterator[Hyperlink]:
    """The links of a line that lead to another page."""
    anchors = Anchors()
    for child in children:
        if child.type == "link_open":
            anchors.open(str(child.attrs.get("href", "")))
        elif child.type == "link_close":
            anchors.close()
        else:
            anchors.write(_words(child))
    return iter(anchors.taken())


def _words(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return " "
    if token.type == "html_inline" and token.content.startswith("<br"):
        return " "
    return token.content if token.type in ("text", "code_inline", "text_special") else ""
