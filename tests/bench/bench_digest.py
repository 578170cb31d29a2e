"""What a digest costs: CPU seconds, memory and size for 4, 200 and 1,000 articles of 450 words, all features on.

Each size is printed by a process of its own; the seconds are those of making the PDF, from the edition to the checked
file, children included. Memory is the largest that the printing process and its child took, added up although they
are not at their largest at once. Compares and never fails. Other sizes: python -m tests.bench.bench_digest 50 400
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from generator import clean, digest, intake, topics
from generator.model import Article, Edition, Severity, newest_first
from tests.bench.bench_pipeline import TODAY
from tests.bench.clippings import catalogue, clipping

SIZES = (4, 200, 1000)
MEGABYTE = 1024 * (1024 if sys.platform == "darwin" else 1)
"""What `ru_maxrss` counts in: bytes on macOS, kilobytes elsewhere."""
COLUMNS = ("articles", "pages", "CPU s", "MB in all", "MB child", "KB an article")


def main(sizes: tuple[int, ...]) -> None:
    """Print the table."""
    print(*(name.rjust(14) for name in COLUMNS))
    for size in sizes:
        command = [sys.executable, "-m", "tests.bench.bench_digest", "--one", str(size)]
        done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
        print(*(f"{figure:>14,}" for figure in json.loads(done.stdout)), flush=True)


def one(size: int) -> tuple[float, ...]:
    """The figures of one size, in the order of COLUMNS."""
    edition = made_up(size)
    assert len(edition.topics_by_article) == size  # what the site works out once is no cost of the digest
    with TemporaryDirectory() as folder:
        target = Path(folder) / "digest.pdf"
        before = _seconds()
        problems = digest.write_digest(edition, digest.gathered(edition, "Measured", edition.articles), target)
        spent = _seconds() - before
        assert not [problem for problem in problems if problem.severity is Severity.ERROR], problems
        own, child = (resource.getrusage(who).ru_maxrss // MEGABYTE for who in _BOTH)
        pages = digest.page_count(target.read_bytes())
        return size, pages, round(spent, 2), own + child, child, round(target.stat().st_size / 1000 / size, 1)


def made_up(size: int) -> Edition:
    """An edition of made-up articles, without a project."""
    with TemporaryDirectory() as folder:
        (Path(folder) / "topics.yml").write_text(catalogue(), "utf-8")
        known, _ = topics.catalogue(Path(folder) / "topics.yml", "topics.yml")
    articles = tuple(sorted((_article(number) for number in range(size)), key=newest_first))
    return Edition(articles, known, topics.all_mentions(articles, known), TODAY)


def _article(number: int) -> Article:
    name = f"clip-{number:05}.txt"
    (article,), _ = clean.articles(intake.from_bytes(clipping(number).encode(), name, name))
    return replace(article, slug=f"article-{number:05}")


_BOTH = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def _seconds() -> float:
    return sum(usage.ru_utime + usage.ru_stime for usage in map(resource.getrusage, _BOTH))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(one(int(sys.argv[2]))))
    else:
        main(tuple(map(int, sys.argv[1:])) or SIZES)
