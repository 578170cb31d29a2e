"""The words that the site says by itself, from site_templates/strings.yml: language in, strings by section out.

`strings` gives them as attributes, for Python and the page templates: `say.article.brief`. What a number decides is a
`Forms`: `say.counts.articles.of(3)`. `frame` and `script` give sections as plain data: the theme's frame has them from
the configuration, the search page's script from its page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import yaml
from babel import Locale, UnknownLocaleError
from babel.numbers import format_decimal

STRINGS = Path(__file__).parents[2] / "site_templates" / "strings.yml"
ENGLISH = "en"
OTHER = "other"
"""The class of numbers that every language has; a mapping with this key holds forms."""

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of a phrase by class of number, and the language they are in."""

    language: str
    forms: Mapping[str, str]

    def of(self, count: int, **filled: object) -> str:
        """The phrase for a number of things: "1 article", "12 articles"."""
        return self.form(count).format(count=number(self.language, count), **filled)

    def form(self, count: int) -> str:
        """The phrase for that number, not yet filled in."""
        return self.forms.get(_class(self.language, count), self.forms[OTHER])


@cache
def strings(language: str) -> SimpleNamespace:
    """The strings of a language ("en", "pt-BR"), by section; those that the file lacks are English."""
    told, own = _told(), _own(language)
    found: SimpleNamespace = _named(told[ENGLISH], own, language)
    return found


def frame(language: str) -> Data:
    """What the theme's frame says."""
    found: Data = _laid_over(_told()[ENGLISH], _own(language))["frame"]
    return found


def script(language: str) -> Data:
    """What the search page's script says, with the names of the months."""
    told = _laid_over(_told()[ENGLISH], _own(language))
    dates = told["dates"]
    return {**told["search"]["script"], "months": dates["months"], "monthForm": dates["month"]}


@cache
def _told() -> Data:
    found: Data = yaml.safe_load(STRINGS.read_text(encoding="utf-8"))
    return found


def _own(language: str) -> Data:
    told = _told()
    found: Data = told.get(language) or told.get(language.split("-", maxsplit=1)[0]) or {}
    return found


def _laid_over(below: Data, above: Data) -> Data:
    """Both as one; of two forms of a phrase, which belong together, those above alone."""
    merged = dict(below)
    for key, value in above.items():
        is_section = isinstance(value, dict) and OTHER not in value and key in below
        merged[key] = _laid_over(below[key], value) if is_section else value
    return merged


def _named(english: Any, own: Any, language: str) -> Any:
    """A section as a namespace, a phrase of several forms as Forms; text and lists as they are."""
    if isinstance(english, dict) and OTHER in english:
        return Forms(language, own) if own else Forms(ENGLISH, english)
    if isinstance(english, dict):
        own = own or {}
        return SimpleNamespace(**{key: _named(value, own.get(key), language) for key, value in english.items()})
    return own or english


@cache
def number(language: str, value: int) -> str:
    """As the language groups its digits: "33,903"."""
    try:
        return str(format_decimal(value, locale=Locale.parse(language, sep="-")))
    except (UnknownLocaleError, ValueError):
        return f"{value:,}"


@cache
def _class(language: str, count: int) -> str:
    """The class that a language counts a number in: "one", "few"."""
    try:
        return str(Locale.parse(language, sep="-").plural_form(count))
    except (UnknownLocaleError, ValueError):
        return OTHER
