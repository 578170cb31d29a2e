"""Hostile text on its whole way: onto pages, through MkDocs, into a real browser whose content policy is switched off.

Each string is a paragraph, a headline, a caption and an entry of a feed. Shown is what was given, nothing runs, nothing
is asked of another host. Strings of our own always run; those of ../shared where it is. BRIEFING_HOSTILE=all takes all
of that list of scripts instead of every fortieth line.
"""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Callable, Iterator
from html import escape
from itertools import batched, cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator import markup
from generator.model import Article, Caption, Paragraph, Received, Role
from generator.pages.carriable import carriable
from generator.pages.page import page_text
from tests.sites import PROJECT, BuiltSite, briefing, mkdocs
