"""A site and a path handed to `briefing add` -> the part of the site it belongs to, which makes it no clipping."""

from __future__ import annotations

from pathlib import Path

from generator.pipeline import Project

README = "README.md"
"""What `briefing new` lays beside mkdocs.yml, and what repositories have there."""


def part_of_site(project: Project, path: Path) -> str:
    """ "content/", "site/", "mkdocs.yml"; empty for a path that lies elsewhere."""
    settings = project.settings
    place = path.parent.resolve() / path.name
    for folder in (settings.docs, settings.site_dir):
        if place.is_relative_to(folder.resolve()):
            return f"{folder.name}/"
    root = settings.root.resolve()
    return place.name if place in (root / settings.config_file, root / README) else ""


def is_received(project: Project, path: Path) -> bool:
    """It lies in content/raw: a clipping that the site has."""
    return path.resolve().is_relative_to(project.raw.resolve())
