"""An article's lines once all are told -> the same, with the only text there is as its text.

A feed's note without a title is one sentence, which looks like a headline; one paragraph above a share button looks
like a deck; the only paragraphs of a short report look like a deck and the caption of the picture credited below them.
Where nothing else is text, that is.
"""

from __future__ import annotations

from generator.clean.forms import is_sentence
from generator.clean.looks import SENTENCE
from generator.clean.sheets import Part, Sheet, Verdict
from generator.model import Shape

_TEXT = (Part.BODY, Part.QUOTE, Part.LIST, Part.SUBHEADING, Part.TABLE, Part.PREFORMATTED)


def only_text(sheet: Sheet) -> None:
    """The deck; where markup has spoken also the sentence that was taken for a headline that nobody stated."""
    if sheet.labels:
        _only_sentences(sheet)
        _only_captions(sheet)
    elif not _has_text(sheet):
        decks = [at for at, verdict in enumerate(sheet.verdicts) if verdict is not None and verdict.part is Part.DECK]
        for at in decks or _unstated_headline(sheet):
            sheet.verdicts[at] = Verdict(Part.BODY, "the only text there is")


def _has_text(sheet: Sheet) -> bool:
    return any(verdict is not None and verdict.part in _TEXT for verdict in sheet.verdicts)


def _only_sentences(sheet: Sheet) -> None:
    """In bare text: the sentences of deck and captions, or else of the headline, where none is the body's."""
    told = [(at, verdict.part) for at, verdict in enumerate(sheet.verdicts) if verdict and sheet.looks[at].is_running]
    if any(part in _TEXT for _, part in told):
        return
    given = [at for at, part in told if part in (Part.DECK, Part.CAPTION)]
    for at in given or ([] if sheet.stated_headline else [at for at, part in told if part is Part.HEADLINE]):
        if sheet.looks[at].ends == SENTENCE:
            sheet.verdicts[at] = Verdict(Part.BODY, "the only running text there is")


def _only_captions(sheet: Sheet) -> None:
    """A week in pictures: two captions or more and their credits, where nothing else is text."""
    if _has_text(sheet):
        return
    told = [(at, verdict.part) for at, verdict in enumerate(sheet.verdicts) if verdict]
    if sum(part is Part.CAPTION for _, part in told) > 1:
        for at in (at for at, part in told if part in (Part.CAPTION, Part.CREDIT)):
            sheet.verdicts[at] = Verdict(Part.BODY, "a caption, where captions are the only text there is")


def _unstated_headline(sheet: Sheet) -> list[int]:
    if sheet.headline < 0 or sheet.stated_headline:
        return []
    line = sheet.lines[sheet.headline]
    return [sheet.headline] if line.shape is not Shape.HEADLINE and is_sentence(line.text) else []
