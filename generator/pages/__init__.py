"""Pages: Articles <-> Markdown pages, the seal that tells whose a page is, and the folder they lie in."""

from generator.pages.folders import ARTICLES, RAW, Folders
from generator.pages.introductions import introductions
from generator.pages.page import page_text
from generator.pages.seal import is_intact
from generator.pages.slugs import slug
from generator.pages.store import Change, apply, changes, difference, read_pages

__all__ = [
    "ARTICLES",
    "RAW",
    "Change",
    "Folders",
    "apply",
    "changes",
    "difference",
    "introductions",
    "is_intact",
    "page_text",
    "read_pages",
    "slug",
]
