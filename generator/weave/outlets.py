"""An Edition -> its outlets, each with its articles and its page in the archive; where none is known that is one, too.

A page's name is made from the outlet's alone: spellings that give the same one ("BBC News", "BBC news") are one outlet.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from anyascii import anyascii

from generator.model import Article, Edition, Slug
from generator.weave.addresses import outlet_path

LONGEST = 60
NOT_SUPPLIED = "not-supplied"


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet as most of its articles spell it, its page, its articles, newest first. The name may not be known."""

    name: str
    path: str
    articles: tuple[Article, ...]


def outlets(edition: Edition) -> tuple[Outlet, ...]:
    """Most articles first, then by name; those without an outlet come last."""
    found: dict[Slug, list[Article]] = {}
    for article in edition.articles:
        found.setdefault(outlet_slug(article.source.outlet), []).append(article)
    made = (Outlet(_name(articles), outlet_path(slug), tuple(articles)) for slug, articles in found.items())
    return tuple(sorted(made, key=lambda outlet: (not outlet.name, -len(outlet.articles), outlet.name)))


@cache
def outlet_slug(name: str) -> Slug:
    """ "Asharq Al-Awsat" is asharq-al-awsat; a name without letters or digits has a number."""
    if not name:
        return NOT_SUPPLIED
    words = re.findall(r"[a-z0-9]+", anyascii(name).lower())
    found = "-".join(words)[:LONGEST].strip("-") or hashlib.sha256(name.encode()).hexdigest()[:8]
    return f"outlet-{found}" if found in (NOT_SUPPLIED, "index") else found


def _name(articles: list[Article]) -> str:
    spelled = Counter(article.source.outlet for article in articles)
    return min(spelled, key=lambda name: (-spelled[name], name))
