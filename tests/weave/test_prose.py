"""generator/weave/prose.py"""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.markup import folded, seated, shown
from generator.model import Article, LinkPolicy, Mention, Paragraph, Received, Role
from generator.weave.linking import links
from generator.weave.previews import Preview
from generator.weave.prose import Ways, prose
from tests.weave.editions import article, edition

_MARK = re.compile(r" <a class=\"pn\"[^\n]*")


def woven(made: Article) -> str:
    """The article's prose, without its paragraph marks."""
    mentions = links(made, edition(made).mentions_by_article.get(made.slug, ()), LinkPolicy(words_per_link=1))
    return _MARK.sub("", prose(made, mentions, Ways(lambda topic: f"../topics/{topic}.md")))


def test_the_first_mention_in_a_section_is_linked() -> None:
    """Later ones are not: a page of blue words is hard to read."""
    text = woven(article("a", "In Syria the SDF waits.", "The SDF and Syria again."))
    assert text == ("In [Syria](../topics/syria.md) the [SDF](../topics/sdf.md) waits.\n\nThe SDF and Syria again.")


def test_syrian_is_never_a_link_to_syria() -> None:
    """Neither alone nor inside the longer name, which has a topic of its own."""
    assert woven(article("a", "A Syrian official met the Syrian Democratic Forces.")) == (
        "A Syrian official met the [Syrian Democratic Forces](../topics/sdf.md)."
    )


def test_no_link_stands_in_a_subheading() -> None:
    """The mention after it is the first that counts."""
    assert woven(article("a", "## What Syria wants", "Peace for Syria.")) == (
        "## What Syria wants\n\nPeace for [Syria](../topics/syria.md)."
    )


def test_nothing_is_linked_in_addresses() -> None:
    """A URL stays as it was printed."""
    assert "](" not in woven(article("a", "See https://example.org/Syria/SDF for more."))


def test_paragraph_marks_count_paragraphs_and_not_subheadings() -> None:
    """#p2 is the second paragraph of text, whatever stands between."""
    text = prose(article("a", "One.", "## Between", "Two."), (), Ways(str))
    assert re.findall(r'id="(p\d+)"', text) == ["p1", "p2"]


def test_a_mark_before_a_name_is_no_picture() -> None:
    """An exclamation mark before a link would make Markdown draw a picture."""
    elements, words = shown(woven(article("a", "Stop!SDF stop! Syria waits.")))
    assert [name for name, _ in elements if name == "img"] == []
    assert words == "Stop!SDF stop! Syria waits."


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("**Syria** and *Iraq*", "**[Syria](../topics/syria.md)** and *Iraq*"),
        ("`Syria` code, then Syria", "`Syria` code, then [Syria](../topics/syria.md)"),
        (
            "[Syria](https://example.org/) stays, Syria next",
            "[Syria](https://example.org/) stays, [Syria](../topics/syria.md) next",
        ),
    ],
)
def test_a_persons_markdown_is_linked_where_it_is_free(markdown: str, expected: str) -> None:
    """Their bytes stay: a link goes round the first free stand of the name, never into code or another link."""
    part = Paragraph("Syria", Role.MARKDOWN, markdown=markdown)
    page = Article("a", "A", (part,), Received("clip.txt", 1, 1, "0"))
    mention = Mention("a", "syria", 0, 0, 5, "Syria")
    assert _MARK.sub("", prose(page, (mention,), Ways(lambda topic: f"../topics/{topic}.md"))) == expected


@given(
    st.lists(
        st.sampled_from(["Syria", "the SDF", "said", "(", "]", "*", "!", "[", "_", "<b>", "a\\", "1."]), max_size=12
    )
)
def test_weaving_changes_no_word(parts: list[str]) -> None:
    """Whatever the text holds, the page shows it word for word, with links and nothing else added."""
    text = " ".join(parts)
    if not text.strip():
        return
    elements, words = shown(woven(article("a", text)))
    assert words == " ".join(text.split())
    assert {name for name, _ in elements} <= {"p", "a"}


def test_a_link_has_a_card_with_the_topics_names_and_counts() -> None:
    """The card is words and nothing else, whatever the topic is called; the link stays Markdown."""
    made = article("a", "In Syria.")
    card = Preview("A <b>*name*</b>", ("[SDF](x)",), "Place. 2 articles.")
    text = prose(
        made, edition(made).mentions_by_article["a"], Ways(lambda topic: f"../topics/{topic}.md", lambda _: card)
    )
    assert '<span class="tip">[Syria](../topics/syria.md)<span class="tip__card"' in text
    elements, words = shown(_MARK.sub("", text))
    assert words == "In SyriaA <b>*name*</b>Also [SDF](x). Place. 2 articles.."
    assert [name for name, _ in elements] == ["p", "span", "a", "span", "b", "bdi", "bdi"]


@given(st.lists(st.sampled_from(["Syria", "the SDF", "said", "`Syria`", "**SDF**", "[SDF](x.md)", "and"]), max_size=12))
def test_weaving_twice_is_weaving_once(parts: list[str]) -> None:
    """A woven page that somebody takes for their own gets no second link to a topic that has one."""
    markdown = " ".join(["So", *parts])
    elements, text = shown(markdown)
    assert {name for name, _ in elements} <= {"p", "a", "code", "strong"}

    def again(written: str) -> str:
        return woven(Article("a", "A", (Paragraph(text, Role.MARKDOWN, markdown=written),), article("a").raw))

    once = again(markdown)
    assert again(once) == once


TABLE = Paragraph.table((("Town", "Boats"), ("Syria | <b>", "1,200"), ("`Sand` **mouth**", "-33")))


def test_a_table_is_a_table_on_the_page() -> None:
    """Its columns are named with their scope, its figures stand in a column, and it scrolls in a box of its own."""
    made = replace(article("a", "First."), paragraphs=(Paragraph("First."), TABLE, Paragraph("Last.")))
    elements, words = shown(prose(made, (), Ways(str)))
    assert [attributes for name, attributes in elements if name == "th"] == [
        (("scope", "col"),),
        (("scope", "col"), ("class", "num")),
    ]
    assert [attributes for name, attributes in elements if name == "td"] == [(), (("class", "num"),)] * 2
    assert any(name == "div" and ("tabindex", "0") in attributes for name, attributes in elements)
    assert "Syria | <b>1,200 `Sand` **mouth**-33 ¶2" in words
    assert "b" not in [name for name, _ in elements]


def test_a_table_without_names_of_columns_has_no_head() -> None:
    """Nothing is named that the text does not name."""
    made = replace(article("a", "First."), paragraphs=(Paragraph.table((("", ""), ("a", "b"))),))
    assert "th" not in [name for name, _ in shown(prose(made, (), Ways(str)))[0]]


def test_no_cell_is_a_link() -> None:
    """A table is read along its rows; what it names counts as no mention either."""
    made = replace(article("a", "First."), paragraphs=(TABLE,))
    assert "](" not in woven(made)
    assert edition(made).mentions == ()


@given(st.lists(st.text(st.sampled_from("a|`*_<>[]()&#;\\\n-~ é{}!"), max_size=12), min_size=2, max_size=4))
def test_hostile_cells_show_as_text(cells: list[str]) -> None:
    """Inside the page's own blocks, too."""
    words = [folded(cell) for cell in cells]
    if not any(words):
        return
    made = replace(article("a", "First."), paragraphs=(Paragraph.table((tuple(words), tuple(words))),))
    block = _MARK.sub("", prose(made, (), Ways(str)))
    page = f'<div class="prose" markdown="1">\n\nBefore.\n\n{block}\n\nAfter.\n\n</div>'
    elements, said = shown(page)
    once = folded(" ".join(words))
    assert said.split(" ¶")[0].removesuffix(" After.") == f"Before. {once} {once}"
    assert [name for name, _ in elements if name not in ("div", "p", "bdi", "a")] == [
        *("table", "thead", "tr", *["th"] * len(words), "tbody", "tr", *["td"] * len(words)),
    ] or not any(words)


def test_numbers_and_levels_of_items_stay() -> None:
    """Lists are woven as their page has them, with links in items and marks behind them."""
    texts = (("1. Syria votes", 0), ("SDF too", 1), ("2. It counts", 0), ("9. It rests", 0))
    made = article("a")
    made = replace(made, paragraphs=seated(Paragraph(text, Role.LIST, level=level) for text, level in texts))
    assert woven(made) == (
        "1. [Syria](../topics/syria.md) votes\n    - [SDF](../topics/sdf.md) too\n2. It counts\n\n9\\. It rests"
    )


def test_lines_as_set_keep_their_blanks_and_their_mark() -> None:
    """A box that the keyboard can scroll, and no element, link or line's end but ours."""
    lines = Paragraph.preformatted(("<b> Syria", "    *deep*", "", "end"))
    made = replace(article("a", "First."), paragraphs=(Paragraph("First."), lines))
    elements, words = shown(prose(made, (), Ways(str)))
    assert [name for name, _ in elements] == ["p", "a", "div", "pre", "a"]
    assert dict(elements[3][1]) == {"tabindex": "0", "role": "region", "aria-label": "Preformatted text, paragraph 2"}
    assert "<b> Syria *deep* end" in words
    assert "&#10;    &#42;deep" in prose(made, (), Ways(str))
