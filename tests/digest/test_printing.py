"""The printed file itself, opened: what it says, and where its links lead."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from generator.digest import single, write_digest
from generator.markup import seated
from generator.model import Article, Digest, Edition, Paragraph, Received, Role, Section, Severity
from tests.digest.prints import links, pages, words

BLNS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "hostile" / "blns.json"


def test_a_sound_digest_is_written_with_notes_only(printed: Any) -> None:
    """Nothing but notes comes back, and the file is there with no draft beside it."""
    assert {problem.severity for problem in printed.problems} == {Severity.NOTE}
    assert [file.name for file in printed.path.parent.iterdir()] == ["digest.pdf"]


def test_everything_of_an_article_is_in_print(printed: Any) -> None:
    """Headline, outlet, agency, date with its certainty, deck, caption, body, list, quote, correction are printed."""
    text = words(printed.path)
    for part in (
        "Four days to accept the merger terms",
        "The Euphrates Post · By Rana Haddad · 20 Jan 2026, inferred: caption date and “on Tuesday” · with Reuters",
        "A truce holds as long as the talks do.",
        "A soldier on the road to Hasakah. Credit: Reuters",
        "What the note says",
        "The truce holds for four days.",
        "“It will not stay open,” he wrote.",
        "21 January: the number was wrong.",
        "Date not given",
        "Information cut-off: 21 January 2026",
        "clip.txt, lines 3–41 SHA-256 " + "9f2c" * 16,
    ):
        assert part in text


def test_contents_and_index_print_the_right_pages(printed: Any) -> None:
    """The number behind each headline in the contents, and behind each topic, is the page it stands on."""
    text = pages(printed.path)
    assert re.search(r"Four days to accept the merger terms[ .\u2060]+3\n", text[1])
    assert "Four days to accept the merger terms" in text[2]
    index = text[-1]
    assert re.search(r"Syrian Democratic Forces +3\b", index)
    assert re.search(r"Ceasefires +3\b", index), "a pinned topic is listed where its article begins"
    assert f"Page {len(text)} of {len(text)}" in index


def test_a_short_index_fills_both_columns(printed: Any) -> None:
    """Its last group stands beside the first one, not below it."""
    assert re.search(r"^Organisations +Themes$", pages(printed.path)[-1], re.MULTILINE)


def test_the_bookmarks_are_the_articles_and_the_parts(printed: Any) -> None:
    """The outline has one entry an article, in order, between contents, sources and topics."""
    with pikepdf.open(printed.path) as document, document.open_outline() as outline:
        titles = [entry.title for entry in outline.root]
    assert titles == [
        "Contents",
        "Four days to accept the merger terms",
        "خطة دمج الحسكة خلال أربعة أيام",
        "Odd [U+1F600] characters",
        "Sources",
        "Topics",
    ]


def test_first_mentions_lead_to_the_index_entry(printed: Any) -> None:
    """A topic's first mention in an article is a link to the page of the index, at the height of its entry."""
    with pikepdf.open(printed.path) as document:
        index = document.pages[-1].obj.objgen
        heights = [float(note.Dest[3]) for page, note in links(document) if page == 3 and _leads_to(note, index)]
    assert len(heights) == 5, "two in the kicker, one each for the two topics in the body, one below the article"
    assert len(set(heights)) == 3, "the two topics' entries, and the head of the index"


def _leads_to(note: Any, page: tuple[int, int]) -> bool:
    return "/Dest" in note and isinstance(note.Dest, pikepdf.Array) and note.Dest[0].objgen == page


def test_only_web_addresses_are_links_out_of_the_file(printed: Any) -> None:
    """A javascript: address is printed as words; no private address of ours is left in the file."""
    with pikepdf.open(printed.path) as document:
        addresses = {str(note.A.URI) for _, note in links(document) if "/A" in note and "/URI" in note.A}
    assert addresses == {"https://post.example.org/merger"}
    assert "javascript:alert(1)" in words(printed.path)


def test_the_file_declares_and_is_accessible(printed: Any) -> None:
    """It is tagged PDF/UA-1 and PDF/A-2a, in English, titled, with the Arabic article marked as Arabic."""
    with pikepdf.open(printed.path) as document:
        metadata = document.open_metadata()
        assert metadata["pdfuaid:part"] == "1"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert str(document.Root.Lang) == "en"
        assert str(document.docinfo["/Title"]) == "The Levant Briefing"
        assert b"ar" in {bytes(thing.Lang) for thing in document.objects if _has_language(thing)}


def _has_language(thing: Any) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and "/S" in thing and "/Lang" in thing


def test_arabic_comes_from_the_shipped_font(printed: Any) -> None:
    """The Arabic page embeds Noto Naskh Arabic, and its words can be taken out of the file in order."""
    with pikepdf.open(printed.path) as document:
        names = {str(font.BaseFont) for font in document.pages[2].obj.Resources.Font.values()}
    assert any("NotoNaskhArabic" in name for name in names)
    assert "خطة دمج الحسكة خلال أربعة أيام" in words(printed.path)


def test_hostile_text_is_printed_word_for_word(printed: Any, hostile_words: str) -> None:
    """Typst markup, imports and paths out of the folder come out as the words they are."""
    assert hostile_words in words(printed.path)


def test_what_no_font_has_is_printed_by_number_and_noted(printed: Any) -> None:
    """Emoji, CJK, byte order mark, private use, control and override stand as numbers; one note names them."""
    text = words(printed.path)
    for shown in ("[U+6771 U+4EAC]", "[U+FEFF]", "[U+E000]", "[U+0007]", "[U+202E]"):
        assert shown in text
    (note,) = printed.problems
    assert str(note).startswith("digest.pdf: note: its fonts cannot print U+")
    assert "of the article “odd”" in str(note)
    assert "U+1F600" in note.what
    assert "U+FEFF" in note.what


def test_a_long_word_stays_on_the_page(printed: Any) -> None:
    """300 equals signs are broken over lines that end inside the margin, and none is lost."""
    text = "".join(pages(printed.path))
    rows = re.findall(r"={4,}", text)
    assert sum(map(len, rows)) == 300
    assert len(rows) > 3


def test_the_same_input_gives_the_same_bytes(printed: Any, edition: Edition, digest: Digest, tmp_path: Path) -> None:
    """A second run in another place writes the same file."""
    again = tmp_path / "elsewhere" / "again.pdf"
    write_digest(edition, digest, again)
    assert again.read_bytes() == printed.path.read_bytes()


def test_who_looks_on_is_told_the_share_that_is_done(edition: Edition, digest: Digest, tmp_path: Path) -> None:
    """The shares never fall, and the last is the whole."""
    shares: list[float] = []
    write_digest(edition, digest, tmp_path / "watched.pdf", shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(shares) > 3


def test_see_also_prints_pages_that_are_right(edition: Edition, tmp_path: Path) -> None:
    """Below an article stands another that shares its topics, with the page on which its headline is."""
    articles = (*edition.articles, replace(edition.articles[2], slug="more", headline="More on Hasakah"))
    both = replace(edition.articles[0], topics=("ceasefires", "hasakah")), replace(articles[3], topics=("hasakah",))
    longer = replace(edition, articles=(both[0], *edition.articles[1:], both[1]))
    target = tmp_path / "see.pdf"
    write_digest(longer, Digest("See", (Section("", tuple(a.slug for a in longer.articles)),)), target)
    text = pages(target)
    found = re.search(r"See also +More on Hasakah \(p\. (\d+)\)", "".join(text))
    assert found
    assert re.search(r"^ *More on Hasakah", text[int(found[1]) - 1], re.MULTILINE)


def test_a_lines_end_parts_words_by_soft_hyphens_alone(tmp_path: Path) -> None:
    """Hyphens that the typesetter adds can be told from those of the text, and without them every word is whole."""
    sentence = "Representatives of international organisations documented unprecedented administrative irregularities. "
    long = Article("long", "Hyphens", (Paragraph((sentence * 8).strip()),), Received("clip.txt", 1, 1, "0" * 64))
    target = tmp_path / "long.pdf"
    write_digest(Edition((long,), (), ()), Digest("Hyphens", (Section("", ("long",)),)), target)
    assert "\u00ad\n" in "".join(pages(target))
    assert (sentence * 8).strip() in words(target)


def test_each_page_of_text_names_its_article_and_none_holds_notes_alone(edition: Edition, tmp_path: Path) -> None:
    """Articles of twenty lengths: what a page begins with is text, and its head is a headline, to the last of them."""
    sentence = "The council met for the second time this week and heard what the engineers had to say about the bridge."
    raw = edition.articles[0].raw
    articles = tuple(
        Article(f"a{size}", f"Report number {size} of the bridge", (Paragraph(sentence),) * (9 + 2 * size), raw)
        for size in range(20)
    )
    target = tmp_path / "long.pdf"
    digest = Digest("Bridges", (Section("", tuple(article.slug for article in articles)),))
    assert not write_digest(Edition(articles, (), ()), digest, target)
    told = [page.split() for page in pages(target)]
    of_text = [" ".join(page) for page in told if page[:2] == ["Bridges", "Report"]]
    assert {page[1] for page in told if page[1] != "Report"} == {"Period", "Contents", "Sources"}
    goes_on = [page for page in of_text if "of the bridge The council" in page[:60]]
    assert len(goes_on) >= 5, "pages in the middle of an article"
    assert all("Source Note" not in page[:60] for page in of_text)


def test_an_article_by_itself_has_neither_cover_nor_contents(edition: Edition, tmp_path: Path) -> None:
    """It begins on the first page, under a head that does not repeat its headline; sources and topics share a page."""
    target = tmp_path / "one.pdf"
    made = single(edition.article_by_slug["merger-terms"])
    assert not write_digest(edition, made, target)
    first, last = pages(target)
    assert first.count("Four days to accept the merger terms") == 2
    assert "Officials spoke of a plan" in first
    assert re.search(r"Sources\n.*\bTopics\n.*1 article\. Content SHA-256", last, re.DOTALL)
    with pikepdf.open(target) as document, document.open_outline() as outline:
        assert [entry.title for entry in outline.root] == ["Four days to accept the merger terms", "Sources", "Topics"]


def test_a_digest_of_one_article_keeps_its_cover(edition: Edition, tmp_path: Path) -> None:
    """It has a title of its own; contents of a single line would say nothing."""
    target = tmp_path / "one.pdf"
    assert not write_digest(edition, Digest("Week 4", (Section("", ("merger-terms",)),)), target)
    cover, article, _ = pages(target)
    assert "Week 4" in cover
    assert "Information cut-off" in cover
    assert "Officials spoke of a plan" in article


def test_a_running_head_names_the_first_article_of_its_page(edition: Edition, tmp_path: Path) -> None:
    """The first that begins there, else the one that goes on: short reports of different lengths, one after another."""
    sentence = "The harbour opened again after the storm, and the ferries took the people home who had waited there."
    raw = edition.articles[0].raw
    articles = tuple(
        Article(f"a{size}", f"Report {size} on the harbour", (Paragraph(sentence),) * (2 + size * 7 % 11), raw)
        for size in range(1, 30)
    )
    target = tmp_path / "short.pdf"
    digest = Digest("Harbour", (Section("", tuple(article.slug for article in articles)),))
    assert not write_digest(Edition(articles, (), ()), digest, target)
    going_on, seen = "", 0
    for page in pages(target):
        head, *lines = [line.strip() for line in page.splitlines() if line.strip()]
        if "Report" not in head:
            continue
        begins = [line for line in lines if re.fullmatch(r"Report \d+ on the harbour", line)]
        assert re.search(r"Report \d+ on the harbour$", head)
        assert head.endswith((begins or [going_on])[0])
        going_on = (begins or [going_on])[-1]
        seen += len(begins)
    assert seen == len(articles)


def test_short_articles_share_their_pages(edition: Edition, tmp_path: Path) -> None:
    """Each goes where it fits as a whole: a page holds four of a fifth of its height."""
    raw = edition.articles[0].raw
    text = (Paragraph("The ferry sails again from Tuesday on, and the harbour is open to all boats."),) * 2
    articles = tuple(Article(f"a{place}", f"Report {place} on the ferry", text, raw) for place in range(16))
    target = tmp_path / "short.pdf"
    digest = Digest("Ferries", (Section("", tuple(article.slug for article in articles)),))
    assert not write_digest(Edition(articles, (), ()), digest, target)
    begun = [len(re.findall(r"^ *Report \d+ on the ferry$", page, re.MULTILINE)) for page in pages(target)]
    assert [count for count in begun if count] == [4, 4, 4, 4]


def test_an_article_without_a_font_is_printed_in_short(edition: Edition, tmp_path: Path) -> None:
    """Its headline and each paragraph say how much is not shown; the digest is whole."""
    text = (Paragraph("הגשר נפתח היום אחרי שבוע"),) * 3
    hebrew = Article("a", "הגשר נפתח", text, edition.articles[0].raw, language="he")
    target = tmp_path / "hebrew.pdf"
    digest = Digest("Bridges", (Section("", ("a",)),))
    (note,) = write_digest(Edition((hebrew,), (), ()), digest, target)
    assert note.severity is Severity.NOTE
    assert words(target).count("[20 characters in Hebrew script: see the site]") == 3
    assert "U+05" not in words(target)


def test_letter_paper_and_no_cut_off(edition: Edition, digest: Digest, tmp_path: Path) -> None:
    """Letter pages measure 612 by 792 points; without a cut-off the file states no date and is PDF/UA alone."""
    target = tmp_path / "letter.pdf"
    problems = write_digest(replace(edition, as_of=None), replace(digest, paper="us-letter"), target)
    assert not [problem for problem in problems if problem.severity is Severity.ERROR]
    with pikepdf.open(target) as document:
        assert [round(float(side)) for side in document.pages[0].mediabox[2:]] == [612, 792]
        assert "/CreationDate" not in document.docinfo
        assert "pdfaid:part" not in document.open_metadata()


def test_naughty_strings_print_in_every_place(tmp_path: Path) -> None:
    """Each string of the naughty list as headline, body, source, address and topic compiles and passes the proof."""
    if not BLNS.exists():
        pytest.skip("../shared/corpora/hostile/blns.json is absent")
    strings = json.loads(BLNS.read_text(encoding="utf-8"))
    articles = tuple(_naughty(place, text) for place, text in enumerate(strings[::4]))
    digest = Digest(strings[60], (Section(strings[61], tuple(article.slug for article in articles)),))
    problems = write_digest(Edition(articles, (), ()), digest, tmp_path / "naughty.pdf")
    assert [str(problem) for problem in problems if problem.severity is Severity.ERROR] == []
    with pikepdf.open(tmp_path / "naughty.pdf") as document, document.open_outline() as outline:
        assert len(outline.root) == 3, "contents, the section, sources"
        assert len(outline.root[1].children) == len(articles)


def _naughty(place: int, text: str) -> Article:
    raw = Received(text, 1, 2, text)
    article = Article(f"naughty-{place}", text, (Paragraph(text),), raw, deck=text, language=text[:2])
    return replace(article, source=replace(article.source, outlet=text, url=text), corrections=(text,))


def test_a_table_is_printed_as_one(tmp_path: Path) -> None:
    """Over several pages, each with the columns' names, tagged cell by cell; PDF/UA holds, or nothing is written."""
    rows = tuple((f"Town {at}", f"{at * 13}", "`a | b` <i> $x$ #strong[y]") for at in range(90))
    table = Paragraph.table((("Town", "Boats lost", "Notes"), *rows))
    nameless = Paragraph.table((("", ""), ("Oldport", "120")))
    made = Article("a", "Boats", (Paragraph("Before it."), table, nameless), Received("a.txt", 1, 9, "0" * 64))
    target = tmp_path / "digest.pdf"
    digest = Digest("Boats", (Section("", ("a",)),))
    problems = write_digest(Edition((made,), (), ()), digest, target)
    assert not [problem for problem in problems if problem.severity is Severity.ERROR]
    said = [page for page in pages(target) if "Boats lost" in page]
    assert len(said) >= 2
    assert "`a | b` <i> $x$ #strong[y]" in words(target)
    with pikepdf.open(target) as document:
        tags = _tags(document.Root.StructTreeRoot)
    assert (tags.count("/Table"), tags.count("/TH"), tags.count("/TD")) == (2, 3, 272)


def _tags(element: Any) -> list[str]:
    """The kinds of all elements below one of the tree of tags."""
    below = element.get("/K") if isinstance(element, pikepdf.Dictionary) else None
    members = list(below) if isinstance(below, pikepdf.Array) else [below]
    found = [str(element.get("/S", ""))] if isinstance(element, pikepdf.Dictionary) else []
    return found + [tag for member in members if isinstance(member, pikepdf.Dictionary) for tag in _tags(member)]


def test_items_are_printed_with_their_numbers(tmp_path: Path) -> None:
    """A list that counts, one in an item of it, and a number that no list would show."""
    texts = (
        ("1. Survey the river.", 0),
        ("from the north", 1),
        ("2. Build the bridge.", 0),
        ("10. Open the bridge.", 0),
    )
    parts = seated(Paragraph(text, Role.LIST, level=level) for text, level in texts)
    made = Article("bridge", "A bridge in steps", parts, Received("a.txt", 1, 9, "0" * 64))
    write_digest(Edition((made,), (), ()), Digest("Steps", (Section("", ("bridge",)),)), tmp_path / "out.pdf")
    text = words(tmp_path / "out.pdf")
    assert all(
        part in text for part in ("1. Survey the river.", "– from the north", "2. Build", "10. Open the bridge.")
    )


def test_lines_are_printed_as_they_were_set(tmp_path: Path) -> None:
    """One below the other, set in as they are, and hostile ones are words."""
    lines = ("if tide.is_low:", "    #strong[wait] $x$", "", "`sail()`")
    made = Article("a", "Tide", (Paragraph("Before it."), Paragraph.preformatted(lines)), Received("a", 1, 2, "0" * 64))
    digest = Digest("Tide", (Section("", ("a",)),))
    problems = write_digest(Edition((made,), (), ()), digest, tmp_path / "digest.pdf")
    assert not [problem for problem in problems if problem.severity is Severity.ERROR]
    printed = [line for page in pages(tmp_path / "digest.pdf") for line in page.split("\n")]
    first, second, third = (next(line for line in printed if words in line) for words in ("if tide", "wait", "sail"))
    assert second.strip() == "#strong[wait] $x$"
    assert first.index("if") == third.index("`") < second.index("#")
