"""A page's headline: what it prints over the text, confirmed by what it calls itself elsewhere.

A page says its headline in up to four places: a first-level heading, og:title, JSON-LD and <title>. The printed one
counts where it is about the same as another; a heading that is not may be the site's name or a chapter's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.intake.elements import is_title
from generator.intake.plain import shown, stated
from generator.intake.saved_page import SavedPage, texts
from generator.model import Shape

_TAIL = re.compile(r"\s+(?:[|•·»]|::|[-–—])\s+")
_WORD = re.compile(r"\w+")

LIKE = 0.4
"""Share of their words that two wordings of one headline have in common."""

MOST_WORDS = 30
"""Words of a headline."""

LEAST_WORDS = 4
"""Words of a headline behind the site's name; fewer may be the site's own: "Opinion", "Bridgestone Tires"."""

MAX_TAIL = 5
"""Words of a section or a site behind a headline: "… | Science and Nature"."""


def headline(page: SavedPage) -> str:
    """The headline, or empty where the page has none."""
    claims = tuple(dict.fromkeys(filter(None, _claims(page))))
    printed = _set(page) or _printed(page, claims)
    if printed:
        return printed
    named = next((_without_site(claim, page, claims) for claim in claims), "")
    return _lone_heading(page, claims, named) or named


def _set(page: SavedPage) -> str:
    """The title of a word processor's document, whose window may be called "Document1"."""
    return next((laid.block.lines[0] for laid in page.laid if is_title(laid.element)), "")


def _lone_heading(page: SavedPage, claims: tuple[str, ...], named: str) -> str:
    """The only heading over the text of a page that has none of the first level and calls itself by its site alone."""
    over = [laid.block for laid in page.laid[: page.text_start]]
    heads = [block.lines[0] for block in over if block.shape in (Shape.HEADLINE, Shape.HEADING)]
    is_site = len(claims) < 2 and len(named.split()) < LEAST_WORDS
    return heads[0] if is_site and len(heads) == 1 and len(heads[0].split()) >= LEAST_WORDS else ""


def witnesses(page: SavedPage, told: str) -> tuple[str, ...]:
    """The places that say this headline, but for case, signs and the site's name."""
    places = tuple(_places(page))
    claims = tuple(dict.fromkeys(claim for _, claim in places if claim))
    found = [(HEADING, block.lines[0]) for block in (laid.block for laid in page.laid) if block.shape is Shape.HEADLINE]
    found += [(place, _without_site(claim, page, claims)) for place, claim in places if claim]
    return tuple(dict.fromkeys(place for place, said in found if told and _folded(said) == _folded(told)))


HEADING = "the heading that the page prints"


def _claims(page: SavedPage) -> Iterable[str]:
    """What the page calls its article, most trusted first."""
    return (claim for _, claim in _places(page))


def _places(page: SavedPage) -> Iterable[tuple[str, str]]:
    """Where the page says what it calls its article, and what it says there."""
    for node in page.articles:
        yield from (("its own data (JSON-LD)", text) for text in texts(node.get("headline")))
    yield "og:title", page.metas.get("og:title", "")
    yield "twitter:title", page.metas.get("twitter:title", "")
    yield "<title>", stated(page.root.findtext(".//head/title") or page.root.findtext(".//title") or "")


def _printed(page: SavedPage, claims: tuple[str, ...]) -> str:
    """The heading that is most like a claim; without any claim the only one before the text."""
    headings = [laid.block.lines[0] for laid in page.laid if laid.block.shape is Shape.HEADLINE]
    headings = [shown(heading) for heading in headings if not _is_site(heading, page, claims)]
    bases = [_without_site(claim, page, claims) for claim in claims]
    scored = [(max((_alike(heading, base) for base in bases), default=0.0), heading) for heading in headings]
    best = max(scored, key=lambda pair: pair[0], default=(0.0, ""))
    if best[0] >= LIKE:
        return best[1]
    return headings[0] if len(headings) == 1 and not claims else ""


def _is_site(heading: str, page: SavedPage, claims: tuple[str, ...]) -> bool:
    """The heading names the site: it says so, or a title is this heading and then another title."""
    name = _folded(heading)
    both = {f"{name} {_folded(claim)}" for claim in claims}
    return name in _site_names(page) or any(_folded(claim) in both for claim in claims)


def _without_site(claim: str, page: SavedPage, claims: tuple[str, ...]) -> str:
    """A title without the site's name behind it, or before it."""
    parts = _TAIL.split(claim)
    if len(parts) < 2:
        return _without_prefix(claim, page)
    separators = _TAIL.findall(claim)
    others = {_folded(other) for other in (*claims, *_over_the_text(page)) if other != claim}
    named = _site_names(page)
    leading = [claim[: end.start()] for end in _TAIL.finditer(claim)]
    trailing = claim[next(_TAIL.finditer(claim)).end() :]
    if _folded(trailing) in others and len(trailing.split()) >= max(LEAST_WORDS, len(parts[0].split()) + 1):
        return trailing
    said = [base for base in leading if _folded(base) in others]
    if said:
        return said[-1]
    for base, *behind in ((base, *parts[at:]) for at, base in enumerate(leading, start=1)):
        if any(_folded(part) in named for part in behind):
            return base
    is_section = "|" in separators[-1] and len(parts[-1].split()) <= MAX_TAIL and len(parts[0].split()) > 2
    return claim[: claim.rindex(separators[-1])] if is_section else claim


def _without_prefix(claim: str, page: SavedPage) -> str:
    """ "Engora Data Blog: Small adventures" without the blog's name, "Print: Talks resume" without the page's."""
    before, colon, rest = claim.partition(": ")
    is_other = _folded(before) in _site_names(page) or _folded(rest) in map(_folded, _over_the_text(page))
    return rest if colon and rest and is_other else claim


def _over_the_text(page: SavedPage) -> Iterable[str]:
    """Lines that may be the headline: all first-level headings, and the short lines over the text."""
    for at, laid in enumerate(page.laid):
        line = laid.block.lines[0]
        if laid.block.shape is Shape.HEADLINE or (at < page.text_start and len(line.split()) <= MOST_WORDS):
            yield line


def _site_names(page: SavedPage) -> frozenset[str]:
    """What the site is called: og:site_name, publisher, application name, the host without its ending."""
    names = [page.metas.get(key, "") for key in ("og:site_name", "application-name", "apple-mobile-web-app-title")]
    for node in page.described:
        names += page.named(node.get("publisher"))
    names += [name for node in page.nodes if "WebSite" in texts(node.get("@type")) for name in texts(node.get("name"))]
    return frozenset(folded for name in names if (folded := _folded(name)))


def _alike(one: str, other: str) -> float:
    a, b = set(_WORD.findall(one.casefold())), set(_WORD.findall(other.casefold()))
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
