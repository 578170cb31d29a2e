"""The same input gives the same bytes, wherever and under whatever settings of the machine it is printed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.sites import PROJECT

PRINT = """
import sys
from pathlib import Path
from generator.digest import write_digest
from tests.digest.conftest import DIGEST, EDITION
problems = write_digest(EDITION, DIGEST, Path(sys.argv[1]))
sys.exit(any(problem.severity.value == "error" for problem in problems))
"""


def printed(project: Path, target: Path, **settings: str) -> bytes:
    """The sample in print, by a process of its own that runs the code in `project`."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(project), **settings}
    subprocess.run(
        [sys.executable, "-c", PRINT, str(target)], cwd=target.parent, env=environment, check=True, timeout=120
    )
    return target.read_bytes()


def test_paths_time_zones_languages_and_hash_seeds_leave_no_trace(tmp_path: Path) -> None:
    """Two copies of the program in two folders, with other zones, locales and seeds, write the same file."""
    elsewhere = tmp_path / "a longer path" / "project"
    for folder in ("generator", "site_templates", "tests"):
        ignored = shutil.ignore_patterns("__pycache__", "theme", "browser", "golden", "starter")
        shutil.copytree(PROJECT / folder, elsewhere / folder, ignore=ignored)
    here = printed(PROJECT, tmp_path / "one.pdf", TZ="Pacific/Kiritimati", PYTHONHASHSEED="1", LC_ALL="C.UTF-8")
    there = printed(elsewhere, tmp_path / "two.pdf", TZ="America/Adak", PYTHONHASHSEED="2", LC_ALL="ar_SY.UTF-8")
    assert here == there
    assert str(tmp_path).encode() not in here


def test_two_runs_at_once_leave_one_whole_file(tmp_path: Path) -> None:
    """Both write to the same place: what lies there is a whole digest, and no draft beside it."""
    target = tmp_path / "same.pdf"
    with ThreadPoolExecutor(2) as runs:
        one, two = runs.map(lambda _: printed(PROJECT, target), range(2))
    assert one == two == target.read_bytes()
    assert [file.name for file in tmp_path.iterdir()] == ["same.pdf"]
