"""What several test modules share: the corpora beside the project, built sites, a web server, a browser.

A missing browser fails the tests that need one, with the remedy; it never skips them. The corpora are a help, not a
need: without them the tests that read them are skipped, and say so.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.sites import PREFIX, PROJECT, BuiltSite, NewSite, briefing, mkdocs, serving

if TYPE_CHECKING:  # Half a second that only the browser's tests should wait for.
    from playwright.sync_api import Browser

# No test of what holds for any text is one of how busy the machine is, and each run of the tests asks the same texts:
# what a change broke is then told by that change. `make fuzz` asks new ones; `pytest --hypothesis-profile=new` too.
settings.register_profile("new", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("briefing", settings.get_profile("new"), derandomize=True)
settings.load_profile("briefing")

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
NO_CHROMIUM = "no Chromium: install it (Debian: apt-get install chromium), or set CHROMIUM to its path"

# The browser is to load the site and nothing else, also where it runs as root in a container.
CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
)


def chromium_path() -> str | None:
    """The system's Chromium; the variable CHROMIUM names another."""
    names = (os.environ["CHROMIUM"],) if os.environ.get("CHROMIUM") else CHROMIUM_NAMES
    return next(filter(None, map(shutil.which, names)), None)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of corpora and samples beside the project."""
    folder = PROJECT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the corpora in ../shared are not here")
    return folder


@pytest.fixture(scope="session")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """This repository's own site, built once from a copy by `mkdocs build --strict`."""
    project = tmp_path_factory.mktemp("own") / "project"
    for folder in ("content", "site_templates"):
        shutil.copytree(PROJECT / folder, project / folder)
    lines = (PROJECT / "mkdocs.yml").read_text("utf-8").splitlines()
    kept = [line for line in lines if not line.startswith("site_url:")]
    (project / "mkdocs.yml").write_text("\n".join([*kept, f"site_url: https://example.org{PREFIX}", ""]), "utf-8")
    mkdocs("build", "--strict", cwd=project)
    return BuiltSite(project, project / "site")


@pytest.fixture
def new_site(tmp_path: Path) -> NewSite:
    """A function that makes a new site and adds the given files to it."""

    def made(*files: Path) -> Path:
        briefing("new", "briefing", cwd=tmp_path)
        if files:
            briefing("add", *(file.resolve() for file in files), cwd=tmp_path / "briefing")
        return tmp_path / "briefing"

    return made


@pytest.fixture(scope="session")
def served() -> Iterator[Callable[[Path], str]]:
    """A function that serves a folder under a path prefix until the tests end, and gives its address, one a folder."""
    with ExitStack() as servers:
        yield cache(lambda folder: servers.enter_context(serving(folder)))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's Chromium, without a window."""
    program = chromium_path()
    if program is None:
        pytest.fail(NO_CHROMIUM)
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(CHROMIUM_FLAGS))
        yield browser
        browser.close()
