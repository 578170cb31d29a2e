"""generator.clean.agencies: agencies' names."""

from __future__ import annotations

from generator.clean.agencies import agencies_in, agency


def test_agencies_are_shown_one_way() -> None:
    """However printed, an agency has one name; those of pictures supply no text."""
    assert agency("(agence france-presse)") == "AFP"
    assert agencies_in("Reuters, AP and Getty Images") == ("Reuters", "AP")
