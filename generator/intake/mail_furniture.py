"""A letter's lines -> which of them are the letter's own, whatever it tells, and its text without what is one reader's.

How to leave a list, where to read it, who signs, what a firm's lawyers say. An address in a letter is made for the one
who gets it: what names that reader is cut out of it, so that it reaches no page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_LETTER = r"(?:e-?mail|mail|newsletter|letter|message|alert|post)"
OWN = (
    r"(?:click here to )?unsubscribe\b.{0,60}(?:https?://\S*)?",  # Unsubscribe from this list
    r"(?:you can )?(?:update|manage|change) (?:your |my )?(?:e-?mail )?(?:preferences|subscriptions?|settings|profile)"
    r"\b.{0,60}",  # You can update your preferences or unsubscribe from this list.
    rf"(?:view|read|open) (?:(?:this |the )?{_LETTER} )?(?:in|online|on)\b.{{0,120}}",  # View this e-mail online
    r"forward (?:this |to ).{0,60}",  # Forward to a friend
    rf"(?:was this {_LETTER} )?forwarded (?:this {_LETTER}|to you)\?.{{0,80}}",  # Forwarded this email? Subscribe here
    rf"you(?:['’]re receiving| are receiving| get| (?:have )?received?) this {_LETTER}\b.{{0,160}}",  # You get this …
    rf"this {_LETTER} was sent to\b.{{0,160}}",  # This email was sent to ann@example.org
    rf"want to change how you receive these {_LETTER}s\?",
    r"(?:our|my) (?:mailing|postal) address is:?.{0,80}",
    r"(?:upgrade to paid|start writing|restack|read in app|get the app|comment|like|share|give a gift subscription)",
    r"create (?:another|an?) (?:google )?alert:?.{0,40}",  # Create another Google Alert:
    r"sent from my \w+.{0,40}|get outlook for \w+.{0,40}|von meinem \w+ gesendet.{0,20}|envoyé de mon \w+.{0,20}",
    r"(?:bitte )?(?:prüfen|denken) sie .{0,40}(?:umwelt|ausdrucken).{0,80}|please consider the environment\b.{0,80}",
    r"(?:se désabonner|se désinscrire|abmelden|abbestellen|darse de baja|annulla iscrizione|afmelden|avregistrera"
    r"|wypisz się|zrezygnuj z subskrypcji|отписаться|abonelikten çık)\b.{0,80}",  # Se désabonner
    r"(?:sie erhalten|vous recevez|recibe|ricevi|u ontvangt|du får|otrzymujesz|вы получили)\b.{0,40}"
    r"(?:newsletter|e-?mail|lettre|correo|nyhetsbrev|письмо|wiadomość).{0,120}",  # Sie erhalten diese E-Mail, weil …
    r"إلغاء الاشتراك.{0,40}",
    r"<https?://\S+>",  # a link alone: <https://wire.example/read>
)
"""Lines of a letter's own, an example beside each."""

_OWN = re.compile(rf"(?:{'|'.join(OWN)})\s*[.!]?", re.IGNORECASE)

CLOSINGS = (
    "best regards|kind regards|regards|best wishes|yours sincerely|sincerely|many thanks|cheers|mit freundlichen grüßen"
    "|mit freundlichem gruß|viele grüße|beste grüße|freundliche grüße|lg|mfg|cordialement|bien à vous|bien cordialement"
    "|saludos(?: cordiales)?|un saludo|atentamente|cordiali saluti|distinti saluti|atenciosamente"
    "|met vriendelijke groet|groeten|med vänlig hälsning|vänliga hälsningar|med venlig hilsen|vennlig hilsen"
    "|ystävällisin terveisin"
    "|z poważaniem|pozdrawiam|s pozdravem|üdvözlettel|с уважением|з повагою|saygılarımla|مع التحية|مع تحياتي"
)
_CLOSING = re.compile(rf"(?:{CLOSINGS})\s*[,.!]?", re.IGNORECASE)
"""What stands over a name below a letter: "Mit freundlichen Grüßen"."""

_DISCLAIMER = re.compile(
    r"""(?:confidentiality\ notice|disclaimer)\b
      | (?:this|the\ (?:contents|information)\ (?:of|in|contained\ in)\ this)\ (?:e-?mail|message|communication)\b
        .{0,120}\b(?:confidential|privileged|intended|recipient)
      | diese\ (?:e-?mail|nachricht)\b.{0,80}\bvertraulich
      | (?:ce|cet)\ (?:message|e-?mail|courriel)\b.{0,120}\bconfidentiel
      | este\ (?:correo|mensaje|e-?mail)\b.{0,120}\b(?:confidencial|privilegiad)
      | (?:questo|il\ presente)\ messaggio\b.{0,120}\briservat
      | dit\ (?:e-?mail)?bericht\b.{0,120}\bvertrouwelijk""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a firm puts below every mail: "This email and any attachments are confidential …"."""

_FOOTER = re.compile(
    r"(?:copyright\b|©|\(c\)\s).{0,160}|unsubscribe\b.{0,80}|(?:our|my) mailing address is:?.{0,80}", re.IGNORECASE
)
"""What a letter's foot begins with."""

SIGNATURE_LINES, SIGNATURE_WORDS = 8, 10
"""Lines below a closing or "--", and words of each."""

FOOT_WORDS = 25
"""Words of each line of a foot."""


def own_lines(lines: Sequence[str]) -> frozenset[int]:
    """The places of the lines that are the letter's own; blank lines are empty."""
    found = {at for at, line in enumerate(lines) if _is_own(line)}
    for at in range(len(lines)):
        if at not in found and _begins_end(lines, at):
            found.update(range(at, len(lines)))
            break
    return frozenset(found)


def _is_own(line: str) -> bool:
    text = line.strip(" \t|·•").lstrip("> ")
    return len(text) < 300 and bool(_OWN.fullmatch(text) or _DISCLAIMER.match(text))


def _begins_end(lines: Sequence[str], at: int) -> bool:
    """A signature or a foot begins here and goes on to the letter's end."""
    text = lines[at].strip()
    if text in ("--", "—", "-- ") or (len(text) < 40 and _CLOSING.fullmatch(text)):
        below = [line for line in lines[at + 1 : at + 4 * SIGNATURE_LINES] if line.strip()]
        rest = [line for line in below if not _is_own(line)]
        is_all = len(lines) - at - 1 <= 4 * SIGNATURE_LINES
        return is_all and len(rest) <= SIGNATURE_LINES and all(len(line.split()) <= SIGNATURE_WORDS for line in rest)
    end = lines[at + 1 :]
    is_foot = bool(_FOOTER.fullmatch(text)) and len(end) <= 4 * SIGNATURE_LINES
    return is_foot and all(len(line.split()) <= FOOT_WORDS or _is_own(line) for line in end)


# --- what is one reader's --------------------------------------------------------------------------------------------

_BEHIND_WORDS = re.compile(r"(?<=\S)\s*<https?://[^<>\s]{1,2000}>")
"""The address of a link in a letter's plain text: "Tram 9 returns <https://click.wire.example/t/3?u=abc>"."""

_ADDRESS = re.compile(r"(?P<plain>https?://[^\s<>?#\"]{1,2000})(?P<rest>[?#][^\s<>\"]*)?")
_TOKEN = re.compile(r"(?=[^/]*\d)(?=[^/]*[A-Za-z])[A-Za-z0-9_.~%=-]{20,}")
"""A part of an address that no person typed: "aHR0cHM6Ly9leGFtcGxlLm9yZw"."""


def without_readers(line: str) -> str:
    """The line without addresses behind its words, and without what in others may name the letter's reader.

    >>> without_readers("Tram 9 returns <https://click.wire.example/t/3?u=abc>")
    'Tram 9 returns'
    >>> without_readers("Unsubscribe: https://wire.example/leave?u=abc")
    'Unsubscribe: https://wire.example/leave?…'
    """
    if "://" not in line:
        return line
    return _ADDRESS.sub(_impersonal, _BEHIND_WORDS.sub("", line))


def _impersonal(found: re.Match[str]) -> str:
    parts = found["plain"].split("/")
    kept = tuple(_up_to_token(parts))
    cut = "/…" if len(kept) < len(parts) else f"{found['rest'][0]}…" if found["rest"] else ""
    return "/".join(kept) + cut


def _up_to_token(parts: Sequence[str]) -> Iterator[str]:
    for part in parts:
        if _TOKEN.fullmatch(part) and part.count("-") < 3:  # "nine-ferries-sail-in-2026" is a headline
            return
        yield part
