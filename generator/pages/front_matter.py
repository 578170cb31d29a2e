"""A page's front matter: text in, typed values and Problems out, and back to text.

YAML is read as nodes, never constructed: no tag, date or number can build anything, and each Problem knows its line.
Each key's value is checked here; what the values mean for the article is decided in page.py.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Any

import yaml

from generator import checked_yaml, markup
from generator.model import Caption, Dateline, Precision, Problem, Received, Severity, Slug, Where
from generator.pages.slugs import SLUG

MOST_CHARACTERS = 200_000
"""In all of the front matter."""

MOST_SIGNS = 300
"""Signs that may open another level of YAML, or repeat one; past that many, levels are counted before they are read."""

MOST_DEEP = 8

# The same as SafeLoader and SafeDumper, many times as fast; missing where PyYAML was built without libyaml.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

_STYLE: Mapping[str, Any] = {"allow_unicode": True, "sort_keys": False, "width": 10**6}


_SWITCHES = ("publish", "follow")
"""Keys that are written only where they are switched off."""

_Day = date | None
_NO_DATELINE = Dateline()
_NOT_RECEIVED = Received("", 0, 0, "")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The keys of a page, as typed, in the order they are written; empty ones are left out."""

    seal: str = ""
    title: str = ""
    deck: str = ""
    date: _Day = None
    date_precision: Precision = Precision.UNKNOWN
    date_evidence: str = ""
    date_not_before: _Day = None
    date_not_after: _Day = None
    updated: _Day = None
    updated_evidence: str = ""
    dateline: Dateline = _NO_DATELINE
    outlet: str = ""
    outlet_evidence: str = ""
    url: str = ""
    licence: str = ""
    retrieved: str = ""
    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    captions: tuple[Caption, ...] = ()
    description: str = ""
    topics: tuple[Slug, ...] = ()
    source: Received = _NOT_RECEIVED
    wording: str = ""
    """A digest of the article's own text in the file, which tells whether that is what changed there."""
    language: str = ""
    added: _Day = None
    corrections: tuple[str, ...] = ()
    publish: bool = True
    follow: bool = True
    """False: a person's text stays, whatever becomes of its source."""
    aliases: tuple[Slug, ...] = ()


def members(noun: object) -> tuple[str, ...]:
    """The names of a noun's members; nothing else has any."""
    # `dataclasses.fields` builds a tuple of objects at each call: a third of the cost of a page.
    return tuple(getattr(noun, "__dataclass_fields__", ()))


def written(front: FrontMatter) -> str:
    """The front matter as YAML lines, without its `---`."""
    names = (name for name in members(FrontMatter) if name not in _SWITCHES)
    typed = {name: value for name in names if (value := _yaml_value(getattr(front, name)))}
    return _dumped(typed | {name: False for name in _SWITCHES if not getattr(front, name)})


@lru_cache(maxsize=16_384)
def read(text: str, path: str) -> tuple[FrontMatter, tuple[Problem, ...]]:
    """The front matter of `text`, which holds the YAML alone; its first line is line 2 of the page at `path`.

    A run reads each page twice, to match it with its article and to publish it; a server again after each change.

    A key whose value is wrong is left out and told as an error; an unknown key is told as a warning.
    """
    root, problems = _root(text, path)
    values: dict[str, Any] = {}
    seen: dict[str, int] = {}
    found = list(problems)
    for key, value in root:
        where = Where(path, _line(key))
        name = key.value if isinstance(key, yaml.ScalarNode) else "?"
        if name in seen:
            found.append(_error(where, f'"{name}" stands twice, first at line {seen[name]}', "delete one of them"))
        elif name not in KEYS:
            found.append(_unknown(where, name))
        else:
            try:
                values[name] = KEYS[name](value)
            except _WrongValueError as wrong:
                found.append(_error(Where(path, wrong.line), f'"{name}" {wrong.what}', wrong.remedy))
        seen.setdefault(name, _line(key))
    return FrontMatter(**values), tuple(found)


# --- writing ---------------------------------------------------------------------------------------------------------


def _dumped(values: dict[str, object]) -> str:
    text: str = yaml.dump(values, Dumper=_DUMPER, **_STYLE)
    # libyaml escapes what lies beyond U+FFFF ("\U0001F600"); an emoji is to be read by people.
    if "\\U" in text:
        text = yaml.dump(values, Dumper=yaml.SafeDumper, **_STYLE)
    return text


def _yaml_value(value: object) -> object:
    if isinstance(value, str):
        return _carried(value)
    if isinstance(value, Enum):
        return "" if value is Precision.UNKNOWN else value.value
    if isinstance(value, tuple):
        return [_yaml_value(member) for member in value]
    if value is None or isinstance(value, date | int):
        return value
    if names := members(value):
        return {name: member for name in names if (member := _yaml_value(getattr(value, name)))}
    raise TypeError(f"{type(value).__name__} has no place in front matter")


def _carried(text: str) -> str:
    lost = markup.printable(text)[1]
    if lost:
        raise markup.RefusedError(f"it holds {lost[0]}, which no page can carry")
    return markup.folded(text)


# --- reading ---------------------------------------------------------------------------------------------------------


class _WrongValueError(Exception):
    def __init__(self, node: yaml.Node, what: str, remedy: str) -> None:
        super().__init__(what)
        self.line, self.what, self.remedy = _line(node), what, remedy


def _root(text: str, path: str) -> tuple[list[tuple[yaml.Node, yaml.Node]], tuple[Problem, ...]]:
    excess = _excess(text, path)
    if excess:
        return [], (excess,)
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        return [], (_syntax(error, text, path),)
    if node is None:
        return [], ()
    if not isinstance(node, yaml.MappingNode):
        return [], (_error(Where(path, 2), "the front matter holds no keys", "write each line as key: value"),)
    return node.value, ()


def _excess(text: str, path: str) -> Problem | None:
    if len(text) > MOST_CHARACTERS:
        what = f"the front matter is longer than {MOST_CHARACTERS:,} characters"
        return _error(Where(path, 2), what, "move text into the body")
    if sum(text.count(sign) for sign in "[{-?:&*") <= MOST_SIGNS:
        return None
    try:
        return _bomb(text, path)
    except yaml.YAMLError as error:
        return _syntax(error, text, path)


def _bomb(text: str, path: str) -> Problem | None:
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.AliasEvent):
            return _error(Where(path, _line(event)), "the front matter repeats itself with *", "write the value out")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MOST_DEEP:
            return _error(Where(path, _line(event)), "the front matter is nested too deeply", "write plain lists")
    return None


def _text(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode) or _kind(node) not in ("str", "timestamp", "null"):
        raise _WrongValueError(node, "is not text", 'put the words in quotes: "…"')
    lost = markup.printable(node.value)[1]
    if lost:
        raise _WrongValueError(node, f"holds {lost[0]}, which no page can carry", "delete that character")
    return "" if _kind(node) == "null" else markup.folded(node.value)


def _whole_number(node: yaml.Node) -> int:
    if isinstance(node, yaml.ScalarNode) and _kind(node) == "int" and re.fullmatch(r"\d{1,9}", node.value):
        return int(node.value)
    raise _WrongValueError(node, "is not a whole number", "write a line number such as 12")


def _day(node: yaml.Node) -> date | None:
    words = _text(node)
    if not words:
        return None
    try:
        # fromisoformat alone would take 20260120 and 2026-W04-2 too.
        return date.fromisoformat(words if re.fullmatch(r"\d{4}-\d\d-\d\d", words) else "")
    except ValueError:
        raise _WrongValueError(node, f"{words[:40]!r} is not a day", _DAY_WANTED) from None


_DAY_WANTED = "write it as 2026-01-20; of a month 2026-01-01 with `date_precision: month`, of a year with `year`"


def _precision(node: yaml.Node) -> Precision:
    words = _text(node)
    known = [precision.value for precision in Precision]
    if words in known:
        return Precision(words)
    raise _WrongValueError(node, f"{words[:40]!r} is no precision", f"write one of {', '.join(known)}")


def _truth(node: yaml.Node) -> bool:
    if isinstance(node, yaml.ScalarNode) and _kind(node) == "bool":
        return node.value.lower() in ("true", "yes", "on")
    raise _WrongValueError(node, "is neither true nor false", "write true or false")


def _web_address(node: yaml.Node) -> str:
    words = _text(node)
    if words and not WEB_ADDRESS.fullmatch(words):
        raise _WrongValueError(node, "is not a web address", "write it with its https://")
    return words


def _language(node: yaml.Node) -> str:
    words = _text(node)
    if words and not LANGUAGE.fullmatch(words):
        raise _WrongValueError(node, f"{words[:40]!r} is no language code", "write a code such as en or ar")
    return words


def _slug(node: yaml.Node) -> Slug:
    words = _text(node)
    if not SLUG.fullmatch(words):
        remedy = "write lower-case letters, digits and hyphens: syrian-democratic-forces"
        raise _WrongValueError(node, f"{words[:40]!r} is no short name", remedy)
    return words


def _members(node: yaml.Node) -> list[yaml.Node]:
    if isinstance(node, yaml.ScalarNode) and _kind(node) == "null":
        return []
    if not isinstance(node, yaml.SequenceNode):
        example = node.value[:40] if isinstance(node, yaml.ScalarNode) else "…"
        raise _WrongValueError(node, "is not a list", f"write it as [{example}]")
    return list(node.value)


def _texts(node: yaml.Node) -> tuple[str, ...]:
    return tuple(_text(member) for member in _members(node))


def _slugs(node: yaml.Node) -> tuple[Slug, ...]:
    return tuple(_slug(member) for member in _members(node))


def _captions(node: yaml.Node) -> tuple[Caption, ...]:
    readers = {"text": _text, "credit": _text, "date": _text}
    return tuple(Caption(**{"text": "", **_mapped(member, readers)}) for member in _members(node))


def _dateline(node: yaml.Node) -> Dateline:
    return Dateline(**_mapped(node, {"place": _text, "date": _text, "agency": _text}))


def _source(node: yaml.Node) -> Received:
    numbers = {"first_line": _whole_number, "last_line": _whole_number}
    values = _mapped(node, {"file": _text, "sha256": _text, **numbers})
    return Received(**{"file": "", "first_line": 0, "last_line": 0, "sha256": "", **values})


def _mapped(node: yaml.Node, readers: Mapping[str, Callable[[yaml.Node], Any]]) -> dict[str, Any]:
    names = ", ".join(readers)
    if not isinstance(node, yaml.MappingNode):
        raise _WrongValueError(node, "holds no keys of its own", f"write any of {names} below it, indented")
    values: dict[str, Any] = {}
    for key, value in node.value:
        name = key.value if isinstance(key, yaml.ScalarNode) else "?"
        if name not in readers or name in values:
            raise _WrongValueError(key, f"has no place for {name[:40]!r}", f"write each of {names} once at most")
        values[name] = readers[name](value)
    return values


WEB_ADDRESS = re.compile(r"https?://[^\s<>\"'\\^`{|}\x00-\x20]{1,2000}")

LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}")

KEYS: Mapping[str, Callable[[yaml.Node], Any]] = {
    "seal": lambda node: getattr(node, "value", ""),
    "title": _text,
    "deck": _text,
    "date": _day,
    "date_precision": _precision,
    "date_evidence": _text,
    "date_not_before": _day,
    "date_not_after": _day,
    "updated": _day,
    "updated_evidence": _text,
    "dateline": _dateline,
    "outlet": _text,
    "outlet_evidence": _text,
    "url": _web_address,
    "licence": _text,
    "retrieved": _text,
    "authors": _texts,
    "agencies": _texts,
    "captions": _captions,
    "description": _text,
    "topics": _slugs,
    "source": _source,
    "wording": _text,
    "language": _language,
    "added": _day,
    "corrections": _texts,
    "publish": _truth,
    "follow": _truth,
    "aliases": _slugs,
}

# What people write out of habit, and the key they mean.
_HABITS = {
    "author": "authors",
    "byline": "authors",
    "draft": "publish",
    "headline": "title",
    "lang": "language",
    "license": "licence",
    "link": "url",
    "redirect_from": "aliases",
    "subtitle": "deck",
    "summary": "description",
    "tags": "topics",
}


# --- telling ---------------------------------------------------------------------------------------------------------


def _unknown(where: Where, name: str) -> Problem:
    near = _HABITS.get(name.lower()) or next(iter(difflib.get_close_matches(name.lower(), KEYS, 1)), "")
    remedy = f'did you mean "{near}"?' if near else "it is kept, and nothing reads it"
    return Problem(where, f"unknown key {name[:60]!r}", remedy, Severity.WARNING)


def _syntax(error: yaml.YAMLError, text: str, path: str) -> Problem:
    line, what = checked_yaml.fault(text, error)
    remedy = "close it" if what.endswith("not closed") else "put values with a colon in quotes"
    return _error(Where(path, line + 1), f"the front matter is not YAML ({what})", remedy)


def _error(where: Where, what: str, remedy: str) -> Problem:
    return Problem(where, what, remedy, Severity.ERROR)


def _kind(node: yaml.Node) -> str:
    return str(node.tag).rpartition(":")[2]


def _line(node: yaml.Node | yaml.Event) -> int:
    return int(node.start_mark.line) + 2 if node.start_mark else 2
