"""A project -> everything a person should know before it is published; nothing is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator import notices, pipeline, weave
from generator.check.built import built_site
from generator.check.links import Sources, broken_links
from generator.check.publishing import Share, shares, unlicensed
from generator.model import Edition, Extent, Problem, Severity, Where
from generator.render.theme import own_files, unfit_names

_FRONT_MATTER = re.compile(r"\A---\s*\n.*?\n(?:---|\.\.\.)\s*\n", re.DOTALL)


SITE_DIGEST = "digest.pdf"
"""The PDF of everything, which `briefing publish` and the publishing workflow print into the built site."""


@dataclass(frozen=True)
class Findings:
    """What was found, and how much was looked at."""

    problems: tuple[Problem, ...]
    shares: tuple[Share, ...]
    extent: Extent
    articles: int
    pages: int

    def count(self, severity: Severity) -> int:
        """How many problems weigh that much."""
        return sum(problem.severity is severity for problem in self.problems)


def findings(project: pipeline.Project, today: date, site_dir: Path | None = None) -> Findings:
    """Of the project as a run would make it; of a built site too where its folder is given."""
    done = pipeline.rehearsal(project, today)
    settings = project.settings
    sources, unreadable = _sources(project, done.edition)
    found = shares(done.edition)
    problems = (
        *done.problems,
        *unreadable,
        *(problem for wanted in project.digests for problem in pipeline.defined(project, done.edition, wanted)[2]),
        *broken_links(sources, settings.site, settings.docs, project.shown()),
        *_lost_names(project, done.edition),
        *_no_feeds(project),
        *unlicensed(found, settings.publish, settings.config_file),
        *(built_site(site_dir, settings.site.url) if site_dir else ()),
    )
    return Findings(notices.ordered(problems), found, settings.publish, len(done.edition.articles), len(sources.pages))


def _sources(project: pipeline.Project, edition: Edition) -> tuple[Sources, tuple[Problem, ...]]:
    """The site's pages and files, people's own and the computed ones, which go before them; pages of no use."""
    pages: dict[str, str] = {}
    files: set[str] = set()
    problems = [*unfit_names(project.settings.docs, project.shown())]
    for name, path in own_files(project.settings.docs):
        if not name.endswith((".md", ".markdown")):
            files.add(name)
            continue
        try:
            pages[name] = _FRONT_MATTER.sub("", path.read_text(encoding="utf-8-sig"), count=1)
        except (OSError, UnicodeDecodeError):
            what, remedy = "not a readable UTF-8 text: the site cannot be built with it", "save it as UTF-8"
            problems.append(Problem(Where(project.shown(name)), what, remedy, Severity.ERROR))
    pages |= {page.path: page.body for page in pipeline.finished(project, edition)}
    files |= {path for path, _ in pipeline.attachments(project, edition)}
    files |= {SITE_DIGEST, *(f"{pipeline.DIGESTS}/{wanted.slug}.pdf" for wanted in project.digests)}
    return Sources(pages, files), tuple(problems)


def _lost_names(project: pipeline.Project, edition: Edition) -> Iterator[Problem]:
    for article, former in weave.contested(edition):
        where = Where(project.shown(pipeline.ARTICLES, f"{article.slug}.md"))
        what = f"its former name “{former}” belongs to another article, so no redirect leads from there to here"
        yield Problem(where, what, "take it out of “aliases”", Severity.WARNING)


def _no_feeds(project: pipeline.Project) -> Iterator[Problem]:
    if not project.settings.site.url:
        what = "no “site_url”: the site has no feeds, no canonical addresses and an empty sitemap"
        remedy = "set it to the address the site will have"
        yield Problem(Where(project.settings.config_file), what, remedy, Severity.NOTE)
