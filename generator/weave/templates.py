"""The templates of site_templates/pages, with escaping switched on."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

import jinja2

TEMPLATES = Path(__file__).parents[2] / "site_templates" / "pages"


@cache
def template(name: str) -> jinja2.Template:
    """The template of that file name: "article.md.jinja"."""
    return _environment().get_template(name)


@lru_cache(maxsize=1)
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
