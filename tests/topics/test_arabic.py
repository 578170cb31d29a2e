"""Arabic articles, and Arabic within English: what is attached to a name, and what only looks so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.topics.arabic import FALSE_FRIENDS, stems
from generator.topics.catalogue import catalogue
from generator.topics.mentions import Matcher

TOPICS, PROBLEMS = catalogue(Path(__file__).with_name("arabic.yml"), "arabic.yml")
MATCHER = Matcher(TOPICS)

SENTENCES = {
    "attached": (
        "زار الوفد {damascus|دمشق} {aleppo|وحلب} ثم عاد إلى {lebanon|لبنان}.",
        "وقّعت {damascus|ودمشق} اتفاقا {syria|لسوريا} {lebanon|وللبنان}.",
        "دول {syria|كسوريا} {lebanon|ولبنان} {iraq|والعراق}، {syria|فسوريا} أولا.",
        "انسحبت {sdf|قوات سوريا الديمقراطية} من {raqqa|الرقة}، وقالت {sdf|قسد} إنها باقية.",
        "هجوم {sdf|لقوات سوريا الديمقراطية} في {raqqa|بالرقة}، رد {sdf|وقسد} صامتة.",
        "طلب من {coalition|التحالف الدولي} {coalition|وللتحالف الدولي} {coalition|بالتحالف الدولي} جواب.",
        "دعا {security-council|مجلس الأمن الدولي}، {security-council|ومجلس الأمن} صامت.",
        "عاد {syria|السوريون} مع وفد {syria|سوري} إلى الجيش {syria|السوري}.",
        "انتهت {truce|الهدنة}، {truce|وللهدنة} شروط، ولا {truce|هدنة} بعدها.",
    ),
    "marks and spellings": (
        "{syria|سُورِيَا} {lebanon|ولُبْنَان} {raqqa|والرقه}.",
        "{damascus|دمـــشق} تنتظر، {syria|سورية} أيضا.",
        "قال {mustafa|مصطفي كاظم} شيئا، {mustafa|ومصطفى كاظم} غاب.",
        "{security-council|مجلس الامن} اجتمع.",
    ),
    "Persian and Urdu": (
        "وزیر خارجه {iraq|عراق} به {damascus|دمشق} رفت؛ {iraq|عراق} پاسخ داد.",
        "{amal|حرکة امل} و {syria|سوریا}، {syria|سوریه} و {damascus|دمشق‌} در {qatar|قطر}.",
        "{ali|علی} آمد؛ {mustafa|مصطفی کاظم} رفت.",
    ),
    "listed as Persian, written as Arabic, and digits": (
        "عاد الوفد من {iran|إيران} {iran|وإيران} صامتة.",
        "{brigade|كتيبة 47} {brigade|وكتيبة ۴۷} هنا.",
    ),
    "false friends": (
        "تحدث بحماس عن المشروع، وقالت {hamas|حماس} شيئا، فيما ترى {hamas|وحماس} غير ذلك.",
        "وفتح الباب بفتح سريع، ثم التقت {fatah|فتح} بهم.",
        "عمل كامل بأمل كبير قرب {amal|حركة أمل}.",
        "قرار فعلي على الأرض لعلي أعود.",
        "أنبوب بقطر متر من {qatar|قطر}.",
        "الحماس كبير، والأمل أيضا.",
        "المتحولون السورياليون غادروا.",
    ),
    "longer names": (
        "تخرج من جامعة دمشق وسكن شارع حلب ومر بجامعة حلب.",
        "سفن في خليج عمان قرب {oman|عمان}.",
    ),
    "people": (
        "التقى {sharaa|أحمد الشرع} الوفد، وقال {sharaa|الشرع} إن الأمر انتهى.",
        "حكم الشرع في المسألة.",
        "الرئيس السوداني غائب.",
        "قال {sudani|محمد شياع السوداني} إن الرئيس {sudani|السوداني} باق، والجيش السوداني أيضا.",
    ),
    "within English": (
        "The word {syria|سوريا} stands for {syria|Syria}, {lebanon|ولبنان} for {lebanon|Lebanon}.",
        "The group ({sdf|قسد}) is the {sdf|SDF}; see `سوريا` and #سوريا.",
    ),
}  # fmt: skip

_MARKED = re.compile(r"\{([a-z-]+)\|([^}]*)\}")


@pytest.mark.parametrize("marked", [text for texts in SENTENCES.values() for text in texts])
def test_what_is_meant_is_linked_and_nothing_else(marked):
    """With what is attached to it, a name is one word, and the whole of it is the mention."""
    text = _MARKED.sub(r"\2", marked)
    assert PROBLEMS == ()
    found = [(span.topic, text[span.start : span.end]) for span in MATCHER.spans(text)]
    assert found == _MARKED.findall(marked), [v.reason for v in MATCHER.verdicts(text)]


def test_the_least_is_taken_away_first():
    """Conjunction, preposition and article, each as the word may have them."""
    assert [stem.key for stem in stems("وللقوات")] == ["للقوات", "لقوات", "القوات", "قوات"]
    assert [stem.key for stem in stems("للبنان")] == ["لبنان", "البنان", "بنان"]
    assert stems("forces") == ()


def test_a_false_friend_is_left_whole():
    """Nothing is taken from it, and each row of the table is one."""
    assert {word: stems(word) for word in FALSE_FRIENDS if stems(word)} == {}
