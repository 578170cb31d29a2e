"""The templates of site_templates/pages, with escaping switched on, each in the language of a site."""

from __future__ import annotations

import re
from functools import cache, partial
from pathlib import Path

import jinja2
from markupsafe import Markup, escape

from generator.weave.interface import number, strings
from generator.weave.wording import quoting

TEMPLATES = Path(__file__).parents[2] / "site_templates" / "pages"


@cache
def template(name: str, language: str) -> jinja2.Template:
    """The template of that file name ("article.md.jinja"); `say` is what the site says by itself, in `language`."""
    return environment(language).get_template(name)


@cache
def environment(language: str) -> jinja2.Environment:
    """Jinja for pages in a language."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals |= {"say": strings(language), "language": language}
    made.filters["filled"] = filled
    made.filters["quoting"] = quoting
    made.filters["by_prefix"] = by_prefix
    made.filters["number"] = partial(number, language)
    return made


def filled(phrase: str, **values: object) -> Markup:
    """A phrase with its {names} filled in: text is escaped, what a template has made stays.

    >>> filled("by {name}", name="<b>")
    Markup('by &lt;b&gt;')
    """
    return escape(phrase).format(**values)


def by_prefix(headline: str) -> list[str]:
    """A headline in pieces: each second one is a word behind whose prefix no line should end: "al-Aqtan", "US-led".

    >>> by_prefix("Water for al-Aqtan now")
    ['Water for ', 'al-Aqtan', ' now']
    """
    return _PREFIXED.split(headline)


_PREFIXED = re.compile(r"(?<!-)\b([^\W\d_]{1,3}-[^\W\d_]{1,14})\b(?!-)")
"""A word with a prefix of up to three letters; with more behind it, or longer, it must be free to break on a phone."""
