"""Finding things in a PDF's dictionaries: an object and a path of keys in, the object there or None out."""

from __future__ import annotations

import pikepdf


def at(thing: pikepdf.Object | None, *keys: str) -> pikepdf.Object | None:
    """What stands at `keys` below a dictionary: `at(document.Root, "/MarkInfo", "/Marked")`."""
    for key in keys:
        if not isinstance(thing, pikepdf.Dictionary) or key not in thing:
            return None
        thing = thing[key]
    return thing


def items(thing: pikepdf.Object | None) -> tuple[pikepdf.Object, ...]:
    """The members of an array; none where there is no array."""
    return tuple(thing.as_list()) if isinstance(thing, pikepdf.Array) else ()


def web_address(note: pikepdf.Object) -> str:
    """The address that a link annotation opens, or ""."""
    address = at(note, "/A", "/URI")
    return "" if address is None else str(address)
