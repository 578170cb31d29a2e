"""generator/program.py: Ctrl-C ends with 130, whenever it comes."""

from __future__ import annotations

import sys
from importlib.abc import MetaPathFinder

import pytest

from generator.program import main


class _Interrupted(MetaPathFinder):
    """Ctrl-C comes while the command line is being loaded."""

    def find_spec(self, fullname: str, *_: object) -> None:
        """Breaks off at the command line's module."""
        if fullname == "generator.cli":
            raise KeyboardInterrupt


def test_an_interruption_while_modules_load_is_told_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """No traceback, no death by a signal: 130, as later on."""
    monkeypatch.delitem(sys.modules, "generator.cli", raising=False)
    monkeypatch.delattr("generator.cli", raising=False)
    monkeypatch.setattr(sys, "meta_path", [_Interrupted(), *sys.meta_path])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 130
