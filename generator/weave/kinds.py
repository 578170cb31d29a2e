"""The kinds of topics in the order in which pages list them. What they are called stands in strings.yml."""

from __future__ import annotations

from generator.model import Kind

KINDS = (Kind.ORGANISATION, Kind.PERSON, Kind.PLACE, Kind.EVENT, Kind.THEME)
