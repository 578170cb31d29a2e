"""How like text, sub-heading or headline each line of an article is, and which of its looks say so.

Lines in, one Label a line out, told by small trees over the numbers of looks.py and surroundings.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property

from msgspec import Struct

from generator.clean import trees
from generator.clean.boxes import boxes
from generator.clean.lines import Line
from generator.clean.looks import OWN, Look
from generator.clean.surroundings import FEATURES, rows

MAX_SUBHEADING = 20
MAX_HEADLINE = 30
"""Words."""


class Label(Struct, frozen=True, dict=True):
    """The likelihoods, each from 0 to 1, of what a line may be; `row` holds the numbers they are told from.

    A line that was not looked at has no numbers, and is likely to be nothing.
    """

    look: Look
    row: trees.Row = ()

    @cached_property
    def kept(self) -> float:
        """It is part of the body. Told when it is asked for: of what is plainly the page's it never is."""
        return forest()[0].share(self.row) if self.row else 0.0

    @cached_property
    def subheading(self) -> float:
        """If it is part of the body, it is a sub-heading. Told when it is asked for, as it is of few lines."""
        return forest()[1].share(self.row) if self.row and may_be_subheading(self.look) else 0.0


def labels(looks: Sequence[Look], lines: Sequence[Line]) -> tuple[Label, ...]:
    """One label a line of an article."""
    aside = boxes(looks, lines)
    if aside:
        told = iter(labels(*zip(*((looks[at], lines[at]) for at in range(len(looks)) if at not in aside), strict=True)))
        return tuple(Label(look) if at in aside else next(told) for at, look in enumerate(looks))
    return tuple(Label(look, row) for look, row in zip(looks, rows(looks, lines), strict=True))


def likeliest_headline(told: Mapping[int, Label], fits: Callable[[int], bool]) -> tuple[int, float]:
    """Of labels of lines that may be one the place of that most like a headline, the first of equals, and how like.

    -1 where none may be, or none of their places fits.
    """
    asked = {at: label.row for at, label in told.items() if label.row}
    return trees.likeliest(asked, forest()[2], fits)


def may_be_subheading(look: Look) -> bool:
    """Short, and no sentence: only such lines are asked."""
    return look.count <= MAX_SUBHEADING and (look.ends == 0 or not look.is_running)


def may_be_headline(look: Look) -> bool:
    """A few words, not a page's furniture: only such lines are asked."""
    if look.count > MAX_HEADLINE or look.is_marked or _is_menu(look):
        return False
    return look.is_title_like or not look.is_running


def _is_menu(look: Look) -> bool:
    """Many words, nearly all with a capital and hardly a small one, as of a menu in one line: "News World Sport …"."""
    return look.count >= LEAST_MENU and look.capitals > 0.9 and look.numbers[_FUNCTION_WORDS] < MOST_SMALL


LEAST_MENU = 16
MOST_SMALL = 0.1
"""Words of a menu that no headline is like, and the share of small ones among them."""

_FUNCTION_WORDS = OWN.index("function words")


@cache
def forest() -> trees.Forest:
    """Trees for: part of the body; a sub-heading; the headline."""
    return trees.forest("labels.json", FEATURES)


def because(label: Label) -> str:
    """The two things that most speak against a line's being text, in words: "outside the main run of text"."""
    if not label.row:
        return "in a box of other articles"
    told: list[str] = []
    for feature in forest()[0].against(label.row, FEATURES):
        if (words := _IN_WORDS.get(feature, _BY_ITSELF)) not in told:
            told.append(words)
        if len(told) == 2:
            break
    return ", ".join(told)


_BY_ITSELF = "by its own form"

_IN_WORDS = {
    **dict.fromkeys(("in core", "from core start", "from core end"), "outside the main run of text"),
    **dict.fromkeys(("running share near", "lines to running", "lines since running"), "hardly any text around it"),
    **dict.fromkeys(("running words before", "running words after", "share of text before"), "its place in the file"),
    **dict.fromkeys(("lines before", "lines after", "core words"), "its place in the file"),
    **dict.fromkeys(("lines since opener",), "below a heading over other articles"),
    **dict.fromkeys(("lines to header", "lines since header"), "its place by a byline or stamp"),
    **dict.fromkeys(("words", "characters", "mean word"), "its length"),
    **dict.fromkeys(("short run", "words above", "words below", "words 2 above", "words 2 below"), "among short lines"),
    **dict.fromkeys(("overlap with text", "overlap with lede", "overlap with first line"), "other words than the text"),
    **dict.fromkeys(("page words", "address words", "function words"), "words of a web page, not of a report"),
    **dict.fromkeys(("marked near", "tail opener", "pointer"), "buttons and stamps around it"),
    **dict.fromkeys(("stands again", "stands again below", "stands within others", "holds another"), "it stands again"),
    **dict.fromkeys(("gap", "gap below", "gap differs", "indent", "indent differs"), "set apart from the text"),
    **dict.fromkeys(("capitals above", "capitals below", "titles near", "ends above", "ends below"), "among titles"),
}
"""What a number of looks.py or surroundings.py is to a reader; any other tells of the line's own form."""
