"""Bytes -> text: byte-order marks, Unicode, what the file declares, then the encodings of newsrooms' older tools."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass

from charset_normalizer import from_bytes

from generator.intake import latin
from generator.intake.received import SetAside
from generator.model import Problem, Severity, Where

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_OLDER = """cp1252 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 iso8859_15 mac_roman koi8_r shift_jis euc_jp gb18030 big5
    euc_kr""".split()
"""What is tried where nothing else tells the encoding."""

_SAMPLE = 64 * 1024
"""Bytes that the guesses look at."""

_DECLARED = re.compile(
    rb"""(?:<\?xml[^>]{1,80}?encoding|<meta[^>]{1,200}?charset)\s*=\s*["']?([A-Za-z0-9._:-]{2,30})"""
)

_ENOUGH = 60
"""Bytes beyond ASCII that show an encoding by how they follow each other."""

_GARBLED = re.compile("[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
"""UTF-8 read as Windows-1252: "â€™" for "’", "Ã©" for "é". In UTF-8 its first letter begins with 0xC3."""


@dataclass(frozen=True, slots=True)
class Decoded:
    r"""The text of a file, its newlines "\n", and the encoding where that was guessed without being sure."""

    text: str
    guessed: str = ""

    def notes(self, shown_as: str) -> tuple[Problem, ...]:
        """A note that the encoding is a guess."""
        if not self.guessed:
            return ()
        what = f"the file says no encoding; its letters are read as {_NAMES.get(self.guessed, self.guessed)}"
        return (Problem(Where(shown_as), what, "look at its accents, and save it as UTF-8", Severity.NOTE),)


_NAMES = {
    "cp1250": "Windows-1250 (Central European)", "cp1251": "Windows-1251 (Cyrillic)",
    "cp1252": "Windows-1252 (Western European)", "cp1253": "Windows-1253 (Greek)", "cp1254": "Windows-1254 (Turkish)",
    "cp1255": "Windows-1255 (Hebrew)", "cp1256": "Windows-1256 (Arabic)", "cp1257": "Windows-1257 (Baltic)",
    "iso8859_2": "ISO 8859-2 (Central European)", "iso8859_15": "ISO 8859-15 (Western European)",
    "mac_roman": "Mac Roman", "koi8_r": "KOI8-R (Cyrillic)", "shift_jis": "Shift JIS (Japanese)",
    "euc_jp": "EUC-JP (Japanese)", "gb18030": "GB 18030 (Chinese)", "big5": "Big5 (Chinese)",
    "euc_kr": "EUC-KR (Korean)",
}  # fmt: skip


def decoded(content: bytes, shown_as: str) -> str:
    r"""The text of a file, its newlines "\n". Raises SetAside for binary or undecodable content."""
    return read(content, shown_as).text


def read(content: bytes, shown_as: str) -> Decoded:
    """The same, and what of it is a guess. Raises SetAside for binary or undecodable content."""
    found = _text(content, shown_as)
    return Decoded(mended(_with_plain_newlines(found.text)), found.guessed)


def _with_plain_newlines(text: str) -> str:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    for sign in _OTHER_NEWLINES:
        text = text.replace(sign, "\n")
    return text


_OTHER_NEWLINES = "\v\x85\u2028\u2029"
"""Ends of lines of word processors, mainframes and Unicode itself."""


def decoded_as(content: bytes, declared: str, shown_as: str) -> str:
    """The text of a part of a file that names its encoding, which may be wrong. Raises SetAside."""
    try:
        return mended(content.decode(declared or "utf-8")).replace("\r\n", "\n")
    except (LookupError, ValueError):
        return decoded(content, shown_as)


def mended(text: str) -> str:
    """The text with each line that certainly is UTF-8 read as something else put right."""
    if b"\xc3" not in text.encode(errors="replace") or not _GARBLED.search(text):
        return text
    import ftfy  # noqa: PLC0415 - few files need it

    return "\n".join(ftfy.fix_encoding(line) if _GARBLED.search(line) else line for line in text.split("\n"))


def _text(content: bytes, shown_as: str) -> Decoded:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return Decoded(_strictly(content, encoding, shown_as))
    if wide := _unmarked_utf_16(content):
        return Decoded(_strictly(content, wide, shown_as))
    if _SHIFTED.search(content[:_SAMPLE]):
        return Decoded(_strictly(content, "iso2022_jp", shown_as))
    if _is_binary(content):
        raise SetAside(shown_as, "binary data, not text", "save it as plain text or as a web page")
    try:
        return Decoded(content.decode("utf-8"))
    except UnicodeDecodeError:
        if declared := _declared(content):
            return Decoded(_strictly(content, declared, shown_as))
    found = _older(content)
    return Decoded(_strictly(content, found.encoding, shown_as), "" if found.is_sure else found.encoding)


_SHIFTED = re.compile(rb"\x1b\$[@B][!-~]{2}")
"""How Japanese begins in ISO-2022-JP, the encoding of its mail."""


def _strictly(content: bytes, encoding: str, shown_as: str) -> str:
    try:
        if encoding:
            return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        pass
    what = "the characters are in no encoding that is known here"
    raise SetAside(shown_as, what, "save the file as UTF-8")


def _declared(content: bytes) -> str:
    """The encoding that a page or feed names and that its bytes obey, or empty."""
    found = _DECLARED.search(content[:2048])
    name = found[1].decode("ascii").lower() if found else ""
    name = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "iso-8859-9": "cp1254"}.get(name, name)
    try:
        return name if name and content.decode(name) else ""
    except (UnicodeDecodeError, LookupError):
        return ""


def _older(content: bytes) -> latin.Guess:
    """By what language it then is, where it is in Latin letters; else by how its bytes follow each other."""
    if in_latin := latin.guess(content):
        return in_latin
    sample = content[:_SAMPLE]
    found = from_bytes(sample, cp_isolation=_OLDER).best()
    beyond = sum(byte > 127 for byte in sample)
    return latin.Guess(found.encoding if found else "", is_sure=beyond >= _ENOUGH)


def _unmarked_utf_16(content: bytes) -> str:
    """UTF-16 without a mark: of each two bytes one is nearly always the same, zero with Latin text."""
    sample = content[:_SAMPLE]
    if len(content) % 2 or len(content) < 8 or 0 not in sample:
        return ""
    for encoding, high, low in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        usual = sum(count for _, count in Counter(high).most_common(3))
        if usual >= 0.9 * len(high) and len(set(high)) <= len(set(low)) and _is_prose(content, encoding):
            return encoding
    return ""


def _is_prose(content: bytes, encoding: str) -> bool:
    try:
        text = content.decode(encoding)[:2000]
    except UnicodeDecodeError:
        return False
    return sum(sign.isalnum() or sign in " \n\r\t.,-،" for sign in text) > 0.8 * len(text)


def _is_binary(content: bytes) -> bool:
    head = content[:_SAMPLE]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return 0 in head or controls > 0.02 * len(head)


_CONTROLS = bytes(code for code in range(1, 32) if code not in b"\t\n\f\r\x1b")
"""What texts do not hold."""
