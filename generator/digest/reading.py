"""Reading a PDF as a screen reader does: a finished digest in, its words in the order of its tags out.

What the pages mark as furniture (running heads, page numbers, rules) is no part of it. The streams are read in the form
in which Typst writes them, two-byte glyphs in `[(…)]TJ` or `(…)Tj`, whose font says which letters they are: a text in
any other form is not found, and then it is missing where it was expected.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pikepdf

from generator.digest.pdf_objects import at

_Id = tuple[int, int]
"""A PDF object's number and generation."""

_NO_PAGE = (0, 0)

_SAID = re.compile(
    rb"""
    /(?: MCID\ (?P<mark>\d+) [^>]* >> \s* BDC  # begins a piece of the page: /Span<</MCID 3>>BDC
       | ActualText (?P<instead> \( .*? \) | <[0-9A-F]*> ) >> \s* BDC  # what the glyphs up to EMC stand for
       | (?P<furniture> Artifact ) [^>]* >> \s* BDC  # begins no piece: /Artifact<</Type/Layout>>BDC
       | (?P<font>\w+) \ [\d.]+ \ Tf  # /f2 23 Tf
     )
    | B[DM]C (?P<more>)  # changes nothing: /ReversedChars BMC
    | EMC (?P<end>)
    | Tm \[? (?P<glyphs> .*? ) \]? T[Jj]  # Tm[(\000\035)45.5(\000\020)<003D00EC>]TJ, Tm(\000\035)Tj
    """,
    re.VERBOSE | re.DOTALL,
)
"""Each branch begins with a letter of its own: what begins with none of them is passed over at once."""

_KERNING = re.compile(rb"\)[-\d.]*\(")
_BETWEEN = re.compile(rb"(?:^|[)>])[-\d.]*(?:(?=[(<])|$)")
r"""What stands around the strings of a text: `286<0086>`, `(\000\035)45.5(\000\020)`. A bracket within one stands
between two like `\000`, as no subset has 8,192 glyphs."""

_LETTERS = re.compile(rb"<([0-9A-F]{4})> ?<((?:[0-9A-F]{4})+)>")
"""A line of a font's ToUnicode: `<0011> <00660066>`, glyph 17 is "ff"."""


@dataclass(frozen=True, slots=True)
class Link:
    """Some words that lead somewhere. `closes_entry`: they are the last ones of an entry of the contents."""

    words: str
    goal: pikepdf.Object
    """Its annotation."""
    closes_entry: bool = False


@dataclass(slots=True)
class Read:
    """What is read out: the words in order, and the links among them."""

    words: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)


def read(document: pikepdf.Pdf) -> Read:
    """All that the tags lead to, in their order; nothing where there are no tags."""
    told = Read()
    root = at(document.Root, "/StructTreeRoot", "/K")
    if root is not None:
        _Reader(_pages(document), told).element(root, None)
    return told


@dataclass(frozen=True, slots=True)
class _Reader:
    pages: Mapping[_Id, Mapping[int, str]]
    told: Read

    def element(self, element: pikepdf.Object | int, page: _Id | None) -> None:
        """Reads out one element of the tree of tags, a piece of `page` or a list of such."""
        if isinstance(element, int):
            self.told.words.append(self.pages.get(page or _NO_PAGE, {}).get(element, ""))
        elif isinstance(element, pikepdf.Array):
            for member in element:
                self.element(member, page)
        elif isinstance(element, pikepdf.Dictionary):
            shown = element.get("/Pg")
            self._tagged(element, page if shown is None else shown.objgen)

    def _tagged(self, element: pikepdf.Dictionary, page: _Id | None) -> None:
        tag, members = element.get("/S"), element.get("/K")
        if tag is None and "/MCID" in element:
            self.element(int(element["/MCID"]), page)
        before, links = len(self.told.words), len(self.told.links)
        if members is not None:
            self.element(members, page)
        if tag == "/Link":
            self._link(members, before)
        elif tag == "/TOCI" and len(self.told.links) > links:
            last = self.told.links.pop()
            self.told.links.append(Link(last.words, last.goal, closes_entry=True))

    def _link(self, members: pikepdf.Object | None, before: int) -> None:
        goals = [at(member, "/Obj") for member in members] if isinstance(members, pikepdf.Array) else []
        words = "".join(self.told.words[before:])
        self.told.links.extend(Link(words, goal) for goal in goals if goal is not None)


def _pages(document: pikepdf.Pdf) -> dict[_Id, dict[int, str]]:
    """By page what each of its numbered pieces says."""
    fonts: dict[_Id, dict[int, str]] = {}
    pages: dict[_Id, dict[int, str]] = {}
    for page in document.pages:
        here: dict[bytes, dict[int, str]] = {}
        named = at(page.obj, "/Resources", "/Font")
        for name, font in named.as_dict().items() if isinstance(named, pikepdf.Dictionary) else ():
            if font.objgen not in fonts:
                fonts[font.objgen] = _letters_of(font)
            here[name.removeprefix("/").encode()] = fonts[font.objgen]
        pages[page.obj.objgen] = _pieces(page.Contents.read_bytes(), here)
    return pages


def _pieces(stream: bytes, fonts: Mapping[bytes, dict[int, str]]) -> dict[int, str]:
    said: dict[int, str] = {}
    letters: Mapping[int, str] = {}
    mark, is_replaced = None, False
    around: list[tuple[int | None, bool]] = []
    for found in _SAID.finditer(stream):
        kind = found.lastgroup
        if kind == "glyphs":
            if mark is not None and not is_replaced:
                said[mark] = said.get(mark, "") + _glyphs(found["glyphs"]).translate(letters)
        elif kind == "font":
            letters = fonts.get(found["font"], {})
        elif kind == "end":
            mark, is_replaced = around.pop() if around else (None, False)
        else:
            around.append((mark, is_replaced))
            if kind == "mark":
                mark = int(found["mark"])
            elif kind == "furniture":
                mark = None
            elif kind == "instead":
                is_replaced = True
                if mark is not None:
                    said[mark] = said.get(mark, "") + _text(found["instead"])
    return said


def _glyphs(shown: bytes) -> str:
    r"""The numbers of the glyphs that a text shows, as characters: `(\000\035)45.5(\000\()<001D>` is 29, 40 and 29."""
    joined = _KERNING.sub(b"", shown)
    strings = [joined[:-1]] if _is_one_string(joined) else filter(None, _BETWEEN.split(joined))
    return b"".join(map(_bytes, strings)).decode("utf-16-be", "replace")


def _is_one_string(joined: bytes) -> bool:
    return joined.startswith(b"(") and joined.endswith(b")") and b"<" not in joined


def _text(string: bytes) -> str:
    """The words of a text string: UTF-16 with its mark in front, else Latin letters."""
    written = _bytes(string[:-1])
    return written.decode("utf-16" if written.startswith(b"\xfe\xff") else "latin-1", "replace")


def _bytes(string: bytes) -> bytes:
    """What a string holds that begins with its bracket, the closing one left out."""
    if string.startswith(b"<"):
        return bytes.fromhex(string[1:].decode("ascii"))
    octal = string[1:].replace(rb"\\", rb"\134")
    if rb"\(" in octal or rb"\)" in octal:
        octal = octal.replace(rb"\(", rb"\050").replace(rb"\)", rb"\051")
    return octal.decode("unicode_escape").encode("latin-1")


def _letters_of(font: pikepdf.Object) -> dict[int, str]:
    table = at(font, "/ToUnicode")
    return dict(_lines(table.read_bytes())) if isinstance(table, pikepdf.Stream) else {}


def _lines(table: bytes) -> Iterator[tuple[int, str]]:
    for glyph, letters in _LETTERS.findall(table):
        yield int(glyph, 16), bytes.fromhex(letters.decode("ascii")).decode("utf-16-be", "replace")
