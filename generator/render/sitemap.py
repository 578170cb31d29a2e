"""The built sitemap.xml -> sitemap.xml.gz, the same bytes on any day: MkDocs writes the day of the build into it."""

from __future__ import annotations

import gzip
from pathlib import Path


def compress_sitemap(site_dir: Path) -> None:
    """Writes the compressed sitemap anew; nothing where the theme has made none."""
    sitemap = site_dir / "sitemap.xml"
    if sitemap.is_file():
        (site_dir / "sitemap.xml.gz").write_bytes(gzip.compress(sitemap.read_bytes(), mtime=0))
