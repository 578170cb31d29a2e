"""News agencies: as they are printed, and as we show them."""

from __future__ import annotations

import re

AGENCIES = {
    # as printed -> as shown: "(Agence France-Presse)" -> "AFP"
    "reuters": "Reuters", "afp": "AFP", "agence france-presse": "AFP", "ap": "AP", "the associated press": "AP",
    "associated press": "AP", "ap photo": "AP", "epa": "EPA", "epa-efe": "EPA-EFE", "efe": "EFE", "dpa": "dpa",
    "ansa": "ANSA", "xinhua": "Xinhua", "tass": "TASS", "kyodo": "Kyodo", "yonhap": "Yonhap", "pa": "PA",
    "pa media": "PA Media", "pa wire": "PA", "upi": "UPI", "bloomberg": "Bloomberg", "anadolu": "Anadolu",
    "anadolu agency": "Anadolu", "aa": "Anadolu", "sana": "SANA", "wafa": "WAFA", "ina": "INA", "irna": "IRNA",
    "spa": "SPA", "pti": "PTI", "ani": "ANI", "ians": "IANS", "interfax": "Interfax", "ritzau": "Ritzau",
    "ntb": "NTB", "belga": "Belga", "keystone": "Keystone", "ukrinform": "Ukrinform",
    "agencies": "agencies", "رويترز": "رويترز", "أ ف ب": "أ ف ب", "أ.ف.ب": "أ ف ب", "إ.ب.أ": "إ.ب.أ",
    "د ب أ": "د ب أ", "أ ب": "أ ب", "الأناضول": "الأناضول",
}  # fmt: skip

WIRES = {
    # as printed in a dateline -> as shown: "/PRNewswire/" -> "PR Newswire"
    "business wire": "Business Wire", "prnewswire": "PR Newswire", "pr newswire": "PR Newswire",
    "globe newswire": "GlobeNewswire", "globenewswire": "GlobeNewswire", "accesswire": "ACCESSWIRE",
    "ein presswire": "EIN Presswire", "cnw": "CNW", "ots": "ots", "epd": "epd", "kna": "KNA", "sda": "sda",
    "cnn": "CNN", "lusa": "Lusa", "тасс": "ТАСС", "риа новости": "РИА Новости", "интерфакс": "Интерфакс",
    "interfax.ru": "Интерфакс", "укринформ": "Укринформ", "укрінформ": "Укрінформ", "казинформ": "Казинформ",
    "унн": "УНН", "afp=時事": "AFP=時事",
} | {
    name: name
    for name in (
        "سانا", "واس", "وام", "قنا", "كونا", "بترا", "وفا", "واع", "أ.ش.أ", "وكالات", "ایرنا", "ایسنا", "تسنیم",
        "فارس", "مهر", "共同", "時事", "聯合ニュース", "ロイター", "연합뉴스", "뉴시스", "뉴스1",
    )
}  # fmt: skip
"""Names that are an agency's in a dateline, and may be anything elsewhere."""

PICTURE_AGENCIES = frozenset(
    (
        "getty images", "getty", "afp/getty images", "shutterstock", "shutterstock.com", "istock", "istockphoto",
        "unsplash", "pexels", "pixabay", "adobe stock", "stock.adobe.com", "dreamstime", "dreamstime.com", "alamy",
        "alamy stock photo", "flickr", "wikimedia commons", "wikipedia", "depositphotos", "corbis", "magnum photos",
        "zuma press", "nurphoto", "imago images", "picture alliance", "sipa usa", "polaris images", "redux", "123rf",
        "freepik", "canva", "nasa", "bigstock", "ap photo", "ap images", "reuters photo", "maxar technologies",
        "planet labs", "planet labs pbc",
    )
)  # fmt: skip
"""They supply pictures, never text: "A. Example / Shutterstock"."""

_AGENCY = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))
_LONGEST = max(map(len, AGENCIES))


def agency(text: str) -> str:
    """The agency whose name the text is, as we show it: "agence france-presse" -> "AFP"; empty for anything else."""
    name = text.strip(" .()[]—–-")
    return AGENCIES.get(name.casefold(), "") if len(name) <= _LONGEST else ""


def dateline_agencies(text: str) -> tuple[str, ...]:
    """The agencies in a dateline's brackets: those known, else the name that its own words make an agency's."""
    name = text.strip()
    if wire := WIRES.get(name.casefold()):
        return (wire,)
    return agencies_in(text) or ((name,) if _AGENCY_NAME.search(text) else ())


_AGENCY_NAME = re.compile(r"\b(?:News|Press|Agency|Wire|Service|Media)\b(?:\s\w+)?$|^[A-Z]{3,6}$|^وكالة ")


def agencies_in(text: str) -> tuple[str, ...]:
    """The agencies named in a byline, dateline or sign-off, in order, as we show them; those of pictures are none."""
    found = re.findall(rf"(?<!\w)(?:{_AGENCY})(?!\w)", text, re.IGNORECASE)
    shown = (AGENCIES[name.casefold()] for name in found if not (name.islower() and len(name) <= 3 and name != "dpa"))
    return tuple(dict.fromkeys(shown))
