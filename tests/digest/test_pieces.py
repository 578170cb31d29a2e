"""Text on its way into the PDF: substitutes, pieces, marks and breaks."""

from __future__ import annotations

import pytest

from generator.digest.glyphs import FONTS, printable, repertoire
from generator.digest.pieces import Mark, pieces, plain, shortened


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one\ttwo\r\nthree\u2028four", "one two three four"),
        ("e\u0301", "é"),
        ("\U0001f469\u200d\U0001f467 here", "[U+1F469 U+200D U+1F467] here"),
        ("\ufeffmark", "[U+FEFF]mark"),
        ("\ud800", "[U+D800]"),
        ("pdf\u202eexe", "pdf[U+202E]exe"),
        ("Muṣṭafā ʿAbd", "Muṣṭafā ʿAbd"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("Новости Κύπρος → ✓ □", "Новости Κύπρος → ✓ □"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    """Spaces become one, marks are composed, what no font has becomes its number, all else stays."""
    assert printable(text).text == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("東京 opens", "[U+6771 U+4EAC] opens"),
        ("השלום נמשך בכל העיר.", "[16 characters in Hebrew script: see the site]."),
        ("「港の市場は今日も休み」", "[10 characters in Japanese script: see the site]"),
        ("港口停工三天，渔民同意。", "[10 characters in Chinese script: see the site]"),
        ("Ferry: 여객선이 나흘째 멈췄다 in 2026", "Ferry: [10 characters in Korean script: see the site] in 2026"),
        ("ข่าวเรือ 2026 ข้ามฟาก\u202e", "[15 characters in Thai script: see the site][U+202E]"),
    ],
)
def test_words_in_a_script_without_a_font_are_counted(text: str, shown: str) -> None:
    """A few letters stand by their numbers; of more their count, as one with what stands between them."""
    made = printable(text)
    assert made.text == shown
    assert set(made.substituted) == set(text) - repertoire()


def test_what_stands_for_others_is_read_from_the_left() -> None:
    """In a line from the right too, where its brackets would be turned round."""
    assert plain(pieces("א (1)", language="he")) == "\u200e[U+05D0]\u200e (1)"
    assert plain(pieces("א (1)")) == "[U+05D0] (1)"


def test_the_shipped_fonts_cover_their_scripts() -> None:
    """Latin, its extensions, Greek, Cyrillic, Arabic and Persian letters are in every weight of some family."""
    assert len(list(FONTS.glob("*.ttf"))) == 11
    assert repertoire().issuperset("AZazéßłŞıĞạṣḥʾʿΑωЖя" + "ابجدپچژگ" + "“”–—…€№•")


def test_the_fonts_stay_small() -> None:
    """All fonts together are under 1.5 MB, and their licence lies beside them."""
    assert sum(file.stat().st_size for file in FONTS.glob("*.ttf")) < 1_500_000
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text(encoding="utf-8")


def test_marks_cut_the_text_where_they_stand() -> None:
    """A mention is a piece of its own with its topic; only a first one is a link; no word is lost."""
    text = "In Hasakah and Hasakah."
    made = pieces(text, (Mark(3, 10, 7, True), Mark(15, 22, 7, False)))
    assert made == ["In ", {"t": "Hasakah", "topic": 7, "link": True}, " and ", {"t": "Hasakah", "topic": 7}, "."]
    assert plain(made) == text


def test_arabic_in_english_is_tagged_and_ended() -> None:
    """Arabic words are tagged as Arabic, with a left-to-right mark behind them so that numbers keep their place."""
    assert pieces("Paper الفرات اليوم, 20") == ["Paper ", {"t": "الفرات اليوم", "lang": "ar"}, "\u200e", ", 20"]


def test_an_arabic_phrase_around_a_mention_stays_in_order() -> None:
    """No mark stands between a mention and the Arabic words beside it: it would turn their order round."""
    made = pieces("قوات سوريا هنا", (Mark(5, 10, 1, True),))
    assert [piece for piece in made if piece == "\u200e"] == ["\u200e"]
    assert made[-1] == "\u200e"


def test_right_to_left_text_is_left_whole() -> None:
    """In an Arabic article nothing is tagged or marked: its direction is the paragraph's."""
    assert pieces("الفرات, 20", language="ar") == ["الفرات, 20"]


def test_long_words_may_break_but_not_before_a_combining_mark() -> None:
    """A word of 40 letters with marks breaks after 16 letters, each with its mark."""
    word = "x\u0323\u0308" * 40
    made = pieces(word)
    assert plain(made) == printable(word).text
    assert None in made
    assert all(not str(piece).startswith(("\u0323", "\u0308")) for piece in made if piece)


def test_an_arabic_quotation_in_an_english_line_is_one_run() -> None:
    """Its figures and signs keep their places among its words; one with Latin letters is set word by word."""
    day, mixed = "20 يناير 2026 (الثلاثاء)", "يناير 2026 AD"
    made = pieces(f"stated: “{day}”, printed")
    assert made == ["stated: “", {"t": f"\u200f{day}\u200f", "lang": "ar"}, "\u200e", "”, printed"]
    assert [piece["t"] for piece in pieces(f"“{mixed}”") if isinstance(piece, dict)] == ["يناير"]


def test_shortened() -> None:
    """A running head ends between words, with an ellipsis only where something is missing."""
    assert shortened("short", 10) == "short"
    assert shortened("one two three", 9) == "one two…"
    assert shortened("x" * 20, 5) == "xxxxx…"
    assert shortened("قوات سوريا الديمقراطية", 12) == "قوات سوريا…\u200f"
