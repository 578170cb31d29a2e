"""What a line can be told to be by its form alone: byline, headline-like, sentence-like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.clean.agencies import agencies_in, agency
from generator.model import Byline
from generator.tokens import word_count

_BYLINE = re.compile(
    r"""^(?:(?:(?:written|story|text|words|report|interview)\ by|byline(?=:)|by|von|por|par|írta|από|מאת|بقلم|كتب)
            \s*:?\s+                                                                          # By Ann Example
          |(?-i:(?:Av|Af|Di|Door|Της|Του)\s+(?=[^\W\d_a-z]\w+\s[^\W\d_a-z])(?=(?:\S+\s+){1,3}\S+$))  # Av Ann Example
          |(?:作者|记者|撰文)\s*[:：]\s*                                                      # 作者：…
        )(?P<names>\S.{1,200})$""",
    re.IGNORECASE | re.VERBOSE,
)
_REPORTER_BEHIND = re.compile(r"(?P<names>[\uac00-\ud7af]{2,4}) ?(?:기자|특파원)(?:\s*[=|·]?\s*\S+@\S+)?")
"""Korean sets what somebody is behind the name, and often the address: "김민수 기자 kim@example.org"."""

_NAMES_END = re.compile(
    r"""\s*(?:
        [|·•] | @\w | \d | \s[-–—]\s
      | \b(?:published|updated|posted)\b | ,?\s*\bspecial\ to\b            # "By Ann Example, Special to The Example"
      | (?-i:(?<=[a-z])(?=(?:Published|Updated|Posted|Share|Follow)\b))     # "By Ann ExampleShare"
      | ,?\s*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b
      | \b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d     # "By Ann Example January 20, 2026"
    ).*$""",
    re.IGNORECASE | re.VERBOSE,
)
_IN_BRACKETS = re.compile(r"\([^)]*\)")
_MAILBOX = re.compile(r"<\S+@\S+>|\[mailto:")
_NAME_WORDS = frozenset("and of de der den von van la el al bin ibn di da dos du the for in with & و".split())
"""Words of a byline that are written small: "Ana de la Cruz and Bo Sample"."""

_SENTENCE_ENDS = frozenset(".!?…؟。！？۔।॥։።။")
_CLOSING = "\"'”’»“)]」』）"
"""What may stand behind them."""

_CLAUSE_ENDS = frozenset(",;:،؛，；：、")


@lru_cache(maxsize=2048)  # every stage of clean asks again of the same lines
def byline(text: str) -> Byline | None:
    """The line as a byline: "By Ann Example and Bo Sample, The Example"; names have capitals, at most a dozen."""
    match = _BYLINE.match(text) or _REPORTER_BEHIND.fullmatch(text)
    if not match:
        return Byline(agencies=(agency(text),)) if agency(text) else None
    if _MAILBOX.search(match["names"]):
        return None  # "Von: Example Desk <desk@example.org>" is who sent a letter
    printed = _NAMES_END.sub("", match["names"]).strip(" ,")
    names = _IN_BRACKETS.sub("", printed).split()  # "Par Anne Exemple (Bassora, envoyée spéciale)"
    if not names or len(names) > 14 or (len(names) > 6 and ends_sentence(printed)):
        return None
    if any(name[0].islower() and name.lower() not in _NAME_WORDS for name in names):
        return None
    return Byline(people(printed), agencies_in(printed))


POSTS = frozenset(
    """
    editor editors reporter correspondent writer contributor author journalist columnist columnists producer director
    manager engineer consultant
    redaktion redacción rédaction
    """.split()
)
"""What somebody does, and no part of a name: "Games Editor"."""


def is_bare_name(text: str) -> bool:
    """The line is two to four words that could be a person's name, and nothing else: "Ann B. Example"."""
    words = text.split()
    if not 2 <= len(words) <= 4 or any(word.lower() in POSTS for word in words):
        return False
    return all(map(_NAME.fullmatch, words))


_NAME = re.compile(r"[^\W\d_a-z][\w'’-]*\.?")


def people(printed: str) -> tuple[str, ...]:
    """Whom a line names; what stands behind a comma may be what they do and for whom, which is no name."""
    return tuple(dict.fromkeys(each_person(printed)))


def each_person(printed: str) -> Iterator[str]:
    """The same one by one, some perhaps again: of most lines the first shows that they name nobody."""
    has_named = is_post = False
    for joint, part in _parts(_IN_BRACKETS.sub("", printed)):
        person = _AGENCY_END.sub("", part.strip(" ."))
        is_post = has_named and ((is_post and joint == ",") or _says_post(person))
        if not is_post and _is_whole(person) and not agency(person) and not person.lower().startswith("the "):
            has_named = True
            yield person


def _parts(printed: str) -> Iterator[tuple[str, str]]:
    """What stands between the joints, each part behind the joint before it."""
    joint, begin = "", 0
    for found in _JOINT.finditer(printed):
        yield joint, printed[begin : found.start()]
        joint, begin = found[1], found.end()
    yield joint, printed[begin:]


def _is_whole(person: str) -> bool:
    """More than one word; where no spaces are set, a name of two to four signs."""
    return len(person.split()) >= 2 or _UNSPACED_NAME.fullmatch(person) is not None


_UNSPACED_NAME = re.compile("[\u3400-\u9fff]{2,4}|[\uac00-\ud7af]{2,4}")

_JOINT = re.compile(r"\s*(,|、|;|/|\band\b|&|\bet\b|\bund\b|\s[ye]\s|\s+[иi]\s|\bve\b|\s+و\s*)\s*")

_AGENCY_END = re.compile(r"\s(?:The )?(?:Associated Press|Reuters|AFP|AP)$")
"""For whom somebody writes, with nothing between: "ANN EXAMPLE Associated Press"."""


def _says_post(part: str) -> bool:
    return any(word.lower() in _POSTS_AND_RANKS for word in part.split())


_RANKS = frozenset(
    "staff senior chief technologist specialist analyst professor fellow officer founder ceo cto".split()
)
"""Words of what somebody does that stand in names too: only behind a name they are none."""

_POSTS_AND_RANKS = POSTS | _RANKS


def ends_sentence(text: str) -> bool:
    """The line ends as a sentence ends."""
    return text.rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS


def ends_clause(text: str) -> bool:
    """The line ends within a sentence: a comma, a colon."""
    return text[-1:] in _CLAUSE_ENDS


def is_sentence(text: str) -> bool:
    """The line ends as a sentence ends and is long enough to be one of the body's."""
    return ends_sentence(text) and word_count(text) >= 6


@lru_cache(maxsize=2048)  # every stage of clean asks again of the same lines
def is_paragraph(text: str) -> bool:
    """The line is running text: a sentence of some length, or so long that it can be nothing else."""
    count = word_count(text)
    return count >= 25 or (count >= 9 and (ends_sentence(text) or ends_clause(text)))


def is_title_like(text: str) -> bool:
    """The line could be a headline: a few words, no full stop, a capital (or a script without capitals) in front."""
    return could_be_title(text, word_count(text))


def could_be_title(text: str, count: int) -> bool:
    """The same of a line whose words are counted."""
    first = text.lstrip("\"'“‘«([¿¡#0123456789.,-– ")[:1]
    if not 3 <= count <= 28 or len(text) > 200 or not first or first.islower():
        return False
    return not ends_clause(text) and not _FULL_STOP.match(text.rstrip("\"'”’")[-2:])


_FULL_STOP = re.compile(r"(?:^|[^.A-Z])\.$|.?[。।॥።။۔]$")
"""A line's last two signs, where it does not end in an initial or three dots."""


def is_subheading_like(text: str) -> bool:
    """The line could stand over a part of the text: short, no end of sentence, no clause left open."""
    if word_count(text) > 14 or len(text) > 110 or not _LETTERS.search(text):
        return False
    first = text.lstrip("\"'“‘«(0123456789.) ")[:1]
    ends = text.rstrip("\"'”’»)")[-1:] in _PART_ENDS
    return not first.islower() and not (ends and not _INITIAL_END.search(text))


_LETTERS = re.compile(r"[^\W\d_]{2}")
_PART_ENDS = frozenset(".,;:…،؛")
_INITIAL_END = re.compile(r"\b[A-Z]\.$")
