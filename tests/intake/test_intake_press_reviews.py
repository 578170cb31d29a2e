"""Lists of clippings: each item is an article of its own outlet, with its day and its address."""

from __future__ import annotations

import pytest

from generator import intake
from generator.converting import converted, without_text
from generator.intake.redirects import article_address
from generator.model import Article, RawDocument
from tests.clean.test_clean_letters import QUARRY
from tests.intake.test_intake_mail import letter, read

FERRY = (
    "The ferry between the two shores of the lake will sail again in May, nine years after its last trip to the town."
)
MILL = (
    "The wheel of the old mill turned on Wednesday for the first time in thirty years, and drives a small dynamo now."
)


def came_from(raw: RawDocument) -> tuple[list[tuple[str, str, str | None, str]], tuple[Article, ...], list[str]]:
    """Of each article headline, outlet, day and address; the articles; what was told of items without text."""
    articles, ledgers = converted([raw])
    told = [
        (each.headline, each.source.outlet, str(each.published.date or "") or None, each.source.url)
        for each in articles
    ]
    return told, articles, [problem.what for problem in without_text(raw, ledgers[raw.path], raw.path)]


def alert(title: str, outlet: str, text: str, address: str) -> str:
    """An item of a search engine's alert: words that lead there by way of the engine, outlet, text, a button."""
    link = f"https://www.google.com/url?rct=j&amp;url={address}&amp;usg=AOvVaw0"
    button = "<a href='https://www.google.com/alerts/feedback'>Flag as irrelevant</a>"
    divs = "".join(f"<div>{each}</div>" for each in (f"<a href='{link}'>{title}</a>", outlet, text, button))
    return f"<tr><td>{divs}</td></tr>"


def test_an_alert_with_markup() -> None:
    """Addresses are unwrapped; the day of the alert is the last on which an item can have appeared."""
    items = [
        ("Ferry to <b>sail</b> again in May", "Lake Gazette", FERRY, "https://lake.example/ferry%3Fid%3D7"),
        ("Old mill turns again at Ford", "Ford Times", MILL, "https://ford.example/mill"),
        ("Bridge closed for repairs until June", "Ford Times", "", "https://ford.example/bridge"),
    ]
    page = "<table><tr><td>Alerts</td></tr>" + "".join(alert(*item) for item in items) + "</table>"
    page += "<p><a href='https://www.google.com/alerts/edit'>See more results</a></p>"
    page += "<p>You have received this email because you have subscribed to Google Alerts.</p>"
    made = letter(
        html=page,
        From="Google Alerts <googlealerts-noreply@google.com>",
        Subject="Google Alert - ferry",
        Date="Thu, 12 Mar 2026 08:14:00 +0100",
    )
    told, articles, untold = came_from(read(made))
    assert told == [
        ("Ferry to sail again in May", "Lake Gazette", None, "https://lake.example/ferry?id=7"),
        ("Old mill turns again at Ford", "Ford Times", None, "https://ford.example/mill"),
    ]
    assert [[paragraph.text for paragraph in each.paragraphs] for each in articles] == [[FERRY], [MILL]]
    assert {str(each.published.not_after) for each in articles} == {"2026-03-12"}
    assert untold == ["no text in 1 entry: “Bridge closed for repairs until June”"]


def test_an_alert_in_plain_text() -> None:
    """Wrapped text is put together again; the address stands below."""
    text = (
        "=== News - 2 new results for [lake] ===\n\nFerry to sail again in May\nLake Gazette\n"
        "The ferry between the two shores of the lake will sail again in May,\nnine years after its last trip to the "
        "town.\n<https://www.google.com/url?rct=j&sa=t&url=https://lake.example/ferry&usg=AOvVaw0>\n\n"
        f"Old mill turns again at Ford\nFord Times\n{MILL}\n"
        "<https://www.google.com/url?rct=j&sa=t&url=https://ford.example/mill&usg=AOvVaw0>\n\n"
        f"{'- ' * 35}-\nUnsubscribe from this Google Alert:\n<https://www.google.com/alerts/remove?s=AB2Xq4h>\n"
    )
    told, articles, _ = came_from(read(letter(plain=text, Subject="Google Alert - lake")))
    assert told == [
        ("Ferry to sail again in May", "Lake Gazette", None, "https://lake.example/ferry"),
        ("Old mill turns again at Ford", "Ford Times", None, "https://ford.example/mill"),
    ]
    assert [paragraph.text for paragraph in articles[0].paragraphs] == [FERRY]


LISTS = {
    "numbered": (
        "Press clippings 12 March 2026\n\n1. Ferry to sail again in May\nLake Gazette, 11 March 2026\n"
        f"{FERRY}\nhttps://lake.example/ferry?utm_source=list\n\n2. Old mill turns again at Ford\n"
        f"Ford Times, 12 March 2026\n{MILL}\nhttps://ford.example/mill\n"
    ),
    "in brackets": (
        "Revue de presse\n\nFerry to sail again in May (Lake Gazette, 11 March 2026)\n"
        f"{FERRY}\nLink: https://lake.example/ferry\n\nOld mill turns again at Ford (Ford Times, 12 March 2026)\n"
        f"{MILL}\nLink: https://ford.example/mill\n"
    ),
    "outlet above": (
        "Pressespiegel vom 12.03.2026\n\nLake Gazette, 11.03.2026\nFerry to sail again in May\n"
        f"{FERRY}\nhttps://lake.example/ferry\n\nFord Times, 12.03.2026\nOld mill turns again at Ford\n"
        f"{MILL}\nhttps://ford.example/mill\n"
    ),
    "spaced": (
        "Media monitoring\n\nFerry to sail again in May\n\nLake Gazette | 11 Mar 2026 07:40 | Reach 120K | Neutral\n\n"
        f"{FERRY}\n\nhttps://lake.example/ferry\n\nOld mill turns again at Ford\n\n"
        f"Ford Times | 12 Mar 2026 | Reach 9K | Positive\n\n{MILL}\n\nhttps://ford.example/mill\n"
    ),
}


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("is_mail", [True, False], ids=["mail", "text"])
def test_a_list_with_outlets_and_days(name: str, is_mail: bool) -> None:
    """However it is printed, in a mail or in a file."""
    text = LISTS[name]
    raw = read(letter(plain=text)) if is_mail else intake.from_bytes(text.encode(), "a.txt", "a.txt")
    told, articles, _ = came_from(raw)
    assert told == [
        ("Ferry to sail again in May", "Lake Gazette", "2026-03-11", "https://lake.example/ferry"),
        ("Old mill turns again at Ford", "Ford Times", "2026-03-12", "https://ford.example/mill"),
    ]
    assert [[paragraph.text for paragraph in each.paragraphs] for each in articles] == [[FERRY], [MILL]]


def test_every_line_of_a_list_is_told_of() -> None:
    """Kept or dropped, with its number in the file."""
    text = LISTS["numbered"]
    _, ledgers = converted([intake.from_bytes(text.encode(), "a.txt", "a.txt")])
    entries = ledgers["a.txt"].entries
    lines = {number: line for number, line in enumerate(text.split("\n"), start=1) if line}
    assert {entry.line for entry in entries} == set(lines)
    assert all(entry.text.removesuffix("?…") in lines[entry.line] for entry in entries)


def test_a_monitors_report_counts_no_click() -> None:
    """An address that only a sender can resolve names a reader: there is none."""
    item = (
        "<table><tr><td><a href='https://app.monitor.example/mwTransition?url=https%3A%2F%2F{1}.example%2Fa&t=eyJ0'>{0}</a>"
        "<br>{2} | 11 Mar 2026 07:40 | Reach 120K<br>{3}</td></tr></table>"
    )
    page = item.format("Ferry to sail again in May", "lake", "Lake Gazette", FERRY)
    page += item.format("Old mill turns again at Ford", "ford", "Ford Times", MILL)
    told, _, _ = came_from(read(letter(html=page, Subject="Your report")))
    assert [(outlet, day, address) for _, outlet, day, address in told] == [
        ("Lake Gazette", "2026-03-11", "https://lake.example/a"),
        ("Ford Times", "2026-03-11", "https://ford.example/a"),
    ]


def test_a_list_whose_headlines_lead_nowhere() -> None:
    """Bold lines, outlet and day below, and a button that stands below each."""
    item = "<p><b>{0}</b><br><i>{1}</i></p><p>{2}</p><p><a href='https://{3}.example/a'>Full article</a></p>"
    page = "<h2>PRESS REVIEW</h2><h3>NATIONAL</h3>"
    page += item.format("Ferry to sail again in May", "Lake Gazette, 11 March 2026, p. 3", FERRY, "lake")
    page += "<h3>WORLD</h3>" + item.format("Old mill turns again at Ford", "Ford Times, 12 March 2026", MILL, "ford")
    told, _, _ = came_from(read(letter(html=page, Subject="Press review", From="Press <press@office.example>")))
    assert told == [
        ("Ferry to sail again in May", "Lake Gazette", "2026-03-11", "https://lake.example/a"),
        ("Old mill turns again at Ford", "Ford Times", "2026-03-12", "https://ford.example/a"),
    ]


def test_headlines_with_addresses_alone_make_no_article() -> None:
    """Nothing of theirs is text."""
    text = "Clippings 12 March\n\nFerry to sail again\nhttps://lake.example/a\n\nMill turns again\nhttps://ford.example/a\n"
    raw = intake.from_bytes(text.encode(), "a.txt", "a.txt")
    assert [part.stated.headline for part in raw.parts] == ["Ferry to sail again", "Mill turns again"]
    assert not converted([raw])[0]


def test_what_a_list_is_called_is_no_headline_of_a_clipping() -> None:
    """Where the clippings stand in full below it."""
    text = "\n\n".join(("Press clippings 12 March 2026", *QUARRY))
    (article,), _ = converted([intake.from_bytes(text.encode(), "a.txt", "a.txt")])
    assert article.headline == QUARRY[0]


@pytest.mark.parametrize("below", ["Ann Example | 11 March 2026", "Ann Example", "Politics", "3 min read"])
def test_a_newsletters_writer_is_no_outlet(below: str) -> None:
    """Nor is what else stands below the headings that lead to its articles."""
    piece = "<h2><a href='https://lake.example/{0}'>Ferry number {0} sails again</a></h2><p>{1}</p><p>{2} {2}</p>"
    page = piece.format(1, below, FERRY) + piece.format(2, below, MILL)
    made = letter(html=page, From="The Lake Letter <letter@lake.example>", Subject="This week")
    told, _, _ = came_from(read(made))
    assert [outlet for _, outlet, _, _ in told] == ["The Lake Letter", "The Lake Letter"]


def test_articles_in_full_are_no_list() -> None:
    """What has a headline with outlet and day below and many paragraphs is cut as texts are."""
    full = "\n\n".join([FERRY, MILL] * 6)
    text = f"Ferry sails again\nLake Gazette, 11 March 2026\n\n{full}\n\nhttps://a.example/1\nhttps://a.example/2\n"
    raw = intake.from_bytes(text.encode(), "a.txt", "a.txt")
    assert not raw.parts


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("https://paper.example/a?id=7&utm_source=x", "https://paper.example/a?id=7"),
        ("https://www.google.com/url?q=https%3A%2F%2Fpaper.example%2Fa&sa=D", "https://paper.example/a"),
        ("https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fpaper.example%2Fa&data=05", "https://paper.example/a"),
        ("https://urldefense.com/v3/__https://paper.example/a__;!!abc$", "https://paper.example/a"),
        ("https://urldefense.proofpoint.com/v2/url?u=https-3A__paper.example_a&d=DwMF", "https://paper.example/a"),
        ("https://paper.us1.list-manage.com/track/click?u=ab12&id=77&e=9f8e", ""),
        ("https://substack.com/redirect/2/eyJlIjoiaHR0", ""),
        ("https://link.mail.beehiiv.com/ss/c/u001.abc123def", ""),
        ("https://click.wire.example/t/3?u=abc", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_where_a_link_leads(link: str, address: str) -> None:
    """What is wrapped around the address goes; what names a reader or a click is none."""
    assert article_address(link) == address
