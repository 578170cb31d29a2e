"""Hypothesis strategies for what may be received: bytes, dumps, web pages, feeds, mails, Markdown, mangled files."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

TESTS = Path(__file__).resolve().parent.parent

NAMES = st.sampled_from(["a.txt", "a.html", "a.xml", "a.json", "a.eml", "a.md", "a", "sub/ü b.txt"])

SIGNS = st.sampled_from([
    "\n", "\n\n", "\r\n", "\t", " ", "  ", "\u00a0", "\u2028", "\x0c", "\x00", "\x07", "\ufeff", "\u202e", "\u202b",
    "\ud7ff", "\U0001f600", "e\u0301", "ضوء", "سوريا", "、", "\\", "`", "```", "*", "_", "[", "](", "![", "]", "<", ">",
    "&", "&amp;", "&#x0;",
    "#", "## ", "- ", "1. ", "> ", "| a | b |", "---", "===", "{", "}}", "{%", "{{", ":", '"', "'",
    "a", "Syria", "ferry", "[^1]", "~~~", "$", "%s", "\x1b[31m",
])  # fmt: skip

NEWS = st.sampled_from([
    "Ferry Returns to Lake Orsel After Nine Years", "By Ida Fenn", "By Ida Fenn and Reuters", "GENEVA (AFP) –",
    "DAMASCUS, 20 January 2026 (Reuters) - ", "Published: 20 Jan 2026 10:00", "Updated 2026-01-20T10:00:00Z",
    "Tuesday, January 20, 2026",
    "on Tuesday", "03/04/2026", "99/99/9999", "31 February 2026", "TT", "Share", "Read more",
    "A boat at the pier. (Photo: AFP)", "/ AFP", "© 2026 The Paper. All rights reserved.", "Advertisement",
    "The council said on Monday that the ferry will sail again in May, nine years after the last boat.",
    "“We have waited nine years,” said the harbour master, Ida Fenn, who kept the hull in a shed.",
    "قال المجلس يوم الاثنين إن العبارة ستبحر من جديد في شهر أيار بعد تسع سنوات من الانتظار الطويل.",
    "https://example.org/a?b=1#c", "desk@example.org", "Related:", "* * *", "________", "• One point", "1) A point",
    "Additional reporting by Mona Said", "Why it matters", "SUBSCRIBE NOW", "3 min read", "0 Comments", "Follow us",
])  # fmt: skip

TAGS = st.sampled_from([
    "<html>", "<!doctype html>", "<head>", "<title>", "</title>", "<body>", "<article>", "</article>", "<h1>", "</h1>",
    "<p>", "</p>", "<div>", "</div>", "<figure>", "<figcaption>", "<img src=x onerror=a()>", "<script>", "</script>",
    "<!--", "-->",
    "<![CDATA[", "]]>", "<time datetime='2026-01-20'>", "<ul>", "<li>", "<table>", "<td>", "<br>", "<svg>",
    "<meta property='og:title' content='Talks'>", "<meta name='author' content='A'>", "<a href='x'>", "</a>", "<base>",
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"datePublished\":[1]}</script>",
    "<rss version='2.0'><channel>", "<item>", "</item>", "<title>A</title>", "<description>", "</description>",
    "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry>", "</entry>", "<pubDate>Tue, 20 Jan 2026</pubDate>",
    "<!DOCTYPE x [<!ENTITY a 'b'>]>", "&a;", "<?xml version='1.0'?>", "<blockquote>", "<h2>", "</h2>", "<span hidden>",
])  # fmt: skip

MAIL = st.sampled_from([
    "From: a@example.org\n", "Subject: =?utf-8?q?A=20b?=\n", "Subject: =?x?b?!!?=\n", "MIME-Version: 1.0\n",
    "Content-Type: text/html; charset=x\n", "Content-Type: multipart/mixed; boundary=b\n", "--b\n", "--b--\n", "\n",
    "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\n", "=E2=80=9C=\n", "PGI+\n",
    "Date: Tue, 20 Jan 2026 10:00:00 +0000\n", "Date: yesterday\n", "Message-ID: <a>\n",
])  # fmt: skip

JSON = st.sampled_from([
    '{"version": "https://jsonfeed.org/version/1.1", "items": [', '{"title": "A", "content_text": "', '"}', ",", "]}",
    '"content_html": "<p>',
    '</p>"', '"date_published": "2026-01-20"', '"authors": [{"name": 1}]', "null", "[[", "1e999",
])  # fmt: skip

FRONT = st.sampled_from([
    "---\n", "title: A\n",
    "title: [\n", "date: 2026-01-20\n", "date: never\n", "captions:\n- text: a\n", "topics: [a]\n",
    "source: {file: a.txt, first_line: 1, last_line: 2, sha256: x}\n", "publish: no\n", "aliases: [b]\n", "&a *a\n",
    "corrections: [x]\n", "url: javascript:a\n", "language: ar\n", "\n",
])  # fmt: skip


def _joined(*kinds: st.SearchStrategy[str], most: int = 40) -> st.SearchStrategy[str]:
    return st.lists(st.one_of(*kinds, st.text(max_size=8)), max_size=most).map("".join)


DUMPS = _joined(NEWS.map(lambda line: f"{line}\n"), NEWS.map(lambda line: f"{line}\n\n"), SIGNS)
PAGES = st.builds(lambda text: f"<html><body>{text}", _joined(TAGS, TAGS, NEWS, SIGNS))
FEEDS = st.builds(lambda text: f"<rss version='2.0'><channel>{text}", _joined(TAGS, NEWS, SIGNS))
MAILS = st.builds(lambda text: f"From: a@b.c\nMIME-Version: 1.0\n{text}", _joined(MAIL, TAGS, NEWS, SIGNS))
JSON_FEEDS = st.builds(
    lambda text: '{"version": "https://jsonfeed.org/version/1", "items": [' + text, _joined(JSON, NEWS, SIGNS)
)
PERSONS_PAGES = st.builds(lambda front, body: f"---\ntitle: A\n{front}---\n\n{body}", _joined(FRONT, most=6), DUMPS)

REPEATED = st.builds(lambda text, times: text * times, st.one_of(SIGNS, NEWS, TAGS), st.integers(1, 5_000))


@st.composite
def mangled(draw: st.DrawFn) -> bytes:
    """A real file of the tests with bytes cut out, doubled, put in or changed."""
    content = bytearray(draw(st.sampled_from(_real())))
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.integers(0, 400)))
        piece = draw(st.one_of(st.binary(max_size=6), st.just(bytes(content[start:end]) * 2), SIGNS.map(str.encode)))
        content[start:end] = piece
    return bytes(content[:20_000])


def _real() -> list[bytes]:
    folders = (TESTS / "golden", TESTS / "intake" / "golden")
    found = [file.read_bytes() for folder in folders for file in sorted(folder.glob("*/input.*"))]
    assert found, "there is no golden file to mangle"
    return found


TEXTS = st.one_of(DUMPS, PAGES, FEEDS, MAILS, JSON_FEEDS, PERSONS_PAGES, REPEATED)
ENCODED = st.builds(
    lambda text, encoding: text.encode(encoding, "replace"),
    TEXTS,
    st.sampled_from(["utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "cp1252", "utf-32"]),
)
FILES = st.one_of(ENCODED, ENCODED, mangled(), st.binary(max_size=200))
