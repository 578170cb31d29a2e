"""A sighting of a person's full name in, why a private person bears it here out: the baker of that name, a nurse, 34.

Rules of the same form as those of rules.py. A trade that the topic's own description tells is its own.
"""

from __future__ import annotations

import re

from generator.topics import words as w
from generator.topics.bystanders import IN_THE_STREET
from generator.topics.names import Way
from generator.topics.reading import Sighting


def private_person(s: Sighting) -> str:
    """Ahmed Sharaa, a retired teacher; Ahmed Sharaa, who drives a taxi; Ahmed Sharaa, 34, of Leeds."""
    if not _is_in_full(s) or _has_an_office(s):
        return ""
    text = s.reading.text
    told = _APPOSED.match(text, s.end)
    if told:
        is_one = not _CAREER.match(text, told.end()) and not _is_own(s, told["trade"])
        return IN_THE_STREET if is_one else ""
    return IN_THE_STREET if any(form.match(text, s.end) for form in (_DOING, _OF_A_TOWN, _ARABIC)) else ""


def trade_in_front(s: Sighting) -> str:
    """The plumber Ahmed Sharaa, local baker Ahmed Sharaa."""
    at = s.first - 1
    if s.name.way is Way.SURNAME and s.name.is_given(s.reading.key(at)):
        at -= 1
    elif not _is_in_full(s):
        return ""
    if at < 0 or not (s.reading.is_spaced(at + 1) or _is_set_off(s, at)):
        return ""
    trade, before = s.reading.words[at], s.reading.key(at - 1)
    trade = trade.lower() if s.reading.opens(at) else trade
    is_one = (trade in _IN_FRONT and before not in _BEFORE_OTHERS) or trade in _ARABIC_IN_FRONT
    return IN_THE_STREET if is_one and not _is_own(s, trade) else ""


def _is_set_off(s: Sighting, at: int) -> bool:
    """The retired teacher, Ahmed Sharaa, spoke; said one resident, Ahmed Sharaa."""
    is_one = s.reading.gap(at + 1) == ", " and not _SAYING_WHOSE.isdisjoint(s.reading.keys[max(at - 3, 0) : at])
    return is_one and _SET_OFF.match(s.reading.text, s.end) is not None


_SAYING_WHOSE = frozenset(("a", "an", "the", "one", "another", "local"))
_SET_OFF = re.compile(r"[,.;:!?”\"]|\Z")


def _has_an_office(s: Sighting) -> bool:
    """President Ahmed al-Sharaa, a father of three."""
    at = s.first - 1 - (s.name.way is Way.SURNAME)
    return s.reading.is_capital(at) and s.reading.key(at) in w.OFFICES and s.reading.is_spaced(at + 1)


def _is_in_full(s: Sighting) -> bool:
    if s.name.way is Way.SURNAME:
        return s.name.is_given(s.reading.key(s.first - 1))
    return len(s.name.words) > 1


def _is_own(s: Sighting, trade: str) -> bool:
    """Whether the catalogue says so of its person, too."""
    return trade.rsplit(maxsplit=1)[-1].casefold() in s.name.described


# --- what private people are -----------------------------------------------------------------------------------------

_PLAIN = (
    "courier plumber nurse midwife student baker mechanic waiter waitress barber hairdresser shopkeeper grocer "
    "greengrocer pensioner cashier welder cleaner janitor caretaker postman postwoman schoolboy schoolgirl tailor "
    "seamstress butcher fisherman labourer laborer carpenter electrician bricklayer roofer painter-decorator gardener "
    "shepherd beekeeper cobbler florist locksmith receptionist bookkeeper librarian schoolteacher teacher farmhand "
    "trucker chauffeur dishwasher housewife homemaker paramedic firefighter lifeguard childminder babysitter optician "
    "dentist pharmacist vet busker hawker chef cook jeweller fishmonger watchmaker"
)
"""Each is a trade by itself: "a baker". No lawyer, doctor, engineer or soldier: politicians are described so."""

_COMPOUND = (
    r"(?:taxi|bus|lorry|truck|van|cab|delivery|minibus|ambulance|train|tram)[ -]driver",  # a taxi driver
    r"(?:street|fruit|vegetable|market|ice-cream)[ -](?:vendor|seller|trader)",  # a fruit seller
    r"(?:shop|bakery|caf[eé]|restaurant|pub|stall|kiosk)[ -](?:owner|keeper|assistant|worker)",  # a bakery owner
    r"(?:factory|construction|building|warehouse|care|farm|hotel|sanitation)[ -]worker",  # a construction worker
    r"bank[ -](?:clerk|teller)",
    r"(?:father|mother|grandfather|grandmother|dad|mum)[ -]of[ -](?:two|three|four|five|six|seven|eight|nine|ten)",
    r"(?:local|area|longtime|long-time|lifelong)\ (?:resident|man|woman|farmer|businessman|shopper)",  # a local man
    r"(?:retired|unemployed)\ (?:teacher|farmer|engineer|accountant|clerk|driver|builder|miner|civil\ servant)",
    r"resident|inhabitant|passer-by|bystander|onlooker|neighbou?r|shopper|commuter|cyclist|motorist",
)
_TRADES = "|".join((*_PLAIN.split(), *_COMPOUND))

_APPOSED = re.compile(
    rf"""
    (?: \s\(\d{{1,3}}\) )? ,\s (?: (?:aged\s)?\d{{1,3}},\s )?       # (34),  , 34,
    (?: an?|the|our|my|his|her ) \s
    (?: (?!former\b|ex-) [\w-]+ \s ){{0,2}}?      # no "former teacher": so people are described who are known now
    (?P<trade> {_TRADES} ) \b
    (?= \Z | \s*[^\w\s'’-]                       # not "a teacher's son", "a teacher-turned-rebel"
      | \s(?:from|in|at|of|and|who|whose|with|on|near|by|turned|before|living|working|here|there|said|told|was)\b )
    """,
    re.VERBOSE,
)
_CAREER = re.compile(
    r"""
    \s (?: by\s(?:training|profession) | turned\b | (?:and|who|before)\s [^.]{0,40}? \b
       (?: became|rose|entered|entering|led|leads|heads|headed|founded|elected|politician|president|minister|leader
         | rebel|commander|activist|lawmaker|mp|candidate|governor|mayor|general ) \b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What makes of the trade the beginning of a career: "a teacher who became prime minister"."""

_DOING = re.compile(
    rf"""
    ,\s (?: the\s )? (?: owner|manager ) \s of \s an? \s (?: [a-z-]+\s ){{0,2}}
    (?: bakery|shop|caf[eé]|stall|kiosk|grocery|garage|pharmacy|barbershop|guesthouse|restaurant|pub ) \b
    | ,\s (?: \d{{1,3}},\s )? who \s (?: also\s )?
    (?: drives\san?\s(?:[a-z-]+\s)?(?:taxi|cab|bus|lorry|truck|van|tram|train|minibus)\b
      | (?:runs|keeps|owns|manages)\san?\s(?:[a-z-]+\s){{0,2}}
        (?:bakery|shop|caf[eé]|stall|kiosk|grocery|garage|pharmacy|barbershop|butcher['’]s|guesthouse|farm)\b
      | works\s(?:as\san?\s(?:[a-z-]+\s){{0,2}}(?:{_TRADES}) | (?:in|at|for)\san?\s(?:[a-z-]+\s){{0,2}}
        (?:bakery|shop|caf[eé]|supermarket|school|hospital|factory|hotel|restaurant|garage|farm|warehouse|pharmacy))\b
      | teaches\s(?:[a-z]+\s)?(?:at|in|maths?|history|chemistry|physics|biology|english|art|music|children|pupils)\b
      | sells\s[a-z]+
      | lives\s(?:next\sdoor|across\sthe|down\sthe|opposite|upstairs|nearby
          |on\s[A-Z][a-z]+\s(?:Street|Road|Avenue|Lane))
    )
    """,
    re.VERBOSE,
)
_OF_A_TOWN = re.compile(
    r"""
    ,\s (?: aged\s )? \d{1,3}, \s (?: of | from ) \s (?: [A-Z]|\d )   # , 34, of Leeds
    | ,\s of \s \d+ \s [A-Z]                                          # , of 12 Elm Street
    """,
    re.VERBOSE,
)

_ARABIC_PLAIN = (
    "خباز خبازة سباك ممرض ممرضة نجار حلاق خياط جزار بقال ميكانيكي كهربائي حداد طالب طالبة بائع بائعة صياد بستاني عتال "
    "صيدلي نادل دهان"
)
_ARABIC = re.compile(
    rf"""
    ،\s (?: \(?\d{{2}}\s(?:عاما|عاماً|سنة)\)?،\s )?
    (?: (?:{"|".join(_ARABIC_PLAIN.split())}) | معلم[ةه]?\sمتقاعد[ةه]? | سائق\s(?:تاكسي|حافلة|شاحنة|سيارة\sأجرة) ) \b
    """,
    re.VERBOSE,
)
"""أحمد الشرع، خباز: Ahmed al-Sharaa, a baker."""
_ARABIC_IN_FRONT = frozenset("ال" + word for word in _ARABIC_PLAIN.split()) - {"الطالب", "الطالبة"}
_ONLOOKERS = "resident neighbour neighbor bystander onlooker shopper"
_IN_FRONT = frozenset(f"{_PLAIN} {_ONLOOKERS}".split()) - {"student"}
_BEFORE_OTHERS = frozenset(("former", "ex", "his", "her", "their", "and"))
"""His teacher Ahmed Sharaa may be anybody, and so may be a former one."""
