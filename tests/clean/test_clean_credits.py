"""generator.clean.credits: the credits of pictures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.clean.caption_openings import is_caption_label, labelled_caption
from generator.clean.credits import (
    _ENDS,
    _after_sentence,
    _bracketed,
    _may_end_in_credit,
    _slashed_or_labelled,
    credit,
    is_credit_alone,
    is_name_and_house,
)

CREDITS = {
    "Smoke over the port. (AFP file photo)": ("Smoke over the port.", "AFP file photo"),
    "Smoke over the port. EPA/ANN EXAMPLE": ("Smoke over the port.", "EPA/ANN EXAMPLE"),
    "Smoke over the port. Photograph: Ann Example/Agency": ("Smoke over the port.", "Ann Example/Agency"),
    "The house where he was born, in the old town.Ann Example / Reuters file": (
        "The house where he was born, in the old town.",
        "Ann Example / Reuters file",
    ),
    "The minister, left, and his deputy at the gate AP": ("The minister, left, and his deputy at the gate", "AP"),
    "Herders wait for the lorry at the gate. Ann Example for The Saltmere Times": (
        "Herders wait for the lorry at the gate.",
        "Ann Example for The Saltmere Times",
    ),
    "The trough was dry by the end of the winter, and so was the well.Example House; Sample": (
        "The trough was dry by the end of the winter, and so was the well.",
        "Example House; Sample",
    ),
    "The trough in March. Ann Example/Getty Images hide caption": ("The trough in March.", "Ann Example/Getty Images"),
    "The trough in March. Photo: Ann Example/Reuters": ("The trough in March.", "Ann Example/Reuters"),
    "Die Tränke im März. Foto: Anna Beispiel": ("Die Tränke im März.", "Anna Beispiel"),
    "Le troupeau devant la ferme « Bel Exemple » DR": ("Le troupeau devant la ferme « Bel Exemple »", "DR"),
    "Стадо у колодца. Фото: Анна Пример": ("Стадо у колодца.", "Анна Пример"),
    "القطيع عند البئر. تصوير: ليلى مثال": ("القطيع عند البئر.", "ليلى مثال"),
}


@pytest.mark.parametrize("text", CREDITS)
def test_a_captions_end_is_its_credit(text: str) -> None:
    """The words and the credit, in the forms that sites print."""
    assert credit(text) == CREDITS[text]


@pytest.mark.parametrize(
    "text",
    [
        "He told the agency that it was over.",
        "Talks with Reuters",
        "They met (twice).",
        "Two ways to build a barn: Stone vs. Low-Cost/No-Cost",
        "[Editor's note: click to enlarge the image below.]",
        "The herders asked for more. Tips for Women",
    ],
)
def test_other_lines_have_no_credit(text: str) -> None:
    """A sentence or a heading that names an agency, or ends in brackets, is no caption."""
    assert credit(text) is None


def test_labels_open_captions() -> None:
    """Some pages say what a line is."""
    assert labelled_caption("Image caption The dam at dusk") == "The dam at dusk"
    assert labelled_caption("Image: The dam at dusk") == "The dam at dusk"
    assert labelled_caption("Image makers met in town.") == ""
    assert labelled_caption("Media captionThe dam at dusk") == "The dam at dusk"
    assert labelled_caption("Main image: The dam at dusk") == "The dam at dusk"
    assert labelled_caption("Bildunterschrift: Der Damm am Abend") == "Der Damm am Abend"
    assert labelled_caption("В центре: плотина") == ""


ALONE = (
    "Photo credit: Example.com.",
    "Image via Example Images",
    "Photo Courtesy of Ann Example",
    "Ann Example/The Example Times/Getty Images",
    "Ann Example//Getty Images",
    "© Example – Dreamstime.com",
    "Ann Example, AP",
    "(Image: GETTY )",
    "CreditAnn Example for The Example Times",
    "Photo credit: Screenshot from the Example website",
    "Foto: Anna Beispiel",
    "Фото: Анна Пример",
    "الصورة: رويترز",
    "Imagen: Ana Ejemplo",
)


@pytest.mark.parametrize("text", ALONE)
def test_a_line_can_be_nothing_but_a_credit(text: str) -> None:
    """It is kept as printed, and there are no words of a caption before it."""
    assert is_credit_alone(text)
    assert credit(text) == ("", text)


@pytest.mark.parametrize(
    "text",
    ["© 2026 The Example", "© Example Media Ltd", "Image: The dam has held so far", "Reuters", "Sport / World", "12"],
)
def test_other_short_lines_are_no_credits(text: str) -> None:
    """A page's copyright, a caption behind its label, an agency that may have written the text, a menu."""
    assert not is_credit_alone(text)


@pytest.mark.parametrize(
    "text",
    [
        "Can the old bridge hold? (34 photos)",
        "Nine tenths of it came from traffic (EPA 2024).",
        "Why the plan is promising. (More)",
        "Example City - Showroom / Store",
    ],
)
def test_counts_citations_and_links_are_no_credits(text: str) -> None:
    """What stands in brackets or behind a dash has to name a giver."""
    assert credit(text) is None


def test_labels_above_captions_are_known() -> None:
    """Some pages set the label on a line of its own."""
    assert is_caption_label("Image caption")
    assert is_caption_label("Enlarge Image")
    assert not is_caption_label("Image caption The dam at dusk")


def test_a_name_and_a_house_may_be_a_credit() -> None:
    """Whether it is one is told by the line above it."""
    assert is_name_and_house("Ann Example/The Example")
    assert not is_name_and_house("Sport / World")


def test_a_title_with_its_source_is_no_caption() -> None:
    """Letters of links name in square brackets who wrote what they link to."""
    assert credit("Why a Third Dry Winter Is No Surprise on the Plain [Reuters]") is None
    assert credit("Herders wait at the gate of the market. [Reuters]") == (
        "Herders wait at the gate of the market.",
        "Reuters",
    )


_PARTS = st.sampled_from(
    """Ann Example for The Times via Reuters / / ; : . , ( ) [ ] - © Photo photo: Foto: Фото: Courtesy of Image DR D.R.
    dam. dam! écho Example/House Post Inc. hide caption graphic bild Credit تصوير: file (AFP) Getty Images""".split()
)


@given(st.lists(_PARTS, max_size=9).map(" ".join) | st.lists(_PARTS, max_size=6).map("".join))
def test_what_is_asked_first_hides_no_credit(text: str) -> None:
    """An end that has one of the forms has a sign of them, too, whatever it is made of."""
    assert not any(form(text) for form in (_bracketed, _slashed_or_labelled, _after_sentence)) or (
        _may_end_in_credit(text)
    )


def test_agencies_end_in_a_letter_or_a_figure() -> None:
    """By that it is told that a line ends in none of them."""
    assert all(name[-1].isalnum() for name in _ENDS)
