"""generator/weave/finished.py, with the views it prints"""

from dataclasses import replace
from datetime import date

import yaml
from lxml import html
from markdown import Markdown

from generator.markup import EXTENSIONS
from generator.model import Byline, Caption, Edition, Event, Ledger, LedgerEntry, Page, Precision, Site
from generator.weave import attachments, finished_text, woven
from tests.weave.editions import article, edition

SITE = Site("The Example Briefing", "https://example.org/b/")

NEWS = edition(
    article("talks-go-on", "Talks over Syria go on. The SDF waits.", "A second paragraph.", day=date(2026, 1, 20)),
    article("prisons-change-hands", "The SDF hands over prisons.", day=date(2026, 1, 18)),
    article("undated-report", "Nothing is said of when. Syria is named."),
)


def pages(shown: Edition = NEWS) -> dict[str, Page]:
    """The finished pages by path."""
    return {page.path: page for page in woven(shown, SITE)}


def tree(page: Page) -> html.HtmlElement:
    """A page's body as the reader's browser has it."""
    return html.fromstring(f"<main>{Markdown(extensions=list(EXTENSIONS)).convert(page.body)}</main>")


def test_every_article_topic_and_month_has_a_page() -> None:
    """And each outlet, and the pages over all; a topic that nobody names has none."""
    assert list(pages()) == [
        "articles/talks-go-on.md",
        "articles/prisons-change-hands.md",
        "articles/undated-report.md",
        "topics/sdf.md",
        "topics/syria.md",
        "index.md",
        "topics/index.md",
        "archive/index.md",
        "sources/index.md",
        "chronology/index.md",
        "search.md",
        "archive/2026-01.md",
        "archive/undated.md",
        "archive/outlets/not-supplied.md",
    ]


def test_a_dossier_lists_every_article_with_its_sentence() -> None:
    """Newest first; the words that name the topic are marked; nothing but the sentence is quoted."""
    dossier = tree(pages()["topics/sdf.md"])
    lines = [(line.text_content(), line.findtext("mark")) for line in dossier.find_class("list__line")]
    assert lines == [("The SDF waits.", "SDF"), ("The SDF hands over prisons.", "SDF")]


def test_every_link_between_finished_pages_leads_to_one() -> None:
    """Links to Markdown files and links to built pages alike, anchors aside."""
    made = pages()
    built = {path.removesuffix("index.md").removesuffix(".md").rstrip("/") for path in made}
    built |= {path for path, _ in attachments(NEWS, SITE)}
    checked = 0
    for page in made.values():
        here = page.path.removesuffix("index.md").removesuffix(".md").rstrip("/")
        for link in tree(page).xpath("//a/@href"):
            if link.startswith("#"):
                continue
            base = page.path.rsplit("/", 1)[0].split("/") if "/" in page.path else []
            base = base if link.endswith(".md") else [part for part in here.split("/") if part]
            for part in link.removesuffix(".md").rstrip("/").split("/"):
                base = base[:-1] if part == ".." else base if part == "." else [*base, part]
            assert "/".join(base) in built, (page.path, link)
            checked += 1
    assert checked > 30


def test_an_unknown_date_says_so() -> None:
    """On the page, in lists and in the citation; the front matter has no date."""
    page = pages()["articles/undated-report.md"]
    assert "date" not in page.front_matter
    assert "Date not given" in tree(page).find_class("meta")[0].text_content()
    cited = tree(page).find_class("cite__text")[0]
    assert "date not given" in cited.text_content()


def test_the_headline_of_a_citation_keeps_its_direction() -> None:
    """An Arabic one would else mix with the date behind it."""
    cited = tree(pages()["articles/undated-report.md"]).find_class("cite__text")[0]
    headline, *_ = cited.findall("bdi")
    assert cited.text_content().startswith(f"“{headline.text_content()}”, ")
    assert (headline.get("lang"), headline.get("dir")) == ("en", "ltr")


def test_removed_lines_stand_on_the_page_with_their_reasons() -> None:
    """Received = kept + removed, counted over lines with text."""
    entries = (
        LedgerEntry(1, "Talks go on", kept=True, why="headline", article=0),
        LedgerEntry(2, "TT", kept=False, why="text-size widget of the page", article=0),
        LedgerEntry(3, "", kept=False, why="blank line", article=0),
        LedgerEntry(4, "Talks over Syria go on.", kept=True, why="paragraph", article=0),
    )
    page = pages(replace(NEWS, ledgers={"talks-go-on": Ledger("clip.txt", entries)}))["articles/talks-go-on.md"]
    assert " ".join(tree(page).find_class("sum")[0].text_content().split()) == "3 lines received = 2 kept + 1 removed"
    row = tree(page).xpath('//table[@class="ledger"]/tbody/tr')[0]
    assert [cell.text_content() for cell in row] == ["2", "TT", "text-size widget of the page"]


def test_the_same_edition_gives_the_same_pages() -> None:
    """No clock, no random order."""
    assert [finished_text(page) for page in woven(NEWS, SITE)] == [finished_text(page) for page in woven(NEWS, SITE)]


def test_front_matter_is_plain_yaml() -> None:
    """Whatever the headline holds, it comes back as the same words."""
    hostile = replace(NEWS.articles[0], headline='x: {y} # "z" <script> ---')
    page = next(iter(woven(Edition((hostile,), (), ()), SITE)))
    head = finished_text(page).split("---\n")[1]
    assert yaml.safe_load(head)["title"] == hostile.headline


def test_an_introduction_stands_on_its_page() -> None:
    """The home page's under "", a dossier's under its topic."""
    shown = pages(replace(NEWS, introductions={"": "Words *for* the reader.", "sdf": "About the force."}))
    assert "Words for the reader." in tree(shown["index.md"]).text_content()
    assert "About the force." in tree(shown["topics/sdf.md"]).text_content()


def test_the_home_page_shows_an_article_under_one_topic_only() -> None:
    """A topic shows the newest of its articles that stand under none before it."""
    home = tree(pages()["index.md"])
    blocks = {
        section.findtext(".//h3/a/bdi"): section.xpath(".//h4/a/text()")
        for section in home.xpath('//div[@class="topics"]/section')
    }
    assert blocks == {
        "Syria": ["Talks Go On", "Undated Report"],
        "Syrian Democratic Forces": ["Prisons Change Hands"],
    }


def test_a_key_development_is_a_sentence() -> None:
    """What a text opens with is none where it is a label, or a word or two."""
    told = "The truce in the north holds for a third day, both sides say."
    home = tree(
        pages(edition(article("label", "News Flash", "More."), article("short", "It rains."), article("told", told)))[
            "index.md"
        ]
    )
    assert home.xpath('//ol[@class="keys"]/li/p[1]/text()') == [told]


def test_a_site_without_a_description_is_described_by_its_contents() -> None:
    """Search engines and readers of feeds are told something."""
    assert pages()["index.md"].front_matter["description"] == (
        "The Example Briefing: 3 articles with their sources, and 2 topics that they name."
    )


def test_the_masthead_has_the_day_of_the_issue() -> None:
    """It is the last day on which something was added; unknown is not said."""
    added = replace(NEWS.articles[0], added=date(2026, 1, 21))
    assert pages(edition(added, *NEWS.articles[1:]))["index.md"].front_matter["issue_text"] == "21 January 2026"
    assert "issue" not in pages()["index.md"].front_matter


def test_an_agency_is_not_credited_beside_itself() -> None:
    """Where the outlet is an agency it is named once, and search still counts it as one."""
    first = NEWS.articles[0]
    wire = replace(first, source=replace(first.source, outlet="Reuters"), byline=Byline(agencies=("Reuters", "AP")))
    meta = tree(pages(edition(wire))["articles/talks-go-on.md"]).find_class("meta")[0]
    assert [name.text_content() for name in meta.findall(".//bdi")] == ["Reuters", "AP"]
    assert meta.find_class("outlet")[0].get("data-pagefind-filter") == "outlet, agency"


def test_many_captions_do_not_stand_in_front_of_the_text() -> None:
    """The first is read at once, the others are a step away."""
    photos = tuple(Caption(f"A bridge, seen from bank {n}.") for n in range(5))
    page = tree(pages(edition(replace(NEWS.articles[0], captions=photos)))["articles/talks-go-on.md"])
    photos_box = page.find_class("photos")[0]
    assert len(photos_box.xpath("./div/p")) == 1
    assert len(photos_box.xpath(".//details/p")) == 4
    assert photos_box.findtext(".//summary") == "4 more photos"


def test_reasons_are_counted_by_kind() -> None:
    """What a reason says of the one line (which line it repeats, what it is headed by) makes it no reason apart."""
    whys = ("repeated: line 3", "repeated: line 9", "a list of related articles (“(Related)”)", "share button")
    entries = tuple(LedgerEntry(n, "Words", kept=False, why=why, article=0) for n, why in enumerate(whys, start=1))
    told = replace(NEWS, ledgers={"clip.txt": Ledger("clip.txt", entries)})
    reasons = tree(pages(told)["sources/index.md"]).xpath('//table[@class="reasons"]/tbody/tr')
    assert [[cell.text_content() for cell in row] for row in reasons] == [
        ["2", "repeated"],
        ["1", "a list of related articles"],
        ["1", "share button"],
    ]


def test_the_archive_has_its_months_by_year() -> None:
    """Latest first, each year with its sum; what has no date comes last, under no year."""
    older = article("older", "Old news.", day=date(2025, 12, 31))
    archive = tree(pages(edition(*NEWS.articles[:2], older, NEWS.articles[2]))["archive/index.md"])
    years = [
        (year.findtext("h3") or "", [link.text_content() for link in year.xpath(".//a")])
        for year in archive.xpath('//div[@class="years"]/section')
    ]
    assert years == [("2026 ", ["January"]), ("2025 ", ["December"]), ("", ["Date not given"])]


def test_a_dossiers_chronology_folds_what_is_far_from_the_cut_off() -> None:
    """Eight sentences before it are read at once; none is lost."""
    told = [article(f"report-{n}", f"The SDF met on {n} January 2026.", day=date(2026, 1, n)) for n in range(20, 0, -1)]
    days = (date(2026, 1, n) for n in range(1, 21))
    events = tuple(Event(f"report-{day.day}", 0, 0, 11, day, Precision.DAY, "met", 8, "") for day in days)
    news = replace(edition(*told), events=events, as_of=date(2026, 1, 21))
    chronology = tree(pages(news)["topics/sdf.md"]).get_element_by_id("Chronology")
    assert chronology.findtext(".//summary") == "12 earlier"
    assert len(chronology.xpath(".//details/ol/li")) == 12
    assert len(chronology.xpath("./div/ol/li[not(@class='is-cutoff')]")) == 8
