"""What a press release says of its sender below its text: "About Example Corp", contacts, notes to editors.

A Sheet in, those lines told on it. Only where the text shows itself to be a release, and only at its end: an article on
the film "About Schmidt" has a heading of the same form, and a release may be followed by another text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from generator.clean.datelines import dateline
from generator.clean.forms import ends_sentence, is_paragraph
from generator.clean.furniture import furniture, is_rule
from generator.clean.sheets import Part, Sheet

OPENINGS = (
    r"for (?:immediate )?release\b.{0,40}|embargoed until\b.{2,60}",  # FOR IMMEDIATE RELEASE
    r"(?:press|media|news) release",  # Press release
    r"pressemitteilung|presseinformation|medienmitteilung|sperrfrist\b.{2,60}",  # Pressemitteilung
    r"communiqué de presse|nota de prensa|comunicado de prensa|comunicato stampa|nota de imprensa",
    r"persbericht|basın bülteni|пресс-релиз|komunikat prasowy|بيان صحفي",  # Persbericht
)
"""Lines over a release that say what it is."""

ENDS = r"[-–—\s]*(?:ends?|ende|fin|fim|fine|einde|30)[-–—\s]*"
"""-ENDS-: with a stroke on both sides, for the word alone is anybody's."""

CONTACTS = (
    r"(?:media|press|investor)s?(?: (?:and|&|/) (?:media|press|investor)s?)?"
    r" (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations)",
    r"contacts?(?: for (?:the )?(?:media|press))?",
    r"for (?:more|further|additional) information(?:,? (?:please )?contact)?",  # For further information
    r"(?:presse|medien)(?:kontakte?|stelle)|rückfragen(?:hinweis)?|kontakt",  # Pressekontakt
    r"contacts? (?:de )?presse|contactos? (?:de|para) (?:la )?prensa|contatti? (?:per la )?stampa|perscontact",
    r"контакты для (?:сми|прессы)|basın iletişim|للتواصل الإعلامي",
)
NOTES = (
    r"notes?(?: (?:to|for) (?:the )?editors?)|editors?['’]? notes?|background notes?",  # Notes to editors
    r"hinweise? (?:an|für) die redaktion(?:en)?|notes? (?:aux|à la) rédactions?",
    r"notas? (?:a|para) (?:los )?(?:editores|redactores)",
)
STATEMENTS = (
    r"(?:(?:cautionary|special) (?:note|statements?)(?: (?:regarding|on|about|concerning))? )?forward[- ]looking"
    r" (?:statements?|information)|safe harbou?r(?: statements?)?|disclaimer",  # Forward-looking statements
    r"zukunftsgerichtete aussagen|déclarations prospectives|declaraciones prospectivas",
)
_STATEMENT = re.compile(
    r"(?:this|the|certain statements in this) (?:press |news |media )?(?:release|announcement|communication)\b"
    r".{0,40}\bforward[- ]looking statements",
    re.IGNORECASE,
)
"""This release contains forward-looking statements …"""

_ABOUT = re.compile(
    r"(?P<about>about|über|à propos (?:de|d['’])|acerca de|sobre|informazioni su|over|о компании|نبذة عن)\s?"
    r"(?P<name>\S[^.!?:]{1,60}?)(?P<colon>:\s.{20,})?:?$",
    re.IGNORECASE,
)
"""About Sample Ferries"""

_SOURCE = re.compile(r"SOURCE [A-Z].{2,80}|(?i:view (?:the )?(?:source|original) (?:version|content) on\b.{0,120})")
"""The last line of a wire of releases: "SOURCE Sample Ferries"."""

WIRES = frozenset(("Business Wire", "PR Newswire", "GlobeNewswire", "ACCESSWIRE", "EIN Presswire", "CNW", "ots"))
"""Agencies that pass on releases, and nothing else."""


def _any_of(forms: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(forms)})\s*:?", re.IGNORECASE)


_OPENING, _CONTACT, _NOTE, _HEADED = _any_of(OPENINGS), _any_of(CONTACTS), _any_of(NOTES), _any_of(STATEMENTS)
_END = re.compile(rf"(?=[-–—])(?:{ENDS})(?<=[-–—])", re.IGNORECASE)

MAX_HEADING = 9
"""Words of a line that opens such a note."""

ON_TOP = 6
"""Lines of a text among which it says that it is a release."""

LONGEST_OPENING = 80
"""Characters of such a line."""

LEAST_TEXTS = 2
"""Paragraphs of a release before what it says of its sender."""

MAX_CONTACTS = 30
"""Words of a line that says whom to ask, and how."""

MAX_CONTACT = 14
"""Words of a line among contacts."""

WHY = "note of a press release"
ABOUT, WHOM, FOR_EDITORS, ON_FUTURE = "about its sender", "whom to ask", "for editors", "on forward-looking statements"
END, SENDER = "its end", "who sent it"
ALONE = (END, SENDER)
"""Those of one line."""

MAX_NOTES = 15
"""Lines of notes for editors."""

FIRSTS = frozenset(
    (
        "abou", "über", "à pr", "acer", "sobr", "info", "over", "о ко", "نبذة", "medi", "pres", "inve", "cont", "for ",
        "rück", "kont", "конт", "bası", "لل", "للتو", "note", "edit", "back", "hinw", "nota", "pers", "caut", "spec",
        "forw", "safe", "disc", "zuku", "décl", "decl", "this", "the ", "cert", "sour", "view",
    )
)  # fmt: skip
"""How lines begin that may open such a note: hardly any other is looked at."""


def release_notes(sheet: Sheet) -> None:
    """In a press release what stands below its text, up to its end."""
    openers = {at: why for at, line in sheet.open(sheet.headline + 1) if (why := _opener(sheet, at, line.text))}
    if not openers or not _is_release(sheet, openers):
        return
    first = _first_of_tail(sheet, openers)
    why = ""
    for at, line in sheet.open(first):
        why = openers.get(at, why)
        if why and (at in openers or why not in ALONE) and not is_rule(line.text) and not furniture(line.text):
            sheet.say(at, Part.DROPPED, f"{WHY} ({why})")


def _opener(sheet: Sheet, at: int, text: str) -> str:
    """What note the line opens, in a reader's words; empty where it opens none."""
    if text[:4].casefold() not in FIRSTS and text[:1] not in "-–—":
        return ""
    words = text.count(" ") + 1
    if words <= MAX_CONTACTS and _CONTACT.match(text) and ("@" in text or _TELEPHONE.search(text)):
        return WHOM
    if words > MAX_HEADING:
        is_inline = text[:6].casefold() == "about " and (found := _ABOUT.match(text)) and found["colon"]
        return ON_FUTURE if _STATEMENT.match(text) else ABOUT if is_inline else ""
    if _END.fullmatch(text.strip()):
        return END
    named = next((why for form, why in KINDS if form.fullmatch(text)), "")
    return named or (ABOUT if _is_about_sender(sheet, at, text) else "")


KINDS = ((_CONTACT, WHOM), (_NOTE, FOR_EDITORS), (_HEADED, ON_FUTURE), (_SOURCE, SENDER))
"""Headings of such notes, and what these are."""

_TELEPHONE = re.compile(r"\d[\d ()/-]{4,}\d")


def _is_about_sender(sheet: Sheet, at: int, text: str) -> bool:
    """A heading "About …" over a paragraph that opens with that name."""
    found = _ABOUT.fullmatch(text) if not ends_sentence(text) else None
    if found is None or at + 1 >= len(sheet.lines):
        return False
    below = sheet.lines[at + 1].text
    name = found["name"].split()
    return is_paragraph(below) and (name[0] in below[:OPENING] or name[-1] in below[:OPENING])


OPENING = 80
"""Characters of a paragraph in which it names what it is about."""


def _is_release(sheet: Sheet, openers: Mapping[int, str]) -> bool:
    """It says so on top, is dated by a wire of releases, ends as releases do, or has notes for editors."""
    top = sheet.lines[: max(ON_TOP, sheet.headline + 2)]
    if any(len(line.text) < LONGEST_OPENING and _OPENING.fullmatch(line.text) for line in top):
        return True
    if {END, FOR_EDITORS} & set(openers.values()):
        return True
    if any(_PRESS.match(sheet.lines[at].text) for at, why in openers.items() if why == WHOM):
        return True
    first = next((line.text for _, line in sheet.open(sheet.headline + 1) if is_paragraph(line.text)), "")
    told = dateline(first)
    return told is not None and told.agency in WIRES


_PRESS = re.compile(r"media|press|medien|contacts? (?:de )?presse|contactos? (?:de|para) (?:la )?prensa", re.IGNORECASE)


def _first_of_tail(sheet: Sheet, openers: Mapping[int, str]) -> int:
    """The first of the openers behind which nothing but notes stands; the end of the lines where there is none."""
    tail = len(sheet.lines)
    bounds = [*sorted(openers), len(sheet.lines)]
    for at, end in reversed([*pairwise(bounds)]):
        is_long = openers[at] == FOR_EDITORS and end - at > MAX_NOTES
        if is_long or not all(_is_of_note(sheet, openers[at], line) for line in range(at + 1, end)):
            break
        tail = at
    texts = sum(is_paragraph(line.text) for _, line in sheet.open(sheet.headline + 1, tail))
    return tail if texts >= LEAST_TEXTS else len(sheet.lines)


def _is_of_note(sheet: Sheet, why: str, at: int) -> bool:
    """The line may be of such a note: contacts are short, and what a sender says of itself has no headings."""
    text = sheet.lines[at].text
    if is_rule(text) or furniture(text):
        return True
    if why == WHOM:
        return len(text.split()) <= MAX_CONTACT or "@" in text or bool(_TELEPHONE.search(text))
    if why in (ABOUT, ON_FUTURE):
        return ends_sentence(text) or "http" in text or "www" in text
    return why not in ALONE
