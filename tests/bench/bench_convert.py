"""What `briefing convert` costs for 1,000 text dumps of one article each: CPU seconds on one core, and memory.

The dumps are those beside the project (../shared/corpora/dumps), again under other names until there are enough: too
far apart for anything to be remembered of them. Where they are not there made-up clippings stand in, which are cleaner
and cost less. A quarter of the files shows whether memory grows with their number. Each run is a process of its own,
its start counted; several, because a busy machine makes the same work cost more: the least of them is nearest to the
truth. Compares and never fails. Other sizes: python -m tests.bench.bench_convert 100 400
"""

from __future__ import annotations

import hashlib
import json
import os
import statistics
import subprocess
import sys
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.bench_digest import MEGABYTE
from tests.bench.clippings import clipping
from tests.quality.measures import DUMPS, case_names

SIZES = (250, 1000)
RUNS = 3
MADE_UP = 400
COLUMNS = ("files", "KB a file", "CPU s, least", "median", "s for 1,000", "MB at most")


def main(sizes: tuple[int, ...]) -> None:
    """Print what the files are, and a line a size."""
    texts = dumps() if DUMPS.is_dir() else tuple(clipping(number).encode() for number in range(MADE_UP))
    what = "dumps of one article" if DUMPS.is_dir() else "made-up clippings, for ../shared/corpora/dumps is not here"
    print(f"{len(texts)} {what}; SHA-256 of all {hashlib.sha256(b''.join(texts)).hexdigest()[:12]}")
    print(*(name.rjust(14) for name in COLUMNS))
    for size in sizes:
        print(*(f"{figure:>14,}" for figure in figures(texts, size)), flush=True)


def dumps() -> tuple[bytes, ...]:
    """The single-article dumps, those of one site not next to each other: the first are like all of them."""
    cases = (DUMPS / "cases" / name for name in case_names())
    texts = ((case / "input.txt").read_bytes() for case in cases if _is_single(case))
    return tuple(sorted(texts, key=lambda text: hashlib.sha256(text).digest()))


def _is_single(case: Path) -> bool:
    return len(json.loads((case / "expected.json").read_text("utf-8"))["articles"]) == 1


def figures(texts: tuple[bytes, ...], size: int) -> tuple[float, ...]:
    """The figures of so many files, in the order of COLUMNS."""
    with TemporaryDirectory() as folder:
        source = Path(folder) / "in"
        source.mkdir()
        for number, text in enumerate(islice(cycle(texts), size)):
            (source / f"dump-{number:05}.txt").write_bytes(text)
        kilobytes = sum(path.stat().st_size for path in source.iterdir()) / 1000 / size
        runs = [_run(source, Path(folder) / f"out-{number}") for number in range(RUNS)]
    seconds = [spent for spent, _ in runs]
    least, median = min(seconds), statistics.median(seconds)
    most = max(memory for _, memory in runs)
    return size, round(kilobytes, 1), round(least, 1), round(median, 1), round(1000 * least / size, 1), most


def _run(source: Path, target: Path) -> tuple[float, int]:
    """CPU seconds and megabytes of one conversion."""
    command = [str(part) for part in (Path(sys.executable).with_name("briefing"), "convert", source, target)]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0  # it was waited for above; a dump without an article ends it with 1
    made = sum(1 for _ in target.rglob("*.md"))
    assert made >= 0.9 * sum(1 for _ in source.iterdir()), f"{made} pages"
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss // MEGABYTE


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
