"""generator.intake.tracking: an address says where an article is, not how a reader came to it."""

from __future__ import annotations

import pytest

from generator.intake import from_bytes
from generator.intake.tracking import plain_address


@pytest.mark.parametrize(
    ("received", "shown"),
    [
        ("https://a.example/b?utm_source=rss&utm_medium=feed", "https://a.example/b"),
        ("https://a.example/b?id=7&UTM_Source=x&page=2#c", "https://a.example/b?id=7&page=2#c"),
        ("https://a.example/b?fbclid=I&gclid=J&mc_cid=K&mc_eid=L", "https://a.example/b"),
        (
            "https://a.example/b?q=utm_source&title=%C3%A9&empty=",
            "https://a.example/b?q=utm_source&title=%C3%A9&empty=",
        ),
        ("https://a.example/b?", "https://a.example/b?"),
        ("", ""),
    ],
)
def test_only_what_tracks_is_taken_off(received: str, shown: str) -> None:
    """Every other parameter may be what names the article, and stays to the letter."""
    assert plain_address(received) == shown


def test_every_format_states_plain_addresses() -> None:
    """A feed's entries and a page alike."""
    link = "https://a.example/b?utm_source=rss&amp;id=7"
    text = "The ferry between the two shores of the lake will sail again in May, nine years after its last trip."
    item = f"<item><title>Ferry</title><link>{link}</link><description>{text}</description></item>"
    page = f"<html><head><link rel='canonical' href='{link}'></head><body><h1>Ferry</h1><p>{text}</p></body></html>"
    (part,) = from_bytes(f"<rss version='2.0'><channel>{item}</channel></rss>".encode(), "a.xml", "a.xml").parts
    raw = from_bytes(page.encode(), "a.html", "a.html")
    assert part.stated.source.url == raw.stated.source.url == "https://a.example/b?id=7"
