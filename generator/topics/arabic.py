"""An Arabic word as written in, the words it may be with what Arabic attaches in front taken away out.

Arabic writes "and", "so", "by", "for", "as" and the article as one word with what follows: wa-li-l-quwwāt, "and for the
forces", is one. Which of the answers is meant the catalogue decides: the longest name that fits.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple


class Stem(NamedTuple):
    """What is left of a folded word, and whether the article was taken away, too."""

    key: str
    is_definite: bool


def is_arabic(word: str) -> bool:
    """Whether a word is in Arabic script."""
    return "\u0620" <= word[:1] <= "\u06ff"


@lru_cache(maxsize=2**16)
def arabic_folded(word: str) -> str:
    """One key for what writers mix up at the end of a word: ta marbuta and ha, and in longer words the two ya.

    And for the letters and digits that Persian, Urdu and Kurdish write otherwise: ایران is إيران without its hamza.
    """
    word = word.translate(_AS_IN_ARABIC)
    if word.endswith("ة"):
        return word[:-1] + "ه"
    if word.endswith("ى") and len(word) >= _SHORTEST_WITH_EITHER_YA:
        return word[:-1] + "ي"
    return word


_AS_IN_ARABIC = str.maketrans("یکہھۃە۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "يكههةه01234567890123456789")
_SHORTEST_WITH_EITHER_YA = 4  # مصطفى is مصطفي to many; على, "on", is not علي, Ali


@lru_cache(maxsize=2**16)
def stems(key: str) -> tuple[Stem, ...]:
    """A folded word without what may be attached to it, the least taken away first; nothing for a false friend."""
    if not is_arabic(key):
        return ()
    found = [key]
    for particles in (_CONJUNCTIONS, _PREPOSITIONS):
        found += [rest for word in found for rest in _without(word, particles)]
    attached = [Stem(word, is_definite=False) for word in found[1:]]
    attached += [Stem(word[2:], is_definite=True) for word in found if word.startswith("ال")]
    return tuple(dict.fromkeys(stem for stem in attached if len(stem.key) >= _SHORTEST_STEM))


_SHORTEST_STEM = 3
_CONJUNCTIONS = ("و", "ف")  # وسوريا, and Syria; فسوريا, so Syria
_PREPOSITIONS = ("ب", "ل", "ك")  # بسوريا, in Syria; لسوريا, for Syria; كسوريا, like Syria


def _without(word: str, particles: tuple[str, ...]) -> list[str]:
    if word in FALSE_FRIENDS or word[:1] not in particles:
        return []
    found = [word[1:]]
    if word.startswith("لل"):
        found.append("ا" + word[1:])  # للقوات is li + al-quwwāt, but للبنان is li + Lubnān
    return found


# word as folded: what it means, and the name it is taken for when its first letter is
_FALSE_FRIENDS = (
    ("بحماس", "with enthusiasm", "Hamas"),
    ("لحماس", "for enthusiasm or for Hamas: no telling", "Hamas"),
    ("كامل", "complete; Kamel", "Amal"),
    ("بامل", "with hope", "Amal"),
    ("لامل", "for hope", "Amal"),
    ("فعلي", "actual", "Ali"),
    ("لعلي", "perhaps I", "Ali"),
    ("بقطر", "of a diameter", "Qatar"),
    ("وصدر", "and appeared", "Sadr"),
    ("فصدر", "then appeared", "Sadr"),
    ("وفتح", "and opened", "Fatah"),
    ("ففتح", "then opened", "Fatah"),
    ("لفتح", "in order to open", "Fatah"),
    ("بفتح", "by opening", "Fatah"),
    ("كفتح", "like opening", "Fatah"),
    ("بسلام", "in peace", "Salam"),
    ("لسلام", "for peace", "Salam"),
    ("وسلام", "and peace", "Salam"),
    ("وحده", "unit; alone", "Hadda"),
    ("وادي", "valley", "Adi"),
    ("والي", "governor", "Ali"),
    ("وسام", "medal; Wisam", "Sam"),
    ("بشار", "Bashar", "Shar"),
    ("فهد", "leopard; Fahd", "Hadd"),
    ("كمال", "Kamal", "Mal"),
    ("بلال", "Bilal", "Lal"),
    ("كتر", "more", "Tar"),
    ("لبنان", "Lebanon", "Banan"),
    ("بعدن", "they went far; in Aden", "Aden"),
    ("فارس", "knight; Persia", "Aras"),
    ("كوبا", "Cuba", "Uba"),
    ("ليبي", "Libyan", "Yibi"),
    ("بمال", "with money", "Mal"),
)
FALSE_FRIENDS = frozenset(word for word, _, _ in _FALSE_FRIENDS)
"""Words whose first letter is, or may as well be, their own."""

NAMED_AFTER = frozenset(
    "جامعه شارع بنك مصرف صحيفه جريده مجله نادي متحف فندق جسر ملعب نهر بحر خليج مضيق معهد مستشفي ساحه".split()
)
"""In front of a place it makes another name: جامعة دمشق, the University of Damascus; خليج عمان, the Gulf of Oman."""

LANDS_WITHOUT_ARTICLE = frozenset("عراق اردن سودان بحرين كويت يمن سعوديه".split())
"""As Persian and Urdu write lands that have an article in Arabic: عراق, Iraq. Not مغرب, "evening", nor هند, a name."""

POINTING = frozenset("هذا هذه ذلك تلك".split())
"""In front of it a name is a word: هذه القاعدة, this base."""

ADJECTIVES_OF_WORDS = {
    "القاعده": frozenset("العسكريه الجويه البحريه الشعبيه الاميركيه الامريكيه الروسيه القانونيه الذهبيه".split()),
}
"""Behind a name that is a word as well they say that it is the word: القاعدة الجوية, the air base."""

SEAS = frozenset("المحيط البحر الخليج".split())
"""In front of a people it makes a sea: المحيط الهندي, the Indian Ocean."""

THINGS_ARE = frozenset("القاطع الساطع الدامغ العلمي المنطقي الهندسي الرياضي".split())
"""Behind any name of one word these say that it is a word: البرهان القاطع, the conclusive proof."""

NAMING_TITLES = frozenset("الرييس رييس الوزراء الوزير الجنرال الشيخ السيد اللواء العميد القايد النايب".split())
"""A surname with an article may follow these: رئيس الوزراء السوداني."""
