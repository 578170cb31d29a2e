"""Clippings that hold little but their text: what stands within the text of one is text, however short.

A Sheet in whose header, furniture and lists of other articles are told, and the places of lines unlike text; those that
are text or sub-headings after all out. "Yes." between two paragraphs of a whole page is a reader's comment or a button;
where hardly anything else is a page's, it is what somebody said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.clean.credits import is_credit_alone
from generator.clean.forms import is_bare_name, is_subheading_like
from generator.clean.language import is_english
from generator.clean.lines import is_list_item
from generator.clean.looks import OWN, SENTENCE, Look
from generator.clean.sheets import Sheet

MOST_LINES = 45
MOST_MARKED = 2
"""Lines of a clipping, and of its text those that are known to be a page's."""

LEAST_WORDS = 5
NEARLY_KEPT = 0.4
"""Words of a short sentence that shows how far the text goes, and the share to which it looks like text."""

LEAST_LIKE = 0.3
"""The same share of a longer line within: below it the looks tell that it is none."""

BEHIND = 4
"""Lines behind the last sentence that can still be the text's: its last words, the items of a list."""

_PAGE_WORDS, _ADDRESS = OWN.index("page words"), OWN.index("address")

_SAID = re.compile(r"[^\W\d_][\w’'. ]{0,24}\s?:\s+\S")
"""Who speaks: "Q: And now?", "Réponse : Jamais."."""

_LETTERS = re.compile(r"[^\W\d_]{2}|[^\W\d_][.?!]")


def is_clipping(looks: Sequence[Look], first: int, last: int) -> bool:
    """Hardly any line from the first to the last of the text is known to be a page's."""
    return len(looks) <= MOST_LINES and sum(look.is_marked for look in looks[first:last]) <= MOST_MARKED


def texts_within(sheet: Sheet, unlike: Sequence[int]) -> frozenset[int]:
    """Of lines unlike text those that are text, for they stand in it and read as it does."""
    bounds = _bounds(sheet, frozenset(unlike))
    if not unlike or bounds is None or not is_clipping(sheet.looks, *bounds):
        return frozenset()
    first, last = bounds
    within = (at for at in unlike if first < at <= last and _reads_as_text(sheet, at))
    return frozenset((*within, *_behind(sheet, last), *_blocks(sheet, unlike, bounds)))


def last_words(sheet: Sheet, unlike: Sequence[int]) -> frozenset[int]:
    """Of lines unlike text the few words, set as the paragraph above them is, that are one too: "She denied it."."""
    apart = set(unlike)
    for at in unlike:
        if _is_last_word(sheet, at) and _is_set_as_text_above(sheet, at, apart):
            apart.discard(at)
    return frozenset(unlike) - apart


def _is_set_as_text_above(sheet: Sheet, at: int, apart: set[int]) -> bool:
    """The next line above that is no box's or button is text, and parted from what is above it as this one is."""
    over = range(at - 1, max(sheet.headline, at - 2 - MOST_ASIDE), -1)
    above = next((near for near in over if near in apart or sheet.is_open(near) or not _is_aside(sheet, near)), -1)
    if above < 0 or above in apart or not sheet.is_open(above):
        return False
    look = sheet.looks[above]
    return look.ends == SENTENCE and look.gap > 0 and sheet.lines[at].gap == look.gap


def _is_aside(sheet: Sheet, at: int) -> bool:
    """A line of a box, or a pointer to one other article."""
    return not sheet.labels[at].row or "pointer" in sheet.looks[at].forms


MOST_ASIDE = 7
"""Lines of a box between two paragraphs."""


def _is_last_word(sheet: Sheet, at: int) -> bool:
    text, look = sheet.lines[at].text, sheet.looks[at]
    spoken = text.rstrip("\"'”’»")
    is_said = look.ends == SENTENCE and look.count > 1 and spoken.endswith(_STOPS) and not spoken.endswith("..")
    least = NEARLY_KEPT if look.is_running else LEAST_LAST
    return is_said and not is_of_page(look) and sheet.labels[at].kept >= least


_STOPS = (".", "。", "।", "۔")
LEAST_LAST = 0.1
"""Share to which such words look like text at the least."""


def subheadings_within(sheet: Sheet, unlike: Sequence[int], texts: frozenset[int]) -> frozenset[int]:
    """Those that are sub-headings: a few words alone between lines of the text."""
    apart = frozenset(unlike) - texts
    bounds = _bounds(sheet, frozenset(unlike))
    if not apart or bounds is None or not is_clipping(sheet.looks, *bounds):
        return frozenset()
    found = frozenset(at for at in apart if bounds[0] < at < bounds[1] and _stands_over_text(sheet, at, apart))
    if found and is_english(" ".join(line.text for line in sheet.lines[bounds[0] : bounds[1]])):
        return frozenset()  # the looks were learned from English pages, and tell these lines there
    return found


def _bounds(sheet: Sheet, unlike: frozenset[int]) -> tuple[int, int] | None:
    """The first and the last line that surely is the text's; behind few lines of a page the last may be nearly sure."""
    texts = [at for at, _ in sheet.open(sheet.headline + 1) if at not in unlike and _is_said(sheet.looks[at])]
    if not texts:
        return None
    last, aside = texts[-1], 0
    for at in range(last + 1, len(sheet.lines)):
        aside += not sheet.is_open(at)
        if aside > MOST_MARKED or sheet.looks[at].opens_tail:
            break
        last = at if sheet.is_open(at) and sheet.labels[at].kept >= NEARLY_KEPT and _is_text(sheet.looks[at]) else last
    return texts[0], last


def _is_said(look: Look) -> bool:
    """Running text, or the few words of a sentence that looks like text: "She denied it."."""
    return look.is_running or (look.ends == SENTENCE and look.count > 1)


def _is_text(look: Look) -> bool:
    return look.is_running or (look.ends == SENTENCE and look.count >= LEAST_WORDS)


def _behind(sheet: Sheet, last: int) -> Iterator[int]:
    """The lines that go on directly behind the text: a few last words, the items of a list."""
    for at in range(last + 1, min(len(sheet.lines), last + 1 + BEHIND)):
        is_sentence = sheet.looks[at].ends == SENTENCE and not sheet.lines[at].text.endswith("!")
        if not sheet.is_open(at) or not (is_sentence or _is_listed(sheet, at)) or not _reads_as_text(sheet, at):
            return
        yield at


def _blocks(sheet: Sheet, unlike: Sequence[int], bounds: tuple[int, int]) -> Iterator[int]:
    """Short lines set as one block within the text, with figures or announced by a colon: a recipe, a table of days."""
    run: list[int] = []
    for at in (*unlike, len(sheet.lines) + 1):
        if run and (at != run[-1] + 1 or sheet.lines[at].gap):
            if len(run) >= LEAST_BLOCK and bounds[0] < run[0] and run[-1] < bounds[1] and _is_announced(sheet, run):
                yield from run
            run = []
        if at < len(sheet.lines) and not is_of_page(sheet.looks[at]):
            run.append(at)


LEAST_BLOCK = 3
"""Lines of such a block."""


def _is_announced(sheet: Sheet, run: Sequence[int]) -> bool:
    has_figures = sum(sheet.lines[at].text[:1].isdigit() for at in run) > 1
    return has_figures or sheet.lines[run[0] - 1].text.endswith((":", "："))


def is_of_page(look: Look) -> bool:
    """It is a header's line, or has a page's words or an address."""
    return look.is_header or bool(look.numbers[_PAGE_WORDS] or look.numbers[_ADDRESS])


def _reads_as_text(sheet: Sheet, at: int) -> bool:
    """It ends as sentences do, somebody says it, or it is one of several items of a list."""
    text, look = sheet.lines[at].text, sheet.looks[at]
    if look.is_running and sheet.labels[at].kept < LEAST_LIKE:
        return False
    if is_of_page(look) or not _LETTERS.search(text):
        return False
    if is_credit_alone(text) or text.endswith(("…", "...")):
        return False
    return look.ends > 0 or bool(_SAID.match(text)) or _is_listed(sheet, at)


def _is_listed(sheet: Sheet, at: int) -> bool:
    beside = [near for near in (at - 1, at + 1) if sheet.is_open(near)]
    return is_list_item(sheet.lines[at].text) and any(is_list_item(sheet.lines[near].text) for near in beside)


def _stands_over_text(sheet: Sheet, at: int, apart: frozenset[int]) -> bool:
    look, text = sheet.looks[at], sheet.lines[at].text
    if is_of_page(look) or is_list_item(text):
        return False
    if not is_subheading_like(text) or is_credit_alone(text) or _is_name(text):
        return False
    if look.count < 2 and not text.endswith(("?", "؟")):
        return False
    return all(sheet.is_open(near) and near not in apart for near in (at - 1, at + 1))


def _is_name(text: str) -> bool:
    words = text.split()
    return len(words) == 2 and is_bare_name(text) and all(word[0].isupper() for word in words)
