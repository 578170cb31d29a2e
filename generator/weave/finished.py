"""An Edition -> its finished pages: views, through the templates of site_templates/pages, to Markdown.

A finished page needs nothing of ours to be built: whatever reads Markdown with markup.EXTENSIONS shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import yaml

from generator.languages import direction
from generator.model import Article, Edition, Page, PrintedDigest, Site, Topic
from generator.weave.addresses import (
    ARCHIVE,
    CHRONOLOGY,
    HOME,
    SEARCH,
    SOURCES,
    TOPICS,
    article_path,
    chronology_path,
    month_path,
    topic_path,
)
from generator.weave.article import article_view
from generator.weave.cards import Stand
from generator.weave.chronology import chronology_view, period_title, period_view, periods
from generator.weave.days import appeared, long, month_title
from generator.weave.feeds import FEED_NAMES, feed_folder, has_feeds
from generator.weave.interface import script, strings
from generator.weave.lists import archive_view, dossier_view, home_view, month_view, months, outlet_view, topics_view
from generator.weave.open_data import DATA_FILES
from generator.weave.outlets import outlets
from generator.weave.sources import sources_view
from generator.weave.structured import head
from generator.weave.templates import template
from generator.weave.views import Link

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
        self.say = strings(site.language)
        self.last_modified = _last_modified(edition.articles)

    def article(self, article: Article) -> Page:
        stand = Stand(article_path(article.slug), self.site)
        own = {
            "title": article.headline,
            "date": appeared(article.published, self.say).iso,
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
        count = self.say.counts.articles.of(len(self.edition.articles_by_topic[topic.slug]))
        own = {
            "title": topic.name,
            "description": topic.summary or self.say.dossier.about.format(name=topic.name, count=count),
            "modified": _last_modified(self.edition.articles_by_topic[topic.slug]),
            "feeds": self.feeds("", feed_folder(topic.slug)),
        }
        return self.page("dossier", stand, dossier_view(topic, self.edition, stand), own)

    def overviews(self) -> Iterator[Page]:
        say, site = self.say, self.site
        over_all = (
            ("home", HOME, home_view, (site.name, site.description or self.described())),
            ("topics", TOPICS, topics_view, (say.topics.page_title, say.topics.about)),
            ("archive", ARCHIVE, archive_view, (say.archive.title, say.archive.about)),
            ("sources", SOURCES, sources_view, (say.sources.title, say.sources.about)),
            ("chronology", CHRONOLOGY, chronology_view, (say.chronology.title, say.chronology.about)),
        )
        for kind, path, view_of, about in over_all:
            stand = Stand(path, site)
            own = {**_about(*about), **(self.issue() if kind == "home" else {})}
            yield self.page(kind, stand, view_of(self.edition, stand), own)
        own = _about(say.search.title, say.search.about)
        yield self.page("search", Stand(SEARCH, site), script(site.language), own)
        yield from self.periods()
        yield from self.archive()

    def described(self) -> str:
        """The site in a sentence, where its owner gives none."""
        articles = self.say.counts.articles.of(len(self.edition.articles))
        topics = self.say.counts.topics.of(len(self.edition.articles_by_topic))
        return str(self.say.home.described.format(site=self.site.name, articles=articles, topics=topics))

    def issue(self) -> dict[str, object]:
        """The day on which something was last added, for the masthead."""
        last = max((article.added for article in self.edition.articles if article.added), default=None)
        return {"issue": last.isoformat(), "issue_text": long(last, self.say)} if last else {}

    def periods(self) -> Iterator[Page]:
        """The chronology's years and months."""
        say = self.say
        found = periods(self.edition)
        for period in sorted(found):
            stand = Stand(chronology_path(*period), self.site)
            title = period_title(period, self.say)
            own = _about(say.chronology.period.format(period=title), say.chronology.period_about.format(period=title))
            yield self.page("period", stand, period_view(self.edition, found, period, stand), own)

    def archive(self) -> Iterator[Page]:
        """Its months, then its outlets."""
        say = self.say
        for month, articles in months(self.edition):
            stand = Stand(month_path(month), self.site)
            title = month_title(month, self.say)
            about = _about(title, say.archive.month_about.format(month=title) if month else say.archive.undated_about)
            own = {**about, "modified": _last_modified(articles)}
            yield self.page("month", stand, month_view(month, articles, stand), own)
        for outlet in outlets(self.edition):
            stand = Stand(outlet.path, self.site)
            title = outlet.name or say.archive.no_outlet
            own = {
                **_about(title, say.archive.outlet_about.format(outlet=title)),
                "modified": _last_modified(outlet.articles),
            }
            yield self.page("outlet", stand, outlet_view(outlet, stand), own)

    def page(self, kind: str, stand: Stand, view: object, own: Mapping[str, object]) -> Page:
        front_matter = self.front_matter(kind, own)
        made = template(f"{kind}.md.jinja", self.site.language)
        body = made.render(view=view, site=self.site, links=self.links(stand, front_matter))
        return Page(stand.path, front_matter, body)

    def links(self, stand: Stand, front_matter: Mapping[str, object]) -> dict[str, object]:
        """The ways from a page to the overviews, to the feeds that are its own and to the open data."""
        pages = {"home": HOME, "topics": TOPICS, "archive": ARCHIVE, "search": SEARCH, "chronology": CHRONOLOGY}
        pages["sources"] = SOURCES
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
            "cutoff_text": long(cutoff, self.say) if cutoff else "",
            "modified": own.get("modified", self.last_modified),
            "feeds": own.get("feeds", self.feeds("")),
        }
        return {key: value for key, value in found.items() if value}

    def digests(self, stand: Stand) -> list[Link]:
        """The digests in print: all of them from the home page, those of a topic from its dossier."""
        return [
            Link(stand.to(one.path), self.say.home.digest.of(one.pages, title=one.title, size=one.size))
            for one in self.prints
            if stand.path == HOME or stand.path in map(topic_path, one.topics)
        ]

    def feeds(self, *folders: str) -> list[str]:
        """The folders of the feeds that belong to a page, "" being the site's own."""
        return list(folders) if has_feeds(self.edition, self.site) else []


def _about(title: str, description: str) -> dict[str, object]:
    return {"title": title, "description": description}


def _last_modified(articles: Iterable[Article]) -> str:
    """The last day on which one of the articles came in, else appeared; empty where none of these is known."""
    days: list[date] = [day for article in articles if (day := article.added or article.published.day)]
    return max(days).isoformat() if days else ""
