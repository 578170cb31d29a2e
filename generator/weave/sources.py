"""Where all articles come from, and what was removed from what was received. An Edition in, the page's view out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.model import Article, Edition, Published
from generator.weave.cards import Stand
from generator.weave.days import appeared
from generator.weave.outlets import Outlet, outlets
from generator.weave.overviews import OutletRow, Share, SourcesView
from generator.weave.views import Link


def sources_view(edition: Edition, stand: Stand) -> SourcesView:
    """Every outlet and agency with its articles, and the lines of all articles by what became of them."""
    lines = [entry for ledger in edition.ledgers.values() for entry in ledger.entries if entry.text.strip()]
    reasons = Counter(entry.reason for entry in lines if not entry.kept)
    agencies = Counter(name for article in edition.articles for name in article.byline.agencies)
    return SourcesView(
        outlets=tuple(_row(outlet, stand) for outlet in outlets(edition)),
        agencies=tuple(_shares(agencies)),
        told=len(edition.ledgers) if lines else 0,
        received=len(lines),
        kept=len(lines) - reasons.total(),
        removed=reasons.total(),
        reasons=tuple(_shares(reasons)),
    )


def _row(outlet: Outlet, stand: Stand) -> OutletRow:
    days = [article.published for article in outlet.articles if article.published.date] or [Published()]
    return OutletRow(
        outlet=Link(stand.to(outlet.path), outlet.name or stand.say.archive.no_outlet),
        count=len(outlet.articles),
        first=appeared(days[-1], stand.say),
        latest=appeared(days[0], stand.say),
        licences=tuple(sorted({_licence(article) for article in outlet.articles} - {""})),
        is_unlicensed=any(not _licence(article) for article in outlet.articles),
    )


def _licence(article: Article) -> str:
    return article.source.licence


def _shares(counts: Counter[str]) -> Iterator[Share]:
    for name, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        yield Share(name, count)
