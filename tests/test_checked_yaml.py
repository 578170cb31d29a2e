"""YAML that people typed: plain values, or Problems that name the line."""

from __future__ import annotations

import os
import threading

import pytest

from generator.checked_yaml import load
from generator.model import Severity

SCHEMA = {
    "type": "object",
    "description": "a group called `people`",
    "additionalProperties": False,
    "required": ["people"],
    "properties": {
        "people": {
            "type": "object",
            "propertyNames": {"pattern": "^[a-z]+$", "description": "small letters"},
            "additionalProperties": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "name": {"type": "string", "description": "a name"},
                    "kind": {"enum": ["cat", "dog"], "description": "cat or dog"},
                    "aliases": {"type": "array", "items": {"type": "string", "description": "a word"}},
                },
            },
        }
    },
}


@pytest.fixture
def problems(tmp_path):
    """A function: the Problems of a file with this text or these bytes."""

    def of(content):
        path = tmp_path / "people.yml"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        value, found = load(path, "content/people.yml", SCHEMA)
        assert (value is None) == bool(found)
        assert all(problem.severity is Severity.ERROR for problem in found)
        return [str(problem) for problem in found]

    return of


FINDINGS = (
    ("people:\n  ann:\n    nmae: Ann\n", 3, "“nmae” is not known in “people > ann”; did you mean “name”?"),
    ("people:\n  ann:\n    kind: cow\n", 3, "“people > ann > kind” is “cow”; wanted: cat or dog"),
    ("people:\n  ann:\n    aliases: [A, 5]\n", 3, "“people > ann > aliases > entry 2” is the number 5; wanted: a word"),
    ("people:\n  ann:\n    aliases:\n    - NO\n", 4, 'put it in quotes: "NO"'),
    ("people:\n  Ann: {}\n", 2, "“Ann” cannot be a name here; wanted: small letters"),
    ("people: {}\npeople: {}\n", 2, "“people” stands here a second time; the first is on line 1"),
    ("people:\n  ann: {name: A, name: B}\n", 2, "“name” stands here a second time"),
    ("people:\n\tann: {}\n", 2, "indented with a tab"),
    ("people:\n  ann: 'x\n", 2, "not YAML"),
    ("- 1\n", 1, "the file is a list of 1; wanted: a group called `people`"),
    ("{}\n", 1, "the file has no “people”; add “people:”"),
    (b"people:\n  ann: {name: \xff}\n", 2, "not UTF-8 text"),
    ("people: " + "[" * 5000, 1, "levels deep"),
    ("people:\n  ann: {name: &a x, aliases: [" + "*a, " * 300 + "]}", 2, "aliases (*name)"),
    ("people: {} \x07", None, "not readable as YAML"),
)


@pytest.mark.parametrize(("content", "line", "says"), FINDINGS)
def test_a_finding_names_line_fact_and_remedy(problems, content, line, says):
    """Whatever is wrong with the file is told with its line, and nothing is raised."""
    (found,) = problems(content)
    assert found.startswith("content/people.yml:" + (f"{line}: error: " if line else " error: "))
    assert says in found


def test_all_findings_come_at_once_in_the_order_of_lines(problems):
    """A writer mends a file in one go."""
    found = problems("people:\n  ann: {kind: cow}\n  bob:\n    nam: B\n")
    assert [problem.split(":")[1] for problem in found] == ["2", "4"]


def test_tags_build_nothing(tmp_path):
    """A Python tag is a plain word here."""
    path = tmp_path / "people.yml"
    path.write_text("people:\n  ann:\n    name: !!python/name:os.system x\n", "utf-8")
    assert load(path, "people.yml", SCHEMA) == ({"people": {"ann": {"name": "x"}}}, ())


def test_an_anchor_bomb_is_refused_before_it_unfolds(problems):
    """Nine levels of nine aliases each stay a small file."""
    levels = [f"  l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 9)]
    (found,) = problems("\n".join(["people:", "  l0: &l0 [x]", *levels]))
    assert "anchors and aliases unfold to too much" in found


def test_a_node_inside_itself_is_refused(problems):
    """A circle of anchors ends."""
    (found,) = problems("people: &a\n  ann: *a\n")
    assert "unfold to too much" in found


def test_missing_large_and_strange_files_are_problems(tmp_path, problems):
    """A missing file, a folder, a FIFO and a huge file are told, and none of them hangs."""
    missing, pipe = tmp_path / "none.yml", tmp_path / "pipe.yml"
    os.mkfifo(pipe)
    done = []
    for path, says in ((missing, "cannot be read"), (tmp_path, "cannot be read"), (pipe, "not a regular file")):
        thread = threading.Thread(target=lambda path=path: done.append(load(path, "x.yml", SCHEMA)), daemon=True)
        thread.start()
        thread.join(5)
        assert not thread.is_alive()
        assert says in str(done[-1][1][0])
    assert "larger than 2 MB" in problems("#" * 2_000_001)[0]


def test_dates_and_keys_stay_as_written(tmp_path):
    """2026-01-20 is text, and so is a key that YAML takes for a number."""
    path = tmp_path / "any.yml"
    path.write_text("\ufeff1: 2026-01-20\nno: [1, 2.5, true, null, 'x']\n", "utf-8")
    assert load(path, "any.yml", {}) == ({"1": "2026-01-20", "no": [1, 2.5, True, None, "x"]}, ())
