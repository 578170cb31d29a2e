"""What a search costs a reader, at 10,000 articles with facets: bytes over the wire and time, in Chromium.

The first answer is that of a search page opened with a question in its address, with nothing cached: from asking for
the page to the hits and the facets with their counts. Later ones are other questions of the kind, typed on that page.
Bytes are those of the whole page, fonts too. Two collections: made-up news, whose words are as frequent as in real
news, and the worst, a vocabulary so small that nearly every word stands in most articles.

Compares and never fails. What is built is kept in FOLDER and used again: delete it after a change of the index.
Another size, fewer runs: python -m tests.bench.bench_search 2000 3
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import gettempdir
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlencode

from playwright.sync_api import sync_playwright

from tests.bench.made_up_news import news, small_world, topic_name
from tests.bench.searched_site import COUNTS, searched_site
from tests.conftest import CHROMIUM_FLAGS, chromium_path

if TYPE_CHECKING:
    from playwright.sync_api import Browser, CDPSession, Page

SIZE, RUNS = 10_000, 5
FOLDER = Path(gettempdir()) / "briefing-bench-search"
COLLECTIONS = {"news": news, "small-vocabulary": small_world}

SHARES = {"rare": 0.001, "middling": 0.05, "common": 0.5, "nearly everywhere": 0.95}
"""Kinds of words, by the share of articles that they stand in."""

WORST = {
    "a word": ("committee", "residents", "drivers", "flour"),
    "two words": ("harbour council", "northern road", "closed doors", "pumping stations"),
    "three words": ("flour tell asfar", "lorries second bridge", "spring examinations wadi", "truce marsa kabir"),
    "a phrase": ('"a truce between"', '"two transport unions"', '"missing shipments"', '"closed doors"'),
}

ANSWERED = """() => {
  const answered = new MutationObserver(() => {
    const isWhole = document.querySelector("#facets input") && document.querySelector("#hits li");
    if (isWhole) window.answered = performance.now();
  });
  answered.observe(document, { childList: true, subtree: true });
}"""
"""Notes when hits and facets stand on the page: the last of them counts."""

ASK = """async (question) => {
  const [box, count, facets] = ["q", "count", "facets"].map((id) => document.getElementById(id));
  const begun = performance.now();
  const done = new Promise((tell) => new MutationObserver(tell).observe(facets, { childList: true }));
  box.value = question;
  document.getElementById("find").requestSubmit();
  await done;
  return performance.now() - begun;
}"""


class Cost(NamedTuple):
    """What one answer costs: bytes over the wire, milliseconds, and those in which the page's own thread was busy."""

    size: float
    wall: float
    busy: float


def main(size: int = SIZE, runs: int = RUNS) -> None:
    """Print a table for each collection; the load of the machine stands above it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=list(CHROMIUM_FLAGS))
        for name, article in COLLECTIONS.items():
            folder = FOLDER / f"{name}-{size}"
            folder.mkdir(parents=True, exist_ok=True)
            site = searched_site(folder, size, article)
            print(f"{name}, {size:,} articles; load {os.getloadavg()[0]:.1f}")
            with _served(site) as address:
                for kind, questions in _questions(folder, size, name).items():
                    _tell(kind, [_asked(browser, address, questions) for _ in range(runs)])


def _tell(kind: str, costs: Sequence[tuple[Cost, ...]]) -> None:
    firsts = [first for first, *_ in costs]
    later = [each for _, *others in costs for each in others]
    print(
        f"  {kind:20}",
        f"first {_middle(firsts).size / 1000:4.0f} KB {_middle(firsts).wall:5.0f} ms ({_middle(firsts).busy:.0f} busy)",
        f"later {_middle(later).size / 1000:4.0f} KB {_middle(later).wall:5.0f} ms, most {max(later)[0] / 1000:.0f} KB",
        sep="  ",
        flush=True,
    )


def _middle(costs: Sequence[Cost]) -> Cost:
    return Cost(*(median(column) for column in zip(*costs, strict=True)))


def _questions(folder: Path, size: int, collection: str) -> Mapping[str, Sequence[str]]:
    """By kind, the first question and the later ones."""
    if collection != "news":
        return WORST
    counts: dict[str, int] = json.loads((folder / COUNTS).read_text("utf-8"))
    words = {kind: _nearest(counts, share * size) for kind, share in SHARES.items()}
    text = [sentence.rstrip(".") for number in range(4) for sentence in news(number).paragraphs[0].split(". ")[:1]]
    return {
        **words,
        "two words": [" ".join(pair) for pair in zip(words["middling"], words["common"], strict=True)],
        "a phrase": [f'"{" ".join(sentence.split()[3:6])}"' for sentence in text],
        "a topic": [topic_name(number) for number in range(4)],
        "a word, not another": [" -".join(pair) for pair in zip(words["common"], words["middling"], strict=True)],
    }


def _nearest(counts: Mapping[str, int], wanted: float) -> list[str]:
    return sorted(counts, key=lambda word: (abs(counts[word] - wanted), word))[:4]


def _asked(browser: Browser, address: str, questions: Sequence[str]) -> tuple[Cost, ...]:
    """The first question in the address, the later ones in the box."""
    context = browser.new_context()
    page = context.new_page()
    session = context.new_cdp_session(page)
    received: list[float] = []
    session.on("Network.loadingFinished", lambda told: received.append(told["encodedDataLength"]))
    session.send("Network.enable")
    session.send("Performance.enable")
    page.add_init_script(f"({ANSWERED})()")
    page.goto(f"{address}search/?{urlencode({'q': questions[0]})}", wait_until="commit")
    page.locator("#facets input").first.wait_for()
    costs = [Cost(_settled(page, received), page.evaluate("window.answered"), _busy(session))]
    for question in questions[1:]:
        before, busy = sum(received), _busy(session)
        wall = page.evaluate(ASK, question)
        costs.append(Cost(_settled(page, received) - before, wall, _busy(session) - busy))
    context.close()
    return tuple(costs)


def _settled(page: Page, received: Sequence[float]) -> float:
    """All bytes so far, once nothing more comes."""
    page.wait_for_load_state("networkidle")
    time.sleep(0.2)
    page.evaluate("0")
    return sum(received)


def _busy(session: CDPSession) -> float:
    metrics = {metric["name"]: metric["value"] for metric in session.send("Performance.getMetrics")["metrics"]}
    return 1000 * float(metrics["TaskDuration"])


@contextmanager
def _served(site: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "tests.bench.compressed", str(site)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        try:
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
