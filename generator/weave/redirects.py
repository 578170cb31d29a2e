"""An Edition -> a page at each former name of an article or a topic, leading to its present one.

Former names stand under `aliases:` in an article's front matter, under `formerly:` in the catalogue. The way leads
inside the site, by a relative link. A former name that another has now, or that one before it has claimed, gets no page
for this one: `contested` tells of those.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.languages import direction
from generator.model import Article, Edition, Site, Slug
from generator.weave.addresses import address, article_path, href, topic_path, web_address
from generator.weave.templates import template


@dataclass(frozen=True, slots=True)
class Moved:
    """A page that had another name: the paths of both, and what it is called."""

    former: str
    present: str
    title: str
    language: str


def redirects(edition: Edition, site: Site) -> Iterator[tuple[str, str]]:
    """Path and HTML of each redirect page, by former name, articles first."""
    for moved in (*_moved_articles(edition), *_moved_topics(edition, site)):
        path = address(moved.former, directory_urls=site.directory_urls)
        yield (f"{path}index.html" if site.directory_urls else path), _page(moved, site)


def contested(edition: Edition) -> Iterator[tuple[Article, Slug]]:
    """Articles with a former name of theirs that leads elsewhere."""
    claims = claimed({article.slug: article.aliases for article in edition.articles})
    for article in edition.articles:
        for former in dict.fromkeys(article.aliases):
            if former != article.slug and claims.get(former) != article.slug:
                yield article, former


def claimed(former_names: Mapping[Slug, Sequence[Slug]]) -> Mapping[Slug, Slug]:
    """The present name by each former one: what is in use is never given away, the first by name has the rest."""
    claims: dict[Slug, Slug] = {}
    for slug in sorted(former_names):
        for former in former_names[slug]:
            if former not in former_names:
                claims.setdefault(former, slug)
    return dict(sorted(claims.items()))


def _moved_articles(edition: Edition) -> Iterator[Moved]:
    for former, slug in claimed({article.slug: article.aliases for article in edition.articles}).items():
        article = edition.article_by_slug[slug]
        yield Moved(article_path(former), article_path(slug), article.headline, article.language)


def _moved_topics(edition: Edition, site: Site) -> Iterator[Moved]:
    """Of topics that have a page."""
    for former, slug in claimed({topic.slug: topic.formerly for topic in edition.topics}).items():
        if slug in edition.articles_by_topic:
            yield Moved(topic_path(former), topic_path(slug), edition.topic_by_slug[slug].name, site.language)


def _page(moved: Moved, site: Site) -> str:
    way = href(moved.former, moved.present, directory_urls=site.directory_urls)
    canonical = web_address(moved.present, site) if site.url else way
    page = template("redirect.html.jinja", site.language)
    return page.render(moved=moved, site=site, direction=direction(site.language), href=way, canonical=canonical) + "\n"
