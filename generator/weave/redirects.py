"""An Edition -> a page at each former name of an article (`aliases:` in its front matter), leading to its present one.

The way leads inside the site, by a relative link. A former name that another article has now, or that an article
before it has claimed, gets none: `contested` tells of those.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model import Article, Edition, Site, Slug
from generator.weave.addresses import address, article_path, href
from generator.weave.templates import template


def redirects(edition: Edition, site: Site) -> Iterator[tuple[str, str]]:
    """Path and HTML of each redirect page, by former name."""
    for former, article in sorted(_claims(edition).items()):
        path = address(article_path(former), directory_urls=site.directory_urls)
        yield (f"{path}index.html" if site.directory_urls else path), _page(former, article, site)


def contested(edition: Edition) -> Iterator[tuple[Article, Slug]]:
    """Articles with a former name of theirs that leads elsewhere."""
    claims = _claims(edition)
    for article in edition.articles:
        for former in dict.fromkeys(article.aliases):
            if former != article.slug and claims.get(former) is not article:
                yield article, former


def _claims(edition: Edition) -> Mapping[Slug, Article]:
    taken = edition.article_by_slug
    claims: dict[Slug, Article] = {}
    for article in sorted(edition.articles, key=lambda article: article.slug):
        for former in article.aliases:
            if former not in taken:
                claims.setdefault(former, article)
    return claims


def _page(former: Slug, article: Article, site: Site) -> str:
    here, there = article_path(former), article_path(article.slug)
    way = href(here, there, directory_urls=site.directory_urls)
    canonical = site.url + address(there, directory_urls=site.directory_urls) if site.url else way
    page = template("redirect.html.jinja")
    return page.render(article=article, site=site, href=way, canonical=canonical) + "\n"
