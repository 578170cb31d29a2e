"""generator.clean.wraps: lines of uneven length are put together where that is certain, and left where it is not."""

from __future__ import annotations

from generator.clean.logical_lines import lines
from generator.clean.wraps import begins_small, is_open, measure
from tests.clean.received_text import document

PRINT = """\
The keeper of the lighthouse on the outer rock wrote down every ship that
passed, and for sixty years nobody asked him or his children for the
books. They lay in a chest under the stairs, and mice had begun on the
first of them when the harbour museum heard of it.
The museum has now read all forty volumes. What it found is a record
of the weather that is older than any other on this coast, kept twice
a day and never once left out, not even in the winter of the great
storm. It will be published in spring.
"""
"""Two paragraphs set in proportional letters; nothing marks where the first ends but its short last line."""


def texts(text: str) -> list[str]:
    """The words of each logical line."""
    return [line.text for line in lines(document(text))]


def test_uneven_lines_are_put_together() -> None:
    """Lines of print are full by how wide letters are set; a short line that ends a sentence ends its paragraph."""
    first, second = texts(PRINT)
    assert first.startswith("The keeper")
    assert first.endswith("heard of it.")
    assert second.startswith("The museum")
    assert second.endswith("published in spring.")


def test_a_full_line_that_ends_a_sentence_parts_where_nothing_marks_paragraphs() -> None:
    """Whether "… from the coast." over a capital ends a paragraph, nothing tells: two pieces, none glued."""
    doubtful = PRINT.replace(
        "and for sixty years nobody asked him or his children for the\nbooks.", "and not one\nstops."
    )
    text = doubtful.replace(
        "of the weather that is older than any other on this coast, kept twice", "of rain, kept twice"
    )
    full = "It is the longest unbroken record of rain and wind on all this coast.\n"
    found = texts(full + text)
    assert full.strip() in found


def test_blank_lines_that_mark_paragraphs_tell_that_the_others_end_none() -> None:
    """Where each paragraph ends before a blank line, a full line that ends a sentence goes on."""
    paragraph = (
        "The keeper of the lighthouse on the outer rock wrote down every ship.\n"
        "He did so for sixty years, and nobody asked him or his children for\n"
        "the books, which lay in a chest under the stairs of the old tower\n"
        "until now.\n"
    )
    found = texts("\n".join(paragraph.replace("keeper", name) for name in ("keeper", "master", "warden")))
    assert len(found) == 3
    assert all("ship. He did" in text for text in found)


def test_a_heading_is_not_put_before_its_text() -> None:
    """A short line without a full stop over a capital stays by itself."""
    assert "What it found" in texts(PRINT.replace("The museum has now", "What it found\nThe museum has now"))


def test_a_paragraph_whose_first_line_stands_in_begins_there() -> None:
    """Also where the line above is full and ends a sentence, or stands in itself."""
    one = "   It is the longest unbroken record of rain and wind on all this coast.\n"
    two = PRINT.replace("The keeper", "   The keeper").replace("The museum", "   The museum")
    found = texts(one + two)
    assert found[0] == one.strip()
    assert len(found) == 3


def test_arabic_lines_are_put_together() -> None:
    """No small letters tell there; full lines within a sentence do. Marks of direction around a line are no words."""
    wrapped = (
        "دون حارس المنارة على الصخرة البعيدة كل سفينة مرت أمامه طوال ستين عاما ولم",
        "يسأله أحد ولا أولاده عن الدفاتر التي بقيت في صندوق تحت الدرج القديم حتى",
        "وصل خبرها إلى متحف الميناء الذي قرأ الآن أربعين مجلدا منها كاملة ووجد فيها",
        "سجلا للطقس أقدم من أي سجل آخر على هذا الساحل دونه الحارس مرتين كل يوم ولم",
        "ينقطع عنه حتى في شتاء العاصفة الكبرى.",
    )
    (found,) = texts("\n".join(f"\u202b{line}\u202c" for line in wrapped))
    assert found == " ".join(wrapped)


def test_verse_is_no_wrapped_text() -> None:
    """Lines that begin with capitals and differ in length stay lines."""
    verse = (
        "The boat goes out, the boat comes in,\nThe rope is wet,\nAnd she who stands upon the pier all night\nSees\n"
    )
    assert len(texts(verse * 3)) == 12


def test_verse_between_paragraphs_of_one_line_keeps_its_lines() -> None:
    """Lines that break off within a sentence wrap no text whose paragraphs are far longer, and are no page's bits."""
    stanzas = (
        "The tide goes out before the bell,\n    the nets are heavy with the moon,\nand nobody will come to tell\n"
        "    the pilots that we left too soon.\n\n"
        "The mole is long, the lamp is low,\n    a dog lies barking at the sea,\n"
        "and all the boats we used to know\n    have gone where boats are said to be."
    )
    around = (
        "The harbour festival ended on Tuesday with a reading by the poet Ida Fenn, who had not read for nine years."
    )
    found = [line.text for line in lines(document(f"{around}\n\n{stanzas}\n\n{around}"))]
    assert found == [around, *(line.strip() for line in stanzas.split("\n") if line), around]


def test_quoted_lines_are_put_together_without_their_marks() -> None:
    """Blank lines of the quotation part its paragraphs."""
    quoted = "".join(
        f"> {line}\n" if line else ">\n" for line in (PRINT.replace("of it.\n", "of it.\n\n")).splitlines()
    )
    found = [text for text in texts(quoted) if text.strip("> ")]
    assert len(found) == 2
    assert not any(">" in text[1:] for text in found)


def test_a_footnote_behind_a_full_stop_leaves_it_one() -> None:
    """ "of dredging.1" ends a sentence."""
    assert not is_open("none has paid for more than a season of dredging.1")
    assert is_open("the harbour of")
    assert not is_open("decided:")


def test_an_address_begins_nothing_that_goes_on() -> None:
    """Small letters of an address say nothing."""
    assert begins_small("which lay")
    assert not begins_small("www.example.org")


def test_narrow_letters_take_less_room() -> None:
    """An "m" is set wider than two "i"."""
    assert measure("m") > 2 * measure("i")
