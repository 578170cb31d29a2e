"""HTML -> what it refers to: links and other addresses, and the ids that links may lead to."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

ADDRESSES = {
    "a": "href",
    "area": "href",
    "audio": "src",
    "form": "action",
    "iframe": "src",
    "img": "src",
    "link": "href",
    "script": "src",
    "source": "src",
    "video": "src",
}
"""Which attribute of an element names another file."""


@dataclass(frozen=True, slots=True)
class References:
    """What one page refers to, in order, as written; and its ids."""

    addresses: tuple[str, ...]
    ids: frozenset[str]


def references(html: str) -> References:
    """The addresses and ids of a page or of a piece of one."""
    reader = _Reader()
    try:
        reader.feed(html)
        reader.close()
    except AssertionError:
        # `<![` and the like end what html.parser can read; so they do for the markup stage, which refuses them.
        pass
    return References(tuple(reader.addresses), frozenset(reader.ids))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.addresses: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self.ids |= {value for name in ("id", "name") if (value := known.get(name)) and (name == "id" or tag == "a")}
        address = known.get(ADDRESSES.get(tag, ""))
        if address is not None:
            self.addresses.append(address)
        if tag == "meta" and (known.get("http-equiv") or "").lower() == "refresh":
            self.addresses += [part for part in [_refresh(known.get("content") or "")] if part]


def _refresh(content: str) -> str:
    """The address of `0; url=../new/`."""
    key, _, address = content.partition(";")[2].strip().partition("=")
    return address.strip("'\" ") if key.strip().lower() == "url" else ""
