"""The MkDocs plugin, thin: it runs the pipeline before the files are listed and hands MkDocs the finished pages.

Nothing is mutated on the way: pages come as they are, and what MkDocs must not publish is taken off the list. A run
that changes no page writes nothing, so that a live server comes to rest.
"""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils import CountHandler

from generator import pipeline
from generator.clock import today
from generator.model import Edition, Outcome, Page, PrintedDigest, Problem, Search, Severity, Site, on_one_line
from generator.render import staging
from generator.render.search import index_site
from generator.render.sitemap import compress_sitemap
from generator.render.theme import IN_NAV, THEME, is_own, navigation, unfit_names
from generator.weave import finished_text
from generator.weave.interface import frame

log = get_plugin_logger("briefing")

_LEVELS = {Severity.NOTE: logging.DEBUG, Severity.WARNING: logging.INFO, Severity.ERROR: logging.ERROR}
"""Notes are for `briefing add` and `briefing check`: a build of a thousand undated articles stays readable.

A warning of ours is about a site that is whole, so that no build ends over it, strict or not: MkDocs ends over what is
logged as one. `briefing check --strict` does.
"""


class BriefingPlugin(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
    """`- briefing` under `plugins:`. The options are described by generator/options.schema.json."""

    def __init__(self) -> None:
        self.serving = False
        self.in_place = False
        self.failed = False
        self.is_begun = False
        self.project: pipeline.Project | None = None
        self.staging: staging.Staging | None = None

    def load_config(self, options: dict[str, Any], config_file_path: str | None = None) -> tuple[list[Any], list[Any]]:
        """Leaves the options alone: they are read from the file itself, where their lines are known."""
        return [], []

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """A server tells of errors and goes on; a build ends with them."""
        self.serving = command == "serve"
        self.in_place = dirty or self.serving

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Reads the settings and lays our theme under the site's own."""
        if self.serving and self.project is None:
            _insist_on_a_free_address(*config.dev_addr)
        if not config.config_file_path:
            raise _abort("no configuration file: the briefing plugin reads its settings from mkdocs.yml", 3)
        try:
            project = pipeline.opened(Path(config.config_file_path))
        except pipeline.MisconfiguredError as error:
            raise _abort(str(error), 3) from None
        self.project = replace(project, settings=replace(project.settings, site=_site(project.settings.site, config)))
        if str(THEME) not in config.theme.dirs:
            own = 1 if config.theme.custom_dir else 0
            config.theme.dirs.insert(own, str(THEME))
        config.extra["say"] = frame(self.project.settings.site.language)
        config.extra["plain_search"] = self._is_plain_search()
        config.extra["pagefind"] = not self._is_plain_search()
        if not self.in_place:
            self._stage(config)
        return config

    def on_serve(self, server: LiveReloadServer, *, builder: Callable[[], None], **_: object) -> LiveReloadServer:
        """A site whose settings or topics cannot be read for a while is served as it was."""
        server.builder = self._rebuilding(builder)
        return server

    def _rebuilding(self, builder: Callable[[], None]) -> Callable[[], None]:
        def rebuild() -> None:
            self.is_begun = False
            try:
                builder()
            except (Abort, ConfigurationError) as error:
                if self.is_begun:
                    raise  # the old pages are gone
                log.error("%s", error)
                log.error("the site is served as it was until this is mended")

        return rebuild

    def on_pre_build(self, **_: object) -> None:
        """From here on MkDocs takes the old pages away."""
        self.is_begun = True

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Converts what is new, then lists the finished pages in place of what content/ holds."""
        assert self.project is not None  # on_config ran
        run = pipeline.run(self.project, today())
        self._tell(run)
        for problem in unfit_names(self.project.settings.docs, self.project.shown()):
            self._say(problem)
        prints = self._prints(self.project, run.edition)
        pages = pipeline.finished(self.project, run.edition, prints)
        listed = Files([file for file in files if _is_published(file, config)])
        if config.nav is None:
            config.nav = navigation(file.src_uri for file in listed.documentation_pages())
            _leave_out(listed, config.nav)
        for page in pages:
            if existing := listed.get_file_from_path(page.path):
                log.warning("%s: replaced by the page that is computed there; give it another name", existing.src_uri)
                listed.remove(existing)
            listed.append(_file(page, config))
        for path, text in pipeline.attachments(self.project, run.edition):
            listed.append(File.generated(config, path, content=text))
        for one in prints:
            listed.append(File.generated(config, one.path, content=one.pdf))
        return listed

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Indexes the built site for search and puts it in place; a build with errors says so in its exit code."""
        compress_sitemap(Path(config.site_dir))
        for problem in () if self._is_plain_search() else index_site(Path(config.site_dir)):
            self._say(problem)
        if self.staging and not (config.strict and _has_warned()):
            self._put_in_place(config)
        if self.failed and not self.serving:
            done = "" if self.staging else "built, but "  # else `on_build_error` tells what became of it
            raise _abort(f"{done}some input was set aside: see the errors above", 1)

    def on_build_error(self, *, error: Exception, **_: object) -> None:
        """Leaves the site as it was."""
        if self.staging:
            log.error("the site in %s is left as it was", self.staging.site.name)
            staging.give_up(self.staging)
            self.staging = None
        if isinstance(error, OSError) and not self.serving:
            raise _abort(f"the site cannot be built ({error.strerror}: {error.filename})", 1) from None

    def _is_plain_search(self) -> bool:
        """The search page looks through a file of ours that is written with the pages."""
        return self.project is not None and self.project.settings.site.search is Search.MATERIAL

    def _stage(self, config: MkDocsConfig) -> None:
        """Lets MkDocs build beside the site."""
        try:
            self.staging = staging.begun(Path(config.site_dir))
        except OSError as error:
            raise _abort(f"{Path(config.site_dir).name}: cannot be written ({error.strerror})", 1) from None
        if self.staging:
            config.site_dir = str(self.staging.folder)

    def _put_in_place(self, config: MkDocsConfig) -> None:
        """The build becomes the site; whoever deploys it next finds it where it belongs."""
        assert self.staging is not None  # on_config ran
        done, self.staging = self.staging, None
        config.site_dir = str(done.site)
        try:
            staging.put_in_place(done)
        except OSError as error:
            staging.give_up(done)
            raise _abort(f"{done.site.name}: cannot be replaced ({error.strerror})", 1) from None

    def _prints(self, project: pipeline.Project, edition: Edition) -> tuple[PrintedDigest, ...]:
        """The site's digests, printed before the pages that tell how long they are; a live server prints on request."""
        asked = project.settings.digests
        if asked is False or (self.serving and not asked):
            return ()
        prints, problems = pipeline.printed_digests(project, edition)
        for problem in problems:
            self._say(problem)
        return prints

    def _tell(self, run: pipeline.Run) -> None:
        self.failed = False
        for problem in run.problems:
            self._say(problem)
        for outcome in (Outcome.CREATED, Outcome.UPDATED, Outcome.ORPHANED):
            slugs = [change.slug for change in run.changes if change.outcome is outcome]
            if slugs:
                log.info("%s %d of %d articles", outcome.value, len(slugs), len(run.changes))

    def _say(self, problem: Problem) -> None:
        self.failed |= problem.severity is Severity.ERROR
        mark = "warning: " if problem.severity is Severity.WARNING else ""
        told = on_one_line(f"{problem.where}: {mark}{problem.what}; {problem.remedy}")
        log.log(_LEVELS[problem.severity], "%s", told)


def _insist_on_a_free_address(host: str, port: int) -> None:
    """Before the first build: MkDocs itself finds out after it, and with a traceback. Raises Abort."""
    try:
        with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server has it
            probe.bind((host, port))
    except OSError as error:
        what = f"{host}:{port}: cannot be served at ({error.strerror})"
        raise _abort(f"{what}; name another address: --dev-addr 127.0.0.1:{port + 1}", 1) from None


def _has_warned() -> bool:
    """Under --strict MkDocs counts warnings, and aborts after the last plugin has been called."""
    counters = (handler for handler in logging.getLogger("mkdocs").handlers if isinstance(handler, CountHandler))
    return any(counter.get_counts() for counter in counters)


def _site(site: Site, config: MkDocsConfig) -> Site:
    """The site as this very build has it: `mkdocs serve` has an address of its own."""
    url = f"{config.site_url.rstrip('/')}/" if config.site_url else ""
    return replace(site, url=url, directory_urls=config.use_directory_urls)


def _is_published(file: File, config: MkDocsConfig) -> bool:
    """Files of the theme, and of content/ only what a person made to be published."""
    if file.src_dir != config.docs_dir:
        return True
    path = Path(config.docs_dir, file.src_uri)
    return is_own(file.src_uri) and not path.is_symlink()


def _leave_out(files: Files, nav: list[str]) -> None:
    """People's pages in folders are reached by links: MkDocs need not tell that no navigation holds them."""
    for file in files.documentation_pages():
        if file.src_uri not in nav:
            file.inclusion = InclusionLevel.NOT_IN_NAV


def _file(page: Page, config: MkDocsConfig) -> File:
    listed = InclusionLevel.INCLUDED if page.path in IN_NAV else InclusionLevel.NOT_IN_NAV
    return File.generated(config, page.path, content=finished_text(page), inclusion=listed)


def _abort(message: str, code: int) -> Abort:
    stop = Abort(message)
    stop.code = code
    setattr(stop, "exit_code", code)  # noqa: B010  click types it as a class variable
    return stop
