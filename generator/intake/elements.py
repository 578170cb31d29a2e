"""What the elements of a page say of their words: which make blocks, of which shape, what is none of the text.

An element in, the answer out; nothing here looks at more than the element and what is right around it.
"""

from __future__ import annotations

import re
from itertools import islice

from lxml import html

from generator.model import Shape

SILENT = frozenset(
    "script style noscript template svg head iframe object canvas annotation annotation-xml datalist textarea".split()
)
"""Elements whose text nobody sees; of a formula the notes on how it was written, not the formula."""

_OUTSIDE = frozenset("nav footer aside form button menu dialog select amp-sidebar".split())
BLOCKS = frozenset(
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
STRONGER = (
    Shape.CAPTION,
    Shape.QUOTE,
    Shape.HEADLINE,
    Shape.HEADING,
    Shape.ITEM,
    Shape.PARAGRAPH,
)
"""Of several shapes around one text, the first here counts: a <p> inside a <figcaption> is a caption."""

BOLD = frozenset(("b", "strong", "dt"))

_STRUCK = frozenset(("del", "s", "strike"))
MOST_STRUCK = 300
"""Characters that are struck out; where more are, an element was left open."""

_OF_BOXES = frozenset("ul ol li h1 h2 h3 h4 h5 h6 div section article figure".split())
_CAPTION = re.compile(r"(?:^|[\s_-])caption(?:[_-]?text)?(?=\s|$)", re.IGNORECASE)
"""class="amp-caption", class="wp-caption-text": an element that holds a caption and nothing else."""

MOST_PARTS = 5
"""Children of a figure, and of each of these, that are looked at."""

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

_MARKS = {
    "": "“”‘’", "de": "„“‚‘", "cs": "„“‚‘", "da": "„“‚‘", "pl": "„”«»", "sv": "””’’", "fi": "””’’",
    "fr": "«»‹›", "es": "«»“”", "it": "«»“”", "ru": "«»„“", "uk": "«»„“", "no": "«»‘’", "nb": "«»‘’",
}  # fmt: skip
"""What browsers put around a <q>, and around one within another, by the page's language."""


def is_outside(element: html.HtmlElement) -> bool:
    """The element is furniture by its kind, or says of itself that it is not to be seen."""
    return (
        (element.tag in _OUTSIDE and not _is_attribution(element))
        or _stands_in(element)
        or element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN_STYLE.search(element.get("style", "")))
    )


def _is_attribution(element: html.HtmlElement) -> bool:
    """A quotation's foot says whose words it has."""
    around = islice(element.iterancestors(), 2)
    return element.tag == "footer" and any(each.tag == "blockquote" for each in around)


def _stands_in(element: html.HtmlElement) -> bool:
    """What AMP shows as long as the thing itself is not there: "Loading map"."""
    is_marked = element.get("placeholder") is not None or element.get("fallback") is not None
    around = element.getparent() if is_marked else None
    return around is not None and str(around.tag).startswith("amp-")


def hides_words(element: html.HtmlElement) -> bool:
    """Words within a line that the page does not show: a letter's preheader. Of a formula a picture shows them."""
    is_unseen = element.get("hidden") is not None or bool(_HIDDEN_STYLE.search(element.get("style", "")))
    return is_unseen and element.tag not in BLOCKS and element.find("math") is None


def strikes_out(element: html.HtmlElement) -> bool:
    """Some words within a line that the page shows as struck out."""
    if element.tag not in _STRUCK:
        return False
    parts = islice(element.iter("*"), MOST_PARTS + 1)
    return len(element.text_content()) <= MOST_STRUCK and not any(part.tag in BLOCKS for part in parts)


_LISTED = "MsoListParagraph"
"""What Word calls an item of a list: class="MsoListParagraphCxSpFirst"."""


_BULLET = re.compile(r"^[·•o§▪–-]\s+")


def unbulleted(text: str, element: html.HtmlElement) -> str:
    """The words of a block; of an item by Word without its bullet, which is a letter of a sign font."""
    is_listed = element.tag == "p" and element.get("class", "").startswith(_LISTED)
    return _BULLET.sub("", text) if is_listed else text


def is_title(element: html.HtmlElement) -> bool:
    """A word processor's style says that it is the document's title: Word's, Google Docs'."""
    if element.tag != "p":
        return False
    names = element.get("class", "").split()
    return "MsoTitle" in names or ("title" in names and element.get("id", "").startswith("h."))


def shape(element: html.HtmlElement) -> Shape | None:
    """What its markup says of the words in it; None for nothing."""
    if is_outside(element):
        return Shape.OUTSIDE
    if is_title(element):
        return Shape.HEADLINE
    if element.tag == "p" and element.get("class", "").startswith(_LISTED):
        return Shape.ITEM
    own = _SHAPES.get(element.tag)
    if own is Shape.CAPTION:
        return Shape.PARAGRAPH if _is_below_table(element) else own
    return Shape.CAPTION if _is_called_caption(element) else own


def _is_called_caption(element: html.HtmlElement) -> bool:
    """Its class says so, and it holds no list and no heading, as boxes do that have a picture."""
    if element.tag not in ("p", "div") or not _CAPTION.search(element.get("class", "")):
        return False
    return all(part.tag not in _OF_BOXES for part in element.iterdescendants())


def _is_below_table(caption: html.HtmlElement) -> bool:
    """What a figure says below its table is no picture's."""
    around = caption.getparent()
    near = () if around is None else (*islice(around, MOST_PARTS),)
    tags = {part.tag for child in near for part in (child, *islice(child, MOST_PARTS))}
    return "table" in tags and "img" not in tags


def quotation_marks(root: html.HtmlElement, within: int) -> tuple[str, str]:
    """What opens and closes a <q> that stands within so many others."""
    language = (root.get("lang") or "").partition("-")[0].strip().lower()
    marks = _MARKS.get(language, _MARKS[""])
    return (marks[0], marks[1]) if within % 2 == 0 else (marks[2], marks[3])


_OF_FORMULAS = {"msup": ("", "sup"), "msub": ("", "sub"), "msubsup": ("", "sub", "sup")}
"""Which parts of an element of a formula are raised or lowered."""


def script_of(element: html.HtmlElement) -> str:
    """ "sup" where its words are raised, "sub" where they are lowered, else empty."""
    if element.tag in ("sup", "sub"):
        return str(element.tag)
    around = element.getparent()
    parts = _OF_FORMULAS.get(around.tag, ()) if around is not None else ()
    before = sum(1 for _ in islice(element.itersiblings(preceding=True), len(parts) - 1)) if parts else 0
    return parts[before] if parts else ""


def fraction_signs(element: html.HtmlElement) -> tuple[str, str]:
    """What stands before and behind a part of a fraction: "1/(n+1)"."""
    around = element.getparent()
    if around is None or around.tag != "mfrac":
        return "", ""
    opened, closed = ("(", ")") if element.tag == "mrow" and len(element) > 1 else ("", "")
    return ("/" if element.getprevious() is not None else "") + opened, closed
