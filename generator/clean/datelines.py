"""The dateline that a first paragraph opens with: place, day and agency, as agencies of many countries print them.

A paragraph in, its Dateline out. Each form has a sign that is looked for first: most paragraphs have none.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from generator.clean.agencies import agency, dateline_agencies
from generator.model import Dateline

_DATE = r"(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\.?\s+[^\W\d_]{3,9}\.?)(?:,?\s+\d{4})?"
"""Jan 20, 2026; 20 January; 12 мар; 12 mars 2025."""

_DATELINE = re.compile(
    rf"""^(?P<place>
            [^\W\d_a-z]{{3,}}(?:[ '’.-]+[^\W\d_a-z]+\.?){{0,4}}(?:\s?[,/]\s?[\w. '’-]{{2,30}}?)??   # DAMASCUS, Syria
          | [A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]+){{0,3}}(?:,\s[A-Z][\w. '’-]{{1,30}}?)??             # Damascus (AP)
            (?=\s*[,(]?\s*(?:\((?:[A-Z]|dpa|sda|apa|ots|epd|kna)|[A-Z][a-z]{{2,8}}\.?\s\d|\d{{1,2}}\s[a-z]{{3,10}}\.?\s\())
        )
        (?:\s*,\s*(?P<date>{_DATE}))?
        (?:\s*\((?P<agency>[^()]{{2,40}})\))?
        \s*\.?[-–—]+\s+(?=\S)""",
    re.VERBOSE,
)

_BEHIND = re.compile(r"(?P<agency>РИА Новости|ТАСС|Интерфакс)\.\s")
"""МОСКВА, 12 мар - РИА Новости. Паромы …"""

_PLACE = r"[^\W\d_][\w .,'’-]{1,50}?"
_SHOUTED = r"[^\W\d_a-zа-я]{3,}(?:[ '’-][^\W\d_a-zа-я]+){0,3}"
"""A place in capitals, or in a script without any."""


class Form(NamedTuple):
    """A form beside the common one: signs of which one stands in its opening, and how it reads."""

    signs: tuple[str, ...]
    form: re.Pattern[str]


_HAN_AGENCIES = "新华社|新華社|中新社|中新网|中新網|中央社|法新社|路透社|美联社|美聯社|韩联社|俄新社|塔斯社"

FORMS = (
    # МОСКВА, 12 марта. /ТАСС/. Паромы …; PORT SAMPLE, March 12, 2025 /PRNewswire/ -- Sample Ferries …
    Form(("/",), re.compile(
        rf"(?P<place>{_PLACE})(?:,\s*(?P<date>{_DATE}))?\.?\s*"
        r"/(?P<agency>[^\W\d_][\w -]{1,24})/\s*(?:[-–—]+|\.)\s*(?=\S)"
    )),
    # PORT SAMPLE--(BUSINESS WIRE)--Sample Ferries …
    Form(("--(",), re.compile(
        rf"(?P<place>{_PLACE})(?:,\s*(?P<date>{_DATE}))?\s*--\((?P<agency>[^()]{{2,24}})\)--\s*(?=\S)"
    )),
    # (ANSA) - ROMA, 12 MAR - I traghetti …; (سانا) دمشق - قال مكتب المرفأ …
    Form(("(",), re.compile(
        rf"\((?P<agency>[^()]{{2,30}})\)\s*[-–—]*\s*(?P<place>{_SHOUTED})"
        r"(?:,\s*(?P<date>\d{1,2}\s[^\W\d_]{3,9}))?\s*[-–—]+\s+(?=\S)"
    )),
    # (CNN) -- Ferry service …
    Form(("(",), re.compile(r"\((?P<agency>[^()]{2,30})\)\s*[-–—]+\s+(?=\S)")),
    # Москва. 12 марта. INTERFAX.RU - Паромы …
    Form((". ",), re.compile(
        r"(?P<place>[^\W\d_a-zа-я][\w-]+(?:\s[\w-]+)?)\.\s(?P<date>\d{1,2}\s\w{3,9})\.\s"
        r"(?P<agency>INTERFAX\.RU|ИНТЕРФАКС|УНН|Укр[иі]нформ|УКР[ИІ]НФОРМ|КАЗИНФОРМ)[\w-]*(?:\s[-–—]|\.)\s"
    )),
    # دمشق-سانا قال مكتب المرفأ …
    Form(("-", "–"), re.compile(
        r"(?P<place>[\u0600-\u06ff]+(?:\s[\u0600-\u06ff]+)?)\s?[-–—]\s?"
        r"[\"“«]?(?P<agency>[\u0600-\u06ff]{2,9})[\"”»]?[:\s]\s*(?=\S)"
    )),
    # 【ソウル聯合ニュース】旅客船 …
    Form(("】",), re.compile(
        r"【(?P<place>[\w・]{1,12}?)?[=＝]?(?P<agency>共同|時事|聯合ニュース|AFP[=＝]時事|ロイター)】"
    )),
    # (서울=연합뉴스) 김민수 기자 = 여객선이 …
    Form(("=",), re.compile(
        r"[(\[](?P<place>\w{2,8})=(?P<agency>연합뉴스|뉴시스|뉴스1)[^)\]]{0,12}[)\]]\s*"
        r"(?:\w{2,4}\s(?:특파원|기자)\s*=\s*)?"
    )),
)  # fmt: skip
"""In this order; one without a known agency is none."""

_HAN = re.compile(
    rf"【?(?P<agency>{_HAN_AGENCIES})?(?P<place>[\u4e00-\u9fff]{{2,8}}?)?"
    r"(?P<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)[电電讯訊]"
)
"""新华社样港3月12日电（记者李明）轮渡 …: the day and the word for a wire are enough."""

REACH = 100
"""Characters from the first on in which a dateline ends."""

LONGEST_PLACE = 60


def dateline(text: str) -> Dateline | None:
    """The dateline a paragraph begins with: "DAMASCUS, Jan 20 (Reuters) - …"."""
    return _common(text) or _of_a_form(text[:REACH])


def _common(text: str) -> Dateline | None:
    has_dash = "- " in text or "– " in text or "— " in text
    match = _DATELINE.match(text) if has_dash else None
    if not match or len(match["place"]) > LONGEST_PLACE:
        return None
    behind = _BEHIND.match(text, match.end())
    supplied = dateline_agencies(match["agency"] or (behind["agency"] if behind else ""))
    place = match["place"].strip(" ,")
    before, _, last = place.rpartition(", ")
    if not supplied and before and agency(last) and last.isupper():  # PORT SAMPLE, AFP –
        place, supplied = before, (agency(last),)
    return Dateline(place, match["date"] or "", ", ".join(supplied))


def _of_a_form(head: str) -> Dateline | None:
    if head[:1].isascii() and head[:1] not in "([" and "/" not in head and "--(" not in head:
        return None  # as nearly all lines are
    for signs, form in FORMS:
        match = form.match(head) if any(map(head.__contains__, signs)) else None
        if match and (supplied := dateline_agencies(match["agency"])):
            return _told(match, ", ".join(supplied))
    match = _HAN.match(head) if "日" in head else None
    return _told(match, match["agency"] or "") if match and (match["agency"] or match["place"]) else None


def _told(match: re.Match[str], supplied: str) -> Dateline:
    said = match.groupdict()
    return Dateline((said.get("place") or "").strip(" ,."), (said.get("date") or "").strip(" ."), supplied)
