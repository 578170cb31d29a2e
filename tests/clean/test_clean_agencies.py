"""generator.clean.agencies: agencies' names."""

from __future__ import annotations

from generator.clean.agencies import AGENCIES, agencies_in, agency


def test_agencies_are_shown_one_way() -> None:
    """However printed, an agency has one name; those of pictures supply no text."""
    assert agency("(agence france-presse)") == "AFP"
    assert agencies_in("Reuters, AP and Getty Images") == ("Reuters", "AP")


def test_every_agency_is_known_between_its_brackets_and_in_capitals() -> None:
    """However long its name, and whatever stands about it."""
    assert {name: agency(f"—— ({name.upper()}) ——") for name in AGENCIES} == AGENCIES
