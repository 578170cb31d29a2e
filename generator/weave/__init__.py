"""Weave: an Edition -> finished Markdown pages, everything computed from several articles woven in."""

from generator.weave.attachments import Attachment, attachments
from generator.weave.finished import finished_text, woven
from generator.weave.redirects import contested

__all__ = ["Attachment", "attachments", "contested", "finished_text", "woven"]
