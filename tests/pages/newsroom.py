"""Articles of a file, runs of the generator over a folder of pages, and a person who edits them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.model import Article, Outcome, Paragraph, Received
from generator.pages.folders import Folders
from generator.pages.seal import sealed
from generator.pages.store import Change, apply, changes

TODAY = date(2026, 11, 22)
LATER = date(2026, 12, 1)


def clipping(headline: str, file: str = "a.txt", first_line: int = 1, body: str = "") -> Article:
    """An article of four paragraphs of its own, as `clean` hands it over."""
    paragraphs = tuple(Paragraph(f"{body or headline}, paragraph {number}.") for number in range(4))
    return Article("", headline, paragraphs, Received(file, first_line, first_line + 9, f"sha of {file}"))


def run(
    folder: Path, *articles: Article, today: date = TODAY, unread: frozenset[str] = frozenset()
) -> dict[str, Change]:
    """One run of the generator over the folder."""
    decided = changes(Folders(folder), articles, today, unread)
    apply(decided)
    return {change.slug: change for change in decided}


def outcomes(decided: dict[str, Change]) -> dict[str, Outcome]:
    """What each page became."""
    return {slug: change.outcome for slug, change in decided.items()}


def edit(folder: Path, slug: str, old: str = "paragraph 1", new: str = "paragraph **one**") -> bytes:
    """A person's edit; the bytes they saved."""
    path = folder / f"{slug}.md"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    return path.read_bytes()


def grown(article: Article) -> Article:
    """The same article in a file that another paragraph was written into."""
    paragraphs = (*article.paragraphs, Paragraph("More."))
    return replace(article, paragraphs=paragraphs, raw=replace(article.raw, sha256="other"))


def without_wording(folder: Path, slug: str) -> None:
    """The page as it was sealed before the digest of its wording was noted."""
    path = folder / f"{slug}.md"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(("seal: ", "wording: "))]
    assert len(lines) == len(kept) + 2
    path.write_text(sealed("".join(kept)), "utf-8")


WAR, PEACE = clipping("War", first_line=1), clipping("Peace", first_line=20)
