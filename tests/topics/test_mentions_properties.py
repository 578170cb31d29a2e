"""What holds for every text: nothing inside a longer name, an address, code or a link; the order does not matter."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import Article, Paragraph, Received
from generator.topics.catalogue import catalogue
from generator.topics.mentions import Matcher, all_mentions

TOPICS, _ = catalogue(Path(__file__).with_name("topics.yml"), "topics.yml")
MATCHER = Matcher(TOPICS)

PLACES = st.sampled_from(("Kenya", "Chad", "Georgia", "Jordan", "Lebanon", "Guinea"))
LEADS = st.sampled_from(("", "He saw ", "Then, on Monday, ", "“", "the "))
TAILS = st.sampled_from(("", " again.", ", they said.", " and left", "’s part", "\n\nNext."))

LONGER_NAMES = st.sampled_from(
    (
        "Anna {}", "Michael {}", "{} Smith", "Bank of {}", "Gulf of {}", "{} Airways", "{} Street", "New {} Island",
        "{} Valley College", "{} University", "Voice of {}", "{} Times", "Mr. {}", "Lady {}", "Brown-{}", "Omar {} Jr.",
        "{}ville", "Trans{}", "{}_map", "Friends of {} Opera",
    )
)  # fmt: skip

PLACES_WITHOUT_LINKS = st.sampled_from(
    (
        "https://example.org/{}/page", "www.{}.example", "desk@{}.example", "{}@example.org", "#{}", "@{}", "#Free{}",
        "`{}`", "`` a ` {} ``", "[{}](page.md)", "![{}](picture.png)", "[to {} by sea][1]", "<a href='x'>{}</a>",
        '<img alt="{}">', "<code>in {} now</code>", "maps/{}/roads", "{}.pdf", "C:\\{}\\maps",
    )
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(LEADS, LONGER_NAMES, PLACES, TAILS)
def test_nothing_is_linked_inside_a_longer_name(lead, name, place, tail):
    """Also where the longer name is no topic."""
    longer = name.format(place)
    text = f"{lead}{longer}{tail}"
    inside = range(len(lead), len(lead) + len(longer))
    assert [span for span in MATCHER.spans(text) if span.start in inside and span.topic == place.casefold()] == []


@settings(max_examples=400, deadline=None)
@given(LEADS, PLACES_WITHOUT_LINKS, PLACES, TAILS)
def test_nothing_is_linked_in_addresses_code_and_links(lead, stand, place, tail):
    """Wherever they stand in a sentence."""
    there = stand.format(place)
    spans = MATCHER.spans(f"{lead} {there} {tail}")
    assert [span for span in spans if len(lead) < span.end <= len(lead) + len(there) + 1] == []


ARTICLES = st.lists(
    st.lists(
        st.sampled_from(
            ("Omar Rashid left Kenya.", "Rashid left Chad.", "In May it rained.", "Theresa May won.", "SDF")
        ),
        min_size=1,
        max_size=4,
    ),
    max_size=5,
)


@settings(max_examples=100, deadline=None)
@given(ARTICLES, st.randoms(use_true_random=False))
def test_the_order_of_articles_and_of_topics_is_irrelevant(texts, random):
    """The same mentions, whatever comes first."""
    received = Received("a.txt", 1, 1, "0" * 64)
    bodies = [tuple(map(Paragraph, paragraphs)) for paragraphs in texts]
    articles = [Article(f"a{at}", "A headline", body, received) for at, body in enumerate(bodies)]
    shuffled, topics = random.sample(articles, len(articles)), random.sample(TOPICS, len(TOPICS))
    assert set(all_mentions(articles, TOPICS)) == set(all_mentions(shuffled, topics))
