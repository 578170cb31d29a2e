"""A Markdown file, with or without front matter -> a document: one block a paragraph, heading, item or quotation.

Its front matter becomes what it states. Every word that a reader of the rendered file sees is handed on, no mark is.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from dataclasses import fields as fields_of
from itertools import pairwise

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator import checked_yaml, tables
from generator.intake.anchors import Anchors
from generator.intake.entries import marked_up
from generator.intake.formats import Incoming
from generator.intake.people import people
from generator.intake.plain import day_of, is_address, shown, stated, told_day
from generator.intake.received import SetAside
from generator.intake.scripts import script
from generator.model import (
    Block,
    Hyperlink,
    Part,
    Problem,
    RawDocument,
    Severity,
    Shape,
    Source,
    Stated,
    Where,
    Witnesses,
)

_FRONT_MATTER = re.compile(
    r"(?P<rule>---|\+\+\+)[ \t]*\n(?P<inside>.*?\n)(?:(?P=rule)|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL
)
_PLAIN_FIELD = re.compile(r"^(?P<key>[A-Za-z_-]{2,30})[ \t]*[:=][ \t]*(?P<value>\S.*)$", re.MULTILINE)

_KEYS = {
    "title": "title", "headline": "title",
    "updated": "updated", "modified": "updated", "lastmod": "updated", "last_modified": "updated",
    "date_modified": "updated",
    "date": "date", "published": "date", "pubdate": "date", "date_published": "date",
    "author": "authors", "authors": "authors", "byline": "authors",
    "url": "url", "link": "url", "source_url": "url", "original_url": "url", "canonical_url": "url",
    "outlet": "outlet", "publisher": "outlet", "publication": "outlet", "site": "outlet",
    "site_name": "outlet", "sitename": "outlet",
    "source": "source",
    "language": "language", "lang": "language",
    "licence": "licence", "license": "licence",
}  # fmt: skip
"""Keys of front matter as people and web clippers write them."""

MIN_CAPTION = 4
"""Words from which a picture's text says what it shows."""

Fields = dict[str, list[str]]
Pairs = list[tuple[str, list[str]]]


def document(incoming: Incoming) -> RawDocument:
    """The file as a document. Raises SetAside where it holds no text."""
    text = incoming.text.removeprefix("\ufeff")
    matter = _FRONT_MATTER.match(text)
    is_toml = matter is not None and matter["rule"] == "+++"
    fields = _fields(_toml if is_toml else _yaml, matter["inside"]) if matter else {}
    front = tuple(_front_blocks(matter["inside"], fields, is_toml=is_toml)) if matter else ()
    start = matter.end() if matter else 0
    laid, ruled = _laid_out(text[start:], text[:start].count("\n"))
    if not laid:
        raise SetAside(incoming.shown_as, "the Markdown file holds no text", "paste the text into it")
    parts = () if front else tuple(_parts(laid, ruled))
    lines = text.removesuffix("\n").count("\n") + 1
    guessed = _guessed_toml if is_toml else _guessed
    notes = tuple(guessed(matter["inside"], incoming.shown_as)) if matter else ()
    return RawDocument(
        incoming.name, "text/html", (*front, *laid), lines, incoming.digest, _stated(fields), parts, notes
    )


# --- front matter ----------------------------------------------------------------------------------------------------


def _fields(read: Callable[[str], Pairs | None], inside: str) -> Fields:
    """The known fields with their values as written; where it cannot be read, as `title: A: B`, line by line."""
    pairs = read(inside)
    if pairs is None:
        pairs = [(found["key"], _listed(found["value"])) for found in _PLAIN_FIELD.finditer(inside)]
    fields: Fields = {}
    for key, values in pairs:
        if name := _KEYS.get(key.lower().replace("-", "_")):
            said = [value for value in map(stated, values) if value]
            fields[name] = [*fields.get(name, []), *said] or [""]
    return fields


def _guessed(inside: str, shown_as: str) -> Iterator[Problem]:
    """A note where YAML does not read the front matter."""
    try:
        yaml.compose(inside, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        line, what = checked_yaml.fault(inside, error)
        yield Problem(Where(shown_as, line + 1), f"the front matter is not YAML ({what})", _READ_ANYHOW, Severity.NOTE)
    except ValueError:
        return


_READ_ANYHOW = "it was read line by line: look at headline and date, or mend it there"


def _guessed_toml(inside: str, shown_as: str) -> Iterator[Problem]:
    """The same for TOML."""
    try:
        tomllib.loads(inside)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        what, _, place = str(error).partition(" (at line ")
        line = int(place.partition(",")[0]) + 1 if place else 1
        yield Problem(Where(shown_as, line), f"the front matter is not TOML ({what})", _READ_ANYHOW, Severity.NOTE)


def _yaml(inside: str) -> Pairs | None:
    try:
        node = yaml.compose(inside, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, ValueError):
        return None
    return (
        [(str(key.value), _values(value)) for key, value in node.value] if isinstance(node, yaml.MappingNode) else None
    )


def _toml(inside: str) -> Pairs | None:
    """Hugo's: the keys, and those of its table of parameters."""
    try:
        table = tomllib.loads(inside)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError):
        return None
    params = table.get("params")
    return [
        (key, _texts(value)) for part in (table, params) if isinstance(part, Mapping) for key, value in part.items()
    ]


def _texts(value: object) -> list[str]:
    """A value, a list of values, or the names in a list of tables."""
    if isinstance(value, list):
        return [text for each in value for text in _texts(each)]
    if isinstance(value, Mapping):
        return _texts(value["name"]) if "name" in value else []
    return [str(value)]


def _values(node: yaml.Node) -> list[str]:
    """A scalar, a list of scalars, or the names in a list of mappings."""
    if isinstance(node, yaml.ScalarNode):
        return [str(node.value)]
    if isinstance(node, yaml.SequenceNode):
        return [str(child.value) for child in node.value if isinstance(child, yaml.ScalarNode)] + [
            name for child in node.value if isinstance(child, yaml.MappingNode) for name in _values(child)
        ]
    if isinstance(node, yaml.MappingNode):
        return [str(value.value) for key, value in node.value if key.value == "name" and _is_scalar(value)]
    return []


def _listed(written: str) -> list[str]:
    """A value that YAML does not take as written: `[Ann Example, Bo Sample]` or `"Title": part`."""
    value = written.strip()
    names = value[1:-1].split(",") if value.startswith("[") and value.endswith("]") else [value]
    return [name.strip().strip("\"'") for name in names]


def _is_scalar(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode)


def _front_blocks(inside: str, fields: Fields, *, is_toml: bool) -> Iterator[Block]:
    """Every line of the front matter; the one that bears the title is the headline."""
    title = fields.get("title", [""])[0]
    for number, line in enumerate(inside.split("\n"), start=2):
        key, _, value = line.partition("=" if is_toml else ":")
        if title and _KEYS.get(key.strip().lower()) == "title" and title == shown(value).strip("\"'"):
            yield Block((title,), number, Shape.HEADLINE)
            title = ""
        elif line.strip():
            yield Block((line,), number, Shape.OUTSIDE)


def _stated(fields: Fields) -> Stated:
    first = {key: values[0] for key, values in fields.items() if values}
    day = told_day(first.get("date", ""))
    changed = day_of(first.get("updated", ""))
    origin = first.get("source", "")
    outlet = first.get("outlet", "") or ("" if is_address(origin) else origin)
    links = (first.get("url", ""), origin)
    return Stated(
        headline=first.get("title", ""),
        authors=people(fields.get("authors", ())),
        published=day,
        published_evidence=f"the front matter says date “{first['date']}”" if day else "",
        updated=changed.isoformat() if changed else "",
        updated_evidence=f"the front matter says “{first['updated']}”" if changed else "",
        language=first.get("language", "").split("-")[0].lower(),
        source=Source(
            outlet=outlet,
            outlet_evidence="the front matter" if outlet else "",
            url=next(filter(is_address, links), ""),
            licence=first.get("licence", "")[:200],
        ),
        witnesses=Witnesses(*(("the front matter",) for _ in fields_of(Witnesses))),
    )


# --- the text --------------------------------------------------------------------------------------------------------


def _laid_out(body: str, lines_before: int) -> tuple[tuple[Block, ...], frozenset[int]]:
    """The blocks of a body, and which of them a drawn rule stands before."""
    found: list[Block] = []
    ruled: set[int] = set()
    shapes: list[Shape] = []
    lists = _Lists()
    tokens = iter(_PARSER.parse(body))
    for token in tokens:
        lists.pass_by(token)
        if token.type == "table_open":
            found += _table(tokens, lines_before)
            continue
        if token.type == "hr":
            ruled.add(len(found))
        elif shape := _SHAPES.get(token.type.rpartition("_")[0]):
            shapes.append(Shape.HEADLINE if token.tag == "h1" else shape)
            if token.nesting < 0:
                del shapes[-2:]
        line = lines_before + (token.map[0] if token.map else 0) + 1
        found += (lists.seated(block) for block in _blocks(token, line, shapes))
    return tuple(found), frozenset(ruled)


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
        return replace(block, lines=(number + block.lines[0],), level=len(self.numbers) - 1)


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
        for below, words in enumerate(token.content.split("\n"), start=token.type == "fence"):
            if words.strip():
                yield Block((shown(words),), line + below, shape)
    elif token.type == "html_block":
        for block in marked_up(token.content, ""):
            yield Block(block.lines, line, block.shape)


def _table(tokens: Iterator[Token], lines_before: int) -> Iterator[Block]:
    """The rows of the table that was just opened, up to its end."""
    rows: list[tuple[int, list[str]]] = []
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            rows.append((lines_before + (token.map[0] if token.map else 0) + 1, []))
        elif token.type == "inline":
            rows[-1][1].append(shown("".join(_words(child) or _picture(child) for child in token.children or [])))
    names_columns = any(rows[0][1])
    filled = [tables.row(cells, line) for line, cells in rows if any(cells)]
    for blocks in tables.blocks(filled, names_columns=names_columns):
        yield from blocks


def _picture(token: Token) -> str:
    return token.content if token.type == "image" else ""


def _inline_blocks(token: Token, line: int, shape: Shape) -> Iterator[Block]:
    """The words of a paragraph; a picture's text is a caption of its own where it says something."""
    children = token.children or []
    text = shown(_text(children))
    if text:
        yield Block((text,), line, shape, links=tuple(_links(children)))
    for picture in (child for child in children if child.type == "image"):
        says = shown(picture.content)
        if says:
            is_caption = len(says.split()) >= MIN_CAPTION
            yield Block((says,), line, Shape.CAPTION if is_caption else Shape.OUTSIDE)


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


def _parts(blocks: Sequence[Block], ruled: frozenset[int]) -> Iterator[Part]:
    """A file of several articles: each begins with a first-level heading, and a drawn rule parts it from the last."""
    starts = [at for at, block in enumerate(blocks) if block.shape is Shape.HEADLINE]
    if len(starts) > 1 and starts[0] == 0 and ruled.issuperset(starts[1:]):
        for start, end in pairwise([*starts, len(blocks)]):
            yield Part(end - start, Stated(headline=blocks[start].lines[0]))
