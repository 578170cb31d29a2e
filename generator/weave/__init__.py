"""Weave: an Edition -> finished Markdown pages, everything computed from several articles woven in."""

from generator.weave.attachments import Attachment, attachments
from generator.weave.finished import finished_text, woven

__all__ = ["Attachment", "attachments", "finished_text", "woven"]
