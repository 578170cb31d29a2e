"""A pointer to other articles within a text is no end of it, in any language."""

from __future__ import annotations

import pytest

from generator.clean import articles
from generator.clean.endings import is_pointer
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


@pytest.mark.parametrize("opener", ["Recommended Stories\nlist of 3 items", "Recommended Stories list of 3 items"])
def test_a_box_with_its_markers_goes(opener: str) -> None:
    """Some pages number the titles of a box for those who hear it."""
    headline, *paragraphs = TEXTS["Read also"]
    titles = ("Tram will come in two years", "A bell for the town hall at last", "Bakers sell no rolls")
    box = "\n".join((opener, *(f"list {n} of 3\n{title}" for n, title in enumerate(titles, 1)), "end of list"))
    text = "\n\n".join((headline, "By Nora Pell", "4 May 2026", *paragraphs[:2], box, *paragraphs[2:]))
    (article,), _ = articles(document(text))
    assert [paragraph.text for paragraph in article.paragraphs] == paragraphs


def told(text: str) -> tuple[str, ...]:
    """The paragraphs of the one article in a text."""
    ((article,), _) = articles(document(text))
    return tuple(paragraph.text for paragraph in article.paragraphs)


OPENING = "The harbour board paid forty thousand crowns to a firm of the chairman's brother, an audit found on Monday."


def test_the_denial_below_a_box_is_text() -> None:
    """A blank line ends a box of two links; the few words of a sentence below it are the article's."""
    text = f"Harbour board paid chairman's brother, audit finds\n\n{OPENING}\n\n"
    text += "Read more\nWho sits on the board\nThe audit in full\n\nThe chairman denies it.\n\nThe audit goes on.\n"
    assert told(text) == (OPENING, "The chairman denies it.", "The audit goes on.")


def test_a_subheading_and_paragraphs_below_a_box_are_text() -> None:
    """A list of other articles ends where a blank line parts a sub-heading with text below from it."""
    rest = (
        "“We were never asked for a receipt,” said the treasurer, who has kept the books for eleven years.",
        "A clerk at the firm, Tove Brandt, said that two of the five bills were for work on a private house.",
        "It was not possible to reach the chairman's brother before the paper went to print.",
    )
    text = "\n\n".join(
        (
            "Skip to main content\nThe Quay Courier\nMenu\nNews\nSport\nSign in",
            "Harbour board paid chairman's brother, audit finds\nBy Ann Example\n20 January 2026",
            OPENING,
            rest[0],
            "Most read\n1. Ten boats for the price of one\n2. The cook who never slept\n3. Rain until Sunday",
            "‘A private house’",
            *rest[1:],
            "The firm denied it.",
            "Sign up to our newsletter\nEmail address\nSign up",
            "© Quay Courier 2026\nContact us",
        )
    )
    assert told(text) == (OPENING, rest[0], "‘A private house’", *rest[1:], "The firm denied it.")


@pytest.mark.parametrize(
    ("heading", "titles", "last"),
    [
        ("Mehr zum Thema", ("Wer im Rat sitzt", "Der Bericht im Wortlaut"), "Am Abend wies der Rat das zurück."),
        ("Zobacz także: Kto zasiada w radzie", (), "Rada temu zaprzecza."),
    ],
)
def test_the_last_words_below_a_box_are_text(heading: str, titles: tuple[str, ...], last: str) -> None:
    """The last sentence stands below a box, and a list of the page's below that."""
    bodies = {
        "Mehr zum Thema": (
            "Hafenrat zahlte an den Bruder des Vorsitzenden",
            "Der Hafenrat hat vierzigtausend Kronen an eine Firma gezahlt, wie eine Prüfung am Montag ergab.",
            "Zwei der fünf Rechnungen galten einem Wohnhaus, sagte eine Angestellte der Firma.",
        ),
        "Zobacz także: Kto zasiada w radzie": (
            "Rada portu zapłaciła bratu przewodniczącego",
            "Rada portu zapłaciła czterdzieści tysięcy koron firmie brata, wykazała w poniedziałek kontrola.",
            "Dwa z pięciu rachunków dotyczyły prywatnego domu, powiedziała pracownica tej firmy.",
        ),
    }
    headline, *body = bodies[heading]
    text = "\n\n".join((headline, *body, "\n".join((heading, *titles)), last, "Mehr lesen über\nHafen\nFeedback"))
    assert told(text)[:3] == (*body, last)


@pytest.mark.parametrize(
    "line",
    ["Διαβάστε επίσης: Η αγορά ανοίγει", "Soma pia: Soko lafunguliwa", "Lue myös: Kauppahalli aukeaa"],
)
def test_a_way_to_another_article_is_a_pointer(line: str) -> None:
    """In the languages that papers print it in."""
    assert is_pointer(line)
