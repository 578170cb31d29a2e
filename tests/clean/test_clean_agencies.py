"""generator.clean.agencies: agencies' names and photo credits."""

from __future__ import annotations

import pytest

from generator.clean.agencies import agencies_in, agency, credit, labelled_caption

CREDITS = {
    "Smoke over the port. (AFP file photo)": ("Smoke over the port.", "AFP file photo"),
    "Smoke over the port. EPA/ANN EXAMPLE": ("Smoke over the port.", "EPA/ANN EXAMPLE"),
    "Smoke over the port. Photograph: Ann Example/Agency": ("Smoke over the port.", "Ann Example/Agency"),
    "The house where he was born, in the old town.Ann Example / Reuters file": (
        "The house where he was born, in the old town.",
        "Ann Example / Reuters file",
    ),
    "The minister, left, and his deputy at the gate AP": ("The minister, left, and his deputy at the gate", "AP"),
}


@pytest.mark.parametrize("text", CREDITS)
def test_a_captions_end_is_its_credit(text: str) -> None:
    """The words and the credit, in the forms that sites print."""
    assert credit(text) == CREDITS[text]


@pytest.mark.parametrize("text", ["He told the agency that it was over.", "Talks with Reuters", "They met (twice)."])
def test_other_lines_have_no_credit(text: str) -> None:
    """A sentence or a heading that names an agency, or ends in brackets, is no caption."""
    assert credit(text) is None


def test_labels_open_captions() -> None:
    """Some pages say what a line is."""
    assert labelled_caption("Image caption The dam at dusk") == "The dam at dusk"
    assert labelled_caption("Image: The dam at dusk") == "The dam at dusk"
    assert labelled_caption("Image makers met in town.") == ""


def test_agencies_are_shown_one_way() -> None:
    """However printed, an agency has one name; those of pictures supply no text."""
    assert agency("(agence france-presse)") == "AFP"
    assert agencies_in("Reuters, AP and Getty Images") == ("Reuters", "AP")
