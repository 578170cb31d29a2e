"""An edition in, topics that a person may want to list out; and the catalogue as it stands, with counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from generator import pipeline, topics
from generator.model import Edition, Problem, Severity, Topic, Where
from generator.whole_files import put, remedy

__all__ = ["as_data", "listed", "listed_as_data", "shared", "suggested", "topics_of", "write", "written"]

NAMED = 8
"""Topics that were added, by name; more are counted."""

NOT_IN_BLOCKS = "not written one topic a block, so nothing was added"


def topics_of(file: Path) -> tuple[Topic, ...]:
    """The topics of a topics.yml anywhere, or of a glossary in JSON. Raises MisconfiguredError."""
    found, problems = topics.listed(file)
    if any(problem.severity is Severity.ERROR for problem in problems):
        raise pipeline.MisconfiguredError(problems)
    return found


def suggested(project: pipeline.Project, edition: Edition) -> tuple[topics.Proposal, ...]:
    """What the articles name more than once and the catalogue does not find."""
    return topics.proposals(edition.articles, project.catalogue)


def shared(found: Iterable[topics.Proposal], fewest: int) -> tuple[topics.Proposal, ...]:
    """Those that at least so many articles name: what a page of its own would bring together."""
    return tuple(one for one in found if one.articles >= fewest)


def as_data(found: Iterable[topics.Proposal]) -> list[Mapping[str, object]]:
    """For JSON."""
    return [
        {
            "slug": one.slug,
            "name": one.name,
            "kind": one.kind.value if one.is_told else None,
            "aliases": list(one.aliases),
            "demonyms": list(one.demonyms),
            "mentions": one.mentions,
            "articles": one.articles,
            "listed": one.is_listed,
        }
        for one in found
    ]


def write(project: pipeline.Project, found: Sequence[topics.Proposal]) -> tuple[Problem, ...]:
    """Adds new topics at the end of topics.yml, which keeps every byte it has; a Problem where that cannot be done."""
    path = project.settings.docs / pipeline.CATALOGUE
    where = Where(project.shown(pipeline.CATALOGUE))
    if all(one.is_listed for one in found):
        return ()
    try:
        text = path.read_bytes().decode("utf-8") if path.exists() else ""
        longer = topics.with_topics(text, found)
        if longer is None:
            return (Problem(where, NOT_IN_BLOCKS, "paste what you want of it", Severity.ERROR),)
        put(path.resolve(), longer.encode())  # a link stays one
    except UnicodeDecodeError:
        return (Problem(where, "not UTF-8 text", "save the file as UTF-8", Severity.ERROR),)
    except OSError as error:
        return (Problem(where, f"cannot be written ({error.strerror})", remedy(error), Severity.ERROR),)
    return ()


def written(project: pipeline.Project, found: Iterable[topics.Proposal]) -> str:
    """What `write` has added, and where; and of how many listed topics other names were found, which it leaves."""
    names, more = [], 0
    for one in found:
        names += [] if one.is_listed else [one.name]
        more += one.is_listed
    told = f"{_topics(len(names))} added at its end: {_few(names)}; read it through" if names else "nothing new to add"
    other = f"; {_topics(more)} in it may want other names: `briefing topics suggest` shows them" if more else ""
    return f"{project.shown(pipeline.CATALOGUE)}: {told}{other}"


def _topics(count: int) -> str:
    return f"{count} topic{'s' * (count != 1)}"


def _few(names: Sequence[str]) -> str:
    rest = len(names) - NAMED
    return f"{', '.join(names[:NAMED])} and {rest} more" if rest > 0 else ", ".join(names)


def listed(edition: Edition) -> str:
    """A line a topic: how many mentions in how many articles, its slug, its names."""
    return "\n".join(_line(edition, topic) for topic in edition.topics)


def listed_as_data(edition: Edition) -> list[Mapping[str, object]]:
    """The same for JSON."""
    return [
        {
            "slug": topic.slug,
            "name": topic.name,
            "kind": topic.kind.value,
            "parent": topic.parent,
            "aliases": [alias.text for alias in topic.aliases],
            "mentions": _mentions(edition, topic),
            "articles": len(edition.articles_by_topic.get(topic.slug, ())),
        }
        for topic in edition.topics
    ]


def _line(edition: Edition, topic: Topic) -> str:
    articles = len(edition.articles_by_topic.get(topic.slug, ()))
    also = ", ".join(dict.fromkeys(alias.text for alias in topic.aliases if alias.text != topic.name))
    names = f"{topic.name} ({also})" if also else topic.name
    return f"{_mentions(edition, topic):>6} in {articles:>4}  {topic.kind.value:<12}  {topic.slug}: {names}"


def _mentions(edition: Edition, topic: Topic) -> int:
    return len(edition.mentions_by_topic.get(topic.slug, ()))
