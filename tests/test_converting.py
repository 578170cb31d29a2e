"""generator/converting.py and cpu_limits.py: what is received is converted within a time, or set aside."""

from __future__ import annotations

import re
import signal
import threading

import pytest

from generator import clean, converting
from generator.converting import converted
from generator.cpu_limits import OverLimitError, cpu_limit
from generator.intake import SetAside, from_bytes
from generator.model import Article, Ledger, RawDocument
from tests.clean.received_text import document


def endless(_: RawDocument) -> tuple[tuple[Article, ...], Ledger]:
    """A rule that tries every way to read a line."""
    re.fullmatch(r"(?:\w+\s?)+:", "a" * 60)
    raise AssertionError


def test_a_text_that_costs_too_much_is_set_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the fact and the remedy, under the name that readers know; the clock is as it was."""
    monkeypatch.setattr(clean, "articles", endless)
    monkeypatch.setattr(converting, "CPU_SECONDS", 0.2)
    before = signal.getsignal(signal.SIGVTALRM)
    with pytest.raises(SetAside) as refused:
        converted([document("A line.")], lambda name: f"content/raw/{name}")
    told = (
        "content/raw/clip.txt: error: telling its lines apart took more than 0.2 seconds; split it into smaller files"
    )
    assert str(refused.value.problem) == told
    assert signal.getsignal(signal.SIGVTALRM) == before
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)


def test_what_is_quick_is_not_disturbed() -> None:
    """Nor is what runs in a thread, where no timer can end it."""
    with cpu_limit(60):
        assert sum(range(1000)) == 499500
    seen: list[int] = []

    def work() -> None:
        with cpu_limit(0.001):
            seen.append(sum(range(10**6)))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [499999500000]


def test_a_loop_is_ended() -> None:
    """Not only a regular expression."""

    def run_on() -> None:
        with cpu_limit(0.05):
            while True:
                pass

    with pytest.raises(OverLimitError):
        run_on()


SHORT = "# Bridge closes\n\nBy Lina Venn, 12 March 2026\n\nThe council voted on Thursday to close the bridge, it said."


def test_a_line_of_what_is_no_article_is_told_to_its_end() -> None:
    """Its code and its value are pieces of one line: neither takes the other's place."""
    citation = "%0 Newspaper Article\n%T %X The ferry sails again in May, nine years after the last one, they say.\n"
    raw = from_bytes(citation.encode(), "a.txt", "a.txt")
    _, ledgers = converted([raw])
    told = "".join(entry.text for entry in ledgers[raw.path].entries)
    assert "%T" in told
    assert "%X The ferry" in told


def test_a_short_text_is_no_header() -> None:
    """Neither its list nor its last sentence are labels, though a picture or a button stands below them."""
    rest = "- Drivers take the ferry\n- Lorries go by road\n\nThey waited.\n\n![A bridge over the river](b.jpg)"
    page = f"{SHORT}\n\n{rest}\n"
    (article,), _ = converted([from_bytes(page.encode(), "bridge.md", "bridge.md")])
    (first, *others) = [paragraph.text for paragraph in article.paragraphs]
    assert first == "The council voted on Thursday to close the bridge, it said."
    assert others == ["Drivers take the ferry", "Lorries go by road", "They waited."]
