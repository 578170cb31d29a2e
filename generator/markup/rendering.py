"""What a page shows: Markdown in, its HTML elements and its words out, under the very extensions of mkdocs.yml."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser

from markdown import Markdown

from generator.markup.characters import folded

EXTENSIONS = ("toc", "tables", "fenced_code", "md_in_html")
"""Every Markdown extension a page is rendered with; mkdocs.yml switches on these and no others."""

Element = tuple[str, tuple[tuple[str, str | None], ...]]
Shown = tuple[tuple[Element, ...], str]


class _Reader(HTMLParser):
    """Collects the elements and the words of rendered Markdown."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        self.elements.append(("!", (("comment", data),)))

    def handle_decl(self, decl: str) -> None:
        self.elements.append(("!", (("declaration", decl),)))

    def handle_pi(self, data: str) -> None:
        self.elements.append(("?", (("instruction", data),)))


def shown(markdown: str) -> Shown:
    """What a page with EXTENSIONS shows of this Markdown: its elements with their attributes, and its words, folded."""
    converter = _converter()
    converter.reset()
    reader = _Reader()
    try:
        reader.feed(converter.convert(markdown))
        reader.close()
    except (AssertionError, RecursionError):
        # `<![` and the like, or nested without end: not read, so nothing that holds it compares as plain text.
        reader.elements.append(("!", (("malformed", None),)))
    return tuple(reader.elements), folded("".join(reader.words))


@cache
def _converter() -> Markdown:
    return Markdown(extensions=list(EXTENSIONS))
