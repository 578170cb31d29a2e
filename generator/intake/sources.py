"""What a person says of a received file, in `NAME.source.yml` beside it: outlet, url, licence, date, retrieved.

`briefing add --outlet …` writes it; what it says goes before what the file itself states.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import yaml

from generator import checked_yaml
from generator.dates import iso_day
from generator.model import Problem, RawDocument, Source, Stated

SOURCE_SUFFIX = ".source.yml"

SOURCE_SCHEMA: dict[str, object] = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "outlet": {"type": "string", "maxLength": 200, "description": "the outlet's name, at most 200 characters"},
        "url": {
            "type": "string",
            "pattern": '^https?://[^\\s<>"]+$',
            "maxLength": 2000,
            "description": "the article's web address: https://…",
        },
        "licence": {"type": "string", "maxLength": 200, "description": "at most 200 characters"},
        "retrieved": {"type": "string", "maxLength": 40, "description": "the day it was fetched: 2026-01-20"},
        "date": {"type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "description": "a day: 2026-01-20"},
    },
}

_BY_HAND = "supplied with the file"


def source_beside(path: Path, shown_as: str) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """What the file beside `path` says, by key; nothing where there is none. A faulty one is its Problems."""
    beside = path.with_name(path.name + SOURCE_SUFFIX)
    try:
        beside.stat()
    except OSError:  # not there, or its name would be longer than names may be
        return {}, ()
    found, problems = checked_yaml.load(beside, shown_as + SOURCE_SUFFIX, SOURCE_SCHEMA)
    said = found if isinstance(found, dict) else {}
    return {key: str(value) for key, value in said.items()}, problems


def unfit_source(said: Mapping[str, str], shown_as: str) -> tuple[Problem, ...]:
    """What of it could not stand in a `.source.yml`."""
    node = yaml.compose(yaml.safe_dump(dict(said)), Loader=yaml.SafeLoader) if said else None
    return checked_yaml.checked(node, checked_yaml.Source("", shown_as), SOURCE_SCHEMA)[1] if node else ()


def with_source(raw: RawDocument, said: Mapping[str, str]) -> RawDocument:
    """The document stating what a person said of it. Of a feed that is not each entry's own day and address."""
    if not said:
        return raw
    read = [part for part in raw.parts if not part.aside]
    is_of_one = len(read) == 1 < len(raw.parts)  # a message, and a picture attached to it
    of_all = {key: value for key, value in said.items() if is_of_one or key not in ("url", "date")}
    parts = tuple(replace(part, stated=_merged(part.stated, of_all)) for part in raw.parts)
    return replace(raw, stated=_merged(raw.stated, said), parts=parts)


def _merged(stated: Stated, said: Mapping[str, str]) -> Stated:
    theirs = stated.source
    source = Source(
        outlet=said.get("outlet") or theirs.outlet,
        outlet_evidence=_BY_HAND if said.get("outlet") else theirs.outlet_evidence,
        url=said.get("url") or theirs.url,
        licence=said.get("licence") or theirs.licence,
        retrieved=said.get("retrieved") or theirs.retrieved,
    )
    by_hand = {key: (_BY_HAND,) for key in ("outlet", "url") if said.get(key)}
    if day := iso_day(said.get("date", "")):
        stated = replace(stated, published=day.isoformat(), published_evidence=_BY_HAND)
        by_hand["published"] = (_BY_HAND,)
    return replace(stated, source=source, witnesses=replace(stated.witnesses, **by_hand))
