"""The whole program on one screen: one short function a command, calling the stages in their order.

    content/raw -> intake -> clean -> pages -> topics -> weave -> finished pages, or a digest

Nothing here prints or knows MkDocs: the command line and the plugin call this and show what comes back.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from generator import conversion_cache, digest, intake, notices, pages, profiles, stories, topics, weave
from generator.configuration import Settings, settings
from generator.conversion_cache import ConversionCache, Converted
from generator.converting import NO_ARTICLE, converted, without_text
from generator.edition_day import cut_off
from generator.model import (
    Article,
    Digest,
    Edition,
    Extent,
    Ledger,
    Outcome,
    Page,
    PrintedDigest,
    Problem,
    RawDocument,
    Received,
    Severity,
    Slug,
    Topic,
    Where,
    newest_first,
)
from generator.pages.body import paragraphs

RAW, ARTICLES, DIGESTS, CATALOGUE = pages.RAW, pages.ARTICLES, "digests", "topics.yml"
"""What the folder of content holds, by name."""


class MisconfiguredError(Exception):
    """mkdocs.yml, topics.yml or a digest's definition cannot be used; carries the Problems that say why, by line."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


@dataclass(frozen=True)
class Project:
    """A site's settings, its catalogue of topics and its digests, all sound."""

    settings: Settings
    catalogue: tuple[Topic, ...]
    problems: tuple[Problem, ...] = ()
    digests: tuple[digest.Definition, ...] = ()

    @property
    def folders(self) -> pages.Folders:
        """Where the articles' pages lie."""
        return pages.Folders(self.settings.docs / ARTICLES, self.shown())

    @property
    def raw(self) -> Path:
        """The folder of what was received."""
        return self.settings.docs / RAW

    def shown(self, *names: str) -> str:
        """A path of the content as messages show it, relative to the project: "content/raw/clip.txt"."""
        return self.settings.shown(*names)


@dataclass(frozen=True)
class Conversion:
    """What all raw files yield: articles without slugs, a ledger a file, the files set aside."""

    articles: tuple[Article, ...]
    ledgers: Mapping[str, Ledger]
    unread: frozenset[str]
    problems: tuple[Problem, ...]

    def with_documents(self, documents: Iterable[RawDocument]) -> Conversion:
        """The same once these were received too."""
        articles, ledgers = converted(documents)
        return replace(self, articles=(*self.articles, *articles), ledgers={**self.ledgers, **ledgers})


@dataclass(frozen=True)
class Run:
    """One run up to the finished edition."""

    project: Project
    collected: Edition
    """The articles whole, for reports to whoever works on the site: what they name and tell is not looked for yet."""
    changes: tuple[pages.Change, ...]
    ledgers: Mapping[str, Ledger]
    problems: tuple[Problem, ...]

    @cached_property
    def edition(self) -> Edition:
        """What is published: what the publishing profile lets out of `collected`, once all is found in it.

        Made when it is first asked for: reports on a few articles do without.
        """
        return let_out(self.project, with_stories(with_mentions(self.collected)))


def opened(config_file: Path) -> Project:
    """The project of an mkdocs.yml. Raises MisconfiguredError."""
    found, problems = settings(config_file)
    if found is None:
        raise MisconfiguredError(problems)
    catalogue, notes = topics.catalogue(found.docs / CATALOGUE, found.shown(CATALOGUE))
    if any(problem.severity is Severity.ERROR for problem in notes):
        raise MisconfiguredError(notes)
    project = Project(found, catalogue, (*problems, *notes))
    digests, wrong = digest.definitions(found.docs / DIGESTS, project.shown(DIGESTS), _known(project))
    if wrong:
        raise MisconfiguredError(wrong)
    return replace(project, digests=digests)


def run(project: Project, today: date) -> Run:
    """Converts content/raw, brings content/articles up to date and takes the edition from it."""
    received = conversion(project, keeps=True)
    changes = plan(project, received, today)
    pages.apply(changes)
    found = cut_off(project.settings, today, *collected(project, received.ledgers, places(changes)))
    return _as_run(project, received, changes, found)


def rehearsal(project: Project, today: date, arriving: Iterable[RawDocument] = ()) -> Run:
    """What `run` would come to, once `arriving` lay in content/raw too; nothing is written."""
    received = conversion(project).with_documents(arriving)
    changes = plan(project, received, today)
    found = cut_off(project.settings, today, *collected(project, received.ledgers, places(changes), changes))
    return _as_run(project, received, changes, found)


def _as_run(
    project: Project,
    received: Conversion,
    changes: tuple[pages.Change, ...],
    found: tuple[Edition, tuple[Problem, ...]],
) -> Run:
    edition, problems = found
    told = (*project.problems, *received.problems, *noted(project, changes), *problems)
    return Run(project, edition, changes, _told_once(received.ledgers, changes), notices.ordered(told))


def conversion(project: Project, *, keeps: bool = False) -> Conversion:
    """content/raw, converted; nothing is written but, where `keeps`, what spares the next run the unchanged files."""
    cache = ConversionCache(project.settings.root / conversion_cache.FOLDER, keeps)
    found: list[Converted] = []
    aside: list[Problem] = []
    for path in intake.received_files(project.raw):
        try:
            found.append(_converted_file(project, path, cache))
        except intake.SetAside as refused:
            aside.append(refused.problem)
    cache.tidy()
    prefix = project.shown(RAW, "")
    return Conversion(
        articles=tuple(article for each in found for article in each.articles),
        ledgers={each.ledger.file: each.ledger for each in found},
        unread=frozenset(problem.where.path.removeprefix(prefix) for problem in aside),
        problems=(*(note for each in found for note in each.problems), *aside, *_without_articles(prefix, found)),
    )


def _converted_file(project: Project, path: Path, cache: ConversionCache) -> Converted:
    """One file, from the cache if it is as it was. Raises SetAside."""
    name = path.relative_to(project.raw).as_posix()
    beside = path.with_name(path.name + intake.SOURCE_SUFFIX)
    key = conversion_cache.key(path, name, beside)
    found = cache.found(key)
    if not found:
        document, notes = intake.document(path, name, project.shown(RAW, name))
        articles, ledgers = converted([document], lambda path: project.shown(RAW, path))
        notes += without_text(document, ledgers[name], project.shown(RAW, name))
        found = Converted(articles, ledgers[name], notes)
        if key == conversion_cache.key(path, name, beside):  # nobody wrote to it meanwhile
            cache.keep(key, found)
    return found


def plan(project: Project, conversion: Conversion, today: date) -> tuple[pages.Change, ...]:
    """What a run would do with each page of content/articles; nothing is written."""
    return pages.changes(project.folders, conversion.articles, today, conversion.unread)


def places(changes: Iterable[pages.Change]) -> Mapping[Slug, Received]:
    """For each page that a person keeps where its article now is: their page tells where it was."""
    return {change.slug: change.place for change in changes if change.place}


def collected(
    project: Project,
    ledgers: Mapping[str, Ledger],
    moved: Mapping[Slug, Received],
    decided: tuple[pages.Change, ...] = (),
) -> tuple[Edition, tuple[Problem, ...]]:
    """The edition, whole: the pages on disk (once `decided` is done), the catalogue, introductions, ledgers."""
    articles, page_problems = pages.read_pages(project.folders, decided)
    in_order = tuple(sorted((_placed(article, moved) for article in articles), key=newest_first))
    listed = project.catalogue
    if project.settings.auto_topics:
        listed += topics.automatic(in_order, listed)
    introductions, strays = pages.introductions(project.settings.docs, project.shown(), listed)
    edition = Edition(
        articles=in_order,
        topics=listed,
        mentions=(),
        introductions=introductions,
        ledgers=_ledgers(in_order, ledgers),
    )
    return edition, (*page_problems, *strays, *_uncatalogued(project, in_order), *_undated(project, in_order))


def _placed(article: Article, moved: Mapping[Slug, Received]) -> Article:
    """With the place of now, where the page names that file."""
    now = moved.get(article.slug)
    return replace(article, raw=now) if now and now.file == article.raw.file else article


def with_mentions(edition: Edition) -> Edition:
    """With every place where an article names a topic."""
    return replace(edition, mentions=topics.all_mentions(edition.articles, edition.topics))


def with_stories(edition: Edition) -> Edition:
    """With the dated events that articles tell, and with what each has to do with the others."""
    events, connections = stories.events(edition.articles), stories.connections(edition.articles)
    return replace(edition, events=events, connections=connections)


def let_out(project: Project, edition: Edition) -> Edition:
    """The part of an edition that the publishing profile lets out."""
    return profiles.let_out(edition, project.settings.publish, project.settings.licences)


def finished(project: Project, edition: Edition, prints: tuple[PrintedDigest, ...] = ()) -> tuple[Page, ...]:
    """Every page of the site as finished Markdown; `prints` go out with it and are linked."""
    return weave.woven(edition, project.settings.site, prints)


def attachments(project: Project, edition: Edition) -> tuple[weave.Attachment, ...]:
    """Every file of the site that is no page: its path and its text."""
    return tuple(weave.attachments(edition, project.settings.site))


def files(
    project: Project, edition: Edition, prints: tuple[PrintedDigest, ...] = ()
) -> Iterator[tuple[str, str | bytes]]:
    """Path and content of everything: the pages as Markdown, then the files beside them, then the digests."""
    for page in finished(project, edition, prints):
        yield page.path, weave.finished_text(page)
    yield from attachments(project, edition)
    for one in prints:
        yield one.path, one.pdf


def print_digest(
    edition: Edition, wanted: Digest, target: Path, watch: digest.Watch = digest.unwatched
) -> tuple[Problem, ...]:
    """The PDF, put in place once it has passed its own checks."""
    return digest.write_digest(edition, wanted, target, watch)


def definition(project: Project, file: Path) -> digest.Definition:
    """The digest that a file anywhere defines. Raises MisconfiguredError."""
    found, problems = digest.definition(file, file.name, _known(project))
    if found is None:
        raise MisconfiguredError(problems)
    return found


def defined(
    project: Project, edition: Edition, wanted: digest.Definition
) -> tuple[Edition, Digest, tuple[Problem, ...]]:
    """What a definition lets out of an edition, which holds no more than is published, and the digest made of it."""
    is_cut = wanted.extent is Extent.EXCERPT and project.settings.publish is Extent.FULL
    taken = profiles.excerpted(edition) if is_cut else edition
    made, problems = digest.edited(taken, wanted)
    return taken, made, problems


def dossier(edition: Edition, topic: Slug) -> Digest:
    """Everything on a topic, with what people wrote of it on the cover."""
    introduction = paragraphs(edition.introductions.get(topic, "") + "\n")
    return digest.dossier(edition, edition.topic_by_slug[topic], introduction)


def printed_digests(project: Project, edition: Edition) -> tuple[tuple[PrintedDigest, ...], tuple[Problem, ...]]:
    """The digests of content/digests in print; one that cannot be had is left out, and a Problem says why."""
    prints: list[PrintedDigest] = []
    problems: list[Problem] = []
    for wanted in project.digests:
        taken, made, wrong = defined(project, edition, wanted)
        pdf, notes = (None, ()) if wrong else digest.print_digest(taken, made, wanted.file)
        problems += (*wrong, *notes)
        if pdf is not None:
            pages_of_it = digest.page_count(pdf)
            prints.append(PrintedDigest(wanted.slug, wanted.title, pdf, pages_of_it, wanted.all_topics))
    return tuple(prints), tuple(problems)


def _known(project: Project) -> digest.Catalogue:
    return digest.Catalogue(frozenset(topic.slug for topic in project.catalogue), project.settings.as_of)


def noted(project: Project, changes: Iterable[pages.Change]) -> Iterator[Problem]:
    """What was received again; pages that belong to a person and have fallen behind their source, or lost it."""
    for change in changes:
        yield from change.problems
        where = Where(project.shown(ARTICLES, f"{change.slug}.md"))
        severity = Severity.NOTE if change.is_settled else Severity.WARNING
        if change.outcome is Outcome.KEPT and change.is_behind:
            ways = "delete the page to take the new text, or add “follow: false” to it: yours stays"
            remedy = f"see `briefing diff {change.slug}`" + ("" if change.is_settled else f"; {ways}")
            yield Problem(where, "edited by hand, and its source has changed since", remedy, severity)
        elif change.outcome is Outcome.ORPHANED and not pages.is_intact(change.current):
            remedy = "delete the page, or put the file back"
            yield Problem(where, "its raw file no longer holds this article", remedy, severity)


def _uncatalogued(project: Project, articles: Sequence[Article]) -> Iterator[Problem]:
    """Every site begins with a catalogue: one that is not there was moved, and took every link along."""
    docs = project.settings.docs
    if not articles or project.settings.auto_topics or os.path.lexists(docs / CATALOGUE):
        return
    near = next((name for name in _NEARLY_CATALOGUE if (docs / name).is_file()), "")
    ways = "put it back, or make one: `briefing topics suggest --write`, or the one line “topics: {}” for none"
    remedy = f"{project.shown(near)} may be meant: name it {CATALOGUE}" if near else ways
    what = "not there, so the site has no topics and no links to them"
    yield Problem(Where(project.shown(CATALOGUE)), what, remedy, Severity.WARNING)


_NEARLY_CATALOGUE = ("topics.yaml", "topic.yml", "topics.yml.txt", "topics.txt", "topics.json")


def _undated(project: Project, articles: Iterable[Article]) -> Iterator[Problem]:
    for article in articles:
        if article.published.date is None:
            page = project.shown(ARTICLES, f"{article.slug}.md")
            received = Where(project.shown(RAW, article.raw.file), article.raw.first_line)
            where = received if article.raw.file else Where(page)  # a page written by hand was made from no file
            remedy = f'add "date:" to {page} if you know it'
            yield Problem(where, "no publication date in the text", remedy, Severity.NOTE)


def _without_articles(prefix: str, found: Iterable[Converted]) -> Iterator[Problem]:
    for each in found:
        if not each.ledger.kept:
            remedy = f"delete {prefix + each.ledger.file}, or paste the article's text into it"
            yield Problem(Where(prefix + each.ledger.file), NO_ARTICLE, remedy, Severity.WARNING)


def _told_once(ledgers: Mapping[str, Ledger], changes: Iterable[pages.Change]) -> Mapping[str, Ledger]:
    """The ledgers, in which an article that got no page of its own is kept nowhere but on the page it has."""
    reasons: dict[str, dict[int, str]] = {}
    for change in changes:
        for raw in change.repeats:
            reasons.setdefault(raw.file, {})[raw.first_line] = f"the same article as {change.slug}"
    return {**ledgers, **{file: ledgers[file].without(lines) for file, lines in reasons.items()}}


def _ledgers(articles: Iterable[Article], by_file: Mapping[str, Ledger]) -> Mapping[Slug, Ledger]:
    """For each article the part of its file's ledger that begins on the line where the article does."""
    parts = {
        (file, min(entry.line for entry in part.entries)): part
        for file, ledger in by_file.items()
        for part in ledger.by_article
    }
    found = ((article.slug, parts.get((article.raw.file, article.raw.first_line))) for article in articles)
    return {slug: part for slug, part in found if part is not None}
