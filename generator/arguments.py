"""What commands take: a day, a page, the site's configuration."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from generator.meant import did_you_mean, page_name
from generator.model import Slug


class Day(click.ParamType[date]):
    """An ISO day."""

    name = "YYYY-MM-DD"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day; a usage error for anything else."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no day; write it as 2026-01-20", param, ctx)


config_option = click.option(
    "-f",
    "--config-file",
    "config_file",
    type=click.Path(path_type=Path),
    default=Path("mkdocs.yml"),
    show_default=True,
    help="The site's configuration.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for another program.")


def known_page(page: str, known: Iterable[Slug], folder: str) -> Slug:
    """The slug of a page that there is in the folder, by its name or its file; a usage error names the nearest."""
    slug, slugs = page_name(page), {slug: slug for slug in known}
    if slug not in slugs:
        raise click.UsageError(f"no page “{slug}” in {folder}{did_you_mean(slug, slugs)}")
    return slug
