"""The links in a page's text -> the words of each and where they lead, block by block."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.intake.plain import MAX_STATED, shown
from generator.model import Hyperlink

MOST_LINKS = 100
"""Links of one block that are told."""

_NO_PAGE = re.compile(r"#|(?!https?:)[a-z][a-z0-9+.-]*:", re.IGNORECASE)
"""What leads to no other page: a place on the same, a script, a person's mailbox."""


@dataclass
class Anchors:
    """The links of the block that is being read, and those that are open."""

    around: list[str] = field(default_factory=list)
    found: list[tuple[str, list[str]]] = field(default_factory=list)
    is_new: bool = True

    def open(self, address: str) -> None:
        """A link begins."""
        self.around.append(address)
        self.is_new = True

    def close(self) -> None:
        """The innermost link ends."""
        self.around.pop()
        self.is_new = True

    def write(self, words: str) -> None:
        """Words of the block, in a link or not."""
        if not self.around or not words.strip():
            return
        if self.is_new:
            self.found.append((self.around[-1], []))
            self.is_new = False
        self.found[-1][1].append(words)

    def taken(self) -> tuple[Hyperlink, ...]:
        """The links of the block, which is at its end."""
        links = tuple(dict.fromkeys(hyperlink("".join(words), address) for address, words in self.found))
        self.found.clear()
        self.is_new = True
        return tuple(link for link in links if link.address)[:MOST_LINKS]


def hyperlink(words: str, address: str) -> Hyperlink:
    """The link; without an address where it leads to no page, or is one itself."""
    shown_words, given = shown(words), "".join(address.split())
    is_none = _NO_PAGE.match(given) or len(given) > MAX_STATED or given in (shown_words, f"{shown_words}/")
    return Hyperlink(shown_words, "" if is_none else shown(given))
