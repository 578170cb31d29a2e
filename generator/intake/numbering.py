"""The lists of a page that are open while its tree is walked -> the number that a browser shows before an item."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import html

_UNMARKED = re.compile(r"list-style(?:-type)?\s*:[^;]*\bnone\b", re.IGNORECASE)
_OWN_NUMBER = re.compile(r"\(?(?:\d{1,3}|[A-Za-z])[.)]")
_WHOLE = re.compile(r"\s*-?\d{1,6}\s*")

_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
MOST_ROMAN = 39


@dataclass
class _List:
    """One list: whether it counts, from where, and how it writes a number."""

    is_counted: bool
    at: int = 1
    step: int = 1
    kind: str = "1"


@dataclass
class Lists:
    """The lists and items around the place that the walk has reached, outermost first."""

    lists: list[_List] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    """Of each open item its number, as long as no words have shown it."""

    def open(self, element: html.HtmlElement) -> None:
        """An element begins."""
        if element.tag in ("ol", "ul"):
            self.lists.append(_list(element))
        elif element.tag == "li":
            self.numbers.append(self._number(element))

    def close(self, element: html.HtmlElement) -> None:
        """An element ends."""
        if element.tag in ("ol", "ul") and self.lists:
            self.lists.pop()
        elif element.tag == "li" and self.numbers:
            self.numbers.pop()

    def seat(self, words: str) -> tuple[str, int]:
        """For the block of these words the number to show before it, and how many items it stands in but its own."""
        if not self.numbers:
            return "", 0
        number, self.numbers[-1] = self.numbers[-1], ""
        return "" if _OWN_NUMBER.match(words) else number, len(self.numbers) - 1

    def _number(self, element: html.HtmlElement) -> str:
        around = self.lists[-1] if self.lists else None
        if around is None or not around.is_counted:
            return ""
        around.at = _whole(element.get("value"), around.at)
        shown = _written(around.at, around.kind)
        around.at += around.step
        return shown


def _list(element: html.HtmlElement) -> _List:
    if element.tag != "ol" or _UNMARKED.search(element.get("style", "")):
        return _List(is_counted=False)
    is_down = element.get("reversed") is not None
    first = len(element.findall("li")) if is_down else 1
    start, step = _whole(element.get("start"), first), -1 if is_down else 1
    return _List(is_counted=True, at=start, step=step, kind=element.get("type") or "1")


def _whole(written: str | None, otherwise: int) -> int:
    return int(written) if written and _WHOLE.fullmatch(written) else otherwise


def _written(number: int, kind: str) -> str:
    """As browsers write it: "3.", "c." in a list of letters, "iii." in one of Roman numbers."""
    letters = ""
    if kind in ("a", "A") and 1 <= number <= 26:
        letters = chr(ord("a") + number - 1)
    elif kind in ("i", "I") and 1 <= number <= MOST_ROMAN:
        letters = _roman(number)
    return f"{letters if kind.islower() else letters.upper()}." if letters else f"{number}."


def _roman(number: int) -> str:
    letters = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        letters += sign * times
    return letters
