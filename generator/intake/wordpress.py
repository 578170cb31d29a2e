"""What WordPress writes into the feed that it exports a site as: posts, drafts, pictures, paragraphs without marks.

An entry as the feed's parser has it in; why it is no article, or its text as a page would show it, out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_SHOWN = frozenset(("publish", "future"))
_TEXTS = frozenset(("post", "page"))

_CAPTION = re.compile(r"\[caption\b[^\[\]]{0,400}\](?P<inside>[^\[\]]{1,4000})\[/caption\]")
"""[caption id="a"]<img src="lock.jpg"/> The lock at Orm.[/caption]"""

_MARKED = re.compile(r"<(?:p|br)[\s/>]", re.IGNORECASE)
_BLOCK = re.compile(r"</?(?:div|h[1-6]|ul|ol|li|table|blockquote|pre|figure|hr|dl|!--)\b|<!--", re.IGNORECASE)
_BLANK = re.compile(r"\n[ \t\r]*\n")


def is_export(item: Mapping[str, Any]) -> bool:
    """The entry is one of an export, not of a feed for readers."""
    return "wp_post_type" in item


def unpublished(item: Mapping[str, Any]) -> str:
    """Why an entry of an export is no article; empty where it is one, and for every other feed's."""
    kind, status = str(item.get("wp_post_type", "")), str(item.get("wp_status", ""))
    if not is_export(item):
        return ""
    if kind in ("attachment", "nav_menu_item", "revision") or (kind not in _TEXTS and not item.get("content")):
        return f"part of the export that is no article ({kind})"
    return "" if status in _SHOWN or not status else f"not published ({status})"


def marked(text: str) -> str:
    """The text with its captions and paragraphs as elements, as WordPress makes a page of it."""
    text = _CAPTION.sub(r"<figure><figcaption>\g<inside></figcaption></figure>", text)
    if _MARKED.search(text):
        return text
    return "\n".join(part if _BLOCK.match(part.lstrip()) else f"<p>{part}</p>" for part in _BLANK.split(text))
