"""Names as files state them -> persons, one by one: no address, no "By", no outlet that signs itself."""

from __future__ import annotations

import re
from collections.abc import Iterable

_BY = re.compile(
    r"^(?:written |posted |story |words |text |reported )?(?:by|von|por|par|door|av|di|بقلم)\b[:\s]+", re.IGNORECASE
)
_AND = re.compile(r"\s*(?:;|\||\s/\s|,\s+and\s|\s+and\s+|\s+&\s+|,(?!\s*(?:Jr|Sr|II|III|MD|M\.D|Ph\.?D|Esq)\b))\s*")
_BEHIND = re.compile(r"\s*(?:\(.*\)|[|•·].*|,\s*(?:updated|published|posted)\b.*)$", re.IGNORECASE)
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|(?<!\w)@\w+")
_NO_PERSON = re.compile(
    r"^(?:admin(?:istrator)?|editor|author|guest|staff|unknown|null|none|n/a|webmaster)$", re.IGNORECASE
)


def people(stated: Iterable[str]) -> tuple[str, ...]:
    """The persons named, in order, each once: "By Ann Example and Bo Sample" are two."""
    found = [person for text in stated for person in _persons(text)]
    return tuple({person.casefold(): person for person in reversed(found)}.values())[::-1]


def _persons(text: str) -> list[str]:
    named = _BEHIND.sub("", _ADDRESS.sub(" ", _BY.sub("", text.strip())))
    parts = [" ".join(part.split()).strip(' ,.-–—:()[]"“”') for part in _AND.split(named)]
    return [part for part in parts if _is_person(part)]


def _is_person(name: str) -> bool:
    return 1 < len(name) <= 80 and len(name.split()) <= 7 and not _NO_PERSON.match(name)
