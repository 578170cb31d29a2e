"""A YAML file and a JSON Schema in; plain values out, or Problems that name the line, the fact and the remedy.

What is read here people typed and programs may have mangled, so nothing is trusted: size, depth and the use of anchors
are capped before anything is built, tags build nothing, and a key that stands twice is an error. A schema's
`description` is both its documentation and the remedy a writer is given.
"""

from __future__ import annotations

import difflib
import os
import re
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import yaml
from jsonschema.exceptions import ValidationError

from generator.model import Problem, Severity, Where

Value = None | bool | int | float | str | list["Value"] | dict[str, "Value"]

MOST_BYTES = 2_000_000
MOST_LEVELS = 24
MOST_ALIASES = 200
MOST_NODES = 400_000

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Source:
    """A file's text under the name that people know it by."""

    text: str
    shown_as: str

    def error(self, line: int | None, what: str, remedy: str) -> Problem:
        """An error at a line of this file."""
        return Problem(Where(self.shown_as, line), what, remedy, Severity.ERROR)


def load(path: Path, shown_as: str, schema: Mapping[str, Any]) -> tuple[Value, tuple[Problem, ...]]:
    """The file's value, checked against the schema; with any Problem the value is None. An empty file is None too."""
    node, problems = document(path, shown_as)
    if node is None:
        return None, problems
    return checked(node, Source("", shown_as), schema)


def document(path: Path, shown_as: str) -> tuple[yaml.Node | None, tuple[Problem, ...]]:
    """The file as YAML nodes with their lines, nothing constructed; None for an empty or an unreadable file."""
    text, problems = _text(path, shown_as)
    if problems:
        return None, problems
    source = Source(text, shown_as)
    try:
        too_much = _excess(source)
        return (None, (too_much,)) if too_much else (yaml.compose(text, Loader=_LOADER), ())
    except yaml.MarkedYAMLError as error:
        return None, (_syntax_problem(source, error),)
    except yaml.YAMLError as error:
        return None, (source.error(None, f"not readable as YAML: {_one_line(str(error))}", "save it as plain text"),)


def checked(
    node: yaml.Node, source: Source, schema: Mapping[str, Any], *, within: str = ""
) -> tuple[Value, tuple[Problem, ...]]:
    """The value of a node, checked against the schema. `within` names the setting it belongs to, for messages."""
    if _is_larger_than(node, MOST_NODES):
        return None, (source.error(line_of(node), "anchors and aliases unfold to too much", "write the values out"),)
    doubled = tuple(_double_keys(node, source))
    if doubled:
        return None, doubled
    value = value_of(node)
    validator = jsonschema.Draft202012Validator(schema)
    found = {_told(error, node, source, within) for error in validator.iter_errors(value)}
    problems = tuple(sorted(found, key=lambda problem: (problem.where.line or 0, problem.what)))
    return (None if problems else value), problems


def fault(text: str, error: yaml.YAMLError) -> tuple[int, str]:
    """The line, from 1, on which an error of YAML's began, and what it is: what is not closed fails only below."""
    context, problem = getattr(error, "context_mark", None), getattr(error, "problem_mark", None)
    last = problem.line if problem else 0
    for number, line in enumerate(text.splitlines()[: last + 1], start=1):
        if _is_unclosed(line):
            return number, "a quotation that is not closed"
    for during, what in _UNCLOSED:
        if context and getattr(error, "context", None) == during:
            return context.line + 1, what
    return last + 1, _one_line(getattr(error, "problem", None) or "a character that YAML does not allow")


_UNCLOSED = (
    ("while scanning a quoted scalar", "a quotation that is not closed"),  # - "Lake Falls
    ("while parsing a flow sequence", "a list that is not closed"),  # [Ann Example
    ("while parsing a flow mapping", "a group that is not closed"),  # {name: Ann Example
)
"""What YAML was about when it came to no end."""

_QUOTED_VALUE = re.compile(r"\s*(?:- )?[\w-]+:[ \t]+(?P<sign>[\"'])(?P<rest>.*)")


def _is_unclosed(line: str) -> bool:
    """It opens a quotation and does not close it: `title: "Lake Falls`."""
    found = _QUOTED_VALUE.match(line)
    if not found:
        return False
    return found["sign"] not in re.sub(r"\\.", "", found["rest"])


def line_of(node: yaml.Node) -> int:
    """The line a node begins on, from 1."""
    return int(node.start_mark.line) + 1


def entries(node: yaml.Node | None) -> tuple[tuple[str, yaml.Node, yaml.Node], ...]:
    """A mapping's keys as written, each with its key node and value node; nothing for any other node."""
    if not isinstance(node, yaml.MappingNode):
        return ()
    return tuple((_written(key), key, value) for key, value in node.value)


def value_of(node: yaml.Node) -> Value:
    """The plain value of a node: keys are text as written, so are dates and whatever carries a foreign tag."""
    if isinstance(node, yaml.MappingNode):
        return {key: value_of(value) for key, _, value in entries(node)}
    if isinstance(node, yaml.SequenceNode):
        return [value_of(item) for item in node.value]
    return _scalar(node)


# --- reading ---------------------------------------------------------------------------------------------------------


def _text(path: Path, shown_as: str) -> tuple[str, tuple[Problem, ...]]:
    source = Source("", shown_as)
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return "", (source.error(None, "not a regular file", "put a text file in its place"),)
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        what = f"cannot be read ({error.strerror or type(error).__name__})"
        return "", (source.error(None, what, "check that it is there and may be read"),)
    if len(data) > MOST_BYTES:
        what = f"larger than {MOST_BYTES // 1_000_000} MB"
        return "", (source.error(None, what, "a file typed by people is much smaller; look what is in it"),)
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", (source.error(line, "not UTF-8 text", "save the file as UTF-8"),)


def _without_waiting(name: str, flags: int) -> int:
    # A FIFO in the file's place would otherwise hang the run.
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def _excess(source: Source) -> Problem | None:
    """What is too deep or leans on too many aliases, found on the stream of events, before anything is built."""
    level = aliases = 0
    for event in yaml.parse(source.text, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            level += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            level -= 1
        elif isinstance(event, yaml.AliasEvent):
            aliases += 1
        line = event.start_mark.line + 1 if event.start_mark else None
        if level > MOST_LEVELS:
            return source.error(line, f"nested more than {MOST_LEVELS} levels deep", "flatten it")
        if aliases > MOST_ALIASES:
            return source.error(line, f"more than {MOST_ALIASES} aliases (*name)", "write the values out")
    return None


def _is_larger_than(node: yaml.Node, most: int) -> bool:
    waiting, seen = [node], 0
    while waiting:
        node = waiting.pop()
        seen += 1
        if seen > most or len(waiting) > most:
            return True
        if isinstance(node, yaml.MappingNode):
            waiting.extend(part for pair in node.value for part in pair)
        elif isinstance(node, yaml.SequenceNode):
            waiting.extend(node.value)
    return False


# --- values ----------------------------------------------------------------------------------------------------------


def _scalar(node: yaml.Node) -> Value:
    text = str(node.value)
    match node.tag:
        case "tag:yaml.org,2002:null":
            return None
        case "tag:yaml.org,2002:bool":
            return text.casefold() in ("true", "yes", "on")
        case "tag:yaml.org,2002:int" | "tag:yaml.org,2002:float":
            return _number(text)
    return text


def _number(text: str) -> int | float | str:
    for kind in (int, float):
        try:
            return kind(text.replace("_", ""))
        except ValueError:
            continue
    return text  # 0x1F, 1:30 and .inf: numbers to YAML, never one of our settings


def _written(node: yaml.Node) -> str:
    return str(node.value) if isinstance(node, yaml.ScalarNode) else "(not a word)"


def _double_keys(node: yaml.Node, source: Source) -> Iterator[Problem]:
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.SequenceNode):
            waiting.extend(node.value)
        first: dict[str, int] = {}
        for key, key_node, value in entries(node):
            if key in first:
                what = f"“{key}” stands here a second time; the first is on line {first[key]}"
                yield source.error(line_of(key_node), what, "join the two, or take one away")
            first.setdefault(key, line_of(key_node))
            waiting.append(value)


# --- findings, in a writer's words -----------------------------------------------------------------------------------


def _syntax_problem(source: Source, error: yaml.MarkedYAMLError) -> Problem:
    line, problem = fault(source.text, error)
    lines = source.text.splitlines()
    if line <= len(lines) and lines[line - 1][: _indent(lines[line - 1])].count("\t"):
        return source.error(line, "indented with a tab", "YAML takes spaces alone: put two for each level")
    return source.error(line, f"not YAML: {problem}", "look at colons, quotes and indentation here and one line above")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _one_line(text: str) -> str:
    return " ".join(text.split())[:160]


def _told(error: ValidationError, root: yaml.Node, source: Source, within: str) -> Problem:
    path = list(error.absolute_path)
    node, key = _place(root, path)
    name = _name_of(path, within)
    if error.validator == "additionalProperties":
        return _unknown_key(error, node, source, name)
    if "propertyNames" in error.relative_schema_path:
        # The key that breaks the rule stands below the mapping the path leads to.
        where = next((key_node for written, key_node, _ in entries(node) if written == error.instance), node)
        return source.error(line_of(where), f"“{error.instance}” cannot be a name here", _remedy(error))
    if error.validator == "required":
        # jsonschema reports each missing key by itself, and its name in the message alone.
        missing = error.message.split("'")[1]
        return source.error(line_of(key or node), f"{name} has no “{missing}”", f"add “{missing}:”")
    if isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:bool" and not node.style:
        what = f"{name}: YAML takes {node.value} for yes or no, not for a word"
        return source.error(line_of(node), what, f'put it in quotes: "{node.value}"')
    return source.error(line_of(node), f"{name} is {_shown(error.instance)}", _remedy(error))


def _place(root: yaml.Node, path: Sequence[str | int]) -> tuple[yaml.Node, yaml.Node | None]:
    """The node at a path, and the key it stands under, if it stands under one."""
    node, key_node = root, None
    for step in path:
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node, key_node = node.value[step], None
        else:
            key_node, node = next((key, value) for written, key, value in entries(node) if written == step)
    return node, key_node


def _name_of(path: Sequence[str | int], within: str) -> str:
    parts = [within] if within else []
    parts += [f"entry {step + 1}" if isinstance(step, int) else str(step) for step in path]
    return "“" + " > ".join(parts) + "”" if parts else "the file"


def _unknown_key(error: ValidationError, node: yaml.Node, source: Source, name: str) -> Problem:
    known = sorted(error.schema.get("properties", ())) if isinstance(error.schema, Mapping) else []
    key, key_node = next((key, key_node) for key, key_node, _ in entries(node) if key not in known)
    close = difflib.get_close_matches(key, known, n=1)
    remedy = f"did you mean “{close[0]}”?" if close else "known here: " + ", ".join(known)
    return source.error(line_of(key_node), f"“{key}” is not known in {name}", remedy)


def _remedy(error: ValidationError) -> str:
    schema = error.schema if isinstance(error.schema, Mapping) else {}
    wanted = schema.get("description")
    return f"wanted: {wanted}" if wanted else f"wanted: {error.validator} {error.validator_value}"


def _shown(value: object) -> str:
    match value:
        case None:
            return "empty"
        case bool():
            return "yes or no"
        case str():
            return f"“{_one_line(value)}”"
        case list():
            return f"a list of {len(value)}"
        case Mapping():
            return "a group of settings"
    return f"the number {value}"
