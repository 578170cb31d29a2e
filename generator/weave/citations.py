"""How an article is cited: in one line of words, and as the files that reference managers read.

Only what is known is said: no outlet, author or date is made up, and a day that was inferred says so. The text is what
outlets and authors wrote: each format escapes what would mean something in it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace

from generator.languages import UNKNOWN
from generator.model import Article, Edition, Precision, Site
from generator.weave.addresses import article_path, web_address
from generator.weave.days import long, month
from generator.weave.interface import strings
from generator.weave.views import Words
from generator.weave.wording import Wording, given, listed, phrased, plain


@dataclass(frozen=True, slots=True)
class Reference:
    """What there is to cite of an article; empty where it is not known."""

    key: str
    headline: str
    outlet: str
    authors: tuple[str, ...]
    published: date | None
    precision: Precision
    is_inferred: bool
    original: str
    """The address at the outlet."""
    site: str
    here: str
    """The address of our page."""
    language: str
    say: SimpleNamespace
    """What the site says by itself."""

    @property
    def parts(self) -> tuple[int, ...]:
        """Year, month and day, as far as the date is exact: (2026, 1)."""
        day = self.published
        if day is None:
            return ()
        known = {Precision.DAY: 3, Precision.MONTH: 2, Precision.YEAR: 1, Precision.UNKNOWN: 0}[self.precision]
        return (day.year, day.month, day.day)[:known]

    @property
    def found_in(self) -> Wording:
        """Where the text was read: "In: The Levant Briefing, https://…"."""
        place = listed(map(given, filter(None, (self.site, self.here))), self.say.lists.between)
        return phrased(self.say.cite.found_in, place=place)

    @property
    def note(self) -> str:
        """What a reader of the citation should know of it."""
        found_in = plain(self.found_in)
        return f"{self.say.cite.inferred_note} {found_in}" if self.is_inferred else found_in


def reference(article: Article, site: Site) -> Reference:
    """The reference of an article on a site."""
    published = article.published
    return Reference(
        key=article.slug,
        headline=_one_line(article.headline),
        outlet=_one_line(article.source.outlet),
        authors=tuple(map(_one_line, article.byline.names)),
        published=published.date,
        precision=published.precision,
        is_inferred=published.date is not None and published.evidence.startswith("inferred"),
        original=article.source.url,
        site=_one_line(site.name),
        here=web_address(article_path(article.slug), site) if site.url else "",
        language="" if article.language == UNKNOWN else article.language,
        say=strings(site.language),
    )


def behind_headline(cited: Reference) -> Wording:
    """The citation in words behind the headline, which may be in another script: ", outlet, 20 January 2026. In: …"."""
    between = cited.say.lists.between
    when = _day_in_words(cited) + (f" {cited.say.cite.inferred}" if cited.is_inferred else "")
    outlet = (Words(between), *given(cited.outlet)) if cited.outlet else ()
    return (*outlet, Words(f"{between}{when}. "), *cited.found_in)


def citation_files(edition: Edition, site: Site) -> Iterator[tuple[str, str]]:
    """For each article its citation in each format: the path of the file, and its text."""
    for article in edition.articles:
        cited = reference(article, site)
        for ending, written in FORMATS.items():
            yield citation_path(article.slug, ending), written(cited)


def citation_path(slug: str, ending: str) -> str:
    """Where the citation of an article stands: "articles/a-truce.bib"."""
    return f"articles/{slug}.{ending}"


def bibtex(cited: Reference) -> str:
    """One BibTeX entry, @article for what an outlet is known of, else @misc.

    Fields as BibTeX names them, with `date` and `langid` for BibLaTeX; signs that mean something in TeX are escaped.
    """
    fields: dict[str, str] = {
        "title": f"{{{_tex(cited.headline)}}}",
        "author": " and ".join(f"{{{_tex(name)}}}" for name in cited.authors),
        "journal": _tex(cited.outlet),
        "date": "-".join(f"{part:02}" for part in cited.parts),
        "year": str(cited.parts[0]) if cited.parts else "",
        "url": _bare(cited.original or cited.here),
        "note": _tex(cited.note),
        "langid": cited.language,
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{'article' if cited.outlet else 'misc'}{{{cited.key},", *lines, "}", ""])


def ris(cited: Reference) -> str:
    """One RIS record of type NEWS (Reference Manager's format, as Zotero and EndNote read it)."""
    tags = [
        ("TY", "NEWS"),
        ("TI", cited.headline),
        *(("AU", name) for name in cited.authors),
        ("T2", cited.outlet),
        ("PY", str(cited.parts[0]) if cited.parts else ""),
        ("DA", "/".join(f"{part:02}" for part in cited.parts) + "/" * (3 - len(cited.parts)) if cited.parts else ""),
        ("UR", _bare(cited.original or cited.here)),
        ("LA", cited.language),
        ("DP", cited.site),
        ("N1", cited.note),
        ("ID", cited.key),
    ]
    return "".join(f"{tag}  - {value}\n" for tag, value in tags if value) + "ER  - \n"


def csl_json(cited: Reference) -> str:
    """A list of one item of CSL-JSON, type article-newspaper (Citation Style Language 1.0.2)."""
    item: dict[str, object] = {
        "id": cited.key,
        "type": "article-newspaper",
        "title": cited.headline,
        "author": [{"literal": name} for name in cited.authors],
        "container-title": cited.outlet,
        "issued": {"date-parts": [list(cited.parts)]} if cited.parts else {},
        "URL": cited.original or cited.here,
        "language": cited.language,
        "archive": cited.site,
        "archive_location": cited.here,
        "note": cited.note,
    }
    return json.dumps([{key: value for key, value in item.items() if value}], ensure_ascii=False, indent=2) + "\n"


FORMATS: Mapping[str, Callable[[Reference], str]] = {"bib": bibtex, "ris": ris, "csl.json": csl_json}
"""The ending of the file, and what writes it."""

_TEX = str.maketrans({
    "\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_",
})  # fmt: skip


def _tex(text: str) -> str:
    return text.translate(_TEX)


def _bare(url: str) -> str:
    """An address without what would end a field: spaces, braces."""
    return "".join(url.split()).replace("{", "%7B").replace("}", "%7D")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _day_in_words(cited: Reference) -> str:
    if cited.published is None or not cited.parts:
        return str(cited.say.cite.day_unknown)
    written = {3: long, 2: month}.get(len(cited.parts))
    return written(cited.published, cited.say) if written else str(cited.published.year)
