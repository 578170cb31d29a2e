"""A project that is built -> what its owner has yet to do until readers see it, one line each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from generator.configuration import Settings

WORKFLOW = Path(".github", "workflows", "pages.yml")

RESERVED = (".example", ".invalid", ".localhost", ".test", "example.com", "example.net", "example.org", "localhost")
"""Hosts that nobody can publish at (RFC 2606): such an address was copied from an example."""


def remaining(settings: Settings) -> Iterator[str]:
    """In the order in which it is done."""
    site_dir = settings.site_dir.name
    if not settings.site.url:
        yield f"Set “site_url” in {settings.config_file} to the address it will have: feeds and citations need it."
    elif (urlsplit(settings.site.url).hostname or "").endswith(RESERVED):
        yield f"“site_url” in {settings.config_file} is {settings.site.url}, an example's: set the site's own address."
    if (settings.root / WORKFLOW).is_file():
        yield "On GitHub, once: Settings > Pages > Source: “GitHub Actions”. Then push: every push publishes."
    else:
        yield f"Put it out: `mkdocs gh-deploy` (GitHub, branch gh-pages), or copy {site_dir}/ to any web server."
