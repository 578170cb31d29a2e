"""How captions open: with a label, on their line or above it, or with the picture that they name. Text in."""

from __future__ import annotations

import re

from generator.tokens import has_more_words

MAX_CAPTION = 80
"""Words."""

CAPTION_LABEL = re.compile(
    r"""(?:(?:media|image|video|photo)\s+caption(?:\b[:,]?|(?=(?-i:[^\W\d_a-z])))    # "Image captionThe dam"
      | (?:image|photo|video|foto|bild|pictured|above|caption|picture|imagen|imagem|immagine)\s*:
      | (?:main|lead|cover|featured|header|hero|banner)\s(?:image|photo|picture)\s*:
      | (?:légende|bildunterschrift|bildtext|didascalia|pie\sde\sfoto|legenda|подпись|на\sфото|في\sالصورة|الصورة)\s*:
      | (?:image\s)?\d{1,3}\s?of\s?\d{1,3}(?=\s?(?-i:[^\W\d_a-z]))                  # "1of4Smoke over the port"
        )\s*(?=\S)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How some pages open a caption: "Image caption The dam at dusk", "Image: The dam at dusk"."""

_LABEL_ALONE = re.compile(
    r"(?:(?:media|image|video|photo|picture)\s+caption|caption|enlarge(?:\s+image)?|view\s+(?:this|full)\s+image\s*›?)\s*:?$",
    re.IGNORECASE,
)
"""The same on a line of its own, above the caption: "Image caption"."""


_PICTURED = re.compile(
    r"""(?:
        (?:an?\s|the\s|another\s|this\s)?(?:\w+\s){0,2}?
            (?:screen\s?shots?|close[-\s]?up|mug\s?shot|aerial\ (?:view|photo(?:graph)?|image))
            \s(?:of|from|showing|shows|taken)\b                                    # "A screenshot of the form, …"
      | (?:a\s|the\s|another\s)?(?:stills?|slide)\s(?:from|of)\b                    # "Stills from the film"
      | (?:an?\s|the\s|this\s)?(?:artist['’]s\s|undated\s|file\s|satellite\s|archive\s|handout\s)
            (?:photo(?:graph)?|picture|image|illustration|rendering|impression)s?
            \s(?:of|from|by|showing|shows|taken|provided|released)\b              # "This satellite image shows fires …"
      | in\ this\ (?:\S+\s){0,5}?(?:photo(?:graph)?|picture|image|frame)\b         # "In this Nov. 3 file photo, …"
      | (?:(?:clockwise\s)?from\s)?(?:(?:top|bottom|far|upper|lower)\s?)?(?:left|right|top|bottom|cent(?:er|re))
            (?:\sto\s(?:right|bottom))?\s*:                                      # "From top left: the dam, …"
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""How captions open that name the picture itself, or a place in it."""

MAX_PICTURED = 60
"""Words of such a caption."""


def names_picture(text: str) -> bool:
    """The line opens with the picture that it describes: "A screenshot of the form", "In this file photo, …"."""
    return bool(_PICTURED.match(text)) and not has_more_words(text, MAX_PICTURED)


def labelled_caption(text: str) -> str:
    """The caption that a label opens, without the label; empty for any other line."""
    found = CAPTION_LABEL.match(text)
    return text[found.end() :] if found and len(text.split()) <= MAX_CAPTION else ""


def is_button_behind(text: str) -> bool:
    """The label is a button that some pages set between a caption and its credit: "View this image ›"."""
    return text.casefold().startswith(("view", "enlarge"))


def is_caption_label(text: str) -> bool:
    """The line is the label of the caption below it."""
    return bool(_LABEL_ALONE.fullmatch(text))
