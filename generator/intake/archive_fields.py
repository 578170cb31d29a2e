"""Fields of press archives' exports: what an archive prints about a text in, what it states of the article out.

A field is told by a code ("PD") or a label ("Publication date:"); the tables of those stand with the readers of each
form. What is read for the page is stated with the field as its evidence; every field is outside the article's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from generator.dates import Order, order_of, printed_days
from generator.intake.people import people
from generator.intake.plain import is_address, stated, told_day
from generator.model import Source, Stated, Witnesses


class Field(Enum):
    """What a field of an archive holds; its value is what the page is told by it, in a reader's words."""

    HEADLINE = "headline"
    DECK = "deck"
    AUTHOR = "author"
    DATE = "date"
    OUTLET = "outlet"
    OUTLET_AND_DATE = "outlet and date"
    """ "The Coast Herald vom 12.03.2025, S. 4"."""
    LANGUAGE = "language"
    ADDRESS = "address"
    TEXT = "text"
    ABSTRACT = "abstract"
    """The text, where there is no other; else the archive's."""
    CAPTION = "caption"
    OTHER = ""

    __hash__ = object.__hash__


READ = frozenset((Field.AUTHOR, Field.DATE, Field.OUTLET, Field.OUTLET_AND_DATE, Field.LANGUAGE, Field.ADDRESS))
"""Those that are stated of the article, and stand nowhere in it."""

IS_FIELD = "field of an archive"
ITS_ABSTRACT = f"{IS_FIELD} (its abstract of the text)"

Known = Mapping[str, tuple[Field, str]]
"""By code or label, folded, what the field holds, and what it says where it is not read."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A field of one article as it is printed: its label and its value."""

    label: str
    field: Field
    value: str


def reason(field: Field, says: str) -> str:
    """Why a field's line is not in the text."""
    if field in READ:
        return f"{IS_FIELD}, read for the {field.value}"
    return f"{IS_FIELD} ({says or field.value})"


def stated_by(fields: Sequence[Filled], order: Order | None = None) -> Stated:
    """What the fields state of their article; `order` is how their archive writes days of figures alone."""
    first: dict[Field, Filled] = {}
    for filled in fields:
        if filled.value.strip():
            first.setdefault(filled.field, filled)
    published, shown = _published(fields, order or order_of(filled.value for filled in fields))
    outlet = _outlet(first)
    address = first.get(Field.ADDRESS)
    language = first.get(Field.LANGUAGE)
    return Stated(
        headline=stated(first[Field.HEADLINE].value) if Field.HEADLINE in first else "",
        authors=_authors(filled for filled in fields if filled.field is Field.AUTHOR),
        published=published,
        published_evidence=f"{_says(shown)} “{stated(shown.value)}”" if published and shown else "",
        language=_LANGUAGES.get(language.value.strip(" .").casefold(), "") if language else "",
        source=Source(
            outlet=_outlet_name(outlet.value) if outlet else "",
            outlet_evidence=f"{_says(outlet)} “{stated(outlet.value)}”" if outlet else "",
            url=address.value.strip() if address and is_address(address.value.strip()) else "",
        ),
        witnesses=Witnesses(
            headline=_place(first.get(Field.HEADLINE)),
            authors=_place(first.get(Field.AUTHOR)),
            url=_place(address),
            language=_place(language),
        ),
    )


def _says(filled: Filled) -> str:
    return f"the archive's {filled.label} says" if filled.label else "the archive prints"


def _place(filled: Filled | None) -> tuple[str, ...]:
    if filled is None:
        return ()
    return (f"the archive's {filled.label}",) if filled.label else ("a line of the archive's header",)


# --- days ------------------------------------------------------------------------------------------------------------


def _published(fields: Sequence[Filled], order: Order | None) -> tuple[str, Filled | None]:
    """The most precise of what the fields say, and the one that says it."""
    dated = [filled for kind in (Field.DATE, Field.OUTLET_AND_DATE) for filled in fields if filled.field is kind]
    found = [(told, filled) for filled in dated if (told := day_in(filled.value, order))]
    return max(found, key=lambda each: len(each[0]), default=("", None))


def day_in(said: str, order: Order | None = None) -> str:
    """The ISO day, month or year that a field's value names; empty where its figures could be two days."""
    if clock := _BY_THE_CLOCK.search(said):
        said = f"{clock['day']} 20{clock['year']}"
    if told := told_day(said.strip().replace("/", "-")):
        return told
    for found in printed_days(said):
        if len(found.days) == 1:
            return found.days[0].isoformat()
        if order is not None:
            return found.days[order is Order.MONTH_FIRST].isoformat()
    return _in_figures(said)


_BY_THE_CLOCK = re.compile(r"gmt (?P<day>\d{1,2} [A-Z][a-z]{2}) (?P<year>\d\d)$")
"""1405 gmt 12 Mar 25."""

_RUN_TOGETHER = re.compile(r"(?<!\d)(20\d\d|19\d\d)(\d\d)(\d\d)(?!\d)")


def _in_figures(said: str) -> str:
    """20250312."""
    found = _RUN_TOGETHER.search(said)
    try:
        return date(*map(int, found.groups())).isoformat() if found else ""
    except ValueError:
        return ""


# --- names -----------------------------------------------------------------------------------------------------------


def _authors(fields: Iterable[Filled]) -> tuple[str, ...]:
    names = [_in_order(part) for filled in fields for part in re.split(r"[;\n]", filled.value)]
    return people(name for name in names if name)


_TURNED = re.compile(r"(?P<last>[^\W\d_][\w'’. -]{0,40}),\s*(?P<first>[^\W\d_][\w'’.-]*(?:\s[\w'’.-]+)?)\.?")


def _in_order(name: str) -> str:
    """ "Example, Ann." as people write it; names that are not turned round as they are."""
    found = _TURNED.fullmatch(name.strip())
    is_turned = found is not None and len(found["last"].split()) <= LAST_NAMES
    return f"{found['first'].rstrip('.')} {found['last']}" if found and is_turned else name.strip(" .")


LAST_NAMES = 3
"""Words of a last name: "de la Cruz"."""


def _outlet(first: Mapping[Field, Filled]) -> Filled | None:
    return first.get(Field.OUTLET) or first.get(Field.OUTLET_AND_DATE)


_END_OF_OUTLET = re.compile(
    r"""\s*(?: ; .*                                         # The Coast Herald; Port Sample
      | ,?\s+(?:vom|du|del|of|dated)\s+\d.*                  # Weser-Zeitung vom 12.03.2025, S. 4
      | \s\(.* | \s\[.*                                        # Coast Herald, The (Port Sample). 03/12/2025
      | ,\s+[^,]*,?\s+in\s+[A-Z][a-z]+\s+.*                     # SNA news agency, Port Sample, in English 1405 gmt
      | [.,]?\s+\d{1,2}[./\s].*\d{4}.* )$""",
    re.VERBOSE,
)
_ARTICLE_BEHIND = re.compile(r"(?P<name>.+),\s+(?P<article>The|Die|Der|Das|Le|La|Les|El|Los|Il)\b\.?")


def _outlet_name(said: str) -> str:
    """The outlet's name without its place, its day and its page; "Coast Herald, The" as it is printed on the paper."""
    said = re.sub(r"^(?:Source|Quelle):\s*", "", said)
    name = stated(_END_OF_OUTLET.sub("", said)).strip(" .,")
    turned = _ARTICLE_BEHIND.fullmatch(name)
    return f"{turned['article']} {turned['name']}" if turned else name


_LANGUAGES = {
    name: code
    for code, names in {
        "en": "english anglais englisch inglés eng en",
        "de": "german deutsch allemand alemán ger deu de",
        "fr": "french français französisch francés fre fra fr",
        "es": "spanish español espagnol spanisch spa es",
        "it": "italian italiano italien italienisch ita it",
        "pt": "portuguese português portugais portugiesisch por pt",
        "nl": "dutch nederlands néerlandais niederländisch dut nld nl",
        "ru": "russian русский russe russisch rus ru",
        "ar": "arabic العربية arabe arabisch ara ar",
        "tr": "turkish türkçe turc türkisch tur tr",
        "pl": "polish polski polonais polnisch pol pl",
        "uk": "ukrainian українська ukrainien ukrainisch ukr uk",
        "fa": "persian farsi فارسی persan persisch per fas fa",
        "zh": "chinese 中文 chinois chinesisch chi zho zh",
        "ja": "japanese 日本語 japonais japanisch jpn ja",
    }.items()
    for name in names.split()
}
"""Languages as archives name them: "LA English", "Language of publication: German", "LA  - eng"."""
