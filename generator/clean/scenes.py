"""Captions without a credit that are told by their sentence alone: the scene of a picture, in the present, and dated.

A line's text in. Reports are told in the past; an agency's caption says in the present who is seen doing what, and ends
with the day. A sentence that only says who does what is left in the text: a report may say it too.
"""

from __future__ import annotations

import re

MAX_SCENE = 60
LEAST_SCENE = 6
"""Words of such a caption."""

_SEEN_DOING = re.compile(
    r"""(?<![\w-])(?:
        (?:stand|pose|sit|walk|wait|gather|gesture|wave|kneel|smile|chant|pray|mourn|speak|talk|attend|arrive|react)s?
      | (?:march|rush|pass|cross)(?:es)? | carr(?:y|ies) | (?:hug|embrace|greet|inspect|ride|wear|board)s?
      | (?:look|line|hold|queue|watche?)s?\s
            (?:as|on|at|up|out|over|through|his|her|their|an?|the|hands|signs|banners|flags)
      | shakes?\shands | takes?\s(?:part|a\sselfie) | (?:rise|billow)s?\s(?:from|over|above|into|behind)
      | (?:walk|stand|sitt|wait|gather|wav|hold|carry|march|ris|rid|speak|work|clear|clean|repair|play|cross|runn)ing
    )(?![\w-])""",
    re.IGNORECASE | re.VERBOSE,
)
"""What the people of a picture do: "a man walks past …", "workers clearing rubble …"."""

_TOLD = re.compile(
    r"""(?<![\w-])(?:
        was|were|had|said|says|told|did|will|would|could|has|have|is|are|be|may|can|must|should|shall|according|went|came
      | took|made|began|became|held|met|won|lost|died|published|posted|updated|released|scheduled|planned
      | (?:start|begin|end|open|expire|close|applie|run)s?
    )(?![\w-])""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words of what happened, or is to happen: a sentence with one of them is no scene."""

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*"
_DAY = re.compile(
    rf"""(?:,|\bon|\bin\s\w+,?)\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?
        (?:{_MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}|\d{{1,2}}\s{_MONTH}\.?,?\s\d{{4}})\.?$""",
    re.IGNORECASE | re.VERBOSE,
)
"""The day at its end: ", Jan. 20, 2026.", "on 20 January 2026"."""

_BEFORE_A_CAMERA = re.compile(
    r"""(?<![\w-])(?:
        poses?\s(?:for\s(?:an?\s|the\s|her\s|his\s|their\s)?(?:\w+\s)?(?:photos?|photograph|portrait|pictures?|selfie)
          | with\s | in\sfront\sof\s | next\sto\s | beside\s)
      | (?:is|are)\s(?:pictured|seen\shere)\b | ,\s(?:pictured|seen)\s(?:here|above|below)\b
      | stands?\s(?:with|beside|next\sto|in\sfront\sof|outside)\s(?:his|her|their)\s
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is only said of people in a picture: "poses for a portrait", "is seen here", "stands with her goats"."""

_OF_CAMERAS = ("pose", "pictured", "seen", "stand")
"""One of which all of that has."""

_PRONOUN = re.compile(r"(?:he|she|it|they|we|i|you|this|that|these|those)\b", re.IGNORECASE)
_SENTENCES = re.compile(r"[a-z]{4}[.!?][\"”’]?\s+[^\W\d_a-z]")


def is_scene(text: str) -> bool:
    """One sentence that says who is seen doing what and ends with the day, or what is only said of a picture."""
    is_dated, small = text.rstrip(".")[-4:].isdecimal(), text.lower()
    if not is_dated and not any(map(small.__contains__, _OF_CAMERAS)):
        return False
    if not LEAST_SCENE <= len(text.split()) <= MAX_SCENE or _PRONOUN.match(text) or _SENTENCES.search(text):
        return False
    if _BEFORE_A_CAMERA.search(text):
        return True
    return bool(is_dated and _DAY.search(text) and _SEEN_DOING.search(text) and not _TOLD.search(text))
