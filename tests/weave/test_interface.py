"""generator/weave/interface.py and site_templates/strings.yml: the words of the site stand there and nowhere else"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jinja2
import pytest
import yaml
from babel import Locale
from jinja2 import nodes
from lxml import html
from markdown import Markdown

from generator.markup import EXTENSIONS
from generator.model import (
    Article,
    Byline,
    Caption,
    Connections,
    Edition,
    Event,
    Kind,
    Ledger,
    LedgerEntry,
    Mention,
    Precision,
    PrintedDigest,
    Received,
    Site,
    Source,
)
from generator.weave import attachments, interface, prose, templates, woven
from generator.weave.connected import LISTS
from generator.weave.interface import STRINGS, number, strings
from tests.sites import PROJECT
from tests.weave.editions import article, edition

TOLD: dict[str, Any] = yaml.safe_load(STRINGS.read_text("utf-8"))
PAGES = sorted((PROJECT / "site_templates" / "pages").iterdir())
FRAME = sorted((PROJECT / "site_templates" / "theme").rglob("*.html"))
SCRIPTS = sorted((PROJECT / "site_templates" / "theme" / "javascripts").rglob("*.js"))
WEAVE = sorted((PROJECT / "generator" / "weave").glob("*.py"))

# The names of formats, which are the same in every language.
NAMES = {"RSS", "Atom", "JSON", "Feed", "BibTeX", "RIS", "CSL", "SHA", "PDF", "Esc", "KB"}
SPOKEN = ("aria-label", "title", "placeholder", "alt", "content", "data-offer", "data-copied", "data-selected")

# Sections of which one string is picked by what a page is about: the names that they are picked by.
PICKED = {
    "kinds": [*(kind.value for kind in Kind), "article"],
    "kind_groups": [kind.value for kind in Kind],
    **dict.fromkeys(("monthly", "yearly"), ("heading", "column", "says", "last")),
    "connected": [name for field in LISTS for name in (field, f"{field}_note") if name in TOLD["en"]["connected"]],
}


def leaves(section: dict[str, Any], path: str = "") -> Iterator[tuple[str, Any]]:
    """Every phrase by its dotted path; the forms of a phrase are one."""
    for key, value in section.items():
        if isinstance(value, dict) and interface.OTHER not in value:
            yield from leaves(value, f"{path}{key}.")
        else:
            yield f"{path}{key}", value


def phrases(value: Any) -> list[str]:
    """The forms of a phrase, or the phrase, or the names of a list."""
    return list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else [value]


@pytest.mark.parametrize("language", sorted(TOLD.keys() - {"en"}))
def test_a_language_has_every_phrase_and_fills_in_the_same(language: str) -> None:
    """No key is missing or too many; a phrase has the names in braces that the English one has."""
    english, own = dict(leaves(TOLD["en"])), dict(leaves(TOLD[language]))
    assert own.keys() == english.keys()
    for key, value in english.items():
        expected = {name for phrase in phrases(value) for name in re.findall(r"{(\w+)}", phrase)}
        found = {name for phrase in phrases(own[key]) for name in re.findall(r"{(\w+)}", phrase)}
        assert found == expected, key
        assert isinstance(own[key], list) == isinstance(value, list), key
        assert not isinstance(value, list) or len(own[key]) == len(value), key


@pytest.mark.parametrize("language", sorted(TOLD))
def test_a_counted_phrase_has_a_form_for_each_class_of_numbers(language: str) -> None:
    """Those of Unicode's rules for the language, and no others."""
    classes = Locale.parse(language).plural_form.tags | {"other"}
    counted = {key: value for key, value in leaves(TOLD[language]) if isinstance(value, dict)}
    assert counted
    assert {key: value.keys() for key, value in counted.items() if value.keys() != classes} == {}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["0 articles", "1 article", "2 articles", "11 articles"]),
        ("en-GB", ["0 articles", "1 article", "2 articles", "11 articles"]),
        ("ar", ["لا مقالات", "مقال واحد", "مقالان", "11 مقالاً"]),
        ("pl", ["0 articles", "1 article", "2 articles", "11 articles"]),
    ],
)
def test_a_number_takes_its_form(language: str, expected: list[str]) -> None:
    """Of a language that the file lacks it is the English form that English takes."""
    assert [strings(language).counts.articles.of(count) for count in (0, 1, 2, 11)] == expected


@pytest.mark.parametrize(
    ("language", "expected"), [("en", "33,903"), ("de", "33.903"), ("ar", "33,903"), ("", "33,903")]
)
def test_a_large_number_is_grouped_as_its_language_does(language: str, expected: str) -> None:
    """And as English does where the language is not known."""
    assert number(language, 33903) == expected


def test_every_phrase_is_said_somewhere() -> None:
    """No phrase is left behind in the file by a page that no longer says it."""
    said = "\n".join(file.read_text("utf-8") for file in (*PAGES, *WEAVE))
    frame = "\n".join(file.read_text("utf-8") for file in FRAME)
    script = "\n".join(file.read_text("utf-8") for file in SCRIPTS)
    unsaid = []
    for key, _ in leaves(TOLD["en"]):
        section, _, name = key.rpartition(".")
        if section == "frame":
            is_said = f"say.{name}" in frame
        elif section.startswith("search.script"):
            is_said = f"say.{name}" in script or (section.endswith("facets") and f'"{name}"' in script)
        else:
            is_said = name in PICKED.get(section, ()) or bool(re.search(rf"say\.{section}\.{name}\b", said))
        unsaid += [] if is_said else [key]
    assert unsaid == []


@pytest.mark.parametrize("file", [*PAGES, *FRAME], ids=lambda file: file.name)
def test_a_template_holds_no_word_of_its_own(file: Path) -> None:
    """Neither between its tags, nor in what is spoken or shown of an attribute, nor within its expressions."""
    tree = jinja2.Environment(autoescape=False).parse(file.read_text("utf-8"))
    # An expression stands for whatever it prints; both branches of a choice are looked at.
    parts = [part for output in tree.find_all(nodes.Output) for part in output.nodes]
    markup = "".join(part.data if isinstance(part, nodes.TemplateData) else "\N{BULLET}" for part in parts)
    spoken = re.findall(rf'\s(?:{"|".join(SPOKEN)})="([^"]*)"', markup)
    spoken = [text for text in spoken if not re.search(r"[=;'/]", text)]  # policies and addresses, for machines alone
    shown = re.sub(r"<[^>]*>", " ", markup)
    constants = [node.value for node in tree.find_all(nodes.Const) if isinstance(node.value, str)]
    written = [text for text in constants if re.search(r"[A-Za-z]{2} [A-Za-z]{2}|^[A-Z][a-z]", text)]
    words = {word for text in (shown, *spoken, *written) for word in re.findall(r"[A-Za-z]{2,}", text)}
    assert words - NAMES - {"utf", "width", "device", "initial", "scale", "noindex"} == set()


# Constants of Python that look like words and reach no page as such.
NO_WORDS = {
    "structured.py": r"[A-Z][A-Za-z]+",  # types of schema.org
    "brief.py": r"he she it .*",  # the words by which a sentence leans on another
    "feeds.py": "JSON Feed|Atom",
    "article.py": "BibTeX",
    "linking.py": ".*",  # reasons that `briefing explain` prints
    "__init__.py": "[A-Z][a-z]+",  # names of ours
}


@pytest.mark.parametrize("file", WEAVE, ids=lambda file: file.name)
def test_python_says_nothing_by_itself(file: Path) -> None:
    """No constant of weave is a phrase or begins like one; docstrings aside."""
    tree = ast.parse(file.read_text("utf-8"))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    constants = [n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and id(n) not in docs]
    texts = [text for text in constants if isinstance(text, str) and "\n" not in text]
    said = [text for text in texts if re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}|^[A-Z][a-z]+\b", text)]
    allowed = re.compile(NO_WORDS.get(file.name, "(?!)"))
    assert [text for text in said if not allowed.fullmatch(text)] == []


# --- the whole, in a language of no words ---------------------------------------------------------------------------


@pytest.fixture
def speechless(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A strings file in which every letter is a Greek one: a Latin word on a page came from somewhere else."""

    def greek(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: greek(each) for key, each in value.items()}
        if isinstance(value, list):
            return [greek(each) for each in value]
        return re.sub(r"({\w+})|[A-Za-z]", lambda match: match[1] or "ξ", value)

    monkeypatch.setattr(interface, "_told", lambda: {"en": greek(TOLD["en"])})
    caches = (interface.strings, templates.environment, templates.template, prose.paragraph_mark)
    for cached in caches:
        cached.cache_clear()
    yield
    monkeypatch.undo()
    for cached in caches:
        cached.cache_clear()


@pytest.mark.parametrize("language", TOLD)
def test_no_line_ends_between_a_figure_and_its_unit(language: str) -> None:
    """ "3 min" on a meta line, in every language and form that has a figure."""
    counts = TOLD[language]["counts"]
    for name in ("minutes", "mentions", "dated", "more", "earlier"):
        forms = [form for form in counts[name].values() if "{count}" in form]
        assert forms
        assert [form for form in forms if re.search(r" \{count\}|\{count\} ", form)] == []


@pytest.mark.usefixtures("speechless")
def test_pages_say_nothing_but_what_the_file_says() -> None:
    """Of an edition without a Latin letter no page, feed or citation has a Latin word but the names of formats."""
    site = Site("Вестник", "https://example.org/", "Новости.", home_articles=2)
    made = cyrillic()
    printed = PrintedDigest("дайджест", "Дайджест", b"x" * 9000, 3, ("sdf",))
    texts = {page.path: f"{page.front_matter['title']} {_shown(page.body)}" for page in woven(made, site, (printed,))}
    assert len(texts) > 12
    for path, text in attachments(made, site):
        if path.endswith(".html"):
            texts[path] = _shown(text)
        if path.endswith("feed.xml"):
            texts[path] = " ".join(re.findall(r"&gt;([^&]*)&lt;/a|<description>([^&<]*)<", text)[0])
        if path.endswith(".csl.json"):
            texts[path] = json.loads(text)[0]["note"].split(site.url)[0]
    found = {path: set(re.findall(r"[A-Za-z]{2,}", text)) - NAMES for path, text in texts.items()}
    assert {path: words for path, words in found.items() if words} == {}


def _shown(markup: str) -> str:
    """What is seen and spoken of a page; addresses, which no language has, left out."""
    tree = html.fromstring(f"<main>{Markdown(extensions=list(EXTENSIONS)).convert(markup)}</main>")
    spoken = (element.get(name, "") for element in tree.iter() if not element.get("http-equiv") for name in SPOKEN)
    text = " ".join((*map(str, tree.itertext()), *spoken))
    return re.sub(r"https?://\S+|width=\S+|initial-scale=1|noindex|index\.json|\w+\.csv|data-\S+", "", text)


RAW = Received("файл", 1, 9, "0" * 64)


def cyrillic() -> Edition:
    """An edition that fills every part of every page, without a Latin letter."""
    long = "Число 120 здесь. И ещё слова, чтобы их было много, и 81 человек назван, как сказано в отчёте дня."
    texts = [f"{name} {long}" for name in ("Сирия", "Один", "Два", "Три", "Четыре", "Пять", "Шесть")]
    first = replace(
        article("один", *texts, day=date(2026, 1, 20)),
        headline="Один",
        raw=RAW,
        byline=Byline(("Автор", "Другой"), ("Агентство", "Другое")),
        source=Source("Газета", "как сказано", "https://example.org/1", "ЛИЦЕНЗИЯ"),
        captions=(Caption("Снимок", "Фотограф"),),
        added=date(2026, 1, 21),
        aliases=("прежде",),
    )
    others = [
        replace(article(f"ещё-{n}", "Сирия ждёт."), headline=f"Ещё {n}", raw=RAW, added=date(2026, 1, 18 + n))
        for n in range(3)
    ]
    dated = replace(others[0], published=first.published, byline=Byline(agencies=("Агентство",)))
    found = edition(first, dated, *others[1:])
    topics = tuple(
        replace(topic, name=name, summary="", aliases=(replace(topic.aliases[0], text=text), *topic.aliases[:0]))
        for topic, name, text in zip(found.topics, ("Силы", "Сирия"), ("СДС", "Сирия"), strict=True)
    )
    return replace(found, topics=topics, **_told_of(first))


def _told_of(first: Article) -> dict[str, Any]:
    events = (
        Event(first.slug, 0, 0, 20, date(2026, 1, 19), Precision.DAY, "Число", 6, "почему"),
        Event(first.slug, 0, 0, 20, date(2026, 12, 31), Precision.YEAR, "Число", 6, "", planned=True, is_limit=True),
    )
    kept, dropped = (
        LedgerEntry(1, "Строка", kept=True, why="заголовок"),
        LedgerEntry(2, "Лишнее", kept=False, why="лишнее"),
    )
    mentions = (Mention(first.slug, "syria", 0, 0, 5, "Сирия"), Mention("ещё-0", "sdf", 0, 0, 5, "Сирия"))
    return {
        "as_of": date(2026, 1, 21),
        "events": events,
        "mentions": mentions,
        "ledgers": {first.slug: Ledger("файл", (kept, dropped))},
        "connections": {first.slug: Connections(("ещё-0",), ("ещё-1",), (), ("ещё-2",), ())},
        "introductions": {"": "О нас.", "syria": "О ней."},
    }
