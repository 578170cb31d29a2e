"""What writers of Markdown use beyond CommonMark -> CommonMark of as many lines, and what of it is none of the text.

Footnotes, links between notes, marked words and callouts become what a reader of them sees; instructions to a site's
generator (shortcodes, attributes, comments) are taken out and handed on, so that they can be listed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

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
      | :{3,}\s*(?:\{[^{}]*\}|[\w-]{1,40})?            # ::: {.callout-note}
      | \[\[?_?toc_?\]\]?                              # [TOC]
      | </?aside>                                      # Notion's callout
      | \*\[[^\[\]]{1,60}\]:.*                           # *[SBS]: Swing Bridge Survey
      | (?:\#[^\W\d][\w/-]{0,60}\s*)+                 # #harbour #lindvik/bridge
    )\s*""",
    re.VERBOSE | re.IGNORECASE,
)
"""A line that says nothing to a reader."""

_CAPTIONED = re.compile(r"\s*\{[{%][<%]?\s.{0,500}?\bcaption=(?P<quote>[\"'])(?P<caption>[^\"']{1,500})(?P=quote)")
"""A picture's caption among a site's instructions: {{< figure src="robot.jpg" caption="It walks." >}}."""

_TAKEN = re.compile(
    r"""%%[^%\n]{0,2000}%%                                # Obsidian's comments
      | \{\{[<%][^{}\n]{0,500}[>%]\}\}                   # {{< ref "solheim.md" >}}
      | \{%[^{}\n]{0,500}%\}                            # {% post_url 2026-01-01-lock %}
      | (?<!\s)\s*\(\[View\ Highlight\]\([^()\s]{1,500}\)\)    # Readwise's way back
      | (?<!\s)\s*\[⤴\ufe0f?\]\([^()\s]{1,500}\)                # Omnivore's
      | (?<!\s)\s*\(\[(?:pdf|snapshot)\]\(zotero:[^()\s]{1,500}\)\)
      | (?<=[\])])\{[^\W\d]*[.\#=:][^{}\n]{0,200}\}       # ![](wall.jpg){width=80%}
      | (?<=\S)[ \t]+\{[.\#][^{}\n]{0,200}\}[ \t]*$        # ## The vote {#vote .unnumbered}
      | (?<=\S)[ \t]+\^[a-zA-Z0-9-]{4,40}$               # Obsidian's name of a block
    """,
    re.VERBOSE,
)
"""What within a line says nothing to a reader."""

_CALLOUT = re.compile(r"^(?P<quote>\s*(?:>\s?)+)\[!\w[\w-]*\][+-]?\s*(?P<title>.*)$")
"""The first line of a callout: "> [!quote] On the bilge"."""

_FOOTNOTE = re.compile(r"^(?P<indent> {0,3})\[\^(?P<name>[^\[\]\s]{1,40})\]:[ \t]*")
_REFERENCE = re.compile(r"\[\^(?P<name>[^\[\]\s]{1,40})\]")
_INLINE_NOTE = re.compile(r"\s?\^\[(?P<words>[^\[\]\n]{1,1000})\]")
_SPAN = re.compile(r"(?<![!\\])\[(?P<words>[^\[\]\n]{1,300})\]\{[^\W\d]*[.#=:][^{}\n]{0,200}\}")
"""Pandoc's: [Ann Example]{.smallcaps}."""

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
    is_code = is_comment = False
    given = body.split("\n")
    last_close = max((at for at, line in enumerate(given, start=1) if _closes_comment(line)), default=0)
    for number, line in enumerate(given, start=1):
        opened = None if is_comment else _FENCE.match(line)
        is_set_in = bool(_SET_IN.match(line)) and (is_code or number == 1 or not lines[-1].strip())
        is_code = not is_comment and (bool(fence) or bool(opened) or is_set_in)
        if opened:
            fence = "" if fence and opened["fence"].startswith(fence) else fence or opened["fence"]
        if is_comment or (not is_code and number < last_close and _opens_comment(line)):
            is_comment = not (is_comment and _closes_comment(line))
            lines.append("")
            taken_out += [Block((line.strip(),), number, Shape.OUTSIDE, why=COMMENT)] if line.strip() else []
            continue
        told, out = (line, ()) if is_code else _told(line)
        if told and _FOOTNOTE.match(line) and lines and lines[-1].strip():
            lines[-1] += _BREAK
        if _CONTENTS.match(line) and lines and _BULLET.match(lines[-1]):
            taken_out.append(Block((lines[-1].strip(),), number - 1, Shape.OUTSIDE))
            lines[-1] = ""
        lines.append(told)
        taken_out += (replace(block, first_line=number) for block in out)
    return Readable("\n".join(lines), tuple(taken_out))


COMMENT = "comment of its writer"
_BREAK = "  "
"""At a line's end it keeps the next one apart."""

_CONTENTS = re.compile(r"\{:\s?toc\b")
_BULLET = re.compile(r"[-*+]\s+\S|1\.\s+\S")
"""What kramdown puts a table of contents in the place of: "* toc" over "{:toc}"."""


def _opens_comment(line: str) -> bool:
    """Obsidian's comment of several lines begins."""
    return line.lstrip().startswith("%%") and line.count("%%") % 2 == 1


def _closes_comment(line: str) -> bool:
    return line.rstrip().endswith("%%") and line.count("%%") % 2 == 1


def _told(line: str) -> tuple[str, tuple[Block, ...]]:
    """A line as readers see it, and what was taken out of it."""
    if _INSTRUCTION.fullmatch(line):
        if caption := _CAPTIONED.match(line):
            return "", (Block((caption["caption"].strip(),), 1, Shape.CAPTION),)
        return "", (Block((line.strip(),), 1, Shape.OUTSIDE),)
    if callout := _CALLOUT.match(line):
        mark = line[callout.end("quote") : callout.start("title")].strip()
        title = _within(callout["title"])
        return callout["quote"] + title + _BREAK * bool(title), (Block((mark,), 1, Shape.OUTSIDE),)
    if not any(mark in line for mark in ("[[", "%", "{", "](", "^")):
        return _within(line), ()
    return _without(_SPAN.sub(lambda found: found["words"], line) if "]{" in line else line)


def _without(line: str) -> tuple[str, tuple[Block, ...]]:
    """The line outside its code without instructions, and these."""
    taken: list[str] = []

    def take(found: re.Match[str]) -> str:
        taken.append(found[0].strip())
        return ""

    parts = _CODE.split(line)
    for at in range(0, len(parts), 2):
        parts[at] = _TAKEN.sub(take, _EMBEDDED.sub(take, parts[at]))
    told = _within("".join(parts))
    return told, (Block((" ".join(taken),), 1, Shape.OUTSIDE),) if taken else ()


def _within(line: str) -> str:
    """The words of a line, without its code."""
    if not any(mark in line for mark in ("^[", "[^", "[[", "==")):
        return line
    line = _FOOTNOTE.sub(lambda found: f"{found['indent']}{_number(found)} ", line)
    parts = _CODE.split(line)
    return "".join(part if at % 2 else _plain(part) for at, part in enumerate(parts))


def _plain(part: str) -> str:
    part = _INLINE_NOTE.sub(lambda found: f" ({found['words'].strip()})", _REFERENCE.sub(_number, part))
    part = _WIKILINK.sub(lambda found: found["words"].strip(), part)
    return _MARKED.sub(lambda found: found["words"], part)


def _number(found: re.Match[str]) -> str:
    """A footnote's mark: "¹", or its name in brackets where that is no number."""
    return script(found["name"], "sup") if found["name"].isdigit() else f"({found['name']})"
