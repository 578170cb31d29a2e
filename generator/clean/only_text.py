"""An article's lines once all are told -> the same, with the only text there is as its text.

A feed's note without a title is one sentence, which looks like a headline; one paragraph above a share button looks
like a deck. Where nothing else is text, that is.
"""

from __future__ import annotations

from generator.clean.forms import is_sentence
from generator.clean.sheets import Part, Sheet, Verdict
from generator.model import Shape

_TEXT = (Part.BODY, Part.QUOTE, Part.LIST, Part.SUBHEADING, Part.TABLE)


def only_text(sheet: Sheet) -> None:
    """Where markup has spoken: the deck, or the sentence that was taken for a headline that nobody stated."""
    if sheet.labels or any(verdict is not None and verdict.part in _TEXT for verdict in sheet.verdicts):
        return
    decks = [at for at, verdict in enumerate(sheet.verdicts) if verdict is not None and verdict.part is Part.DECK]
    for at in decks or _unstated_headline(sheet):
        sheet.verdicts[at] = Verdict(Part.BODY, "the only text there is")


def _unstated_headline(sheet: Sheet) -> list[int]:
    if sheet.headline < 0 or sheet.stated_headline:
        return []
    line = sheet.lines[sheet.headline]
    return [sheet.headline] if line.shape is not Shape.HEADLINE and is_sentence(line.text) else []
