"""Clippings that hold next to nothing but their text: there it is dropping that needs a reason.

A Sheet and the places of its lines unlike text in; those of them that are text or its sub-headings out. A whole page's
"Yes 71%" may be a button's count; in a text pasted with headline and day alone it is what the article tells.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.clean.clippings import is_of_page
from generator.clean.credits import is_credit_alone
from generator.clean.forms import is_subheading_like
from generator.clean.furniture import is_rule
from generator.clean.looks import SENTENCE
from generator.clean.sheets import Part, Sheet

MOST_LINES = 45
MOST_MARKED = 1
MOST_DROPPED = 1
"""Lines of such a clipping; how many of them are known to be a page's, or were found to be."""

LEAST_TEXTS = 2
"""Lines of it that are sentences."""

LEAST_LIKE = 0.3
"""Share to which a longer line looks like text at the least."""

TITLES = 3
LEAST_TITLE = 3
TITLE_WORDS = 12
"""Lines of some words each, without a figure or an end, that stand together, or two of so many words: other articles'
titles."""

MOST_OUTSIDE = 5
"""Lines above or below the text that may be its facts: more are a page's."""

_LABELLED = re.compile(r"[^\W_][^:\n]{0,38}[^\s:]\s?[:：]\s+\S.*")
""" "Turnout: 51.3%", "ANN EXAMPLE: Good morning."."""

_ENDS_IN_FIGURE = re.compile(r"[^\W\d_].*\s[^\s\w]?\d\S*(?:\s?(?:%|[^\W\d_]{1,7}\.?))?")
""" "Yes 71%", "Sun rises 07:54", "Cook 40 min"."""

_BEGINS_WITH_FIGURE = re.compile(r"[^\s\w]?[\d½¼¾⅓⅔].*\s[^\W\d_].*")
""" "1 tsp cumin", "250g red lentils"."""

_MARKED = re.compile(r"(?:[-*•‣▪–—]|\(?[^\W_]{1,3}[.)])\s+\S.*")
""" "(b) and those detained.", "4. Water", "- Rice"."""

_KINDS = (
    ("mark", _MARKED), ("label", _LABELLED), ("ends in figure", _ENDS_IN_FIGURE), ("figure", _BEGINS_WITH_FIGURE),
)  # fmt: skip
"""Forms in which the lines of a list are alike, and nothing else of a text is."""

_SIGNS = re.compile(r"[^\W_]")


def is_bare(sheet: Sheet) -> bool:
    """The clipping is short, and next to nothing in it is a page's."""
    own = [at for at in range(len(sheet.lines)) if sheet.labels[at].row]  # of no box of other articles
    if len(sheet.lines) > MOST_LINES or sum(sheet.looks[at].is_marked for at in own) > MOST_MARKED:
        return False
    dropped = sum(_is_dropped(sheet, at) for at in own)
    texts = sum(look.ends == SENTENCE and look.count > LEAST_TITLE for look in sheet.looks)
    return dropped <= MOST_DROPPED and texts >= LEAST_TEXTS


def _is_dropped(sheet: Sheet, at: int) -> bool:
    verdict = sheet.verdicts[at]
    return verdict is not None and verdict.part is Part.DROPPED and not is_rule(sheet.lines[at].text)


def facts(sheet: Sheet, unlike: Sequence[int]) -> frozenset[int]:
    """Lines of a bare clipping that stand between lines of its text, or are of one form with some."""
    kept = _kept(sheet, unlike) if unlike and is_bare(sheet) else []
    if not kept:
        return frozenset()
    others = frozenset(_titles(sheet, unlike))
    told = [at for at in unlike if at > sheet.headline and at not in others and _may_be_text(sheet, at)]
    within = {at for at in told if kept[0] < at < kept[-1]}
    above = [at for at in unlike if sheet.headline < at < kept[0]]
    below = [at for at in unlike if at > kept[-1]]
    outside = [side for side in (above, below) if len(side) <= MOST_OUTSIDE]
    beyond = frozenset(told) - within
    alike = {at for side in outside for at in _alike(sheet, [at for at in side if at in beyond], kept)}
    return frozenset((*within, *alike, *_last(sheet, beyond, kept[-1])))


def is_fact(text: str) -> bool:
    """A label or a figure makes it a line of the text, and no sub-heading of it: "Turnout: 51.3%", "Yes 71%"."""
    return _kind(text) not in ("", "mark")


def headings(sheet: Sheet, unlike: Sequence[int], found: frozenset[int]) -> frozenset[int]:
    """The few words that open a part of a bare clipping, some of them told to be text: over its lines, below none."""
    if not unlike or not is_bare(sheet) or not (kept := _kept(sheet, unlike)):
        return frozenset()
    apart = frozenset(unlike)
    over = [at for at in (kept[0] - 1, *kept[:-1]) if sheet.headline < at and not sheet.lines[at + 1].gap]
    return frozenset(at for at in (*found, *over) if _is_heading(sheet, at, apart))


def _kept(sheet: Sheet, unlike: Sequence[int]) -> list[int]:
    apart = frozenset(unlike)
    return [at for at, _ in sheet.open(sheet.headline + 1) if at not in apart]


def _may_be_text(sheet: Sheet, at: int) -> bool:
    text, look = sheet.lines[at].text, sheet.looks[at]
    if not sheet.labels[at].row or is_of_page(look) or look.is_header or not _SIGNS.search(text):
        return False
    if (look.is_running and sheet.labels[at].kept < LEAST_LIKE) or any(map(text.__contains__, _BETWEEN)):
        return False
    if not look.ends and _kind(text) in ("", "mark") and _stands_alone(sheet, at):
        return False  # a picture's giver, a button, a part's heading: other rules tell these
    is_broken_off = text.endswith(("…", "...", "]", "|"))
    return not (is_broken_off or is_credit_alone(text) or text.partition(":")[0].strip().casefold() in _META)


def _stands_alone(sheet: Sheet, at: int) -> bool:
    """It is set as every paragraph is, and neither below a line nor over one."""
    below = sheet.lines[at + 1].gap if at + 1 < len(sheet.lines) else 1
    return not any(line.gap for line in sheet.lines[1:]) or (sheet.lines[at].gap > 0 and below > 0)


_BETWEEN = (" • ", " · ", " » ", " › ")
"""What parts the entries of a menu."""

_META = frozenset(
    (
        "source", "quelle", "fuente", "fonte", "bron", "källa", "kilde", "źródło", "zdroj", "forrás", "kaynak", "lähde",
        "источник", "джерело", "πηγή", "المصدر", "منبع", "کد خبر", "شناسه خبر", "מקור", "来源", "出典", "출처",
        "tags", "topics", "keywords", "category", "filed under",
    )
)  # fmt: skip
"""What pages say of their article with a colon, and no text of itself: "Source: agencies", "کد خبر: …"."""


def _titles(sheet: Sheet, unlike: Sequence[int]) -> Iterator[int]:
    """The lines of runs that read like other articles' titles, or are the same word again and again."""
    for run in _runs(unlike):
        over = sheet.lines[run[0] - 1].text if sheet.is_open(run[0] - 1) else ""
        is_announced = over.endswith((":", "?")) and not sheet.lines[run[0]].gap
        titles = [sheet.looks[at].count for at in run if _reads_as_title(sheet, at)]
        is_list = len(titles) >= TITLES or (len(titles) > 1 and sum(titles) >= TITLE_WORDS)
        is_headed = len(run) > 1 and is_of_page(sheet.looks[run[0]])
        words = Counter(sheet.lines[at].text for at in run)
        if not is_announced and (is_list or is_headed or max(words.values()) >= TITLES):
            yield from run


def _runs(places: Sequence[int]) -> Iterator[list[int]]:
    """Places in a row."""
    run: list[int] = []
    for at in places:
        if run and at != run[-1] + 1:
            yield run
            run = []
        run.append(at)
    if run:
        yield run


def _reads_as_title(sheet: Sheet, at: int) -> bool:
    look = sheet.looks[at]
    return look.count >= LEAST_TITLE and not look.ends and not _kind(sheet.lines[at].text)


def _kind(text: str) -> str:
    """The form of a list that the line has."""
    return next((kind for kind, form in _KINDS if form.fullmatch(text)), "") if len(text) <= LONGEST_OF_LIST else ""


LONGEST_OF_LIST = 200
"""Characters."""


def _alike(sheet: Sheet, apart: Sequence[int], kept: Sequence[int]) -> Iterator[int]:
    """Outside the text the blocks with a line that has a label, or the form of a line kept near or in the block."""
    near = {_kind(sheet.lines[at].text) for at in (*kept[:2], *kept[-2:]) if not sheet.looks[at].is_running}
    for block in _blocks(sheet, apart):
        kinds = Counter(_kind(sheet.lines[at].text) for at in block)
        is_alike = any(kind and (kind in near or count > 1) for kind, count in kinds.items())
        if kinds["label"] or is_alike or _goes_on(sheet, block, kept):
            yield from block


def _goes_on(sheet: Sheet, block: Sequence[int], kept: Sequence[int]) -> bool:
    """The short lines below go on with it, and are kept: the lines of a score."""
    below = block[-1] + 1
    is_parted = sheet.lines[block[0]].gap > 0 and below == kept[0] and not sheet.lines[below].gap
    return is_parted and not sheet.looks[below].is_running


def _blocks(sheet: Sheet, places: Sequence[int]) -> Iterator[list[int]]:
    """Places in a row that no blank line parts."""
    block: list[int] = []
    for at in places:
        if block and (at != block[-1] + 1 or sheet.lines[at].gap):
            yield block
            block = []
        block.append(at)
    if block:
        yield block


def _last(sheet: Sheet, apart: frozenset[int], last: int) -> Iterator[int]:
    """The few words of sentences directly behind the text."""
    for at in range(last + 1, len(sheet.lines)):
        if at not in apart or sheet.looks[at].ends != SENTENCE or sheet.lines[at].text.endswith("!"):
            return
        yield at


def _is_heading(sheet: Sheet, at: int, unlike: frozenset[int]) -> bool:
    """Few words below a blank line, text below them, and above nothing that is unlike text too."""
    line, look = sheet.lines[at], sheet.looks[at]
    if not line.gap or at + 1 >= len(sheet.lines) or (at - 1 in unlike and sheet.lines[at + 1].gap):
        return False
    if _kind(line.text) not in ("", "mark") or not line.text[:1].isalnum() or not is_subheading_like(line.text):
        return False
    below = sheet.looks[at + 1]
    return not look.ends and not is_of_page(look) and below.ends == SENTENCE and below.count > look.count
