"""Who sent a message -> the outlet, where it is one: a mailing list's name, or an organisation's name for itself.

A person is no outlet, and a bare address says nothing that may be shown. In doubt there is none.
"""

from __future__ import annotations

import re
from email.utils import parseaddr

from generator.intake.plain import stated

PRIVATE = frozenset(
    """gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web t-online proton protonmail mail
    yandex qq 163 126 fastmail zoho posteo mailbox orange free laposte libero wanadoo""".split()
)
"""Providers whose addresses are persons': ann@gmail.com."""

OFFICES = re.compile(
    r"no-?reply|news\w*|(?:e-?)?newsletters?|daily|weekly|updates?|alerts?|briefings?|digest", re.IGNORECASE
)
"""What stands before the @ where no person does: newsletter@, no-reply@."""

ORGANISATIONS = frozenset(
    """the news daily weekly times post herald tribune journal gazette press agency wire letter newsletter briefing
    digest bulletin report reports review monitor institute centre center group council ministry office foundation
    union network radio tv television media magazine today alerts updates team watch agence zeitung nachrichten
    brief briefs dispatch roundup insider dossier memo diario periodico giornale صحيفة وكالة""".split()
)
"""Words in an organisation's name and hardly in a person's: "The Coast Wire", "Reuters Daily"."""

_WORD = re.compile(r"[^\W_]+")
_MAILTO = re.compile(r"\[mailto:(?P<address>[^\]\s]+)\]")
_BARE = re.compile(r"\S+@\S+")

MOST_OF_A_PERSON = 4
"""Words of a person's name."""


def sender_name(written: str) -> tuple[str, str]:
    """The name and the address in a From field: 'The Wire <post@wire.example>', 'The Wire [mailto:post@…]'."""
    outlook = _MAILTO.search(written)
    if outlook:
        return _name(written[: outlook.start()]), outlook["address"]
    name, address = parseaddr(written)
    if "@" not in address:  # a name alone, which looks like an address to a parser
        return _name(written), ""
    return _name(name), address


_PERSON_FROM = re.compile(
    r"(?P<person>[^,|]{3,60}?),?\s+(?:from|at|von|bei|de|chez|di|da|van|fra|från)\s+(?P<outlet>\S.{1,60})",
    re.IGNORECASE,
)


def person_from(name: str, address: str) -> tuple[str, str]:
    """The person and the outlet in a sender's name that has both, as its address confirms; empty where it does not.

    >>> person_from("Ann Example from Slow Harbour", "slowharbour@letters.example")
    ('Ann Example', 'Slow Harbour')
    """
    found = _PERSON_FROM.fullmatch(name)
    if not found:
        return "", ""
    run_together = "".join(_WORD.findall(found["outlet"].casefold()))
    is_confirmed = len(run_together) > 3 and run_together in "".join(_WORD.findall(address.casefold()))
    return (found["person"], found["outlet"]) if is_confirmed else ("", "")


def is_outlet(name: str, address: str = "", *, is_bulk: bool = False) -> bool:
    """The name is an organisation's or a list's. `is_bulk`: the message says of itself that it went to many.

    >>> is_outlet("Jane Doe", "jane@paper.example"), is_outlet("The Coast Wire"), is_outlet("Quay", "q@quay.example")
    (False, True, True)
    """
    if not name:
        return False
    words = [word.casefold() for word in _WORD.findall(name)]
    office, _, host = address.casefold().partition("@")
    if _is_of_person(office, words):
        return False
    if ORGANISATIONS & set(words):
        return True
    if PRIVATE & set(host.split(".")):
        return False
    is_named_for_host = any(len(word) > 2 and word in host for word in words)
    return is_bulk or bool(OFFICES.fullmatch(office)) or is_named_for_host or len(words) > MOST_OF_A_PERSON


def _is_of_person(office: str, words: list[str]) -> bool:
    """What stands before the @ is made of a person's names: jane.doe, jdoe, doe.j, e.post."""
    found = [part for part in re.split(r"[^a-z]+", office) if part]
    parts = [part for part in found if part not in ORGANISATIONS]
    whole = "".join(found)
    if len(words) < 2 or words[0] == "the" or not parts:
        return False
    made = {"".join(words), "".join(word[0] for word in words), words[0][0] + words[-1], words[0] + words[-1][0]}
    return whole in made or any(part in words for part in parts)


def _name(written: str) -> str:
    name = stated(_BARE.sub("", written)).strip(" \"'<>()[],;:*")
    return name if _WORD.search(name) else ""
