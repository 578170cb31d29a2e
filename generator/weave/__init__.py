"""Weave: an Edition -> finished Markdown pages, everything computed from several articles woven in."""

from generator.weave.finished import finished_text, woven

__all__ = ["finished_text", "woven"]
