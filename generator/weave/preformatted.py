"""Lines of an article as they were set -> the HTML of its page."""

from __future__ import annotations

from generator.markup import lines_html
from generator.model import Paragraph
from generator.weave.templates import template


def preformatted_html(paragraph: Paragraph, number: int, mark: str, language: str) -> str:
    """The lines as the page's paragraph of that number, with the mark that ends it."""
    made = template("preformatted.html.jinja", language)
    return made.render(lines=lines_html(paragraph.lines), number=number, mark=mark).strip()
