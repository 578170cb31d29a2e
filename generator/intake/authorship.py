"""Who a page says wrote its article: its byline, its data and meta elements, what it marks as an author's name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from lxml.html import HtmlElement

from generator.intake.people import is_name_like, people, printed
from generator.intake.plain import is_address
from generator.intake.saved_page import SavedPage
from generator.model import Shape

_AUTHOR_META = """author article:author_name parsely-author dc.creator dcterms.creator byl sailthru.author
    cxenseparse:author article_author citation_author article:author""".split()
_NAMED_AUTHOR = re.compile(
    r"""(?:^|[\s_-]) (?:author|byline|contributor|writer|autor) s?
        (?:[_-]*(?:name|names|link|title))? (?:$|[\s_-])
      | reader-credits""",
    re.IGNORECASE | re.VERBOSE,
)
"""class="author-name", class="byline__name"."""

_WRITTEN_BY = re.compile(r"(?:written|words|story|report) by\b", re.IGNORECASE)
_NOT_NAME = re.compile(
    r"\d|\b(?:author|posts?|bio|about|follow|view|all|more|articles?|by|from)\b|[.!?:]$", re.IGNORECASE
)

_HANDLE = re.compile(r"[a-z][a-z0-9._-]*")
"""What somebody logs in as: "annex", where a person's name may be printed elsewhere."""

MAX_NAME_WORDS = 5
BYLINE_WORDS = 30
AROUND = 4
"""Elements around a name that may be called an author's."""


def authors(page: SavedPage) -> tuple[str, ...]:
    """The persons, as the most trusted place names them."""
    handles: tuple[str, ...] = ()
    for source in SOURCES:
        found = people(source(page))
        if found and not all(map(_HANDLE.fullmatch, found)):
            return found
        handles = handles or found
    return handles


def witnesses(page: SavedPage, told: tuple[str, ...]) -> tuple[str, ...]:
    """The places that name these persons and no others."""
    wanted = {name.casefold() for name in told}
    agreeing = (source for source in SOURCES if wanted and {n.casefold() for n in people(source(page))} == wanted)
    return tuple(dict.fromkeys(_WORDS[source] for source in agreeing))


def _printed(page: SavedPage) -> Iterator[str]:
    """The first byline by the headline."""
    for laid in page.header:
        line = laid.block.lines[0]
        if laid.block.shape is not Shape.CAPTION and len(line.split()) <= BYLINE_WORDS and (named := printed(line)):
            yield named
            return


def _from_data(page: SavedPage) -> Iterator[str]:
    """Persons named in the page's data."""
    yield from _named_in_data(page, are_outlets=False)


def _outlet(page: SavedPage) -> Iterator[str]:
    """The outlet itself, where the page's data names it as the author."""
    yield from _named_in_data(page, are_outlets=True)


def _named_in_data(page: SavedPage, *, are_outlets: bool) -> Iterator[str]:
    outlets = {name.casefold() for node in page.described for name in page.named(node.get("publisher"))}
    outlets.add(page.metas.get("og:site_name", "").casefold())
    for node in page.described:
        names = [name for name in page.named(node.get("author")) if not is_address(name)]
        names = [name for name in names if (name.casefold() in outlets) is are_outlets]
        if names:
            yield from names
            return


def _from_meta(page: SavedPage) -> Iterator[str]:
    for key in _AUTHOR_META:
        said = page.metas.get(key, "")
        if said and not is_address(said):
            yield said
            return
    if page.metas.get("twitter:label1", "").casefold() == "written by":
        yield page.metas.get("twitter:data1", "")


def _marked(page: SavedPage) -> Iterator[str]:
    """A short line by the headline within an element that is called an author's."""
    for laid in page.header:
        around = [laid.element, *laid.element.iterancestors()][:AROUND]
        if not any(_NAMED_AUTHOR.search(_called(element)) for element in around):
            continue
        # "<span>Ann Example</span><span>in Example City</span>": the first part is the name
        parts = (" ".join(part.itertext()) for part in laid.element.iter("span", "a"))
        for line in (laid.block.lines[0], *islice(parts, MAX_SPANS)):
            if _is_name_alone(" ".join(line.split())):
                yield " ".join(line.split())
                return


MAX_SPANS = 4
"""Parts of a line that are looked at for a name."""


def _called(element: HtmlElement) -> str:
    """What its page calls the element."""
    return " ".join(element.get(name) or "" for name in ("class", "data-component", "data-testid"))


def _is_name_alone(line: str) -> bool:
    return 0 < len(line.split()) <= MAX_NAME_WORDS and not _NOT_NAME.search(line) and is_name_like(line)


def _linked(page: SavedPage) -> Iterator[str]:
    for element in page.root.iter("a"):
        if "author" in (element.get("rel") or "").split():
            yield re.sub(r"^view all posts by\s+", "", " ".join(element.text_content().split()), flags=re.IGNORECASE)
            return


def _printed_elsewhere(page: SavedPage) -> Iterator[str]:
    """ "Written by Ann Example" within or behind the text."""
    for laid in page.laid:
        line = laid.block.lines[0]
        is_byline = bool(_WRITTEN_BY.match(line)) and len(line.split()) <= BYLINE_WORDS // 2
        if is_byline and (named := printed(line)):
            yield named
            return


SOURCES: tuple[Callable[[SavedPage], Iterator[str]], ...] = (
    _printed,
    _printed_elsewhere,
    _from_data,
    _from_meta,
    _marked,
    _linked,
    _outlet,
)
"""Most trusted first."""

BYLINE = "the byline that the page prints"

_WORDS: Mapping[Callable[[SavedPage], Iterator[str]], str] = {
    _printed: BYLINE,
    _printed_elsewhere: BYLINE,
    _from_data: "its own data (JSON-LD)",
    _from_meta: "its meta elements",
    _marked: "a name marked as the author's",
    _linked: "a link to the author",
    _outlet: "its own data (JSON-LD), which names the outlet",
}
