"""The lines around an article that are a page's and not the article's, known by their form. A line in, a reason out.

A row of the table speaks for whole lines only, and only for short ones: a sentence of the text that holds the same
words stays.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple


class Row(NamedTuple):
    """Forms of lines that share a reason, as readers see it; `example` is one such line."""

    reason: str
    example: str
    forms: tuple[str, ...]


_NETWORK = (
    r"(?:whats\s?app|facebook|fb|twitter|x|telegram|linked\s?in|reddit|pinterest|flipboard|pocket|messenger|bluesky"
    r"|threads|instagram|tik\s?tok|youtube|viber|tumblr|google\+?|e-?mail|mail|sms|rss)"
)
_SPAN = r"(?:\s*[(·•|-]?\s*\d+(?::\d+)?\s*(?:min(?:ute)?s?|sec(?:ond)?s?)?\)?)?"

COPYRIGHT = "copyright line"

ROWS: tuple[Row, ...] = (
    Row("text-size widget of the page", "TT", (
        r"tt", r"a\s?a", r"a[+-](?:\s*a?[+-])*", r"a\s+a\s+a", r"text size", r"font size", r"(?:de|in)crease font size",
    )),
    Row("share button", "Share on Facebook", (
        r"share(?: (?:this|on|via|with|article|now|full article|to)\b.{0,40})?:?", r"(?:\d+ )?shares?",
        r"copy(?: the)? link", r"link copied!?", r"tweet(?: this)?", r"send", r"gift(?: this)? article",
        rf"{_NETWORK}(?:[\s|,/•·]+(?:{_NETWORK}|copy(?: link)?|print|share|link))*",
        r"مشاركة", r"شارك(?: المقال)?", r"teilen", r"partager", r"compartir", r"compartilhar", r"condividi", r"delen",
        r"(?:like|enjoyed?|love) this (?:story|article|post)\? (?:please )?share\b.{0,60}",
    )),
    Row("button of the page", "Print", (
        r"print(?: this)?(?: page| article)?", r"save(?: (?:article|story|for later))?", r"bookmark",
        r"download(?: pdf)?",
        r"add to (?:favou?rites|reading list)", r"pdf", r"طباعة", r"حفظ", r"back to top", r"next(?: article| story)?",
        r"previous(?: article| story)?", r"close", r"menu", r"search", r"loading\.{0,3}", r"\d+ ?/ ?\d+", r"expand",
        r"open (?:in )?(?:gallery|image).{0,40}", r"view (?:gallery|image).{0,40}", r"image \d+ of \d+",
        r"enlarge.{0,10}",
        r"click to (?:expand|enlarge).{0,20}", r"(?:hide|toggle) caption", r"skip (?:to|past).{0,60}",
    )),
    Row("audio or video widget", "Listen 4 min", (
        rf"(?:listen|play|watch)(?: (?:to )?(?:this )?(?:article|story|audio|now|live|video))?{_SPAN}",
        r"\d+:\d{2}(?:\s*/\s*\d+:\d{2})?", r"استمع.{0,20}",
    )),
    Row("reading-time widget", "4 min read", (
        r"(?:[^\d|·•]{1,60}[|·•]\s*)?\d+[\s-]*min(?:ute)?s?(?:\s+read)?", r"read(?:ing)? time:?.{0,20}",
        r"read in \d+ min(?:ute)?s?",
        r"\d+ دقائق(?: قراءة)?",
    )),
    Row("advertisement label", "Advertisement", (
        r"advert(?:isement|ising)?(?: - .{0,40})?", r"ad", r"sponsored(?: content)?", r"promoted", r"إعلان",
        r"(?:article|story) continues below.{0,40}", r"continue reading(?: below| the main story)?",
        r"scroll to continue.{0,40}",
    )),
    Row("a feed's own last line", "The post Storm Ends appeared first on The Example.", (
        r"the (?:post|article) .{1,200}(?<! it)(?<! he)(?<! she)(?<! they) (?:appeared first|first appeared) on "
        r"(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day\b).{2,100}",
        r"der (?:beitrag|artikel) .{1,200} erschien zuerst auf .{2,100}",
        r"l['’]article .{1,200} est apparu en premier sur .{2,100}",
        r"la entrada .{1,200} (?:se publicó primero en|aparece primero en|apareció primero en) .{2,100}",
        r"l['’]articolo .{1,200} (?:proviene da|sembra essere il primo su) .{2,100}",
        r"o post .{1,200} apareceu primeiro em .{2,100}", r"het bericht .{1,200} verscheen eerst op .{2,100}",
        r"ظهرت (?:المقالة|المقال) .{1,200} أولا?ً?ا? (?:على|في) .{2,100}",
    )),
    Row("pointer to the whole article", "Continue reading Storm Ends →", (
        r"(?:read|see) more(?:\.{2,}| ?[…»→>]+)", r"(?:continue|keep) reading(?: .{0,100})?[.…»→> ]*",
        r"(?:read|see|view) (?:the )?(?:full|whole|entire|rest of the) (?:story|article|post|text|entry)[.…»→> ]*",
        r"(?:weiterlesen|lire la suite|leer más|leggi tutto|lees verder|اقرأ المزيد)[.…»→>: ]*",
    )),
    Row("newsletter prompt", "Sign up for our weekly newsletter", (
        r"(?:sign[\s-]?up|subscribe|register)\b.{0,160}", r"newsletters?", r"اشترك.{0,60}",
        r".{0,60}\b(?:sign up (?:for|to)|subscribe to|delivered to your inbox|our newsletters?)\b.{0,120}",
        r"get (?:the|our|breaking|daily|the latest).{0,100}\b(?:newsletter|inbox|alerts?|updates)\b.{0,60}",
    )),
    Row("newsletter prompt", "Abonnez-vous à notre lettre", (
        r"(?:abonnez-vous|inscrivez-vous)\b.{0,120}", r"(?:newsletter|jetzt) (?:abonnieren|bestellen|anmelden).{0,80}",
        r"(?:suscríbe(?:te|se)|apúntate) (?:a|al|en)\b.{0,120}", r"(?:iscriviti|abbonati) (?:a|al|alla|ora)\b.{0,120}",
        r"(?:assine|inscreva-se|cadastre-se)\b.{0,120}", r"meld je aan\b.{0,120}",
    )),
    Row("newsletter prompt", "Get breaking news alerts and special reports.", (
        r"get (?:breaking|daily|weekly) (?:news|stories|updates|headlines)\b.{0,160}",
    )),
    Row(COPYRIGHT, "© 2026 The Example", (
        r"(?:©|\(c\)|copyright\b).{0,200}", r".{0,80}\ball rights reserved\b.{0,80}", r"جميع الحقوق محفوظة.{0,60}",
        r".{0,80}\b(?:tous droits réservés|alle rechte vorbehalten|todos (?:los derechos|os direitos) reservados"
        r"|tutti i diritti riservati|alle rechten voorbehouden|tüm hakları saklıdır|все права защищены)\b.{0,80}",
    )),
    Row("licence line", "Republish this article under a Creative Commons licence", (
        r"(?:this (?:article|story|work) (?:is|was) )?(?:re)?publish(?:ed)?\b.{0,80}\bcreative commons\b.{0,120}",
        r"(?:this|our) (?:work|article|story|content) is licen[cs]ed under\b.{0,160}",
        r"republish (?:this|our) (?:article|story|stories|content)\b.{0,60}",
    )),
    Row("app or audio prompt", "Download our app", (
        r"(?:download|get|install|open) (?:the|our) (?:[\w']+ ){0,3}app\b.{0,80}",
        r"(?:listen|subscribe)(?: to (?:this|the|our) [\w ]{1,30})? (?:on|via) (?:apple|spotify|google|amazon)\b"
        r".{0,80}",
        r"(?:available on|get it on) (?:the )?(?:app store|google play)\b.{0,40}",
    )),
    Row("follow prompt", "Follow us on Telegram", (
        r"(?:follow|like|join|find) (?:us|@\w+|.{1,40}) on\b.{0,80}", r"follow(?:ing)?(?: us)?", r"تابعنا.{0,40}",
        r"for more\b.{0,40}\bvisit\b.{0,80}",
    )),
    Row("comments section", "12 Comments", (
        r"(?:\d+ )?comments?(?: \(?\d+\)?)?", r"(?:leave|post|add) a (?:comment|reply).{0,40}", r"تعليقات?",
        r"(?:post|add|view|show|read|join)(?: all| the)? (?:comments?|conversation)",
        r"log ?in.{0,40}", r"sign in.{0,40}",
        r"(?:\d+ )?(?:commentaires?|kommentare?|comentarios?|comentários?|commenti|reacties)(?: \(?\d+\)?)?",
        r"comments (?:are|have been) (?:closed|disabled|turned off|moderated)\b.{0,80}",
    )),
    Row("cookie or privacy notice", "We use cookies", (
        r".{0,80}\b(?:cookies?|privacy policy|terms of (?:use|service))\b.{0,120}",
        r"(?:datenschutz(?:erklärung)?|mentions légales|politique de confidentialité|política de privacida?de?"
        r"|informativa sulla privacy|privacyverklaring)", r"we value your privacy.{0,120}",
        r"this site is protected by recaptcha\b.{0,120}",
    )),
    Row("affiliate notice", "We may earn a commission from links on this page.", (
        r"(?:affiliate |advertiser )?disclosure\s*:.{0,200}",
        r".{0,60}\b(?:we|i) (?:may|might|can|will)? ?(?:earn|receive|get|make|collect)\b.{0,40}"
        r"\b(?:commissions?|share of (?:sales|revenue))\b.{0,120}",
        r".{0,60}\b(?:contains?|includes?|uses?) affiliate links\b.{0,120}",
    )),
    Row("appeal for support", "This story is funded by readers like you", (
        r"(?:this|our) (?:story|article|site|newsroom|journalism|work) is (?:funded|supported|made possible) by.{0,80}",
        r"(?:please )?(?:donate|make a donation|support (?:us|our (?:work|journalism)))(?: (?:now|today|here))?[!.]?",
        r"become a (?:member|supporter|patron|subscriber)(?: (?:now|today|here))?[!.]?",
    )),
    Row("promise of the page", "We will never sell your information", (
        r"(?:we|you) (?:will never|never|won['’]t|don['’]t|do not|can)"
        r" (?:sell|share|spam|unsubscribe)\b.{0,120}",
        r"(?:no spam|unsubscribe (?:any|at any) ?time)\b.{0,60}",
    )),
    Row("path of the page", "Home > World > Middle East", (
        r"(?:home|news|world|politics|business|sport|opinion|middle east)(?:\s*[>»›/|]\s*[\w &'-]{2,30})+",
    )),
    Row("tags of the page", "Tags: dam, drought", (r"(?:tags?|topics?|filed under|keywords|الوسوم)\s*:.{0,200}",)),
    Row("relative time stamp", "3 hours ago", (r"(?:\d+|an?|few) (?:minute|hour|day|week)s? ago",)),
)  # fmt: skip
"""Forms are told apart from text by the whole line; white space in them stands for one space, and case is folded."""

WIDE = frozenset({"share button", "newsletter prompt", "cookie or privacy notice"})
"""Reasons whose forms reach over the words of any sentence: "… agreed to its terms of service …"."""

_FORMS = tuple((re.compile(rf"(?:{'|'.join(row.forms)})\s*$", re.IGNORECASE), row.reason) for row in ROWS)

_ANY_FORM = re.compile(rf"(?:{'|'.join(form for row in ROWS for form in row.forms)})\s*$")
"""Of a line in small letters, which is told faster: it has one of the forms, as few lines do."""

_TAIL_OPENERS = re.compile(
    r"""(?:
        related(?:\s+(?:articles?|stories|content|topics|news|posts|links|coverage|reading))?
      | (?:read|see)\s+(?:more|also|next|now)(?:\s+(?:on|from|about|in)\b.{0,60})?
      | more\s+(?:from|on|in|about|stories|news|like)\b.{0,60} | more\s+(?:stories|news|coverage)
      | also\s+read | also\s+on\b.{0,40}
      | most\s+(?:read|popular|viewed|shared|recent) | trending(?:\s+now)? | popular(?:\s+(?:now|stories|articles))?
      | recommended\b.{0,40} | you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested\s+in)\b.{0,40}
      | what\s+to\s+read\s+next\b.{0,40} | up\s+next\b.{0,40} | latest(?:\s+(?:news|stories))?\b.{0,40}
      | in\s+this\s+(?:section|story|article) | elsewhere\s+on\b.{0,40} | around\s+the\s+web
      | editor['’]?s['’]?\s+(?:picks|choice)
      | اقرأ\s+أيضا?ً?ا? | مواضيع\s+ذات\s+صلة | الأكثر\s+قراءة
      | (?:à\s+)?lire\s+aussi | sur\s+le\s+même\s+sujet | les\s+plus\s+lus       # French
      | lesen\s+sie\s+auch | mehr\s+zum\s+thema | meistgelesen                      # German
      | lea?e?\s+también | te\s+puede\s+interesar | lo\s+más\s+(?:leído|visto)       # Spanish
      | leia\s+(?:também|mais) | veja\s+também | mais\s+lidas                       # Portuguese
      | leggi\s+anche | i\s+più\s+letti | lees\s+ook | meest\s+gelezen              # Italian, Dutch
    )\s*:?\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""Headings that open a list of other articles: "Related stories", "Most read"."""

_POINTERS = re.compile(
    r"""(?:related|read\ (?:more|also|next)|see\ (?:also|more)|also\ read|more(?:\ on\ (?:the|this)\ topic)?|watch
          | listen | اقرأ\ أيضا?ً? | (?:à\ )?lire\ aussi | lesen\ sie\ auch | lea?e?\ también
          | leia\ (?:também|mais) | leggi\ anche | lees\ ook)
            \s*[:|>»]\s*.{3,200}                                   # "Read more: The dam's second life"
      | .{3,120}\bread\ (?:more|the\ full\ (?:story|article))\ here\.?
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""A line that points to one other article."""

_ABOUT_AUTHOR = re.compile(
    r"""(?:
        (?:[A-Z][\w.'’-]+\s){1,4}(?:is|was)\s+(?:an?|the|our|The\ \w+['’]s)\b.{0,120}\b
            (?:reporter|correspondent|editor|writer|columnist|journalist|contributor|fellow|freelancer|author)\b.{0,200}
      | (?:contact|reach|e-?mail|follow|write\ to)\b.{0,80}(?:@|\bat\b).{2,80}
    )$""",
    re.VERBOSE,
)

_SIGN_OFF = re.compile(
    r"""\(?(?:additional\ |further\ )?(?:reporting|writing|editing|compiled|translated|edited)\b
        (?:\ and\ \w+)*\ (?:by|for)\b.{2,300}$""",
    re.IGNORECASE | re.VERBOSE,
)
"""An agency's last line: "(Reporting by A. Name; Editing by B. Name)"."""

_RULE = re.compile(r"(?:[-*=_~#•·—–+.|:]\s*){3,}$|\x0c")

MAX_WORDS = 30
"""A line with more words than this is text, whatever it says."""


@lru_cache(maxsize=2048)  # every stage of clean asks again of the same lines
def furniture(text: str) -> str:
    """Why a line is the page's and not the article's; empty for lines that are not known to be."""
    if len(text.split()) > MAX_WORDS or not _ANY_FORM.match(text.lower()):
        return ""
    return next((reason for form, reason in _FORMS if form.match(text)), "")


def is_rule(text: str) -> bool:
    """A line drawn with characters: "-----", "* * *"."""
    return bool(_RULE.fullmatch(text))


def opens_tail(text: str) -> bool:
    """The line is a heading over other articles."""
    return len(text.split()) <= 8 and bool(_TAIL_OPENERS.fullmatch(text))


def is_pointer(text: str) -> bool:
    """The line points to another article."""
    has_sign = any(map(text.__contains__, ":|>»")) or "here" in text.lower()
    return has_sign and len(text.split()) <= MAX_WORDS and bool(_POINTERS.fullmatch(text))


def is_about_author(text: str) -> bool:
    """The line tells who the author is or how to write to them."""
    return len(text.split()) <= 60 and bool(_ABOUT_AUTHOR.match(text))


def is_sign_off(text: str) -> bool:
    """The line names who reported and edited, as agencies end an article."""
    return bool(_SIGN_OFF.match(text))
