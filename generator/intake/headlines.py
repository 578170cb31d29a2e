"""A page's headline: what it prints over the text, confirmed by what it calls itself elsewhere.

A page says its headline in up to four places: a first-level heading, og:title, JSON-LD and <title>. The printed one
counts where it is about the same as another; a heading that is not may be the site's name or a chapter's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.intake.plain import shown, stated
from generator.intake.saved_page import SavedPage, texts
from generator.model import Shape

_TAIL = re.compile(r"\s+(?:[|•·»]|::|[-–—])\s+")
_WORD = re.compile(r"\w+")

LIKE = 0.4
"""Share of their words that two wordings of one headline have in common."""

LEAST_LINE = 4
"""Words of a headline that may stand behind a site's name or a label: "Print: Rain at Last in the Hills"."""

MAX_TAIL = 5
"""Words of a section or a site behind a headline: "… | Science and Nature"."""


def headline(page: SavedPage) -> str:
    """The headline, or empty where the page has none."""
    claims = tuple(dict.fromkeys(filter(None, _claims(page))))
    printed = _printed(page, claims)
    if printed:
        return printed
    return next((_without_site(claim, page, claims) for claim in claims), "")


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
    if len(parts) == 2 and len(parts[1].split()) >= LEAST_LINE and _is_printed(parts[1], page):
        return parts[1]  # "The Example - Rain at Last in the Hills", as old sites have it
    headings = [laid.block.lines[0] for laid in page.laid if laid.block.shape is Shape.HEADLINE]
    others = {_folded(other) for other in (*claims, *headings) if other != claim}
    named = _site_names(page)
    for kept in range(1, len(parts)):
        base = "".join(part + sign for part, sign in zip(parts[:kept], [*separators[: kept - 1], ""], strict=True))
        if _folded(base) in others or any(_folded(part) in named for part in parts[kept:]):
            return base
    is_section = "|" in separators[-1] and len(parts[-1].split()) <= MAX_TAIL and len(parts[0].split()) > 2
    return claim[: claim.rindex(separators[-1])] if is_section else claim


def _without_prefix(claim: str, page: SavedPage) -> str:
    """ "Engora Data Blog: Small adventures" without the blog's name."""
    before, colon, rest = claim.partition(": ")
    is_line = len(rest.split()) >= LEAST_LINE and len(before.split()) == 1 and _is_printed(rest, page)
    return rest if colon and rest and (is_line or _folded(before) in _site_names(page)) else claim


def _is_printed(text: str, page: SavedPage) -> bool:
    """The page prints it as a line of its own above its text."""
    above = page.laid[: page.text_start + 1]
    return not _is_heading(page) and any(laid.block.lines[0].casefold() == text.casefold() for laid in above)


def _is_heading(page: SavedPage) -> bool:
    return any(laid.block.shape is Shape.HEADLINE for laid in page.laid)


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
