"""An edition and an article in, why its page says what it says out: date, links, what was not linked, dropped lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator import topics
from generator.model import Article, Edition, Ledger, LedgerEntry, LinkPolicy, Published, Slug
from generator.weave import linking


@dataclass(frozen=True, slots=True)
class Naming:
    """A name in a paragraph, counted from 1, what became of it, and why."""

    paragraph: int
    text: str
    topic: Slug
    outcome: str
    """"linked", "named again" (the topic's link stands in the same section), "one too many" (links would stand too
    close) or "left alone"."""
    why: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """What one article's page rests on."""

    article: Article
    namings: tuple[Naming, ...]
    dropped: tuple[LedgerEntry, ...]


def explained(edition: Edition, slug: Slug, policy: LinkPolicy) -> Explanation | None:
    """The explanation of one article; None where there is no such article."""
    article = edition.article_by_slug.get(slug)
    if article is None:
        return None
    dropped = edition.ledgers.get(slug, Ledger(article.raw.file, ())).dropped
    told = tuple(entry for entry in dropped if entry.text.strip())
    return Explanation(article, tuple(_namings(edition, article, policy)), told)


def as_data(found: Explanation) -> Mapping[str, object]:
    """For JSON."""
    published, raw = found.article.published, found.article.raw
    return {
        "slug": found.article.slug,
        "headline": found.article.headline,
        "date": published.date.isoformat() if published.date else None,
        "precision": published.precision.value,
        "evidence": published.evidence,
        "source": {"file": raw.file, "lines": [raw.first_line, raw.last_line]},
        "names": [
            {"paragraph": n.paragraph, "text": n.text, "topic": n.topic, "outcome": n.outcome, "why": n.why}
            for n in found.namings
        ],
        "dropped": [{"line": entry.line, "text": entry.text, "why": entry.why} for entry in found.dropped],
    }


def told(found: Explanation) -> str:
    """For people: a heading a kind of answer, a line a fact."""
    return "\n".join(_lines(found))


def _namings(edition: Edition, article: Article, policy: LinkPolicy) -> Iterator[Naming]:
    found = topics.verdicts(article, topics.Matcher(edition.topics))
    unlinked = linking.decided(article, edition.mentions_by_article.get(article.slug, ()), policy)
    for mention, verdict in found:
        reason = unlinked.get(mention, linking.LINKED) if verdict.is_linked else ""
        yield Naming(mention.paragraph + 1, mention.text, mention.topic, *_outcome(verdict, reason))


def _outcome(verdict: topics.Verdict, reason: str) -> tuple[str, str]:
    if not verdict.is_linked:
        return "left alone", verdict.reason
    if not reason:
        return "linked", verdict.reason
    return ("named again" if reason == linking.NAMED_AGAIN else "one too many"), reason


def _lines(found: Explanation) -> Iterator[str]:
    article = found.article
    yield article.headline
    yield f"  {article.raw.file}, lines {article.raw.first_line} to {article.raw.last_line}"
    yield "Date"
    yield f"  {_dated(article.published)}"
    for outcome, heading in _HEADINGS:
        names = [naming for naming in found.namings if naming.outcome == outcome]
        if names:
            yield f"{heading} ({len(names)})"
            yield from (f"  paragraph {n.paragraph}: “{n.text}”{_arrow(n)}: {n.why}" for n in names)
    if found.dropped:
        yield f"Lines not on the page ({len(found.dropped)})"
        yield from (f"  line {entry.line}: {entry.why}: {_shortened(entry.text)}" for entry in found.dropped)


_HEADINGS = (
    ("linked", "Linked"),
    ("named again", "Named again, and not linked twice"),
    ("one too many", "Named where links would stand too close"),
    ("left alone", "Not linked"),
)


def _arrow(naming: Naming) -> str:
    return f" -> {naming.topic}" if naming.topic and naming.outcome != "left alone" else ""


def _dated(published: Published) -> str:
    if published.date is None:
        return "not given"
    return f"{published.date.isoformat()} ({published.precision.value}): {published.evidence or 'no reason recorded'}"


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_LINE else f"{line[: _LONGEST_LINE - 1]}…"


_LONGEST_LINE = 80
