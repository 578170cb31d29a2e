"""Made further inputs of these goldens with programs of other people; run as `python -m tests.intake.golden.programs`.

Mail programs (mutt, s-nail, swaks), site generators (Hugo, MkDocs with its RSS plugin), a converter (pandoc), and the
two ways in which a page becomes text: a text browser's dump (w3m) and what Chromium puts on the clipboard. README.md
names the versions. All prose is our own; `faketime` holds the clock, so that a run gives the same bytes but for the
programs' own identifiers.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent

CLOCK = ("faketime", "-f", "2026-01-12 18:04:11")

HEADLINE = "Ice Closes the Ferry Line to Hallun a Month Early"

LETTER = f"""{HEADLINE}

By Ines Mahrt

HALLUN, 12 January 2026 - The ferry between Hallun and the mainland made its last crossing of the winter on Monday, a \
month earlier than in any year since the line was opened.

“We could hear the hull,” said the mate, Jory Benn, who has made the crossing 4,000 times. “It was like driving a tin \
can over gravel.”

Post and milk will come over the ice by sledge from Thursday. The pharmacy has asked the islanders to fetch their \
medicines for two months – and not all at once.
"""

LETTER_PAGE = """<html><head><title>The Hallun Letter</title></head><body>
<p>You get this letter because you asked for it.</p>
<h2><a href="https://example.org/ice">Ice Closes the Ferry Line to Hallun a Month Early</a></h2>
<p>The ferry between Hallun and the mainland made its last crossing of the winter on Monday, a month earlier than in any
year since the line was opened.</p>
<p>Post and milk will come over the ice by sledge from Thursday.</p>
<h2><a href="https://example.org/dogs">Sledge Dogs Wanted, Must Like Milk</a></h2>
<p>The dairy of Hallun is looking for six dogs that will pull 200 litres over seven kilometres of ice and leave the
churns shut.</p>
<p>“We have had bad luck with cats,” the dairyman, Odd Lervik, told the letter.</p>
<p><a href="https://example.org/unsubscribe">Unsubscribe</a></p></body></html>
"""

POSTS = {
    "stork": (
        "Stork Holds Up the Roof of Brunnlow Church",
        "Tilda Rouhn",
        "2026-02-17T09:20:00+01:00",
        "The roof of the church at Brunnlow will be mended in autumn and not in spring, because a pair of storks has"
        " begun to nest on the scaffold.\n\n"
        "The nest weighs some 60 kilograms, the builders said. Moving it would need a permit, a crane and, the vicar"
        " added, “a better reason than slates”.",
    ),
    "bell": (
        "Bell Founders Hear a Crack That Is Not There",
        "Aldo Prisk",
        "2026-02-18T16:45:00+01:00",
        "Three founders from Velk have listened to the great bell of Brunnlow & found it whole, after the sexton had"
        " heard it rattle since Candlemas.\n\n"
        "A glove was taken out of the clapper’s hinge. Its owner has not come forward.",
    ),
}

STUDY = """<html lang="en"><head><meta charset="utf-8"><title>Moths Follow the Night Tram, Pupils Find</title>
<meta name="author" content="Sunniva Ekdal"><meta name="date" content="2026-02-09"></head><body>
<p>Moths travel on the night tram of Orrest in far greater numbers than by wing, a class of fourteen-year-olds found
when it counted them for a month.</p>
<p>The pupils marked 312 moths with dots of flour paste at the depot. They met 88 of them again at the terminus, nine
kilometres away, and none in the gardens between.</p>
<h2>Lamps decide</h2>
<p>Line 4 still has warm lamps, and carried nearly all of them. Its new trams will have cold ones, which moths hardly
see.</p>
<blockquote><p>They will have to walk.</p></blockquote>
<ul><li>Line 4: 81 moths</li><li>Line 7: 7 moths</li></ul>
<p>The school hopes to count again in <em>June</em>.</p></body></html>
"""

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clock of Sandmark Strikes Thirteen -
Sandmark Post</title></head><body><header><p><a href="/">Sandmark Post</a></p><nav><a href="/n">News</a>
<a href="/w">Weather</a>
<a href="/l">Letters</a></nav></header><main><article><h1>Clock of Sandmark Strikes Thirteen</h1>
<p>By Lovisa Hamre</p><p>Published 6 February 2026, 07:15</p>
<figure><img alt="The clock tower" src="c.jpg"><figcaption>The tower clock on Thursday afternoon. (Nils
Aas/Sandmark Post)</figcaption></figure>
<p>The tower clock of Sandmark has struck thirteen at one in the afternoon since Tuesday – and the town council has
voted to leave it so until Easter.</p>
<p>Clockmaker Rune Sol found a tooth missing from the count wheel. A new one has to be cut by hand, which will take him
six weeks, he told the council.</p>
<h2>Late for school</h2>
<p>The school has moved its bell to five past one. “Nobody runs after the thirteenth stroke,” said the headmistress,
Berit Moe, whose office looks out on the tower.</p>
<p>Visitors have begun to gather in the square at one. The bakery sold 130 buns there on Thursday, most of them with
thirteen raisins.</p></article></main>
<aside><h2>Related articles</h2><ul><li><a href="/a">Harbour light gets new glass</a></li>
<li><a href="/b">Bus drivers learn to sing</a></li></ul></aside>
<footer><p>Copyright 2026 Sandmark Post</p></footer></body></html>
"""


def run(*command: str | Path, given: str = "") -> str:
    """A program's output."""
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=True)
    return done.stdout


def written(name: str, text: str) -> None:
    """The input of the golden `name`."""
    path = HERE / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode())


def messages() -> None:
    """The letter as three mail programs hand it to a mail server."""
    with TemporaryDirectory() as folder:
        outbox, server = Path(folder, "out"), Path(folder, "server.sh")
        server.write_text(f'#!/bin/sh\ncat > "{outbox}"\n')
        server.chmod(0o755)
        settings = (
            f'set sendmail="{server}"; set realname="The Hallun Letter"; set from="letter@example.org";'
            'set use_from=yes; set hostname="example.org"; set charset="utf-8"; set send_charset="us-ascii:utf-8";'
            "set copy=no"
        )
        run(*CLOCK, "mutt", "-n", "-F", "/dev/null", "-e", settings, "-s", HEADLINE, "reader@example.org", given=LETTER)
        written("mail-mutt/input.eml", outbox.read_text("utf-8"))
        options = {
            "mta": f"file://{server}",
            "from": "The Hallun Letter <letter@example.org>",
            "ttycharset": "utf-8",
            "sendcharsets": "utf-8",
            "mime-encoding": "quoted-printable",
            "hostname": "example.org",
        }
        said = [f"-S{name}={value}" for name, value in options.items()]
        run(*CLOCK, "s-nail", "-:/", *said, "-s", HEADLINE, "reader@example.org", given=LETTER)
        written("mail-s-nail/input.eml", outbox.read_text("utf-8"))
        page = Path(folder, "letter.html")
        page.write_text(LETTER_PAGE)
        letter = run(
            *CLOCK, "swaks", "--server", "localhost", "--to", "reader@example.org", "--from", "letter@example.org",
            "--h-Message-Id", "<second@example.org>", "--h-From", "The Hallun Letter <letter@example.org>",
            "--h-Subject", "The Hallun Letter, second week", "--attach-type", "text/plain",
            "--attach-body", "This letter is best read as a page.",
            "--attach-type", "text/html", "--attach-body", f"@{page}", "--dump-mail",
        )  # fmt: skip
        written("mail-swaks/input.eml", letter)


def sites() -> None:
    """The two posts as Hugo's RSS, as MkDocs' JSON Feed and RSS, and one of them as Hugo writes front matter."""
    with TemporaryDirectory() as folder:
        site = Path(folder, "hugo")
        run("hugo", "new", "site", site)
        (site / "config.toml").write_text(
            'baseURL = "https://example.org/"\ntitle = "Brunnlow Notes"\nlanguageCode = "en-gb"\n'
        )
        for name, (title, author, day, text) in POSTS.items():
            post = site / "content" / "posts" / f"{name}.md"
            post.parent.mkdir(exist_ok=True)
            post.write_text(f'---\ntitle: "{title}"\nauthor: "{author}"\ndate: {day}\ntags: [church]\n---\n\n{text}\n')
        run("hugo", "--source", site)
        written("feed-hugo/input.xml", (site / "public" / "index.xml").read_text("utf-8"))
        run("hugo", "--source", site, "convert", "toTOML", "--output", f"{folder}/toml")
        written("markdown-hugo/input.md", Path(folder, "toml", "content", "posts", "stork.md").read_text("utf-8"))


def mkdocs_feeds(mkdocs: str) -> None:
    """The two posts as the RSS plugin of MkDocs writes them; `mkdocs` is a program that has it."""
    with TemporaryDirectory() as folder:
        docs = Path(folder, "docs")
        docs.mkdir()
        (docs / "index.md").write_text("# Brunnlow Notes\n")
        for name, (title, author, day, text) in POSTS.items():
            front = f'title: "{title}"\nauthors: ["{author}"]\ndate: {day}\n'
            (docs / f"{name}.md").write_text(f"---\n{front}---\n\n{text}\n")
        Path(folder, "mkdocs.yml").write_text(
            "site_name: Brunnlow Notes\nsite_url: https://example.org/\nplugins:\n  - rss:\n      use_git: false\n"
            "      abstract_chars_count: -1\n      match_path: (stork|bell).md\n"
            "      date_from_meta: {as_creation: date, datetime_format: '%Y-%m-%dT%H:%M:%S%z'}\n"
        )
        run(*CLOCK, mkdocs, "build", "-q", "-f", f"{folder}/mkdocs.yml")
        written("feed-json-mkdocs/input.json", Path(folder, "site", "feed_json_created.json").read_text("utf-8"))
        written("feed-rss-mkdocs/input.xml", Path(folder, "site", "feed_rss_created.xml").read_text("utf-8"))


def documents() -> None:
    """A page as pandoc's Markdown with front matter, and as GitHub's without."""
    written("markdown-pandoc/input.md", run("pandoc", "-s", "-f", "html", "-t", "markdown", given=STUDY))
    plain = f"<h1>Moths Follow the Night Tram, Pupils Find</h1>{STUDY}"
    written("markdown-plain/input.md", run("pandoc", "-f", "html", "-t", "gfm", given=plain))


def texts() -> None:
    """A page as w3m dumps it, and all of it selected and copied in Chromium."""
    written("../../golden/page-dumped/input.txt", run("w3m", "-dump", "-T", "text/html", "-O", "utf-8", given=PAGE))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        page.set_content(PAGE)
        page.evaluate("getSelection().selectAllChildren(document.body)")
        written("../../golden/page-copied/input.txt", page.evaluate("getSelection().toString()"))
        browser.close()


def torn() -> None:
    """What is left when a transfer breaks off; a paste put together from programs of two encodings."""
    parts = {"feed-atom": 0.82, "page-single-file": 0.7}
    for of, share in parts.items():
        name = f"{of}-broken"
        source = next((HERE / of).glob("input.*"))
        whole = source.read_bytes()
        (HERE / name).mkdir(exist_ok=True)
        (HERE / name / source.name).write_bytes(whole[: int(len(whole) * share)])
    golden = HERE.parents[1] / "golden"
    first, label, second = (golden / "page-copied" / "input.txt").read_text("utf-8").partition("Late for school")
    mixed = first.encode() + label.encode() + second.encode("cp1252")
    (golden / "two-encodings").mkdir(exist_ok=True)
    (golden / "two-encodings" / "input.txt").write_bytes(mixed.replace(b"\n", b"\r\n"))


if __name__ == "__main__":
    messages()
    sites()
    if sys.argv[1:]:
        mkdocs_feeds(sys.argv[1])
    documents()
    texts()
    torn()
