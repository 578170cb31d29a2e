"""Where the pages of articles lie, and what messages call them and the files they were made from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

RAW, ARTICLES = "raw", "articles"
"""What the folder of content holds, by name."""


@dataclass(frozen=True, slots=True)
class Folders:
    """The folder of the pages, and what messages call the folder of content that it is in."""

    articles: Path
    shown_as: str = "content"

    @property
    def shown_articles(self) -> str:
        """What messages call the folder of the pages."""
        return f"{self.shown_as}/{ARTICLES}"

    @property
    def shown_raw(self) -> str:
        """What messages call the folder of what was received."""
        return f"{self.shown_as}/{RAW}"
