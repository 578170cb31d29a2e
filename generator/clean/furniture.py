"""The lines around an article that are a page's and not the article's, known by their form. A line in, a reason out.

Each row: the form, the reason as readers see it, an example. A row speaks for whole lines only, and only for short ones: a
sentence of the text that holds the same words stays.
"""

from __future__ import annotations

import re

_ROWS: tuple[tuple[str, str, str], ...] = (
    (r"TT|[Aa]\s?[Aa]|[Aa][+-](?:\s*[Aa][+-])*|A\s+A\s+A|[Tt]ext size|[Ff]ont size|(?:decrease|increase) font size",
     "text-size widget of the page", "TT"),
    (r"share(?: (?:this|on|via|with|article|now|full article|to)\b.{0,40})?:?|shares?|\d+ shares?|copy(?: the)? link|link copied!?"
     r"|(?:whats\s?app|facebook|twitter|x|telegram|linkedin|reddit|pinterest|flipboard|pocket|messenger|bluesky|threads|instagram"
     r"|tik\s?tok|youtube|e-?mail|mail|sms)(?:[\s|,/•·]+(?:whats\s?app|facebook|twitter|x|telegram|linkedin|reddit|pinterest|flipboard"
     r"|pocket|messenger|bluesky|threads|instagram|youtube|e-?mail|mail|copy(?: link)?|print|share|link))*"
     r"|tweet(?: this)?|send|gift(?: this)? article|مشاركة|شارك(?: المقال)?|teilen|partager|compartir",
     "share button", "Share on Facebook"),
    (r"print(?: this)?(?: page| article)?|save(?: (?:article|story|for later))?|bookmark|add to (?:favou?rites|reading list)|download(?: pdf)?|pdf"
     r"|طباعة|حفظ", "button of the page", "Print"),
    (r"(?:listen|play|watch)(?: (?:to )?(?:this )?(?:article|story|audio|now|live|video))?(?:\s*[(·•|-]?\s*\d+(?::\d+)?\s*(?:min(?:ute)?s?|sec(?:ond)?s?)?\)?)?"
     r"|\d+:\d{2}(?:\s*/\s*\d+:\d{2})?|استمع.{0,20}", "audio or video widget", "Listen 4 min"),
    (r"\d+[\s-]*min(?:ute)?s?(?:\s+read)?|read(?:ing)? time:?.{0,20}|read in \d+ min(?:ute)?s?|\d+ دقائق(?: قراءة)?",
     "reading-time widget", "4 min read"),
    (r"advert(?:isement|ising)?(?: - .{0,40})?|ad|sponsored(?: content)?|promoted|article continues below.{0,40}|story continues below.{0,40}"
     r"|continue reading(?: below| the main story)?|skip (?:to|past).{0,60}|scroll to continue.{0,40}|إعلان", "advertisement label", "Advertisement"),
    (r"(?:sign up|subscribe|register)\b.{0,160}|.{0,60}\b(?:sign up (?:for|to)|subscribe to|delivered to your inbox|our newsletters?)\b.{0,120}"
     r"|get (?:the|our|breaking|daily|the latest).{0,100}\b(?:newsletter|inbox|alerts?|updates)\b.{0,60}|newsletters?|اشترك.{0,60}",
     "newsletter prompt", "Sign up for our weekly newsletter"),
    (r"(?:©|\(c\)|copyright\b).{0,200}|.{0,80}\ball rights reserved\b.{0,80}|جميع الحقوق محفوظة.{0,60}", "copyright line", "© 2026 The Example"),
    (r"(?:follow|like|join|find) (?:us|@\w+|.{1,40}) on\b.{0,80}|follow(?:ing)?|follow us|تابعنا.{0,40}|for more\b.{0,40}\bvisit\b.{0,80}",
     "follow prompt", "Follow us on Telegram"),
    (r"(?:\d+ )?comments?(?: \(?\d+\)?)?|leave a (?:comment|reply).{0,40}|(?:post|add|view|show|read|join)(?: all| the)? (?:a )?(?:comments?|conversation)"
     r"|log ?in.{0,40}|sign in.{0,40}|تعليقات?", "comments section", "12 Comments"),
    (r".{0,80}\b(?:cookies?|privacy policy|terms of (?:use|service))\b.{0,120}", "cookie or privacy notice", "We use cookies"),
    (r"(?:home|news|world|politics|business|sport|opinion|middle east)(?:\s*[>»›/|]\s*[\w &'-]{2,30})+", "path of the page", "Home > World > Middle East"),
    (r"(?:tags?|topics?|filed under|keywords|الوسوم)\s*:.{0,200}", "tags of the page", "Tags: dam, drought"),
    (r"back to top|next(?: article| story)?|previous(?: article| story)?|close|menu|search|loading\.{0,3}|open (?:in )?(?:gallery|image).{0,40}"
     r"|view (?:gallery|image).{0,40}|\d+ ?/ ?\d+|image \d+ of \d+|click to (?:expand|enlarge).{0,20}|enlarge.{0,10}|expand|hide caption|toggle caption",
     "button of the page", "Back to top"),
    (r"(?:\d+|an?|few) (?:minute|hour|day|week)s? ago", "relative time stamp", "3 hours ago"),
)  # fmt: skip

_FORMS = tuple((re.compile(rf"(?:{form})\s*$", re.IGNORECASE), reason) for form, reason, _ in _ROWS)

EXAMPLES = tuple((example, reason) for _, reason, example in _ROWS)
"""What each row is for; the tests hold every row to its example."""

_TAIL_OPENERS = re.compile(
    r"""(?:
        related(?:\s+(?:articles?|stories|content|topics|news|posts|links|coverage|reading))?
      | (?:read|see)\s+(?:more|also|next|now)(?:\s+(?:on|from|about|in)\b.{0,60})?
      | more\s+(?:from|on|in|about|stories|news|like)\b.{0,60} | more\s+(?:stories|news|coverage) | also\s+read | also\s+on\b.{0,40}
      | most\s+(?:read|popular|viewed|shared|recent) | trending(?:\s+now)? | popular(?:\s+(?:now|stories|articles))?
      | (?:recommended|you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested\s+in)|what\s+to\s+read\s+next|up\s+next|latest(?:\s+(?:news|stories))?)\b.{0,40}
      | in\s+this\s+(?:section|story|article) | elsewhere\s+on\b.{0,40} | around\s+the\s+web | editor['’]?s['’]?\s+(?:picks|choice)
      | اقرأ\s+أيضا?ً?ا? | مواضيع\s+ذات\s+صلة | الأكثر\s+قراءة
    )\s*:?\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""Headings that open a list of other articles: "Related stories", "Most read"."""

_POINTERS = re.compile(
    r"(?:related|read (?:more|also|next)|see also|also read|more|watch|listen|اقرأ أيضا?ً?)\s*[:|>»]\s*.{3,200}|.{3,120}\bread (?:more|the full (?:story|article)) here\.?",
    re.IGNORECASE,
)
"""A line that points to one other article: "Read more: The dam's second life"."""

_ABOUT_AUTHOR = re.compile(
    r"""(?:
        (?:[A-Z][\w.'’-]+\s){1,4}(?:is|was)\s+(?:an?|the|our|The\ \w+['’]s)\b.{0,120}\b
            (?:reporter|correspondent|editor|writer|columnist|journalist|contributor|fellow|freelancer|author)\b.{0,200}
      | (?:contact|reach|e-?mail|follow|write\ to)\b.{0,80}(?:@|\bat\b).{2,80}
    )$""",
    re.VERBOSE,
)

_SIGN_OFF = re.compile(
    r"\(?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translated|edited)\b(?: and \w+)* (?:by|for)\b.{2,300})\)?\.?$",
    re.IGNORECASE,
)
"""An agency's last line: "(Reporting by A. Name; Editing by B. Name)"."""

_RULE = re.compile(r"(?:[-*=_~#•·—–+.]\s*){3,}$|\x0c")

MAX_WORDS = 30
"""A line with more words than this is text, whatever it says."""


def furniture(text: str) -> str:
    """Why a line is the page's and not the article's; empty for lines that are not known to be."""
    if len(text.split()) > MAX_WORDS:
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
    return len(text.split()) <= MAX_WORDS and bool(_POINTERS.fullmatch(text))


def is_about_author(text: str) -> bool:
    """The line tells who the author is or how to write to them."""
    return len(text.split()) <= 60 and bool(_ABOUT_AUTHOR.match(text))


def is_sign_off(text: str) -> bool:
    """The line names who reported and edited, as agencies end an article."""
    return bool(_SIGN_OFF.match(text))
