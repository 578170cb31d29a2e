"""Articles -> pages as text, and back, without loss.

A page is front matter and body. What `page_text` writes, `reading` reads back as the same article, and writes the same
again. A page that a person edited keeps its body as Markdown; what is wrong in its front matter is told by line.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.model import Article, Byline, Precision, Problem, Published, Severity, Source, Updated, Where
from generator.pages import corrections, front_matter
from generator.pages.body import DEEPEST, body_text, paragraphs, too_deep
from generator.pages.front_matter import FrontMatter
from generator.pages.seal import is_intact, sealed, with_plain_newlines


@dataclass(frozen=True, slots=True)
class Reading:
    """What a page's text says. `article` is None where an error stands in the way or the page is hidden."""

    front: FrontMatter
    article: Article | None
    problems: tuple[Problem, ...]


SUPPLIED = "supplied by the editor"
"""The evidence of a date that a person wrote into a page without saying more."""


def page_text(article: Article) -> str:
    """The sealed page of an article that has its slug; raises markup.RefusedError (see carriable.py)."""
    return sealed(f"---\n{front_matter.written(_front(article))}---\n\n{body_text(article.paragraphs)}")


def reading(text: str, path: str) -> Reading:
    """What the page at `path` says, whose file name is its slug; its front matter is read as far as it can be."""
    front, problems = heading(text, path)
    if not front.publish or any(problem.severity is Severity.ERROR for problem in problems):
        return Reading(front, None, problems)
    if not front.title:
        untitled = Problem(Where(path, 1), 'there is no "title"', "add title: and the headline", Severity.ERROR)
        return Reading(front, None, (*problems, untitled))
    is_edited = not is_intact(text)
    yaml_lines, body = parts(text)
    deep = too_deep(body) if is_edited else None
    if deep is not None:
        where = Where(path, (yaml_lines or "").count("\n") + 3 + deep)
        nested = Problem(
            where, f"lists or quotes nested more than {DEEPEST} deep", "write them flatter", Severity.ERROR
        )
        return Reading(front, None, (*problems, nested))
    return Reading(front, _article(front, body, path, is_edited=is_edited), problems)


def heading(text: str, path: str) -> tuple[FrontMatter, tuple[Problem, ...]]:
    """The front matter of a page, and what is wrong with it."""
    yaml_lines = parts(text)[0]
    if yaml_lines is None:
        what, remedy = "there is no front matter", "begin the page with --- and title: …, and close them with ---"
        return FrontMatter(), (Problem(Where(path, 1), what, remedy, Severity.ERROR),)
    return front_matter.read(yaml_lines, path)


def parts(text: str) -> tuple[str | None, str]:
    """The front matter without its `---`, None where there is none, and the body; newlines made plain."""
    lines = with_plain_newlines(text).removeprefix("\ufeff").split("\n")
    if lines[0].rstrip() != "---":
        return None, "\n".join(lines)
    for at, line in enumerate(lines[1:], start=1):
        if line.rstrip() in ("---", "..."):
            return "".join(f"{each}\n" for each in lines[1:at]), "\n".join(lines[at + 1 :])
    return None, "\n".join(lines)


def _front(article: Article) -> FrontMatter:
    published, source = article.published, article.source
    return FrontMatter(
        title=article.headline,
        deck=article.deck,
        date=published.date,
        date_precision=published.precision if published.date else Precision.UNKNOWN,
        date_evidence=published.evidence,
        date_not_before=published.not_before,
        date_not_after=published.not_after,
        updated=article.updated.date,
        updated_evidence=article.updated.evidence,
        dateline=article.dateline,
        outlet=source.outlet,
        outlet_evidence=source.outlet_evidence,
        url=source.url,
        licence=source.licence,
        retrieved=source.retrieved,
        authors=article.byline.names,
        agencies=article.byline.agencies,
        captions=article.captions,
        description=article.description,
        topics=article.topics,
        source=article.raw,
        wording=corrections.wording(article),
        language=article.language,
        added=article.added,
        corrections=article.corrections,
        aliases=article.aliases,
    )


def _published(front: FrontMatter) -> Published:
    """A date that a person writes is a day unless they say otherwise; beside a date the bounds of none are moot.

    The generator never writes a date without its precision: one that stands without is a person's, and what was said
    of the bounds is no reason for it.
    """
    bounds = (front.date_not_before, front.date_not_after)
    if front.date is None:
        return Published(None, Precision.UNKNOWN, front.date_evidence, *bounds)
    if front.date_precision is not Precision.UNKNOWN:
        return Published(front.date, front.date_precision, front.date_evidence)
    said = "" if any(bounds) else front.date_evidence
    return Published(front.date, Precision.DAY, said or SUPPLIED)


def _article(front: FrontMatter, body: str, path: str, *, is_edited: bool) -> Article:
    return Article(
        slug=PurePosixPath(path).stem,
        headline=front.title,
        paragraphs=paragraphs(body),
        raw=front.source,
        deck=front.deck,
        byline=Byline(front.authors, front.agencies),
        dateline=front.dateline,
        published=_published(front),
        updated=Updated(front.updated, front.updated_evidence if front.updated else ""),
        source=Source(front.outlet, front.outlet_evidence, front.url, front.licence, front.retrieved),
        captions=front.captions,
        corrections=front.corrections,
        language=front.language or "en",
        topics=front.topics,
        description=front.description,
        added=front.added,
        edited=is_edited,
        aliases=front.aliases,
    )
