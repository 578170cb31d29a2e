"""content/topics.yml in, Topics sorted by slug out, with a Problem for every line that cannot be meant.

The file's form is topics.schema.json. A name that two topics list is a warning: neither is linked by it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from generator.checked_yaml import Source, checked, document, entries, line_of
from generator.model import Alias, Case, Kind, Problem, Sense, Severity, Slug, Spelling, Topic, Where
from generator.tokens import words
from generator.topics.names import Name, surnames
from generator.topics.spellings import keys

SCHEMA = Path(__file__).with_name("topics.schema.json")


def catalogue(path: Path, shown_as: str) -> tuple[tuple[Topic, ...], tuple[Problem, ...]]:
    """The topics a file lists; none with any error in it. A missing file is an empty catalogue, and no Problem."""
    if not path.exists() and not path.is_symlink():
        return (), ()
    root, problems = document(path, shown_as)
    if root is None:
        return (), problems
    schema: dict[str, Any] = json.loads(SCHEMA.read_text("utf-8"))
    value, problems = checked(root, Source("", shown_as), schema)
    if problems or not isinstance(value, dict) or not isinstance(value["topics"], dict):
        return (), problems
    listed: dict[str, Any] = value["topics"]
    topics = tuple(_topic(slug, listed[slug]) for slug in sorted(listed))
    strays = tuple(_strays(topics, root, shown_as))
    doubts = (*_ambiguous(topics, root, shown_as), *_namesakes(topics, root, shown_as))
    return (() if strays else topics), (*strays, *doubts)


def glossary(path: Path) -> tuple[Topic, ...]:
    """The topics of a glossary in JSON: {slug: {name, kind, aliases, demonyms, contextual, exclude, translit}}.

    Raises ValueError for a file of another form, OSError for one that cannot be read.
    """
    try:
        listed = json.loads(path.read_text("utf-8"))
        return tuple(_topic(slug, _as_listed(entry)) for slug, entry in sorted(listed.items()))
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"{path.name} is no glossary: {type(error).__name__} {error}") from error


def listed(path: Path) -> tuple[tuple[Topic, ...], tuple[Problem, ...]]:
    """The topics of a topics.yml or, where the file's name ends in .json, of a glossary; none with any error in it."""
    if path.suffix != ".json":
        topics, problems = catalogue(path, str(path))
        return ((), problems) if any(problem.severity is Severity.ERROR for problem in problems) else (topics, problems)
    try:
        return glossary(path), ()
    except (ValueError, OSError) as error:
        what = f"not usable as a glossary ({' '.join(str(error).split())[:200]})"
        remedy = "give {slug: {name: …, kind: person, org, place, event or theme}}, or a topics.yml"
        return (), (Problem(Where(str(path)), what, remedy, Severity.ERROR),)


# --- from what is typed to what is meant -----------------------------------------------------------------------------

_GLOSSARY_KINDS = {"org": "organisation", "group": "theme"}


def _as_listed(entry: Mapping[str, Any]) -> dict[str, Any]:
    listed = {key: entry[key] for key in ("name", "aliases", "demonyms", "exclude") if key in entry}
    listed["kind"] = _GLOSSARY_KINDS.get(entry["kind"], entry["kind"])
    listed["seats"] = entry.get("contextual", [])
    listed["spelling"] = "any" if entry.get("translit") else "listed"
    return listed


def _topic(slug: Slug, entry: Mapping[str, Any]) -> Topic:
    return Topic(
        slug,
        _one_line(entry["name"]),
        Kind(entry["kind"]),
        tuple(dict.fromkeys(_aliases(slug, entry))),
        summary=" ".join(str(entry.get("summary") or "").split()),
        exclude=tuple(entry.get("exclude", ())),
        parent=str(entry.get("parent", "")),
        formerly=tuple(entry.get("formerly", ())),
    )


def _aliases(slug: Slug, entry: Mapping[str, Any]) -> Iterator[Alias]:
    for alias in (entry["name"], *entry.get("aliases", ())):
        own = alias if isinstance(alias, Mapping) else {"text": alias}
        yield replace(_alias(slug, {**entry, **own}), spelling=Spelling(entry.get("spelling", "listed")))
    for key, sense in (("demonyms", Sense.DEMONYM), ("seats", Sense.SEAT)):
        for word in entry.get(key, ()):
            yield replace(_alias(slug, {**entry, "text": word}), sense=sense)


def _alias(slug: Slug, entry: Mapping[str, Any]) -> Alias:
    context = entry.get("context", {})
    return Alias(
        _one_line(entry["text"]),
        slug,
        Case(entry.get("case", "exact")),
        near=tuple(context.get("near", ())),
        not_near=tuple(context.get("not_near", ())),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


# --- a part of what ---------------------------------------------------------------------------------------------------


def _strays(topics: Sequence[Topic], root: yaml.Node, shown_as: str) -> Iterator[Problem]:
    """Topics whose parent is not there, or that are a part of themselves."""
    parents = {topic.slug: topic.parent for topic in topics}
    for topic in topics:
        if not topic.parent:
            continue
        where = Where(shown_as, _line_of(root, topic.slug))
        if topic.parent not in parents:
            what = f"“{topic.slug}” is a part of “{topic.parent}”, which is not listed"
            yield Problem(where, what, "list it, or take the parent away", Severity.ERROR)
        elif topic.slug in _line_of_descent(topic.parent, parents):
            what = f"“{topic.slug}” is a part of itself through its parents"
            yield Problem(where, what, "take one of the parents away", Severity.ERROR)


def _line_of_descent(slug: Slug, parents: Mapping[Slug, Slug]) -> frozenset[Slug]:
    found: set[Slug] = set()
    while slug and slug not in found:
        found.add(slug)
        slug = parents.get(slug, "")
    return frozenset(found)


def _line_of(root: yaml.Node, slug: Slug) -> int:
    topics = next((node for key, _, node in entries(root) if key == "topics"), None)
    return next((line_of(key) for written, key, _ in entries(topics) if written == slug), line_of(root))


# --- one name, two topics --------------------------------------------------------------------------------------------


def _ambiguous(topics: Iterable[Topic], root: yaml.Node, shown_as: str) -> Iterator[Problem]:
    owners: defaultdict[tuple[str, ...], list[Alias]] = defaultdict(list)
    for topic in topics:
        for alias in topic.aliases:
            if alias.sense is not Sense.SEAT:
                owners[tuple(keys(words(alias.text)))].append(alias)
    for aliases in owners.values():
        slugs = sorted({alias.topic for alias in aliases})
        if len(slugs) > 1:
            lines = sorted(_line(root, alias) for alias in aliases)
            what = f"“{aliases[0].text}” names {' and '.join(slugs)}, and is linked to none of them"
            remedy = "give it to one of them, or list a longer name"
            yield Problem(Where(shown_as, lines[-1]), what, remedy, Severity.WARNING)


def _namesakes(topics: Sequence[Topic], root: yaml.Node, shown_as: str) -> Iterator[Problem]:
    """Surnames with two holders: no mistake, but worth knowing."""
    listed = {tuple(keys(words(alias.text))) for topic in topics for alias in topic.aliases}
    holders: defaultdict[tuple[str, ...], list[Name]] = defaultdict(list)
    for key, name in surnames(topics):
        if key not in listed:
            holders[key].append(name)
    for names in holders.values():
        slugs = sorted({name.alias.topic for name in names})
        if len(slugs) > 1:
            where = Where(shown_as, max(_line_of(root, slug) for slug in slugs))
            what = f"“{' '.join(names[0].words)}” is a name of {' and '.join(slugs)}"
            remedy = "it is linked only in articles that name one of them in full"
            yield Problem(where, what, remedy, Severity.NOTE)


def _line(root: yaml.Node, alias: Alias) -> int:
    """The line an alias is written on; its topic's line where it is folded over several."""
    topics = next((node for key, _, node in entries(root) if key == "topics"), None)
    for slug, key, node in entries(topics):
        if slug == alias.topic:
            found = (line_of(scalar) for scalar in _scalars(node) if _one_line(str(scalar.value)) == alias.text)
            return next(found, line_of(key))
    return line_of(root)


def _scalars(node: yaml.Node) -> Iterator[yaml.Node]:
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item)
    for _, _, value in entries(node):
        yield from _scalars(value)
