"""What parts the lines of a file."""

from __future__ import annotations

from itertools import accumulate

from generator.clean.looks import looks_of
from generator.clean.separators import SEPARATORS, is_separated, separators
from tests.clean.received_text import received

LONG = "The council met on Monday and agreed to pay for the new well before the winter comes to the upper valley."
TEXT = f"""New well for the valley

{LONG}

* * *

{LONG}

{LONG}

-----
Old mill burns down

{LONG}

-----
Rector leaves after a year

{LONG}"""


def _told(at: int) -> dict[str, float]:
    lines = received(TEXT)
    looks = looks_of(lines)
    words = list(accumulate((look.count if look.is_running else 0 for look in looks), initial=0))
    return dict(zip(SEPARATORS, separators(lines, looks, words).numbers(at), strict=True))


def _at(text: str, nth: int = 0) -> int:
    return [at for at, line in enumerate(received(TEXT)) if line.text == text][nth]


def test_rules_of_one_kind_count_together() -> None:
    """Two rules of dashes are of a kind; the stars are of another, which has no headline below."""
    mill, text_below_stars = _told(_at("Old mill burns down")), _told(_at(LONG, 1))
    assert (mill["separators of the kind"], mill["separators of other kinds"]) == (2, 1)
    assert mill["headlines behind the kind"] == 1
    assert text_below_stars["headlines behind the kind"] == 0


def test_a_separator_belongs_to_the_lines_before_the_next_text() -> None:
    """A line below running text has no separator near, however few lines up one stands."""
    assert _told(_at("Old mill burns down"))["lines since separator"] == 0
    assert _told(_at(LONG, 3))["lines since separator"] == 1
    assert _told(_at(LONG, 1) + 1)["lines since separator"] > 5


def test_the_text_between_rules_of_a_kind_is_measured() -> None:
    """From the file's beginning to the first of its kind, and on to the next."""
    mill, rector = _told(_at("Old mill burns down")), _told(_at("Rector leaves after a year"))
    assert mill["text since the kind"] > rector["text since the kind"] > 0


def test_a_page_break_separates() -> None:
    """A form feed on a line of its own, or before a line's first letter."""
    alone, before = received("One.\n\n\x0c\nTwo."), received("One.\n\x0cTwo.")
    assert is_separated(alone, len(alone) - 1)
    assert is_separated(before, len(before) - 1)
    assert not is_separated(alone, 0)
