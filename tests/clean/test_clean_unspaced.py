"""Texts in scripts that set no space between words: as long as they are, and lost to no rule that counts words."""

from __future__ import annotations

from datetime import date

import pytest

from generator.clean import articles
from tests.clean.received_text import document

CHINESE = """河谷两村恢复轮渡
2026年1月20日 18:32

河谷镇政府20日宣布，停航三个月的轮渡将于周四恢复，每天往返六次，票价不变。

镇长说：“我们等了整个冬天。”渡口的码头上周已经修好。

村民对此表示欢迎。"""

JAPANESE = """谷の二つの村、渡し船を再開
2026年1月20日

谷町は20日、三か月休んでいた渡し船を木曜日から再開すると発表した。一日に六往復し、運賃は変わらない。

町長は「冬のあいだ待っていた」と述べた。桟橋は先週、直された。

村の人たちは喜んだ。"""

THAI = """สองหมู่บ้านเปิดเรือข้ามฟากอีกครั้ง
20 มกราคม 2569

เทศบาลประกาศว่าเรือข้ามฟากที่หยุดไปสามเดือนจะกลับมาให้บริการในวันพฤหัสบดี วันละหกเที่ยว

นายกเทศมนตรีกล่าวว่าทุกคนรอมาตลอดฤดูหนาว และท่าเรือซ่อมเสร็จแล้วเมื่อสัปดาห์ก่อน"""


@pytest.mark.parametrize("text", [CHINESE, JAPANESE, THAI], ids=["zh", "ja", "th"])
def test_every_paragraph_is_kept(text: str) -> None:
    """Short sentences too: three of Chinese are no menu."""
    (article,), _ = articles(document(text))
    headline, _, *paragraphs = [line for line in text.split("\n") if line]
    assert (article.headline, [paragraph.text for paragraph in article.paragraphs]) == (headline, paragraphs)
    assert article.published.date == date(2026, 1, 20)


def test_two_of_one_paste_are_two() -> None:
    """With a day under each headline."""
    found, _ = articles(document(f"{CHINESE}\n\n\n{JAPANESE}"))
    assert [article.language for article in found] == ["zh", "ja"]
