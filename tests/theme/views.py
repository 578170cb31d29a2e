"""Views for the theme's tests: every field filled by its type, each string carrying the path of its field."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from generator.model import Site
from generator.weave import interface, overviews, templates, views

PROJECT = Path(__file__).parents[2]
PAGES = PROJECT / "site_templates" / "pages"
THEME = PROJECT / "site_templates" / "theme"

# What a hostile clipping may hold: tags, an attribute's end, Markdown, an entity, an end of its block.
PAYLOAD = (
    "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> *a* __b__ [c](javascript:alert(3)) &lt; `d`"
    " {: onclick=e} </div></section>\n\n# f\n\n<iframe>"
)
HREF = 'x" onclick="alert(4)'
MARKDOWN = "Words of the [text](https://example.org/) in a paragraph."

# Fields that are Markdown, addresses that the generator itself has made, or Arabic letters and nothing else.
GIVEN = {"unseen": "␞ قوات ␞", "href": HREF, "prose": MARKDOWN, "introduction": MARKDOWN, "url": "javascript:alert(5)"}

VIEWS: Mapping[str, type | None] = {
    "article": views.ArticleView,
    "dossier": overviews.DossierView,
    "home": overviews.HomeView,
    "topics": overviews.TopicsView,
    "archive": overviews.ArchiveView,
    "month": overviews.MonthView,
    "outlet": overviews.MonthView,
    "sources": overviews.SourcesView,
    "chronology": overviews.ChronologyView,
    "period": overviews.PeriodView,
    "search": None,
}

LINKS = {name: f"{name}/" for name in ("chronology", "topics", "archive", "sources", "search")} | {"home": "./"}


def hostile(path: str) -> str:
    """The payload, with the field it stands in."""
    return f"[{path}]{PAYLOAD}"


def filled(kind: Any, path: str = "view") -> Any:
    """A value of the given type: two of everything that repeats, hostile text everywhere."""
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        return kind(**{f.name: GIVEN.get(f.name) or filled(hints[f.name], f"{path}.{f.name}") for f in fields(kind)})
    if get_origin(kind) is tuple:
        return tuple(filled(get_args(kind)[0], f"{path}.{n}") for n in range(2))
    if get_origin(kind) is types.UnionType:
        return filled(get_args(kind)[0], path)
    return {str: hostile(path), int: 2, bool: True}[kind]


def empty(kind: Any) -> Any:
    """A value of the given type with nothing in it."""
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        return kind(**{f.name: empty(hints[f.name]) for f in fields(kind)})
    if get_origin(kind) is types.UnionType:
        return None
    return () if get_origin(kind) is tuple else kind()


def strings(value: Any, path: str = "view") -> dict[str, str]:
    """Every string within a view by its path."""
    if isinstance(value, str):
        return {path: value}
    if isinstance(value, tuple):
        return {k: v for n, part in enumerate(value) for k, v in strings(part, f"{path}.{n}").items()}
    if is_dataclass(value):
        names = [f.name for f in fields(value)]
        return {k: v for name in names for k, v in strings(getattr(value, name), f"{path}.{name}").items()}
    return {}


def body(name: str, view: object, language: str = "en") -> str:
    """The Markdown body of the page `name` for a view; that of the search page is what its script says."""
    template = templates.template(f"{name}.md.jinja", language)
    site = Site("Briefing", language=language)
    return template.render(view=view or interface.script(language), site=site, links=LINKS)
