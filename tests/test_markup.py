"""generator.markup: every text shows exactly its words, and a link stands only where one may."""

import json
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator import markup
from generator.markup import Linked, RefusedError
from generator.model import Role
from tests.costs import is_done_within

ROLES = (Role.BODY, Role.SUBHEADING, Role.QUOTE, Role.LIST)
HOSTILE = Path(__file__).parents[2] / "shared" / "corpora" / "hostile"

# Signs that mean something to Markdown or HTML, far oftener than chance would bring them.
SIGNS = st.sampled_from([
    *"\\`*_{}[]()<>#+-.!|~=&;:^$%\"'/@ \u00a0",
    "1. ", "12) ", "- ", "](x)", "![", "&lt;", "&#35;", "<b>", "</div>", "<!--", "```", "~~~", "[TOC]", "p1", "P7",
    "__search", "http://a.b", "a", "word ", "ضوء", "é", "---", "===", "> ", "# ", "&amp", "[^1]", "{: .x}", "\n", "  ",
])  # fmt: skip
TEXTS = st.one_of(st.lists(SIGNS, max_size=12).map("".join), st.text(max_size=30))
WORDS = TEXTS.map(lambda text: markup.folded(markup.printable(text)[0])).filter(bool)


@pytest.mark.parametrize(
    "text",
    [
        'Syria\'s "greatest opportunity" - 1,200 (2014).',
        "“We will not go,” he said – twice; 50% stayed @ home: $5.",
        "R&D at AT&T",
        "Music | Ferries & quays #1 -> ~9 > 8",
        "قال إنه لن يذهب (2014).",
        "5.3 million",
    ],
)
def test_news_text_stays_as_it_is(text):
    """Text without anything special is its own Markdown."""
    assert markup.paragraph(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1986. A great year", "1986\\. A great year"),
        ("3) Then", "3\\) Then"),
        ("- no", "\\- no"),
        ("# one", "\\# one"),
        ("> one", "\\> one"),
        ("a<b but c>d", "a&lt;b but c>d"),
        ("__init__", "\\_\\_init\\_\\_"),
        ("5*3*2", "5\\*3\\*2"),
        ("the [Kurdish] force", "the \\[Kurdish\\] force"),
        ("&copy; 2014", "&amp;copy; 2014"),
        ("~~~ x", "&#126;~~ x"),
        ("a  b\n c ", "a b c"),
    ],
)
def test_special_text_is_escaped_for_people_to_read(text, expected):
    """Only what would mean something is escaped."""
    assert markup.paragraph(text) == expected


@given(WORDS, st.sampled_from(ROLES))
@settings(max_examples=200, deadline=None)
def test_every_text_comes_back(text, role):
    """What is written is recognised as that very paragraph, with its words and its role."""
    found = markup.recognised(markup.paragraph(text, role))
    assert found is not None
    assert (found.text, found.role) == (text, role)


_HARMLESS = st.lists(st.sampled_from([*"&#>~|[]{}*_;= -", "& ", "a", "word ", "amp;", "p1", "1. ", "ضوء"]), max_size=10)


@given(_HARMLESS.map("".join).map(markup.folded).filter(bool), st.sampled_from(ROLES))
@settings(max_examples=500, deadline=None)
def test_what_is_written_unseen_shows_exactly_its_words(text, role):
    """Signs that are taken for harmless without a look at the page are: it shows those words and nothing else."""
    block = markup.paragraph(text, role)
    elements, words = markup.shown(block)
    is_numbered = role is Role.LIST and re.match(r"[1-9]\d?\. \S", text)
    names = [name for name, _ in elements]
    assert words == (text.split(" ", 1)[1] if is_numbered else text)
    assert names == (
        ["ol", "li"]
        if is_numbered
        else {
            Role.BODY: ["p"],
            Role.SUBHEADING: ["h2"],
            Role.QUOTE: ["blockquote", "p"],
            Role.LIST: ["ul", "li"],
        }[role]
    )


@given(st.lists(WORDS, min_size=1, max_size=5))
@settings(max_examples=200, deadline=None)
def test_paragraphs_show_exactly_their_words_together(texts):
    """Several paragraphs on a page are so many `p` elements with those words and no others."""
    elements, words = markup.shown("\n\n".join(markup.paragraph(text) for text in texts))
    assert elements == (("p", ()),) * len(texts)
    assert words == " ".join(texts)


@given(WORDS, st.sampled_from(ROLES))
@settings(max_examples=200, deadline=None)
def test_commonmark_sees_the_same_words(text, role):
    """A page that is read as CommonMark shows the same, so blocks are told apart alike everywhere."""
    block = markup.paragraph(text, role)
    tokens = [token for token in MarkdownIt("commonmark").enable("table").parse(block) if token.type == "inline"]
    if not block.startswith("<h2"):
        (inline,) = tokens
        children = inline.children or []
        assert {child.type for child in children} == {"text"}
        assert markup.folded(_number_shown(block) + "".join(child.content for child in children)) == text


def _number_shown(block: str) -> str:
    """What a list shows before its first item: "3. ", nothing where it shows a bullet."""
    tokens = MarkdownIt("commonmark").parse(block)
    return next((f"{token.info}. " for token in tokens if token.type == "list_item_open" and token.info), "")


@pytest.mark.parametrize("text", ["P7", "p12", "__search", "“P7”", "__drawer", "_x"])
def test_no_heading_takes_an_anchor_that_is_spoken_for(text):
    """Paragraph marks (p7) and the theme's controls (__search) keep their ids."""
    elements, words = markup.shown(markup.paragraph(text, Role.SUBHEADING))
    assert words == text
    ((name, ((key, anchor),)),) = elements
    assert (name, key, str(anchor)[:2]) == ("h2", "id", "h-")


def test_a_repeated_raw_heading_gets_an_anchor_of_its_own():
    """Two sub-headings "P7" on a page are two targets, and both are recognised."""
    second = markup.again(markup.paragraph("P7", Role.SUBHEADING), 2)
    assert second == '<h2 id="h-p7-2" markdown="1">P7</h2>'
    found = markup.recognised(second)
    assert found is not None
    assert found.text == "P7"


@given(st.lists(st.one_of(TEXTS, st.builds(Linked, WORDS, st.sampled_from(["../topics/sdf/", "https://a.b/c_d?e=f"])))))
@settings(max_examples=200, deadline=None)
def test_links_are_exactly_those_asked_for(pieces):
    """Words and links come out as given, whatever stands beside a link."""
    pieces = [markup.printable(piece)[0] if isinstance(piece, str) else piece for piece in pieces]
    joined = markup.folded("".join(piece if isinstance(piece, str) else piece.text for piece in pieces))
    if not joined:
        return
    block = markup.with_links(pieces)
    elements, words = markup.shown(block)
    hrefs = [("a", (("href", piece.href),)) for piece in pieces if isinstance(piece, Linked)]
    assert elements == (("p", ()), *hrefs)
    assert words == markup.plain(block) == joined


def test_an_exclamation_mark_makes_no_image():
    """`!` in front of a link stays a sign."""
    assert markup.with_links(["Look!", Linked("SDF", "a/")]) == "Look\\![SDF](a/)"


@pytest.mark.parametrize("href", ["javascript:alert(1)", "data:text/html,x", "a b", "a)b", "", '"x', "vbscript:x"])
def test_a_link_goes_to_a_page_or_the_web(href):
    """No other scheme, and nothing that would end the link early."""
    with pytest.raises(RefusedError):
        markup.with_links([Linked("x", href)])


@pytest.mark.parametrize(
    ("text", "shown", "names"),
    [
        ("a\x02b\x7f", "a␂b␡", ("U+0002", "U+007F")),
        ("\ufeffa\ud800", "\ufffda\ufffd", ("U+FEFF", "U+D800")),
        ("\u202eabc", "\ufffdabc", ("U+202E",)),
        ("a \u202bعربي\u202c b", "a \u202bعربي\u202c b", ()),
        ("a \u202bعربي", "a \ufffdعربي", ("U+202B",)),
        ("\u2067a\u202c\u2069", "\u2067a\ufffd\u2069", ("U+202C",)),
        ("می‌خواهم 👩‍👩‍👧", "می‌خواهم 👩‍👩‍👧", ()),
    ],
)
def test_what_no_page_can_carry_is_told(text, shown, names):
    """Controls, overrides and stray characters become visible and are named; what scripts need is kept."""
    assert markup.printable(text) == (shown, names)


@pytest.mark.parametrize("text", ["", " \n", "a\x03b", "x" * 200_001, "[" * 5_001])
def test_what_cannot_be_shown_is_refused(text):
    """Nothing is lost silently: no words, a control character, no measure."""
    with pytest.raises(RefusedError):
        markup.paragraph(text)


@pytest.mark.parametrize("text", ["[" * 5_000, "- " * 1_500, "[" * 10_000, "&" * 4_000, "<" * 5_000, "`*" * 2_000])
def test_a_wall_of_signs_is_quick(text):
    """No text costs more than a moment."""

    def shown() -> None:
        try:
            words = markup.plain(markup.paragraph(text))
        except RefusedError:
            words = markup.folded(text)
        assert words == markup.folded(text)

    assert is_done_within(2, shown)


def _hostile() -> list[str]:
    if not HOSTILE.is_dir():
        pytest.skip("the hostile corpus is not beside the project")
    payloads = (HOSTILE / "xss-payload-list.txt").read_bytes().decode("utf-8").split("\n")
    # Every fourth payload: neighbours are variations of one.
    return [*json.loads((HOSTILE / "blns.json").read_text("utf-8")), *payloads[::4]]


def test_hostile_text_shows_as_itself():
    """An entry of the hostile corpus is one paragraph whose words are the entry's, in batches of a page each."""
    texts = [text for text in dict.fromkeys(markup.printable(entry)[0] for entry in _hostile()) if text.strip()]
    assert len(texts) > 2_000
    for at in range(0, len(texts), 100):
        batch = texts[at : at + 100]
        elements, words = markup.shown("\n\n".join(map(markup.paragraph, batch)))
        assert elements == (("p", ()),) * len(batch)
        assert _normal(words) == _normal(" ".join(batch))


def test_hostile_text_rarely_loses_a_character():
    """Of the corpus only the entries made of control and override characters are changed, and each says so."""
    changed = [entry for entry in _hostile() if markup.printable(entry)[0] != entry]
    assert 10 <= len(changed) <= 20
    assert all(markup.printable(entry)[1] for entry in changed)


def _normal(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


# --- where a link may stand ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markdown", "free"),
    [
        ("In `Syria` and Iraq", ["In ", " and Iraq"]),
        ("## Syria", []),
        ("Syria\n---", []),
        ("Syria\n=====\nIraq", ["Iraq"]),
        ("- [Syria](x) Iraq *SDF*", [" Iraq ", "SDF"]),
        ("![Syria](x 'y') Iraq", [" Iraq"]),
        ("[Syria][s] Iraq", [" Iraq"]),
        ("[s]: http://x Syria", []),
        ("> Syria and\n> Iraq", [" Syria and", " Iraq"]),
        ("| Syria |\n|---|\n| SDF |", [" SDF "]),
        ("see https://a.b/Syria, <https://c.d/Syria> Iraq", ["see ", " Iraq"]),
        ("desk@syria.org #Syria @Syria !Syria", []),
        ("a <b>Syria</b>", []),
        ("<div>\n\nSyria\n\n</div>", []),
        ("```\nSyria\n\nSyria\n```\n\nIraq", ["Iraq"]),
        ("    Syria", []),
        ("[a `]` Syria](x) Iraq", [" Iraq"]),
        ("AT&amp;T \\Syria", ["AT", "T ", "yria"]),
        ("snake_case and _Syria_", ["snake_case and ", "Syria"]),
    ],
)
def test_a_link_stands_in_running_text_only(markdown, free):
    """Headings, code, links, images, definitions, HTML and addresses are left alone."""
    assert [markdown[start:end] for start, end in markup.free_spans(markdown)] == free


FRAGMENTS = st.sampled_from([
    "Syria", "Iraq ", " ", "`", "``", "*", "**", "_", "[", "]", "](", ")", "![", "(x)", "<", ">", "\\", "\n", "\n\n",
    "- ", "> ", "## ", "```\n", "    ", "http://a.b/", "<b>", "</b>", "<div>", "</div>", "&amp;", "|", "|---|", "---",
    "[x]: y", "!", "{", "}", "~", '"', "1. ", "<https://a.b>", "#", "@",
])  # fmt: skip


@given(st.lists(FRAGMENTS, max_size=14).map("".join))
@settings(max_examples=200, deadline=None)
def test_a_link_put_into_a_free_span_is_a_link_and_changes_nothing_else(markdown):
    """Around any word of a free span, a link adds one `a` outside other links, code and headings, and no words."""
    before, words = markup.shown(markdown)
    for start, end in markup.free_spans(markdown):
        for found in re.finditer(r"\b(?:Syria|Iraq)\b", markdown[start:end]):
            at, to = start + found.start(), start + found.end()
            linked = f"{markdown[:at]}[{found[0]}](zz){markdown[to:]}"
            elements, after = markup.shown(linked)
            link = ("a", (("href", "zz"),))
            assert after == words
            assert elements.count(link) == 1
            assert tuple(element for element in elements if element != link) == before


@pytest.mark.parametrize("unit", ["[", "`", "` `` ", "[a](", "<", "a@", "_", "{", "http://", "> ", "](x", "\n- "])
def test_spans_are_found_in_linear_time(unit):
    """20,000 of anything take a moment."""
    assert is_done_within(2, lambda: markup.free_spans(unit * 20_000))


def test_the_number_of_a_subheading_is_written_as_it_is() -> None:
    """Behind `## ` it starts no list, and a person who edits the page reads it as printed."""
    for words in ("1. Why it failed", "2) What is next", "3."):
        block = markup.paragraph(words, Role.SUBHEADING)
        assert block == f"## {words}"
        assert markup.shown(block)[1] == words
        assert markup.plain(block) == words
    assert markup.paragraph("1. Why it failed") == "1\\. Why it failed"
