"""The words that pages say by themselves, from site_templates/strings.yml: language in, strings by section out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

STRINGS = Path(__file__).parents[2] / "site_templates" / "strings.yml"
ENGLISH = "en"


@cache
def strings(language: str) -> Mapping[str, Any]:
    """The strings of a language ("en", "pt-BR"): those that the file lacks are English."""
    told = yaml.safe_load(STRINGS.read_text(encoding="utf-8"))
    own = told.get(language) or told.get(language.split("-", maxsplit=1)[0]) or {}
    return _laid_over(told[ENGLISH], own)


def _laid_over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        merged[key] = _laid_over(below[key], value) if isinstance(value, Mapping) and key in below else value
    return merged
