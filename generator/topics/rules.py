"""A sighting of a name in, the reason why it is not to be linked out: an ordered list of small rules.

Each rule looks at one kind of trap and answers in words, or with "" where it has nothing against the link. The first
answer counts. A rule never looks at what another said; to add one, write it and put it into RULES.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.model import Kind, Sense
from generator.tokens import tokens
from generator.topics import words as w
from generator.topics.barred import is_in_address
from generator.topics.names import Way, keys, letters
from generator.topics.reading import Sighting

Rule = Callable[[Sighting], str]


def objection(sighting: Sighting) -> str:
    """The first reason not to link, empty for none."""
    for rule in RULES:
        reason = rule(sighting)
        if reason:
            return reason
    return ""


# --- where it stands -------------------------------------------------------------------------------------------------


def address_or_code(s: Sighting) -> str:
    """`Syria`, https://example.org/Syria, #Syria, <a>Syria</a>."""
    if s.reading.barred.holds(s.start, s.end):
        return "inside code, a tag or a link"
    return "inside an address, a handle or a hashtag" if is_in_address(s.reading.text, s.start, s.end) else ""


def heading_in_capitals(s: Sighting) -> str:
    """HAMAS CITES DISRUPTION: a line in capitals is a heading."""
    if not letters(s.reading.words[s.first].text).isupper():
        return ""
    line = s.reading.line(s.first)
    if line.upper() != line:
        return ""
    others = [word for word in line.split() if word not in s.reading.text[s.start : s.end]]
    return "in a heading" if len(others) > 1 or any(len(word) > _LONGEST_ACRONYM for word in others) else ""


def shouted_acronym(s: Sighting) -> str:
    """THE US ECONOMY: among words in capitals an acronym cannot be told from a word."""
    if not s.name.is_acronym:
        return ""
    beside = []
    for at, joined in ((s.first - 1, s.first), (s.last, s.last)):
        if 0 <= at < len(s.reading.words) and s.reading.is_spaced(joined):
            beside.append(s.reading.words[at].text)
    shouting = [word for word in beside if word.isupper() and word.isalpha()]
    if any(word.casefold() in w.SHOUTED_WORDS and len(word) > 1 for word in shouting):
        return "among words in capitals"
    return "among words in capitals" if [word for word in shouting if len(word) > _LONGEST_ACRONYM][1:] else ""


_LONGEST_ACRONYM = 5

# --- what the word is ------------------------------------------------------------------------------------------------


def word_in_capitals(s: Sighting) -> str:
    """The plan is what IS needed; people WHO shout; they told US."""
    word = s.reading.words[s.first].text
    key = s.reading.key(s.first)
    if not s.name.is_acronym or key not in w.WORD_ACRONYMS or "." in word or _is_joined(s):
        return ""
    means_word = _is_object_us(s) if key == "us" else not _reads_as_acronym(s, key)
    return f"a stressed “{key}”" if means_word else ""


def _is_joined(s: Sighting) -> bool:
    """US-led, anti-IS, WHO's."""
    reading = s.reading
    return reading.is_hyphened(s.last) or reading.is_hyphened(s.first) or reading.key(s.last) == "s"


def _is_object_us(s: Sighting) -> bool:
    ends = s.last == len(s.reading.words) or not s.reading.is_spaced(s.last)
    return s.reading.key(s.first - 1) in w.TELLING_VERBS and (ends or s.reading.key(s.last) in w.OPENERS)


def _reads_as_acronym(s: Sighting, key: str) -> bool:
    """IS fighters; fighters from IS; IS claimed (but not: IS it true?); the UN and WHO."""
    before = s.reading.key(s.first - 1)
    if s.reading.key(s.last) in w.WORD_ACRONYMS[key]:
        return True
    if s.reading.opens(s.first):
        return key != "who" and not _asks(s)
    return before in w.ACRONYM_LEADS or (before in ("and", "or") and s.reading.is_capital(s.first - 2))


def _asks(s: Sighting) -> bool:
    found = _SENTENCE_MARK.search(s.reading.text, s.end, s.end + 200)
    return found is not None and found[0] == "?"


_SENTENCE_MARK = re.compile(r"[.!?]")


def redefined_acronym(s: Sighting) -> str:
    """Social Democratic Front (SDF): the text says what it means by the letters."""
    if s.name.is_acronym and s.name.words[0] in s.reading.redefined:
        return "explained in this text as something else"
    return ""


def unconfirmed_surname(s: Sighting) -> str:
    """May, Rice, Brown: an everyday word unless the full name or a title vouches for it."""
    if s.name.way is not Way.SURNAME or s.name.words[-1].casefold() not in w.STRONG_SURNAME_HOMOGRAPHS:
        return ""
    if s.name.alias.topic in s.reading.full_names or s.reading.key(s.before) in w.ROLES | w.PERSONAL_TITLES:
        return ""
    return "a common word, and the full name is not in the text"


# --- what stands before it -------------------------------------------------------------------------------------------


def somebody_of_that_name(s: Sighting) -> str:
    """Mr. Jordan is nobody's country; Mrs Trump is not Donald."""
    title = s.reading.key(s.before)
    if s.is_person:
        return "a woman of that name" if title in w.TITLES_OF_WOMEN and s.name.way is Way.SURNAME else ""
    return "after a personal title" if title in w.PERSONAL_TITLES and len(s.name.words) == 1 else ""


def other_land(s: Sighting) -> str:
    """Native Americans, South Sudanese, New Mexico."""
    before = s.reading.key(s.first - 1)
    joined = s.reading.is_spaced(s.first) or s.reading.is_hyphened(s.first)
    if before not in w.OTHER_LANDS or not joined or s.is_person:
        return ""
    if s.name.is_acronym or not s.reading.is_capital(s.first - 1) or (before == "new" and not s.is_bare):
        return ""
    return f"“{s.reading.words[s.first - 1].text}” makes it another land or people"


def province_of_the_islamic_state(s: Sighting) -> str:
    """Islamic State in Iraq and Syria: the places are in the group's name."""
    if s.name.kind is not Kind.PLACE or not s.name.is_single:
        return ""
    begin = max(0, s.start - _LONGEST_STATE_NAME)
    around = s.reading.text[begin : s.end + _LONGEST_STATE_NAME]
    names = (match.span() for match in _ISLAMIC_STATE.finditer(around))
    return "part of the group's name" if any(a <= s.start - begin < b for a, b in names) else ""


_ISLAMIC_STATE = re.compile(
    r"""
    Islamic \s State \s (?: of | in ) \s Iraq \s and \s
    (?: (?: the \s Levant ) | (?: Greater \s )? Syria | a[ls]h?-Sham )
    """,
    re.VERBOSE,
)
_LONGEST_STATE_NAME = 45


def first_name(s: Sighting) -> str:
    """Michael Jordan, Rifaat al-Assad, Denzel Washington, George W. Bush."""
    at = s.before
    if not s.is_bare or at < 0 or at in s.reading.named:
        return ""
    word, key = s.reading.words[at].text, s.reading.key(at)
    if key in w.CALENDAR or key in w.OPENERS or _opens_as_adjective(s, at) or _is_own_name(s, at):
        return ""
    if s.is_person and (key in w.ROLES or key in w.PERSONAL_TITLES or _is_nationality(key)):
        return ""
    if not s.is_person and (key.endswith("ern") or (word.isupper() and len(word) > 1) or key in w.SAME_PLACE):
        return ""  # Northern Syria, US Syria policy
    return f"part of the longer name “{word} {s.reading.text[s.start : s.end]}”"


def _is_own_name(s: Sighting, at: int) -> bool:
    """Donald J. Trump is the Donald Trump who is listed."""
    own = keys(s.name.alias.text, tokens(s.name.alias.text))
    given = at - 1 if len(s.reading.key(at)) == 1 else at
    return s.is_person and s.reading.key(given) in own[:1]


def _opens_as_adjective(s: Sighting, at: int) -> bool:
    """Wartime Syria, Embattled Assad: a word whose capital only opens the sentence."""
    key = s.reading.key(at)
    return s.reading.opens(at) and len(key) > 5 and key.endswith(("ing", "ed", "ly", "time")) and key[-3:] != "med"


def _is_nationality(key: str) -> bool:
    return key in w.COUNTRIES or key.endswith(("ian", "ish", "ese", "istani"))


def institution_of(s: Sighting) -> str:
    """Bank of China, Gulf of Oman, Lawrence of Arabia; not Republic of Iraq, not thousands of Syrians."""
    reading, at = s.reading, s.first - 1
    if reading.key(at) == "the" and at > 0:
        at -= 1
    if reading.key(at) not in ("of", "for") or at < 1 or not reading.is_spaced(s.first) or not reading.is_spaced(at):
        return ""
    head, key = at - 1, reading.key(at - 1)
    if not reading.is_capital(head) or key in w.OF_STATES or s.is_person:
        return ""
    if reading.key(head - 1) in w.ROLES | w.PERSONAL_TITLES:
        return ""  # King Abdullah of Jordan
    unnamed = s.is_bare and not reading.opens(head) and not reading.words[head].text.isupper()
    if key in w.OF_NAMES or unnamed or (head in reading.named and s.is_bare):
        return f"part of a name: “{reading.words[head].text} {reading.keys[at]} …”"
    return ""


# --- what stands after it --------------------------------------------------------------------------------------------


def another_generation(s: Sighting) -> str:
    """Donald Trump Jr."""
    if s.is_person and s.reading.key(s.last) in w.GENERATIONS and s.reading.gap(s.last).strip() in ("", ","):
        return "a namesake of another generation"
    return ""


def institution_named_after(s: Sighting) -> str:
    """Israel Museum, Turkish Airlines, US Open; not US Air Force, not Iraqi Security Council."""
    sole = s.name.is_acronym or (s.name.kind is not Kind.PERSON and not s.name.is_single)
    ends = w.BUSINESSES if sole else w.INSTITUTIONS
    following = [] if _is_prefixed(s) else list(s.following())
    for place, at in enumerate(following):
        key, is_last = s.reading.key(at), place == len(following) - 1
        if (key in w.STATE_BODIES or key in w.ROLES) and not s.is_bare and not is_last:
            return ""
        if key in ends and not (key in w.STATE_BODIES and not is_last):
            return f"part of a longer name that ends in “{s.reading.words[at].text}”"
    return ""


def _is_prefixed(s: Sighting) -> bool:
    """pro-Iran, anti-Assad: an adjective by now, and what follows a name of its own."""
    return s.reading.is_hyphened(s.first) and not s.reading.is_capital(s.first - 1)


def longer_name(s: Sighting) -> str:
    """Jordan Henderson, Chad Smith, Washington Wizards; not Gaza Health Ministry, not pro-Iran Kataib Hezbollah."""
    if not s.is_bare or _is_prefixed(s):
        return ""
    at = next(s.following(), -1)
    if at != s.last or at in s.reading.named:
        return ""
    key = s.reading.key(at)
    if key in w.ROLES or key in w.STATE_BODIES or key in w.CALENDAR or key in w.SAME_PLACE:
        return ""
    return f"part of the longer name “{s.reading.text[s.start : s.reading.words[at].end]}”"


def joined_name(s: Sighting) -> str:
    """Guinea-Bissau, Smith-Jordan, Inter-American; not Iran-Russia, not Syria-Lebanon border."""
    reading = s.reading
    if reading.is_hyphened(s.first) and reading.is_capital(s.first - 1):
        key = reading.key(s.first - 1)
        if s.is_bare and not _is_party(s, s.first - 1) and key not in w.COMPOUND_PREFIXES and key not in w.OPENERS:
            return "" if reading.key(s.last) in w.RELATIONS else "part of a joined name"
    if s.is_bare and reading.is_hyphened(s.last) and reading.is_capital(s.last) and not _is_party(s, s.last):
        return "" if reading.key(s.last + 1) in w.RELATIONS else "part of a joined name"
    return ""


def _is_party(s: Sighting, at: int) -> bool:
    key, word = s.reading.key(at), letters(s.reading.words[at].text)
    return at in s.reading.named or key in w.COUNTRIES or _is_nationality(key) or (word.isupper() and len(word) > 1)


def spoken_of_as_a_person(s: Sighting) -> str:
    """Jordan, who is 34; Chad, 19."""
    if s.is_bare and not s.is_person and _APPOSITION.match(s.reading.text, s.end):
        return "spoken of as a person"
    return ""


_APPOSITION = re.compile(r",\s(?:who(?:se|m)?\b|aged\b|\d{1,2},)")


RULES: tuple[Rule, ...] = (
    address_or_code,
    heading_in_capitals,
    shouted_acronym,
    word_in_capitals,
    redefined_acronym,
    somebody_of_that_name,
    other_land,
    another_generation,
    institution_named_after,
    longer_name,
    institution_of,
    province_of_the_islamic_state,
    first_name,
    joined_name,
    spoken_of_as_a_person,
    unconfirmed_surname,
)
"""Cheap and certain ones first."""


# --- a capital that stands for its government ------------------------------------------------------------------------


def speaks_for_government(s: Sighting) -> bool:
    """Whether a capital's name means the government that sits there: Damascus said, talks with Washington."""
    reading = s.reading
    after, after_next = reading.key(s.last), reading.key(s.last + 1)
    if reading.is_hyphened(s.last):
        return after in w.GOVERNED or _is_party(s, s.last)
    is_spaced = s.last < len(reading.words) and reading.is_spaced(s.last)
    if is_spaced and (after in w.RULERS or (after in w.GOVERNING_VERBS and _is_subject(s))):
        return True
    if after == "s" and after_next in w.POLICY_NOUNS:
        return True
    return _acts_with_another(s) or _is_dealt_with(s)


def _is_subject(s: Sighting) -> bool:
    """Nothing but an opening or a conjunction before it: not "a man in Washington said"."""
    if s.reading.opens(s.first) or s.reading.gap(s.first).strip() == ",":
        return True
    return s.reading.key(s.first - 1) in _BEFORE_SUBJECTS


_BEFORE_SUBJECTS = frozenset(("that", "and", "but", "as", "while", "because", "if", "when", "said", "which", "whether"))


def _acts_with_another(s: Sighting) -> bool:
    """Damascus and the SDF reached a deal; not: Damascus and Homs were quiet."""
    if not s.reading.opens(s.first) or s.reading.key(s.last) != "and":
        return False
    then = [s.reading.key(at) for at in range(s.last + 2, s.last + _NEAR)]
    return any(key in w.GOVERNING_VERBS and key not in w.AUXILIARIES for key in then)


def _is_dealt_with(s: Sighting) -> bool:
    reading = s.reading
    nearby = [reading.key(at) for at in range(max(0, s.first - _NEAR), s.first)]
    lead = nearby[-1] if nearby else ""
    if w.JOURNEYS.intersection(nearby) or reading.opens(s.first):
        return False
    if lead in ("with", "from", "against", "by") and w.DEALINGS.intersection(nearby):
        return True
    if lead in ("between", "both") or (lead == "and" and {"between", "both"}.intersection(nearby)):
        return lead == "and" or _goes_on_with_a_party(s)
    return False


def _goes_on_with_a_party(s: Sighting) -> bool:
    at = s.last + 1 + (s.reading.key(s.last + 1) == "the")
    return s.reading.key(s.last) == "and" and (s.reading.key(at) in w.CAPITALS or _is_party(s, at))


_NEAR = 5


def is_government(s: Sighting) -> bool:
    """Whether a name counts in the sense it is listed with."""
    return s.name.alias.sense is not Sense.SEAT or speaks_for_government(s)
