"""Made the inputs of these goldens with real exporters; run as `python -m tests.intake.golden.exporters`.

Chromium saved the pages, Python's e-mail package wrote the messages, feedgenerator the feeds and trafilatura's own
Markdown writer the clipped page. All prose is our own. A Chromium of another version may write other bytes.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import feedgenerator
import trafilatura
from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bakers of Tannau Keep the Night Oven |
Tannau Gazette</title><meta property="og:title" content="Bakers of Tannau Keep the Night Oven"><meta
property="og:site_name" content="Tannau Gazette"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
"headline":"Bakers of Tannau Keep the Night Oven","datePublished":"2026-03-04T06:10:00+01:00","author":{
"@type":"Person","name":"Hanne Ortwig"},"publisher":{"@type":"Organization","name":"Tannau Gazette"}}
</script></head><body>
<header><nav><a href="/">News</a> <a href="/sport">Sport</a> <a href="/letters">Letters</a></nav></header>
<main><article><h1>Bakers of Tannau Keep the Night Oven</h1><p class="byline">By Hanne Ortwig</p>
<time datetime="2026-03-04">4 March 2026</time>
<figure><img alt="" src="oven.jpg"><figcaption>The oven in Linden Street on Tuesday morning. Photo: Piet Solberg/Tannau
Gazette</figcaption></figure>
<p>The last wood-fired oven of Tannau will stay lit through the night, after the town council gave its six bakers a
licence for another ten years on Tuesday.</p>
<p>Neighbours had asked for the oven to rest between midnight and four because of its smoke. A filter that costs 9,000
crowns will now be built into the chimney before the summer.</p>
<h2>Bread for three valleys</h2>
<p>The oven bakes 1,400 loaves a night for shops in three valleys, said Marte Quill, who has worked at it for 31
years. “Dough does not wait for office hours,” she said.</p>
<blockquote>We were asked to choose between sleep and bread, and we have found a way to have both.</blockquote>
<p>The council will measure the smoke again in October and publish what it finds.</p></article>
<aside><h2>More from Tannau</h2><ul><li><a href="/a">Bridge closed for repairs</a></li><li><a href="/b">Choir seeks
tenors</a></li></ul></aside></main><footer><p>© 2026 Tannau Gazette</p></footer>
<script>document.querySelector("main").setAttribute("data-ready", "yes")</script></body></html>"""

STORIES = (
    (
        "Lighthouse at Fennick Point Gets Its Lamp Back",
        "https://example.org/fennick-lamp",
        ("Rolf Ansgar",),
        datetime(2026, 3, 2, 17, 30, tzinfo=UTC),
        (
            "The lamp of the lighthouse at Fennick Point was lifted back into its tower on Monday, two years after a"
            " storm broke the glass around it.",
            "Divers had found the lens, made in 1881, in nine metres of water. It lost four of its 256 prisms, which a"
            " workshop in Solheim ground anew.",
        ),
    ),
    (
        "School Bus of Upper Varn Runs on Whey",
        "https://example.org/whey-bus",
        ("Else Torvik", "Jan Pell"),
        datetime(2026, 3, 3, 8, 0, tzinfo=UTC),
        (
            "The school bus of Upper Varn has begun to run on gas made from whey, which the village dairy used to pay a"
            " carrier to take away.",
            "A day’s whey moves the bus for 140 kilometres, 20 more than its rounds. What is left over heats the"
            " gym & the pool.",
        ),
    ),
)  # fmt: skip


def markup(paragraphs: tuple[str, ...]) -> str:
    """Paragraphs as HTML."""
    return "".join(f"<p>{paragraph.replace('&', '&amp;')}</p>" for paragraph in paragraphs)


def pages() -> None:
    """One page as Chromium's "save as, single file" and as the tree it had after its scripts ran."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        page.route("**/*", lambda route: route.fulfill(body=PAGE, content_type="text/html; charset=utf-8"))
        page.goto("https://example.org/tannau/night-oven")
        (HERE / "page-tree" / "input.html").write_text(page.content(), "utf-8")
        snapshot = page.context.new_cdp_session(page).send("Page.captureSnapshot", {"format": "mhtml"})
        (HERE / "page-single-file" / "input.mhtml").write_bytes(snapshot["data"].encode())
        browser.close()


def feeds() -> None:
    """The two stories as RSS and as Atom."""
    for name, kind in (("feed-rss", feedgenerator.Rss201rev2Feed), ("feed-atom", feedgenerator.Atom1Feed)):
        feed = kind(title="The Coast Wire", link="https://example.org/", description="News of the coast", language="en")
        for title, link, authors, published, paragraphs in STORIES:
            body = markup(paragraphs)
            feed.add_item(title, link, body, author_name=authors[0], pubdate=published, unique_id=link)
        (HERE / name / "input.xml").write_text(feed.writeString("utf-8"), "utf-8")
    items = [
        {"id": link, "url": link, "title": title, "content_html": markup(paragraphs), "date_published": day.isoformat(),
         "authors": [{"name": author} for author in authors]}
        for title, link, authors, day, paragraphs in STORIES
    ]  # fmt: skip
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Coast Wire",
        "language": "en-GB",
        "items": items,
    }
    (HERE / "feed-json" / "input.json").write_text(json.dumps(feed), "utf-8")


def messages() -> None:
    """A newsletter of the two stories, and a plain letter with one."""
    letter = EmailMessage(policy=SMTP)
    letter["From"], letter["To"] = "The Coast Wire <post@example.org>", "reader@example.org"
    letter["Subject"], letter["Date"] = "The week on the coast – in two stories", "Wed, 04 Mar 2026 06:00:00 +0100"
    letter["Message-ID"] = "<week-10@example.org>"
    letter.set_content("This letter is best read as a page.\n")
    rows = "".join(
        f'<tr><td><h2><a href="{link}">{title}</a></h2>{markup(paragraphs)}'
        f'<p><a href="{link}">Read more</a></p></td></tr>'
        for title, link, _, _, paragraphs in STORIES
    )
    letter.add_alternative(
        f"<html><body><p>Good morning!</p><table>{rows}</table><p><a href='x'>Unsubscribe</a></p></body></html>",
        subtype="html",
    )
    (HERE / "mail-newsletter" / "input.eml").write_bytes(letter.as_bytes())
    title, _, _, _, paragraphs = STORIES[0]
    plain = EmailMessage(policy=SMTP)
    plain["From"], plain["Subject"], plain["Date"] = (
        "Rolf Ansgar <rolf@example.org>",
        f"Fwd: {title}",
        "Mon, 02 Mar 2026 23:30:00 -0500",
    )
    plain["Message-ID"] = "<plain@example.org>"
    plain.set_content(f"{title}\n\n" + "\n\n".join(paragraphs) + "\n", cte="quoted-printable")
    (HERE / "mail-plain" / "input.eml").write_bytes(plain.as_bytes())


def markdown() -> None:
    """The page as a clipper writes it: Markdown under front matter."""
    clipped = trafilatura.extract(PAGE, output_format="markdown", with_metadata=True, include_formatting=True)
    (HERE / "markdown-clipped" / "input.md").write_text(clipped or "", "utf-8")


if __name__ == "__main__":
    for (
        case
    ) in "page-tree page-single-file feed-rss feed-atom feed-json mail-newsletter mail-plain markdown-clipped".split():
        (HERE / case).mkdir(exist_ok=True)
    pages()
    feeds()
    messages()
    markdown()
