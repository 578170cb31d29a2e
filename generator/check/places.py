"""Where an address leads: from a page of the site to another, to a file beside it, or out of the site."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Set
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

TOP = ("", "top")
"""Fragments that lead to the top of any page."""

NOTHING_THERE = "where there is nothing"


@dataclass(frozen=True)
class Places:
    """What there is to lead to. Paths are those of built files: "topics/sdf/index.html"."""

    files: Set[str]
    ids: Mapping[str, Set[str]]
    """By page."""
    site_url: str = ""
    """Ends in a slash, or is empty."""

    def fault(self, here: str, address: str) -> str:
        """What is wrong with an address on the page `here`; empty when nothing is, or when it leads out of the site."""
        try:
            way = self.within(address.strip())
        except ValueError:
            return "which is no address"
        if way is None:
            return ""
        parts = urlsplit(way)
        base = posixpath.dirname(f"/{here}")
        there = self.file(posixpath.join(base, unquote(parts.path))) if parts.path else here
        if there is None:
            return NOTHING_THERE
        fragment = unquote(parts.fragment)
        known = fragment in TOP or there not in self.ids or fragment in self.ids[there]
        return "" if known else f"and that page has no “#{fragment}”"

    def within(self, address: str) -> str | None:
        """The address from the site's root ("/topics/sdf/") or relative to a page; None where it leads out of it."""
        host, root = self.site_url.removesuffix(urlsplit(self.site_url).path), urlsplit(self.site_url).path or "/"
        if host and address.startswith(host):
            address = address.removeprefix(host) or "/"
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return None
        if not address.startswith("/"):
            return address
        # An absolute path outside of the site's own is another site on the same host.
        return f"/{address.removeprefix(root)}" if address.startswith(root) else None

    def file(self, path: str) -> str | None:
        """The built file that a path is answered with."""
        name = posixpath.normpath(path).strip("/")
        if path.endswith(("/", "/.", "/..")):
            name = f"{name}/index.html".lstrip("/")
        return name if name in self.files else None
