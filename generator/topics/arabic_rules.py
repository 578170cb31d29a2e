"""A sighting of an Arabic name in, the reason why it is not to be linked out.

Rules of the same form as those of rules.py.
"""

from __future__ import annotations

from generator.topics.arabic import ADJECTIVES_OF_WORDS, NAMED_AFTER, NAMING_TITLES, POINTING, SEAS, THINGS_ARE, stems
from generator.topics.reading import Sighting


def arabic_common_noun(s: Sighting) -> str:
    """هذه القاعدة العسكرية, this military base: al-Qaeda's name is a word."""
    name, before, after = s.reading.key(s.first), s.reading.key(s.first - 1), s.reading.key(s.last)
    is_word = before in POINTING or after in THINGS_ARE or after in ADJECTIVES_OF_WORDS.get(name, ())
    return "a common noun" if name.startswith("ال") and is_word else ""


def arabic_sea(s: Sighting) -> str:
    """المحيط الهندي, the Indian Ocean."""
    before = s.reading.key(s.first - 1)
    heads = (before, *(stem.key for stem in stems(before)))
    return "part of the name of a sea" if s.first and SEAS.intersection(heads) else ""


def arabic_surname(s: Sighting) -> str:
    """السوداني is the Sudanese, too: a surname in Arabic counts after the full name, and not as an adjective."""
    if s.name.alias.topic not in s.reading.full_names:
        return "an Arabic surname, and the full name is not in the text"
    before = s.reading.key(s.first - 1)
    nouns = {key for key in (before, *(stem.key for stem in stems(before))) if key.startswith("ال")}
    if nouns and not nouns & NAMING_TITLES and s.reading.is_spaced(s.first):
        return "an adjective to the word before"
    return ""


def named_after_a_place(s: Sighting) -> str:
    """جامعة دمشق, the University of Damascus."""
    before = s.reading.key(s.first - 1)
    heads = (before, *(stem.key for stem in stems(before)))
    if s.first and s.reading.is_spaced(s.first) and NAMED_AFTER.intersection(heads):
        return f"part of a name: “{s.reading.words[s.first - 1]} …”"
    return ""
