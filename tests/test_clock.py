"""generator/clock.py: SOURCE_DATE_EPOCH goes before the clock, where it names a day."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from generator.clock import today


def test_the_day_may_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """In seconds since 1970; a day before that has a number, too."""
    for epoch, day in (("1768867200", date(2026, 1, 20)), ("-1", date(1969, 12, 31))):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
        assert today() == day


@pytest.mark.parametrize("epoch", ["", "soon", "²", "9" * 20, "9" * 400])
def test_what_names_no_day_is_passed_over(monkeypatch: pytest.MonkeyPatch, epoch: str) -> None:
    """No number, and no second that a calendar has: the clock's day is taken."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    before = datetime.now(UTC).date()
    assert before <= today() <= datetime.now(UTC).date()
