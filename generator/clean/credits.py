"""A picture's credit: the forms in which it is printed behind a caption, and on a line of its own. Text in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from string import ascii_lowercase

from generator.clean.agencies import AGENCIES, PICTURE_AGENCIES, agency
from generator.clean.signs import sign_of_any
from generator.tokens import has_more_words

_SUPPLIER = "|".join(sorted(map(re.escape, (*AGENCIES, *PICTURE_AGENCIES)), key=len, reverse=True))

_FOREIGN_PICTURE = (
    r"(?:foto(?:graf[íi]a|grafie|s)?|fotoğraf|fotó|fot\.|bild(?:er)?|imagen|imagem|immagine|beeld|kuva|zdjęcie"
    r"|фото|снимок|φωτογραφία|(?:ال)?صورة|تصوير|عکس|צילום|图片来源|图片|图|写真|사진)"
)
"""A picture in other languages: "Foto: Ann Example", "Фото: …", "صورة: …"."""

_PICTURE = (
    r"(?:photo(?:graph|grapher|graphy)?|picture|image|video|illustration|graphic|screenshot|crédit|credit|quelle|zdroj"
    rf"|{_FOREIGN_PICTURE})s?"
)
"""What a credit names before it names its giver."""

_CREDIT_WORD = re.compile(
    rf"""(?<!\w)(?:
        {_SUPPLIER}
      | (?:file\s+)?(?:photo(?:graph)?|picture|image)s?(?:\s+by)?  # "(Photo by A. Name)"
      | handout | courtesy | screen\s?grab | screenshot | file | archive | supplied | pool | social\ media
      | credits?\s?: | source\s?:
      | أرشيفية | صورة
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)

_BRACKETED = re.compile(r"\s*[(\[](?P<credit>[^()\[\]]{2,90})[)\]]\s*\.?$")
"""A caption's end: "… in Washington. (AFP file photo)"."""

_COUNTED = re.compile(r"(?:\d+\s*)?(?:photo|picture|image|video)s?(?:,.*)?", re.IGNORECASE)
"""No credit: "(34 photos)", "(PHOTOS)"."""

_NAME = r"[^\W\d_a-z](?:[\w'’-]{0,2}\.|[\w'’-]*)"
"""A word with a capital; a full stop is part of an initial or a short title, not of a sentence's last word."""

_SLASHED = re.compile(
    rf"""(?<!\w)(?P<credit>
        (?i:{_SUPPLIER})\s?/\s?{_NAME}(?:[ ]{_NAME}){{0,3}}                         # EPA/A. NAME
      | {_NAME}(?:[ ]{_NAME}){{0,3}}\s?//?\s?(?:[\w .&-]{{2,40}}/)?                # A. Name / Reuters file
            (?i:{_SUPPLIER})(?:\s+(?i:file))?
    )\.?$""",
    re.VERBOSE,
)
_LABELLED = re.compile(
    r"""\s*(?:(?<!\w)|(?<=[a-z.!?)”"])(?=[A-Z]))                                # "… sought treatmentCredit: EPA"
        (?: (?:photo(?:graph)?|picture|image|credit|crédits?(?:\ photo)?|photo\ credit|image\ credit)
            \s*(?:[:©]|by:?|via\b|courtesy(?:\ of)?\b)
          | FOREIGN\s*[:：©=@]
        )\s*(?P<credit>[^.]{2,60}(?:\.\w{2,4})?)\.?$
    """.replace("FOREIGN", _FOREIGN_PICTURE),
    re.IGNORECASE | re.VERBOSE,
)
"""A caption's end: "… at the dam. Photograph: A. Name/Agency"."""

_COURTESY = re.compile(r"(?<=[.!?])\s*(?P<credit>courtesy\ (?:of\ )?\S.{1,60})$", re.IGNORECASE | re.VERBOSE)
"""A caption's end: "… at the dam. Courtesy of Example Press"."""

_RUN_ON = re.compile(
    rf"(?<=[^\W\d_A-Z][.!?])(?P<credit>{_NAME}(?:[ ]{_NAME}){{0,3}}(?:\s?[;/]\s?|\svia\s){_NAME}(?:[ ]{_NAME}){{0,3}})$"
)
"""A caption's end that the page sets apart without a space: "… from the tower.Example Press; Sample House"."""

_HOUSE_WORD = (
    r"(?:Times|Post|Magazine|News|Guardian|Journal|Press|Tribune|Herald|Observer|Chronicle|Telegraph|Independent"
    r"|Globe|Gazette|NPR|BBC|CNN|AP|AFP|Reuters|Getty)"
)
_FOR = r"\sfor\s(?:[Tt]he\s)?"
_FOR_HOUSE = re.compile(
    rf"(?:{_NAME}(?:[ ]{_NAME}){{1,3}}{_FOR}(?:{_NAME}\s){{0,4}}|{_NAME}{_FOR}(?:{_NAME}\s){{1,4}})"
    rf"{_HOUSE_WORD}\b(?:\s{_NAME}){{0,2}}"
)
"""Who took the picture and for whom: "Ann Example for The Example Times"."""

_BEHIND = re.compile(rf"(?<=[.!?])[\"'”’]?\s*(?P<credit>(?:Credit)*{_FOR_HOUSE.pattern})$")
"""The same at a caption's end."""

_RIGHTS_RESERVED = re.compile(r"(?<=[\w»”\".)]\s)(?P<credit>(?:[Pp]hotos?\s)?(?:©\s?)?(?:DR|D\.R\.))$")
"""French captions whose giver is not named: "… devant la mairie DR"."""

_WIDGET_END = re.compile(r"\s*\b(?:hide|toggle)\s+caption$", re.IGNORECASE)
"""A button that some pages set behind a caption on its line."""

_PICTURES = (
    "photo", "picture", "image", "credit", "crédit", "foto", "fotó", "fot.", "bild", "imagen", "imagem", "immagine",
    "beeld", "kuva", "zdjęcie", "фото", "снимок", "φωτογραφία", "صورة", "تصوير", "عکس", "צילום", "图", "写真", "사진",
)  # fmt: skip
"""Words of which one stands in a caption's end with a labelled credit in it; folded."""

_HINT = sign_of_any((*_PICTURES, "graph", "courtesy", " via "))
"""In a caption's end with a credit in it, unless a sign or a house is; folded."""

_AFTER_SENTENCE = re.compile(
    r"""(?<=[.!?؟]["'”’»\s])\s*(?:
        [(\[](?P<bracketed>[^()\[\].]{3,60})[)\]]                            # "… on the plain. (Jane Sample)"
      | (?<!vs\.\s)(?P<slashed>[^\W\d_a-z][\w.'’& -]{1,40}/[^\W\d_a-z][\w.'’& -]{1,40})  # "… dam. SAMPLE PHOTO/A. NAME"
    )$""",
    re.VERBOSE,
)
"""Behind a caption's full stop a name alone is its credit, whoever supplied it."""

_AFTER_DASH = re.compile(rf"\s[-–—|]\s(?P<credit>{_NAME}(?:[ ]{_NAME}){{0,3}}\s?/\s?{_NAME}(?:[ ]{_NAME}){{0,3}})$")
"""A caption's end: "… before the gate - Ann Example/Example Institute"."""

LEAST_BEFORE_DASH = 10
"""Words of such a line; a shorter one may be an address: "Example City - Showroom / Store"."""

_TRAILING = re.compile(
    rf"(?<=[\s.])(?P<credit>(?:{_SUPPLIER})(?:\s(?:photo|file))?)$",
    re.IGNORECASE,
)
"""A caption without a full stop that ends in an agency's name as agencies write it: "… and his colleague AP"."""

_ENDS = (*AGENCIES, *PICTURE_AGENCIES, " photo", " file")
"""How such a line ends, in small letters: all with a letter or a figure."""

_LONGEST_END = max(map(len, _ENDS))

LEAST_TRAILING = 7
"""Words of such a caption; a shorter line may be a heading about the agency."""

MAX_CREDIT = 12
"""Words that can be a credit."""

MAX_END = 140
"""Characters at a caption's end in which its credit stands."""


@lru_cache(maxsize=2048)  # every stage of clean asks again of the same lines
def credit(text: str) -> tuple[str, str] | None:
    """A caption's words and its credit, where the line ends in one: ("… in Washington.", "AFP file photo").

    A line that is nothing but a credit has no words, and its credit is the line as printed.
    """
    if "caption" in text[-len("caption") :].lower():
        text = _WIDGET_END.sub("", text)
    if is_credit_alone(text):
        return "", text
    if _may_end_in_credit(text):
        for form in (_bracketed, _slashed_or_labelled, _after_sentence):
            if found := form(text):
                return found
    return _trailing(text)


def _may_end_in_credit(text: str) -> bool:
    """A bracket closes at its end, or its end has a sign, a word or a house of a credit: most lines have none."""
    end = text[-MAX_END:].lower()
    return (
        text.rstrip(" .").endswith((")", "]"))
        or "/" in text
        or ";" in end
        or _HINT.search(end) is not None
        or (" for " in end and text.rsplit(maxsplit=1)[-1][0] not in ascii_lowercase)  # "… for The Example Times"
        or end.endswith(("dr", "dr.", "d.r", "d.r."))
    )


def _bracketed(text: str) -> tuple[str, str] | None:
    found = _BRACKETED.search(text) if text.rstrip(" .").endswith((")", "]")) else None
    if not found or not _is_bracketed_credit(found["credit"].strip()):
        return None
    if "[" in found[0] and agency(found["credit"]) and text[: found.start()].rstrip()[-1:].isalpha():
        return None  # "A Third Dry Winter [Reuters]": a title, and who wrote it
    return text[: found.start()].rstrip(), found["credit"].strip()


def _is_bracketed_credit(text: str) -> bool:
    """Not "(34 photos)", which counts pictures, nor "(EPA 2024)", which cites, nor "(files, photos)", which lists."""
    if not _CREDIT_WORD.search(text) or _COUNTED.fullmatch(text) or len(text.split()) > MAX_CREDIT:
        return False
    is_list = "," in text and text.islower()
    if _NOTE.match(text):
        return False
    return not is_list and not re.search(r"\b(?:19|20)\d\d$", text)


_NOTE = re.compile(r"(?:(?:editor['’]?s?|author['’]?s?)\s+)?note\b|update\b|correction\b|click\b", re.IGNORECASE)
"""What pages say in brackets of the text: "[Editor's note: the image below …]"."""


def _slashed_or_labelled(text: str) -> tuple[str, str] | None:
    folded = text[-MAX_END:].lower()
    for form, signs in _SIGNED:
        if any(map(folded.__contains__, signs)) and (found := form.search(text, max(0, len(text) - MAX_END))):
            if form in _LONG and len(text.split()) < LEAST_BEFORE_DASH:
                continue
            if form is _LABELLED and found["credit"][:1].islower() and not _SMALL_GIVER.match(found["credit"]):
                continue  # "Photo by photo, the engineer showed the cracks."
            return _LABEL_LEFT.sub("", text[: found.start()]).rstrip(" ,|-–—").rstrip(), found["credit"].strip()
    return None


_SIGNED = (
    (_SLASHED, ("/",)),
    (_LABELLED, _PICTURES),
    (_COURTESY, ("courtesy",)),
    (_AFTER_DASH, ("/",)),
    (_RUN_ON, ("/", ";", " via ")),
    (_BEHIND, (" for ",)),
    (_RIGHTS_RESERVED, ("dr", "d.r")),
)
"""The forms, and what no line of the form is without: most lines are told by that."""

_LONG = (_AFTER_DASH, _RUN_ON)
_SMALL_GIVER = re.compile(
    r"courtesy|via|file|archive|supplied|handout|provided|from|by|author|[\w.-]+[.@/]\w", re.IGNORECASE
)
"""How a giver may begin in small letters: "Photo: courtesy of Example Press", "Foto: dpa/epa"."""

_LABEL_LEFT = re.compile(rf"(?:^|[\s(|])(?:{_PICTURE}|source)(?:\s(?:credit|source|by))?\s*[:：©]\s*$", re.IGNORECASE)
"""What is left of a credit's label where its giver has a form of its own: "… at the dam. Photo: A. Name/Agency"."""


def _after_sentence(text: str) -> tuple[str, str] | None:
    found = _AFTER_SENTENCE.search(text) if text.endswith((")", "]")) or "/" in text else None
    if not found or not _is_name(by := (found["bracketed"] or found["slashed"]).strip()):
        return None
    if len(by.split()) < 2 and "/" not in by:
        return None  # "… is promising. (More)"
    return text[: found.start()].rstrip(), by


def name_in_brackets(text: str) -> str:
    """The name behind a sentence that nothing but its brackets makes a credit: "… on the plain. (Jane Sample)"."""
    if not text.endswith((")", "]")) or _bracketed(text) or _slashed_or_labelled(text):
        return ""
    found = _after_sentence(text)
    return found[1] if found else ""


def _trailing(text: str) -> tuple[str, str] | None:
    is_open = text[-1:].isalnum() and text[-_LONGEST_END:].casefold().endswith(_ENDS)
    found = _TRAILING.search(text) if is_open and len(text.split()) >= LEAST_TRAILING else None
    if not found or not _is_set_as_name(found["credit"]):
        return None
    return text[: found.start()].rstrip(), found["credit"]


def _is_set_as_name(printed: str) -> bool:
    """Written with capitals, and not one of the short names that are words as well."""
    return printed[:1].isupper() and (len(printed) > 3 or printed in ("AFP", "AP", "EPA", "EFE", "UPI"))


def _is_name(text: str) -> bool:
    """At most six words, each with a capital (or of a script without them)."""
    return (
        len(text.split()) <= 6
        and not any(word[0].islower() for word in text.split())
        and not any(map(str.isdigit, text))
        and any(map(str.isalpha, text))
    )


# --- a credit on a line of its own -----------------------------------------------------------------------------------

_ALONE_LABELLED = re.compile(
    rf"""[(\[]?(?: (?:{_PICTURE})(?:\s(?:credits?|courtesy|illustration|source))*
            \s*(?:[:：©|=]|(?<=\ssource),|\bby\b|\bvia\b|\bof\b|\bfrom\b)
          | (?:credit){{1,2}}(?=(?-i:[^\W\d_a-z]))                                # "CreditAnn Example for …"
        )\s*(?P<giver>\S.*)""",
    re.IGNORECASE | re.VERBOSE,
)
"""A line that names a picture and its giver: "Photo credit: Ann Example", "Image via Example Press"."""

_COURTESY_ALONE = re.compile(r"[(\[]?courtesy\b(?:\s+(?:of\b|:))?\s*(?P<giver>\S.*)", re.IGNORECASE)
_SIGN = re.compile(r"(?:©|\(c\))\s*(?P<giver>\D+)", re.IGNORECASE)
"""A picture's rights, not a page's: those have a year."""

_JOINTS = "/|,;-–—"
"""Signs that part names, of which most lines have none."""

_BETWEEN = re.compile(r"\s*(?://?|\||,|\s[-–—]\s|;)\s*")
_SMALL = frozenset("of the for and via by & on in de du di von le la et und y from website site".split())
_FIRM = re.compile(
    r"\b(?:inc|ltd|llc|corp|company|gmbh|limited|rights?|reserved|policy|terms"
    r"|riservat[aoi]|réservés?|reservados|vorbehalten|voorbehouden|saklıdır|zastrzeżone|защищены|محفوظة)\b",
    re.IGNORECASE,
)
"""Whose rights are a page's: "© Example Ltd", "© RIPRODUZIONE RISERVATA"."""


@lru_cache(maxsize=2048)  # every stage of clean asks again of the same lines
def is_credit_alone(text: str) -> bool:
    """The whole line is the credit of a picture beside it: "Photo credit: Ann Example", "A. Example / Reuters"."""
    if not text or len(text) > 120 or "://" in text or has_more_words(text, MAX_CREDIT):  # "Quelle: https://…"
        return False
    for form in (_ALONE_LABELLED, _COURTESY_ALONE, _SIGN):
        if found := form.fullmatch(text):
            giver = found["giver"].strip(" .)]")
            is_known = bool(agency(giver)) or giver.casefold() in PICTURE_AGENCIES  # "Foto: dpa"
            return (is_known or is_giver(giver)) and not _FIRM.search(text)
    return _names_supplier(text.strip("()[]. "))


def is_giver(text: str) -> bool:
    """Names, addresses of sites and small words between them."""
    words = re.sub(r"[()\[\]|/:,;&.–—-]+(?=\s|$)|^[(\[]", " ", text).split()
    return bool(words) and all(
        word in _SMALL or "." in word or "/" in word or (word[0].isalpha() and not word[0].islower()) for word in words
    )


def _names_supplier(text: str) -> bool:
    """Names parted by slashes, bars or commas, the last an agency's; or one that supplies pictures alone."""
    if not any(map(text.__contains__, _JOINTS)):
        return _names_pictures_supplier(text) and is_giver(text)
    parts = [part for part in _BETWEEN.split(text) if part]
    if len(parts) == 2 and _PLACED.fullmatch(text):
        return False
    return bool(parts) and _is_supplied(parts) and all(map(is_giver, parts))


_PLACED = re.compile(r"[^\W\d_]+\s[-–—]\s\S.*")
"""A place and an agency, not a person and one: "Aldana - Reuters"."""


def _is_supplied(parts: Sequence[str]) -> bool:
    if len(parts) == 1:
        return _names_pictures_supplier(parts[0])
    last = _BEHIND_SUPPLIER.sub("", parts[-1]).casefold()
    return last in PICTURE_AGENCIES or bool(agency(last)) or any(part.casefold() in PICTURE_AGENCIES for part in parts)


def _names_pictures_supplier(text: str) -> bool:
    first = text.split(maxsplit=1)[:1]
    is_likely = bool(first) and first[0].casefold() in _SUPPLIERS_BEGIN
    return is_likely and _BEHIND_SUPPLIER.sub("", text).casefold() in PICTURE_AGENCIES


_SUPPLIERS_BEGIN = frozenset(name.split()[0] for name in PICTURE_AGENCIES)
_BEHIND_SUPPLIER = re.compile(r"\s+(?:file|photo|images?|via .*)$", re.IGNORECASE)


_NAMES = rf"{_NAME}(?:[ ]{_NAME}){{0,3}}"
_HOUSE = re.compile(rf"{_NAME}[ ]{_NAMES}\s?/\s?{_NAMES}")


def is_name_and_house(text: str) -> bool:
    """A person's name and a house's, as credits have them: "Ann Example/The Example", "Ann Example for The Times"."""
    if len(text.split()) > MAX_CREDIT:
        return False
    return bool(("/" in text and _HOUSE.fullmatch(text)) or (" for " in text and _FOR_HOUSE.fullmatch(text)))
