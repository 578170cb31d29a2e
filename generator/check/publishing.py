"""An edition as published -> of whom how much would be put out, and under which licence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Edition, Extent, Problem, Severity, Where


@dataclass(frozen=True, slots=True)
class Share:
    """The articles of one outlet under one licence; empty where the outlet, or the licence, is not known."""

    outlet: str
    licence: str
    articles: int


def shares(edition: Edition) -> tuple[Share, ...]:
    """The largest first."""
    counts: dict[tuple[str, str], int] = {}
    for article in edition.articles:
        key = article.source.outlet, article.source.licence
        counts[key] = counts.get(key, 0) + 1
    found = (Share(outlet, licence, count) for (outlet, licence), count in counts.items())
    return tuple(sorted(found, key=lambda share: (-share.articles, share.outlet, share.licence)))


def unlicensed(found: tuple[Share, ...], extent: Extent, config_file: str) -> Iterator[Problem]:
    """A note for each outlet whose texts would be put out though nobody has said that they may be."""
    much = "in full" if extent is Extent.FULL else "as excerpts"
    for share in found:
        if not share.licence:
            is_one = share.articles == 1
            count = "1 article" if is_one else f"{share.articles} articles"
            outlet = share.outlet or ("an outlet that is not known" if is_one else "outlets that are not known")
            what = f"{count} of {outlet} published {much}, licence not known"
            remedy = "search engines are asked to leave them out; state it under “licences”"
            remedy += ", or set “publish: excerpt”" if extent is Extent.FULL else ""
            yield Problem(Where(config_file), what, remedy, Severity.NOTE)
