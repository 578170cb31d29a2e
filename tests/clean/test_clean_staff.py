"""Articles that no person signs."""

from __future__ import annotations

import pytest

from generator.clean.staff import staff
from tests.clean.test_clean_letters import QUARRY, came_from


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Our Political Staff", "Our Political Staff"),
        ("By our correspondent", "our correspondent"),
        ("From Our Own Correspondent", "Our Own Correspondent"),
        ("Staff Reporter", "Staff Reporter"),
        ("By a staff reporter", "a staff reporter"),
        ("The Newspaper's Staff Reporter", "The Newspaper's Staff Reporter"),
        ("Web Desk", "Web Desk"),
        ("Von unserem Korrespondenten", "unserem Korrespondenten"),
        ("De notre envoyé spécial", "notre envoyé spécial"),
        ("De notre correspondante", "notre correspondante"),
        ("Dal nostro inviato", "nostro inviato"),
        ("От нашего корреспондента", "нашего корреспондента"),
        ("مراسلنا", "مراسلنا"),
        ("Our staff has gone home", ""),
        ("Chief of staff", ""),
        ("Ann Example, staff", ""),
    ],
)
def test_who_signs_where_no_person_does(line: str, who: str) -> None:
    """A line of that form and nothing else."""
    assert staff(line) == who


@pytest.mark.parametrize("is_page", [False, True], ids=["plain", "html"])
@pytest.mark.parametrize("line", ["Our Political Staff", "By Our Correspondent", "Staff Reporter"])
def test_the_staff_is_the_author_where_no_person_is(line: str, is_page: bool) -> None:
    """The line is none of the text; a person's name goes before it."""
    (article,) = came_from(QUARRY[0], line, *QUARRY[3:], is_page=is_page)
    assert article.byline.names == (line.removeprefix("By "),)
    assert [paragraph.text for paragraph in article.paragraphs] == list(QUARRY[3:])
    (signed,) = came_from(*QUARRY[:2], "Staff Reporter", *QUARRY[2:], is_page=is_page)
    assert signed.byline.names == ("Ann Example",)
