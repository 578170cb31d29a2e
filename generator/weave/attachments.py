"""An Edition -> the files of the site that are no pages: each its path below the site, and its text.

Whatever builds the pages writes these beside them, byte for byte: the plugin and the export take them through this
one door.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Edition, Site
from generator.weave.citations import citation_files
from generator.weave.feeds import feeds
from generator.weave.open_data import open_data
from generator.weave.plain_index import plain_index
from generator.weave.redirects import redirects
from generator.weave.search_names import search_names

Attachment = tuple[str, str]
"""A path below the site ("topics/sdf/feed.xml") and the text of the file."""


def attachments(edition: Edition, site: Site) -> Iterator[Attachment]:
    """Every such file, in a fixed order; no two have the same path."""
    yield from feeds(edition, site)
    yield from open_data(edition, site)
    yield from redirects(edition, site)
    yield from citation_files(edition, site)
    yield from search_names(edition, site)
    yield from plain_index(edition, site)
