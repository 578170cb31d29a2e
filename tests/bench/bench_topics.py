"""What topics and stories cost, in CPU seconds on one core.

Names: megabytes of text a second with 2,000 names listed, all rules on. Connections: what finding copies, threads and
related articles costs at 2,000 and at 10,000 articles, an article as well, so that a cost that grows shows; and how
many of the five closest are those that comparing everything with everything finds.
Compares and never fails. Run: python -m tests.bench.bench_topics
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import process_time

from generator.model import Topic
from generator.stories.connections import connections
from generator.stories.related import related
from generator.stories.terms import Reading
from generator.topics import Matcher, catalogue
from tests.bench.clippings import catalogue as clippings_catalogue
from tests.bench.clippings import clipping
from tests.stories.collections_of_news import OF_AFFAIR, WORDS, agreement, made_up_news

NAMES = 2000
TEXTS = 400
RUNS = 5
SYLLABLES = "ba ko ri mu tel sha dar wen os lin qa hir ven dol ma ruk".split()
KINDS = ("place", "person", "organisation", "event", "theme")

COLLECTIONS = (2_000, 10_000)
ASKED = 100
"""Articles whose closest are also sought by comparing each with everything."""


def main() -> None:
    """Measure and print a line for names and one for each size of collection."""
    _names()
    for number in COLLECTIONS:
        _stories(number)


def _names() -> None:
    matcher = Matcher(_topics())
    texts = [clipping(number) for number in range(TEXTS)]
    size = sum(len(text.encode()) for text in texts) / 1e6
    found = sum(len(matcher.spans(text)) for text in texts)  # and everything that is built once is built
    best = min(_seconds(lambda: [matcher.spans(text) for text in texts]) for _ in range(RUNS))
    names = sum(len(topic.aliases) for topic in matcher.topics)
    print(f"{names:,} names, {size:.1f} MB, {found / size:,.0f} mentions a MB: {size / best:.2f} MB a CPU second")


def _stories(number: int) -> None:
    news = made_up_news(number)
    reading = Reading()
    words = {each.slug: reading.words(each) for each in news}
    alike, whole = _seconds(lambda: related(words)), _seconds(lambda: connections(news))
    right = agreement(words, sorted(words)[:: number // ASKED])
    told = f"related {alike:.1f} s, all connections {whole:.1f} s, {1e3 * whole / number:.2f} ms an article"
    print(f"{number:,} articles of {WORDS + OF_AFFAIR} words: {told}; {100 * right:.1f} % of the five closest")


def _seconds(work: Callable[[], object]) -> float:
    begun = process_time()
    work()
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
