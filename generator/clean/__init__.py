"""Clean: a RawDocument -> its Articles and the Ledger of every received line."""

from generator.clean.articles import articles

__all__ = ["articles"]
