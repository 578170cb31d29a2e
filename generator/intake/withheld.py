"""What a saved page keeps back: an article of which it shows the beginning only, or none behind a notice.

The page in; out come the paragraphs that only its data hold, a note on a text that breaks off, or a refusal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.intake.entries import marked_up
from generator.intake.plain import shown
from generator.intake.received import SetAside
from generator.intake.saved_page import SavedPage
from generator.model import Block, Problem, Severity, Shape, Where

_PAYWALL = re.compile(
    r"""\b(?:subscribe|register|sign\ (?:up|in)|log\ in)\ (?:now\ )?to\ (?:read|continue|keep\ reading|unlock)
      | \bto\ (?:continue|keep)\ reading,?\ (?:this|please|subscribe|sign|log|create)
      | \b(?:already\ a\ subscriber|continue\ reading\ with\ a\ subscription)\b
      | \b(?:is|are)\ (?:only\ )?(?:for|available\ to|exclusive\ to|reserved\ for)\ (?:our\ |paid\ )?
          (?:subscribers|members)
      | \br[ée]serv[ée]e?s?\ (?:aux|à\ nos)\ abonn[ée]s | \bla\ suite\ est\ r[ée]serv[ée]e
      | \bnur\ für\ abonnent | \b(?:weiterlesen|jetzt\ lesen)\ mit\b | \bjetzt\ abonnieren\ und\ weiterlesen
      | \b(?:solo|exclusivo|exclusiva)\ para\ suscriptores | \b(?:solo\ per|riservato\ agli)\ abbonati
      | \bexclusivo\ para\ assinantes | \b(?:alleen|exclusief)\ voor\ abonnees | \bдля\ подписчиков
      | \bdostęp(?:ny|na)?\ (?:tylko\ )?dla\ (?:subskrybentów|prenumeratorów) | \bför\ prenumeranter
      | \bللمشتركين\ فقط""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands where a text breaks off for those who have not paid: "This article is for subscribers."."""

NOTICE_WORDS = 30
"""Words of a line that may be such a notice."""

BELOW = 5
"""Blocks right below a text in which its notice stands."""

MOST_OF_A_BEGINNING = 200
"""Words of a text that may be the beginning of one only."""

_CONSENT = re.compile(
    r"\b(?:cookies?|consent|personal data|data protection|privacy|personalised ads|our partners|cookie-einstellungen"
    r"|datenschutz|einwilligung|vie privée|consentement|privacidad|consentimiento|consenso|toestemming|zgod[ayęi])\b",
    re.IGNORECASE,
)
_CHECK = re.compile(
    r"\b(?:just a moment|access denied|attention required|are you (?:a )?(?:robot|human)|verify (?:that )?you are human"
    r"|checking (?:if the site connection is secure|your browser)|enable javascript and cookies to continue)\b",
    re.IGNORECASE,
)
"""What stands on a page that lets no reader in yet: "Just a moment...", "Access denied"."""

MOST_OF_A_NOTICE = 250
"""Words of a page that is a notice and nothing else."""


def insist_on_article(page: SavedPage, shown_as: str) -> None:
    """Raises SetAside for a page that is a cookie notice, or a check of who comes, and nothing else."""
    lines = [laid.block.lines[0] for laid in page.laid]
    if page.articles or sum(len(line.split()) for line in lines) > MOST_OF_A_NOTICE:
        return
    title = " ".join([shown(page.root.findtext(".//head/title") or ""), *lines[:1]])
    running = [line for line in lines if len(line.split()) > 5]
    if running and 2 * sum(bool(_CONSENT.search(line)) for line in running) > len(running):
        remedy = "answer it, and save the page once the article is there"
        raise SetAside(shown_as, "the page shows a cookie notice and no article", remedy)
    if _CHECK.search(title):
        what = "the page shows a check of who comes, and no article"
        raise SetAside(shown_as, what, "save the page once the article is there")


def beginning(page: SavedPage, shown_as: str) -> Iterator[Problem]:
    """A note where the page says, or shows right below a short text, that the rest is for those who pay."""
    own = [at for at, laid in enumerate(page.laid) if laid.block.shape is not Shape.OUTSIDE]
    if not own or _words([page.laid[at].block for at in own]) > MOST_OF_A_BEGINNING:
        return
    lines = (laid.block.lines[0] for laid in page.laid[own[0] : own[-1] + BELOW])
    is_shown = any(len(line.split()) <= NOTICE_WORDS and _PAYWALL.search(line) for line in lines)
    if is_shown or any(str(node.get("isAccessibleForFree")).lower() == "false" for node in page.articles):
        what = "only the beginning is here: the page keeps the rest for those who pay"
        yield Problem(Where(shown_as), what, "save it again where you see all of it, or paste the text", Severity.NOTE)


MOST_TOLD = 400_000
"""Characters of a text in a page's data."""


def kept_in_data(page: SavedPage, shown_as: str) -> tuple[Block, ...]:
    """The paragraphs behind the last one shown that the page has in its data alone (JSON-LD's articleBody)."""
    own = [laid.block for laid in page.laid if laid.block.shape is not Shape.OUTSIDE]
    shown_words = [_folded(block.lines[0]) for block in own if block.shape in (Shape.PARAGRAPH, Shape.TEXT)]
    if not shown_words or _words(own) > MOST_OF_A_BEGINNING:
        return ()
    for node in page.articles:
        told = node.get("articleBody")
        if isinstance(told, str) and len(told) <= MOST_TOLD:
            found = _paragraphs(told, shown_as)
            texts = [_folded(block.lines[0]) for block in found]
            if shown_words[-1] in texts:
                rest = found[texts.index(shown_words[-1]) + 1 :]
                return tuple(block for block in rest if _folded(block.lines[0]) not in shown_words)
    return ()


def _paragraphs(told: str, shown_as: str) -> tuple[Block, ...]:
    if re.search(r"</p>|<br", told):
        return tuple(Block(block.lines, 1, Shape.PARAGRAPH) for block in marked_up(told, shown_as))
    return tuple(Block((words,), 1, Shape.PARAGRAPH) for line in told.split("\n") if (words := shown(line)))


def from_data(blocks: Sequence[Block], shown_as: str) -> Iterator[Problem]:
    """A note on paragraphs that the page does not show."""
    if blocks:
        count = f"{len(blocks)} paragraph{'s' * (len(blocks) != 1)}"
        what = f"{count} from the page's own data (JSON-LD), which it does not show"
        yield Problem(Where(shown_as), what, "compare them with the article if you can", Severity.NOTE)


def _words(blocks: Sequence[Block]) -> int:
    return sum(len(block.lines[0].split()) for block in blocks if block.shape is not Shape.OUTSIDE)


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
