"""A small site with hostile names, built with the theme by plain MkDocs, once for each kind of address."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from generator.render.search import index_site
from generator.weave.interface import frame
from tests.sites import PREFIX, mkdocs
from tests.theme.views import PAYLOAD, THEME, VIEWS, body, empty, filled

SITE_NAME = 'Name <b>of</b> the "site" & more'


class ThemeSite(NamedTuple):
    """A built site, and whether its addresses are folders."""

    folder: Path
    tidy: bool


def _write(docs: Path, path: str, matter: dict[str, object], text: str) -> None:
    file = docs / path
    file.parent.mkdir(parents=True, exist_ok=True)
    shared = {"cutoff": "2026-01-21", "cutoff_text": "21 January 2026", "language": "en", "direction": "ltr"}
    file.write_text(f"---\n{yaml.safe_dump({**matter, **shared})}---\n\n{text}", "utf-8")


def write_pages(docs: Path) -> None:
    """One page of each kind; the articles "harmless" and "hostile" both speak of a truce."""
    hostile_article = filled(VIEWS["article"])
    harmless = replace(
        empty(VIEWS["article"]),
        headline="Talks go on",
        language="en",
        direction="ltr",
        prose='The truce holds.<a class="pn" id="p1" href="#p1" aria-label="Link to paragraph 1">¶1</a>',
    )
    hostile = replace(hostile_article, language="en", direction="ltr", prose="The truce does not hold.")
    for slug, article in (("harmless", harmless), ("hostile", hostile)):
        told: dict[str, object] = {"structured": {"headline": PAYLOAD}, "subjects": [PAYLOAD], "section": PAYLOAD}
        tags = {"highwire": [{"name": "citation_title", "content": PAYLOAD}]}
        matter = {"title": article.headline, "description": PAYLOAD, "kind": "article", **told, **tags}
        _write(docs, f"articles/{slug}.md", matter, body("article", article))
    folders = {name: f"{name}/index.md" for name in ("topics", "chronology", "archive", "sources")}
    paths = {"home": "index.md", **folders, "search": "search.md"}
    for name, path in paths.items():
        view = VIEWS[name]
        _write(docs, path, {"title": name.capitalize(), "kind": name}, body(name, empty(view) if view else None))
    (docs / "about.md").write_text("# About <i>us</i>\n\nWords.\n", "utf-8")


def build(project: Path, tidy: bool, plugins: list[str]) -> ThemeSite:
    """The site, built by `mkdocs build --strict`."""
    write_pages(project / "docs")
    settings = {
        "site_name": SITE_NAME,
        "site_description": PAYLOAD,
        "site_url": f"https://example.org{PREFIX}",
        "use_directory_urls": tidy,
        "theme": {"name": "material", "custom_dir": str(THEME), "font": False, "palette": {"scheme": "briefing"}},
        "plugins": plugins,
        "extra": {"say": frame("en")},
        "markdown_extensions": ["tables", "fenced_code", "md_in_html"],
    }
    (project / "mkdocs.yml").write_text(yaml.safe_dump(settings), "utf-8")
    mkdocs("build", "--strict", cwd=project)
    return ThemeSite(project / "site", tidy)


@pytest.fixture(scope="session", params=[True, False], ids=["folders", "files"])
def theme_site(request, tmp_path_factory) -> ThemeSite:
    """The small site with Pagefind's index."""
    site = build(tmp_path_factory.mktemp("theme"), request.param, [])
    assert index_site(site.folder) == ()
    return site


@pytest.fixture(scope="session")
def plain_site(tmp_path_factory) -> ThemeSite:
    """The small site with the index of MkDocs' own search plugin instead."""
    return build(tmp_path_factory.mktemp("plain"), True, ["search"])
