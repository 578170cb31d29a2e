"""One received file down the whole road, with everything that must hold on the way: bytes in, nothing or a failure out.

intake -> clean -> cache -> pages and back -> topics -> weave
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

import msgspec

from generator import converting, intake, markup, pages, topics, weave
from generator.clean.articles import BEHIND_WORDS
from generator.conversion_cache import Converted
from generator.model import Alias, Article, Edition, Kind, Ledger, LedgerEntry, RawDocument, Site, Topic
from generator.pages.carriable import carriable
from generator.pages.corrections import with_update
from generator.pages.page import page_text
from tests.pages.strategies import article as read_article

BROKEN = ("broke off", "took more than")
"""How intake tells of a parser that crashed or had to be stopped: no harm is done, and yet it should not happen."""

SITE = Site("Fuzzed", "https://example.org/some/prefix/")
TODAY = date(2026, 11, 22)
CATALOGUE = tuple(
    Topic(slug, name, Kind.PLACE, (Alias(name, slug),))
    for slug, name in (("ferry", "ferry"), ("council", "Council"), ("syria", "Syria"), ("arabic", "سوريا"), ("a", "a"))
)


def travelled(content: bytes, name: str) -> int:
    """Down the road with one file; gives the number of its articles. A refusal by intake is an end like any other."""
    try:
        document = intake.from_bytes(content, name, name)
    except intake.SetAside as refused:
        if any(sign in refused.problem.what for sign in BROKEN):
            raise AssertionError(refused.problem) from refused
        return 0
    articles, ledgers = converting.converted([document])
    assert_accounted_for(document, ledgers[document.path])
    assert_cached(Converted(articles, ledgers[document.path]))
    on_pages = tuple(written_and_read(article, number) for number, article in enumerate(articles))
    woven(on_pages)
    return len(articles)


def assert_accounted_for(document: RawDocument, ledger: Ledger) -> None:
    """Every sign of every received line is in the ledger once, in order; a line may be told in several pieces."""
    received = _by_line((b.first_line + place, line) for b in document.blocks for place, line in enumerate(b.lines))
    told = _by_line((entry.line, entry.text) for entry in ledger.entries if not _is_behind_words(entry))
    assert told == received
    assert list(told) == list(received)
    known = {link.address for block in document.blocks for link in block.links}
    addresses = (entry.text.split(" ") for entry in ledger.entries if _is_behind_words(entry))
    assert {address for several in addresses for address in several} <= known


def _is_behind_words(entry: LedgerEntry) -> bool:
    """It tells of a line what its links lead to, which is not printed; an address on a line of its own is that line."""
    return entry.why.startswith(BEHIND_WORDS)


def _by_line(pairs: Iterable[tuple[int, str]]) -> dict[int, str]:
    """The signs of each line that has any, without white space."""
    lines: dict[int, list[str]] = {}
    for number, text in pairs:
        if text.strip():
            lines.setdefault(number, []).extend(text.split())
    return {number: "".join(signs) for number, signs in lines.items()}


def assert_cached(converted: Converted) -> None:
    """It comes back from JSON as it was."""
    try:
        text = msgspec.json.encode(converted)
    except UnicodeEncodeError:
        return
    assert msgspec.json.decode(text, type=Converted) == converted


def written_and_read(article: Article, number: int) -> Article:
    """The article as its page has it; the page says the same when it is read and written again."""
    fit = replace(carriable(article)[0], slug=f"article-{number}", added=TODAY)
    text = page_text(fit)
    found, problems = read_article(text, f"content/articles/{fit.slug}.md")
    assert problems == ()
    assert found is not None
    assert page_text(found) == text
    assert pages.is_intact(text)
    page_text(with_update(found, replace(fit, headline="Another", paragraphs=fit.paragraphs[1:]), TODAY))
    return found


def woven(articles: tuple[Article, ...]) -> None:
    """Every page and every file of a site of these articles."""
    edition = Edition(articles, CATALOGUE, topics.all_mentions(articles, CATALOGUE), TODAY)
    finished = weave.woven(edition, SITE)
    assert len(finished) > len(articles)
    for page in finished:
        assert weave.finished_text(page)
    for path, _ in weave.attachments(edition, SITE):
        assert path


def edited(text: str) -> None:
    """A page that a person wrote: it is read, or told of; what is read is written, read again and woven."""
    found, problems = read_article(text, "content/articles/edited.md")
    if not found:
        return
    assert all(problem.where.path.endswith("edited.md") for problem in problems)
    again, _ = read_article(page_text(found), "content/articles/edited.md")
    assert again is not None
    assert list(_words(again)) == list(_words(found))
    woven((found,))


def _words(article: Article) -> Iterator[str]:
    for paragraph in article.paragraphs:
        yield from markup.folded(paragraph.text).split()
