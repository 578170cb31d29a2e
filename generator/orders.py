"""What `briefing digest` was asked for: an order in, the digest that it means out, with the edition to print it from.

briefing digest NAME            a definition of content/digests, else the article of that slug
briefing digest --definition F  a definition that lies elsewhere
briefing digest --topic T       a topic's dossier, where nothing else is asked
briefing digest [--from --to --topic …]   the articles of a period and of topics
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from generator import digest, pipeline
from generator.meant import did_you_mean, page_name
from generator.model import Digest, Edition, Problem, Slug

Ready = tuple[Edition, Digest, tuple[Problem, ...]]


class UnknownOrder(Exception):
    """There is nothing of the name that was asked for; the message says what there is."""


@dataclass(frozen=True)
class Order:
    """The arguments of the command; empty where not given."""

    name: str = ""
    file: Path | None = None
    first: date | None = None
    last: date | None = None
    topics: tuple[Slug, ...] = ()
    title: str = ""
    paper: str = ""

    @property
    def slug(self) -> Slug:
        """The name without what a page's file has besides."""
        return page_name(self.name)

    @property
    def fault(self) -> str:
        """What in it cannot be meant; empty for nothing."""
        if (self.name or self.file) and (self.first or self.last or self.topics or (self.name and self.file)):
            return "NAME and --definition say themselves what they take: leave out --from, --to and --topic"
        if self.first and self.last and self.first > self.last:
            return f"--from {self.first} is after --to {self.last}: change the two days over"
        return ""

    @property
    def is_dossier(self) -> bool:
        """One topic and nothing else is asked for."""
        return len(self.topics) == 1 and self.first is None and self.last is None


def ready(project: pipeline.Project, edition: Edition, order: Order) -> Ready:
    """The digest of an order. Raises UnknownOrder, and MisconfiguredError for an unsound definition."""
    taken, made, problems = _ordered(project, edition, order)
    return taken, replace(made, title=order.title or made.title, paper=order.paper or made.paper), problems


def told(made: Digest, target: Path, *, is_new_folder: bool) -> str:
    """What lies where: "digest.pdf: 3 articles, 40 KB"."""
    count = f"{len(made.articles)} article{'s' * (len(made.articles) != 1)}"
    folder = f"; the folder {target.parent} was not there and was made" if is_new_folder else ""
    return f"{target}: {count}, {target.stat().st_size / 1000:.0f} KB{folder}"


def print_all(project: pipeline.Project, today: date, target: Path) -> tuple[Problem, ...]:
    """Prints all articles; no PDF of a site that has none."""
    edition = pipeline.run(project, today).edition
    _, made, _ = ready(project, edition, Order())
    return pipeline.print_digest(edition, made, target) if edition.articles else ()


def _ordered(project: pipeline.Project, edition: Edition, order: Order) -> Ready:
    for topic in order.topics:
        if topic not in edition.topic_by_slug:
            raise UnknownOrder(f"no topic “{topic}” in topics.yml{_meant(edition, topic)}")
    if order.file:
        return pipeline.defined(project, edition, pipeline.definition(project, order.file))
    if order.name:
        return _named(project, edition, order.slug)
    if order.is_dossier:
        return edition, pipeline.dossier(edition, order.topics[0]), ()
    return edition, _gathered(project, edition, order), ()


def _meant(edition: Edition, topic: str) -> str:
    """The topic whose slug or name is near, or where they are listed."""
    names = {alias.text.casefold(): each.slug for each in edition.topics for alias in each.aliases}
    near = did_you_mean(topic, names | {slug: slug for slug in edition.topic_by_slug})
    return near or "; `briefing topics show` lists what there is"


def _named(project: pipeline.Project, edition: Edition, name: str) -> Ready:
    for wanted in project.digests:
        if wanted.slug == name:
            return pipeline.defined(project, edition, wanted)
    if name in edition.article_by_slug:
        return edition, digest.single(edition.article_by_slug[name]), ()
    there = ", ".join(wanted.slug for wanted in project.digests) or "none yet"
    raise UnknownOrder(f"no digest and no article “{name}”; digests in {project.shown(pipeline.DIGESTS)}: {there}")


def _gathered(project: pipeline.Project, edition: Edition, order: Order) -> Digest:
    chosen = digest.selection(edition, first=order.first, last=order.last, topics=order.topics)
    made = digest.gathered(edition, project.settings.site.name, chosen)
    return replace(made, subtitle=_names(edition, order.topics), period=(order.first, order.last))


def _names(edition: Edition, topics: Iterable[Slug]) -> str:
    return ", ".join(edition.topic_by_slug[topic].name for topic in topics)
