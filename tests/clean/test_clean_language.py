"""The language of short texts: right where words or letters show it, not known where they do not."""

from __future__ import annotations

import pytest

from generator.clean.language import language
from generator.languages import UNKNOWN

TEXTS = {
    "en": "The mill by the river will stop in the spring, its owner said.",
    "fr": "Le moulin de la rivière va fermer au printemps, a dit le meunier. Il n’y a plus d’eau.",
    "de": "Die Mühle am Bach steht still. Der Müller sagte, das Wasser sei für sie nicht genug.",
    "es": "El molino del río se para en primavera, dijo el molinero, porque no hay agua para la rueda.",
    "it": "Il mulino del fiume si ferma in primavera, ha detto il mugnaio, perché non c’è più acqua.",
    "pt": "O moinho do rio vai parar na primavera, disse o moleiro, porque não há água para a roda.",
    "nl": "De molen aan de beek staat stil, zegt de molenaar, want er is niet genoeg water voor het rad.",
    "ca": "El molí del riu s’atura a la primavera, ha dit el moliner, perquè no hi ha més aigua per a les moles.",
    "ro": "Moara de pe râu se oprește în primăvară, a spus morarul, pentru că nu mai este apă.",
    "sv": "Kvarnen vid ån står still, säger mjölnaren, för att det inte är nog med vatten till hjulet.",
    "da": "Møllen ved åen står stille, siger mølleren, for der er ikke nok vand efter af den tørre vinter.",
    "nb": "Møllen ved elva står stille, sier mølleren, for det er ikke nok vann etter en tørr vinter av de lange.",
    "fi": "Mylly on seissyt keväästä, mylläri sanoo, eikä vettä ole ollut sen jälkeen, mutta se ei ole loppu.",
    "pl": "Młyn nad rzeką nie działa od wiosny, powiedział młynarz, bo wody jest za mało.",
    "cs": "Mlýn u řeky stojí od jara, řekl mlynář, protože vody je málo a nikdo neví, kdy se vrátí.",
    "sk": "Mlyn pri rieke stojí od jari, povedal mlynár, pretože vody je málo a nikto nevie, či sa vráti.",
    "hu": "A malom tavasz óta áll, mondta a molnár, mert nem volt elég víz, és ez így is marad.",
    "tr": "Değirmen bu bahar durdu, dedi değirmenci. Su için çok az umut var ve yeni bir yağmur yok.",
    "ru": "Мельница у реки стоит с весны, сказал мельник. Воды не было, и это для него конец.",
    "uk": "Млин біля річки стоїть із весни, сказав мельник. Води не було, і це для нього кінець.",
    "el": "Ο μύλος στο ποτάμι σταμάτησε την άνοιξη, είπε ο μυλωνάς.",
    "ar": "توقفت الطاحونة عند النهر في الربيع، وقال صاحبها إن الماء لا يكفي.",
    "fa": "آسیاب کنار رودخانه از بهار ایستاده است و آسیابان می‌گوید که آب کافی نیست.",
    "he": "הטחנה על הנהר עומדת מאז האביב, אמר הטוחן.",
    "zh": "河边的磨坊春天起停了，磨坊主说水不够。",
    "ja": "川の水車小屋は春から止まっている、と粉屋は言った。",
    "hi": "नदी के पास की चक्की वसंत से बंद है, मालिक ने कहा।",
    "mr": "नदीजवळची गिरणी वसंतापासून बंद आहे, असे मालक म्हणाला.",
    "ne": "नदी नजिकैको मिल वसन्तदेखि बन्द छ, धनीले भने।",
    "bn": "নদীর ধারের কলটি বসন্ত থেকে বন্ধ, মালিক বললেন।",
    "ta": "ஆற்றங்கரை ஆலை வசந்தம் முதல் நின்றுவிட்டது.",
    "am": "በወንዙ ዳር ያለው ወፍጮ ከጸደይ ጀምሮ ቆሟል።",
    "my": "မြစ်ဘေးက စက်ရုံ ရပ်နားထားသည်။",
    "sw": "Kinu cha mto kimesimama tangu masika, alisema mwenyewe, kwa sababu maji ni kidogo na hakuna mvua.",
    "ko": "강가의 방앗간은 봄부터 멈춰 있다고 주인이 말했다.",
}


@pytest.mark.parametrize(("code", "text"), TEXTS.items(), ids=TEXTS)
def test_a_sentence_is_enough(code: str, text: str) -> None:
    """One or two sentences of it tell a language of Europe's and its neighbours' newsrooms."""
    assert language(text) == code


@pytest.mark.parametrize(
    "text", ["", "Ministeren", "1914 – 1918", "Ostrow, Ilves, Tamm", "Errota ibai ondoan geldi dago."]
)
def test_what_shows_nothing_is_not_known(text: str) -> None:
    """Names, figures and a language that no table has are in no language that could be told."""
    assert language(text) == UNKNOWN


def test_two_languages_that_a_text_could_be_in() -> None:
    """What Danish and Norwegian write alike is said to be neither."""
    assert language("Det er på tide, og han har det.") == UNKNOWN


@pytest.mark.parametrize(
    ("text", "stated", "found"),
    [
        (TEXTS["pl"], "en", "pl"),
        (TEXTS["nb"], "nn", "nn"),
        (TEXTS["da"], "nb", "nb"),
        ("Errota ibai ondoan geldi dago.", "eu", "eu"),
        (TEXTS["ar"], "en", "ar"),
        (TEXTS["fa"], "ckb", "ckb"),
        ("Mill shut", "en", "en"),
    ],
)
def test_what_a_page_states(text: str, stated: str, found: str) -> None:
    """It counts unless script or words plainly contradict: templates say "en" of everything."""
    assert language(text, stated) == found


def test_a_few_foreign_names_change_nothing() -> None:
    """Letters of another language in names, and a quotation in it."""
    text = "The mayor of Łódź met Ms Kılıç in Malmö. “Dziękuję,” he said to her, and that was all of it."
    assert language(text) == "en"
