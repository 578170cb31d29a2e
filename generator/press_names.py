"""Names of papers, told from other names by their words: "Moravian Mail", "Weser-Anzeiger", "江城晚报"."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+")

PRESS = frozenset(
    """times post herald gazette mail sentinel tribune journal ledger observer chronicle star courier press mirror
    telegraph examiner bulletin dispatch register record argus echo standard independent guardian globe inquirer monitor
    reporter advertiser review zeitung anzeiger bote blatt tageblatt kurier nachrichten rundschau presse allgemeine
    gazette figaro dépêche courrier matin tribune voix diario periódico heraldo gaceta correo jornal diário folha gazeta
    giornale corriere gazzetta messaggero dziennik kurier wiadomości głos noviny deník listy hírlap újság nap ziarul
    krant dagblad courant nieuwsblad tidning bladet posten tidende avis dagbladet lehti sanomat gazetesi haber
    вестник газета новости известия правда время газета вісник новини صحيفة جريدة الجريدة أخبار עיתון חדשות
    agency agentur agence""".split()
)
"""Words of papers' names: "The Cut Gazette", "Moravian Mail"."""

_PRESS_ENDING = re.compile(
    r"(?:zeitung|blatt|anzeiger|kurier|bladet|posten|tidende|tidningen|blad|報|报|新聞|新闻|日報|晚报)$"
)
"""The same run together: "Weserzeitung", "Morgenbladet", "江城晚报"."""


def is_paper(name: str) -> bool:
    """The name is a paper's: two words or more with one that papers have, or one run together with it.

    >>> is_paper("Moravian Mail"), is_paper("Morgenbladet"), is_paper("Politics"), is_paper("Mail")
    (True, True, False, False)
    """
    words = [word.casefold() for word in _WORD.findall(name)]
    is_of_words = len(words) > 1 and bool(PRESS & set(words))
    return is_of_words or any(_PRESS_ENDING.search(word) for word in words if word not in PRESS)


PRESS_REVIEW = re.compile(
    r"""(?<!\w)(?:press\ (?:review|clippings?|cuttings?|digest)|media\ (?:monitoring|review|digest)|clippings?\b
      | news\ (?:digest|monitor)|presseschau|pressespiegel|medienspiegel|revue\ de\ presse|rassegna\ stampa
      | revista\ de\ prensa|resumen\ de\ prensa|knipselkrant|przegląd\ prasy|обзор\ прессы|дайджест|basın\ özeti
      | الصحف\ اليوم|قصاصات)""",
    re.IGNORECASE | re.VERBOSE,
)
"""What lists of clippings are called: "Press clippings 12 March"."""


def is_press_review(line: str) -> bool:
    """The line is what a list of clippings is called, and no headline of one of them.

    >>> is_press_review("Press clippings, 12 March 2026"), is_press_review("Pressespiegel vom 12.03.2026")
    (True, True)
    """
    found = PRESS_REVIEW.search(line) if len(line) <= LONGEST_TITLE else None
    return found is not None and len(_WORD.findall(f"{line[: found.start()]} {line[found.end() :]}")) <= OTHER_WORDS


LONGEST_TITLE, OTHER_WORDS = 80, 5
"""Characters of such a line, and words beside the name: whose it is, and of what day."""
