"""generator.clean.datelines: what stands in front of a first paragraph, agency by agency."""

from __future__ import annotations

import pytest

from generator.clean.datelines import dateline
from generator.ledes import lede
from generator.model import Article, Dateline, Paragraph, Received

TEXT = "Ferry service across the Sample resumed at noon on Wednesday, the harbour office said."


@pytest.mark.parametrize(
    ("opening", "place", "day", "agency"),
    [
        ("PORT SAMPLE, March 12 (Xinhua) -- ", "PORT SAMPLE", "March 12", "Xinhua"),
        ("Port Sample (dpa) - ", "Port Sample", "", "dpa"),
        ("Port Sample (dpa/lno) - ", "Port Sample", "", "dpa"),
        ("PORT SAMPLE, AFP – ", "PORT SAMPLE", "", "AFP"),
        ("PORT SAMPLE--(BUSINESS WIRE)--", "PORT SAMPLE", "", "Business Wire"),
        ("PORT SAMPLE, March 12, 2025 /PRNewswire/ -- ", "PORT SAMPLE", "March 12, 2025", "PR Newswire"),
        ("PORT SAMPLE, March 12, 2025 (GLOBE NEWSWIRE) -- ", "PORT SAMPLE", "March 12, 2025", "GlobeNewswire"),
        ("PARIS, 12 mars 2025 (AFP) - ", "PARIS", "12 mars 2025", "AFP"),
        ("(ANSA) - ROMA, 12 MAR - ", "ROMA", "12 MAR", "ANSA"),
        ("MADRID (EFE).- ", "MADRID", "", "EFE"),
        ("Madrid, 12 mar (EFE).- ", "Madrid", "12 mar", "EFE"),
        ("МОСКВА, 12 марта. /ТАСС/. ", "МОСКВА", "12 марта", "ТАСС"),
        ("MOSCOW, March 12. /TASS/. ", "MOSCOW", "March 12", "TASS"),
        ("МОСКВА, 12 мар - РИА Новости. ", "МОСКВА", "12 мар", "РИА Новости"),
        ("Москва. 12 марта. INTERFAX.RU - ", "Москва", "12 марта", "Интерфакс"),
        ("ANKARA (AA) - ", "ANKARA", "", "Anadolu"),
        ("دمشق (رويترز) - ", "دمشق", "", "رويترز"),
        ("دمشق-سانا ", "دمشق", "", "سانا"),
        ("(سانا) دمشق - ", "دمشق", "", "سانا"),
        ("تهران (ایرنا) - ", "تهران", "", "ایرنا"),
        ("新华社样港3月12日电（记者李明）", "样港", "3月12日", "新华社"),
        ("【样港3月12日电】", "样港", "3月12日", ""),
        ("【ソウル聯合ニュース】", "ソウル", "", "聯合ニュース"),
        ("(서울=연합뉴스) 김민수 기자 = ", "서울", "", "연합뉴스"),
        ("(CNN) -- ", "", "", "CNN"),
    ],
)
def test_agencies_open_their_texts_in_their_own_ways(opening: str, place: str, day: str, agency: str) -> None:
    """Place, day as printed, and the agency."""
    assert dateline(opening + TEXT) == Dateline(place, day, agency)


@pytest.mark.parametrize(
    "text",
    [
        "(Laughs) - That was the year when the ferry sank, and nobody spoke of it for a month.",
        "He paid half/half and left. The harbour office said that nobody had asked him to do so.",
        "The mayor (a former pilot) -- said on Wednesday that the ferry would sail again at noon.",
        "3月12日，轮渡周三中午恢复运行，港务局说，四艘船中有两艘已恢复航行。",
        "الرئيس-الوزير قال مكتب المرفأ يوم الأربعاء إن العبارات استأنفت عملها.",
    ],
)
def test_brackets_and_strokes_alone_are_none(text: str) -> None:
    """A form without an agency that is known is a part of the sentence."""
    assert dateline(text) is None


@pytest.mark.parametrize("opening", ["MADRID (EFE).- ", "МОСКВА, 12 марта. /ТАСС/. ", "PORT SAMPLE--(BUSINESS WIRE)--"])
def test_the_lede_begins_behind_the_dateline(opening: str) -> None:
    """However its agency ends it."""
    told = dateline(opening + TEXT) or Dateline()
    article = Article("a", "Ferries", (Paragraph(opening + TEXT),), Received("a.txt", 1, 1, ""), dateline=told)
    assert lede(article) == TEXT
