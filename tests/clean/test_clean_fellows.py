"""How a likely opening stands among the others of its file."""

from __future__ import annotations

from generator.clean.fellows import FELLOWS, fellows
from generator.clean.looks import looks_of
from tests.clean.received_text import received

WELL = "The council will pay for the new well, and the well will serve the valley before the winter, the council said."
MILL = "The old mill burned down on Sunday night, and nobody who lived near the mill could say how the fire began."
RECTOR = "The rector leaves after a year, the university said, and no other rector has been named for the spring term."
PASTE = "\n\n".join(
    ["New well for valley", WELL, WELL, "-----", "Old mill burns down", MILL, MILL, "-----", "Rector leaves", RECTOR]
)


def _told(shares: dict[str, float]) -> dict[str, dict[str, float]]:
    lines = received(PASTE)
    by_line = {at: shares[line.text] for at, line in enumerate(lines) if line.text in shares}
    found = fellows(lines, looks_of(lines), by_line)
    return {lines[at].text: dict(zip(FELLOWS, row, strict=True)) for at, row in found.items()}


def test_what_the_first_look_found_unlikely_is_not_looked_at_again() -> None:
    """A share below the least leaves a line out."""
    assert list(_told({"Old mill burns down": 0.9, "Rector leaves": 0.001})) == ["Old mill burns down"]
    assert _told({"Rector leaves": 0.0}) == {}


def test_openings_parted_alike_are_told() -> None:
    """The doubtful headline stands behind the same kind of rule and gap as the sure one."""
    rector = _told({"Old mill burns down": 0.9, "Rector leaves": 0.2})["Rector leaves"]
    assert (rector["sure others"], rector["others parted alike"], rector["others' gap alike"]) == (1, 1, 1)
    assert rector["text since sure"] > 0


def test_what_the_opening_above_announced_is_not_spoken_of_below() -> None:
    """The well's headline has its words in the well's text, and none in the mill's."""
    mill = _told({"Old mill burns down": 0.9})["Old mill burns down"]
    assert mill["headline above in text above"] > mill["headline above in text below"]
    assert mill["headline in text below"] > mill["headline in text above"]


def test_a_lone_candidate_has_no_others() -> None:
    """The numbers that compare say that there is nothing to compare with."""
    mill = _told({"Old mill burns down": 0.4})["Old mill burns down"]
    assert (mill["sure others"], mill["others parted alike"]) == (0, -1)
