"""An article's paragraphs and its mentions -> Markdown with links and paragraph marks.

Which mentions are links is decided in linking.py; a table's cells have none, so that it can be read along its rows.
Beside a link stands what a reader is shown of the topic on it. Every paragraph that is text, and every table, ends in a
mark with its own address (#p1, #p2, …), so that it can be cited. What a person wrote as Markdown stays theirs to the
letter but for the links.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from generator.languages import direction
from generator.markup import Linked, Piece, RefusedError, again, free_spans, paragraph, seats, with_links
from generator.model import Article, Mention, Paragraph, Role
from generator.weave.preformatted import preformatted_html
from generator.weave.previews import Preview
from generator.weave.tables import table_html
from generator.weave.templates import template

LinkTo = Callable[[str], str]
"""A topic's slug -> the link to its dossier."""

PreviewOf = Callable[[str], Preview | None]
"""A topic's slug -> its preview, if it has one."""

_BLOCK_START = re.compile(r"\s{4}|\t|[#>|<]|[-*+]\s|\d+[.)]\s|```|~~~|\[[^\]]+\]:|!\[")


def without_preview(topic: str) -> None:
    """No topic has a preview."""


@dataclass(frozen=True, slots=True)
class Ways:
    """Where a link to a topic leads, what a reader is shown on it, and the site's language, in which that is said."""

    link_to: LinkTo
    preview_of: PreviewOf = without_preview
    language: str = "en"


def prose(article: Article, mentions: Sequence[Mention], ways: Ways) -> str:
    """The article's body as Markdown blocks, one blank line between them but for the items of one list.

    Each of the mentions becomes a link; no two of one topic stand in the same paragraph.
    """
    linked = _by_paragraph(mentions)
    blocks: list[str] = []
    headings: Counter[str] = Counter()
    number = 0
    for at, (part, seat) in enumerate(zip(article.paragraphs, seats(article.paragraphs), strict=True)):
        number += part.role is not Role.SUBHEADING
        block = _set(part, linked.get(at, ()), number, ways)
        if part.role is Role.SUBHEADING:
            headings[block] += 1
            block = again(block, headings[block])
        blocks.append(seat.before + seat.indent + block)
    return "".join(blocks).lstrip("\n")


def _set(part: Paragraph, mentions: Sequence[Mention], number: int, ways: Ways) -> str:
    """One paragraph with its links, their cards and its mark."""
    if part.role is Role.TABLE:
        return table_html(part, number, paragraph_mark(ways.language).format(number=number), ways.language)
    if part.role is Role.PREFORMATTED:
        return preformatted_html(part, number, paragraph_mark(ways.language).format(number=number), ways.language)
    block = _block(part, mentions, ways.link_to)
    if part.role is not Role.MARKDOWN:
        block = _with_previews(block, mentions, ways)
    return block if part.role is Role.SUBHEADING else _marked(block, part, number, ways.language)


def _by_paragraph(mentions: Sequence[Mention]) -> dict[int, tuple[Mention, ...]]:
    found: dict[int, tuple[Mention, ...]] = {}
    for mention in mentions:
        found[mention.paragraph] = (*found.get(mention.paragraph, ()), mention)
    return found


def _block(part: Paragraph, mentions: Sequence[Mention], link_to: LinkTo) -> str:
    if part.role is Role.MARKDOWN:
        return _linked_markdown(part.markdown, mentions, link_to)
    try:
        return with_links(list(_pieces(part.text, mentions, link_to)), part.role)
    except RefusedError:
        # The words alone were accepted when the page was written: without the link nothing is lost.
        return paragraph(part.text, part.role)


def _pieces(text: str, mentions: Sequence[Mention], link_to: LinkTo) -> Iterator[Piece]:
    at = 0
    for mention in mentions:
        if mention.start > at:
            yield text[at : mention.start]
        yield Linked(text[mention.start : mention.end], link_to(mention.topic))
        at = mention.end
    if at < len(text):
        yield text[at:]


def _linked_markdown(markdown: str, mentions: Sequence[Mention], link_to: LinkTo) -> str:
    """A person's Markdown with a link round the first free stand of each mention's words, but where they linked it."""
    for mention in mentions:
        if f"]({link_to(mention.topic)})" in markdown:
            continue
        words = re.compile(rf"(?<!\w){re.escape(mention.text)}(?!\w)")
        for start, end in free_spans(markdown):
            if found := words.search(markdown, start, end):
                link = f"[{found[0]}]({link_to(mention.topic)})"
                markdown = markdown[: found.start()] + link + markdown[found.end() :]
                break
    return markdown


def _with_previews(block: str, mentions: Sequence[Mention], ways: Ways) -> str:
    for mention in mentions:
        card = ways.preview_of(mention.topic)
        link = re.compile(rf"\[(?:\\.|[^\[\]\\])*\]\({re.escape(ways.link_to(mention.topic))}\)")
        found = link.search(block)
        if card and found:
            block = f"{block[: found.start()]}{_card(found[0], card, ways.language)}{block[found.end() :]}"
    return block


def _card(link: str, shown: Preview, language: str) -> str:
    """The link with its card: words that no page can carry leave the link without one."""
    frame = _frame(shown, language)
    return link.join(frame) if frame else link


@lru_cache(maxsize=2**12)
def _frame(shown: Preview, language: str) -> tuple[str, str] | None:
    """What stands before a link and behind it: the same on all pages, and rendered once."""
    try:
        others = tuple(map(paragraph, shown.others))
        parts = {"name": paragraph(shown.name), "others": others, "facts": paragraph(shown.facts)}
    except RefusedError:
        return None
    own = {"language": language, "direction": direction(language)}
    before, _, behind = template("preview.html.jinja", language).render(link=_LINK, **parts, **own).partition(_LINK)
    return before, behind


_LINK = "\0"
"""Stands for the link while its frame is made: no text that a page can carry has it."""


def _marked(block: str, part: Paragraph, number: int, language: str) -> str:
    if part.role is Role.MARKDOWN and _BLOCK_START.match(block):
        return block
    return f"{block} {paragraph_mark(language).format(number=number)}"


@cache
def paragraph_mark(language: str) -> str:
    """The mark that ends any paragraph, with its {number} to fill in: a page has many."""
    return template("mark.html.jinja", language).render(number="{number}")
