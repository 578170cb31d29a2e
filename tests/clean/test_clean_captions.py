"""generator.clean.captions: which lines of a bare text are captions, and whose the pictures are."""

from __future__ import annotations

import pytest

from generator.clean import articles
from generator.model import Caption, Ledger
from tests.clean.received_text import FIRST, HEADLINE, SECOND, document

THIRD = "A new fund is to open in October; by then half of the herds that are left will be gone, the herders say."


def cleaned(*lines: str) -> tuple[tuple[Caption, ...], tuple[str, ...], Ledger]:
    """Captions, paragraphs and ledger of the one article that the lines make."""
    (article,), ledger = articles(document("\n\n".join(lines)))
    return article.captions, tuple(paragraph.text for paragraph in article.paragraphs), ledger


def test_a_line_above_a_credit_is_its_caption() -> None:
    """The credit on the line below is the caption's, and neither stands in the text."""
    caption, credit = "A dry trough on the plain near the market.", "Ann Example/The Example/Getty Images"
    captions, texts, _ = cleaned(HEADLINE, FIRST, caption, credit, SECOND, THIRD)
    assert captions == (Caption(caption, credit),)
    assert texts == (FIRST, SECOND, THIRD)


def test_a_paragraph_above_a_credit_stays_text() -> None:
    """A long report of the text is no caption only because a credit of a picture without words follows."""
    captions, texts, _ = cleaned(HEADLINE, FIRST, SECOND, "Photo: Ann Example / Getty Images", THIRD)
    assert captions == (Caption("", "Photo: Ann Example / Getty Images"),)
    assert SECOND in texts


def test_a_label_above_makes_a_caption() -> None:
    """The label is dropped as such."""
    captions, texts, ledger = cleaned(HEADLINE, FIRST, "Image caption", "The trough was dry by March", SECOND, THIRD)
    assert captions == (Caption("The trough was dry by March"),)
    assert texts == (FIRST, SECOND, THIRD)
    assert "the label of a caption" in {entry.why for entry in ledger.dropped}


def test_a_line_that_names_the_picture_is_its_caption() -> None:
    """It speaks of the screenshot, the still or the file photo that stood there."""
    for caption in (
        "A screenshot of the form on which herders apply for hay.",
        "In this file photo, a herder waits at the market in Saltmere Cross.",
        "Close-up of a dry trough on the plain",
    ):
        captions, texts, _ = cleaned(HEADLINE, FIRST, SECOND, caption, THIRD)
        assert captions == (Caption(caption),)
        assert texts == (FIRST, SECOND, THIRD)


def test_a_caption_that_names_a_place_in_its_picture_is_told() -> None:
    """Its label stays: it says who is where."""
    caption = "Clockwise from top left: the market; a dry trough; a lorry with hay from the coast"
    captions, texts, _ = cleaned(HEADLINE, FIRST, SECOND, caption, THIRD)
    assert captions == (Caption(caption),)
    assert texts == (FIRST, SECOND, THIRD)


def test_a_button_between_caption_and_credit_parts_them() -> None:
    """Some pages set the button that enlarges a picture between its caption and its credit."""
    caption = "A herder counts what is left of her goats."
    captions, texts, _ = cleaned(HEADLINE, caption, "View this image ›", "Saltmere County Police", FIRST, SECOND, THIRD)
    assert captions == (Caption(caption, "Saltmere County Police"),)
    assert texts == (FIRST, SECOND, THIRD)


def test_the_scene_of_a_picture_is_its_caption() -> None:
    """It says in the present who is seen doing what, and ends with the day, or what is only said of pictures."""
    for caption in (
        "A man carries hay to his last cow in Saltmere Cross, Jan. 20, 2026.",
        "Herders waiting for the lorry at the market on 20 January 2026",
        "Ann Example, a dealer from the coast, poses for a portrait at her stall.",
    ):
        captions, texts, _ = cleaned(HEADLINE, FIRST, SECOND, caption, THIRD)
        assert captions == (Caption(caption),) or captions[0].date == "2026-01-20"
        assert texts == (FIRST, SECOND, THIRD)


def test_a_sign_off_above_a_credit_is_no_caption() -> None:
    """An agency's reporters and its name stand below the text as well."""
    captions, _, _ = cleaned(
        HEADLINE, FIRST, SECOND, THIRD, "(Reporting by Ann Example; Editing by Bo Sample)", "© Reuters"
    )
    assert captions == ()


def test_a_stamp_that_stands_twice_is_no_caption() -> None:
    """Pages print the day above the headline and below it."""
    captions, _, _ = cleaned(HEADLINE, "20 January 2026", "20 January 2026", FIRST, SECOND, THIRD)
    assert captions == ()


def test_the_captions_of_a_gallery_are_told_apart() -> None:
    """Some sites' galleries come out as one line, each caption behind its count."""
    run_on = "1of2A dry trough on the plain. (Ann Example/AP)2of2A herder at the market. (Bo Sample/AP)"
    captions, texts, _ = cleaned(HEADLINE, run_on, FIRST, SECOND, THIRD)
    assert captions == (
        Caption("A dry trough on the plain.", "Ann Example/AP"),
        Caption("A herder at the market.", "Bo Sample/AP"),
    )
    assert texts == (FIRST, SECOND, THIRD)


def test_a_sentence_about_a_picture_stays_text() -> None:
    """A view of things, or of a photo that somebody took, is told in the text as well."""
    told = "A photo of the dry trough went round the villages, and the province sent hay to nine of them a week later."
    _, texts, _ = cleaned(HEADLINE, FIRST, SECOND, told, THIRD)
    assert told in texts


def test_a_caption_that_says_the_first_sentence_in_advance_is_told() -> None:
    """Nearly all of its words stand in the paragraph below."""
    echo = "At the market in Saltmere Cross dealers have begun to close their stalls before noon"
    captions, texts, _ = cleaned(HEADLINE, echo, FIRST, SECOND, THIRD)
    assert captions == (Caption(echo),)
    assert texts[0] == FIRST


def test_a_credit_behind_the_text_is_no_caption() -> None:
    """Pages list their suppliers at the end."""
    captions, _, _ = cleaned(HEADLINE, FIRST, SECOND, THIRD, "Flickr")
    assert captions == ()


@pytest.mark.parametrize(
    ("headline", "lede", "credit", "rest"),
    [
        (
            "Eskihisar çarşısı yeniden açıldı",
            "Eskihisar kapalı çarşısı iki yıllık onarımın ardından yeniden açıldı, belediye pazartesi günü duyurdu.",
            "Fotoğraf: AA",
            "Esnaf gelecek yılın sonuna kadar aynı kirayı ödeyecek, ama ışığı artık kendisi yakacak.",
        ),
        (
            "Markthalle in Altenstedt öffnet wieder",
            "Die Markthalle in Altenstedt hat nach zwei Jahren Umbau wieder geöffnet, wie die Stadt mitteilte.",
            "Foto: dpa",
            "Die Händler zahlen bis zum Ende des nächsten Jahres die gleiche Miete und das Licht nun selbst.",
        ),
        (
            "Covered market in Eldham opens again",
            "The covered market in Eldham opened again on Monday after two years of repairs, the town said.",
            "Photo: Ann Example / Reuters",
            "Traders will pay the same rent until the end of next year, and will pay for their light themselves.",
        ),
    ],
)
def test_a_first_paragraph_that_reports_is_no_caption(headline: str, lede: str, credit: str, rest: str) -> None:
    """The credit below it is that of a picture without words."""
    captions, texts, _ = cleaned(headline, "4.5.2026", lede, credit, rest)
    assert captions == (Caption("", credit),)
    assert texts == (lede, rest)


@pytest.mark.parametrize(
    "rights",
    ["© RIPRODUZIONE RISERVATA", "© Riproduzione riservata", "© Tüm hakları saklıdır", "© Alle Rechte vorbehalten"],
)
def test_a_page_s_rights_are_no_credit(rights: str) -> None:
    """The last words above them stay words of the text."""
    quote = "«Il tetto è nuovo», dice il sindaco."
    lede = "Il mercato coperto di Montaspro ha riaperto lunedì dopo due anni di lavori, ha annunciato il comune."
    captions, texts, _ = cleaned("Riapre il mercato coperto di Montaspro", "4 maggio 2026", lede, quote, rights)
    assert captions == ()
    assert texts == (lede, quote)
