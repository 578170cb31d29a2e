"""The theme's fonts in a real browser: which of a text's letters they draw."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.sites import PROJECT

if TYPE_CHECKING:
    from playwright.sync_api import Browser

THEME = PROJECT / "site_templates" / "theme"

TEXTS = {
    "ar": "عادت المياه إلى القرية",
    "fa": "آب به روستا برگشت؛ پنج چشمه و گلزار ژرف",
    "ur": "گاؤں میں پانی واپس آ گیا ہے، بڑے ٹینک ٹھیک ڈھنگ سے",
    "ckb": "ئاو گەڕایەوە بۆ گوندەکە، ڕۆژی هەینی و ژێر پردەکە پڵنگ ڤیان",
    "ps": "اوبه کلي ته راغلې، ښځو ځان چمتو کړ، ډېر ټولګي، پړاو، څوک ګوري، ۍ ئ",
    "ug": "سۇ يېزىغا قايتىپ كەلدى، ھەممە ئۆيلەر، ڭ، ۋە ژۇرنال، ئۈچ",
    "vi": "Nước đã trở lại làng, những người nông dân ăn mừng, ắ ặ ử ỹ",
    "pl": "Woda wróciła do wsi: źdźbło, łąka, święto",
    "tr": "Köye su geri döndü, yağmur ıslak, İzmir, şehir",
    "ro": "Apa s-a întors în sat, țară, școală, ăsta",
}


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("element", ["p class=prose", "h1 class=headline", "b"])
def test_whole_words_are_drawn_by_our_fonts(
    chromium: Browser, served: Callable[[Path], str], tmp_path: Path, language: str, element: str
) -> None:
    """No letter falls to a font of the machine, which may have none: it would be blank or stand apart."""
    for folder in ("fonts", "stylesheets"):
        shutil.copytree(THEME / folder, tmp_path / "site" / folder)
    style = "font-family: var(--display)" if element.startswith("h1") else "font-family: var(--text)"
    html = f'<link rel=stylesheet href=stylesheets/briefing.css><{element} id=it lang={language} style="{style}">'
    (tmp_path / "site" / "index.html").write_text(
        f"<!doctype html><meta charset=utf-8>{html}{TEXTS[language]}", "utf-8"
    )
    page = chromium.new_page()
    page.goto(served(tmp_path / "site"), wait_until="networkidle")
    page.evaluate("document.fonts.ready")
    tools = page.context.new_cdp_session(page)
    tools.send("DOM.enable")
    tools.send("CSS.enable")
    root = tools.send("DOM.getDocument")["root"]["nodeId"]
    node = tools.send("DOM.querySelector", {"nodeId": root, "selector": "#it"})["nodeId"]
    fonts = tools.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    page.close()
    assert fonts
    assert [font for font in fonts if not font["isCustomFont"]] == []


def test_each_font_is_asked_for_by_some_rule() -> None:
    """And each rule's file is there."""
    named = set(re.findall(r"fonts/([\w-]+\.woff2)", (THEME / "stylesheets" / "briefing.css").read_text("utf-8")))
    assert named == {file.name for file in (THEME / "fonts").glob("*.woff2")}
