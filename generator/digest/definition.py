"""What people ask of a digest: content/digests/NAME.yml in, Definitions out, or Problems that name the line.

Everything is checked that can be without the articles. Which articles a definition takes is for `editing.py`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.checked_yaml import Source, Value, checked, document, entries, line_of
from generator.model import Extent, Problem, Slug

SCHEMA = Path(__file__).with_name("definition.schema.json")

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LAST_DAYS = re.compile(r"last (\d+) days")


@dataclass(frozen=True, slots=True)
class SectionWish:
    """A section: articles by name, then those that name any of its topics."""

    title: str
    articles: tuple[Slug, ...] = ()
    topics: tuple[Slug, ...] = ()


@dataclass(frozen=True, slots=True)
class DevelopmentWish:
    """A key development: a sentence of an article, or "" for its lede."""

    article: Slug
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Definition:
    """One digest as it was asked for. `file` is the name its Problems are shown under."""

    slug: Slug
    title: str
    file: str
    subtitle: str = ""
    period: tuple[date | None, date | None] = (None, None)
    as_of: date | None = None
    topics: tuple[Slug, ...] = ()
    pinned: tuple[Slug, ...] = ()
    sections: tuple[SectionWish, ...] = ()
    developments: tuple[DevelopmentWish, ...] | None = None
    """None: chosen by the program."""
    extent: Extent = Extent.FULL
    paper: str = "a4"
    lines: Mapping[str, int] | None = None
    """The line on which each word of the file first stands."""

    def line(self, word: str) -> int | None:
        """The line of a slug or sentence."""
        return (self.lines or {}).get(word)

    @property
    def all_topics(self) -> tuple[Slug, ...]:
        """Its topics and those of its sections."""
        return tuple(dict.fromkeys((*self.topics, *(topic for one in self.sections for topic in one.topics))))


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What definitions are checked against: the topics there are, and the site's information cut-off."""

    topics: frozenset[Slug]
    as_of: date | None = None


def definitions(folder: Path, shown_as: str, known: Catalogue) -> tuple[tuple[Definition, ...], tuple[Problem, ...]]:
    """All sound definitions of a folder by name, and what is wrong with the others."""
    found: list[Definition] = []
    problems: list[Problem] = []
    for file in sorted(folder.glob("*.yml")) if folder.is_dir() else ():
        one, wrong = definition(file, f"{shown_as}/{file.name}", known)
        problems.extend(wrong)
        found.extend([one] if one else [])
    return tuple(found), tuple(problems)


def definition(file: Path, shown_as: str, known: Catalogue) -> tuple[Definition | None, tuple[Problem, ...]]:
    """The definition in a file, or None and why not."""
    source = Source("", shown_as)
    if not _SLUG.fullmatch(file.stem):
        remedy = "name it in lower-case letters, digits and single hyphens: weekly.yml"
        return None, (source.error(None, "its name cannot be the address of a digest", remedy),)
    root, problems = document(file, shown_as)
    if root is None:
        return None, problems or (source.error(None, "empty", "it needs at least `title:`"),)
    value, problems = checked(root, source, _schema())
    if problems or not isinstance(value, dict):
        return None, problems
    reading = _Reading(source, value, _lines(root))
    problems = tuple(reading.problems(known))
    return (None if problems else reading.definition(file.stem, known)), problems


@dataclass(frozen=True)
class _Reading:
    """A file's value, of the right shape, and where its words stand."""

    source: Source
    value: Mapping[str, Any]
    lines: Mapping[str, int]

    def problems(self, known: Catalogue) -> Iterator[Problem]:
        """What a schema cannot tell."""
        days = [str(self.value.get("as_of", "")), *(self.bounds().values())]
        for day in filter(None, days):
            if _day(day) is None:
                yield self.source.error(self.lines.get(day), f"“{day}” is no day", "write it as 2026-01-20")
        if _LAST_DAYS.match(str(self.value.get("period", ""))) and not (self.value.get("as_of") or known.as_of):
            what, remedy = "“period” counts back from “as_of”, which is not given", "add `as_of: 2026-01-20`"
            yield self.source.error(self.lines.get("period"), what, remedy)
        first, last = (_day(self.bounds().get(key, "")) for key in ("from", "to"))
        if first and last and first > last:
            what, remedy = "“period” ends before it begins", "swap `from:` and `to:`"
            yield self.source.error(self.lines.get("period"), what, remedy)
        for topic in self.topics():
            if topic not in known.topics:
                yield self.source.error(self.lines.get(topic), f"no topic “{topic}” in topics.yml", "add it there")

    def bounds(self) -> Mapping[str, str]:
        """The period's days as written."""
        period = self.value.get("period")
        return {key: str(day) for key, day in period.items()} if isinstance(period, dict) else {}

    def topics(self) -> Iterator[str]:
        """Every topic that is named."""
        yield from self.value.get("topics", ())
        yield from (topic for section in self.value.get("sections", ()) for topic in section.get("topics", ()))

    def definition(self, slug: Slug, known: Catalogue) -> Definition:
        """Everything, once nothing is wrong."""
        value = self.value
        as_of = _day(str(value.get("as_of", ""))) or known.as_of
        return Definition(
            slug=slug,
            title=value["title"],
            file=self.source.shown_as,
            subtitle=value.get("subtitle", ""),
            period=self.period(as_of),
            as_of=as_of,
            topics=tuple(value.get("topics", ())),
            pinned=tuple(value.get("pinned", ())),
            sections=tuple(_section(one) for one in value.get("sections", ())),
            developments=_developments(value.get("key_developments", "automatic")),
            extent=Extent(value.get("profile", Extent.FULL.value)),
            paper=value.get("paper", "a4"),
            lines=self.lines,
        )

    def period(self, as_of: date | None) -> tuple[date | None, date | None]:
        """The first and the last day."""
        days = _LAST_DAYS.match(str(self.value.get("period", "")))
        if days and as_of:
            return as_of - timedelta(days=int(days[1]) - 1), as_of
        return _day(self.bounds().get("from", "")), _day(self.bounds().get("to", ""))


@cache
def _schema() -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(SCHEMA.read_text("utf-8"))
    return schema


def _section(value: Mapping[str, Any]) -> SectionWish:
    return SectionWish(value["title"], tuple(value.get("articles", ())), tuple(value.get("topics", ())))


def _developments(value: Value) -> tuple[DevelopmentWish, ...] | None:
    if not isinstance(value, list):
        return None if value == "automatic" else ()
    return tuple(
        DevelopmentWish(str(one["article"]), str(one.get("sentence") or ""))
        if isinstance(one, dict)
        else DevelopmentWish(str(one))
        for one in value
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _lines(root: yaml.Node) -> dict[str, int]:
    """Where each word or line of the file first stands, keys included."""
    lines: dict[str, int] = {}
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.SequenceNode):
            waiting.extend(reversed(node.value))
        elif isinstance(node, yaml.MappingNode):
            for key, key_node, below in reversed(entries(node)):
                lines[key] = min(line_of(key_node), lines.get(key, line_of(key_node)))
                waiting.append(below)
        else:
            lines[node.value] = min(line_of(node), lines.get(node.value, line_of(node)))
    return lines
