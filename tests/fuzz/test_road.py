"""A minute's worth of `make fuzz` in a few seconds: whatever is received, the road is travelled to its end."""

from hypothesis import HealthCheck, given, settings

from tests.fuzz import road
from tests.fuzz.inputs import DUMPS, FILES, NAMES, PERSONS_PAGES

QUICK = settings(max_examples=25, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))


@given(FILES, NAMES)
@QUICK
def test_any_file_is_travelled_or_refused(content, name):
    """Every line is accounted for, pages come back as written, and a site is woven."""
    road.travelled(content, name)


@given(PERSONS_PAGES)
@QUICK
def test_any_page_of_a_persons_is_read_and_woven(text):
    """Whatever somebody types: read or told of, and not a word of it lost."""
    road.edited(text)


@given(DUMPS)
@QUICK
def test_any_dump_is_travelled(text):
    """Text that looks like news has articles more often than bytes do."""
    road.travelled(text.encode("utf-8", "replace"), "a.txt")
