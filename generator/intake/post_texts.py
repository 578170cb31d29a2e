"""What a post says, apart from what its network prints about it: counts, buttons, marks of pictures.

Lines of a post in, each told as text or as outside it with the reason; who speaks, as an author or as an outlet; the
headline that stands in where a post has none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.intake.people import is_name_like, people
from generator.intake.plain import is_address
from generator.intake.records import Numbered, Told
from generator.intake.senders import is_outlet
from generator.model import Shape, Witnesses
from generator.press_names import is_paper
from generator.tokens import sentences, word_count

COUNT = "count of a network"
BUTTON = "share button of a network"
PICTURE = "mark of a picture or a file"
SENDER = "field of a network (sender)"
FORWARD = "mark of a forwarded message"
OWN_LINK = "follow prompt"
ITS_ADDRESS = "address of the article"

WITNESSES = Witnesses(
    headline=("the post's first sentence",),
    authors=("the name over the post",),
    url=("an address alone on a line of the post",),
)
"""Where a post states what it states."""

_ONE_COUNT = r"""\d[\d.,]*\s?(?:[KM]\b|mil\b|тыс\.?|Tsd\.?)?\+?
    (?:\s(?:views?|likes?|reposts?|quotes?|replies|reply|comments?|boosts?|favou?rites?|shares?|reactions?|bookmarks?
      |aufrufe|vues|просмотр\w*|مشاهدة))?"""

_COUNT = re.compile(
    rf"""\s*(?: {_ONE_COUNT}(?:[\s·•|]+{_ONE_COUNT}){{0,5}} | [·•|]
      | (?:[^\w\s.,;:!?"'“”‘’«»()\[\]{{}}/\\<>@\#&%$€£+=*–—-]+\s*\d[\d.,]*[KM]?\s*)+ )\s*$    # 👍 14  ❤ 3
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""12 34 4.5K; 1,204 views"""

_BUTTONS = (
    r"repl(?:y|ies)|read \d+ repl(?:y|ies)|post your reply|show (?:this thread|more replies|additional replies.*)",
    r"repost(?:ed)?|retweet|boosts?|quotes?|view (?:quotes|post engagements|insights)",  # Repost
    r"likes?|favou?rites?|bookmark|share|comment|views?|follow(?:ing)?|subscribe|open",  # Like
    r"translate(?: post| tweet)?|show (?:more|less)|read more|more|most relevant|relevant people",  # Show more
    r"pinned(?: post)?|last edited",  # Pinned
    r"antworten|teilen|gefällt mir|répondre|partager|j['’]aime|responder|compartir|me gusta",  # Antworten
    r"ответить|поделиться|нравится",  # Поделиться
)
_BUTTON = re.compile(rf"\s*(?:{'|'.join(_BUTTONS)})\s*$", re.IGNORECASE)

_PICTURES = (
    r"image|alt|gif|video|photo|the following media includes potentially sensitive content.*",  # ALT
    r"\[\s?(?:photo|video|album|sticker|gif|file|voice message|audio|poll|location|media|animation|document|foto|vidéo"
    r"|фото(?:графия)?|видео|альбом|файл)(?:\s?[:,].{0,80})?\s?\]",  # [ Photo ]
    r"<(?:media omitted|medien ausgeschlossen|médias? omis|multimedia omitido|attached:.{1,120}|без медиафайлов)>",
    r"<this message was edited>",
    r".{1,80}\.(?:jpe?g|png|mp4|opus|pdf|webp) \((?:file attached|datei angehängt|fichier joint|archivo adjunto)\)",
    r"(?:image|video|audio|sticker|gif|document) omitted",  # image omitted
    r"from [\w.-]+\.[a-z]{2,10}|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}",  # From coast.example, under a link's picture
)
_PICTURE = re.compile(rf"\s*[\u200e\u200f]?(?:{'|'.join(_PICTURES)})\s*$", re.IGNORECASE)
_FORWARDED = re.compile(
    r"\s*\[(?:In reply to|Antwort auf|En réponse à|En respuesta a|В ответ)\b.*\]\s*$", re.IGNORECASE
)
_HANDLE_ALONE = re.compile(r"\s*(?:@[\w.]{3,40}|(?:https?://)?t\.me/[\w+/]{3,60})\s*$")
"""A channel signs its posts with its own address."""

_ADDRESS = re.compile(r"https?://\S+|@\w+|#\w+")
STAMP = "stamp of a post"
LATE = re.compile(
    r"\s*(?:last edited\s*)?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s[·•]\s\S.{4,24}\d{4}(?:\s*[·•].{0,30})?\s*$",
    re.IGNORECASE,
)
"""2:05 PM · Mar 12, 2025"""

ROWS = (
    (LATE, STAMP),
    (_COUNT, COUNT),
    (_BUTTON, BUTTON),
    (_PICTURE, PICTURE),
    (_FORWARDED, FORWARD),
)
"""Which lines of a post are its network's, and why."""

LONGEST = 160
"""Characters of such a line."""

MAX_HEADLINE = 100
"""Characters of a first sentence that is a headline as it stands."""

TITLE_WORDS = 16


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whose a post is: a person as its author, or an outlet."""

    authors: tuple[str, ...] = ()
    outlet: str = ""
    evidence: str = ""

    @staticmethod
    def of(name: str, *, passed_on: bool = False) -> Speaker:
        """The one who posts under this name; two or three words that are no organisation's may be a person's."""
        if not name:
            return Speaker()
        words = name.split()
        is_person = 1 < len(words) <= PERSON_WORDS and is_name_like(name) and all(map(str.isalpha, "".join(words)))
        if is_person and not is_outlet(name) and not is_paper(name) and not _is_organisation(name):
            return Speaker() if passed_on else Speaker(authors=people([name]))
        return Speaker(
            outlet=name, evidence="the post was forwarded from it" if passed_on else "the name over the post"
        )


PERSON_WORDS = 3


def _is_organisation(name: str) -> bool:
    return any(word.isupper() and len(word) > 1 for word in name.split()) or bool(_OF_ONE.search(name))


_OF_ONE = re.compile(
    r"\b(?:observatory|authority|police|city|county|radio|live|channel|online|society|club|university|museum|service"
    r"|ferries|harbou?r|port|watch|today|trust|press|info|alert|org|канал|новости|вести|сегодня|قناة|اخبار|أخبار|شبكة)\b",
    re.IGNORECASE,
)
"""Words in the names of those that are no person."""


def words_said(texts: Iterable[str]) -> int:
    """How many words a post says, without addresses, counts and buttons."""
    return sum(word_count(_ADDRESS.sub(" ", text)) for text in texts if not not_said(text))


def not_said(text: str) -> str:
    """Why a line of a post is its network's; empty for one that the post says."""
    if len(text) > LONGEST:
        return ""
    if _HANDLE_ALONE.match(text):
        return OWN_LINK
    return next((why for form, why in ROWS if form.match(text)), "")


def address_of(lines: Iterable[Numbered]) -> str:
    """The address that a post gives on a line of its own, where it gives one: that of the report it passes on."""
    found = {text.strip() for _, text in lines if text.lstrip().startswith("http") and is_address(text.strip())}
    return found.pop() if len(found) == 1 else ""


def told_lines(lines: Sequence[Numbered], forwards: Collection[int] = ()) -> Iterator[Told]:
    """A post's lines, those of its network outside its text; a first line like a headline is one."""
    said = [text for number, text in lines if text.strip() and not not_said(text) and number not in forwards]
    is_headed = len(said) > 1 and _is_title(said[0])
    address = address_of(lines)
    for number, text in lines:
        why = FORWARD if number in forwards else ITS_ADDRESS if address and text.strip() == address else not_said(text)
        if why:
            yield Told(number, text, Shape.OUTSIDE, why)
        elif is_headed:
            is_headed = False
            yield Told(number, text.strip().strip("*_"), Shape.HEADLINE)
        elif text.strip():
            yield Told(number, text, Shape.PARAGRAPH)


def _is_title(text: str) -> bool:
    """A few words that end as no sentence does, or all in capitals or bold."""
    bare = text.strip()
    is_bold = bare.startswith("*") and bare.endswith("*")
    return (
        len(bare.split()) <= TITLE_WORDS
        and (is_bold or bare.rstrip("\"'”’»)")[-1:] not in ".,;:…،؛。")
        and bool(_LETTERS.search(bare))
    )


_LETTERS = re.compile(r"[^\W\d_]{2}")


def headline_stated(told: Sequence[Told]) -> str:
    """The first sentence of a post without a headline, but for its full stop: the sentence itself stays in the text."""
    texts = [line.text.strip() for line in told if line.shape is Shape.PARAGRAPH]
    if not texts or any(line.shape is Shape.HEADLINE for line in told):
        return ""
    first = texts[0][slice(*next(iter(sentences(texts[0])), (0, len(texts[0]))))].strip()
    if len(first) > MAX_HEADLINE:
        return first[:MAX_HEADLINE].rsplit(" ", 1)[0] + " …"
    stopped = _FULL_STOP.sub("", first)
    return "" if stopped == texts[0] else stopped


_FULL_STOP = re.compile(r"(?<=[^.])[.。۔]$")
