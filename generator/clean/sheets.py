"""One article's lines with what each is found to be: a proof sheet, passed from rule to rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from msgspec import Struct

from generator.clean.credits import name_in_brackets
from generator.clean.furniture import furniture
from generator.clean.furniture_forms import WIDE
from generator.clean.labels import Label
from generator.clean.lines import Line
from generator.clean.looks import Look

EVEN = 0.5
"""Likelihood from which on a thing is more likely than not."""


SURE = 0.8
"""Likelihood of being text from which on a line of a wide form is text: of eleven on the dumps nine were."""


class Part(Enum):
    """What a line is within its article."""

    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    STAMP = "date stamp"
    CAPTION = "caption"
    CREDIT = "photo credit"
    SUBHEADING = "sub-heading"
    BODY = "paragraph"
    QUOTE = "quotation"
    LIST = "list item"
    TABLE = "table row"
    PREFORMATTED = "preformatted line"
    SIGN_OFF = "agency sign-off"
    DROPPED = "dropped"

    __hash__ = object.__hash__  # a member is itself alone; Enum hashes its name, in Python


class CommonWords:
    """The words that lines have in small letters."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._asked = 0

    def hold(self, *words: str) -> bool:
        """All these are among them. The first few times the text is looked through before: most names are not in it."""
        self._asked += 1
        return (self._asked > LOOKED_FOR or all(map(self._text.__contains__, words))) and self._all.issuperset(words)

    @cached_property
    def _text(self) -> str:
        return "\n".join([line.text for line in self._lines])

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset(word.strip(".,;:!?()“”\"'’") for word in set(self._text.split()) if word.islower())


LOOKED_FOR = 20
"""Names that are looked for in a text as it is: for more of them its words are taken apart at once."""


class Verdict(Struct, frozen=True):
    """What a line is, and the evidence; for a dropped line the reason that readers see."""

    part: Part
    why: str


@dataclass
class Sheet:
    """The run of lines with the verdicts reached so far; the first verdict on a line stands."""

    lines: tuple[Line, ...]
    stated_headline: str
    labels: tuple[Label, ...]
    """What the looks of each line say; none where markup has spoken."""
    looks: tuple[Look, ...]
    verdicts: list[Verdict | None]
    headline: int = -1
    header_end: int = -1
    """The header's last line."""
    live: tuple[int, int] | None = None
    """The first and the last line above a live page's entries; none where the text is no such page."""

    @cached_property
    def has_subheadings(self) -> bool:
        """Some line that is not told to be another thing is surely a sub-heading of the body."""
        told = (self.labels[at] for at, _ in self.open()) if self.labels else ()
        return any(label.kept > EVEN and label.subheading > EVEN for label in told)

    @cached_property
    def in_brackets(self) -> Counter[str]:
        """How often each name stands in brackets behind a sentence."""
        return Counter(name for line in self.lines if (name := name_in_brackets(line.text)))

    @cached_property
    def common_words(self) -> CommonWords:
        """The words that the article has in small letters."""
        return CommonWords(self.lines)

    def open(self, start: int = 0, end: int | None = None) -> Iterable[tuple[int, Line]]:
        """The lines from `start` to before `end` that have no verdict yet."""
        lines, verdicts = self.lines, self.verdicts
        for at in range(start, len(lines) if end is None else min(end, len(lines))):
            if verdicts[at] is None:
                yield at, lines[at]

    def say(self, at: int, part: Part, why: str) -> None:
        """What a line is, unless a rule before has said so."""
        if self.verdicts[at] is None:
            self.verdicts[at] = Verdict(part, why)

    def is_open(self, at: int) -> bool:
        """There is such a line, and no rule has spoken of it yet."""
        return 0 <= at < len(self.lines) and self.verdicts[at] is None

    def repeated(self, at: int, what: str, first: int) -> None:
        """The line says again what stands above: "repeated: the caption of line 4", "repeated: line 9"."""
        of_what = f"the {what} of line" if what else "line"
        self.say(at, Part.DROPPED, f"repeated: {of_what} {self.lines[first].number}")

    def because_text(self, at: int) -> str:
        """What speaks for a line's being text: its looks, in bare text; else the place that the page gives it."""
        if self.labels:
            return f"running text ({self.labels[at].kept:.0%} by its looks and place)"
        return f"running text, set as a {self.lines[at].shape.value}"

    def furniture(self, at: int) -> None:
        """The line is the page's where its form says so, and nothing around a wide form says that it is text."""
        reason = furniture(self.lines[at].text)
        if reason and not (reason in WIDE and self.labels and self.labels[at].kept > SURE):
            self.say(at, Part.DROPPED, reason)
