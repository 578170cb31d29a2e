"""The lines that stand behind a text: headings over other articles, ways to one, notes about the author, sign-offs."""

from __future__ import annotations

import re

from generator.clean.furniture import MAX_WORDS
from generator.clean.whole_lines import KNOWN_HEADINGS, is_known_heading
from generator.tokens import has_more_words

_TAIL_OPENERS = re.compile(
    r"""(?:
        related(?:\s+(?:articles?|stories|content|topics|news|posts|links|coverage|reading))?
      | (?:read|see)\s+(?:more|also|next|now)(?:\s+(?:on|from|about|in)\b.{0,60})?
      | more\s+(?:from|on|in|about|stories|news|like)\b.{0,60} | more\s+(?:stories|news|coverage)
      | also\s+read | also\s+on\b.{0,40}
      | most\s+(?:read|popular|viewed|shared|recent) | trending(?:\s+now)? | popular(?:\s+(?:now|stories|articles))?
      | recommended\s+(?:stories|articles)\s+list\s+of\s+\d+\s+items?
      | recommended(?:\s+(?:for\s+you|reading|stories|articles|videos|posts|links|content|news|products|by\b.{0,30}))?
      | top\s+(?:stories|news) | you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested\s+in)\b.{0,40}
      | what\s+to\s+read\s+next\b.{0,40} | up\s+next\b.{0,40} | latest(?:\s+(?:news|stories))?\b.{0,40}
      | in\s+this\s+(?:section|story|article) | elsewhere\s+on\b.{0,40} | around\s+the\s+web
      | editor['’]?s['’]?\s+(?:picks|choice) | further\s+reading
      | if\s+you\s+(?:liked|enjoyed)\s+this\b.{0,40}\byou\s+(?:may|might|will)\s+(?:also\s+)?(?:like|enjoy|love)
      | [اإ]قرأ\s+(?:أيضا?ً?ا?|المزيد) | (?:مواضيع|موضوعات|أخبار|مقالات)\s+ذات\s+صلة | الأكثر\s+(?:قراءة|مشاهدة)
      | قد\s+يهمك(?:\s+أيضا?ً?ا?)? | شاهد\s+أيضا?ً?ا?                               # Arabic
      | (?:à\s+)?(?:lire|voir)\s+aussi | (?:sur\s+le|dans\s+le)\s+même\s+(?:sujet|thème) | les\s+plus\s+lus
      | en\s+savoir\s+plus | articles\s+(?:liés|similaires|associés) | dans\s+la\s+même\s+rubrique   # French
      | lesen\s+sie\s+auch | mehr\s+(?:zu[mr]?|lesen\s+über)\b[^.!?]{0,40} | meistgelesen
      | ähnliche\s+(?:artikel|beiträge|themen)
      | (?:das\s+könnte\s+(?:sie|dich)\s+)?auch\s+interess(?:ieren|ant) | weitere\s+(?:artikel|meldungen|themen)
      | lea?e?\s+(?:también|además) | te\s+puede\s+interesar | lo\s+más\s+(?:leído|visto) | más\s+sobre\b[^.!?]{1,40}
      | (?:noticias|artículos|notas|temas)\s+relacionad[ao]s                        # Spanish
      | leia\s+(?:também|mais) | veja\s+(?:também|mais) | mais\s+lidas | mais\s+sobre\b[^.!?]{1,40}
      | (?:notícias|matérias|artigos)\s+relacionad[ao]s                            # Portuguese
      | leggi\s+anche | i\s+più\s+letti | (?:articoli|notizie)\s+correlat[ie] | potrebbe\s+interessarti(?:\s+anche)?
      | lees\s+(?:ook|meer) | meest\s+gelezen | gerelateerde?\s+(?:artikelen|berichten)           # Italian, Dutch
      | читайте\s+также | (?:материалы\s+)?по\s+теме | самое\s+(?:читаемое|популярное)           # Russian
      | ilgili\s+haberler | en\s+çok\s+okunan(?:lar)? | (?:zobacz|czytaj)\s+(?:także|też|również)  # Turkish
      | polecane                                                                   # Polish
      | 相关(?:阅读|新闻|报道) | 延伸阅读 | 推荐阅读 | 関連記事 | 관련\s?기사                      # Chinese to Korean
    )\s*:?\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""Headings that open a list of other articles: "Related stories", "Most read"."""

_POINTERS = re.compile(
    r"""[\[(]?(?:related|read\ (?:more|also|next)|see\ (?:also|more)|also\ read|more(?:\ on\ (?:the|this)\ topic)?|watch
          | listen | (?-i:READ) | you\ (?:may|might)\ also\ (?:like|enjoy|be\ interested\ in) | further\ reading
          | don['’]t\ miss
          | [اإ]قرأ\ (?:أيضا?ً?|المزيد) | (?:à\ )?(?:lire|voir)\ aussi | lesen\ sie\ auch | mehr\ zum\ thema
          | lea?e?\ (?:también|además|más) | te\ puede\ interesar | leia\ (?:também|mais) | veja\ também | leggi\ anche
          | lees\ (?:ook|meer) | читайте\ также | (?:zobacz|czytaj)\ (?:także|też) | ilgili\ haber(?:ler)?
          | διαβάστε\ επίσης | soma\ pia | (?:čtěte|přečtěte\ si)\ také | preberite\ tudi | pročitajte\ i
          | citește\ și | läs\ (?:också|även) | les\ også | læs\ også | lue\ myös | baca\ juga | (?:đọc|xem)\ thêm
          | читайте\ також | прочетете\ още | یہ\ بھی\ پڑھیں | بیشتر\ بخوانید | यह\ भी\ पढ़ें | קראו\ (?:גם|עוד)
          | 延伸阅读 | 相关阅读 | 関連記事)
            \s*[:|>»：]\s*.{3,200}                                 # "Read more: The dam's second life"
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""A line that points to one other article."""

_POINTS_HERE = re.compile(r".{3,120}\bread (?:more|the full (?:story|article)) here\.?", re.IGNORECASE)
"""Another: "The dam's second life – read more here"."""

_ABOUT_AUTHOR = re.compile(
    r"""(?:
        (?:[A-Z][\w.'’-]+\s){1,4}(?:is|was)\s+(?:an?|the|our|The\ \w+['’]s)\b.{0,120}\b
            (?i:reporter|correspondent|editor|writer|columnist|journalist|contributor|fellow|freelancer|author)\b.{0,200}
      | (?:contact|reach|e-?mail|follow|write\ to)\b.{0,80}(?:@|\bat\b).{2,80}
    )$""",
    re.VERBOSE,
)

_DOES = re.compile(
    r"(?:,[^.]{3,60},)?\s(?:is|was|has|covers|writes|reports|works|lives|joined|holds|teaches|studies|speciali[sz]es"
    r"|serves|arrives|contributes|can be reached|spent|began|grew|edits|leads|runs|oversees"
    r"|ist|schreibt|berichtet|arbeitet|lebt|est|écrit|travaille|couvre|vit|es|escribe|trabaja|cubre|vive|è|scrive|lavora"
    r"|schrijft|werkt|jest|pisze|pracuje|escreve|trabalha|пишет|работает|[—-] (?:корреспондент|журналист|автор)\w*"
    r"|كاتبة?|صحفية?|مراسلة?)\b"
)
"""What notes say of their author."""

_SIGN_OFF = re.compile(
    r"""\(?(?:additional\ |further\ )?(?:reporting|writing|editing|compiled|translated|edited)\b
        (?:\ and\ \w+)*\ (?:by|for)\b.{2,300}$
      | \((?:إعداد|تحرير|تغطية|كتابة)\b.{2,200}$                                   # Arabic
    """,
    re.IGNORECASE | re.VERBOSE,
)
_CONTRIBUTED = re.compile(
    r"""\(?(?-i:[^\W\d_a-z]).{2,160}
        \bcontributed\ (?:reporting|to\ this\ (?:report|story|article|piece|content))\b.{0,40}$""",
    re.IGNORECASE | re.VERBOSE,
)
"""An agency's last line: "(Reporting by A. Name; Editing by B. Name)", "A. Name contributed to this report."."""

_WITH_AUTHOR = re.compile(
    r"""(?:additional|further)\ (?:reporting|research)\ (?:and\ (?:reporting|research|writing)\ )?by\b
        (?!.*\bediting\b).{2,200}""",
    re.IGNORECASE | re.VERBOSE,
)
"""A newspaper's last line: "Additional reporting by A. Name in Example City."; agencies have theirs in brackets."""

MAX_OPENER = 9
"""Words of a heading over other articles."""


def opens_tail(text: str) -> bool:
    """The line is a heading over other articles."""
    begins = text[:2]
    if begins.isascii() and begins.lower() not in _OPENERS_BEGIN:
        return False  # as most lines do
    is_one = is_known_heading(text) or _TAIL_OPENERS.fullmatch(text) is not None
    return is_one and not has_more_words(text, MAX_OPENER)


_OPENERS_BEGIN = frozenset(
    """
    re se mo al tr po to yo up wh la in el ar ed fu if li vo su da le en me au we te lo no ve ma ge il zo cz
    """.split()
).union(["i "], (heading[:2] for heading in KNOWN_HEADINGS))
"""The first two signs of such headings, where both are plain letters: "re" of "Related stories"."""


def reads_more(text: str) -> bool:
    """The line is the button below a teaser that leads to the whole of it: "Read more", "Leia mais"."""
    return len(text) <= MAX_BUTTON and text.lower().rstrip(" .…→>»›:") in _READ_MORE


MAX_BUTTON = 24
"""Characters."""

_READ_MORE = frozenset(
    {
        "read more", "see more", "continue reading", "read article", "read story", "read the story",  # English
        "leia mais", "saiba mais", "ler mais", "leer más", "leer nota", "ver más",  # Portuguese, Spanish
        "lire la suite", "lire plus", "lire l'article", "weiterlesen", "mehr lesen", "zum artikel",  # French, German
        "leggi tutto", "leggi di più", "lees meer", "lees verder", "devamını oku", "devamı",  # Italian, Dutch, Turkish
        "читать далее", "подробнее", "czytaj więcej", "czytaj dalej", "اقرأ المزيد", "المزيد",  # Russian, Polish
    }
)  # fmt: skip


def is_pointer(text: str) -> bool:
    """The line points to another article."""
    has_sign = ":" in text or "|" in text or ">" in text or "»" in text
    is_one = (has_sign and _POINTERS.fullmatch(text)) or (
        "here" in text[-len("here.") :].lower() and _POINTS_HERE.fullmatch(text)
    )
    return bool(is_one) and not has_more_words(text, MAX_WORDS)


def is_about_author(text: str) -> bool:
    """The line tells who the author is or how to write to them."""
    may_tell = " is " in text or " was " in text or text.startswith(_ASKS)
    return may_tell and _ABOUT_AUTHOR.match(text) is not None and not has_more_words(text, MAX_ABOUT)


MAX_ABOUT = 60
"""Words of such a line."""

_ASKS = ("contact", "reach", "e", "follow", "write to")
"""How a line begins that says how to write to the author; one that tells who they are has a verb."""


def is_about(text: str, name: str) -> bool:
    """The line tells who that person is: opens with the name, or its first or last word, and what they do."""
    words = name.split()
    for opening in (name, words[0], words[-1]):
        if text.startswith((f"{opening} ", f"{opening},")):
            return bool(_DOES.match(text, len(opening)))
    return False


def is_sign_off(text: str) -> bool:
    """The line names who reported and edited, as agencies end an article."""
    return _SIGN_OFF.match(text) is not None or ("contr" in text.lower() and _CONTRIBUTED.match(text) is not None)


def names_reporters(text: str) -> bool:
    """The line names who reported with the author, as newspapers do below a text."""
    return bool(_WITH_AUTHOR.fullmatch(text))
