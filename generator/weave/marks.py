"""The marks of an article's paragraphs: "#p7" leads to the seventh."""

from __future__ import annotations

from generator.model import Article, Role


def paragraph_numbers(article: Article) -> tuple[int, ...]:
    """For each paragraph the number of its mark on the page; a sub-heading has that of the paragraph before."""
    found: list[int] = []
    for paragraph in article.paragraphs:
        found.append((found[-1] if found else 0) + (paragraph.role is not Role.SUBHEADING))
    return tuple(found)
