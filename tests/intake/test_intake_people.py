"""Names as pages and feeds state them become persons."""

from __future__ import annotations

import pytest

from generator.intake.people import is_name_like, people, printed


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        (["By Ann Example and Bo Sample"], ("Ann Example", "Bo Sample")),
        (["Ann Example, Bo Sample & Cy Third"], ("Ann Example", "Bo Sample", "Cy Third")),
        (["Ann Example, Staff Writer"], ("Ann Example",)),
        (["Bo Sample Former Tech Editor"], ("Bo Sample",)),
        (["Ann Example, DVM"], ("Ann Example, DVM",)),
        (["Ann Example, MS, RDN"], ("Ann Example, MS, RDN",)),
        (["undefined", "Default", "user"], ()),
        (["Ann Example, The Example Times"], ("Ann Example",)),
        (["Example Staff"], ("Example Staff",)),
        (["The Ritual Team"], ("The Ritual Team",)),
        (["ann@example.org (Ann Example)", "Ann Example"], ("Ann Example",)),
        (["[Ann Example", '"Bo Sample"'], ("Ann Example", "Bo Sample")),
        (["https://example.org/ann", "@ann", "admin", "", "n/a"], ()),
        (["بقلم ليلى سالم"], ("ليلى سالم",)),
        (["كتب: ليلى سالم"], ("ليلى سالم",)),
        (["Автор: Анна Примерова"], ("Анна Примерова",)),
        (["作者：王小样"], ("王小样",)),
        (["Av Ann Example"], ("Ann Example",)),
    ],
)
def test_persons(stated: list[str], found: tuple[str, ...]) -> None:
    """One name a person, each once, without label, address, post or outlet."""
    assert people(stated) == found


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Example", "Ann Example"),
        ("By A. J. Neal View in digital edition", "A. J. Neal"),
        ("Written by Ann Example and Bo Sample | 3 min read", "Ann Example and Bo Sample"),
        ("March 15, 2022 · 3 min read · By Example Online", "Example Online"),
        ("by ANN EXAMPLE on Jan 22, 2025", "ANN EXAMPLE"),
        ("By Ann Example, MD. Reviewed by Bo Sample, MD", "Ann Example, MD"),
        ("12 May 2025 — by Ann Example", "Ann Example"),
        ("Posted on May 12, 2025 by Ann Example", "Ann Example"),
        ("May 12, 2025 By Ann ExampleIn Travel", "Ann Example"),
        ("12 мая 2025, 14:32 | Автор: Анна Примерова", "Анна Примерова"),
        ("2025年05月19日 07:48 来源：样报 作者：王小样", "王小样"),
        ("Di Anna Esempio", "Anna Esempio"),
        ("12 di Maggio 2025", ""),
        ("By the end of 2026", ""),
        ("By far the largest share went to the north", ""),
        ("Nearby Ann Example", ""),
        ("Ann Example", ""),
    ],
)
def test_a_printed_byline(line: str, names: str) -> None:
    """A byline's names end where its date, post or button begins; a sentence that begins with "By" is none."""
    assert printed(line) == names


def test_names_are_written_as_names() -> None:
    """Capitals make a name, with the small words that names have."""
    assert is_name_like("Ludwig van Example")
    assert not is_name_like("Insights from")
    assert not is_name_like("")
