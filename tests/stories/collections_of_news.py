"""Made-up reports for the tests of stories: affairs with words of their own, told in sentences drawn from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from random import Random

from generator.model import Article, Paragraph, Precision, Published, Received, Slug
from generator.stories import related as stage
from generator.stories.related import likeness, related

SYLLABLES = ("ba", "ro", "ke", "lim", "tas", "un", "dor", "vi", "sha", "mek", "os", "ran", "ul", "tir", "zan", "pel")

A_DAY = 14
"""Articles a day."""

WORDS, OF_AFFAIR, AN_AFFAIR = 300, 50, 20
"""Words of an article that any may hold, by Zipf's law, words of its affair alone, and articles an affair."""


def word(source: Random) -> str:
    """A word that no language has."""
    return "".join(source.choice(SYLLABLES) for _ in range(source.choice((2, 3, 3, 4))))


@cache
def vocabulary(seed: int, size: int) -> tuple[str, ...]:
    """So many words, the same for the same seed."""
    source = Random(seed)
    return tuple(word(source) for _ in range(size))


def report(number: int, affair: int, size: int = 120) -> str:
    """The text of a report: two words in five are those of its affair, the others any report may hold."""
    source = Random(number * 7919 + affair)
    of_affair, of_all = vocabulary(affair, 60), vocabulary(99, 1500)
    drawn = (source.choice(of_affair if source.random() < 0.4 else of_all) for _ in range(size))
    return " ".join(drawn)


def article(slug: str, text: str, day: date | None = None) -> Article:
    """An article of one paragraph and no more."""
    published = Published(day, Precision.DAY) if day else Published()
    return Article(slug, "", (Paragraph(text),), Received("clip.txt", 1, 1, "0" * 64), published=published)


def made_up_news(number: int) -> Sequence[Article]:
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


def agreement(texts: Mapping[Slug, Sequence[int]], asked: Iterable[Slug] = ()) -> float:
    """The share of the top five of a comparison with everything that `related` finds; for all, or those asked about."""
    slugs = sorted(texts)
    weighed = stage._weighed([texts[slug] for slug in slugs])
    found = related(texts)
    hits = total = 0
    for slug in asked or slugs:
        at = slugs.index(slug)
        scored = sorted((-likeness(weighed[at], other), n) for n, other in enumerate(weighed) if n != at)
        exact = {slugs[n] for score, n in scored[:5] if -score >= stage.ALIKE}
        hits += len(exact & set(found[slug]))
        total += len(exact)
    assert total > 400
    return hits / total
