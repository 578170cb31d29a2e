"""What writers of Markdown use beyond CommonMark -> CommonMark of as many lines, and what of it is none of the text.

Footnotes, links between notes, marked words and callouts become what a reader of them sees; instructions to a site's
generator (shortcodes, attributes, comments) are taken out and handed on, so that they can be listed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.intake.scripts import script
from generator.model import Block, Shape

_FENCE = re.compile(r"^ {0,3}(?P<fence>`{3,}|~{3,})")

_SET_IN = re.compile(r"(?: {4}|\t)\s*(?![-*+]\s|\d{1,9}[.)]\s)\S")
"""A line of code by where it begins, as an item of a list within another is not."""

_INSTRUCTION = re.compile(
    r"""\s*(?: <!--(?:(?!-->).)*-->                    # <!--more-->
      | \{%(?:(?!%\}).)*%\}                            # {% include figure.html src="wall.jpg" %}
      | \{\{[<%](?:(?![>%]\}\}).)*[>%]\}\}             # {{< figure src="robot.jpg" >}}
      | \{:[^{}]*\}                                    # {: .lead}
      | !\[\[[^\[\]]*\]\]                              # ![[map.png]]
      | !\[\]\([^()]*\)                                # ![](wall.jpg)
    )\s*""",
    re.VERBOSE,
)
"""A line that says nothing to a reader."""

_CALLOUT = re.compile(r"^(?P<quote>\s*(?:>\s?)+)\[!\w[\w-]*\][+-]?\s*(?P<title>.*)$")
"""The first line of a callout: "> [!quote] On the bilge"."""

_FOOTNOTE = re.compile(r"^(?P<indent> {0,3})\[\^(?P<name>[^\[\]\s]{1,40})\]:[ \t]*")
_REFERENCE = re.compile(r"\[\^(?P<name>[^\[\]\s]{1,40})\]")
_EMBEDDED = re.compile(r"!\[\[[^\[\]\n]{1,200}\]\]")
_WIKILINK = re.compile(r"\[\[(?:[^\[\]|\n]{1,200}\|)?(?P<words>[^\[\]|\n]{1,200})\]\]")
_MARKED = re.compile(r"(?<![=\w])==(?=\S)(?P<words>[^=\n]{1,400}?)(?<=\S)==(?![=\w])")
_CODE = re.compile(r"(`+[^`]+`+)")


@dataclass(frozen=True, slots=True)
class Readable:
    """A body in CommonMark, and blocks of what was taken out of it, counted from its first line."""

    body: str
    taken_out: tuple[Block, ...]


def readable(body: str) -> Readable:
    """The body with what readers see of its dialect; code stays as it is."""
    lines: list[str] = []
    taken_out: list[Block] = []
    fence = ""
    is_code = False
    for number, line in enumerate(body.split("\n"), start=1):
        opened = _FENCE.match(line)
        is_set_in = bool(_SET_IN.match(line)) and (is_code or number == 1 or not lines[-1].strip())
        is_code = bool(fence) or bool(opened) or is_set_in
        if opened:
            fence = "" if fence and opened["fence"].startswith(fence) else fence or opened["fence"]
        told, out = (line, "") if is_code else _told(line)
        lines.append(told)
        taken_out += [Block((out,), number, Shape.OUTSIDE)] if out else []
    return Readable("\n".join(lines), tuple(taken_out))


def _told(line: str) -> tuple[str, str]:
    """A line as readers see it, and what was taken out of it."""
    if _INSTRUCTION.fullmatch(line):
        return "", line.strip()
    if callout := _CALLOUT.match(line):
        mark = line[callout.end("quote") : callout.start("title")].strip()
        return callout["quote"] + _within(callout["title"]), mark
    embedded = " ".join(_EMBEDDED.findall(line))
    return _within(_EMBEDDED.sub("", line) if embedded else line), embedded


def _within(line: str) -> str:
    """The words of a line, without its code."""
    if not any(mark in line for mark in ("[^", "[[", "==")):
        return line
    line = _FOOTNOTE.sub(lambda found: f"{found['indent']}{_number(found)} ", line)
    parts = _CODE.split(line)
    return "".join(part if at % 2 else _plain(part) for at, part in enumerate(parts))


def _plain(part: str) -> str:
    part = _REFERENCE.sub(_number, part)
    part = _WIKILINK.sub(lambda found: found["words"].strip(), part)
    return _MARKED.sub(lambda found: found["words"], part)


def _number(found: re.Match[str]) -> str:
    """A footnote's mark: "¹", or its name in brackets where that is no number."""
    return script(found["name"], "sup") if found["name"].isdigit() else f"({found['name']})"
