"""A saved web page -> a document of its blocks, and what the page states of itself.

Every block with text is handed on: what is not the article's is marked Shape.OUTSIDE. Which part is the article is
trafilatura's judgement (the best single extractor measured); nothing is taken from its output but that judgement, so
every word comes from the page itself.
"""

from __future__ import annotations

import logging
import re
from dataclasses import replace

import trafilatura

from generator.intake import page_metadata
from generator.intake.formats import Incoming
from generator.intake.markup_tree import laid_out, tree
from generator.intake.received import SetAside
from generator.model import Block, RawDocument, Shape

_NOT_WORDS = re.compile(r"\W+")


def document(incoming: Incoming) -> RawDocument:
    """The page as a document. Raises SetAside for a page without text or nested too deep."""
    root = tree(incoming.text, incoming.shown_as)
    stated = page_metadata.stated(root)
    blocks = tuple(laid.block for laid in laid_out(root))
    if not blocks:
        remedy = "save the page again once it has loaded, or paste its text"
        raise SetAside(incoming.shown_as, "the page holds no text", remedy)
    blocks = _judged(blocks, _article_words(incoming.text))
    return RawDocument(incoming.name, "text/html", blocks, len(blocks), incoming.digest, stated)


def _article_words(text: str) -> str:
    # trafilatura logs every page that it finds thin; our own Problems say what a person needs to know.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    extracted = trafilatura.extract(text, include_comments=False, include_tables=True, favor_recall=True)
    return _squashed(extracted or "")


def _judged(blocks: tuple[Block, ...], article: str) -> tuple[Block, ...]:
    if not article:
        return blocks
    return tuple(block if _belongs(block, article) else replace(block, shape=Shape.OUTSIDE) for block in blocks)


def _belongs(block: Block, article: str) -> bool:
    if block.shape in (Shape.HEADLINE, Shape.CAPTION):
        return True
    return block.shape is not Shape.OUTSIDE and f" {_squashed(block.lines[0])} " in f" {article} "


def _squashed(text: str) -> str:
    return _NOT_WORDS.sub(" ", text).strip().casefold()
