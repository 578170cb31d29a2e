"""What an article costs, converted and woven, at 100 and at 2,000 articles: CPU milliseconds and their ratio.

Compares and never fails: a ratio near 1 says that the cost grows with the number of articles and no faster.
Other sizes: python -m tests.bench.bench_pipeline 100 500 4000
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import TypeVar

from generator import pipeline
from tests.bench.clippings import catalogue, clipping

SIZES = (100, 2000)
WARM_UP = 10
TODAY = date(2026, 1, 21)
CONFIGURATION = """site_name: Measured
docs_dir: content
plugins:
  - briefing
"""

Result = TypeVar("Result")
Costs = dict[str, float]


def main(sizes: tuple[int, ...]) -> None:
    """Measure each size in a folder of its own and print the table."""
    _measured(WARM_UP)  # The first run of all pays for loading modules and templates.
    costs = {size: _measured(size) for size in sizes}
    first, last = sizes[0], sizes[-1]
    print("CPU ms per article".ljust(28), *(f"{size:>10,}" for size in sizes), "     ratio")
    for step in costs[first]:
        figures = (f"{costs[size][step]:>10.2f}" for size in sizes)
        print(step.ljust(28), *figures, f"{costs[last][step] / costs[first][step]:>10.2f}")


def _measured(size: int) -> Costs:
    """CPU milliseconds per article for each step, by the step's name."""
    with TemporaryDirectory() as folder:
        project = _project(Path(folder), size)
        converting, first = _timed(lambda: pipeline.run(project, TODAY))
        assert len(first.edition.articles) == size, f"{size} clippings made {len(first.edition.articles)} articles"
        again, second = _timed(lambda: pipeline.run(project, TODAY))
        weaving, pages = _timed(lambda: pipeline.finished(project, second.edition))
        assert len(pages) > size
    seconds = {"convert, nothing there yet": converting, "convert, nothing changed": again, "weave": weaving}
    seconds["convert and weave"] = converting + weaving
    return {step: 1000 * spent / size for step, spent in seconds.items()}


def _project(root: Path, size: int) -> pipeline.Project:
    raw = root / "content" / "raw"
    raw.mkdir(parents=True)
    for number in range(size):
        (raw / f"clip-{number:05}.txt").write_text(clipping(number), "utf-8")
    (root / "content" / "topics.yml").write_text(catalogue(), "utf-8")
    (root / "mkdocs.yml").write_text(CONFIGURATION, "utf-8")
    return pipeline.opened(root / "mkdocs.yml")


def _timed(step: Callable[[], Result]) -> tuple[float, Result]:
    before = process_time()
    result = step()
    return process_time() - before, result


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
