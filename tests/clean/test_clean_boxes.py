"""A pointer to other articles within a text is no end of it, in any language."""

from __future__ import annotations

import pytest

from generator.clean import articles
from tests.clean.received_text import document

TEXTS = {
    "Read also": (
        "Covered market in Eldham opens again",
        "The covered market in Eldham opened again on Monday after two years of repairs, the town said.",
        '"We kept the hall and changed only the roof," the architect explained.',
        "Traders will pay the same rent until the end of next year.",
        "There will be a fair on the square on Saturday.",
    ),
    "À lire aussi": (
        "Le marché couvert de Valmont rouvre ses portes",
        "Le marché couvert de Valmont a rouvert lundi après deux ans de travaux, a annoncé la mairie.",
        "« Nous avons gardé la halle, mais changé la toiture », a expliqué l'architecte chargé du chantier.",
        "Les commerçants paieront le même loyer jusqu'à la fin de l'année prochaine.",
        "Une fête est prévue samedi sur la place.",
    ),
    "Lesen Sie auch": (
        "Markthalle in Altenstedt öffnet wieder",
        "Die Markthalle in Altenstedt hat am Montag nach zwei Jahren Umbau wieder geöffnet, wie die Stadt mitteilte.",
        "„Wir haben die Halle behalten und nur das Dach erneuert“, sagte die Architektin.",
        "Die Händler zahlen bis zum Ende des nächsten Jahres die gleiche Miete wie zuvor.",
        "Am Samstag gibt es ein Fest auf dem Platz.",
    ),
    "اقرأ أيضا": (
        "سوق المدينة القديمة يفتح أبوابه من جديد",
        "افتتحت بلدية المدينة القديمة يوم الاثنين السوق المغطى بعد عامين من أعمال الترميم.",
        "وقال المهندس المشرف على المشروع إن القاعة بقيت كما هي وإن السقف وحده تغير.",
        "وأضاف أن التجار سيدفعون الإيجار نفسه حتى نهاية العام المقبل.",
        "وتقام حفلة يوم السبت في الساحة.",
    ),
    "Lea también": (
        "El mercado de Valdeoca vuelve a abrir",
        "El mercado cubierto de Valdeoca volvió a abrir el lunes tras dos años de obras, anunció el ayuntamiento.",
        "«Hemos conservado la nave y cambiado solo el techo», explicó la arquitecta.",
        "Los comerciantes pagarán el mismo alquiler hasta finales del año que viene.",
        "El sábado habrá una fiesta en la plaza.",
    ),
    "Leggi anche": (
        "Riapre il mercato coperto di Montaspro",
        "Il mercato coperto di Montaspro ha riaperto lunedì dopo due anni di lavori, ha annunciato il comune.",
        "«Abbiamo tenuto il capannone e cambiato solo il tetto», ha spiegato l'architetta.",
        "I commercianti pagheranno lo stesso affitto fino alla fine del prossimo anno.",
        "Sabato ci sarà una festa in piazza.",
    ),
    "Читайте также": (
        "Рынок в Старогорске снова открылся",
        "Крытый рынок в Старогорске открылся в понедельник после двух лет ремонта, сообщила мэрия.",
        "«Мы сохранили зал и поменяли только крышу», — объяснила архитектор.",
        "Торговцы будут платить ту же аренду до конца следующего года.",
        "В субботу на площади будет праздник.",
    ),
    "İlgili haberler": (
        "Eskihisar çarşısı yeniden açıldı",
        "Eskihisar kapalı çarşısı iki yıllık onarımın ardından pazartesi günü yeniden açıldı, belediye duyurdu.",
        "Mimar, salonu koruduklarını ve yalnızca çatıyı değiştirdiklerini söyledi.",
        "Esnaf gelecek yılın sonuna kadar aynı kirayı ödeyecek.",
        "Cumartesi günü meydanda bir şenlik var.",
    ),
    "Czytaj także": (
        "Hala targowa w Starym Borze znów otwarta",
        "Hala targowa w Starym Borze otworzyła się w poniedziałek po dwóch latach remontu, podał ratusz.",
        "„Zachowaliśmy halę i zmieniliśmy tylko dach”, powiedziała architektka.",
        "Kupcy będą płacić ten sam czynsz do końca przyszłego roku.",
        "W sobotę na placu odbędzie się święto.",
    ),
}
"""By the words of a pointer, a headline and the paragraphs of an article."""


@pytest.mark.parametrize("pointer", TEXTS)
@pytest.mark.parametrize("above", [2, 3])
@pytest.mark.parametrize("form", ["{0}\n\n{1}", "{0}\n{1}", "{0}: {1}", "{0}\n\n{1}\n\n{1} (2)"])
def test_the_text_below_a_pointer_stays(pointer: str, above: int, form: str) -> None:
    """And the pointer with its titles goes."""
    headline, *paragraphs = TEXTS[pointer]
    box = form.format(pointer, headline.split()[0] + " 2028")
    text = "\n\n".join((headline, "4.5.2026", *paragraphs[:above], box, *paragraphs[above:]))
    (article,), _ = articles(document(text))
    assert [paragraph.text for paragraph in article.paragraphs] == paragraphs


def test_so_does_the_text_below_a_button_alone() -> None:
    """It points to nothing that stands below it."""
    headline, *paragraphs = TEXTS["Read also"]
    (article,), _ = articles(document("\n\n".join((headline, *paragraphs[:2], "Read more", *paragraphs[2:]))))
    assert [paragraph.text for paragraph in article.paragraphs] == paragraphs


def test_what_stands_behind_the_text_goes() -> None:
    """The titles of other articles."""
    headline, *paragraphs = TEXTS["Read also"]
    for tail in (("Tram will come in 2028",), ("Tram will come in 2028", "A bell for the town hall")):
        (article,), _ = articles(document("\n\n".join((headline, *paragraphs, "Related stories", *tail))))
        assert [paragraph.text for paragraph in article.paragraphs] == paragraphs
