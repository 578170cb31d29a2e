"""How a text's lines were broken: the columns of even ones, the measure of those set in proportional letters.

Blocks in, a Wrap out, which says of any line whether it goes on with the one above. Even lines are as long as a
typewriter's: a break is a wrap where the next word would not have fitted. In lines copied out of print an "m" is as
wide as three "i": what is counted there is how wide letters are set. A line that breaks off within a sentence, over one
that begins small, is a wrap in either; over a capital only where it is full. Where a full line ends a sentence nothing
tells whether its paragraph ends too, unless the text marks its paragraphs by blank lines or by a first line that
stands in.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from generator.clean.forms import ends_sentence
from generator.clean.hyphens import is_split
from generator.clean.lines import is_list_item, is_quoted, without_quote
from generator.clean.pieces import is_broken
from generator.model import Block, Shape
from generator.tokens import sentences

MAX_EVEN = 110
"""Columns: text wrapped wider than this is a paragraph a line, not hard-wrapped."""

LEAST_EVEN = 40

MAX_INDENT = 8
"""Spaces by which the first line of a paragraph stands in."""

_NARROW, _PLAIN, _CAPITAL, _BROAD = 28, 48, 68, 80
_WIDTHS = (
    dict.fromkeys("ABCDEFGHKLNOPQRSTUVXYZÄÖÜÉ", _CAPITAL)
    | dict.fromkeys("iljtfrI.,:;'’‘|!()[]- \u00ad", _NARROW)
    | dict.fromkeys("mwMW—…%@", _BROAD)
)
"""How wide letters are set in books and newspapers, in hundredths of their height; others as wide as an "n"."""

_OF_BYTES = bytes(_WIDTHS.get(chr(code), _PLAIN) for code in range(256))
_OVER_PLAIN = tuple((sign, width - _PLAIN) for sign, width in _WIDTHS.items() if ord(sign) > 255)
"""The same by letters' bytes in Latin-1, and of those beyond it how much wider they are."""

LONGEST = 160
"""Characters of a line of print; a longer one is a paragraph."""

LEAST_BROKEN, LEAST_SHARE = 4, 0.2
"""Lines that surely break off within a sentence, and their share of all breaks, in text that was wrapped."""

FULL, NEARLY_FULL = 0.94, 0.4
"""Share of the measure that a full line has with the word that did not fit, and of one that breaks off anyway."""

FULL_WITHOUT_CASE = 0.85
"""The same in scripts without capitals, whose letters are stretched: that no sentence ends there says more."""

CLEARLY_SHORT = 0.85
"""Share of the measure below which a line with the word below it is short without doubt."""

LEAST_FULL = 0.7
"""Share of the lines that break off within a sentence which are full, in text that was wrapped."""

SURELY_TYPED = 0.94
"""The same share in columns of even width, from which on a text was typed so and nothing broke it again."""

Widths = Callable[[str], int]
Pair = tuple[str, str]
"""A line and the one below it."""


@dataclass(frozen=True, slots=True)
class Wrap:
    """How lines were broken; `width` is what fits on one, in what `of` counts. `is_marked`: paragraphs show."""

    width: int
    of: Widths = len
    is_even: bool = True
    is_marked: bool = False
    indent: int = 0
    """How far most lines stand in."""

    def continues(self, above: str, below: str, *, is_first: bool) -> bool:
        """The line below goes on with the one above; `is_first`: with which the text begins."""
        text, begun = bare(below), bare(above)
        if is_list_item(text) or is_quoted(text) != is_quoted(begun):
            return False
        if _stands_in(above, below) and not (is_list_item(begun) or has_no_case(text)):
            return False  # a paragraph's first line; from right to left spaces in front tell nothing
        begun, text = without_quote(begun), without_quote(text)
        if begun == text or not (begun and text):
            return False
        if is_open(begun):
            return self._goes_on(begun, text, is_first=is_first)
        if self.is_marked and _indent(below) <= self.indent:
            return self.is_full(begun, text) if self.is_even else self.reach(begun, text) >= CLEARLY_SHORT
        return self.is_full(begun, text) and ends_sentence(begun) and _is_within_sentence(begun, text)

    def _goes_on(self, above: str, below: str, *, is_first: bool) -> bool:
        """The line below goes on with a sentence."""
        if begins_small(below) or is_split(above):
            is_headline = is_first and len(above.split()) >= LEAST_WORDS  # in larger letters
            return is_headline or self.of(above) >= NEARLY_FULL * self.width
        return self.is_full(above, below) and (not is_first or has_no_case(below))

    def is_full(self, above: str, below: str) -> bool:
        """The first word below would not have fitted above."""
        if self.is_even:
            return is_even_wrap(above, below, self.width)
        return self.reach(above, below) >= (FULL_WITHOUT_CASE if has_no_case(below) else FULL)

    def reach(self, above: str, below: str) -> float:
        """How much of the width the line fills with the first word below."""
        return (self.of(above) + _next_word(self.of, below)) / self.width


LEAST_BREAKS, TOLD_BREAKS = 3, 1
"""Breaks within blocks that show how a text was wrapped; where its header is told apart, all others are of its text."""


def wrap(blocks: Sequence[Block], least: int = LEAST_BREAKS) -> Wrap | None:
    """How the lines of a text were broken; None where its lines are paragraphs, or fewer breaks than `least` tell."""
    several = (block for block in blocks if len(block.lines) > 1 and block.shape is Shape.TEXT)
    texts = tuple(lines for block in several if len(lines := filled(block)) > 1)
    pairs = tuple(pair for lines in texts for pair in pairwise(lines) if all(map(_says, pair)))
    if len(pairs) < least:
        return None
    layout = _Layout(blocks, texts, pairs)
    even = _even(layout)
    if even and (len(layout.broken) < LEAST_BROKEN or _share(even, layout.broken) >= SURELY_EVEN):
        return even
    return _uneven(layout) or even


@dataclass(frozen=True)
class _Layout:
    """A text's blocks, the lines of those that have several, and each line with the one below it."""

    blocks: Sequence[Block]
    texts: Sequence[Sequence[str]]
    pairs: Sequence[Pair]

    @cached_property
    def broken(self) -> Sequence[Pair]:
        """The lines that surely break off within a sentence."""
        return tuple(pair for pair in self.pairs if _breaks_off_surely(*pair))


def filled(block: Block) -> tuple[str, ...]:
    """The block's lines without blank ones."""
    return tuple(filter(None, block.lines))


def _even(layout: _Layout) -> Wrap | None:
    """Most breaks are where the next word would have been too long for the longest line there is."""
    width = max(len(line.rstrip()) for block in layout.blocks if block.shape is Shape.TEXT for line in block.lines)
    if not LEAST_EVEN <= width <= MAX_EVEN:
        return None
    wraps = sum(is_even_wrap(above, below, width) for above, below in layout.pairs)
    return _marked(Wrap(width), layout) if wraps > 0.6 * len(layout.pairs) else None


def is_even_wrap(above: str, below: str, width: int) -> bool:
    """The next line's first word would not have fitted, or a hyphen says so."""
    begun = above.rstrip()
    if is_split(begun) and below.lstrip()[:1].islower():
        return len(begun) > width * 0.6
    first_word = _first_word(without_quote(below.strip()))
    return len(begun) + 1 + len(first_word) > width - 2 and begun.lstrip() != below.strip()


SURELY_EVEN = 0.9
"""Share of the lines that break off within a sentence which even columns explain, in text that has such."""


def _share(how: Wrap, broken: Sequence[Pair]) -> float:
    """How many of the lines that break off within a sentence are full."""
    return sum(how.is_full(_unquoted(above), _unquoted(below)) for above, below in broken) / len(broken)


def _uneven(layout: _Layout) -> Wrap | None:
    """Many lines break off within a sentence, and these are about as long as each other.

    What was typed in columns of even width, and then broken at links, is not told by how full its lines are.
    """
    broken = layout.broken
    if len(broken) < LEAST_BROKEN or len(broken) < LEAST_SHARE * len(layout.pairs):
        return None
    if 2 * sum(len(above) > LONGEST for above, _ in broken) > len(broken) or _is_in_long_lines(layout):
        return None
    in_print, in_columns = _fitted(broken, measure), _fitted(broken, len)
    printed, typed = _share(in_print, broken), _share(in_columns, broken)
    is_in_bits = printed < typed < SURELY_TYPED and is_broken(layout.blocks)
    if max(printed, typed) < LEAST_FULL or is_in_bits:
        return None
    best = in_print if printed >= typed else in_columns
    return _marked(best, layout)


def _is_in_long_lines(layout: _Layout) -> bool:
    """Much of the text stands in lines far longer than those that break off: these are a verse's, or code's."""
    longest = LONGER * max(len(above.rstrip()) for above, _ in layout.broken)
    lengths = [len(line.rstrip()) for block in layout.blocks if block.shape is Shape.TEXT for line in block.lines]
    return sum(length for length in lengths if length > longest) > LONG_SHARE * sum(lengths)


LONGER = 1.8
LONG_SHARE = 0.25
"""Times, and share of the characters: one or another line may be two that ran together."""


def _breaks_off_surely(above: str, below: str) -> bool:
    text = bare(below)
    if text[:1] in _CAPITALS:
        return False
    begun = bare(above)
    if not is_open(begun) or is_list_item(text):
        return False
    count = len(begun.split())
    return count > 1 if begins_small(text) else count >= LEAST_WORDS and has_no_case(text)


_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-•*")
"""How most lines begin, and none that goes on for certain."""

LEAST_WORDS = 4
"""Of a headline, or a line in a script without small letters, that may break off: others are names and labels."""


def _fitted(broken: Sequence[Pair], of: Widths) -> Wrap:
    """The measure that most lines that break off fill; one or another may be two lines that ran together."""
    set_so = [(of(_unquoted(above)), _next_word(of, _unquoted(below))) for above, below in broken]
    widths = sorted(own for own, _ in set_so)
    tried = {widths[-1 - len(widths) // part] for part in (len(widths) + 1, 20, 10, 5)}
    width = max(sorted(tried), key=lambda width: _fit(width, set_so))
    return Wrap(width, of, is_even=False)


def _fit(width: int, broken: Sequence[tuple[int, int]]) -> int:
    """How many of the lines that break off are full, and no longer than lines are; each with its next word's width."""
    return sum((own + word) / width >= FULL and own <= MOST_OVER * width for own, word in broken)


MOST_OVER = 1.04
"""Share of the measure that a line of it may have: letters are set a little closer on some lines."""


def _marked(found: Wrap, layout: _Layout) -> Wrap:
    """The same, and whether paragraphs show by blank lines or first lines that stand in: hardly one ends without."""
    short = sum(_ends_short(found, *pair) for pair in layout.pairs)
    shown = len(layout.texts) + sum(_stands_in(*pair) for pair in layout.pairs)
    base = Counter(_indent(line) for lines in layout.texts for line in lines).most_common(1)[0][0]
    return replace(found, is_marked=short * LEAST_SHOWN <= shown, indent=base)


LEAST_SHOWN = 8
"""Paragraphs whose ends show, for one whose end does not, in a text that marks them."""


def _ends_short(found: Wrap, above: str, below: str) -> bool:
    """The line ends a paragraph, and nothing else than that it is short says so."""
    is_end = not is_open(bare(above)) and found.reach(_unquoted(above), _unquoted(below)) < CLEARLY_SHORT
    return is_end and _indent(below) <= max(_indent(above), found.indent)


def is_open(text: str) -> bool:
    """The line does not end where a sentence or an announcement ends; a footnote's number may stand behind it."""
    return not ends_sentence(text) and not text.endswith((":", ";", "：")) and not _NOTED.search(text[-8:])


_NOTED = re.compile(r"[^\W\d_][”\"’»)]?[.?!][”\"’»)]?\d{1,3}$")
"""It ends a sentence, and refers to a footnote: "… of dredging.1"."""


def begins_small(text: str) -> bool:
    """The line begins as only what goes on does: with a small letter, or a sign that closes; quotes apart."""
    if text[:4] in ("www.", "http"):
        return False
    return text.lstrip("\"'“‘«„(")[:1].islower() or text[:1] in _CLOSING


_CLOSING = frozenset(",;.)]”’»،؛")


def has_no_case(text: str) -> bool:
    """It begins with a letter of a script without capitals."""
    first = text.lstrip("\"'“‘«„(")[:1]
    return first.isalpha() and not first.isupper() and not first.islower()


def _says(text: str) -> bool:
    """It is no blank line of a quotation."""
    return text[0] != ">" or bool(text.strip("> "))


def _unquoted(text: str) -> str:
    return without_quote(bare(text))


def bare(text: str) -> str:
    """The line without what surrounds it unseen: white space, a page's turn, marks of direction."""
    return text.strip() if text.isascii() else text.strip(_UNSEEN)


_UNSEEN = " \t\f\r\v\xa0\u200b\u200e\u200f\u202a\u202b\u202c\ufeff"


def _is_within_sentence(above: str, below: str) -> bool:
    """No sentence ends between the two: "Mr." / "Holm"."""
    tail = above[-40:].split(" ", 1)[-1]
    return all(end != len(tail) for _, end in sentences(f"{tail} {below[:40]}"))


def measure(text: str) -> int:
    """How wide the text is set in proportional letters."""
    text = " ".join(text.split())
    width = sum(text.encode("latin-1", "replace").translate(_OF_BYTES))  # "?" for what is beyond, as wide as an "n"
    return width if text.isascii() else width + sum(text.count(sign) * over for sign, over in _OVER_PLAIN)


def _first_word(text: str) -> str:
    return (text.split(None, 1) or [""])[0]


def _next_word(of: Widths, below: str) -> int:
    """What the first word below would have taken on the line above."""
    return of(f" {_first_word(below)}")


def _stands_in(above: str, below: str) -> bool:
    return 0 < _indent(below) - _indent(above) <= MAX_INDENT


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))
