"""The rules that tell captions and their credits from the text around them. A Sheet in, verdicts on it.

A caption without a credit, a label, a repeat or a word for the picture reads as a sentence of the text does: nothing in
its form tells it apart, so it is left in the text. A model learned for it from all pages with marked captions found, on
sites it had not seen, none that these rules miss, only sentences of the text.
"""

from __future__ import annotations

import re

from generator.clean.agencies import agency
from generator.clean.caption_openings import (
    MAX_CAPTION,
    is_button_behind,
    is_caption_label,
    labelled_caption,
    names_picture,
)
from generator.clean.credits import credit, is_credit_alone, is_giver, is_name_and_house, name_in_brackets
from generator.clean.datelines import dateline
from generator.clean.endings import is_sign_off, opens_tail
from generator.clean.forms import byline, ends_sentence, is_bare_name
from generator.clean.furniture import furniture
from generator.clean.persons import names_others
from generator.clean.printed_source import says_outlet
from generator.clean.scenes import LEAST_SCENE, is_scene
from generator.clean.sheets import Part, Sheet
from generator.clean.stamps import stamp
from generator.dates import day_dates
from generator.model import Shape

HEADER_REACH = 16
"""Lines from the headline on in which the header's parts are looked for."""

LEAST_CAPTION = 12
"""Characters: a bullet that stands twice is no caption."""

MAX_SHORT = 22
"""Words up to which a line above a credit is its caption, whatever it says."""

MAX_ON_TOP = 32
"""The same where no more than the deck stands above."""

LEAST_WORDS = 3
"""Words of a caption that stands on a line above its credit."""

MAX_ECHO = 40
"""Words of a caption that only says what the first paragraph says again."""

LEAST_ECHO = 5
"""Longer words of such a caption."""

LEAST_NAMED = 2
"""Sentences with one name in brackets behind them, from which on that name is who took their pictures."""

LEAST_TEXT = 12
"""Words of a line that no rule has told to be another thing, from which on it is text."""

NEAR = 3
"""Lines within which running text stands by a line that names its picture."""

ALIKE = 0.8
"""Share of its longer words that a caption takes from the paragraph below it, where it only repeats that."""


def repeated_captions(sheet: Sheet) -> None:
    """A line of the header that stands twice in a row is a caption, credit or not; so is its third and fourth time.

    Not where it is the only text there is: then somebody pasted twice.
    """
    texts = {line.text for at, line in sheet.open() if sheet.looks[at].is_running}
    first_stand: dict[str, int] = {}
    for at, line in sheet.open(0, min(len(sheet.lines), HEADER_REACH)):
        above = first_stand.get(line.text)
        if not texts - {line.text} or len(line.text) < LEAST_CAPTION or furniture(line.text) or stamp(line.text):
            continue
        if above is None:
            first_stand[line.text] = at
        elif at == above + 1 or sheet.verdicts[above] is not None:
            sheet.say(above, Part.CAPTION, "stands twice in a row above the text")
            sheet.repeated(at, "caption", above)


def credited_captions(sheet: Sheet) -> None:
    """In bare text: a line that is nothing but a credit, and the line above it that it belongs to."""
    if not sheet.labels:
        return
    alone = [at for at, line in sheet.open() if at != sheet.headline and _is_credit_here(sheet, at)]
    seen: dict[str, int] = {}
    for at in alone:
        text = sheet.lines[at].text
        if _is_caption_above(sheet, at):
            sheet.say(at - 1, Part.CAPTION, "stands above a photo's credit")
            sheet.say(at, Part.CREDIT, "names who took the picture above")
        elif text in seen:
            sheet.repeated(at, "credit", seen[text])
        elif _is_sure(sheet, at):
            seen[text] = at
            sheet.say(at, Part.CAPTION, "a photo's credit on a line of its own")
    _named_alike(sheet)


def labelled_captions(sheet: Sheet) -> None:
    """In bare text: the line below a label that pages set over captions."""
    for at, line in list(sheet.open(1)) if sheet.labels else ():
        above = sheet.lines[at - 1].text
        if (
            is_caption_label(above)
            and LEAST_WORDS <= len(line.text.split()) <= MAX_CAPTION
            and not furniture(line.text)
        ):
            sheet.say(at - 1, Part.DROPPED, "the label of a caption")
            if is_button_behind(above) and is_giver(line.text) and _is_caption_above(sheet, at - 1):
                sheet.say(at - 2, Part.CAPTION, "stands above the button that enlarges its picture")
                sheet.say(at, Part.CREDIT, "names who took the picture above")
            else:
                sheet.say(at, Part.CAPTION, "stands below the label of a caption")


def echoing_captions(sheet: Sheet) -> None:
    """In bare text: the line between headline and first paragraph that only says what this paragraph says again."""
    first = next((at for at, _ in sheet.open(sheet.headline + 1) if sheet.looks[at].is_running), -1)
    if not sheet.labels or not 0 <= first <= sheet.headline + HEADER_REACH:
        return
    for at in (first - 1, first):
        if at > sheet.headline and sheet.is_open(at) and sheet.is_open(at + 1) and _is_echo(sheet, at):
            sheet.say(at, Part.CAPTION, "says in advance what the first paragraph says")
            return


def _is_echo(sheet: Sheet, at: int) -> bool:
    """Nearly all of the line's longer words stand in the line below, which is not the same."""
    own, below = sheet.looks[at].content, sheet.looks[at + 1].content
    is_short = sheet.looks[at].count <= MAX_ECHO and sheet.lines[at].text != sheet.lines[at + 1].text
    return (
        is_short and sheet.looks[at + 1].is_running and len(own) >= LEAST_ECHO and len(own & below) >= ALIKE * len(own)
    )


def caption_by_form(sheet: Sheet, at: int, seen: dict[str, int]) -> None:
    """A line that ends in a credit or opens with a label; `seen` are the captions so far, by text."""
    line = sheet.lines[at]
    is_marked = line.shape is Shape.CAPTION
    if not is_marked and _is_too_long(sheet, at):
        return
    if line.text[:3].lower() == "by " and (author := byline(line.text)) and author.names:
        return
    if is_marked and is_caption_label(line.text.rstrip(" ,:")):
        sheet.say(at, Part.DROPPED, "the label of a caption")
    elif is_marked and not any(map(str.isalnum, line.text)):
        sheet.say(at, Part.DROPPED, "a drawn line")
    elif credit(line.text) and (is_marked or _ends_in_its_credit(sheet, at)):
        if line.text in seen:
            sheet.repeated(at, "caption", seen[line.text])
        else:
            seen[line.text] = at
            sheet.say(at, Part.CAPTION, "ends in a photo's credit")
    elif is_marked:
        sheet.say(at, Part.CAPTION, "the page marks it as a caption")
    elif sheet.labels and (why := _without_credit(sheet, at)):
        sheet.say(at, Part.CAPTION, why)


def _is_too_long(sheet: Sheet, at: int) -> bool:
    return sheet.looks[at].count > MAX_CAPTION and len(sheet.lines[at].text.split()) > MAX_CAPTION


def _without_credit(sheet: Sheet, at: int) -> str:
    """By what a line of bare text that ends in no credit shows itself a caption; empty where it does not."""
    text = sheet.lines[at].text
    if labelled_caption(text):
        return "opens as captions do"
    if not _is_beside_text(sheet, at):
        return ""
    if names_picture(text):
        return "opens by naming the picture that it describes"
    is_seen = sheet.looks[at].count >= LEAST_SCENE and is_scene(text) and not says_outlet(text)
    return "says what is seen in a picture" if is_seen else ""


def _is_beside_text(sheet: Sheet, at: int) -> bool:
    """Running text stands near the line, which is neither the headline nor one of other articles' titles."""
    if at == sheet.headline:
        return False
    near = sheet.looks[max(0, at - NEAR) : at + NEAR + 1]
    return sheet.looks[at].is_running or any(look.is_running for look in near)


def _ends_in_its_credit(sheet: Sheet, at: int) -> bool:
    """A credit at the end makes a caption; at the end of an article's last paragraph it is the agency's signature."""
    found = credit(sheet.lines[at].text)
    is_last = at == len(sheet.lines) - 1
    if sheet.labels and is_credit_alone(sheet.lines[at].text) and not _is_sure(sheet, at):
        return False
    if found and agency(found[1]) and (is_last or not found[0]):
        return False
    name = name_in_brackets(sheet.lines[at].text)
    if name and "/" not in name and sheet.in_brackets[name] < LEAST_NAMED and _is_behind_text(sheet, at):
        return False  # "… it would not. (The Example)" is where somebody said so
    return len(sheet.lines[at].text.split()) <= MAX_CAPTION


def _is_behind_text(sheet: Sheet, at: int) -> bool:
    """The text has begun above the line, as far as its header can reach."""
    above = range(max(0, sheet.headline + 1), at)
    return len(above) > HEADER_REACH or any(
        sheet.is_open(near) and sheet.looks[near].count >= LEAST_TEXT for near in above
    )


def _is_credit_here(sheet: Sheet, at: int) -> bool:
    """A credit by its form; a name and a house alone count where the line above can be their caption."""
    text = sheet.lines[at].text
    return is_credit_alone(text) or (is_name_and_house(text) and _is_caption_above(sheet, at))


def _is_sure(sheet: Sheet, at: int) -> bool:
    """Not behind the text, where pages list their suppliers: running text follows."""
    return is_credit_alone(sheet.lines[at].text) and any(look.is_running for look in sheet.looks[at + 1 :])


def _is_caption_above(sheet: Sheet, at: int) -> bool:
    """The line above the credit can be its caption: short, or told by a day or a place in the picture."""
    above = at - 1
    if not sheet.is_open(above) or above == sheet.headline or dateline(sheet.lines[above].text):
        return False
    text = sheet.lines[above].text
    count = len(text.split())
    if not LEAST_WORDS <= count <= MAX_CAPTION or _is_of_header(text) or sheet.labels[above].subheading > 0.5:
        return False
    if is_lede(sheet, above):
        return False
    runs = sum(look.is_running for look in sheet.looks[max(0, sheet.headline + 1) : above])
    is_on_top = runs == 0 or (runs == 1 and count <= MAX_ON_TOP)
    return count <= MAX_SHORT or is_on_top or bool(day_dates(text) or _PLACE.search(text))


def is_lede(sheet: Sheet, at: int) -> bool:
    """A sentence of some length that reports what somebody said, and tells no day of a picture."""
    text = sheet.lines[at].text
    return sheet.looks[at].is_running and bool(_REPORTS.search(text)) and not day_dates(text)


_REPORTS = re.compile(
    r"""(?<!\w)(?:
        said | told | announced | according\ to                                # English
      | sagte | teilte | mitteilte | erklärte | berichtete                     # German
      | a\ (?:annoncé|déclaré|indiqué|expliqué) | selon                        # French
      | dijo | anunció | informó | según | disse | anunciou | informou         # Spanish, Portuguese
      | ha\ (?:annunciato|detto|dichiarato|spiegato) | secondo                 # Italian
      | zei | meldde | volgens                                                 # Dutch
      | сообщил[аио]? | заявил[аио]? | сказал[аио]? | по\ словам               # Russian
      | söyledi | açıkladı | duyurdu | bildirdi                                # Turkish
      | podał[ao]? | poinformował[ao]? | powiedział[ao]?                       # Polish
      | و?(?:قال|قالت|أعلن|أعلنت|أفاد|أفادت)                                    # Arabic
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a report has and a picture's caption has not: "…, the ministry said on Thursday"."""

_PLACE = re.compile(
    r"""\b(?:pictured|(?:at|on|from|far|top|bottom|second\ from)\ (?:left|right)|in\ the\ (?:back|fore)ground)\b
      | ,\ (?:left|right),
      | \((?:[lrc]|left|right|cent(?:er|re)|pictured|\d{1,2})\)
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Where somebody is in the picture: "The minister (left)", "tissue cells (at left)", "the goalkeeper (29)"."""


def _is_of_header(text: str) -> bool:
    if text.endswith(":") or furniture(text) or opens_tail(text) or is_caption_label(text) or names_others(text):
        return True
    return bool(byline(text) or stamp(text) or is_credit_alone(text) or is_sign_off(text))


def _named_alike(sheet: Sheet) -> None:
    """Where a text sets credits under its captions, a name alone under a short sentence is one too."""
    credits_under = sum(verdict is not None and verdict.part is Part.CREDIT for verdict in sheet.verdicts)
    for at, line in list(sheet.open(1)) if credits_under > 1 else ():
        has_text_below = at + 1 < len(sheet.looks) and sheet.looks[at + 1].is_running
        is_sentence_above = ends_sentence(sheet.lines[at - 1].text) and _is_caption_above(sheet, at)
        if is_bare_name(line.text) and not _is_of_header(line.text) and has_text_below and is_sentence_above:
            sheet.say(at - 1, Part.CAPTION, "stands above a name, as this text's captions do")
            sheet.say(at, Part.CREDIT, "a name where this text sets its photos' credits")
