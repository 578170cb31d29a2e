"""An article's lines -> where it is from, as one of them says: "URL: https://…", "Source: Lake Gazette", "来源：…".

What its file states goes before it. A source is an outlet only where its name is a paper's: a chart has one, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from generator.clean.agencies import agency
from generator.clean.forms import byline, is_paragraph
from generator.clean.lines import Line
from generator.clean.stamps import stamp
from generator.model import Source
from generator.outlet_lines import NAME_WORDS, outlet_line
from generator.press_names import is_paper

ADDRESS_LABELS = (
    "url|link|permalink|original(?: article| url| link)?|article(?: url| link)|source(?: url)?|read (?:it )?at"
    "|(?:printed|saved|archived|retrieved) from|quelle"
    "|lien|adresse|enlace|fuente|indirizzo|fonte|bron|källa|kilde|źródło|zdroj|forrás|kaynak|ссылка|источник|джерело|πηγή"
    "|الرابط|المصدر|منبع|קישור|原文(?:链接|網址|网址)?|网址|链接|来源|來源|出典|출처"
)
_ADDRESS = re.compile(rf"(?:{ADDRESS_LABELS})\s*[:：]?\s*<?(?P<url>https?://[^\s<>\"]{{4,2000}})>?", re.IGNORECASE)
"""A line that says where the article is: "URL: https://paper.example/ferry"."""

_OUTLET = re.compile(
    r"(?:^|[|｜·]\s*|\s{2,})(?:source|quelle|fuente|fonte|bron|källa|kilde|źródło|zdroj|forrás|kaynak|источник|джерело"
    r"|πηγή|المصدر|منبع|来源|來源|出处|出處|出典|출처)\s*[:：]\s*(?P<rest>\S.{1,100})",
    re.IGNORECASE,
)
_END_OF_NAME = re.compile(r"\s+\S{1,12}[:：]|\s*[|｜·•,，(（]|\s{2,}|\s+\d")

LINE_WORDS = 14
"""Words of a line that says a source."""

AT_TOP, AT_END = 8, 4
"""Lines of an article among which it stands."""


def printed_source(lines: Sequence[Line], headline: int, stated: Source) -> Source:
    """What is stated, with what the lines add to it; `headline` is the place of theirs."""
    if stated.url and stated.outlet:
        return stated
    near = [*lines[:AT_TOP], *lines[max(AT_TOP, len(lines) - AT_END) :]]
    short = [line.text for line in near if len(line.text.split()) <= LINE_WORDS and not line.why]
    url = stated.url or next((found["url"] for text in short if (found := _ADDRESS.fullmatch(text))), "")
    named = next(((name, f"the text prints “{text}”") for text in short if (name := _outlet(text))), ("", ""))
    named = named if named[0] else _in_header(lines[headline : headline + AT_TOP])
    outlet, evidence = (stated.outlet, stated.outlet_evidence) if stated.outlet else named
    return replace(stated, url=url, outlet=outlet, outlet_evidence=evidence)


def _outlet(text: str) -> str:
    found = _OUTLET.search(text)
    name = _END_OF_NAME.split(found["rest"], maxsplit=1)[0].strip(" .") if found else ""
    return name if name and "://" not in name and is_paper(name) and not agency(name) else ""


def says_outlet(text: str) -> str:
    """The paper that a line names with its day: "The Lake Gazette, 11 March 2026"; empty for another line."""
    told = outlet_line(text) if _FIGURE.search(text) else None
    return told.outlet if told and told.has_time and is_paper(told.outlet) and not agency(told.outlet) else ""


_FIGURE = re.compile(r"\d(?:\d{3}|[./]\d)")


def _in_header(lines: Sequence[Line]) -> tuple[str, str]:
    """The paper named above the text: with the day, or alone beside the line of the byline or the day."""
    header = list(takewhile(lambda line: not is_paragraph(line.text), lines))
    for line in header:
        if name := says_outlet(line.text):
            return name, f"the text prints “{line.text}”"
    for above, line in pairwise(header):
        for name, other in ((line.text, above.text), (above.text, line.text)):
            if is_paper(name) and len(name.split()) <= NAME_WORDS and (byline(other) or _is_day(other)):
                return name, f"the text prints “{name}”"
    return "", ""


def _is_day(text: str) -> bool:
    found = stamp(text)
    return found is not None and bool(found.days)
