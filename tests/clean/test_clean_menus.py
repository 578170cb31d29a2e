"""generator.clean.menus, headline_lines: what a copied page begins with is no headline, however long that one is."""

from __future__ import annotations

import pytest

from generator.clean import articles
from generator.clean.menus import is_of_menu
from generator.model import Article
from tests.clean.received_text import FIRST, HEADLINE, SECOND, document


def article(text: str) -> Article:
    """The one article of a text."""
    ((found,), _) = articles(document(text))
    return found


@pytest.mark.parametrize(
    "line",
    [
        "Skip to main content", "Zum Inhalt springen", "Aller au contenu", "Ir al contenido", "Vai al contenuto",
        "Ir para o conteúdo principal", "Przejdź do treści", "Ga naar de inhoud", "Hoppa till innehåll",
        "Ugrás a tartalomra", "Перейти к содержанию", "Μετάβαση στο περιεχόμενο", "İçeriğe geç",
        "الانتقال إلى المحتوى", "본문 바로가기", "Home", "Startseite", "Accueil", "Portada", "Inicio", "Strona główna",
        "Главная", "الرئيسية", "صفحه نخست", "דף הבית", "होम", "หน้าแรก", "首页", "トップ", "홈", "Ana sayfa", "Beranda",
        "Trang chủ", "The Quay Courier - Back to home",
    ],
)  # fmt: skip
def test_ways_past_a_menu_and_home_are_of_the_menu(line: str) -> None:
    """In the languages of the pages that people copy."""
    assert is_of_menu(line)


@pytest.mark.parametrize("line", ["Home at last after nine years", "Salt road opens", "Topsham", HEADLINE, "Spring"])
def test_headlines_are_not(line: str) -> None:
    """A word of a menu within a headline makes it none."""
    assert not is_of_menu(line)


@pytest.mark.parametrize(
    ("menu", "headline", "body"),
    [
        ("Quay Courier - Back to home\nSupport us\nNews\nOpinion\nSport", HEADLINE, (FIRST, SECOND)),
        (
            "Zum Inhalt springen\nStartseite\nPolitik\nSport",
            "Markthalle in Altenstedt öffnet wieder",
            (
                "Die Markthalle in Altenstedt hat am Montag nach zwei Jahren Umbau wieder geöffnet, teilte sie mit.",
                "Die Händler zahlen bis zum Ende des nächsten Jahres die gleiche Miete wie zuvor, sagte er.",
            ),
        ),
        (
            "หน้าแรก\nข่าว\nกีฬา",
            "ตลาดเก่าริมน้ำกลับมาเปิดอีกครั้งหลังซ่อมสองปี",
            (
                "ตลาดเก่าริมน้ำกลับมาเปิดอีกครั้งเมื่อวันจันทร์ หลังจากปิดซ่อมหลังคามานานสองปี เทศบาลกล่าว",
                "ผู้ค้าจะจ่ายค่าเช่าเท่าเดิมไปจนถึงสิ้นปีหน้า และจะมีงานฉลองในวันเสาร์นี้ที่ลานหน้าตลาด",
            ),
        ),
    ],
)
def test_no_line_of_a_menu_is_the_headline(menu: str, headline: str, body: tuple[str, ...]) -> None:
    """What stands over the text is."""
    found = article("\n\n".join((menu, f"{headline}\n20 January 2026", *body)))
    assert found.headline == headline
    assert found.paragraphs[0].text == body[0]


def test_a_masthead_over_a_stamp_is_no_headline() -> None:
    """One word over a day, below which headline and deck stand."""
    text = f"Курьер\n22.01.2026, 17:40\nРынок открыли с опозданием\nТорговцы ждали два года\n\n{_RUSSIAN}"
    assert article(text).headline == "Рынок открыли с опозданием"


_RUSSIAN = (
    "Крытый рынок в Старогорске открылся в понедельник после двух лет ремонта, сообщила мэрия города.\n\n"
    "Торговцы будут платить ту же аренду до конца следующего года, а в субботу на площади будет праздник."
)

LONG = (
    "How the people of four drowned villages on the plain learned to live beside a dam that gave light to everyone "
    "but them, and why after sixty years their grandchildren now want to let the water go"
)


def test_a_headline_of_five_and_thirty_words_is_one() -> None:
    """It has no full stop, and byline and day stand below it."""
    found = article(f"{LONG}\n20 January 2026\nBy Orla Venn\n\n{FIRST}\n\n{SECOND}")
    assert found.headline == LONG
    assert [paragraph.text for paragraph in found.paragraphs] == [FIRST, SECOND]


def test_a_kicker_and_a_bar_before_a_headline_are_no_path_of_a_page() -> None:
    """And who its writer is stands below, and is no headline."""
    text = "Opinion | The bridge that nobody wanted to cross\nOrla Venn\nOrla Venn is a columnist for the Quay Courier"
    found = article(f"{text}\n\n{FIRST}\n\n{SECOND}")
    assert found.headline.endswith("The bridge that nobody wanted to cross")
    assert found.byline.names == ("Orla Venn",)


@pytest.mark.parametrize("line", ["Saltmere Stadium", "Radio Saltmere", "配信　共同通信"])
def test_a_place_or_a_house_beside_the_day_is_no_author(line: str) -> None:
    """Two words with capitals make no name of it."""
    assert article(f"{HEADLINE}\n20 January 2026\n{line}\n\n{FIRST}\n\n{SECOND}").byline.names == ()


def test_what_stands_in_brackets_behind_an_author_is_no_name() -> None:
    """ "Par" is none either."""
    found = article(f"{HEADLINE}\nPar Hélène Exemple (Bassora, envoyée spéciale)\n20 January 2026\n\n{FIRST}")
    assert found.byline.names == ("Hélène Exemple",)
