"""Which words the search page finds, in a real browser, on an index of its own: endings, beginnings, phrases."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pagefind_bin
import pytest

from generator.render import search_words
from generator.render.pagefind_files import read_index
from generator.render.search import index_site
from tests.theme.conftest import ThemeSite

PAGE = """<!doctype html><html lang="en"><head><title>t</title></head><body>
<h1 data-pagefind-body data-pagefind-meta="title">{title}</h1><p data-pagefind-body>{text}</p></body></html>"""

TEXTS = {
    "ferries": "The ferries were stopped, and no ferry sailed past us all evening.",
    "cafes": "The owners of a café used three rooms; the user of a cafe uses one. The mayor's policies stay.",
    "harbour": "港口停工三天，渔民同意协商。Iの港でストライキが始まった。ท่าเรือปิดสามวัน Fish costs $1.37, up 2.1%.",
    "weather": "Weather for 21 January; 137 boats stay, and 停 stands here.",
    "governing": "The government governed with care: three owners of rooms, not a room for the owners.",
}

WORDS = """
ability abilities abundantly ageing agreed agreeing allowed analogous animosity argued assembly assistance atlas
babies bed being bias biologists bled callously caring ceased chaotic city cities closely committee communities
commune conditional consigned consistency controlled cosmos crying decisively defensible deliverance digitizer
doubling dying earlier early easily egg electrical emergency engineer enjoy evenings exceeding failing falling
feudalism filing flies formality formative gas generate generous gently goodness happily happiness herring hesitancy
homologous hoped hopefulness hopping howe idly inning international interval irritant kindly kiwis lately later
likely lying maximum meetings multiply nationality news only opened operator organ organize oscillate outing past
pasted playing plays ponies predication proceed radically rational relational replacement rolled sensibility
sensitivity singly sized skies sky stations succeeded tanned ties troubled tying ugly universal university
vietnamization yes youth
""".split()


@pytest.fixture
def site(theme_site: ThemeSite, tmp_path: Path) -> ThemeSite:
    """A copy of the small site with pages of these words."""
    folder = tmp_path / "site"
    shutil.copytree(theme_site.folder, folder)
    for name, text in TEXTS.items():
        page = folder / "articles" / name / "index.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(PAGE.format(title=name.capitalize(), text=text), "utf-8")
    assert index_site(folder) == ()
    return ThemeSite(folder, theme_site.tidy)


@pytest.fixture
def found(site, served, chromium):
    """A function that asks the search page a question and gives the headlines of the hits."""
    page = chromium.new_page()
    page.goto(served(site.folder) + ("search/" if site.tidy else "search.html"), wait_until="networkidle")

    def headlines(question: str) -> set[str]:
        page.fill("#q", question)
        page.press("#q", "Enter")
        # The question as the page says it: a phrase in its own quotation marks, words in the page's.
        page.locator("#count", has_text=question if '"' in question else f"“{question}”").wait_for()
        return set(page.locator("#hits h2").all_inner_texts())

    yield headlines
    page.close()


@pytest.mark.parametrize(
    ("question", "hits"),
    [
        ("ferry", {"Ferries"}),
        ("policy", {"Cafes"}),
        ("governments", {"Governing"}),
        ("evening", {"Ferries"}),
        ("café", {"Cafes"}),
        ("cafe", {"Cafes"}),
    ],
)
def test_a_word_is_found_in_all_its_forms(found, question, hits):
    """By its stem, and with or without its accents."""
    assert found(question) == hits


@pytest.mark.parametrize(
    "question", ["停工", "渔民同意", "ストライキ", "ปิด", '"三天"', "$1.37", "2.1", "2.1%", "2,1", "1.3"]
)
def test_signs_and_figures_are_found_wherever_they_stand(found, question):
    """In the middle of a run that has no spaces, and with their point."""
    assert found(question) == {"Harbour"}


def test_signs_have_to_stand_in_a_row(found):
    """A comma parts them; one sign alone is found, too."""
    assert found("停三") == set()
    assert found("天渔") == set()
    assert found("停") == {"Harbour", "Weather"}


@pytest.mark.parametrize(("question", "marked"), [("渔民", "渔民"), ("2.1", "2.1")])
def test_found_signs_and_figures_are_marked(site, served, chromium, question, marked):
    """As one, and nothing else of their line."""
    page = chromium.new_page()
    page.goto(f"{served(site.folder)}{'search/' if site.tidy else 'search.html'}?q={question}")
    page.locator("#hits mark").first.wait_for()
    assert page.locator("#hits mark").all_inner_texts() == [marked]
    page.close()


def test_a_word_is_found_by_its_beginning(found):
    """From three letters on; a short word that stands somewhere is no beginning."""
    assert found("gov") == {"Governing"}
    assert found("us") == {"Ferries"}
    assert found("fe") == {"Ferries"}


def test_a_letter_too_many_finds_the_word_and_another_word_nothing(found):
    """While "government" is typed its word is found all along."""
    assert found("governm") == {"Governing"}
    assert found("ferryman") == set()


@pytest.fixture
def small_files(monkeypatch):
    """Two words in a file of the index, not some thousand."""
    monkeypatch.setattr(search_words, "CHUNK_NUMBERS", 4)


@pytest.mark.usefixtures("small_files")
def test_words_are_found_in_whichever_file_they_are(found, site):
    """The same as in one file."""
    assert len(list(site.folder.glob("pagefind/words/*"))) > 9
    assert found("ferry") == {"Ferries"}
    assert found("gov") == {"Governing"}
    assert found("governm") == {"Governing"}
    assert found('"three owners"') == {"Governing"}
    assert found("zebra") == set()
    assert found("aardvark") == set()


def test_all_words_have_to_stand_on_the_page(found):
    """And those of a phrase in a row."""
    assert found("three owners") == {"Cafes", "Governing"}
    assert found('"three owners"') == {"Governing"}
    assert found('"owners of rooms"') == {"Governing"}
    assert found('"rooms of owners"') == set()


def test_the_common_words_of_a_phrase_have_their_places_too(found):
    """A word that stands on most pages is looked for in the texts of the few that may have the phrase."""
    assert found('"the owners"') == {"Cafes", "Governing"}
    assert found('"the owners of"') == {"Cafes"}
    assert found('"owners the"') == set()


def test_words_are_cut_as_the_index_cuts_them(site, served, chromium, tmp_path):
    """Pagefind's stemmer and that of the page agree on words for each of the rules."""
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "a.html").write_text(PAGE.format(title=WORDS[0], text=" ".join(WORDS)), "utf-8")
    subprocess.run([str(pagefind_bin.get_executable()), "--site", ".", "--quiet"], cwd=texts, check=True)
    held = {word for word, _ in read_index(texts / "pagefind").words()}
    page = chromium.new_page()
    page.goto(served(site.folder) + ("search/" if site.tidy else "search.html"))
    cut = page.evaluate("words => words.map(briefingSearch.stem)", WORDS)
    page.close()
    assert [(word, stem) for word, stem in zip(WORDS, cut, strict=True) if stem not in held] == []
    assert held == set(cut)


def test_a_page_that_stood_open_finds_the_site_that_was_built_since(found, site):
    """Its files have other names; the page asks for them once more."""
    page = site.folder / "articles" / "ferries" / "index.html"
    page.write_text(page.read_text("utf-8").replace("evening", "morning"), "utf-8")
    index_site(site.folder)
    assert found("morning") == {"Ferries"}
