"""Persons' names in the lines about a headline: what labels them, whom they write for, and what only looks like one.

A line in; the names of those who wrote out, or of nobody. Whether the line stands where authors are named is told in
signatures.py.
"""

from __future__ import annotations

import re

from generator.clean.forms import POSTS, byline, each_person, is_bare_name, people
from generator.clean.furniture import furniture

_LABELS = (
    r"authors?|reporters?|writer|words|text",  # Reporter: Ann Example
    r"autor(?:in|a|es)?|auteure?|autore|testo|texte?|texto|tekst[ti]?|texten|szöveg",  # Autorin, Testo, Teksti
    r"автор|текст|корреспондент",  # Текст: …
    r"haber|yazan|yazar|muhabir",  # Haber: …
    r"الكاتبة?|كتبت?|تقرير|إعداد|بقلم",  # تقرير: …
)
_LABELLED = re.compile(rf"(?:{'|'.join(_LABELS)})\s*[:：]\s*(?P<names>\S.*)", re.IGNORECASE)
""" "Author: Ann Example"."""

_SMALL_BY = re.compile(r"(?:di|door|av|af|na)\s+(?P<names>\S.*)", re.IGNORECASE)
""" "di Ann Example": in a header alone, elsewhere it is a word."""

_GLUED = re.compile(r"By(?=[A-Z][a-z])(?P<names>.+)")
""" "ByAnn Example Updated on 20 January": a page's words without the space between them."""

_WITHIN = re.compile(r"(?:[|•·]|\d)\s*(?:(?:Posted|Written|Published)\s+)?(?P<byline>(?:[Bb]y|Par|Por|Von)\s+\S.*)")
""" "The Example | 20.01.2026 | Par Ann Example": behind a bar or a day."""

_HOUSE = re.compile(
    r"(?:[A-Z]{2,5}|(?:[^\W\d_a-z][\w.’'-]*\s){0,3}(?:News|Times|Post|Magazine|Guardian|Journal|Press|Tribune|Herald"
    r"|Observer|Chronicle|Telegraph|Independent|Globe|Gazette|Today|Monitor|Agency|Service|TV|Radio))"
    r"(?:,\s[^\W\d_a-z][\w’' -]{1,30})?"
)
"""For whom somebody writes, and from where: "CNN", "BBC News, Basra"."""

_BEHIND = re.compile(
    r"\s*(?:[|•·–—]|\s(?=\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d)|\s/\s)\s*"
)
"""What parts a name from a day or a post behind it: "Ann Example • Oct 20, 2025", "Ann Example May 18, 2016"."""

_NO_NAMES = frozenset(
    """
    article articles blog category close commons editorial events exposed featured guide guides home latest menu more
    music new newer news newest next older page podcast popular post posts previous profile program read related review
    reviews section share shop sign style tips topics trending update updates us use video videos view
    today monitor times press tribune herald observer chronicle telegraph gazette journal magazine daily weekly media
    network channel agency bureau staff team middle edition
    radio television tv fm stadium arena stadion estadio estádio stadio stade airport university ministry
    haber merkezi servisi
    配信 提供 共同通信 時事通信 来源 出典
    oprac opr red fot tłum edycja redaktion redaktör editör
    """.split()
)
"""Words of buttons, menus, outlets and other crafts that look like names: "Next Post", "Radio Basra", "配信 …"."""

_CRAFT = (
    r"(?:edit(?:ed|ors?|ing)|review(?:ed)?|checked|translat(?:ed|ors?|ion)|illustrat(?:ed|ors?|ions?)|producers?"
    r"|photo\w*|images?|redaktion|redaktör|editör|redaktor|oprac\.?|redazione|traduction|traducción|traduzione"
    r"|перевод|редактор|تحرير|ترجمة|تصوير)"
)
_ANNOUNCES = re.compile(rf".*\b{_CRAFT}(?:\s+by)?\s*[:：]?", re.IGNORECASE)
"""The line over the name of somebody else: "Edited by", "Medically reviewed by"."""

_OF_OTHERS = re.compile(rf"{_CRAFT}(?:\s+by\b|\s*[:：])\s*\S.*", re.IGNORECASE)
"""A line that names somebody else: "Editor: Ann Example"."""

_LONGEST_LABEL = 40
"""Characters of a line that only says whose name comes next."""

_LONGEST_OF_OTHERS = 8
"""Words of a line that names somebody else."""

_FROM = re.compile(r"\s(?:in|from|à|aus|en|da|in\sder)\s(?=[^\W\d_a-z]).*$")
"""Where somebody writes from: "Ann Example in Basra"."""

_RUN_ON = re.compile(r"(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bDi)(?<!\bLa)(?<!\bLe)(?<!\bVan)(?<=[a-z])(?=[A-Z])")
"""Where two words ran into each other: "Ann ExampleIn Travel"."""

_REPORTING = re.compile(r"\(?reporting by (?P<names>[^;()]{3,200})", re.IGNORECASE)

MAX_PERSONS = 6


def labelled(text: str) -> tuple[str, ...]:
    """The names of a line that says they are the author's, in another form than "By …"."""
    found = _LABELLED.fullmatch(text) or _GLUED.fullmatch(text) or _SMALL_BY.fullmatch(text)
    words = f"By {found['names']}" if found else ""
    if not words and (within := _WITHIN.search(text)):
        words = within["byline"]
    made = byline(_RUN_ON.split(words, maxsplit=1)[0]) if words else None
    return made.names if made and all(map(could_be_name, made.names)) else ()


def persons(text: str) -> tuple[tuple[str, ...], str]:
    """The names a line begins with, and what stands behind them: ("Ann Example",), "CNN"; or no names."""
    found = _BEHIND.search(text)
    named, behind = (text[: found.start()], text[found.end() :]) if found else (text, "")
    parts = named.split(", ", 1)
    if not behind and len(parts) == 2 and (_HOUSE.fullmatch(parts[1]) or is_post(parts[1])):
        named, behind = parts
    names = _names(named)
    return names, behind or (_posts(named, names) if names else "")


def _names(text: str) -> tuple[str, ...]:
    """Whom the words name; nobody where some of it could be no name."""
    names: dict[str, str] = {}
    for person in each_person(text):
        names[person] = _FROM.sub("", person)
        if len(names) > MAX_PERSONS or not could_be_name(names[person]):
            return ()
    return tuple(names.values())


def _posts(named: str, names: tuple[str, ...]) -> str:
    """What its words say that the persons do: "Ann Example, foreign correspondent, and Bo Sample"."""
    rest = named
    for name in names:
        rest = rest.replace(name, "", 1)
    return rest.strip(" ,") if is_post(rest) else ""


def reporters(text: str) -> tuple[str, ...]:
    """Who reported, as an agency's last line says: "(Reporting by Ann Example; Editing by Bo Sample)"."""
    found = _REPORTING.match(text)
    names = tuple(_FROM.sub("", person) for person in people(found["names"])) if found else ()
    return tuple(name for name in names if could_be_name(name))


def is_house(text: str) -> bool:
    """The line says for whom somebody writes: "BBC News, Basra"."""
    return bool(_HOUSE.fullmatch(text))


def announces_others(text: str) -> bool:
    """The line stands over the name of who edited, reviewed, translated or took the pictures."""
    return len(text) <= _LONGEST_LABEL and bool(_ANNOUNCES.fullmatch(text))


def names_others(text: str) -> bool:
    """The line says who edited, reviewed, translated or took the pictures."""
    return len(text.split()) <= _LONGEST_OF_OTHERS and bool(_OF_OTHERS.fullmatch(text))


def could_be_name(text: str) -> bool:
    """Two to four words with capitals, of no button, no menu and no outlet."""
    if not is_bare_name(text) or _RUN_ON.search(text) or any(map(str.isdigit, text)):
        return False
    is_of_page = not _NO_NAMES.isdisjoint(word.strip(".,").lower() for word in text.split()) or furniture(text)
    return not is_of_page


_LONGEST_POST = 6
"""Words that say what somebody does: "Senior Reporter, The Example"."""


def is_post(text: str) -> bool:
    """The words say what somebody does."""
    words = text.split()
    return len(words) <= _LONGEST_POST and any(word.strip(",.").lower() in POSTS for word in words)
