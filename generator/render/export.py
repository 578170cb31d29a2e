"""The finished pages as plain Markdown in a folder of their own, with an mkdocs.yml that needs no plugin of ours.

    DIR/mkdocs.yml   DIR/docs/…   DIR/theme/…

MkDocs, and what reads its configuration, builds the same pages from it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

import yaml

from generator.markup import EXTENSIONS
from generator.model import Problem, Search, Severity, Site, Where
from generator.render.theme import THEME, navigation, own_files, unfit_names
from generator.weave.interface import frame

MARK = "# Written by briefing export: a new export replaces this folder's docs/ and theme/.\n"


def export(files: Iterable[tuple[str, str | bytes]], site: Site, content: Path, target: Path) -> tuple[Problem, ...]:
    """Writes `files` (a path below docs/ and a text, or a PDF's bytes, each) and people's own.

    A folder that holds anything else is left alone, with the Problem that says so.
    """
    config = target / "mkdocs.yml"
    if target.exists() and not target.is_dir():
        return (Problem(Where(str(target)), "is a file", "name a folder for the export", Severity.ERROR),)
    if target.exists() and any(target.iterdir()) and not _is_export(config):
        what, remedy = "is not empty and no earlier export", "name an empty or a new folder"
        return (Problem(Where(str(target)), what, remedy, Severity.ERROR),)
    _write(config, MARK)  # whatever breaks this export off, the next one may go over it
    for name in ("docs", "theme"):
        shutil.rmtree(target / name, ignore_errors=True)
    shutil.copytree(THEME, target / "theme")
    for path, own in own_files(content):
        _write(target / "docs" / path, own.read_bytes())
    for path, given in files:
        _write(target / "docs" / path, given)
    _write(config, MARK + configuration(site, navigation(path.name for path in (target / "docs").iterdir())))
    return tuple(unfit_names(content, content.name))


def configuration(site: Site, nav: list[str]) -> str:
    """The mkdocs.yml of an export: stock plugins, our theme as a folder, our extensions."""
    found: dict[str, object] = {"site_name": site.name}
    if site.url:
        found["site_url"] = site.url
    if site.description:
        found["site_description"] = site.description
    found |= {
        "docs_dir": "docs",
        "use_directory_urls": site.directory_urls,
        "theme": {
            "name": "material",
            "custom_dir": "theme",
            "language": site.language,
            "font": False,
            "palette": {"scheme": "briefing"},
        },
        "markdown_extensions": list(EXTENSIONS),
        "plugins": ["search"],
        "extra": {"say": frame(site.language), "plain_search": site.search is Search.MATERIAL},
        "nav": nav,
        "not_in_nav": "*\n",
    }
    return yaml.safe_dump(found, allow_unicode=True, sort_keys=False)


def _is_export(config: Path) -> bool:
    try:
        return config.read_text(encoding="utf-8").startswith(MARK)
    except (OSError, UnicodeDecodeError):
        return False


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
