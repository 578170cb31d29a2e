"""What finding topics costs with 2,000 names listed, all rules on: megabytes of text a CPU second, on one core.

Compares and never fails. Run: python -m tests.bench.bench_topics
"""

from __future__ import annotations

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import process_time

from generator.model import Topic
from generator.topics import Matcher, catalogue
from tests.bench.clippings import catalogue as clippings_catalogue
from tests.bench.clippings import clipping

NAMES = 2000
TEXTS = 400
RUNS = 5
SYLLABLES = "ba ko ri mu tel sha dar wen os lin qa hir ven dol ma ruk".split()
KINDS = ("place", "person", "organisation", "event", "theme")


def main() -> None:
    """Measure and print one line."""
    matcher = Matcher(_topics())
    texts = [clipping(number) for number in range(TEXTS)]
    size = sum(len(text.encode()) for text in texts) / 1e6
    found = sum(len(matcher.spans(text)) for text in texts)  # and everything that is built once is built
    best = min(_seconds(matcher, texts) for _ in range(RUNS))
    names = sum(len(topic.aliases) for topic in matcher.topics)
    print(f"{names:,} names, {size:.1f} MB, {found / size:,.0f} mentions a MB: {size / best:.2f} MB a CPU second")


def _seconds(matcher: Matcher, texts: list[str]) -> float:
    begun = process_time()
    for text in texts:
        matcher.spans(text)
    return process_time() - begun


def _topics() -> tuple[Topic, ...]:
    """Those of the clippings, and made-up ones up to the number wanted."""
    random = Random(0)
    lines = [clippings_catalogue()]
    for number in range(NAMES - lines[0].count("name:")):
        name = " ".join("".join(random.choices(SYLLABLES, k=3)).capitalize() for _ in range(1 + number % 2))
        spelling = "any" if number % 10 == 0 else "listed"
        kind = KINDS[number % len(KINDS)]
        lines.append(f"  made-up-{number}: {{name: {name}, kind: {kind}, spelling: {spelling}}}\n")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "topics.yml"
        path.write_text("".join(lines), "utf-8")
        topics, problems = catalogue(path, "topics.yml")
    assert topics, problems
    return topics


if __name__ == "__main__":
    main()
