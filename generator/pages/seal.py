"""The seal of a generated page: a digest of everything else in the file. While it is intact, nobody edited the page."""

from __future__ import annotations

import hashlib
import re

_SEAL = re.compile(r"\A---\nseal: ([0-9a-f]{32})\n")


def sealed(text: str) -> str:
    """The page with its seal as the first key of its front matter. `text` begins with `---` and holds no seal."""
    if not text.startswith("---\n"):
        raise ValueError("a page begins with its front matter")
    return f"---\nseal: {_digest(text)}\n" + text.removeprefix("---\n")


def is_intact(text: str) -> bool:
    """Whether the page is, but for its line endings, as it was sealed."""
    text = with_plain_newlines(text)
    found = _SEAL.match(text)
    return found is not None and found[1] == _digest("---\n" + text[found.end() :])


def with_plain_newlines(text: str) -> str:
    r"""The text with every line ending as `\n`: a checkout may have made them `\r\n`."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
