"""A saved web page -> a document of its blocks, and what the page states of itself.

Every block with text is handed on: what is not the article's is marked Shape.OUTSIDE. Every word comes from the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.intake import exported_notes, withheld
from generator.intake.article_part import article_part
from generator.intake.broken_lines import rejoined
from generator.intake.entries import document_of_entries
from generator.intake.formats import Incoming
from generator.intake.front_pages import entries, is_of_links, is_of_teasers, is_one_article, side_by_side
from generator.intake.markup_tree import Laid, laid_out, tree
from generator.intake.newsletters import newsletter
from generator.intake.page_metadata import stated
from generator.intake.pasted_mail import PASTED, as_pasted, is_printed_mail
from generator.intake.received import SetAside
from generator.intake.saved_from import COPY, is_note, saved_from
from generator.intake.saved_page import SavedPage
from generator.intake.shaping import shaped
from generator.model import Block, RawDocument, Shape, Stated


def document(incoming: Incoming) -> RawDocument:
    """The page as a document. Raises SetAside for a page without text, of teasers alone or nested too deep."""
    root = tree(incoming.text, incoming.shown_as)
    note = exported_notes.taken_out(root)
    laid = rejoined(laid_out(root))
    if not laid:
        remedy = "save the page again once it has loaded, or paste its text"
        raise SetAside(incoming.shown_as, "the page holds no text", remedy)
    origin = saved_from(root, incoming.text)
    whole = SavedPage(root, laid)
    withheld.insist_on_article(whole, incoming.shown_as)
    if not is_one_article(whole):
        if is_printed_mail([piece.block.lines[0] for piece in laid[:TOP]]):
            return as_pasted(newsletter(incoming, incoming.text, "", PASTED))
        if found := side_by_side(laid):
            told = _from(origin, stated(whole))
            return document_of_entries(incoming, entries(whole, found, told), told)
        if is_of_teasers(laid) or is_of_links(laid):
            what = "a page of teasers, no article" if is_of_teasers(laid) else "a page of links, no article"
            raise SetAside(incoming.shown_as, what, "open the articles themselves and save those")
    page = SavedPage(root, article_part(laid, incoming.text))
    told = note.over(_from(origin, stated(page)))
    page = SavedPage(root, shaped(page))
    from_data = withheld.kept_in_data(page, incoming.shown_as)
    broken_off = () if from_data else withheld.beginning(page, incoming.shown_as)
    notes = (*broken_off, *withheld.from_data(from_data, incoming.shown_as))
    blocks = (*note.blocks, *_with_rest(tuple(_with_one_headline(page, told.headline)), from_data))
    return RawDocument(incoming.name, "text/html", blocks, len(blocks), incoming.digest, told, notes=notes)


def _from(origin: tuple[str, str], told: Stated) -> Stated:
    """What the page states, and where and when it was saved; its own word of its address counts before that."""
    url, day = origin
    source = replace(told.source, url=told.source.url or url, retrieved=told.source.retrieved or day)
    return replace(told, source=source)


TOP = 40
"""Blocks among which a mail that was saved as a page has its header."""


def _with_rest(blocks: Sequence[Block], rest: Sequence[Block]) -> Iterator[Block]:
    """The blocks, and behind the last of the article those of its text that the page does not show."""
    last = max((at for at, block in enumerate(blocks) if block.shape is not Shape.OUTSIDE), default=-1)
    for at, block in enumerate(blocks):
        yield block
        if at == last:
            yield from (replace(one, first_line=block.first_line) for one in rest)


def _with_one_headline(page: SavedPage, headline: str) -> Iterator[Block]:
    """The blocks; of several first-level headings only the headline stays one: the site's name is furniture.

    Where none is, the line over the text that says the headline is it, whatever its markup.
    """
    printed = _printed_otherwise(page, headline)
    own = [at for at, laid in enumerate(page.laid) if laid.block.shape is not Shape.OUTSIDE]
    for at, laid in enumerate(page.laid):
        *pictures, block = laid.blocks
        yield from pictures if own and own[0] < at <= own[-1] + 1 else ()
        if at == printed:
            block = replace(block, shape=Shape.HEADLINE)
        elif is_note(block.lines[0]):
            block = replace(block, shape=Shape.OUTSIDE, links=(), why=COPY)
        if headline and block.shape is Shape.HEADLINE and headline not in (block.lines[0], laid.bare):
            block = replace(block, shape=Shape.OUTSIDE if at < page.text_start else Shape.HEADING)
        yield block


def _printed_otherwise(page: SavedPage, headline: str) -> int | None:
    """Where the headline stands in a block that is marked as none; None where one is marked, or it stands nowhere."""
    over = page.laid[: page.text_start]
    if not headline or any(headline in (laid.block.lines[0], laid.bare) for laid in over if _is_headline(laid)):
        return None
    return next((at for at, laid in enumerate(over) if laid.block.lines[0] == headline), None)


def _is_headline(laid: Laid) -> bool:
    """Its markup says that it is one."""
    return laid.block.shape is Shape.HEADLINE
