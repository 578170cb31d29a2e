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
from generator.intake.numbering import Lists
from generator.intake.plain import shown
from generator.intake.received import SetAside
from generator.intake.scripts import SCRIPTS, script
from generator.model import Block, Shape

MAX_DEPTH = 250
"""Elements nested deeper than this are no page that a person saved."""

_SILENT = frozenset("script style noscript template svg head iframe object canvas math datalist textarea".split())
_OUTSIDE = frozenset("nav footer aside form button menu dialog select".split())
_BLOCKS = frozenset(
    """address article aside blockquote body br button center dd details dialog div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hr label legend li main menu nav ol option p pre section select summary table
    tbody td tfoot th thead tr ul""".split()
)
_SHAPES = {
    "h1": Shape.HEADLINE,
    "h2": Shape.HEADING,
    "h3": Shape.HEADING,
    "h4": Shape.HEADING,
    "h5": Shape.HEADING,
    "h6": Shape.HEADING,
    "li": Shape.ITEM,
    "blockquote": Shape.QUOTE,
    "figcaption": Shape.CAPTION,
    "p": Shape.PARAGRAPH,
}
_STRONGER = (
    Shape.CAPTION,
    Shape.QUOTE,
    Shape.HEADLINE,
    Shape.HEADING,
    Shape.ITEM,
    Shape.PARAGRAPH,
)
"""Of several shapes around one text, the first here counts: a <p> inside a <figcaption> is a caption."""

_BOLD = frozenset(("b", "strong", "dt"))

_OF_BOXES = frozenset("ul ol li h1 h2 h3 h4 h5 h6 div section article figure".split())
_CAPTION = re.compile(r"(?:^|[\s_-])caption(?:[_-]?text)?(?=\s|$)", re.IGNORECASE)
"""class="amp-caption", class="wp-caption-text": an element that holds a caption and nothing else."""

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
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

    @property
    def numbered(self) -> Block:
        """The block as a browser shows it, its number before its words."""
        if not self.number or self.block.shape not in (Shape.ITEM, Shape.PARAGRAPH):
            return self.block
        return replace(self.block, lines=(f"{self.number} {self.block.lines[0]}",))


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


def is_outside(element: html.HtmlElement) -> bool:
    """The element is furniture by its kind, or says of itself that it is not to be seen."""
    return (
        element.tag in _OUTSIDE
        or element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN_STYLE.search(element.get("style", "")))
    )


def _depths(root: html.HtmlElement) -> Iterator[int]:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        yield depth


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
    hiding: int = 0
    """Open elements within a line that are not to be seen."""
    hidden: list[str] = field(default_factory=list)
    bold: int = 0
    plain: bool = False
    """Some of the words are not bold."""

    def open(self, element: html.HtmlElement) -> None:
        if self._breaks_heading(element):
            self.write(" ")
        elif element.tag in _BLOCKS:
            self.flush(element)
            self.around.append(element)
        self.silent += element.tag in _SILENT
        self.hiding += _hides_words(element)
        if shape := _shape(element):
            self.shapes.append(shape)
        self.lists.open(element)
        if element.tag == "a":
            self.links.append(element.get("href", ""))
            self.anchors.open(element.get("href", ""))
        if element.tag in SCRIPTS:
            self.scripts.append(len(self.words))
        self.preformatted += element.tag == "pre"
        self.bold += element.tag in _BOLD
        self.write(element.text)

    def close(self, element: html.HtmlElement) -> None:
        if element.tag in _BLOCKS and not self._breaks_heading(element):
            self.flush(element)
            self.around.pop()
        self.silent -= element.tag in _SILENT
        self.hiding -= _hides_words(element)
        if _shape(element):
            self.shapes.pop()
        self.lists.close(element)
        if element.tag == "a":
            self.links.pop()
            self.anchors.close()
        if element.tag in SCRIPTS:
            start = self.scripts.pop()
            self.words[start:] = [script("".join(self.words[start:]), element.tag)]
        self.preformatted -= element.tag == "pre"
        self.bold -= element.tag in _BOLD

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

    def _breaks_heading(self, element: html.HtmlElement) -> bool:
        """A line break within a heading parts no blocks."""
        return element.tag == "br" and bool(self.shapes) and self.shapes[-1] in (Shape.HEADLINE, Shape.HEADING)

    def write(self, text: str | None) -> None:
        if not text or self.silent:
            return
        if self.hiding:
            self.hidden.append(text)
            return
        self.words.append(text)
        self.bare.append(text)
        self.anchors.write(text)
        self.plain = self.plain or (not self.bold and not text.isspace())
        if self.links and text.strip():
            self.linked += len("".join(text.split()))
            self.href = self.href or self.links[-1]

    def flush(self, next_element: html.HtmlElement) -> None:
        words, bare = "".join(self.words), "".join(self.bare)
        for text in filter(None, map(shown, preformatted.lines(words) if self.preformatted else (words,))):
            self._lay(text, shown(bare) if bare != words else "")
            self.linked, self.href = 0, ""
        if hidden := shown("".join(self.hidden)):
            self.laid.append(Laid(Block((hidden,), self.line, Shape.OUTSIDE), Shape.OUTSIDE, self.around_now, 0, ""))
        self.words.clear()
        self.bare.clear()
        self.hidden.clear()
        self.scripts = [0] * len(self.scripts)
        self.anchors.taken()
        self.linked, self.href, self.plain = 0, "", False
        self.line = next_element.sourceline or self.line

    @property
    def around_now(self) -> html.HtmlElement:
        """The innermost element that makes blocks."""
        return self.around[-1] if self.around else self.root

    def _lay(self, text: str, bare: str) -> None:
        inner = next((shape for shape in _STRONGER if shape in self.shapes), Shape.PARAGRAPH)
        number, level = self.lists.seat(text)
        shape = Shape.OUTSIDE if Shape.OUTSIDE in self.shapes else inner
        links = () if shape is Shape.OUTSIDE else self.anchors.taken()
        block = Block((text,), self.line, shape, level=level if shape is Shape.ITEM else 0, links=links)
        inside = self.around_now
        number = number if inner is Shape.ITEM else ""
        self.laid.append(Laid(block, inner, inside, self.linked, self.href, number, bare, not self.plain))


def _hides_words(element: html.HtmlElement) -> bool:
    """Words within a line that the page does not show: a letter's preheader."""
    is_unseen = element.get("hidden") is not None or bool(_HIDDEN_STYLE.search(element.get("style", "")))
    return is_unseen and element.tag not in _BLOCKS


def _shape(element: html.HtmlElement) -> Shape | None:
    if is_outside(element):
        return Shape.OUTSIDE
    shape = _SHAPES.get(element.tag)
    if shape is Shape.CAPTION:
        return Shape.PARAGRAPH if _is_below_table(element) else shape
    return Shape.CAPTION if _is_called_caption(element) else shape


def _is_called_caption(element: html.HtmlElement) -> bool:
    """Its class says so, and it holds no list and no heading, as boxes do that have a picture."""
    if element.tag not in ("p", "div") or not _CAPTION.search(element.get("class", "")):
        return False
    return all(part.tag not in _OF_BOXES for part in element.iterdescendants())


def _is_below_table(caption: html.HtmlElement) -> bool:
    """What a figure says below its table is no picture's."""
    around = caption.getparent()
    return around is not None and around.find(".//table") is not None and around.find(".//img") is None
