"""The search index of a built site.

Goes in: a folder of finished HTML, in which the text to be found stands in `data-pagefind-body` elements. Comes out: a
folder `pagefind/` in it, which the search page reads; and a Problem where that could not be done.

One index holds every language: Pagefind would split it by `<html lang>`, and an English page would find no Arabic.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pagefind_bin

from generator.model import Problem, Severity, Where
from generator.render.pagefind_files import UnknownFormError
from generator.render.search_index import lay_out

INDEX_FOLDER = "pagefind"

TIMEOUT_SECONDS = 600
"""Ten thousand pages take about a minute."""

OPTIONS = (
    ("--output-subdir", INDEX_FOLDER),
    ("--force-language", "en"),
    ("--exclude-selectors", "a.pn, .tip__card"),  # paragraph marks: "¶7"; previews of topics
)


def index_site(site_dir: Path) -> tuple[Problem, ...]:
    """Write the search index of the site in `site_dir`, or say why there is none."""
    shutil.rmtree(site_dir / INDEX_FOLDER, ignore_errors=True)
    fault = _fault(site_dir)
    if fault:
        return (_no_search(site_dir, fault),)
    try:
        lay_out(site_dir / INDEX_FOLDER)
    except UnknownFormError as error:
        return (_no_search(site_dir, f"Pagefind's files cannot be read ({error})"),)
    return ()


def _fault(site_dir: Path) -> str:
    """Run Pagefind; what went wrong in one line, empty when nothing did."""
    try:
        command = [str(pagefind_bin.get_executable()), "--site", ".", "--quiet"]
        command += [word for option in OPTIONS for word in option]
        # In the site's folder, so that a settings file of Pagefind's that lies elsewhere is not picked up.
        run = subprocess.run(
            command, cwd=site_dir, capture_output=True, stdin=subprocess.DEVNULL, timeout=TIMEOUT_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return f"Pagefind was stopped after {TIMEOUT_SECONDS} seconds"
    except OSError as error:
        reason = error.strerror or "its program is missing"
        return f"Pagefind could not be run ({reason})"
    return "" if run.returncode == 0 else _first_error(run.stderr, run.returncode)


def _first_error(stderr: bytes, code: int) -> str:
    lines = (line.strip() for line in stderr.decode("utf-8", "replace").splitlines())
    said = next((line for line in lines if line), "")
    return f"Pagefind ended with code {code}" + (f": {said.removeprefix('Error: ').rstrip('. ')}" if said else "")


def _no_search(site_dir: Path, fault: str) -> Problem:
    where = Where(f"{site_dir.name}/{INDEX_FOLDER}")
    remedy = "the site is complete but for its search; install pagefind[bin] again, then build again"
    return Problem(where, f"no search index: {fault}", remedy, Severity.ERROR)
