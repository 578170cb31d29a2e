"""What a person probably meant by a name that there is not; and a page's name from whatever they call it by."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import PurePath


def did_you_mean(name: str, known: Mapping[str, str]) -> str:
    """A question to end a message with; empty where nothing is near. `known` gives the right name for each way of it.

    >>> did_you_mean("Syrian Forces", {"syrian forces": "sdf", "sdf": "sdf"})
    '; did you mean “sdf”?'
    """
    near = difflib.get_close_matches(name.casefold(), known, 1)
    return f"; did you mean “{known[near[0]]}”?" if near else ""


def page_name(given: str) -> str:
    """The slug in "slug", "slug.md" and "content/articles/slug.md".

    >>> page_name("content/articles/talks.md")
    'talks'
    """
    return PurePath(given).name.removesuffix(".md")
