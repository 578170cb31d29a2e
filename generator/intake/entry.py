"""One article of a file that tells its articles apart itself."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Block, Stated


@dataclass(frozen=True, slots=True)
class Entry:
    """One article: what is stated of it, and its text."""

    stated: Stated
    blocks: tuple[Block, ...]
    aside: str = ""
    """Why it is no article, where that is known."""
