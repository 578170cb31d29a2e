"""Bytes -> text: byte-order marks, UTF-8, then the encodings that newsrooms' older tools wrote."""

from __future__ import annotations

import codecs

from charset_normalizer import from_bytes

from generator.intake.received import SetAside

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_OLDER = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "iso8859_15", "mac_roman", "koi8_r",
          "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr", "utf_16_le", "utf_16_be"]  # fmt: skip
"""What is tried where there is neither a mark nor valid UTF-8."""

_SAMPLE = 64 * 1024
"""Bytes that the guess looks at."""


def decoded(content: bytes, shown_as: str) -> str:
    """The text of a file, newlines as "\\n". Raises SetAside for binary or undecodable content."""
    if _is_binary(content):
        raise SetAside(shown_as, "binary data, not text", "save it as plain text or as a web page")
    text = _text(content, shown_as)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _text(content: bytes, shown_as: str) -> str:
    for mark, encoding in (*_MARKS, (b"", "utf-8")):
        if content.startswith(mark):
            try:
                return content.decode(encoding)
            except UnicodeDecodeError:
                if mark:
                    raise _undecodable(shown_as) from None
    guess = from_bytes(content[:_SAMPLE], cp_isolation=_OLDER).best()
    if guess is None:
        raise _undecodable(shown_as)
    try:
        return content.decode(guess.encoding)
    except UnicodeDecodeError:
        raise _undecodable(shown_as) from None


def _is_binary(content: bytes) -> bool:
    if content.startswith(tuple(mark for mark, _ in _MARKS)):
        return False
    head = content[:_SAMPLE]
    nulls = head.count(0)
    if nulls and not (0.2 < nulls / len(head) < 0.6):  # UTF-16 without a mark: about every second byte is zero
        return True
    controls = sum(head.count(code) for code in range(1, 32) if code not in (9, 10, 12, 13, 27))
    return controls / len(head) > 0.02


def _undecodable(shown_as: str) -> SetAside:
    return SetAside(shown_as, "the characters are in no encoding that is known here", "save the file as UTF-8")
