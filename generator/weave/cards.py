"""Articles as they stand in lists: card, outlet, the sentence that names a topic."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from types import SimpleNamespace

from generator.languages import direction
from generator.model import Article, Mention, Site
from generator.tokens import sentences
from generator.weave.addresses import address, article_path, href
from generator.weave.days import appeared
from generator.weave.interface import strings
from generator.weave.views import Card, Piece
from generator.weave.wording import Wording, given, listed, phrased

WORDS_A_MINUTE = 230
"""Silent reading of news prose in English: 238 words a minute (Brysbaert 2019), rounded down."""


@dataclass(frozen=True, slots=True)
class Stand:
    """The page that is being made: links lead away from it."""

    path: str
    site: Site

    @property
    def say(self) -> SimpleNamespace:
        """What the site says by itself."""
        return strings(self.site.language)

    def to(self, path: str) -> str:
        """The link from here to a page."""
        return href(self.path, path, directory_urls=self.site.directory_urls)

    def to_file(self, path: str) -> str:
        """The link from here to a file of the site that is no page."""
        here = address(self.path, directory_urls=self.site.directory_urls)
        return posixpath.relpath("/" + path, posixpath.dirname("/" + here + "x"))


def card(article: Article, stand: Stand, mentions: tuple[Mention, ...] = ()) -> Card:
    """The article in a list; with the first of `mentions` marked in its sentence, where there are any."""
    return Card(
        href=stand.to(article_path(article.slug)),
        headline=article.headline,
        outlet=outlet(article, stand.say),
        day=appeared(article.published, stand.say),
        minutes=minutes(article),
        language=article.language,
        direction=direction(article.language),
        sentence=sentence(article, mentions),
        mentions=len(mentions),
    )


def outlet(article: Article, say: SimpleNamespace) -> Wording:
    """Who published it, with its agencies: "Asharq Al-Awsat, with Reuters"; empty when neither is known."""
    own = given(article.source.outlet)
    wires = listed(map(given, other_agencies(article)), say.lists.last)
    return phrased(say.article.outlet_and_agencies, outlet=own, agencies=wires) if own and wires else own or wires


def other_agencies(article: Article) -> tuple[str, ...]:
    """The agencies it is credited to, but for the outlet itself, which may be one."""
    own = article.source.outlet.casefold()
    return tuple(name for name in article.byline.agencies if name.casefold() != own)


def minutes(article: Article) -> int:
    """Minutes it takes to read, at least one."""
    # Spaces, not words: every list that an article stands in asks anew.
    words = sum(paragraph.text.count(" ") + 1 for paragraph in article.paragraphs)
    return max(1, round(words / WORDS_A_MINUTE))


def sentence(article: Article, mentions: tuple[Mention, ...]) -> tuple[Piece, ...]:
    """The sentence of the first mention, word for word, with every mention in it marked; empty without one."""
    if not mentions:
        return ()
    first = mentions[0]
    text = article.paragraphs[first.paragraph].text
    start, end = next(((a, b) for a, b in sentences(text) if a <= first.start < b), (0, len(text)))
    pieces: list[Piece] = []
    at = start
    for mention in mentions:
        if mention.paragraph == first.paragraph and at <= mention.start and mention.end <= end:
            pieces += [Piece(text[at : mention.start]), Piece(text[mention.start : mention.end], marked=True)]
            at = mention.end
    pieces.append(Piece(text[at:end]))
    return tuple(piece for piece in pieces if piece.text)
