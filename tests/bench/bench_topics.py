"""What topics and stories cost, in CPU seconds on one core.

Names: megabytes of text a second with 2,000 names listed, all rules on. Connections: what finding copies, threads and
related articles costs at 2,000 and at 10,000 articles, an article as well, so that a cost that grows shows.
Compares and never fails. Run: python -m tests.bench.bench_topics
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import process_time

from generator.model import Article, Topic
from generator.stories.connections import connections
from generator.stories.related import related
from generator.stories.terms import Reading
from generator.topics import Matcher, catalogue
from tests.bench.clippings import catalogue as clippings_catalogue
from tests.bench.clippings import clipping
from tests.stories.collections_of_news import article, vocabulary

NAMES = 2000
TEXTS = 400
RUNS = 5
SYLLABLES = "ba ko ri mu tel sha dar wen os lin qa hir ven dol ma ruk".split()
KINDS = ("place", "person", "organisation", "event", "theme")

COLLECTIONS = (2_000, 10_000)
A_DAY = 14
"""Articles a day."""
WORDS, OF_AFFAIR, AN_AFFAIR = 300, 50, 20
"""Words of an article that any may hold, by Zipf's law, words of its affair alone, and articles an affair."""


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
    news = _news(number)
    reading = Reading()
    words = {each.slug: reading.words(each) for each in news}
    alike, whole = _seconds(lambda: related(words)), _seconds(lambda: connections(news))
    told = f"related {alike:.1f} s, all connections {whole:.1f} s, {1e3 * whole / number:.2f} ms an article"
    print(f"{number:,} articles of {WORDS + OF_AFFAIR} words: {told}")


def _seconds(work: Callable[[], object]) -> float:
    begun = process_time()
    work()
    return process_time() - begun


def _news(number: int) -> Sequence[Article]:
    """Reports on affairs with words of their own, some fifteen affairs under way at a time."""
    common = vocabulary(99, 20_000)
    shares = list(accumulate(1 / (rank + 10) for rank in range(len(common))))
    found = []
    for at in range(number):
        random = Random(at)
        affair = vocabulary(1_000 + at // 300 * 15 + random.randrange(300 // AN_AFFAIR), 40)
        text = [*random.choices(common, cum_weights=shares, k=WORDS), *random.choices(affair, k=OF_AFFAIR)]
        random.shuffle(text)
        found.append(article(f"report-{at:05}", " ".join(text), date(2024, 1, 1) + timedelta(days=at // A_DAY)))
    return found


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
