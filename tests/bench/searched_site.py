"""A large site for measuring its search: a small one built for real, and made-up article pages laid beside it.

The pages come from the template of articles, without what the index leaves out: MkDocs would take ten minutes for ten
thousand of them. What was built is kept and used again; only the theme is laid over it anew.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from generator.render.search import index_site
from generator.weave.search_names import sign, signs
from generator.weave.views import Day, TopicCount, TopicGroup
from tests.bench.clippings import clipping
from tests.bench.made_up_news import TOPICS, MadeUp, topic_name
from tests.sites import briefing, mkdocs
from tests.theme.views import VIEWS, body, empty

REAL = 12
"""Articles that are built for real, so that the site has its own search page, style sheet and scripts."""
COUNTS = "counts.json"
PAGE = '<!doctype html><html lang="en"><head><title>{title}</title></head><body>{body}</body></html>'


def searched_site(folder: Path, size: int, article: Callable[[int], MadeUp]) -> Path:
    """The site's folder, with the theme as it is now; on how many pages each word stands is in COUNTS beside it."""
    small = _small(folder / "project")
    site = folder / "site"
    if (folder / COUNTS).is_file():
        for part in ("javascripts", "stylesheets", "search"):
            shutil.copytree(small / part, site / part, dirs_exist_ok=True)
    else:
        shutil.copytree(small, site, dirs_exist_ok=True)
        counts = _lay_pages(site / "articles", (article(number) for number in range(size)))
        assert index_site(site) == ()
        (folder / COUNTS).write_text(json.dumps(counts), "utf-8")
    rows = [[topic_name(number), f"topics/{number}/", [], _sign(number)] for number in range(TOPICS)]
    (site / "search" / "names.json").write_text(json.dumps(rows), "utf-8")
    return site


def _small(project: Path) -> Path:
    """A site of a few clippings, as MkDocs builds it now."""
    shutil.rmtree(project, ignore_errors=True)
    briefing("new", str(project), cwd=project.parent)
    for number in range(REAL):
        (project / "content" / "raw" / f"clip-{number:02}.txt").write_text(clipping(number), "utf-8")
    mkdocs("build", cwd=project)
    return project / "site"


def _lay_pages(folder: Path, articles: Iterable[MadeUp]) -> Counter[str]:
    """Writes a page for each article; on how many of them each word stands."""
    counts: Counter[str] = Counter()
    for number, article in enumerate(articles):
        page = folder / f"made-up-{number:05}" / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text(PAGE.format(title=number, body=_body(article)), "utf-8")
        counts.update({word.strip(".,").lower() for paragraph in article.paragraphs for word in paragraph.split()})
    return counts


def _body(article: MadeUp) -> str:
    """The page of an article as the template has it, with what is searched and nothing else."""
    topics = tuple(TopicCount(f"../../topics/{number}/", topic_name(number), 1) for number in article.topics)
    view = replace(
        empty(VIEWS["article"]),
        headline=article.headline,
        language="en",
        direction="ltr",
        outlet=article.outlet,
        agencies=article.agencies,
        published=Day(article.day.isoformat(), f"{article.day:%d %b %Y}"),
        prose="".join(f"<p>{paragraph}</p>" for paragraph in article.paragraphs),
        unseen=signs(f"topic-{number}" for number in article.topics),
        topics=(TopicGroup("Topics", topics),),
    )
    return body("article", view)


def _sign(topic: int) -> str:
    return sign(f"topic-{topic}")
