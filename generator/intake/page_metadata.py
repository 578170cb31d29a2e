"""What a web page states of its article in its head and data: headline, authors, day, outlet, address, language.

Only what the page says outright (JSON-LD, meta elements, <time datetime>) is taken, each with where it stood.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from lxml import html

from generator.dates import iso_day
from generator.model import Source, Stated

_ARTICLE_TYPES = re.compile(r"(?:Article|BlogPosting|Report)$")
_PUBLISHED_META = (
    "article:published_time", "og:article:published_time", "datePublished", "date", "dc.date", "dcterms.created",
    "parsely-pub-date", "sailthru.date", "pubdate",
)  # fmt: skip
_AUTHOR_META = ("author", "article:author", "parsely-author", "dc.creator", "byl")
_MAX_JSON = 200_000
"""Characters of one JSON-LD script that are read."""


def stated(root: html.HtmlElement) -> Stated:
    """Everything the page states, empty where it does not."""
    data = next(_article_data(root), {})
    day, evidence = _published(root, data)
    return Stated(
        headline=_headline(root, data),
        authors=_authors(root, data),
        published=day,
        published_evidence=evidence,
        language=(root.get("lang") or "").split("-")[0].lower(),
        source=_source(root, data),
    )


def _article_data(root: html.HtmlElement) -> Iterator[dict[str, object]]:
    for script in root.iter("script"):
        if script.get("type") != "application/ld+json" or not script.text or len(script.text) > _MAX_JSON:
            continue
        try:
            found = json.loads(script.text)
        except (ValueError, RecursionError):
            continue
        yield from _articles_in(found)


def _articles_in(found: object) -> Iterator[dict[str, object]]:
    roots = found if isinstance(found, list) else [found]
    for item in roots:
        if not isinstance(item, dict):
            continue
        graph = item.get("@graph")
        for node in [item, *(graph if isinstance(graph, list) else [])]:
            if isinstance(node, dict) and any(_ARTICLE_TYPES.search(kind) for kind in _texts(node.get("@type"))):
                yield node


def _headline(root: html.HtmlElement, data: dict[str, object]) -> str:
    """What two of <h1>, og:title, JSON-LD and <title> agree on, else the only <h1>, else the first there is."""
    h1 = [_words(element.text_content()) for element in root.iter("h1")]
    claims = [*h1, _meta(root, "og:title"), *_texts(data.get("headline")), _words(root.findtext(".//title") or "")]
    claims = [claim for claim in claims if claim]
    votes = Counter(_folded(claim) for claim in claims)
    agreed = [claim for claim in claims if votes[_folded(claim)] > 1]
    if not agreed:  # "Headline | Outlet" still speaks for the <h1> it begins with
        agreed = [c for c in claims if any(o != c and _folded(o).startswith(_folded(c)) for o in claims)]
    only_h1 = h1[:1] if len(h1) == 1 else []
    return next(iter([*agreed, *only_h1, *claims]), "")


def _authors(root: html.HtmlElement, data: dict[str, object]) -> tuple[str, ...]:
    named = [_words(name) for name in _names(data.get("author"))]
    if not named:
        named = [_words(value) for value in (_meta(root, key) for key in _AUTHOR_META) if value]
    people = (re.sub(r"^by\s+", "", name, flags=re.IGNORECASE) for name in named)
    return tuple(dict.fromkeys(name for name in people if name and not _is_address(name)))


def _published(root: html.HtmlElement, data: dict[str, object]) -> tuple[str, str]:
    for value in _texts(data.get("datePublished")):
        if day := iso_day(value):
            return day.isoformat(), f"the page's own data says datePublished “{value}”"
    for key in _PUBLISHED_META:
        if day := iso_day(_meta(root, key)):
            return day.isoformat(), f"the page's {key} says “{_meta(root, key)}”"
    times = [element.get("datetime", "") for element in root.iter("time")]
    days = {day for value in times if (day := iso_day(value))}
    if len(days) == 1:
        return days.pop().isoformat(), f"the page's only <time> says “{times[0]}”"
    return "", ""


def _source(root: html.HtmlElement, data: dict[str, object]) -> Source:
    publisher = next(_names(data.get("publisher")), "")
    outlet = publisher or _meta(root, "og:site_name")
    evidence = "the page's own data" if publisher else "the page's og:site_name" if outlet else ""
    links = [e.get("href", "") for e in root.iter("link") if (e.get("rel") or "").lower() == "canonical"]
    url = next((link for link in (*links, _meta(root, "og:url")) if _is_address(link)), "")
    return Source(outlet=_words(outlet), outlet_evidence=evidence, url=url)


def _meta(root: html.HtmlElement, key: str) -> str:
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if name.lower() == key.lower() and element.get("content"):
            return _words(element.get("content", ""))
    return ""


def _texts(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [_words(item) for item in values if isinstance(item, str) and item.strip()]


def _names(value: object) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            yield from _texts(item.get("name"))
        elif isinstance(item, str):
            yield item


def _is_address(text: str) -> bool:
    try:
        return urlsplit(text).scheme in ("http", "https") and bool(urlsplit(text).netloc)
    except ValueError:
        return False


def _words(text: str) -> str:
    return " ".join(text.split())[:1000]


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()
