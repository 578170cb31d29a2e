"""tests/quality/renderings.py: a page as people paste it."""

from __future__ import annotations

from tests.quality import renderings

TEXT = " ".join(f"Word{number}" for number in range(120))
PAGE = f"""<html><head><title>Rain</title></head><body>
<nav><ul><li>Home</li><li>News</li></ul></nav>
<main><h1>Rain at
 last</h1><script>var unseen</script><p>{TEXT}</p><h2>The dam</h2>
<figure><img src="a.png"><figcaption>The dam at <b>dusk</b></figcaption></figure>
<p>It held.<br>So far.</p><p style="display: none">Hidden</p></main>
<footer>Contact</footer></body></html>""".encode()


def test_the_whole_page_has_a_line_a_block() -> None:
    """With a blank line where blocks stand apart, and nothing that a reader does not see."""
    text = renderings.whole(renderings.parsed(PAGE))
    assert text.split("\n") == [
        "Home", "News", "", "Rain at last", "", TEXT, "", "The dam", "", "The dam at dusk", "", "It held.", "So far.",
        "", "Contact",
    ]  # fmt: skip


def test_from_the_headline_on_there_is_no_menu() -> None:
    """It ends where the block ends that holds headline and text."""
    lines = renderings.from_headline(renderings.parsed(PAGE)).split("\n")
    assert (lines[0], lines[-1]) == ("Rain at last", "So far.")
    assert renderings.from_headline(renderings.parsed(b"<p>Rain</p>")) == ""


def test_headings_and_captions_are_those_marked_as_such() -> None:
    """The truth that a page's own markup tells."""
    tree = renderings.parsed(PAGE)
    assert renderings.headings(tree) == {"The dam"}
    assert renderings.captions(tree) == ["The dam at dusk"]
