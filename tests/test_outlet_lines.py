"""Lines that say where and when an article appeared."""

from __future__ import annotations

from datetime import date

import pytest

from generator.outlet_lines import OutletLine, outlet_line

DAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Quay Gazette, 11 March 2026", OutletLine("The Quay Gazette", DAY, "", has_time=True)),
        ("Quay Wire | 11 Mar 2026 07:40 | Reach 120K | Neutral", OutletLine("Quay Wire", DAY, "", has_time=True)),
        ("Quay Wire, 10:05 GMT, 11 March 2026, 300 words, (English)", OutletLine("Quay Wire", DAY, "", has_time=True)),
        ("11 March 2026 – Quay Times", OutletLine("Quay Times", DAY, "", has_time=True)),
        ("Quay Times · 3 hours ago", OutletLine("Quay Times", None, "", has_time=True)),
        ("By Ann Example, Quay Times, 11 March 2026", OutletLine("Quay Times", DAY, "Ann Example", has_time=True)),
        ("Quay-Anzeiger, 11. März 2026, S. 4", OutletLine("Quay-Anzeiger", DAY, "", has_time=True)),
        ("Ann Example, Quay Times, 11 March 2026", OutletLine("Quay Times", DAY, "", has_time=True)),
        ("Quay Times", OutletLine("Quay Times")),
        ("11 March 2026", None),
        ("The quay was closed on 11 March 2026.", None),
        ("the quay, 11 March 2026", None),
    ],
)
def test_outlet_and_day(text: str, expected: OutletLine | None) -> None:
    """What else stands there is neither; a sentence is no such line."""
    assert outlet_line(text) == expected
