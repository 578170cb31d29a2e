"""Who wrote an article, where no "By …" says it: a name under a label, beside a stamp or a post, or in front of a day.

Such a name is only taken where nothing speaks against its being a person's: its last word is none of the article's
common words ("Software Engineering" over an article on software engineering), of a button or of a menu.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.clean.captions import HEADER_REACH
from generator.clean.forms import POSTS, byline, is_bare_name, is_paragraph
from generator.clean.furniture import furniture
from generator.clean.lines import Line
from generator.clean.sheets import Part, Sheet, Verdict, common_words
from generator.clean.stamps import stamp

ABOVE_HEADLINE = 4
"""Lines above a headline in which its author may stand."""

_BY = (
    r"(?:written|words|story|text|article|posted|published)\s+by",  # Written by
    r"authors?|about\s+the\s+author",  # Author:
    r"autor(?:in|a|es)?|auteure?|autore|författare|автор",  # Autor, Autorin
    r"الكاتب|بقلم",
)
_AUTHOR_IS = re.compile(rf"(?:{'|'.join(_BY)})\s*:?", re.IGNORECASE)
"""The whole of a line over a name, anywhere: "Written by", "Author:"."""

_BY_ALONE = re.compile(r"(?:by|von|par|por|di|door|av|af)\s*:?", re.IGNORECASE)
"""The same in a header alone: elsewhere "by" is a word."""

_LABELLED = re.compile(r"(?:authors?|autor(?:in|a|es)?|auteure?|autore|автор|الكاتب)\s*[:：]\s*(?P<names>\S.*)", re.I)
""" "Author: Ann Example"."""

_GLUED = re.compile(r"By(?=[A-Z][a-z])(?P<names>.+)")
""" "ByAnn Example Updated on 20 January": a page's words without the space between them."""

_WITHIN = re.compile(r"(?:[|•·]|\d)\s*(?:(?:Posted|Written|Published)\s+)?(?P<byline>(?:[Bb]y|Par|Por|Von)\s+\S.*)")
""" "The Example | 20.01.2026 | Par Ann Example": behind a bar or a day."""

_BEHIND = re.compile(r"\s*(?:[|•·–—]|\s(?=\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d))\s*")
"""What parts a name from a day or a post behind it: "Ann Example • Oct 20, 2025", "Ann Example May 18, 2016"."""

_BESIDE = re.compile(r"follow(?:ing)?|\d+\s+min(?:ute)?s?\s+read|[•·|]", re.IGNORECASE)
"""Lines that stand beside an author's name, but for stamps and posts."""

_OF_OTHERS = re.compile(
    r".*\b(?:edited|review(?:ed)?|checked|translated|illustrated|photo\w*|images?)(?:\s+by)?\s*:?", re.I
)
"""The line over the name of somebody else: "Edited by", "Medically reviewed by"."""

_LONGEST_LABEL = 40
"""Characters of a line that only says whose name comes next."""

_NO_NAMES = frozenset(
    """
    article articles blog category close commons editorial events exposed featured guide guides home latest menu more
    music new newer news newest next older page podcast popular post posts previous profile program read related review
    reviews section share shop sign style tips topics trending update updates us use video videos view
    """.split()
)
"""Words of buttons and menus that look like names: "Next Post", "View Full Profile"."""

_LONGEST_POST = 6
"""Words of a line below a name that says what its bearer does: "Senior Reporter, The Example"."""


def signed_lines(sheet: Sheet) -> None:
    """In bare text the author's name about the headline, or below a label that says it is the author's."""
    if not sheet.labels or sheet.headline < 0:
        return
    found = [*_in_header(sheet), *_below_labels(sheet)]
    for at, why in found:
        sheet.say(at, Part.BYLINE, why)


def _in_header(sheet: Sheet) -> Iterator[tuple[int, str]]:
    texts = 0
    for at in range(max(0, sheet.headline - ABOVE_HEADLINE), min(len(sheet.lines), sheet.headline + 1 + HEADER_REACH)):
        texts += at > sheet.headline and is_paragraph(sheet.lines[at].text)
        if texts > 1:
            return
        if sheet.is_open(at) and (why := _signed(sheet, at)):
            yield at, why


def _signed(sheet: Sheet, at: int) -> str:
    """Why the header's line names the author; empty where it does not."""
    text, above = sheet.lines[at].text, _near(sheet, at - 1)
    if _labelled(text):
        return "names the author"
    name, _, behind = _parted(text)
    if not _could_be_name(name) or name in sheet.lines[sheet.headline].text or name in _others(sheet):
        return ""
    if not _is_uncommon(name, sheet.common_words):
        return ""
    if behind:
        return "a name with what its bearer does" if _is_post(behind) else ""
    if _BY_ALONE.fullmatch(above) or _AUTHOR_IS.fullmatch(above):
        return f"the name under “{above.strip()}”"
    return _company(sheet, at)


def _others(sheet: Sheet) -> frozenset[str]:
    """Who edited, reviewed or translated."""
    return frozenset(below.text for line, below in pairwise(sheet.lines) if _is_of_others(line.text))


def _is_of_others(text: str) -> bool:
    return len(text) <= _LONGEST_LABEL and _says_of_others(text)


def _says_of_others(text: str) -> bool:
    small = text.lower()
    return any(map(small.__contains__, _DOINGS)) and bool(_OF_OTHERS.fullmatch(text))


_DOINGS = ("edited", "review", "checked", "translated", "illustrated", "photo", "image")
"""One of which such a line has."""


def _company(sheet: Sheet, at: int) -> str:
    """What stands beside a name alone that shows it to be the author's."""
    for near in (at - 1, at + 1):
        verdict = sheet.verdicts[near] if 0 <= near < len(sheet.lines) else None
        if verdict and verdict.part is Part.STAMP:
            return "a name beside the date stamp"
    below = _near(sheet, at + 1)
    if at > sheet.headline and (_BESIDE.fullmatch(below) or stamp(below) or _is_post(below)):
        return f"a name over “{below}”"
    name = sheet.lines[at].text
    if at > sheet.headline and any(line.text.startswith(f"{name} ") for line in sheet.lines[at + 1 :]):
        return "a name below the headline, of whom the page tells"
    return ""


def _below_labels(sheet: Sheet) -> Iterator[tuple[int, str]]:
    for at, line in enumerate(sheet.lines[:-1]):
        below = sheet.lines[at + 1].text
        if len(line.text) <= _LONGEST_LABEL and _AUTHOR_IS.fullmatch(line.text) and is_bare_name(below):
            yield at + 1, f"the name under “{line.text}”"


def names_an_author_below(text: str) -> bool:
    """The line is the label of the name on the next one: "Written by", "Edited by"."""
    return len(text) <= _LONGEST_LABEL and (bool(_AUTHOR_IS.fullmatch(text)) or _says_of_others(text))


def _near(sheet: Sheet, at: int) -> str:
    return sheet.lines[at].text if 0 <= at < len(sheet.lines) else ""


def _is_post(text: str) -> bool:
    words = [word.strip(",.").lower() for word in text.split()]
    return len(words) <= _LONGEST_POST and any(word in POSTS for word in words)


def _labelled(text: str) -> tuple[str, ...]:
    """The names of a line that says they are the author's, in another form than "By …"."""
    found = _LABELLED.fullmatch(text) or _GLUED.fullmatch(text)
    words = f"By {found['names']}" if found else ""
    if not words and (within := _WITHIN.search(text)):
        words = within["byline"]
    made = byline(_RUN_ON.split(words, maxsplit=1)[0]) if words else None
    return made.names if made else ()


def _parted(text: str) -> tuple[str, str, str]:
    """A name, what parts it, and what stands behind it: "Ann Example", " | ", "Guest columnist"."""
    found = _BEHIND.search(text)
    return (text[: found.start()], found[0], text[found.end() :]) if found else (text, "", "")


def _is_uncommon(name: str, common: frozenset[str]) -> bool:
    """Its first or its last word is none of the article's common ones."""
    first, *_, last = (word.strip(".,").lower() for word in name.split())
    return not {first, last} <= common


def _could_be_name(text: str) -> bool:
    """Two to four words with capitals, of no button and no menu."""
    if not is_bare_name(text) or furniture(text) or _RUN_ON.search(text) or any(map(str.isdigit, text)):
        return False
    return _NO_NAMES.isdisjoint(word.strip(".,").lower() for word in text.split())


_RUN_ON = re.compile(r"(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bDi)(?<!\bLa)(?<!\bLe)(?<!\bVan)(?<=[a-z])(?=[A-Z])")
"""Where two words ran into each other: "Ann ExampleIn Travel"."""


# --- of all that sign, who wrote it ----------------------------------------------------------------------------------


def authors(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> tuple[str, ...]:
    """Whom the header's bylines name; else the names alone in it; else the one byline that stands behind the text."""
    said: list[str] = []
    alone: list[str] = []
    behind: set[tuple[str, ...]] = set()
    texts = 0
    for line, verdict in zip(lines, verdicts, strict=True):
        part = verdict.part if verdict else None
        texts += part is Part.BODY and is_paragraph(line.text)
        if part not in (Part.BYLINE, Part.STAMP):
            continue
        if names := _said(line.text):
            said += names if texts <= 1 else ()
            behind |= {names}
        elif not byline(line.text):
            name, _, _ = _parted(line.text)
            alone += [name] if _could_be_name(name) else []
    common = common_words(lines) if alone and not said else frozenset()
    persons = [name for name in alone if _is_uncommon(name, common)]
    of_one = [name for names in behind for name in names] if len(behind) == 1 else []
    return tuple(dict.fromkeys(said or persons or of_one))


def _said(text: str) -> tuple[str, ...]:
    author = byline(text)
    return author.names if author else _labelled(text)


def other_bylines(sheet: Sheet) -> None:
    """A byline that names none of the authors is that of another article, or of several."""
    written_by = set(authors(sheet.lines, sheet.verdicts))
    for at, verdict in enumerate(sheet.verdicts):
        names = _said(sheet.lines[at].text) if verdict and verdict.part is Part.BYLINE else ()
        if names and not written_by & set(names):
            sheet.verdicts[at] = Verdict(Part.DROPPED, "a byline, but not plainly this article's")
