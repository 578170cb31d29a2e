""".github/workflows/pages.yml and the other ways out: their very steps, on a clean clone"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import feedparser
import pytest
import yaml

from tests.sites import BRIEFING, MKDOCS, PROJECT, quiet_environment, ran

WORKFLOW = PROJECT / ".github" / "workflows" / "pages.yml"
BASE_URL = "https://someone.github.io/a-briefing"
INSTALL = "make .venv/installed"


def jobs() -> dict[str, Any]:
    """The workflow's jobs by name."""
    found: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"]
    return found


def git(*arguments: str | Path, cwd: Path) -> str:
    """Runs git as somebody."""
    who = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in NOBODY.items()}
    command = ["git", *map(str, arguments)]
    return subprocess.run(
        command, cwd=cwd, env={**os.environ, **who}, check=True, capture_output=True, text=True, timeout=60
    ).stdout


NOBODY = {"NAME": "Nobody", "EMAIL": "nobody@example.org"}


def cloned(folder: Path) -> Path:
    """This repository as a runner gets it, with what is installed here."""
    if not (PROJECT / ".git").exists():
        pytest.skip("not a git repository: there is nothing to clone")
    git("clone", "--quiet", PROJECT, folder, cwd=PROJECT)
    (folder / ".venv").symlink_to(PROJECT / ".venv")
    return folder


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone of a test's own."""
    return cloned(tmp_path / "clone")


def steps() -> Iterator[tuple[str, dict[str, str]]]:
    """Each command of the build job with its environment, as GitHub would fill it in."""
    for step in jobs()["build"]["steps"]:
        if "run" in step:
            given = {
                key: value.replace("${{ steps.pages.outputs.base_url }}", BASE_URL)
                for key, value in step.get("env", {}).items()
            }
            assert not any("${{" in value for value in given.values()), "an expression that this test does not fill in"
            yield step["run"], given


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the workflow uploads, made by its own commands; installing is left out."""
    clone = cloned(tmp_path_factory.mktemp("runner") / "clone")
    variables = clone.parent / "github-env"
    variables.touch()
    commands = list(steps())
    assert commands.pop(0)[0] == INSTALL
    for command, given in commands:
        kept = dict(line.split("=", 1) for line in variables.read_text().splitlines())
        environment = {**quiet_environment(), **kept, **given, "GITHUB_ENV": str(variables)}
        done = subprocess.run(
            ["bash", "-e", "-c", command],
            cwd=clone,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return clone / "site"


def test_the_workflows_commands_make_a_site_for_the_pages_address(published: Path) -> None:
    """Home, search, feeds and PDF are there, and every absolute address is the one GitHub gave."""
    for name in ("index.html", "404.html", "pagefind/pagefind-entry.json", "digest.pdf", "sitemap.xml"):
        assert (published / name).is_file(), name
    feed = feedparser.parse((published / "feed.xml").read_bytes())
    assert feed.entries
    assert all(entry.link.startswith(f"{BASE_URL}/articles/") for entry in feed.entries)
    assert "example.org" not in (published / "sitemap.xml").read_text("utf-8")


def test_the_workflow_may_do_no_more_than_it_must() -> None:
    """No permission by default; the job that runs our code cannot write anywhere."""
    workflow = yaml.safe_load(WORKFLOW.read_text("utf-8"))
    assert workflow["permissions"] == {}
    assert workflow["concurrency"] == {"group": "pages", "cancel-in-progress": False}
    assert jobs()["build"]["permissions"] == {"contents": "read", "pages": "read"}
    assert jobs()["deploy"]["permissions"] == {"pages": "write", "id-token": "write"}
    assert not [step for step in jobs()["deploy"]["steps"] if "run" in step]
    uploaded = jobs()["build"]["steps"][-1]
    assert uploaded["uses"].startswith("actions/upload-pages-artifact@")
    assert uploaded["with"] == {"path": "site"}


def test_what_was_received_is_not_published(published: Path) -> None:
    """No raw file, catalogue or configuration."""
    names = {path.relative_to(published).as_posix() for path in published.rglob("*")}
    assert not [name for name in names if "raw" in name.split("/") or name.endswith((".yml", ".md"))]


def test_gh_deploy_pushes_the_site_to_its_branch(clone: Path, tmp_path: Path) -> None:
    """For those without a workflow: `mkdocs gh-deploy` as it is."""
    git("init", "--quiet", "--bare", tmp_path / "remote.git", cwd=tmp_path)
    git("remote", "set-url", "origin", tmp_path / "remote.git", cwd=clone)
    git("config", "user.name", NOBODY["NAME"], cwd=clone)
    git("config", "user.email", NOBODY["EMAIL"], cwd=clone)
    ran([*MKDOCS, "gh-deploy", "--force"], clone)
    names = git("ls-tree", "-r", "--name-only", "gh-pages", cwd=tmp_path / "remote.git").splitlines()
    assert {"index.html", "feed.xml", ".nojekyll", "pagefind/pagefind-entry.json"} <= set(names)


def test_publish_checks_builds_and_says_what_remains(clone: Path) -> None:
    """The repository setting and the address; nothing is built where the check finds an error."""
    done = ran([*BRIEFING, "publish"], clone)
    assert "Would be published, in full" in done.stdout
    assert "“site_url” in mkdocs.yml is https://example.org/levant-briefing/, an example's" in done.stdout
    assert "Settings > Pages > Source: “GitHub Actions”" in done.stdout
    assert (clone / "site" / "digest.pdf").is_file()
    (clone / "content" / "own.md").write_text("[x](none.md)\n")
    (clone / "site" / "index.html").unlink()
    done = ran([*BRIEFING, "publish"], clone, code=1)
    assert "Nothing was built" in done.stderr
    assert not (clone / "site" / "index.html").exists()
