"""Proposals in, lines of topics.yml out; and a catalogue's text with them added, every byte a person typed kept."""

from __future__ import annotations

from collections.abc import Iterable

import yaml

from generator.checked_yaml import entries
from generator.topics.gathered import Proposal

INDENT = "  "
UNTOLD = "theme  # to be filled in, the articles do not tell: person, organisation, place, event or theme"


def as_yaml(proposals: Iterable[Proposal], *, indent: str = INDENT) -> str:
    """Entries to paste below `topics:`, each with a comment that says how often it is named."""
    return "".join(_entry(one, indent) for one in proposals)


def with_topics(text: str, proposals: Iterable[Proposal]) -> str | None:
    """A catalogue's text with new topics at its end; None where it is not written one topic a block."""
    new = tuple(one for one in proposals if not one.is_listed)
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    if root is None:
        return text + "topics:\n" + as_yaml(new)
    listed = {key: value for key, _, value in entries(root)}.get("topics")
    if listed is None or root.value[-1][1] is not listed:
        return None
    if getattr(listed, "flow_style", False):
        if listed.value or not isinstance(listed, yaml.MappingNode):
            return None
        text = text[: listed.start_mark.index].rstrip(" ") + text[listed.end_mark.index :]  # topics: {}
    column = min((key.start_mark.column for _, key, _ in entries(listed)), default=len(INDENT))
    ending = "" if text.endswith("\n") else "\n"
    return text + ending + as_yaml(new, indent=" " * column)


def _entry(one: Proposal, indent: str) -> str:
    lines = [f"# {_counted(one.mentions, 'mention')} in {_counted(one.articles, 'article')}"]
    if one.is_listed:
        lines.append(f"# {one.slug} is listed; it may want:")
        kept = [("aliases", one.aliases), ("demonyms", one.demonyms)]
        lines += [f"# {INDENT}{key}: {_list(names)}" for key, names in kept if names]
        return "".join(f"{indent}{line}\n" for line in lines)
    lines += [f"{one.slug}:", f"{INDENT}name: {_scalar(one.name)}", _kind(one)]
    if one.aliases:
        lines.append(f"{INDENT}aliases: {_list(one.aliases)}")
    if one.demonyms:
        lines.append(f"{INDENT}demonyms: {_list(one.demonyms)}")
    return "".join(f"{indent}{line}\n" for line in lines)


def _kind(one: Proposal) -> str:
    """A kind that nothing tells is left to a person: a theme is what claims least."""
    return f"{INDENT}kind: {one.kind.value if one.is_told else UNTOLD}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _list(names: Iterable[str]) -> str:
    return f"[{', '.join(_scalar(name) for name in names)}]"


def _scalar(text: str) -> str:
    """As YAML takes it for text, in quotes where it must: "No", "1984", "a: b"."""
    dumped = yaml.safe_dump([text], allow_unicode=True, default_flow_style=True, width=10_000).strip()
    return dumped.removeprefix("[").removesuffix("]")
