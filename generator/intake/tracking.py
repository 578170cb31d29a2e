"""A document -> the same, the addresses it states without what only says how a reader came by them.

The address leads to the same article, that of an archive's copy too; as received it stays in the raw file.
"""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import unquote_plus, urlsplit

from generator.intake.archives import original
from generator.model import RawDocument, Stated

CAMPAIGNS = ("utm_", "pk_", "mtm_", "hsa_")
"""What the names of a campaign's parameters begin with: utm_source=rss."""

CLICKS = frozenset(
    """fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid
    _hsenc _hsmi mkt_tok vero_id oly_anon_id oly_enc_id wickedid ref_src s_cid cmpid ito at_medium at_campaign
    ns_mchannel ns_source ns_campaign""".split()
)
"""Parameters that name a click, a letter or the one who got it: fbclid=IwAR…, mc_eid=…"""


def untracked(raw: RawDocument) -> RawDocument:
    """The document with plain addresses, its own and its parts'."""
    parts = tuple(replace(part, stated=_untracked(part.stated)) for part in raw.parts)
    return replace(raw, stated=_untracked(raw.stated), parts=parts)


def plain_address(url: str) -> str:
    """The address without parameters that track; all others stay as they are.

    >>> plain_address("https://paper.example/a?id=7&utm_source=rss&fbclid=x#part")
    'https://paper.example/a?id=7#part'
    """
    query = urlsplit(url).query
    kept = "&".join(part for part in query.split("&") if not _tracks(part))
    if kept == query:
        return url
    before, _, after = url.partition(f"?{query}")
    return before + (f"?{kept}" if kept else "") + after


def _tracks(part: str) -> bool:
    name = unquote_plus(part.partition("=")[0]).casefold()
    return name in CLICKS or name.startswith(CAMPAIGNS)


def _untracked(stated: Stated) -> Stated:
    own, copied = original(stated.source.url)
    url = plain_address(own)
    if url == stated.source.url:
        return stated
    return replace(stated, source=replace(stated.source, url=url, retrieved=stated.source.retrieved or copied))
