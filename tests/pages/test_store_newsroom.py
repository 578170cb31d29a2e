"""generator.pages.store: whatever a newsroom does, in any order, a person's bytes stay."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from generator.model import Article, Outcome
from tests.pages.newsroom import clipping, outcomes, run

HEADLINES = ("War", "Peace", "Talks", "Flood")


class Newsroom(RuleBasedStateMachine):
    """People edit, hide, delete and rename; raw files change, go and come back; the generator runs in between."""

    @initialize()
    def start(self):
        """Three raw files, and no page yet."""
        self.folder = Path(tempfile.mkdtemp())
        self.raw: dict[str, Article] = {name: clipping(name, f"{name}.txt") for name in HEADLINES[:3]}
        self.persons: dict[str, bytes] = {}

    def teardown(self):
        """The folder goes."""
        shutil.rmtree(self.folder)

    def pages(self) -> Sequence[Path]:
        """What stands in the folder."""
        return sorted(self.folder.glob("*.md"))

    @rule(unread=st.sampled_from([None, *HEADLINES]))
    def runs(self, unread):
        """A run; a second one right after it finds nothing to do."""
        read = [article for name, article in self.raw.items() if name != unread]
        aside = frozenset({f"{unread}.txt"})
        decided = run(self.folder, *read, unread=aside).values()
        placed = [change for change in decided if change.outcome is not Outcome.ORPHANED]
        # Every article has a page, or the page that has it says so; only a page of a file set aside says nothing.
        assert len(placed) + sum(len(change.repeats) for change in placed) == len(read) or unread
        standing = {path.name: path.stat().st_mtime_ns for path in self.pages()}
        again = run(self.folder, *read, unread=aside)
        assert not {Outcome.CREATED, Outcome.UPDATED} & set(outcomes(again).values())
        assert {path.name: path.stat().st_mtime_ns for path in self.pages()} == standing

    @rule(place=st.integers(0, 9), words=st.sampled_from(["\n\nMy *own* words.\n", "\r\n", "\x00", "---\n", "[x]: y"]))
    def edits(self, place, words):
        """A person adds something to the end of a page."""
        if self.pages():
            path = self.pages()[place % len(self.pages())]
            path.write_bytes(path.read_bytes() + words.encode())
            self.persons[path.name] = path.read_bytes()

    @rule(place=st.integers(0, 9), how=st.sampled_from(["publish: false", "title: [", "added: never"]))
    def edits_front_matter(self, place, how):
        """A person hides a page, or breaks its front matter."""
        if self.pages():
            path = self.pages()[place % len(self.pages())]
            path.write_bytes(path.read_bytes().replace(b"---\n", f"---\n{how}\n".encode(), 1))
            self.persons[path.name] = path.read_bytes()

    @rule(place=st.integers(0, 9))
    def deletes(self, place):
        """A person deletes a page."""
        if self.pages():
            path = self.pages()[place % len(self.pages())]
            path.unlink()
            self.persons.pop(path.name, None)

    @rule(name=st.sampled_from(HEADLINES), words=st.sampled_from(["War", "Peace", "new"]))
    def raw_changes(self, name, words):
        """A raw file gets other text, or comes back."""
        article = clipping(name, f"{name}.txt", body=words)
        self.raw[name] = replace(article, raw=replace(article.raw, sha256=words))

    @rule(name=st.sampled_from(HEADLINES))
    def raw_goes(self, name):
        """A raw file is deleted."""
        self.raw.pop(name, None)

    @invariant()
    def a_persons_bytes_are_theirs(self):
        """What people saved is on disk as they saved it, and no draft is left behind."""
        if hasattr(self, "folder"):
            for name, saved in self.persons.items():
                assert (self.folder / name).read_bytes() == saved
            assert all(path.suffix == ".md" and not path.name.startswith(".") for path in self.folder.iterdir())


Newsroom.TestCase.settings = settings(max_examples=40, stateful_step_count=15, deadline=None)
TestNewsroom = Newsroom.TestCase
