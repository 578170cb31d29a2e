"""Who wrote an article, where no "By …" says it: a name under a label, beside a stamp or a post, or in front of a day.

Such a name is only taken where nothing speaks against its being a person's: its last word is none of the article's
common words ("Software Engineering" over an article on software engineering), of a button or of a menu.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.clean.captions import HEADER_REACH
from generator.clean.forms import byline, is_bare_name, is_paragraph
from generator.clean.lines import Line
from generator.clean.persons import announces_others, is_house, is_post, labelled, persons, reporters
from generator.clean.sheets import CommonWords, Part, Sheet, Verdict
from generator.clean.staff import staff
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

_BESIDE = re.compile(
    r"follow(?:ing)?|\d+\s+min(?:ute)?s?\s+read|[•·|]"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}",
    re.IGNORECASE,
)
"""Lines that stand beside an author's name, but for stamps and posts."""

_LONGEST_LABEL = 40
"""Characters of a line that only says whose name comes next."""


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
        texts += at > sheet.headline and sheet.looks[at].is_running
        if texts > 1:
            return
        if sheet.is_open(at) and (why := _signed(sheet, at)):
            yield at, why


def _signed(sheet: Sheet, at: int) -> str:
    """Why the header's line names the author; empty where it does not."""
    text, above = sheet.lines[at].text, _near(sheet, at - 1)
    if labelled(text):
        return "names the author"
    names, behind = persons(text)
    if not names or any(_is_other(sheet, name) for name in names):
        return ""
    if behind:
        is_told = is_post(behind) or (at > sheet.headline and is_house(behind))
        return "a name with what its bearer does" if is_told else ""
    if _BY_ALONE.fullmatch(above) or _AUTHOR_IS.fullmatch(above):
        return f"the name under “{above.strip()}”"
    return _company(sheet, at)


def _is_other(sheet: Sheet, name: str) -> bool:
    """The name is of whom the article tells, of who edited it, or no person's."""
    is_told = name in sheet.lines[sheet.headline].text or _is_common(name, sheet.common_words)
    return is_told or any(below.text == name and announces_others(line.text) for line, below in pairwise(sheet.lines))


def _company(sheet: Sheet, at: int) -> str:
    """What stands beside a name alone that shows it to be the author's."""
    for near in (at - 1, at + 1):
        verdict = sheet.verdicts[near] if 0 <= near < len(sheet.lines) else None
        if verdict and verdict.part is Part.STAMP:
            return "a name beside the date stamp"
    below = _near(sheet, at + 1)
    if at > sheet.headline and (_BESIDE.fullmatch(below) or stamp(below) or is_post(below) or is_house(below)):
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
    return len(text) <= _LONGEST_LABEL and bool(_AUTHOR_IS.fullmatch(text) or announces_others(text))


def _near(sheet: Sheet, at: int) -> str:
    return sheet.lines[at].text if 0 <= at < len(sheet.lines) else ""


def _is_common(name: str, common: CommonWords) -> bool:
    """Its first and its last word are of the article's common ones."""
    first, *_, last = name.split()
    return common.hold(*(word.strip(".,").lower() for word in (first, last)))


# --- of all that sign, who wrote it ----------------------------------------------------------------------------------


def authors(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> tuple[str, ...]:
    """Whom the header's bylines name; else the names alone in it; else the one byline that stands behind the text."""
    said: list[str] = []
    alone: list[str] = []
    behind: set[tuple[str, ...]] = set()
    signed = _signed_lines(lines, verdicts)
    for part, text, is_on_top in signed:
        if part is Part.SIGN_OFF:
            continue
        if names := _said(text):
            said += names if is_on_top else ()
            behind |= {names}
        elif not byline(text):
            alone += persons(text)[0]
    common = CommonWords(lines)
    uncommon = [name for name in alone if not _is_common(name, common)] if not said else []
    of_one = [name for names in behind for name in names] if len(behind) == 1 else []
    return tuple(dict.fromkeys(said or uncommon or of_one or _reporters(signed) or _staff(signed)))


_Signed = tuple[Part, str, bool]
"""A line that signs: what it is, its text, and whether at most one paragraph stands above it."""

_SIGNS = (Part.BYLINE, Part.STAMP, Part.SIGN_OFF)


def _signed_lines(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[_Signed]:
    found, texts = list[_Signed](), 0
    for line, verdict in zip(lines, verdicts, strict=True):
        if verdict is None:
            continue
        if verdict.part is Part.BODY:
            texts += texts < 2 and is_paragraph(line.text)
        elif verdict.part in _SIGNS:
            found.append((verdict.part, line.text, texts < 2))
    return found


def _staff(signed: Sequence[_Signed]) -> tuple[str, ...]:
    """The outlet's own people, where no person signs."""
    return tuple(filter(None, (staff(text) for part, text, _ in signed if part is Part.BYLINE)))[:1]


def _reporters(signed: Sequence[_Signed]) -> tuple[str, ...]:
    """Whom the agency's last line names."""
    return tuple(name for part, text, _ in signed if part is Part.SIGN_OFF for name in reporters(text))


def _said(text: str) -> tuple[str, ...]:
    author = byline(text)
    return author.names if author else labelled(text)


def other_bylines(sheet: Sheet) -> None:
    """A byline that names none of the authors is that of another article, or of several."""
    bylines = [at for at, verdict in enumerate(sheet.verdicts) if verdict and verdict.part is Part.BYLINE]
    written_by = set(authors(sheet.lines, sheet.verdicts)) if bylines else set[str]()
    for at in bylines:
        text = sheet.lines[at].text
        names = _said(text)
        if names and not written_by & set(names):
            sheet.verdicts[at] = Verdict(Part.DROPPED, "a byline, but not plainly this article's")
        elif staff(text) not in ("", *written_by):
            sheet.verdicts[at] = Verdict(Part.DROPPED, "says what the author is")
