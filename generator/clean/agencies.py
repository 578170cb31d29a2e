"""News agencies and the forms in which a photo's credit is printed. Text in; the credit and what is left out."""

from __future__ import annotations

import re
from functools import lru_cache

AGENCIES = {
    # as printed -> as shown: "(Agence France-Presse)" -> "AFP"
    "reuters": "Reuters", "afp": "AFP", "agence france-presse": "AFP", "ap": "AP", "the associated press": "AP",
    "associated press": "AP", "ap photo": "AP", "epa": "EPA", "epa-efe": "EPA-EFE", "efe": "EFE", "dpa": "dpa",
    "ansa": "ANSA", "xinhua": "Xinhua", "tass": "TASS", "kyodo": "Kyodo", "yonhap": "Yonhap", "pa": "PA",
    "pa media": "PA Media", "pa wire": "PA", "upi": "UPI", "bloomberg": "Bloomberg", "anadolu": "Anadolu",
    "anadolu agency": "Anadolu", "aa": "Anadolu", "sana": "SANA", "wafa": "WAFA", "ina": "INA", "irna": "IRNA",
    "spa": "SPA", "pti": "PTI", "ani": "ANI", "ians": "IANS", "interfax": "Interfax", "ritzau": "Ritzau",
    "ntb": "NTB", "belga": "Belga", "keystone": "Keystone", "ukrinform": "Ukrinform",
    "getty images": "Getty Images", "getty": "Getty Images", "shutterstock": "Shutterstock",
    "agencies": "agencies", "رويترز": "رويترز", "أ ف ب": "أ ف ب", "أ.ف.ب": "أ ف ب", "إ.ب.أ": "إ.ب.أ",
    "د ب أ": "د ب أ", "أ ب": "أ ب", "الأناضول": "الأناضول",
}  # fmt: skip

_PHOTO_AGENCIES = {"Getty Images", "Shutterstock"}
"""They supply pictures, never text."""

_AGENCY = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))

_CREDIT_WORD = re.compile(
    rf"""(?<!\w)(?:
        {_AGENCY}
      | (?:file\s+)?(?:photo(?:graph)?|picture|image)s?(?:\s+by)?  # "(Photo by A. Name)"
      | handout | courtesy | screen\s?grab | screenshot | via | file | archive | supplied | pool | social\ media
      | أرشيفية | صورة
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)

_BRACKETED = re.compile(r"\s*[(\[](?P<credit>[^()\[\]]{2,90})[)\]]\s*\.?$")
"""A caption's end: "… in Washington. (AFP file photo)"."""

_NAME = r"[^\W\d_a-z][\w'’-]*\.?"
_SLASHED = re.compile(
    rf"""(?<!\w)(?P<credit>
        (?i:{_AGENCY})\s?/\s?{_NAME}(?:[ ]{_NAME}){{0,3}}                         # EPA/A. NAME
      | {_NAME}(?:[ ]{_NAME}){{0,3}}\s?/\s?(?:[\w .&-]{{2,40}}/)?                # A. Name / Reuters file
            (?i:{_AGENCY})(?:\s+(?i:file))?
    )\.?$""",
    re.VERBOSE,
)
_LABELLED = re.compile(
    r"""\s*(?<!\w)(?:photo(?:graph)?|picture|image|foto|bild|credit|photo\ credit)
        \s*(?:[:©]|by:?)\s*(?P<credit>[^.]{2,60}(?:\.\w{2,4})?)\.?$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A caption's end: "… at the dam. Photograph: A. Name/Agency"."""

_CREDIT_LABEL = re.compile(r"(?:photo|picture|image|foto|bild|credit|graph)\b", re.IGNORECASE)


_AFTER_SENTENCE = re.compile(
    r"""(?<=[.!?؟]["'”’»\s])\s*(?:
        [(\[](?P<bracketed>[^()\[\].]{3,60})[)\]]                            # "… on the plain. (Jane Sample)"
      | (?P<slashed>[^\W\d_a-z][\w.'’& -]{1,40}/[^\W\d_a-z][\w.'’& -]{1,40})   # "… of the dam. SAMPLE PHOTO/A. NAME"
    )$""",
    re.VERBOSE,
)
"""Behind a caption's full stop a name alone is its credit, whoever supplied it."""


_TRAILING = re.compile(
    rf"(?<=[\s.])(?P<credit>(?:{_AGENCY})(?:\s(?:photo|file))?)$",
    re.IGNORECASE,
)
"""A caption without a full stop that ends in an agency's name as agencies write it: "… and his colleague AP"."""

LEAST_TRAILING = 7
"""Words of such a caption; a shorter line may be a heading about the agency."""

CAPTION_LABEL = re.compile(
    r"(?:(?:media|image|video|photo)\s+caption\b:?|(?:image|photo|video|foto|bild|pictured|above)\s*:)\s+(?=\S)",
    re.IGNORECASE,
)
"""How some pages open a caption: "Image caption The dam at dusk", "Image: The dam at dusk"."""


def labelled_caption(text: str) -> str:
    """The caption that a label opens, without the label; empty for any other line."""
    found = CAPTION_LABEL.match(text)
    return text[found.end() :] if found and len(text.split()) <= MAX_CAPTION else ""


MAX_CAPTION = 80
"""Words."""


@lru_cache(maxsize=2048)  # every stage of clean asks again of the same lines
def credit(text: str) -> tuple[str, str] | None:
    """A caption's words and its credit, where the line ends in one: ("… in Washington.", "AFP file photo")."""
    if text and (text[-1] in ")].]" or "/" in text or _CREDIT_LABEL.search(text)):
        for form in (_bracketed, _slashed_or_labelled, _after_sentence):
            if found := form(text):
                return found
    return _trailing(text)


def _bracketed(text: str) -> tuple[str, str] | None:
    found = _BRACKETED.search(text)
    if not found or not _CREDIT_WORD.search(found["credit"]) or len(found["credit"].split()) > MAX_CREDIT:
        return None
    return text[: found.start()].rstrip(), found["credit"].strip()


def _slashed_or_labelled(text: str) -> tuple[str, str] | None:
    for form, sign in ((_SLASHED, "/"), (_LABELLED, "")):
        if sign in text and (found := form.search(text)):
            return text[: found.start()].rstrip(" ,|-–—").rstrip(), found["credit"].strip()
    return None


def _after_sentence(text: str) -> tuple[str, str] | None:
    found = _AFTER_SENTENCE.search(text)
    if not found or not _is_name(by := (found["bracketed"] or found["slashed"]).strip()):
        return None
    return text[: found.start()].rstrip(), by


def _trailing(text: str) -> tuple[str, str] | None:
    found = _TRAILING.search(text) if len(text.split()) >= LEAST_TRAILING else None
    if not found or not _is_set_as_name(found["credit"]):
        return None
    return text[: found.start()].rstrip(), found["credit"]


MAX_CREDIT = 12
"""Words in brackets that can be a credit."""


def _is_set_as_name(printed: str) -> bool:
    """Written with capitals, and not one of the short names that are words as well."""
    return printed[:1].isupper() and (len(printed) > 3 or printed in ("AFP", "AP", "EPA", "EFE", "UPI"))


def _is_name(text: str) -> bool:
    """At most six words, each with a capital (or of a script without them)."""
    return (
        len(text.split()) <= 6
        and not any(word[0].islower() for word in text.split())
        and not any(map(str.isdigit, text))
    )


def agency(text: str) -> str:
    """The agency whose name the text is, as we show it: "agence france-presse" -> "AFP"; empty for anything else."""
    return AGENCIES.get(text.strip(" .()[]—–-").casefold(), "")


def dateline_agencies(text: str) -> tuple[str, ...]:
    """The agencies in a dateline's brackets: those known, else the name that its own words make an agency's."""
    return agencies_in(text) or ((text.strip(),) if _AGENCY_NAME.search(text) else ())


_AGENCY_NAME = re.compile(r"\b(?:News|Press|Agency|Wire|Service|Media)\b(?:\s\w+)?$|^[A-Z]{3,6}$|^وكالة ")


def agencies_in(text: str) -> tuple[str, ...]:
    """The agencies named in a byline, dateline or sign-off, in order, as we show them; not those of pictures."""
    found = re.findall(rf"(?<!\w)(?:{_AGENCY})(?!\w)", text, re.IGNORECASE)
    shown = (AGENCIES[name.casefold()] for name in found if not (name.islower() and len(name) <= 3 and name != "dpa"))
    return tuple(dict.fromkeys(name for name in shown if name not in _PHOTO_AGENCIES))
