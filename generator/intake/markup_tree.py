"""HTML from outside -> a tree, and a tree -> blocks in reading order, each with the shape its markup gives it.

Of a table of data each row is a block; a table that lays a page out makes none of its own.
Nothing is fetched and nothing unfolds. Script and style hold no text; everything else that has words makes a block,
furniture too, so that the ledger can list it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree, html

from generator import tables
from generator.intake import preformatted
from generator.intake.anchors import Anchors
from generator.intake.data_tables import Cell, DataTable, data_table
from generator.intake.elements import (
    BLOCKS,
    BOLD,
    SILENT,
    STRONGER,
    fraction_signs,
    hides_words,
    is_outside,
    quotation_marks,
    script_of,
    shape,
    strikes_out,
    unbulleted,
)
from generator.intake.numbering import Lists
from generator.intake.plain import shown
from generator.intake.received import SetAside
from generator.intake.scripts import script
from generator.model import Block, Shape

MAX_DEPTH = 250
"""Elements nested deeper than this are no page that a person saved."""

STRUCK_OUT = "struck out on the page"
PICTURE = "what a picture shows, which the page tells those who cannot see it"
_PICTURES = frozenset(("img", "amp-img"))
LEAST_TOLD = 4
"""Words of what a picture shows."""

_MAY_BE_SET = (Shape.PARAGRAPH, Shape.QUOTE)

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def tree(text: str, shown_as: str) -> html.HtmlElement:
    """The page's tree. Raises SetAside where there is none or it is nested beyond MAX_DEPTH."""
    parser = html.HTMLParser(no_network=True, huge_tree=False)
    try:
        root = html.document_fromstring(_DECLARATION.sub("", text), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise SetAside(shown_as, "not a readable web page", "save it again, or paste its text") from error
    if any(depth > MAX_DEPTH for depth in _depths(root)):
        raise SetAside(shown_as, f"elements nested more than {MAX_DEPTH} deep", "paste the text itself")
    return root


@dataclass(frozen=True, slots=True)
class Laid:
    """One block as it stands in the tree."""

    block: Block
    inner: Shape
    """Its shape, were nothing around it outside."""
    element: html.HtmlElement
    """The innermost element that makes blocks around its words."""
    linked: int
    """How many of its letters stand in links."""
    href: str
    """Where its first link leads, or empty."""
    number: str = ""
    """What its list shows before it: "3."."""
    bare: str = ""
    """Its words with superscripts run together, as other readers have them; empty where it has none."""
    is_bold: bool = False
    """All its words are set bold, or it is the term of a list of terms."""
    pictures: tuple[str, ...] = ()
    """What the pictures before its words show, as the page tells those who cannot see them."""
    follows: bool = False
    """A line break and nothing else parts it from the block before."""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The block, below what the pictures before it show."""
        aside = (Block((text,), self.block.first_line, Shape.OUTSIDE, why=PICTURE) for text in self.pictures)
        return (*aside, self.numbered)

    @property
    def numbered(self) -> Block:
        """The block as a browser shows it, its number before its words."""
        if not self.number or self.block.shape not in (Shape.ITEM, Shape.PARAGRAPH):
            return self.block
        return replace(self.block, lines=(f"{self.number} {self.block.lines[0]}",))


def _set(element: html.HtmlElement) -> str:
    """The text of a <pre> with its line breaks, however they are marked."""
    found: list[str] = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if inner.tag in BLOCKS and inner is not element:
            found.append("\n")
        if event == "start":
            found.append(inner.text or "")
        elif inner is not element:
            found.append(inner.tail or "")
    return "".join(found)


def laid_out(root: html.HtmlElement) -> tuple[Laid, ...]:
    """Every block of the tree that has words, in reading order."""
    writer = _Writer(root)
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event in ("comment", "pi"):
            writer.write(element.tail)
        elif event == "start":
            writer.open(element)
            if element.tag == "table" and not writer.silent and (found := data_table(element, _cell)):
                writer.set_table(found)
                walk.skip_subtree()
        else:
            writer.close(element)
            writer.write(element.tail)
    writer.flush(root)
    return tuple(writer.laid)


def _cell(cell: html.HtmlElement) -> Cell:
    """What a table's cell holds."""
    if not len(cell):
        return Cell(shown(cell.text or ""))
    laid = laid_out(cell)
    links = tuple(link for piece in laid for link in piece.block.links)
    return Cell(" ".join(piece.block.lines[0] for piece in laid), sum(piece.linked for piece in laid), links)


def _depths(root: html.HtmlElement) -> Iterator[int]:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        yield depth


_PARTED = 1_000_000


@dataclass
class _Writer:
    """Gathers text into blocks while the tree is walked once."""

    root: html.HtmlElement
    shapes: list[Shape] = field(default_factory=list)
    around: list[html.HtmlElement] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    silent: int = 0
    words: list[str] = field(default_factory=list)
    linked: int = 0
    href: str = ""
    line: int = 1
    laid: list[Laid] = field(default_factory=list)
    lists: Lists = field(default_factory=Lists)
    anchors: Anchors = field(default_factory=Anchors)
    bare: list[str] = field(default_factory=list)
    scripts: list[int] = field(default_factory=list)
    """Where among the words each open <sup> and <sub> begins."""
    preformatted: int = 0
    is_set: bool = False
    """What is preformatted stands as it was set; `is_begun`: some of it is laid."""
    is_begun: bool = False
    hiding: int = 0
    """Open elements within a line that are not to be seen."""
    hidden: list[str] = field(default_factory=list)
    striking: int = 0
    """Open elements whose words are struck out."""
    struck: list[str] = field(default_factory=list)
    quoting: int = 0
    breaks: int = 0
    """Line breaks since the last block, or more than any where something else parts."""
    pictures: list[str] = field(default_factory=list)
    """What the pictures since the last block show."""
    bold: int = 0
    plain: bool = False
    """Some of the words are not bold."""

    def open(self, element: html.HtmlElement) -> None:
        if self._parts_nothing(element):
            self.write("\n" if self.preformatted else " ")
        elif element.tag in BLOCKS:
            self.flush(element)
            self.around.append(element)
            self.breaks = self.breaks + 1 if element.tag == "br" else _PARTED
        self.silent += element.tag in SILENT
        self.hiding += hides_words(element)
        self.striking += strikes_out(element)
        if own := shape(element):
            self.shapes.append(own)
        self.lists.open(element)
        if element.tag == "a":
            self.links.append(element.get("href", ""))
            self.anchors.open(element.get("href", ""))
        self.write(fraction_signs(element)[0])
        if script_of(element):
            self.scripts.append(len(self.words))
        self.open_preformatted(element)
        self.bold += element.tag in BOLD
        if element.tag == "q":
            self.write(quotation_marks(self.root, self.quoting)[0])
            self.quoting += 1
        if element.tag in _PICTURES and not self.silent and (told := shown(element.get("alt", ""))):
            self.pictures += [told] if len(told.split()) >= LEAST_TOLD else []
        self.write(element.text)

    def open_preformatted(self, element: html.HtmlElement) -> None:
        """Of a <pre> within none it is told whether its lines stand as they were set."""
        if element.tag == "pre" and not self.preformatted:
            self.is_set, self.is_begun = preformatted.is_set(_set(element)), False
        self.preformatted += element.tag == "pre"

    def close(self, element: html.HtmlElement) -> None:
        if element.tag == "q":
            self.quoting -= 1
            self.write(quotation_marks(self.root, self.quoting)[1])
        if element.tag in BLOCKS and not self._parts_nothing(element):
            self.flush(element)
            self.around.pop()
            self.breaks = self.breaks if element.tag == "br" else _PARTED
        self.silent -= element.tag in SILENT
        self.hiding -= hides_words(element)
        if strikes_out(element):
            self.striking -= 1
            self.struck.append(" ")
        if shape(element):
            self.shapes.pop()
        self.lists.close(element)
        if element.tag == "a":
            self.links.pop()
            self.anchors.close()
        if kind := script_of(element):
            start = self.scripts.pop()
            self.words[start:] = [script("".join(self.words[start:]), kind)]
        self.write(fraction_signs(element)[1])
        self.preformatted -= element.tag == "pre"
        self.bold -= element.tag in BOLD

    def set_table(self, table: DataTable) -> None:
        """Sets the rows of a table that was just opened, below what is written over it."""
        for caption in table.captions:
            cell = _cell(caption)
            self.words.append(cell.words)
            self.anchors.found += [(link.address, [link.words]) for link in cell.links]
            self.flush(caption)
        rows = [tables.row(row.cells, row.element.sourceline or self.line, row.links) for row in table.rows]
        for row, blocks in zip(table.rows, tables.blocks(rows, names_columns=table.names_columns), strict=True):
            is_hidden = Shape.OUTSIDE in self.shapes or is_outside(row.element)
            for block in blocks:
                own = replace(block, shape=Shape.OUTSIDE, links=()) if is_hidden else block
                self.laid.append(Laid(own, block.shape, row.element, row.linked, ""))

    def _parts_nothing(self, element: html.HtmlElement) -> bool:
        """A line break within a heading parts no blocks, nor does one among lines that are set."""
        if element.tag != "br":
            return False
        is_of_heading = bool(self.shapes) and self.shapes[-1] in (Shape.HEADLINE, Shape.HEADING)
        return is_of_heading or (self.preformatted > 0 and self.is_set)

    def write(self, text: str | None) -> None:
        if not text or self.silent:
            return
        if self.hiding:
            self.hidden.append(text)
            return
        self.bare.append(text)
        if self.striking:
            self.struck.append(text)
            return
        self.words.append(text)
        self.anchors.write(text)
        self.plain = self.plain or (not self.bold and not text.isspace())
        if self.links and text.strip():
            self.linked += len("".join(text.split()))
            self.href = self.href or self.links[-1]

    def flush(self, next_element: html.HtmlElement) -> None:
        words, bare = "".join(self.words), "".join(self.bare)
        for text, cells in self._texts(words):
            self._lay(text, shown(bare) if bare != words else "", cells)
            self.linked, self.href = 0, ""
        for unseen, why in ((self.hidden, ""), (self.struck, STRUCK_OUT)):
            if text := shown("".join(unseen)):
                block = Block((text,), self.line, Shape.OUTSIDE, why=why)
                self.laid.append(Laid(block, Shape.OUTSIDE, self.around_now, 0, ""))
            unseen.clear()
        self.words.clear()
        self.bare.clear()
        self.scripts = [0] * len(self.scripts)
        self.anchors.taken()
        self.linked, self.href, self.plain = 0, "", False
        self.line = next_element.sourceline or self.line

    def _texts(self, words: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The texts that the words are; of a line that was set also its cells."""
        if self.preformatted and self.is_set:
            is_first, self.is_begun = not self.is_begun, self.is_begun or bool(words.strip())
            for _, cells in preformatted.set_lines(words):
                if text := shown(cells[-1]):
                    yield text, cells if is_first else cells[-1:]  # it goes on where an element ends
                    is_first = True
            return
        for text in filter(None, map(shown, preformatted.lines(words) if self.preformatted else (words,))):
            yield text, ()

    @property
    def around_now(self) -> html.HtmlElement:
        """The innermost element that makes blocks."""
        return self.around[-1] if self.around else self.root

    def _lay(self, text: str, bare: str, cells: tuple[str, ...]) -> None:
        inner = next((each for each in STRONGER if each in self.shapes), Shape.PARAGRAPH)
        text = unbulleted(text, self.around_now)
        number, level = self.lists.seat(text)
        own = Shape.OUTSIDE if Shape.OUTSIDE in self.shapes else inner
        own = Shape.PREFORMATTED if cells and own in _MAY_BE_SET else own
        links = () if own is Shape.OUTSIDE else self.anchors.taken()
        cells = cells if own is Shape.PREFORMATTED else ()
        block = Block((text,), self.line, own, cells, level=level if own is Shape.ITEM else 0, links=links)
        inside = self.around_now
        number = number if inner is Shape.ITEM else ""
        pictures = tuple(dict.fromkeys(self.pictures))
        self.pictures.clear()
        told = Laid(
            block, inner, inside, self.linked, self.href, number, bare, not self.plain, pictures, self.breaks == 1
        )
        self.laid.append(told)
        self.breaks = 0
