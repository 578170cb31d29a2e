"""Made further inputs of these goldens with programs that clip pages; run as `python -m tests.intake.golden.clippers`.

Chromium (the tree of a weblog's home), SingleFile and Defuddle, the engine of Obsidian's Web Clipper, which are
programs of npm and must be on the PATH (single-file-cli, defuddle). README.md names the versions. All prose is our own.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent

POSTS = (
    (
        "The Mill at Sorrel Hill Turns Again",
        "mill",
        "Posted on 14 March 2026 by Agnes Torr",
        "<p>The mill at Sorrel Hill ground its first sack of rye for forty years on Saturday, while half of the"
        " village stood below and held on to its hats.</p><p>Its new sails are of larch. The old ones, which"
        " nobody had dared to burn, lie behind the chapel and are to be benches.</p>",
    ),
    (
        "Goats Are Let Into the Old Quarry",
        "goats",
        "Posted on 9 March 2026 by Agnes Torr",
        "<p>Eleven goats have been let into the quarry below Sorrel Hill, where brambles had grown over the path to"
        " the spring and nobody had been able to cut them.</p><p>They belong to the school. Its cook has asked for the"
        " milk, and has been told that she must catch them first.</p>",
    ),
)
HOME = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sorrel Hill Notes</title></head><body>
<div id="header"><h1><a href="/">Sorrel Hill Notes</a></h1><p>What happens above the river</p></div><div id="content">{}
<div class="navigation"><a href="/page/2">Older posts</a></div></div>
<div id="sidebar"><h3>Archives</h3><ul><li><a href="/2026/03">March 2026</a></li></ul></div>
<script>document.getElementById("content").setAttribute("data-ready", "yes")</script></body></html>"""
POST = """<div class="post"><h2><a href="https://example.org/notes/{1}">{0}</a></h2><p class="meta">{2}</p>
<div class="entry">{3}</div><p class="links">Filed under <a href="/hill">Hill</a> |
<a href="/{1}#c">2 Comments</a></p></div>"""

ARTICLE = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>How the Sails Were Hung | Rye Valley Post</title><meta name="author" content="Bruno Hale">
<meta name="description" content="Nine people, two ropes and a borrowed crane.">
<meta property="og:site_name" content="Rye Valley Post">
<meta property="article:published_time" content="2026-03-12T07:00:00+01:00"></head><body>
<header><nav><a href="/">News</a> <a href="/letters">Letters</a></nav></header><main><article>
<h1>How the Sails Were Hung</h1><p class="byline">By Bruno Hale</p><time datetime="2026-03-12">12 March 2026</time>
<p>The four sails of the mill at Sorrel Hill were hung on Thursday by nine people with two ropes and a crane, which a
builder had lent for <del>one day</del> <ins>two days</ins> and asked to have back washed.</p>
<figure><img src="sail.jpg" alt="A sail of larch hangs from a crane over the cap of the mill"></figure>
<p>The miller, Edda Quist, calls them <q>the lightest that we could make</q>; each weighs 240 kilograms, and its load
grows with the square of the wind, or <math><mi>F</mi><mo>=</mo><mi>k</mi><msup><mi>v</mi><mn>2</mn></msup></math>.</p>
<blockquote><p>Whoever hangs a sail in a hurry hangs it twice, and the second time he hangs it with less help.</p>
<footer>— Edda Quist, <cite>Letters from a Mill</cite></footer></blockquote>
<p>What is left to do was written on a board at the foot of the stairs, where the first two lines are crossed out:</p>
<ol start="3"><li>Grease the neck.</li><li>Balance the stones.</li><li>Ask the wind.</li></ol>
<p>The mill opens to visitors in May, and will grind on Saturdays for as long as there is rye in the valley.</p>
</article></main><footer><p>© 2026 Rye Valley Post</p></footer></body></html>"""

ADDRESS = "http://example.org/mill/sails"


class _Site(BaseHTTPRequestHandler):
    """Answers every address with the article."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(ARTICLE.encode())

    def log_message(self, *_: object) -> None:
        """Says nothing."""


def weblog() -> None:
    """The tree of the home page, as Chromium has it once its script ran."""
    markup = HOME.format("\n".join(POST.format(title, slug, meta, text) for title, slug, meta, text in POSTS))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        page.route("**/*", lambda route: route.fulfill(body=markup, content_type="text/html; charset=utf-8"))
        page.goto("https://example.org/notes")
        folder = HERE / "page-posts"
        folder.mkdir(exist_ok=True)
        (folder / "input.html").write_text(page.content(), "utf-8")
        # As broken off within the second post.
        (HERE / "page-posts-broken").mkdir(exist_ok=True)
        torn = page.content().partition("They belong to")[0]
        (HERE / "page-posts-broken" / "input.html").write_text(torn, "utf-8")
        browser.close()


def clipped() -> None:
    """The article as SingleFile saves it, and as Defuddle clips it with its front matter."""
    site = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    rules = f'["--no-sandbox", "--host-resolver-rules=MAP example.org:80 127.0.0.1:{site.server_port}"]'
    saved = HERE / "page-singlefile" / "input.html"
    saved.parent.mkdir(exist_ok=True)
    saved.unlink(missing_ok=True)
    run = partial(subprocess.run, check=True, timeout=120)
    run(["single-file", "--browser-executable-path", "/usr/bin/chromium", "--browser-args", rules, ADDRESS, str(saved)])
    site.shutdown()
    if not saved.exists():  # it ends well where it failed, too
        sys.exit("SingleFile saved nothing: run this again")
    note = HERE / "markdown-defuddle" / "input.md"
    note.parent.mkdir(exist_ok=True)
    page = note.with_name("page.html")
    page.write_text(ARTICLE, "utf-8")
    run(["defuddle", "parse", str(page), "--markdown", "--frontmatter", "--output", str(note)])
    page.unlink()


if __name__ == "__main__":
    weblog()
    clipped()
