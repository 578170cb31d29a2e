"""An Edition -> its finished pages: views, through the templates of site_templates/pages, to Markdown.

A finished page needs nothing of ours to be built: whatever reads Markdown with markup.EXTENSIONS shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import yaml

from generator import dates
from generator.languages import direction
from generator.model import Article, Edition, Page, PrintedDigest, Site, Topic
from generator.weave.addresses import (
    ARCHIVE,
    CHRONOLOGY,
    HOME,
    SEARCH,
    TOPICS,
    article_path,
    chronology_path,
    month_path,
    topic_path,
)
from generator.weave.article import article_view
from generator.weave.cards import Stand
from generator.weave.chronology import chronology_view, period_title, period_view, periods
from generator.weave.feeds import FEED_NAMES, feed_folder, has_feeds
from generator.weave.interface import strings
from generator.weave.lists import archive_view, dossier_view, home_view, month_title, month_view, months, topics_view
from generator.weave.open_data import DATA_FILES
from generator.weave.structured import head
from generator.weave.templates import template
from generator.weave.views import Link

TOPICS_ABOUT = {
    "title": "All topics",
    "description": "People, organisations and places, with the number of articles that name each.",
}
ARCHIVE_ABOUT = {"title": "Archive", "description": "Every article, by the month it was published."}
CHRONOLOGY_ABOUT = {"title": "Chronology", "description": "What happened when, and what is planned, by the articles."}
SEARCH_ABOUT = {"title": "Search", "description": "Search the articles by their words, topics, dates and outlets."}

_Dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def woven(edition: Edition, site: Site, prints: tuple[PrintedDigest, ...] = ()) -> tuple[Page, ...]:
    """Every page that is published, in a fixed order: articles, dossiers, then the pages over all."""
    press = _Press(edition, site, prints)
    return (
        *(press.article(article) for article in edition.articles),
        *(press.dossier(topic) for topic in edition.topics if topic.slug in edition.articles_by_topic),
        *press.overviews(),
    )


def finished_text(page: Page) -> str:
    """The page as a file: front matter between rules, then the body."""
    head = yaml.dump(dict(page.front_matter), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1_000_000)
    return f"---\n{head}---\n\n{page.body.strip()}\n"


class _Press:
    """Prints the pages of one edition."""

    def __init__(self, edition: Edition, site: Site, prints: tuple[PrintedDigest, ...]) -> None:
        self.edition = edition
        self.site = site
        self.prints = prints

    def article(self, article: Article) -> Page:
        stand = Stand(article_path(article.slug), self.site)
        day = article.published.date
        own = {
            "title": article.headline,
            "date": day.isoformat() if day else "",
            "outlet": article.source.outlet,
            "language": article.language,
            "description": article.description or article.headline,
            "modified": _last_modified([article]),
            # Nobody has said that it may be published: people with the link read it, search engines leave it out.
            "robots": "" if article.source.licence else "noindex",
            **head(article, self.edition, stand),
        }
        return self.page("article", stand, article_view(article, self.edition, stand), own)

    def dossier(self, topic: Topic) -> Page:
        stand = Stand(topic_path(topic.slug), self.site)
        count = len(self.edition.articles_by_topic[topic.slug])
        own = {
            "title": topic.name,
            "description": topic.summary or f"{topic.name}: {count} {'article' if count == 1 else 'articles'}.",
            "modified": _last_modified(self.edition.articles_by_topic[topic.slug]),
            "feeds": self.feeds("", feed_folder(topic.slug)),
        }
        return self.page("dossier", stand, dossier_view(topic, self.edition, stand), own)

    def overviews(self) -> Iterator[Page]:
        home, topics, archive, search = (Stand(path, self.site) for path in (HOME, TOPICS, ARCHIVE, SEARCH))
        about = {"description": self.site.description}
        yield self.page("home", home, home_view(self.edition, home), {"title": self.site.name, **about})
        yield self.page("topics", topics, topics_view(self.edition, topics), TOPICS_ABOUT)
        yield self.page("archive", archive, archive_view(self.edition, archive), ARCHIVE_ABOUT)
        yield self.page("search", search, None, SEARCH_ABOUT)
        yield from self.chronology()
        for month, articles in months(self.edition):
            stand = Stand(month_path(month), self.site)
            title = month_title(month)
            about = {"description": f"Articles of {title}." if month else "Articles without a date."}
            own = {"title": title, **about, "modified": _last_modified(articles)}
            yield self.page("month", stand, month_view(month, articles, stand), own)

    def chronology(self) -> Iterator[Page]:
        front = Stand(CHRONOLOGY, self.site)
        yield self.page("chronology", front, chronology_view(self.edition, front), CHRONOLOGY_ABOUT)
        found = periods(self.edition)
        for period in sorted(found):
            stand = Stand(chronology_path(*period), self.site)
            title = period_title(period)
            own = {"title": f"Chronology: {title}", "description": f"What articles date to {title}."}
            yield self.page("period", stand, period_view(self.edition, found, period, stand), own)

    def page(self, kind: str, stand: Stand, view: object, own: Mapping[str, object]) -> Page:
        front_matter = self.front_matter(kind, own)
        body = template(f"{kind}.md.jinja").render(
            view=view,
            site=self.site,
            say=strings(self.site.language),
            links=self.links(stand, front_matter),
        )
        return Page(stand.path, front_matter, body)

    def links(self, stand: Stand, front_matter: Mapping[str, object]) -> dict[str, object]:
        """The ways from a page to the overviews, to the feeds that are its own and to the open data."""
        pages = {"home": HOME, "topics": TOPICS, "archive": ARCHIVE, "search": SEARCH, "chronology": CHRONOLOGY}
        folders = front_matter.get("feeds")
        own = folders[-1] if isinstance(folders, list) else None
        feeds = [Link(stand.to(f"{own}{file}"), name) for file, name in FEED_NAMES.items() if own is not None]
        data = [Link(stand.to(file), file) for file in DATA_FILES]
        ways = {"feeds": feeds, "data": data, "digests": self.digests(stand)}
        return {**ways, **{name: stand.to(path) for name, path in pages.items()}}

    def front_matter(self, kind: str, own: Mapping[str, object]) -> dict[str, object]:
        language = str(own.get("language", self.site.language))
        cutoff = self.edition.as_of
        found = {
            "title": "",
            **own,
            "kind": kind,
            "language": language,
            "direction": direction(language),
            "cutoff": cutoff.isoformat() if cutoff else "",
            "cutoff_text": dates.long(cutoff) if cutoff else "",
            "modified": own.get("modified", _last_modified(self.edition.articles)),
            "feeds": own.get("feeds", self.feeds("")),
        }
        return {key: value for key, value in found.items() if value}

    def digests(self, stand: Stand) -> list[Link]:
        """The digests in print: all of them from the home page, those of a topic from its dossier."""
        return [
            Link(stand.to(one.path), f"{one.title} (PDF, {one.pages} pages, {one.size})")
            for one in self.prints
            if stand.path == HOME or stand.path in map(topic_path, one.topics)
        ]

    def feeds(self, *folders: str) -> list[str]:
        """The folders of the feeds that belong to a page, "" being the site's own."""
        return list(folders) if has_feeds(self.edition, self.site) else []


def _last_modified(articles: Iterable[Article]) -> str:
    """The last day on which one of the articles came in, else appeared; empty where none of these is known."""
    days: list[date] = [day for article in articles if (day := article.added or article.published.date)]
    return max(days).isoformat() if days else ""
