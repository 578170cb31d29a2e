"""What stands above the text of a Markdown file -> what the file states: YAML, Hugo's TOML, Pandoc's title block.

Every line of it is handed on as a block, so that the ledger can list it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from dataclasses import fields as fields_of

import yaml

from generator import checked_yaml
from generator.dates import day_dates
from generator.intake.people import people
from generator.intake.plain import day_of, is_address, shown, stated, told_day
from generator.model import Block, Problem, Severity, Shape, Source, Stated, Where, Witnesses

_FRONT_MATTER = re.compile(
    r"(?P<rule>---|\+\+\+)[ \t]*\n(?P<inside>.*?\n)(?:(?P=rule)|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL
)
_TITLE_BLOCK = re.compile(r"(?:%(?: .*)?\n(?: +\S.*\n)*){1,3}(?=\s*\n|$)")
"""Pandoc's: three lines that begin with "%" say title, authors and date; a line that is set in goes on."""

_PLAIN_FIELD = re.compile(r"^(?P<key>[A-Za-z_-]{2,30})[ \t]*[:=][ \t]*(?P<value>\S.*)$", re.MULTILINE)

KEYS = {
    "title": "title", "headline": "title", "full_title": "title",
    "subtitle": "deck", "deck": "deck", "dek": "deck", "standfirst": "deck", "subheadline": "deck",
    "description": "description", "summary": "description", "excerpt": "description", "abstract": "description",
    "updated": "updated", "modified": "updated", "lastmod": "updated", "last_modified": "updated",
    "date_modified": "updated",
    "date": "date", "published": "date", "pubdate": "date", "date_published": "date", "publish_date": "date",
    "published_time": "date", "published_at": "date", "published_date": "date", "publication_date": "date",
    "author": "authors", "authors": "authors", "byline": "authors",
    "url": "url", "link": "url", "source_url": "url", "original_url": "url", "canonical_url": "url",
    "url_source": "url", "canonical": "url", "original": "url",
    "outlet": "outlet", "publisher": "outlet", "publication": "outlet", "site": "outlet",
    "site_name": "outlet", "sitename": "outlet",
    "source": "source",
    "language": "language", "lang": "language",
    "licence": "licence", "license": "licence",
}  # fmt: skip
"""Keys of front matter as people and web clippers write them, as `key_of` gives them."""


def key_of(written: str) -> str:
    """A key as the table has it: "Published-Time", "Published Time"."""
    return "_".join(re.split(r"[ _-]+", written.strip().lower()))


Fields = dict[str, list[str]]
Pairs = list[tuple[str, list[str]]]


@dataclass(frozen=True, slots=True)
class Front:
    """What stands above a text: what it states, its lines as blocks, what is to be told, where the text begins."""

    stated: Stated
    blocks: tuple[Block, ...] = ()
    notes: tuple[Problem, ...] = ()
    end: int = 0
    fields: Mapping[str, list[str]] = field(default_factory=dict)
    """What its fields say, by the names of the table."""


def front(text: str, shown_as: str) -> Front:
    """The front matter of a file; an empty one where it has none."""
    if matter := _FRONT_MATTER.match(text):
        is_toml = matter["rule"] == "+++"
        fields = _fields(_toml if is_toml else _yaml, matter["inside"])
        blocks = tuple(_front_blocks(matter["inside"], fields, is_toml=is_toml))
        notes = tuple((_guessed_toml if is_toml else _guessed)(matter["inside"], shown_as))
        return Front(stated_in(fields), blocks, notes, matter.end(), fields)
    if block := _TITLE_BLOCK.match(text):
        fields, blocks = _title_block(block)
        return Front(stated_in(fields), blocks, (), block.end(), fields)
    return Front(stated_in({}))


def _fields(read: Callable[[str], Pairs | None], inside: str) -> Fields:
    """The known fields with their values as written; where it cannot be read, as `title: A: B`, line by line."""
    pairs = read(inside)
    if pairs is None:
        pairs = [(found["key"], _listed(found["value"])) for found in _PLAIN_FIELD.finditer(inside)]
    fields: Fields = {}
    for key, values in pairs:
        if name := KEYS.get(key_of(key)):
            said = [value for value in map(stated, map(unlinked, values)) if value]
            fields[name] = [*fields.get(name, []), *said] or [""]
    return fields


def unlinked(value: str) -> str:
    """The words of a link between notes: "[[Ann Example]]"."""
    return _WIKILINK.sub(lambda found: found["words"], value)


_WIKILINK = re.compile(r"\[\[(?:[^\[\]|]{0,200}\|)?(?P<words>[^\[\]|]{1,200})\]\]")


def _guessed(inside: str, shown_as: str) -> Iterator[Problem]:
    """A note where YAML does not read the front matter."""
    try:
        yaml.compose(inside, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        line, what = checked_yaml.fault(inside, error)
        yield Problem(Where(shown_as, line + 1), f"the front matter is not YAML ({what})", _READ_ANYHOW, Severity.NOTE)
    except ValueError:
        return


_READ_ANYHOW = "it was read line by line: look at headline and date, or mend it there"


def _guessed_toml(inside: str, shown_as: str) -> Iterator[Problem]:
    """The same for TOML."""
    try:
        tomllib.loads(inside)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        what, _, place = str(error).partition(" (at line ")
        line = int(place.partition(",")[0]) + 1 if place else 1
        yield Problem(Where(shown_as, line), f"the front matter is not TOML ({what})", _READ_ANYHOW, Severity.NOTE)


def _yaml(inside: str) -> Pairs | None:
    try:
        node = yaml.compose(inside, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, ValueError):
        return None
    return (
        [(str(key.value), _values(value)) for key, value in node.value] if isinstance(node, yaml.MappingNode) else None
    )


def _toml(inside: str) -> Pairs | None:
    """Hugo's: the keys, and those of its table of parameters."""
    try:
        table = tomllib.loads(inside)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError):
        return None
    params = table.get("params")
    return [
        (key, _texts(value)) for part in (table, params) if isinstance(part, Mapping) for key, value in part.items()
    ]


def _texts(value: object) -> list[str]:
    """A value, a list of values, or the names in a list of tables."""
    if isinstance(value, list):
        return [text for each in value for text in _texts(each)]
    if isinstance(value, Mapping):
        return _texts(value["name"]) if "name" in value else []
    return [str(value)]


def _values(node: yaml.Node) -> list[str]:
    """A scalar, a list of scalars, or the names in a list of mappings."""
    if isinstance(node, yaml.ScalarNode):
        return [str(node.value)]
    if isinstance(node, yaml.SequenceNode):
        return [str(child.value) for child in node.value if isinstance(child, yaml.ScalarNode)] + [
            name for child in node.value if isinstance(child, yaml.MappingNode) for name in _values(child)
        ]
    if isinstance(node, yaml.MappingNode):
        return [str(value.value) for key, value in node.value if key.value == "name" and _is_scalar(value)]
    return []


def _listed(written: str) -> list[str]:
    """A value that YAML does not take as written: `[Ann Example, Bo Sample]` or `"Title": part`."""
    value = written.strip()
    names = value[1:-1].split(",") if value.startswith("[") and value.endswith("]") else [value]
    return [name.strip().strip("\"'") for name in names]


def _is_scalar(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode)


def _title_block(block: re.Match[str]) -> tuple[Fields, tuple[Block, ...]]:
    """The fields of Pandoc's title block, and its lines as blocks: the first is the headline."""
    written = [shown(line) for line in re.split(r"\n%|^%", "\n" + block[0])[1:]]
    fields = {name: [value] for name, value in zip(("title", "authors", "date"), written, strict=False) if value}
    blocks: list[Block] = []
    for number, line in enumerate(block[0].removesuffix("\n").split("\n"), start=1):
        is_title = number == 1 and written[0] == shown(line.removeprefix("%"))
        blocks.append(Block((written[0] if is_title else line,), number, Shape.HEADLINE if is_title else Shape.OUTSIDE))
    return fields, tuple(blocks)


def _front_blocks(inside: str, fields: Fields, *, is_toml: bool) -> Iterator[Block]:
    """Every line of the front matter; the one that bears the title is the headline."""
    title = fields.get("title", [""])[0]
    for number, line in enumerate(inside.split("\n"), start=2):
        key, _, value = line.partition("=" if is_toml else ":")
        if title and KEYS.get(key_of(key)) == "title" and title == shown(value).strip("\"'"):
            yield Block((title,), number, Shape.HEADLINE)
            title = ""
        elif line.strip():
            yield Block((line,), number, Shape.OUTSIDE)


def stated_in(fields: Mapping[str, list[str]], place: str = "the front matter") -> Stated:
    """What the fields state; `place` says to readers where they stand."""
    first = {key: values[0] for key, values in fields.items() if values}
    day = _day(first.get("date", ""))
    changed = day_of(first.get("updated", ""))
    origin = first.get("source", "")
    outlet = first.get("outlet", "") or ("" if is_address(origin) else origin)
    links = (first.get("url", ""), origin)
    return Stated(
        headline=first.get("title", ""),
        authors=people(fields.get("authors", ())),
        published=day,
        published_evidence=f"{place} says date “{first['date']}”" if day else "",
        updated=changed.isoformat() if changed else "",
        updated_evidence=f"{place} says “{first['updated']}”" if changed else "",
        language=first.get("language", "").split("-")[0].lower(),
        source=Source(
            outlet=outlet,
            outlet_evidence=place if outlet else "",
            url=next(filter(is_address, links), ""),
            licence=first.get("licence", "")[:200],
        ),
        witnesses=Witnesses(*((place,) for _ in fields_of(Witnesses))),
    )


def _day(said: str) -> str:
    """A day as machines write it, or as people do: "3 March 2025"; as much of it as is said: "2025-09"."""
    return told_day(said) or next((found.day.isoformat() for found in day_dates(said)), "")
