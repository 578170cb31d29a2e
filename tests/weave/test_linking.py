"""generator/weave/linking.py"""

from hypothesis import given
from hypothesis import strategies as st

from generator.model import Article, LinkPolicy, Paragraph, Role
from generator.weave.linking import LINKED, NAMED_AGAIN, decided, links
from tests.weave.editions import article, edition

ROOMY = LinkPolicy(words_per_link=1, links_per_page=100)


def reasons(made: Article, policy: LinkPolicy = ROOMY) -> list[tuple[int, str, str]]:
    """Paragraph, words and reason of each mention, in reading order."""
    mentions = edition(made).mentions_by_article.get(made.slug, ())
    return [(m.paragraph, m.text, reason) for m, reason in decided(made, mentions, policy).items()]


def test_a_topic_is_linked_once_in_a_section() -> None:
    """A section begins at a sub-heading, in which nothing is linked."""
    made = article("a", "In Syria.", "Syria again.", "## On Syria", "Back in Syria.", "Syria once more.")
    assert reasons(made) == [
        (0, "Syria", LINKED),
        (1, "Syria", NAMED_AGAIN),
        (3, "Syria", LINKED),
        (4, "Syria", NAMED_AGAIN),
    ]


def test_a_heading_that_a_person_wrote_begins_a_section_too() -> None:
    """Their Markdown is left as it is, and read."""
    texts = (Paragraph("In Syria."), Paragraph("On", Role.MARKDOWN, markdown="### On"), Paragraph("Syria."))
    made = Article("a", "A", texts, article("a").raw)
    assert [reason for *_, reason in reasons(made)] == [LINKED, LINKED]


def test_a_mention_without_room_leaves_its_topic_to_the_next() -> None:
    """Two links in four words are one too many; the topic is linked where it is named next."""
    made = article("a", "Syria and the SDF", "The SDF answered within the hour.")
    assert reasons(made, LinkPolicy(words_per_link=4)) == [
        (0, "Syria", LINKED),
        (0, "SDF", "density cap: 4 words have no more than 1 link"),
        (1, "SDF", LINKED),
    ]


def test_a_topics_first_link_comes_before_anothers_second() -> None:
    """Where a paragraph of a later section has room for one link, it is the one that the page lacks."""
    made = article("a", "In Syria.", "## Later", "Syria met the SDF.")
    assert reasons(made, LinkPolicy(words_per_link=4)) == [
        (0, "Syria", LINKED),
        (2, "Syria", "density cap: 4 words have no more than 1 link"),
        (2, "SDF", LINKED),
    ]


def test_the_page_has_a_cap_of_its_own() -> None:
    """First links of topics take what there is of it; none at all is a policy, too."""
    made = article("a", "In Syria.", "## Then", "In Syria.", "## Last", "The SDF left.")
    full = "density cap: no page has more than 2 links"
    assert [reason for *_, reason in reasons(made, LinkPolicy(1, 2))] == [LINKED, full, LINKED]
    assert links(made, edition(made).mentions, LinkPolicy(1, 0)) == ()


@given(
    st.lists(st.lists(st.sampled_from(["Syria", "SDF", "waits", "then", "."]), min_size=1, max_size=12), max_size=8),
    st.integers(min_value=1, max_value=9),
    st.integers(min_value=0, max_value=9),
)
def test_no_policy_is_broken_whatever_is_named(parts: list[list[str]], every: int, most: int) -> None:
    """Neither cap is passed, no topic is linked twice in a section, and what is not linked has its reason."""
    made = article("a", *(" ".join(words) for words in parts))
    mentions = edition(made).mentions
    found = decided(made, mentions, LinkPolicy(every, most))
    linked = [mention for mention, reason in found.items() if reason == LINKED]
    assert tuple(found) == mentions
    assert len(linked) <= most
    assert len({mention.topic for mention in linked}) == len(linked)
    for at, part in enumerate(made.paragraphs):
        here = sum(mention.paragraph == at for mention in linked)
        assert here <= 1 or (here - 1) * every < len(part.text.split())
    if most >= 2 and every == 1:
        assert {mention.topic for mention in linked} == {mention.topic for mention in mentions}
