"""Words -> Markdown that shows exactly those words; Markdown -> words, and where in it a link may stand.

Everything that puts text from outside on a page goes through here.
"""

from generator.markup.characters import folded, printable
from generator.markup.rendering import EXTENSIONS, shown
from generator.markup.spans import free_spans
from generator.markup.writing import (
    PREFIX,
    Linked,
    Piece,
    RefusedError,
    again,
    paragraph,
    plain,
    recognised,
    with_links,
)

__all__ = [
    "EXTENSIONS",
    "PREFIX",
    "Linked",
    "Piece",
    "RefusedError",
    "again",
    "folded",
    "free_spans",
    "paragraph",
    "plain",
    "printable",
    "recognised",
    "shown",
    "with_links",
]
