"""Made-up clippings for measuring: any number of raw texts of about 450 words, the same for the same seed.

The sentences come from word tables and mean nothing; they name topics of a made-up catalogue as often as news does.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

PLACES = ("Marsa Kabir", "Tell Asfar", "Wadi Hanna", "Qasr Blanco", "Port Selim", "Ain Rima", "Deir Luka", "Umm Sahra")
PERSONS = ("Salma Iskandar", "Yusuf Darwazeh", "Henrik Vale", "Mona Tarabulsi", "Pavel Orsini", "Leila Qabbani")
BODIES = (
    "Harbour Council",
    "River Board",
    "Northern Rail Union",
    "Dam Authority",
    "Grain Exchange",
    "Teachers Assembly",
    "Coastal Guard",
)
SUBJECTS = ("The committee", "A spokesman", "Residents", "Two engineers", "The governor", "Drivers", "A witness")
VERBS = ("announced", "denied", "confirmed", "postponed", "discussed", "rejected", "described", "repeated")
OBJECTS = (
    "a plan to reopen the northern road",
    "the repair of four pumping stations",
    "a list of missing shipments",
    "the price of flour in the old market",
    "a truce between the two transport unions",
    "an inspection of the warehouses",
    "the delay of the spring examinations",
)
TAILS = (
    "while talks went on behind closed doors",
    "after three nights without electricity",
    "although the figures could not be checked",
    "as lorries waited at the second bridge",
    "and promised a written answer within days",
    "before the meeting was adjourned without a vote",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FIRST_DAY = date(2024, 1, 1)

CATALOGUE_KINDS = (("place", PLACES), ("person", PERSONS), ("organisation", BODIES))


def catalogue() -> str:
    """topics.yml for the made-up names."""
    lines = ["topics:"]
    for kind, names in CATALOGUE_KINDS:
        for name in names:
            slug = name.lower().replace(" ", "-")
            lines += [f"  {slug}:", f"    name: {name}", f"    kind: {kind}"]
    return "\n".join([*lines, ""])


def clipping(number: int) -> str:
    """The raw text of clipping `number`: headline, caption, dated first paragraph, eleven more, a copyright line."""
    words = Random(number)
    day = FIRST_DAY + timedelta(days=number % 700)
    printed = f"{day.day} {day:%B} {day.year}"
    place, person = words.choice(PLACES), words.choice(PERSONS)
    headline = f"{words.choice(BODIES)} {words.choice(VERBS)} {words.choice(OBJECTS)} in {place}, day {number}"
    caption = f"{person} at a meeting in {place}, {printed}. (Photo: Marsa Picture Desk)"
    first = f"{place}: {words.choice(SUBJECTS)} said on {WEEKDAYS[day.weekday()]} that {person} would stay."
    paragraphs = [f"{first} {_sentence(words)}", *(_paragraph(words) for _ in range(11))]
    return "\n\n".join([headline, caption, *paragraphs, f"Copyright {day.year} Marsa Picture Desk", ""])


def _paragraph(words: Random) -> str:
    return " ".join(_sentence(words) for _ in range(words.choice((1, 2, 2, 3))))


def _sentence(words: Random) -> str:
    who = words.choice((words.choice(SUBJECTS), words.choice(PERSONS), f"The {words.choice(BODIES)}"))
    where = words.choice(PLACES)
    return f"{who} {words.choice(VERBS)} {words.choice(OBJECTS)} in {where} {words.choice(TAILS)}."
