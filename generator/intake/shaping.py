"""A page's blocks -> the same, shaped by what the page marks without elements of its own: its deck, bold headings.

A deck is called one by its class, or says word for word what the page's own data gives as its description, apart from
the text. A bold line over plain text heads it: a question of an interview, "Next steps".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from lxml import html

from generator.intake.article_part import holder
from generator.intake.markup_tree import Laid
from generator.intake.people import printed
from generator.intake.saved_page import SavedPage, texts
from generator.model import Shape

MAX_DECK = 60
"""Words."""

LEAST_DECK, LEAST_OUTSIDE = 3, 5
"""Words of a deck, and of one that stands outside the part of the page that was found to be the article's."""

MAX_BOLD = 30
"""Words of a bold line that heads what stands below: an interviewer's questions are long."""

_DECK = re.compile(
    r"""(?:^|[\s_-]|\bMso)(?: standfirst | deck | dek | sub-?(?:title|headline) | strap-?line | chapeau | entradilla
      | sottotitolo | alternativeheadline )(?:__?\w+)?(?:$|[\s_-])""",
    re.IGNORECASE | re.VERBOSE,
)
"""class="article__standfirst", itemprop="alternativeHeadline"."""

_STATEMENT = re.compile(r"[.,;:!…؟。][\"'”’»)\]]*$")
"""How text ends, and no heading; a question may be either."""

_WORD = re.compile(r"\w+")

_TEXT = (Shape.PARAGRAPH, Shape.ITEM, Shape.QUOTE)


def shaped(page: SavedPage) -> tuple[Laid, ...]:
    """The page's blocks with its deck and its bold headings shaped as such."""
    laid = list(page.laid)
    if (at := _deck(page)) is not None:
        laid[at] = _as(laid[at], Shape.DECK)
    own = [at for at, piece in enumerate(laid) if piece.block.shape is not Shape.OUTSIDE]
    for at, below in pairwise(own):
        if at > _headline_at(page) and _heads(laid[at], laid[below]):
            laid[at] = _as(laid[at], Shape.HEADING)
    return tuple(laid)


def _as(piece: Laid, shape: Shape) -> Laid:
    return replace(piece, block=replace(piece.block, shape=shape))


def _headline_at(page: SavedPage) -> int:
    return -1 if page.headline_at is None else page.headline_at


# --- the deck --------------------------------------------------------------------------------------------------------


def _deck(page: SavedPage) -> int | None:
    """The place of the deck between headline and text."""
    if page.headline_at is None:
        return None
    described = _descriptions(page)
    for at in range(page.headline_at + 1, min(page.text_start + 1, len(page.laid))):
        piece = page.laid[at]
        if piece.block.shape in (Shape.PARAGRAPH, Shape.HEADING, Shape.OUTSIDE) and _is_deck(piece, described):
            return at if _is_apart(page.laid, at) else None
    return None


def _is_deck(piece: Laid, described: frozenset[str]) -> bool:
    text = piece.block.lines[0]
    least = LEAST_OUTSIDE if piece.block.shape is Shape.OUTSIDE else LEAST_DECK
    if not least <= len(text.split()) <= MAX_DECK or printed(text):
        return False
    return is_called_deck(piece.element) or _folded(text) in described


def is_called_deck(element: html.HtmlElement) -> bool:
    """By its own class, or by that of the element that holds nothing else."""
    around = element.getparent()
    both = [element] if around is None or len(around) > 1 else [element, around]
    return any(_DECK.search(f"{each.get('class') or ''} {each.get('itemprop') or ''}") for each in both)


def _is_apart(laid: Sequence[Laid], at: int) -> bool:
    """It is called a deck, or stands in another element than the text, or above something that is no text."""
    if is_called_deck(laid[at].element) or laid[at].inner is Shape.HEADING:
        return True
    below = next((piece for piece in laid[at + 1 :] if piece.block.shape is not Shape.OUTSIDE), None)
    is_next = below is not None and laid[at + 1] is below and below.inner in _TEXT
    return not is_next and (below is None or laid[at].element.get("class") != below.element.get("class"))


def _descriptions(page: SavedPage) -> frozenset[str]:
    """What the page's own data gives as its article's description."""
    said = [page.metas.get(key, "") for key in ("description", "og:description", "twitter:description")]
    for node in page.articles:
        said += (*texts(node.get("description")), *texts(node.get("alternativeHeadline")))
    return frozenset(folded for each in said if (folded := _folded(each)))


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


# --- bold headings ---------------------------------------------------------------------------------------------------


def _heads(piece: Laid, below: Laid) -> bool:
    """A bold line that makes no statement, right over text that is not bold, in one element."""
    text = piece.block.lines[0]
    is_line = piece.is_bold and piece.block.shape is Shape.PARAGRAPH and not piece.linked
    if not is_line or below.is_bold or below.block.shape not in _TEXT:
        return False
    is_short = len(text.split()) <= MAX_BOLD and not _STATEMENT.search(text) and any(map(str.isalpha, text))
    return is_short and holder(piece.element) is holder(below.element)
