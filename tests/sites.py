"""Sites for tests: running the two programs in a folder, and serving what they built under a path prefix."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Protocol

from tests.programs import SECONDS, Ran, forked

PROJECT = Path(__file__).resolve().parent.parent
PREFIX = "/some/prefix/"
"""Where tests serve a site: not at the root, as page hosts do with project sites."""


@dataclass(frozen=True)
class BuiltSite:
    """A project folder and the site built from it, for the address PREFIX on some host."""

    project: Path
    site: Path

    def pages(self, pattern: str) -> tuple[str, ...]:
        """The addresses below the site of all pages whose file matches, in order; there must be one."""
        files = sorted(self.site.glob(pattern))
        assert files, f"the site has no page {pattern}"
        return tuple(file.relative_to(self.site).as_posix().removesuffix("index.html") for file in files)


class NewSite(Protocol):
    """Makes a new site with these files added, and gives its folder."""

    def __call__(self, *files: Path) -> Path:
        """The folder that holds mkdocs.yml and content."""
        ...


def briefing(*arguments: str | Path, cwd: Path, code: int = 0) -> Ran:
    """Run the `briefing` command in a folder and insist on its exit code."""
    return _insisted(forked("briefing", list(map(str, arguments)), cwd, quiet_environment()), code)


def mkdocs(*arguments: str | Path, cwd: Path, code: int = 0) -> Ran:
    """Run plain MkDocs in a folder and insist on its exit code."""
    return _insisted(forked("mkdocs", list(map(str, arguments)), cwd, quiet_environment()), code)


def quiet_environment() -> dict[str, str]:
    """The environment of this process, without colours and without the banner that the theme prints."""
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"}


BRIEFING = (str(Path(sys.executable).with_name("briefing")),)
MKDOCS = (sys.executable, "-m", "mkdocs")
"""The programs as `ran` starts them."""


def ran(command: Sequence[str], cwd: Path, code: int = 0) -> Ran:
    """Start a program in a folder and insist on its exit code."""
    done = subprocess.run(
        command, cwd=cwd, env=quiet_environment(), capture_output=True, text=True, timeout=SECONDS, check=False
    )
    return _insisted(done, code)


def _insisted(done: Ran, code: int) -> Ran:
    """What a program said is in the failure."""
    assert done.returncode == code, f"{done.args} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
    return done


ATTENTION = 0.02
"""Seconds until a server heeds that it is to end."""


class _UnderPrefix(SimpleHTTPRequestHandler):
    """Serves a folder below PREFIX and nothing anywhere else."""

    def translate_path(self, path: str) -> str:
        if not path.startswith(PREFIX):
            return str(Path(self.directory) / "outside-of-the-prefix")
        return super().translate_path("/" + path.removeprefix(PREFIX))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's names
        """Say nothing: the tests look at the browser's side."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve a folder under PREFIX on a free port; gives the address, ending in a slash."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_UnderPrefix, directory=str(folder))) as server:
        Thread(target=server.serve_forever, args=(ATTENTION,), daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
        finally:
            server.shutdown()
