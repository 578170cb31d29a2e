"""What the repository promises about itself: its lock, its configuration, its commands."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import entry_points, files, packages_distributions
from pathlib import Path

import pytest
import yaml

from tests.sites import PROJECT

MAKE_COMMANDS = ("site", "serve", "test", "check", "lint", "bench", "fuzz")


def test_the_lock_holds_hashes_and_no_address() -> None:
    """requirements.lock pins every package with hashes and says nothing of where to get it."""
    lock = (PROJECT / "requirements.lock").read_text("utf-8")
    pins = re.findall(r"^[a-z0-9._-]+==\S+.*(?:\n    --hash=sha256:[0-9a-f]{64}.*)+", lock, re.MULTILINE)
    assert len(pins) == len(re.findall(r"==", re.sub(r";.*", "", lock))) > 20
    assert not re.search(r"https?:|--index|--find-links|--trusted", lock)


def test_the_lock_covers_every_dependency() -> None:
    """Whatever pyproject.toml asks for, with all extras and to build the package, is pinned."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    asked = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    asked += [one for extra in project["project"]["optional-dependencies"].values() for one in extra]
    pinned = set(re.findall(r"^([a-z0-9._-]+)==", (PROJECT / "requirements.lock").read_text("utf-8"), re.MULTILINE))
    names = {_name(one) for one in asked}
    assert names
    assert names - pinned == set()


def test_whatever_is_imported_is_asked_for() -> None:
    """The generator imports nothing that pyproject.toml does not name as a dependency."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {_name(one) for one in project["dependencies"]}
    distributions = packages_distributions()
    imported = {module for file in sorted((PROJECT / "generator").rglob("*.py")) for module in _imports(file)}
    foreign = imported - sys.stdlib_module_names - {"generator", "__future__"}
    assert foreign
    stray = {module for module in foreign if not {_name(one) for one in distributions.get(module, [])} & asked}
    assert stray == set()


def _name(requirement: str) -> str:
    """The normalised name in "Foo_bar[extra]>=1,<2": "foo-bar"."""
    return re.split(r"[^\w.-]", requirement)[0].lower().replace("_", "-")


def _imports(file: Path) -> Iterator[str]:
    """The top-level modules that a file imports."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


@pytest.mark.parametrize("name", ["mkdocs.yml", "site_templates/starter/mkdocs.yml"])
def test_the_site_renders_with_exactly_what_escaping_is_verified_against(name: str) -> None:
    """The Markdown extensions switched on are those that generator.markup verifies each paragraph with."""
    from generator import markup  # noqa: PLC0415

    configuration = yaml.safe_load((PROJECT / name).read_text("utf-8").replace("!ENV ", ""))
    switched_on = [next(iter(one)) if isinstance(one, dict) else one for one in configuration["markdown_extensions"]]
    assert sorted(switched_on) == sorted(markup.EXTENSIONS)
    assert "search" not in configuration["plugins"]
    assert configuration["theme"]["font"] is False


@pytest.mark.parametrize("command", MAKE_COMMANDS)
def test_a_make_command_exists(command: str) -> None:
    """Every command that the documents name is one that make knows."""
    done = subprocess.run(["make", "-n", command], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_plugin_and_the_command_are_installed() -> None:
    """MkDocs finds the plugin and the shell finds the command by the names that pyproject.toml gives them."""
    plugins = {one.name: one.value for one in entry_points(group="mkdocs.plugins")}
    commands = {one.name: one.value for one in entry_points(group="console_scripts")}
    assert plugins["briefing"] == "generator.render.plugin:BriefingPlugin"
    assert commands["briefing"] == "generator.program:main"
    assert files("briefing-site")
