"""Two clippings, and `briefing add` and `briefing status` as a person calls them."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from generator.cli import briefing

CLIPPING = """Ferry Returns to Lake Orsel After Nine Years

The ferry between the two shores of Lake Orsel will sail again in May, the district council said on Monday.

“We have waited nine years for this day,” said the harbour master, Ida Fenn, who kept the boat in a shed.

The fare will be four crowns, and children under twelve will travel free for the whole of the first summer.
"""

OTHER = """Velm Museum Opens a Hall for Its Oldest Organ

By Tessa Marr

VELM, 12 March 2024 - The museum of Velm has opened a hall for an organ that was built in 1652, its director said.

The organ stood in a barn for forty years, and two builders from the valley spent six winters on its pipes.

Concerts are planned for every second Sunday, and the hall holds no more than eighty listeners at a time.
"""


def add(*arguments: str | Path, piped: bytes = b"", code: int = 0) -> Result:
    """`briefing add`, insisting on its exit code; commands give theirs as their value."""
    codes: list[int] = []
    done = CliRunner().invoke(
        briefing, ["add", *map(str, arguments)], input=piped, standalone_mode=False, catch_exceptions=False
    )
    codes.append(done.return_value or 0)
    assert codes == [code], done.output
    return done


def raw_files(site: Path) -> list[str]:
    """What lies in content/raw, by path."""
    folder = site / "content" / "raw"
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file() and p.name != ".gitkeep")


LONGER = CLIPPING + "\nThe boat was painted white, and a bell was hung on its bow.\n"


def status() -> Result:
    """`briefing status`."""
    return CliRunner().invoke(briefing, ["status"], standalone_mode=False, catch_exceptions=False)
