"""A sighting of a name in, why a work or a ship bears it here out: the film Brazil, From Russia with Love, SS Egypt.

Rules of the same form as those of rules.py.
"""

from __future__ import annotations

import re

from generator.model import Sense
from generator.topics import things
from generator.topics import words as w
from generator.topics.headlines import is_headline
from generator.topics.reading import Sighting


def title_of_work(s: Sighting) -> str:
    """In quotes, and a work: "Khartoum", the 1966 epic; the film “Argo in Kenya”; Forster's "A Passage to India"."""
    text = s.reading.text
    if _is_in_named_work(s):
        return "in the title of a work"
    if s.reading.key(s.first - 1) in _WORKS and _ON_IN_A_TITLE.match(text, s.end) and _is_his(s):
        return "in the title of a work"
    opened = _opened(s)
    closed = _CLOSED.search(text, s.end, s.end + _LONGEST_TITLE) if opened >= 0 else None
    if closed is None:
        return ""
    quoted, before = text[opened : closed.start()], text[max(0, opened - 1 - _REACH) : opened - 1]
    is_told = _WORK_BEFORE.search(before) or _WORK_AFTER.match(text, closed.end())
    is_one = (is_told and _is_title(quoted)) or (text[opened - 1] in _MARKS and _is_in_capitals(quoted))
    return "in the title of a work" if is_one else ""


def _is_in_named_work(s: Sighting) -> bool:
    """Her novel, The Road to Oman; he made Goodbye to Tripoli; Letters from Iran, her blog."""
    reading = s.reading
    if reading.key(s.first - 1) not in _WITHIN or not reading.is_spaced(s.first) or reading.is_capital(s.first - 1):
        return False
    head = s.first - 2
    if not reading.is_capital(head) and reading.key(head) not in _WITHIN:
        return False
    if reading.is_capital(head) and reading.is_spaced(head + 1):
        if reading.key(head - 1) in _MAKES and reading.is_spaced(head):
            return True
        if reading.opens(head) and _WORK_NEXT.match(reading.text, s.end):
            return True
    return _WORK_BEGUN.search(reading.text, max(0, s.start - _LONGEST_TITLE), s.start) is not None


_WITHIN = frozenset("of to in from and for the on into".split(" "))
_MAKES = (things.MAKES | {"made", "penned", "starred"}) - {"called"}


def title_of_a_way(s: Sighting) -> str:
    """On television, Road to Damascus; her Letters from Iran; not: Flights to Iran were cut, Ambassador to Iraq."""
    reading, at = s.reading, s.first - 1
    if at < 1 or reading.keys[at] not in ("to", "from") or not reading.is_spaced(s.first) or is_headline(s):
        return ""
    is_one = reading.words[at].islower() and reading.is_spaced(at) and reading.is_capital(at - 1)
    is_one = is_one and reading.keys[at - 1] in _WAYS_OF_TITLES and not reading.opens(at - 1)
    return f"in a title: “{reading.words[at - 1]} {reading.words[at]} …”" if is_one else ""


_WAYS_OF_TITLES = frozenset(
    "road passage journey voyage return letters letter flight postcards postcard train bridge welcome goodbye farewell "
    "escape walk trip invitation mission highway path".split(" ")
)


def _is_his(s: Sighting) -> bool:
    """His memoir, Jordan in the Rain."""
    return _HIS_WORK.search(s.reading.text, max(0, s.start - _REACH), s.start) is not None


def _opened(s: Sighting) -> int:
    """Where the quotation that a name stands in begins; -1 for none."""
    begin = max(0, s.start - _LONGEST_TITLE)
    if _MARK.search(s.reading.text, begin, s.start) is None:
        return -1
    opened = _OPENED.match(s.reading.text, begin, s.start)
    return opened.end() if opened else -1


def _is_title(quoted: str) -> bool:
    """Nothing but a title: no long word in small letters, and no end of a sentence or of a quotation in it."""
    return not _NO_TITLE.search(quoted)


def _is_in_capitals(quoted: str) -> bool:
    """'Mr. Smith Goes to Washington': three words and more, each long one with a capital, the last one, too."""
    words = quoted.replace("Mr. ", "Mr ").replace("Dr. ", "Dr ").split()
    long = [word for word in words if len(word) > _SHORT and word not in _SMALL]
    if len(words) < _FEWEST_WORDS or len(long) < 2 or _STOPS.search(" ".join(words)) or quoted.isupper():
        return False
    capitals = sum(word[0].isupper() for word in words)
    return all(word[0].isupper() for word in (*long, words[0], words[-1])) and capitals >= _MOST * len(words)


_LONGEST_TITLE, _REACH, _SHORT, _FEWEST_WORDS, _MOST = 60, 40, 3, 3, 0.6
_MARKS = "\"“‘'«"
_MARK = re.compile("[\"“‘«_*']")
_LONGEST_BEGINNING = 10
_OPENED = re.compile(r"[^\n]*(?:[\"“‘«_*]|(?<!\w)')")
_CLOSED = re.compile(r"[,.]?[\"”»_*]|[,.]?[’'](?!\w)")
_NO_TITLE = re.compile(r"[.!?\n”\"»]|\b[a-z]\w{4,}")
_STOPS = re.compile(r"[.;\n”\"»*()\d]|,\s[a-z]")
_WORKS = tuple(
    "film movie epic thriller drama comedy documentary novel book memoir poem play musical opera song album".split()
)
_WORK = rf"(?:{'|'.join(_WORKS)})"
_WORK_NEXT = re.compile(
    rf",\s(?:an?|the|his|her|their)\s(?:[\w-]+\s){{0,2}}(?:{_WORK}|blog|newsletter|column|podcast)\b"
)
_WORK_BEGUN = re.compile(rf"\b{_WORK},?\s[A-Z]\w*\s(?:(?:[A-Z]\w*|of|to|in|the|from|and|for|a|on|into)\s)*\Z")
_HIS_WORK = re.compile(rf"(?:[Hh]is|[Hh]er|[Tt]heir|['’]s)\s(?:\w+\s)?{_WORK},?\s\Z")
_ON_IN_A_TITLE = re.compile(r"\s(?:in|of|to|on|and|under|at|for)\s(?:(?:the|a|an)\s)?[A-Z]")
_WORK_BEFORE = re.compile(rf"(?:['’]s|\b(?:{_WORK}|series|titled|entitled)),?\s\Z")
_WORK_AFTER = re.compile(rf",?\s(?:an?|the|his|her|their|its)\s[^.,;!?\n]{{0,60}}?\b{_WORK}\b")


def title_begun(s: Sighting) -> str:
    """In The Syrian Bride; made From Russia with Love: a small word that is large within a sentence begins a title."""
    reading, at = s.reading, s.first - 1
    word, key = reading.words[at] if at > 0 else "", reading.key(at)
    if key not in _SMALL or not word.istitle() or reading.opens(at) or not reading.is_spaced(s.first) or is_headline(s):
        return ""
    goes_on = s.last < len(reading.words) and reading.is_spaced(s.last)
    is_one = goes_on and reading.is_capital(s.last) if key == "the" else reading.is_spaced(at)
    return f"in a title: “{word} {reading.text[s.start : s.end]} …”" if is_one else ""


_SMALL = frozenset("the from to in of with for into over upon beyond against across goodbye farewell".split(" "))


def bearer_in_front(s: Sighting) -> str:
    """The 1985 film Brazil, the band Chicago, the liner United States; not: the film Brazil banned."""
    reading, at = s.reading, s.first - 1
    if at < 1 or reading.keys[at] not in things.BEARERS or reading.is_capital(at) or not reading.is_spaced(s.first):
        return ""
    if s.name.alias.sense is Sense.DEMONYM or _is_dealt_with(s) or reading.key(s.last) == "s":
        return ""
    article = next((back for back in range(at - 1, max(-1, at - _FEW), -1) if reading.keys[back] in _ARTICLES), -1)
    is_one = article >= 0 and all(map(reading.is_spaced, range(article + 1, at + 1)))
    is_one = is_one or (reading.opens(at - 1) and reading.is_spaced(at))
    return f"something called so: “{reading.keys[at]} {reading.text[s.start : s.end]}”" if is_one else ""


def _is_dealt_with(s: Sighting) -> bool:
    """The film Brazil banned is out; not: the film Split made money."""
    reading, at = s.reading, s.last + 1
    if reading.key(s.last) not in things.DEALT_WITH:
        return False
    return at >= len(reading.words) or not reading.is_spaced(at) or reading.keys[at] in w.OPENERS | _WHEN


_WHEN = frozenset("last this next early late for".split(" "))
_FEW = 5
_ARTICLES = frozenset(("a", "an", "the", "his", "her", "their", "its", "s"))


def called_aside(s: Sighting) -> str:
    """Her third single, Damascus, went gold."""
    reading, at = s.reading, s.first - 1
    if at < 1 or reading.gap(s.first) != ", " or reading.gap(s.last) != ", ":
        return ""
    is_one = reading.keys[at] in things.WORKS and not reading.is_capital(at)
    is_his = any(reading.keys[back] in _ARTICLES for back in range(max(0, at - _FEW), at))
    return f"the name of a {reading.keys[at]}" if is_one and is_his else ""


def sung(s: Sighting) -> str:
    """The band recorded Sudan in a barn; he released Chad, and the album sold: a song, if there is music around."""
    if s.reading.key(s.first - 1) not in _SINGS or not s.reading.is_spaced(s.first):
        return ""
    around = s.reading.keys[max(0, s.first - _EAR) : s.last + _EAR]
    return "a song" if not things.OF_SONGS.isdisjoint(around) else ""


_SINGS = frozenset("recorded records released releases wrote sang sings sing covered covers played plays".split(" "))
_EAR = 10


def newspaper(s: Sighting) -> str:
    """The Khartoum daily Al-Sudani: a paper in front, and a large article that no person has within a sentence."""
    at = s.first - 1
    is_one = at > 0 and s.reading.keys[at] in _PAPERS and s.reading.is_spaced(s.first)
    return "a newspaper" if is_one and s.reading.words[s.first] in ("Al", "El", "An", "Ar", "Ash") else ""


_PAPERS = frozenset("daily weekly newspaper paper broadsheet tabloid magazine website channel broadcaster".split(" "))


def ship(s: Sighting) -> str:
    """SS United States, HMAS Perth, ARA General Belgrano."""
    at = s.first - 1
    is_one = at >= 0 and s.reading.words[at] in things.SHIP_PREFIXES and s.reading.is_spaced(s.first)
    return f"a ship: “{s.reading.words[at]} {s.reading.text[s.start : s.end]}”" if is_one else ""
