"""What share of a build of 1,000 pages links, stories and dossiers take, in CPU seconds on one core.

Links: finding mentions, deciding which are links and setting them with their previews. Stories: copies, threads,
related articles and dated sentences. Dossiers: the views of topics and chronologies, not their rendering, which costs
what any page costs. Of MkDocs' build in this process, search index included; the first build, which loads templates
and modules, is not measured. Compares and never fails. Run: python -m tests.bench.bench_shares
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from os import times
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from types import ModuleType
from unittest.mock import patch

from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator import stories, topics
from generator.weave import article, finished, prose
from tests.bench.bench_pipeline import CONFIGURATION
from tests.bench.clippings import catalogue, clipping

PAGES, WARM_UP = 1_000, 20

PARTS: tuple[tuple[str, ModuleType, str], ...] = (
    ("links", topics, "all_mentions"),
    ("links", topics, "catalogue"),
    ("links", article, "links"),
    ("links", prose, "_linked_markdown"),
    ("links", prose, "_with_previews"),
    ("stories", stories, "connections"),
    ("stories", stories, "events"),
    ("stories", article, "connected"),
    ("stories", article, "mentioned_dates"),
    ("dossiers", finished, "dossier_view"),
    ("dossiers", finished, "topics_view"),
    ("dossiers", finished, "chronology_view"),
    ("dossiers", finished, "period_view"),
)
"""Share, module and the function in it that is timed where it is called from there."""


def main(pages: int = PAGES) -> None:
    """Print the seconds and the share of each."""
    _built(WARM_UP)
    spent: defaultdict[str, float] = defaultdict(float)
    with _timed(spent):
        whole = _built(pages)
    print(f"{pages:,} pages: {whole:.1f} CPU s")
    for name in ("links", "stories", "dossiers"):
        print(f"{name.ljust(10)}{spent[name]:>6.2f} s {100 * spent[name] / whole:>5.1f} %")
    print(f"{'all three'.ljust(10)}{sum(spent.values()):>6.2f} s {100 * sum(spent.values()) / whole:>5.1f} %")


def _built(pages: int) -> float:
    """CPU seconds of a build of so many articles, with those of the programs it calls."""
    with TemporaryDirectory() as folder:
        raw = Path(folder) / "content/raw"
        raw.mkdir(parents=True)
        for number in range(pages):
            (raw / f"clip-{number:05}.txt").write_text(clipping(number), "utf-8")
        (raw.parent / "topics.yml").write_text(catalogue(), "utf-8")
        (Path(folder) / "mkdocs.yml").write_text(CONFIGURATION, "utf-8")
        begun = sum(times()[:4])
        build(load_config(str(Path(folder) / "mkdocs.yml")))
        return sum(times()[:4]) - begun


@contextmanager
def _timed(spent: defaultdict[str, float]) -> Iterator[None]:
    patches = [patch.object(module, name, _with_clock(getattr(module, name), spent, of)) for of, module, name in PARTS]
    for one in patches:
        one.start()
    try:
        yield
    finally:
        for one in patches:
            one.stop()


def _with_clock(work: Callable[..., object], spent: defaultdict[str, float], name: str) -> Callable[..., object]:
    @wraps(work)
    def timed(*given: object, **named: object) -> object:
        begun = process_time()
        try:
            return work(*given, **named)
        finally:
            spent[name] += process_time() - begun

    return timed


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
